"""The course's questions and its argument in the formats of others: works on a kit from outside, and
no lesson imports it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.formatting import visible


class Export(Struct, frozen=True):
    """A finished file: its bytes, what is in it, and a line for each thing that the format cannot hold."""

    content: bytes
    summary: str
    losses: Sequence[str] = ()

    def report(self) -> str:
        """All of it in words, the summary first."""
        return "\n".join(map(visible, [self.summary, *(f"- {loss}" for loss in self.losses)]))
