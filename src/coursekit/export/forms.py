"""Which questions a format holds: those of kinds that have a form of their own in it, and those that a field for
text can ask. Any other is left out, and that is said."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec import Struct

from coursekit.export.exported_items import named
from coursekit.quiz.items import Item


class Forms(Struct, frozen=True):
    """What a format can do. ``own``: the kinds that have a form of their own in it. ``losses``: for some kinds, what
    is lost. For kinds that it does not know: what ``open`` questions become, or why others are ``left_out``.
    ``rates``: it can ask how sure somebody is; otherwise its ``name`` is told."""

    name: str
    own: Collection[str]
    losses: Mapping[str, str]
    open: str
    left_out: str
    rates: bool = False

    def hold(self, item: Item) -> bool:
        """Whether the format can ask ``item``."""
        return item.kind in self.own or item.is_open

    def lost(self, items: Sequence[Item]) -> Iterator[str]:
        """A line for each kind of question that the format holds only in part, or not at all, and for what the
        screen asks or tells beside a question."""
        found: dict[str, list[Item]] = {kind: [] for kind in self.losses}
        for item in items:
            found.setdefault(item.kind, []).append(item)
        for kind, of_kind in found.items():
            if of_kind and (what := self._loss(kind, of_kind[0])):
                yield f"{of_kind[0].called}: {what} ({named(of_kind)})"
        if not self.rates and (rated := [item for item in items if item.confidence]):
            yield f"confidence ratings are not exported: {self.name} has no place for them ({named(rated)})"
        if voices := [item for item in items if item.asks_voices]:
            yield f"the table of voices taken for each other is not exported ({named(voices)})"

    def _loss(self, kind: str, item: Item) -> str:
        if kind in self.losses or kind in self.own:
            return self.losses.get(kind, "")
        return self.open if item.is_open else f"left out: {self.left_out}"
