"""One hand-in after the other, added to what is known of the class: nothing of it is kept but the sums
and, up to a number, what was written. A large class is counted in shares, and their counts are put together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from coursekit.kit import Kit
from coursekit.kit.passage_records import Form
from coursekit.progress.practice import practised
from coursekit.quiz.catalogue import lesson_editions
from coursekit.report.asked_items import AskedItem
from coursekit.report.classwide import ClassCount, Progress, StudentLine
from coursekit.report.hand_ins import HandIn
from coursekit.report.item_statistics import ItemStatistics
from coursekit.report.marking import MarkedEntries, Marking
from coursekit.report.partial_decode import PartialWork


class Counting:
    """The counts of a class, or of a share of it: ``tallies`` by question, and ``group``, all of it as a
    whole. Both are complete after ``finish``."""

    def __init__(self, marking: Marking) -> None:
        self.kit, self.layout, self.questions = marking.kit, marking.layout, marking.questions
        self.place_of = {question: place for place, question in enumerate(self.questions)}
        self.tallies = {question: ItemStatistics() for question in self.questions}
        self._marking = marking
        self._editions = lesson_editions(marking.asked)
        self.group = ClassCount(lessons={lesson: Progress() for lesson in self._editions})
        self._asks = {
            lesson: [(number, asked.asks) for number, asked in enumerate(marking.asked) if asked.lesson == lesson]
            for lesson in self._editions
        }
        self._met: Counter[MarkedEntries] = Counter()
        self._forms = _forms(self.kit)
        self._compared: dict[tuple[int, int], Counter[tuple[AskedItem, bool]]] = {}

    def add(self, hand_in: HandIn, work: PartialWork) -> str:
        """Count a hand-in, and give its lines for the table. What cannot be marked is not counted in part."""
        outcomes, unknown = self._marking.outcomes(work)
        self.group.hand_ins += 1
        self.group.lessons_saved(work.lessons, self._editions)
        for name in unknown:
            self.group.unknown.note(name)
        self._met.update(outcomes)
        self._compare([outcome.compared for outcome in outcomes if outcome.compared])
        self._progress(hand_in, outcomes)
        self._gain(outcomes)
        who = f"{hand_in.name} ({hand_in.file})" if hand_in.name else hand_in.file
        for outcome in outcomes:
            if outcome.text:
                self.group.write(outcome.question, who, outcome.text)
        whose = "".join(f"{self.layout.cell(one)}{self.layout.separator}" for one in (hand_in.file, hand_in.name))
        return whose.join(["", *[outcome.line for outcome in outcomes]])

    def finish(self) -> None:
        """Add up what was only counted so far."""
        for outcome, times in self._met.items():
            self._note(outcome, times)
        for (right, others), firsts in self._compared.items():
            for (question, was_right), times in firsts.items():
                self.tallies[question].compare(was_right, (right - was_right) / others, times)
        self._met.clear()
        self._compared.clear()

    def take(self, tallies: Iterable[ItemStatistics], group: ClassCount) -> None:
        """Add what was counted of another part of the class, whose files come after those of this one."""
        for tally, more in zip(self.tallies.values(), tallies, strict=True):
            tally.merge(more)
        self.group.merge(group)

    def _compare(self, firsts: list[tuple[AskedItem, bool]]) -> None:
        """Each first answer beside the student's others, as ``items`` explains: those of students who have
        as many right of as many are counted together."""
        others = len(firsts) - 1
        if others > 0:
            right = sum(was_right for _, was_right in firsts)
            self._compared.setdefault((right, others), Counter()).update(firsts)

    def _gain(self, outcomes: list[MarkedEntries]) -> None:
        """Compare a student's first answers before the lessons and after them, to what was asked of both texts."""
        slots: dict[str, dict[Form, bool]] = {}
        for outcome in outcomes:
            slot, form = self._forms.get(outcome.question.item.id, ("", "A"))
            if slot and outcome.first is not None:
                slots.setdefault(slot, {})[form] = outcome.first.right
        both = [right for right in slots.values() if len(right) > 1]
        if both:
            self.group.gains.add(sum(right["A"] for right in both), sum(right["B"] for right in both), len(both))

    def _progress(self, hand_in: HandIn, outcomes: list[MarkedEntries]) -> None:
        """Count how far a student came, from what was begun and finished of everything asked."""
        begun = {outcome.question.number for outcome in outcomes}
        done = Counter([outcome.question.number for outcome in outcomes if outcome.is_done])
        for lesson, asks in self._asks.items():
            progress = self.group.lessons[lesson]
            progress.begun += any(number in begun for number, _ in asks)
            progress.finished += all(done[number] >= least for number, least in asks)
        tried, right = Counter[str](), Counter[str]()
        for outcome in outcomes:
            if outcome.compared:
                tried[outcome.question.asked.lesson] += 1
                right[outcome.question.asked.lesson] += outcome.compared[1]
        steps = [sum(min(done[number], least) for number, least in asks) for asks in self._asks.values()]
        counts = [tuple(count[lesson] for lesson in self._asks) for count in (tried, right)]
        self.group.students.append(StudentLine(hand_in.file, hand_in.name, tuple(steps), *counts))

    @property
    def asked_of_each(self) -> list[int]:
        """How many questions each lesson asks of a student, a round as many as it has at a time."""
        return [sum(least for _, least in asks) for asks in self._asks.values()]

    def _note(self, outcome: MarkedEntries, times: int) -> None:
        """Add ``times`` such entries to the sums."""
        question, tally = outcome.question, self.tallies[outcome.question]
        if outcome.surplus:
            getattr(self.group, outcome.surplus).note(question.item.id, times)
        if outcome.surplus == "earlier":
            return
        tally.shown += times * outcome.shown
        tally.shown_at_once += times * (outcome.shown and not outcome.tries)
        if outcome.first is not None:
            tally.add(outcome.first, outcome.tries, outcome.right_in_the_end, times)
            if outcome.votes:
                tally.votes[outcome.votes] += times
            self.group.note(question, outcome.first, outcome.sure, times)
            if outcome.sure is not None and outcome.sure in question.item.confidence:
                tally.rate(outcome.sure, outcome.first.right, times)


def _forms(kit: Kit) -> dict[str, tuple[str, Form]]:
    """The slot of each question that is practised, and the form of its passage."""
    return {
        question.id: (question.slot or "", kit.passages[question.passage or ""].form) for question in practised(kit)
    }
