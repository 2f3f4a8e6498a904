"""Evidence to rate against rival explanations: not marked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from msgspec import Struct

from coursekit.argument.rank_tables import rivals_of
from coursekit.argument.scale import SCALE
from coursekit.kit import Kit
from coursekit.kit.questions.grid import OwnGrid
from coursekit.language import gettext
from coursekit.quiz.field_classes import Feedback, Offered, Presentation
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Choice, Item, Reply, Row
from coursekit.quiz.remarks import Remark, on_whole, said
from coursekit.quiz.words import lettered, row_text

MOST_DIFFERENCES = 3
"""Of how many cells a grid shows the kit's reasons at once: more nobody would read."""


class RatedRow(Row, frozen=True):
    """A piece of evidence; ``rated`` is the kit's own rating for each choice id (a hypothesis), and ``replies``
    the reason for each."""

    replies: Feedback[dict[str, Reply]] = {}
    rated: Feedback[dict[str, str]] = {}


class GridLevel(Struct, frozen=True):
    """One step of a scale to rate on: ``sign`` is short enough for a table's cell, ``points`` is what it
    counts against a hypothesis."""

    id: Offered[str]
    sign: Presentation[str]
    text: Presentation[str]
    points: Presentation[int]


class GridItem(Item, frozen=True, tag="grid"):
    """An answer maps "evidence/hypothesis" to a rating. ``scale``: what is rated on, from what fits best to what
    fits worst. ``replies``: ``rated``."""

    choices: Offered[list[Choice]] = []
    rows: Offered[list[RatedRow]] = []
    scale: Offered[list[GridLevel]] = []

    called: ClassVar[str] = "grids to rate"
    minutes: ClassVar[float] = 10
    shape: ClassVar[Literal["text", "list", "map"]] = "map"

    @classmethod
    def parts_of(cls, question: OwnGrid, kit: Kit) -> dict[str, Any]:
        """Its evidence and hypotheses, from the kit's, and the scale."""
        rivals = rivals_of(kit)
        shown = {clue.id: clue for clue in rivals.evidence}
        return {
            "rows": [
                RatedRow(
                    clue.id,
                    clue.text,
                    rated=dict(clue.ratings),
                    replies={name: Reply(why, question.back) for name, why in clue.why.items()},
                )
                for clue in (shown[name] for name in question.evidence or shown)
            ],
            "choices": [Choice(hypothesis.id, hypothesis.label) for hypothesis in rivals.hypotheses],
            "scale": [GridLevel(level.id, level.sign, gettext(level.text), level.points) for level in SCALE.values()],
            "replies": {"rated": Reply(question.feedback, question.back)},
        }

    def grade(self, answer: Any) -> Grade:
        """Not marked: replies to the cells that are furthest from the kit's own rating. Raises AnswerError."""
        steps = {level.id: place for place, level in enumerate(self.scale)}
        cells = {f"{row.id}/{choice.id}": (row, choice.id) for row in self.rows for choice in self.choices}
        if not isinstance(answer, dict) or not answer or not all(name in cells for name in answer):
            raise AnswerError("expected a rating for cells of this grid")
        if not all(isinstance(rating, str) and rating in steps for rating in answer.values()):
            raise AnswerError(f"expected ratings among {', '.join(steps)}")
        apart = {
            name: abs(steps[answer[name]] - steps[row.rated[choice]])
            for name, (row, choice) in cells.items()
            if name in answer
        }
        most = max(apart.values())
        furthest = [name for name, far in apart.items() if far and far == most][:MOST_DIFFERENCES]
        reasons = {name: row.replies[choice] for name in furthest for row, choice in [cells[name]]}
        return Grade("noted", 0.0, reasons, self.replies["rated"])

    def words(self) -> Iterator[str]:
        """The evidence, the hypotheses, and the scale."""
        yield from (f"- {row_text(row)}" for row in self.rows)
        yield gettext("Rate each against:")
        yield from lettered(choice.text for choice in self.choices)
        yield gettext("Ratings: {ratings}", ratings=self.ratings)

    @property
    def ratings(self) -> str:
        """The scale on one line."""
        return "; ".join(f"{level.sign} {level.text}" for level in self.scale)

    def remarks(self) -> Iterator[Remark]:
        """The kit's own rating of each cell, with its reason."""
        texts = {choice.id: choice.text for choice in self.choices}
        levels = {level.id: level.text for level in self.scale}
        for row in self.rows:
            for name, reply in row.replies.items():
                yield Remark(f"{row_text(row)} → {texts[name]}: {levels[row.rated[name]]}", said(reply))
        yield from on_whole(self.replies, {})

    def in_words(self, answer: dict[str, str]) -> str:
        """The cells that were rated, by their ids."""
        signs = {level.id: level.sign for level in self.scale}
        names = (f"{row.id}/{choice.id}" for row in self.rows for choice in self.choices)
        return "; ".join(f"{name}: {signs[answer[name]]}" for name in names if name in answer)
