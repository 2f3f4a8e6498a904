"""One hand-in after the other, added to what is known of the class: nothing of it is kept but the sums
and, up to a number, what was written.

What students answer to a question repeats: equal entries are marked and worded once, and only counted
after that. A large class is counted in shares, and the counts of all of them are put together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from coursekit.keeping.work import Answer
from coursekit.kit import Kit
from coursekit.quiz.catalogue import lesson_editions
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
    """Entries that are equal: their line in the table ("" for a blank one), what their first answer was
    worth (None: not tried, or not to be marked), whether the last one was right, and how many there are
    that were not added up yet. ``is_done``: checked or shown. ``marked``: whether the first answer was right,
    if that is a question."""

    line: str
    tries: int
    shown: bool
    sure: float | None
    first: Mark | None = None
    right_in_the_end: bool = False
    surplus: str = ""
    text: str = ""
    count: int = 0
    is_done: bool = False
    marked: bool | None = None


class _Counted(Struct):
    """A question with what is counted of it."""

    question: Question
    tally: Tally = field(default_factory=Tally)
    outcomes: dict[_Key, _Outcome] = field(default_factory=dict)


class Counting:
    """The counts of a class, or of a share of it: ``tallies`` by question, and ``group``, all of it as a
    whole. Both are complete after ``finish``."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self.asked, places = questions_of(kit)
        self._places = {
            place: {name: _Counted(question) for name, question in there.items()} for place, there in places.items()
        }
        self._all = [counted for there in self._places.values() for counted in there.values()]
        self.questions = [counted.question for counted in self._all]
        self._editions = lesson_editions(self.asked)
        self._by_lesson = {
            lesson: [number for number, asked in enumerate(self.asked) if asked.lesson == lesson]
            for lesson in self._editions
        }
        self.begin()

    def begin(self) -> None:
        """Count anew. How answers are marked is remembered."""
        for counted in self._all:
            counted.tally = Tally()
        self.tallies = {counted.question: counted.tally for counted in self._all}
        self.group = ClassCount(lessons={lesson: Progress() for lesson in self._editions})
        self._met: list[tuple[_Counted, _Outcome]] = []

    def add(self, hand_in: HandIn, work: LeanWork) -> str:
        """Count a hand-in, and give its lines for the table."""
        self.group.hand_ins += 1
        self.group.lessons_saved(work.lessons, self._editions)
        begun, done = [False] * len(self.asked), [0] * len(self.asked)
        firsts: list[tuple[Tally, bool]] = []
        lines = [""]
        for counted, entry in self._entries(work):
            # This line and the next few are most of the time that a large class takes.
            key = (bytes(entry.answer), bytes(entry.first), entry.tries, entry.revealed, entry.sure, entry.of)
            outcome = counted.outcomes.get(key) or self._outcome(counted, entry, key)
            if not outcome.count:
                self._met.append((counted, outcome))
            outcome.count += 1
            if not outcome.line:
                continue
            lines.append(outcome.line)
            number = counted.question.number
            begun[number] = True
            done[number] += outcome.is_done
            if outcome.marked is not None:
                firsts.append((counted.tally, outcome.marked))
            if outcome.text:
                who = f"{hand_in.name} ({hand_in.file})" if hand_in.name else hand_in.file
                self.group.write(counted.question, who, outcome.text)
        _compare(firsts)
        self._progress(begun, [count >= asked.asks for count, asked in zip(done, self.asked, strict=True)])
        return f"{cell(hand_in.file)},{cell(hand_in.name)},".join(lines)

    def _progress(self, begun: list[bool], finished: list[bool]) -> None:
        """Count how far a student came, from what was begun and finished of everything asked."""
        for lesson, numbers in self._by_lesson.items():
            progress = self.group.lessons[lesson]
            progress.begun += any(begun[number] for number in numbers)
            progress.finished += all(finished[number] for number in numbers)

    def finish(self) -> None:
        """Add up what was only counted so far."""
        for counted, outcome in self._met:
            self._note(counted, outcome, outcome.count)
            outcome.count = 0
        self._met.clear()

    def take(self, tallies: Iterable[Tally], group: ClassCount) -> None:
        """Add what was counted of another part of the class, whose files come after those of this one."""
        for tally, more in zip(self.tallies.values(), tallies, strict=True):
            tally.merge(more)
        self.group.merge(group)

    def _entries(self, work: LeanWork) -> Iterator[tuple[_Counted, LeanEntry]]:
        """The entries that answer a question of the kit."""
        for place, entries in work.places.items():
            known = self._places.get(place, {})
            if not known and place != QUESTIONS and not place.startswith("rounds/"):
                continue  # switches, a bargain: nothing was asked
            for name, entry in entries.items():
                counted = known.get(name)
                if counted is not None:
                    yield counted, entry
                elif not name.startswith("#"):  # how far a round has come
                    self.group.unknown.note(name)

    def _outcome(self, counted: _Counted, entry: LeanEntry, key: _Key) -> _Outcome:
        """What an entry comes to that is not known yet. If it is not too long, it is known from now on."""
        answer, first = key[:2]
        outcome = _judged(counted.question, entry, answer, first)
        is_short = len(answer) < _LONGEST_KEPT and len(first) < _LONGEST_KEPT
        if is_short and len(counted.outcomes) < _MOST_KEPT and counted.question.item.kind not in WORDED:
            counted.outcomes[key] = outcome
        return outcome

    def _note(self, counted: _Counted, outcome: _Outcome, times: int) -> None:
        """Add ``times`` such entries to the sums."""
        if not outcome.line:
            return
        question, tally = counted.question, counted.tally
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
    judged = _Outcome("", entry.tries, entry.revealed, entry.sure, is_done=bool(entry.tries or entry.revealed))
    if not judged.is_done and _is_blank(given):
        return judged
    if entry.of and entry.of != question.item.edition:
        judged.surplus = "earlier"
        judged.line = _line(question, entry, [as_kept(given), as_kept(tried)])
        return judged
    last, words = question.marked(answer, given)
    mark, said = (last, words) if answer == first else question.marked(first, tried)
    if tried is not None:
        judged.surplus = "" if mark else "unfit"
        judged.first = mark
        judged.marked = mark.right if mark and question.is_marked else None
        judged.right_in_the_end = bool(last and last.right and not entry.revealed)
    if question.item.kind in WORDED and given is not None:
        judged.text = words.strip()
    judged.line = _line(question, entry, [words, said], mark if question.is_marked else None)
    return judged


def _line(question: Question, entry: LeanEntry, said: list[str], mark: Mark | None = None) -> str:
    """An entry's line for the table, without whose it is."""
    answer, first = said
    edition = "not said" if not entry.of else "current" if entry.of == question.item.edition else "earlier"
    right, points = ("", "") if mark is None else (str(int(mark.right)), f"{mark.points:.4g}")
    shown, sure = "yes" if entry.revealed else "", "" if entry.sure is None else f"{entry.sure:g}"
    texts = [cell(answer), "" if first == answer else cell(first)]
    return line([question.cells, edition, *texts, right, points, str(entry.tries), shown, sure])


def _is_blank(answer: Answer | None) -> bool:
    if isinstance(answer, dict):
        return not any(part.strip() for part in answer.values())
    return not (answer.strip() if isinstance(answer, str) else answer)


def _compare(firsts: list[tuple[Tally, bool]]) -> None:
    """Each first answer beside the student's others, as ``items`` explains."""
    others = len(firsts) - 1
    if others < 1:
        return
    right = sum(was_right for _, was_right in firsts)
    beside_wrong, beside_right = right / others, (right - 1) / others
    for tally, was_right in firsts:
        tally.compare(was_right, beside_right if was_right else beside_wrong)
