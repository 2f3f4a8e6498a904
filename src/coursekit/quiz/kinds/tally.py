"""Amounts to add up, without counting anything twice."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any, ClassVar, Literal

from coursekit.formatting import capital, is_money
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount
from coursekit.kit.questions.tally import Tally
from coursekit.language import gettext
from coursekit.quiz.field_classes import Feedback, Key, Offered, Presentation, Prompt
from coursekit.quiz.grading import Grade, known
from coursekit.quiz.items import Item, Reply, Row
from coursekit.quiz.remarks import Remark, on_whole, said
from coursekit.quiz.words import amount_in_words, row_text

MOST_WAYS = 4
"""Of how many ways to reach a sum the key tells: more nobody would read. The screen shows as many."""


class SummedRow(Row, frozen=True):
    """``amount`` counts towards the target; ``clashes`` are row ids that may be the same again, ``inside`` the
    row that already contains this one."""

    amount: Offered[float] = 0.0
    clashes: Key[list[str]] = []
    inside: Key[str] = ""
    reply: Feedback[Reply | None] = None


class TallyItem(Item, frozen=True, tag="tally"):
    """An answer is a list of row ids: right when their amounts come to ``answer``, within ``tolerance``, and no
    nothing is counted twice. ``unit`` is that of all its rows, ``single`` the unit of exactly one, where that has a
    word of its own. ``replies``: ``reached``, ``short``, ``over`` and ``clash``."""

    rows: Offered[list[SummedRow]] = []
    answer: Key[float] = 0.0
    tolerance: Key[float] = 0.0
    unit: Prompt[str] = ""
    single: Presentation[str] = ""

    called: ClassVar[str] = "adding up sums"
    minutes: ClassVar[float] = 3
    shape: ClassVar[Literal["text", "list", "map"]] = "list"
    is_marked: ClassVar[bool] = True
    has_partial_credit: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: Tally, kit: Kit) -> dict[str, Any]:
        """Its rows, from the kit's amounts."""
        names = ("reached", "short", "over", "clash")
        unit = kit.ledger.unit_of(kit.amounts[question.rows[0]])
        return {
            "rows": [_sum_row(kit.amounts[name], question.rows) for name in question.rows],
            "answer": question.target,
            "tolerance": question.tolerance,
            "unit": unit.label,
            "single": unit.one,
            "replies": {name: Reply(getattr(question, name), question.back) for name in names},
        }

    def grade(self, answer: Any) -> Grade:
        """Half of it where something is counted twice. Raises AnswerError."""
        picked = known(answer, [row.id for row in self.rows])
        rows = [row for row in self.rows if row.id in picked]
        if not self._adds_up(rows):
            is_short = sum(row.amount for row in rows) < self.answer
            return Grade("wrong", 0.0, {}, self.replies["short" if is_short else "over"])
        if any(row.inside in picked or any(name in picked for name in row.clashes) for row in rows):
            return Grade("partly", 0.5, {}, self.replies["clash"])
        return Grade("right", 1.0, {}, self.replies["reached"])

    def can_be_right(self) -> bool:
        """Whether some rows add up without counting anything twice. If none do, it asks to find that out."""
        return next(self._right_sets(), None) is not None

    def _adds_up(self, rows: list[SummedRow]) -> bool:
        return abs(sum(row.amount for row in rows) - self.answer) <= self.tolerance + 1e-9

    def _right_sets(self) -> Iterator[list[SummedRow]]:
        """Fewest rows first."""
        sets = (list(rows) for size in range(1, len(self.rows) + 1) for rows in combinations(self.rows, size))
        for rows in filter(self._adds_up, sets):
            if self.grade([row.id for row in rows]).outcome == "right":
                yield rows

    def slips(self, answer: list[str]) -> Iterator[str]:
        """The rows picked."""
        yield self.in_words(answer)

    def words(self) -> Iterator[str]:
        """The rows with their amounts, and the target."""
        for row in self.rows:
            yield f"- {row_text(row)}: {self.told(row.amount)}"
        yield gettext("Target: {amount}", amount=self.told(self.answer))

    def told(self, amount: float) -> str:
        """An amount with its unit."""
        return amount_in_words(amount, self.single if amount == 1 and self.single else self.unit)

    def stuff(self) -> str:
        """What must not be counted twice, as a sentence has it."""
        return gettext("money") if is_money(self.unit) else self.unit or gettext("amounts")

    def right_answer(self) -> list[str]:
        """How the amounts reach the target without counting anything twice, fewest rows first."""
        found = []
        for rows in self._right_sets():
            found.append(" + ".join(row.text for row in rows))
            if len(found) == MOST_WAYS:
                break
        none = gettext("no set of these rows reaches the target without counting {stuff} twice", stuff=self.stuff())
        return found or [none]

    def remarks(self) -> Iterator[Remark]:
        """What became of each amount, then what is said to a total."""
        for row in self.rows:
            if row.reply:
                yield Remark(row_text(row), said(row.reply))
        earned = {
            "reached": gettext("The target is reached"),
            "short": gettext("The sum is too small"),
            "over": gettext("The sum is too large"),
            "clash": gettext("The target is reached with {stuff} counted twice", stuff=self.stuff()),
        }
        yield from on_whole(self.replies, earned)

    def in_words(self, answer: list[str]) -> str:
        """The rows picked, by id."""
        return ", ".join(sorted(answer)) or gettext("none of them")


def _sum_row(amount: Amount, offered: list[str]) -> SummedRow:
    parties = f" ({amount.parties})" if amount.parties else ""
    return SummedRow(
        amount.id,
        f"{amount.id} {amount.label}, {amount.when}{parties}",
        amount=amount.size or 0.0,
        clashes=[name for name in (*amount.same_as, *amount.perhaps_part_of) if name in offered],
        inside=amount.part_of if amount.part_of in offered and amount.part_of else "",
        reply=Reply(f"{capital(amount.outcome).removesuffix('.')}."),
    )
