"""Everything a course asks, lesson by lesson, as items under names that no two of them share."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, structs

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.quiz.items import Item, Kind
from coursekit.quiz.questions import item_of
from coursekit.quiz.rounds import items_of

KIND_NAMES: dict[Kind, str] = {
    "predict": "predictions",
    "single": "single choice",
    "multiple": "multiple choice",
    "number": "numbers",
    "order": "ordering",
    "match": "matching",
    "text": "free text",
    "tally": "adding up sums",
    "forecast": "forecasts",
    "essay": "essays",
    "map": "maps to draw",
    "grid": "grids to rate",
}


class LessonQuestions(Struct, frozen=True):
    """What one lesson asks. ``number`` is its number, or what its quiz file calls it."""

    number: str
    title: str
    items: list[Item]

    @property
    def heading(self) -> str:
        """Number and title on one line."""
        return f"{self.number} {self.title}".strip()


class Questions(Struct, frozen=True):
    """Everything that is exported, in the order of the lessons, and what is said about the rest."""

    lessons: list[LessonQuestions]
    losses: list[str]

    @property
    def items(self) -> list[Item]:
        """All items of all lessons."""
        return [item for lesson in self.lessons for item in lesson.items]


def questions_of(kit: Kit, lessons: Sequence[str] = ()) -> Questions:
    """Every hand-written question and every generated one, once each; of ``lessons`` only, when given
    (numbers or names). Mixed rounds ask questions over again and are left out.

    Raises CourseError for a lesson that asks nothing, and when there is no question at all.
    """
    asked = _Asked(kit)
    wanted = _wanted(kit, lessons)
    found = [
        LessonQuestions(number, title, list(asked.in_lesson(name)))
        for name, (number, title) in wanted.items()
    ]
    found = [lesson for lesson in found if lesson.items]
    if not found:
        raise CourseError("there is no question to export")
    return Questions(found, asked.losses)


def _wanted(kit: Kit, chosen: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Number and title of each lesson to export, by what its quiz files call it."""
    named = {name: _card(kit, name) for name in dict.fromkeys(file.lesson for file in kit.quiz_files.values())}
    wanted = set()
    for text in chosen:
        fitting = [name for name, (number, _) in named.items() if text in (name, number)]
        if not fitting:
            there = ", ".join(number for number, _ in named.values())
            raise CourseError(f"no questions for a lesson {text!r}: the lessons with questions are {there}")
        wanted.update(fitting)
    return {name: card for name, card in sorted(named.items()) if not chosen or name in wanted}


def _card(kit: Kit, lesson: str) -> tuple[str, str]:
    for card in kit.lessons.values():
        if lesson in (card.id, card.file):
            return card.id, card.title
    return lesson, ""


class _Asked:
    """Goes through the lessons, and keeps in mind which generated questions have been seen."""

    def __init__(self, kit: Kit) -> None:
        self.kit, self.losses = kit, list[str]()
        self.seen: dict[tuple[str, str], str] = {}

    def in_lesson(self, name: str) -> Iterator[Item]:
        for lesson, asked in self.kit.asked():
            if lesson != name:
                continue
            if isinstance(asked, Round):
                yield from self._generated(asked)
            else:
                yield item_of(asked, self.kit)

    def _generated(self, round_: Round) -> Iterator[Item]:
        if round_.ask == "mixed":
            self.losses.append(f"{round_.id} (a mixed round) asks questions of other lessons again: left out")
            return
        items, _ = items_of(round_, self.kit)
        repeated = [item for item in items if (round_.ask, item.id) in self.seen]
        for item in items:
            if item not in repeated:
                self.seen[round_.ask, item.id] = round_.id
                # One statement may be asked about in several rounds.
                yield item if item.kind == "match" else structs.replace(item, id=f"{round_.id}-{item.id}")
        if repeated:
            before = ", ".join(dict.fromkeys(self.seen[round_.ask, item.id] for item in repeated))
            self.losses.append(f"{round_.id} repeats {_count(len(repeated))} of {before}: not exported twice")


def limits(items: Iterable[Item], kinds: dict[Kind, str], format_name: str) -> Iterator[str]:
    """A line for each kind of question that ``format_name`` holds only in part, or not at all (``kinds``
    says how), and for what the screen asks or tells beside a question."""
    items = list(items)
    for kind, what in kinds.items():
        if of_kind := [item for item in items if item.kind == kind]:
            yield f"{KIND_NAMES[kind]}: {what} ({named(of_kind)})"
    if rated := [item for item in items if item.confidence]:
        yield f"confidence ratings are not exported: {format_name} has no place for them ({named(rated)})"
    if voices := [item for item in items if item.truly or any(row.truly for row in item.rows)]:
        yield f"the table of voices taken for each other is not exported ({named(voices)})"


def named(items: Sequence[Item], most: int = 5) -> str:
    """How many questions, and which as long as they are few."""
    names = ", ".join(item.id for item in items[:most])
    return f"{_count(len(items))}: {names}{', …' if len(items) > most else ''}"


def _count(number: int) -> str:
    return f"{number} question{'s' * (number != 1)}"


def summary(questions: Questions, left_out: int, what: str) -> str:
    """How much went into the file."""
    asked = len(questions.items) - left_out
    lessons = len(questions.lessons)
    return f"{_count(asked)} of {lessons} lesson{'s' * (lessons != 1)} exported as {what}"
