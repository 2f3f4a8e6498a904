"""Evidence to rate against rival hypotheses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from coursekit.kit.question_records import Question
from coursekit.kit.records import Id, Text

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class OwnGrid(Question, kw_only=True, tag="grid"):
    """Rate evidence against rival hypotheses; shown beside the kit's own rating. ``evidence``
    narrows the rows of ``hypotheses.yaml`` (default: all). Not marked."""

    evidence: list[Id] = []
    feedback: Text

    told_apart: ClassVar = {"evidence": ""}

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """Evidence that does not exist."""
        sheet = checked.tables.get("rivals")
        if sheet is None:
            if checked.complete:  # otherwise it may be there, and unreadable
                yield checked.fault((), f"{self.id!r} asks for ratings", "a file hypotheses.yaml")
            return
        known = [*(clue.id for clue in sheet.content.evidence), *sheet.unread]
        for number, name in enumerate(self.evidence):
            yield from checked.unknown(("evidence", number), "evidence", name, known)
