"""What the entries of a hand-in come to. What students answer to a question repeats: equal entries are
marked and worded once, so a large class takes little longer to mark than a small one."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.language import current
from coursekit.quiz.answer_places import PRACTICE, QUESTIONS
from coursekit.report.asked_items import AskedItem, MarkedAnswer, as_kept, questions_of
from coursekit.report.partial_decode import PartialWork, answer_of
from coursekit.report.spreadsheet import USUAL, SheetFormat
from coursekit.storage.work import Answer

_MOST_KEPT, _LONGEST_KEPT = 5_000, 600
"""Different entries of a question that are remembered, and bytes in an answer of one."""

_Entry = tuple[str, bytes, bytes, int, bool, float | None, str, bytes]
"""A ``PartialEntry`` under its name: all that decides what it comes to."""


class MarkedEntries(Struct, eq=False, frozen=True):
    """What equal entries come to, blank ones left out: their ``line`` in the table, what their first answer
    was worth (None: not tried, or not to be marked) and whether the last one was right. ``is_done``:
    checked or shown. ``compared``: the question and whether the first answer was right, if both are to be
    held against the student's others. ``votes``: whether the first of two votes was right, and whether the second
    was; None without two. ``surplus``: the count of what no statistic uses that it goes to."""

    question: AskedItem
    line: str
    tries: int
    shown: bool
    sure: float | None
    is_done: bool
    surplus: str = ""
    first: MarkedAnswer | None = None
    right_in_the_end: bool = False
    compared: tuple[AskedItem, bool] | None = None
    votes: tuple[bool, bool] | None = None
    text: str = ""


class Marking:
    """What is known of a kit's questions, and of the entries met so far, in words of ``language``. The table is laid
    out as ``layout``."""

    def __init__(self, kit: Kit, layout: SheetFormat = USUAL) -> None:
        self.kit, self.layout, self.language = kit, layout, current().code
        self.asked, self._places = questions_of(kit)
        self.questions = [question for there in self._places.values() for question in there.values()]
        self._known: dict[str, dict[_Entry, MarkedEntries | None]] = {place: {} for place in self._places}
        self._kept: Counter[str] = Counter()

    def outcomes(self, work: PartialWork) -> tuple[list[MarkedEntries], list[str]]:
        """What was answered to the kit's questions, and the names of other questions."""
        found: list[MarkedEntries] = []
        unknown: list[str] = []
        for place, entries in work.places.items():
            known = self._known.get(place, {})
            # These lines are most of the time that a large class takes.
            keys = [
                (
                    name,
                    bytes(entry.answer),
                    bytes(entry.first),
                    entry.tries,
                    entry.revealed,
                    entry.sure,
                    entry.of,
                    bytes(entry.second),
                )
                for name, entry in entries.items()
            ]
            met = [known[key] if key in known else self._new(place, key, unknown) for key in keys]
            found += [outcome for outcome in met if outcome]
        return found, unknown

    def _new(self, place: str, entry: _Entry, unknown: list[str]) -> MarkedEntries | None:
        """What an entry comes to that was not met yet; None for a blank one, and for no answer of ours."""
        name, answer, first = entry[:3]
        question = self._places.get(place, {}).get(name)
        if question is None:
            # Switches and a bargain answer nothing that was asked; "#round" tells how far a round has come.
            if (place in (QUESTIONS, PRACTICE) or place.startswith("rounds/")) and not name.startswith("#"):
                unknown.append(name)
            return None
        outcome = _judged(question, entry, self.layout)
        is_short = len(answer) < _LONGEST_KEPT and len(first) < _LONGEST_KEPT
        if is_short and self._kept[question.shown_id] < _MOST_KEPT and not question.item.is_worded:
            self._kept[question.shown_id] += 1
            self._known[place][entry] = outcome
        return outcome


_last: Marking | None = None


def marking_of(kit: Kit, layout: SheetFormat) -> Marking:
    """The one of this process: what was met in one batch of a class is known in the next."""
    global _last  # noqa: PLW0603 - one is enough, since all batches of a class are of one kit
    if _last is None or (_last.language, _last.layout) != (current().code, layout) or _last.kit != kit:
        _last = Marking(kit, layout)
    return _last


def _judged(question: AskedItem, entry: _Entry, layout: SheetFormat) -> MarkedEntries | None:
    _, answer, first, tries, shown, sure, edition, second = entry
    given, tried = answer_of(answer), answer_of(first)
    is_done = bool(tries or shown)
    if not is_done and _is_blank(given):
        return None
    if edition and edition != question.item.edition:
        told = _line(layout, question, entry, (as_kept(given), as_kept(tried)), None)
        return MarkedEntries(question, told, tries, shown, sure, is_done, "earlier")
    last, words = question.marked(answer, given)
    mark, said = (last, words) if answer == first else question.marked(first, tried)
    marked = mark if mark and question.is_marked else None
    was_tried = tried is not None
    return MarkedEntries(
        question,
        _line(layout, question, entry, (words, said), marked),
        tries,
        shown,
        sure,
        is_done,
        surplus="unfit" if was_tried and not mark else "",
        first=mark if was_tried else None,
        right_in_the_end=bool(was_tried and last and last.right and not shown),
        compared=(question, marked.right) if was_tried and marked else None,
        votes=_votes(question, marked, second) if was_tried and marked else None,
        text=words.strip() if question.item.is_worded and given is not None else "",
    )


def _votes(question: AskedItem, first: MarkedAnswer, json: bytes) -> tuple[bool, bool] | None:
    """Two votes, as right or not, of which the second is ``json``; None where it was not given."""
    second = answer_of(json)
    mark = None if _is_blank(second) else question.marked(json, second)[0]
    return (first.right, mark.right) if mark else None


def _line(
    layout: SheetFormat, question: AskedItem, entry: _Entry, said: tuple[str, str], mark: MarkedAnswer | None
) -> str:
    """An entry's line for the table, without whose it is. ``said``: its answer and its first one, in words."""
    (answer, first), (_, _, _, tries, shown, sure, of, _) = said, entry
    edition = "not said" if not of else "current" if of == question.item.edition else "earlier"
    asked = map(layout.cell, (question.asked.lesson, question.shown_id, question.item.kind))
    right, points = ("", "") if mark is None else (str(int(mark.right)), layout.number(mark.points, ".4g"))
    texts = [layout.cell(answer), "" if first == answer else layout.cell(first)]
    rest = [str(tries), "yes" if shown else "", "" if sure is None else layout.number(sure)]
    return layout.line([*asked, edition, *texts, right, points, *rest])


def _is_blank(answer: Answer | None) -> bool:
    if isinstance(answer, dict):
        return not any(part.strip() for part in answer.values())
    return not (answer.strip() if isinstance(answer, str) else answer)
