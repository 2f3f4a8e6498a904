"""One hand-in after the other, added to what is known of the class: nothing of it is kept but the sums
and, up to a number, what was written.

What students answer to a question repeats: equal entries are marked and worded once, and only counted
after that. So a large class takes little longer to mark than a small one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.quiz.catalogue import Asked, lesson_editions
from coursekit.quiz.keys import QUESTIONS
from coursekit.report.classwide import ClassCount, Progress
from coursekit.report.hand_ins import HandIn
from coursekit.report.items import Tally
from coursekit.report.lean import LeanEntry, LeanWork, answer_of
from coursekit.report.questions import WORDED, Mark, Question, as_kept, questions_of
from coursekit.report.sheet import cell, line

_MOST_KEPT, _LONGEST_KEPT = 5_000, 600
"""Different entries of a question that are remembered, and bytes in an answer of one."""

_Key = tuple[bytes, bytes, int, bool, float | None, str]


class _Outcome(Struct):
    """Entries that are equal: their line in the table, what their first answer was worth (None: not
    tried, or not to be marked), whether the last answer was right, and how many there are."""

    line: str
    tries: int
    shown: bool
    sure: float | None
    first: Mark | None = None
    right_in_the_end: bool = False
    surplus: str = ""
    text: str = ""
    count: int = 0


class Counting:
    """The counts of a class: ``tallies`` by question, and ``group``, the class as a whole. Both are
    complete after ``finish``."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.asked, self._places = questions_of(kit)
        self.questions = [question for there in self._places.values() for question in there.values()]
        self.tallies = {question: Tally() for question in self.questions}
        self._editions = lesson_editions(self.asked)
        self.group = ClassCount(lessons={lesson: Progress() for lesson in self._editions})
        self._by_lesson: dict[str, list[tuple[int, Asked]]] = {}
        for number, asked in enumerate(self.asked):
            self._by_lesson.setdefault(asked.lesson, []).append((number, asked))
        self._outcomes: dict[Question, dict[_Key, _Outcome]] = {question: {} for question in self.questions}

    def add(self, hand_in: HandIn, work: LeanWork) -> Iterator[str]:
        """Count a hand-in, and give its lines for the table."""
        self.group.hand_ins += 1
        self.group.lessons_saved(work.lessons, self._editions)
        whose = f"{cell(hand_in.file)},{cell(hand_in.name)},"
        done: Counter[int] = Counter()
        begun: set[str] = set()
        firsts: list[tuple[Tally, bool]] = []
        for question, entry in self._entries(work):
            outcome = self._outcome(question, entry)
            begun.add(question.asked.lesson)
            done[question.number] += bool(entry.tries or entry.revealed)
            if outcome.first is not None and question.is_marked:
                firsts.append((self.tallies[question], outcome.first.right))
            if outcome.text:
                who = f"{hand_in.name} ({hand_in.file})" if hand_in.name else hand_in.file
                self.group.write(question, who, outcome.text)
            yield whose + outcome.line
        _compare(firsts)
        for lesson, parts in self._by_lesson.items():
            progress = self.group.lessons[lesson]
            progress.begun += lesson in begun
            progress.finished += all(done[number] >= asked.asks for number, asked in parts)

    def finish(self) -> None:
        """Add up what was only counted so far."""
        for question, outcomes in self._outcomes.items():
            for outcome in outcomes.values():
                self._note(question, outcome, outcome.count)
            outcomes.clear()

    def _entries(self, work: LeanWork) -> Iterator[tuple[Question, LeanEntry]]:
        """The entries that answer a question of the kit."""
        for place, entries in work.places.items():
            known = self._places.get(place)
            if known is None and place != QUESTIONS and not place.startswith("rounds/"):
                continue  # switches, a bargain: nothing was asked
            for name, entry in entries.items():
                question = known.get(name) if known else None
                if question is None:
                    if not name.startswith("#"):  # how far a round has come
                        self.group.unknown.note(name)
                elif not entry.is_blank:
                    yield question, entry

    def _outcome(self, question: Question, entry: LeanEntry) -> _Outcome:
        """What an entry comes to. If it is not one to be kept, it is counted at once."""
        answer, first = bytes(entry.answer), bytes(entry.first)
        key = (answer, first, entry.tries, entry.revealed, entry.sure, entry.of)
        kept = self._outcomes[question]
        outcome = kept.get(key)
        if outcome is None:
            outcome = _judged(question, entry, answer, first)
            is_short = len(answer) < _LONGEST_KEPT and len(first) < _LONGEST_KEPT
            if not is_short or len(kept) >= _MOST_KEPT or question.item.kind in WORDED:
                self._note(question, outcome, 1)
                return outcome
            kept[key] = outcome
        outcome.count += 1
        return outcome

    def _note(self, question: Question, outcome: _Outcome, times: int) -> None:
        """Add ``times`` such entries to the sums."""
        tally = self.tallies[question]
        if outcome.surplus:
            getattr(self.group, outcome.surplus).note(question.item.id, times)
        if outcome.surplus == "earlier":
            return
        tally.shown += times * outcome.shown
        tally.shown_at_once += times * (outcome.shown and not outcome.tries)
        if outcome.first is not None:
            tally.add(outcome.first, outcome.tries, outcome.right_in_the_end, times)
            self.group.note(question, outcome.first, outcome.sure, times)


def _judged(question: Question, entry: LeanEntry, answer: bytes, first: bytes) -> _Outcome:
    given, tried = answer_of(answer), answer_of(first)
    judged = _Outcome("", entry.tries, entry.revealed, entry.sure)
    if entry.of and entry.of != question.item.edition:
        judged.surplus = "earlier"
        judged.line = _line(question, entry, [as_kept(given), as_kept(tried)])
        return judged
    last, words = question.marked(answer, given)
    mark, said = (last, words) if answer == first else question.marked(first, tried)
    if tried is not None:
        judged.surplus = "" if mark else "unfit"
        judged.first = mark
        judged.right_in_the_end = bool(last and last.right and not entry.revealed)
    if question.item.kind in WORDED and given is not None:
        judged.text = words.strip()
    judged.line = _line(question, entry, [words, said], mark if question.is_marked else None)
    return judged


def _line(question: Question, entry: LeanEntry, said: list[str], mark: Mark | None = None) -> str:
    """An entry's line for the table, without whose it is."""
    answer, first = said
    edition = "not said" if not entry.of else "current" if entry.of == question.item.edition else "earlier"
    texts = [
        question.asked.lesson,
        question.shown_id,
        question.item.kind,
        edition,
        answer,
        "" if first == answer else first,
    ]
    right, points = ("", "") if mark is None else (str(int(mark.right)), f"{mark.points:.4g}")
    shown, sure = "yes" if entry.revealed else "", "" if entry.sure is None else f"{entry.sure:g}"
    return line([*map(cell, texts), right, points, str(entry.tries), shown, sure])


def _compare(firsts: list[tuple[Tally, bool]]) -> None:
    """Each first answer beside the student's others, as ``items`` explains."""
    others = len(firsts) - 1
    if others < 1:
        return
    right = sum(was_right for _, was_right in firsts)
    for tally, was_right in firsts:
        tally.compare(was_right, (right - was_right) / others)
