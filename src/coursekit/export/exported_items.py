"""Everything a course asks, lesson by lesson, as items under names that no two of them share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

from msgspec import Struct, structs

from coursekit.errors import CourseError
from coursekit.export.alongside import NOTHING, Alongside, alongside_of
from coursekit.formatting import counted
from coursekit.kit import Kit
from coursekit.kit.question_records import Question
from coursekit.kit.quiz_records import Round
from coursekit.kit.records import Statement
from coursekit.language import gettext, gettext_noop
from coursekit.quiz.items import Item
from coursekit.quiz.rounds import items_of_rounds
from coursekit.quiz.written_questions import item_of


class LessonQuestions(Struct, frozen=True):
    """What one lesson asks. ``number`` is its number, or what its quiz file calls it."""

    number: str
    title: str
    items: list[Item]

    @property
    def heading(self) -> str:
        """Number and title on one line."""
        return f"{self.number} {self.title}".strip()


class RoundRow(Struct, frozen=True):
    """A question of a round whose questions differ only in the statement: what all of them ask, and the statement."""

    round: str
    question: str
    statement: str


class Questions(Struct, frozen=True):
    """Everything that is exported, in the order of the lessons, and what is said about the rest."""

    lessons: list[LessonQuestions]
    losses: list[str]
    alongside: dict[str, Alongside] = {}
    round_rows: dict[str, RoundRow] = {}

    def beside(self, item: Item) -> Alongside:
        """What stands beside an item in its lesson and is asked about."""
        return self.alongside.get(item.id, NOTHING)

    @property
    def items(self) -> list[Item]:
        """All items of all lessons."""
        return [item for lesson in self.lessons for item in lesson.items]


def questions_of(kit: Kit, lessons: Sequence[str] = (), *, standalone: bool = False) -> Questions:
    """Every hand-written question and every generated one, once each; of ``lessons`` only, when given
    (numbers or names). Mixed rounds ask questions over again and are left out. ``standalone`` leaves out what needs
    a screen of the course.

    Raises CourseError for a lesson that asks nothing, when there is no question at all, and when two would
    have one name.
    """
    asked = _Asked(kit, standalone)
    cards = _wanted(_cards(kit), lessons)
    found = [LessonQuestions(*card, list(asked.in_lesson(names))) for card, names in cards.items()]
    found = [lesson for lesson in found if lesson.items]
    if not found:
        raise CourseError("there is no question to export")
    questions = Questions(found, [*asked.losses, *asked.of_screens()], asked.alongside, asked.round_rows)
    _refuse_one_name_twice(item.id for item in questions.items)
    return questions


def _refuse_one_name_twice(names: Iterable[str]) -> None:
    """A generated question is named after its round and its statement; a file's name may say the same."""
    for name, count in Counter(names).items():
        if count > 1:
            raise CourseError(f"{count} questions would be exported as {name!r}: give a question or a round another id")


Cards = dict[tuple[str, str], list[str]]
"""What quiz files call a lesson (a number or a name), by its number and title."""


def _cards(kit: Kit) -> Cards:
    known = {name: (card.id, card.title) for card in kit.lessons.values() for name in (card.id, card.file)}
    cards: Cards = {}
    for name in sorted({file.lesson for file in kit.quiz_files.values()}):
        cards.setdefault(known.get(name, (name, "")), []).append(name)
    return cards


def _wanted(cards: Cards, lessons: Sequence[str]) -> Cards:
    """The cards of ``lessons``, of all without any."""
    for lesson in lessons:
        if not any(lesson in (number, *names) for (number, _), names in cards.items()):
            there = ", ".join(number for number, _ in cards)
            raise CourseError(f"no questions for a lesson {lesson!r}: the lessons with questions are {there}")
    return {
        card: names
        for card, names in cards.items()
        if not lessons or any(lesson in (card[0], *names) for lesson in lessons)
    }


class _Asked:
    """Goes through the lessons, and keeps in mind which generated questions have been seen."""

    def __init__(self, kit: Kit, standalone: bool) -> None:
        self.kit, self.standalone, self.losses = kit, standalone, list[str]()
        self.seen: dict[tuple[str, str], str] = {}
        self.alongside: dict[str, Alongside] = {}
        self.on_screens: list[Item] = []
        self.round_rows: dict[str, RoundRow] = {}

    def in_lesson(self, names: Sequence[str]) -> Iterator[Item]:
        for lesson, asked in self.kit.asked():
            if lesson in names:
                yield from self._generated(asked) if isinstance(asked, Round) else self._written(asked)

    def _written(self, question: Question) -> Iterator[Item]:
        item = item_of(question, self.kit)
        alongside = alongside_of(question.needs, self.kit, item.beside)
        if alongside.screens:
            self.on_screens.append(item)
            if self.standalone:
                return
        if alongside != NOTHING:
            self.alongside[item.id] = alongside
        yield item

    def of_screens(self) -> Iterator[str]:
        """What is said of questions that need a screen."""
        if not self.on_screens:
            return
        here = "left out" if self.standalone else "the question names it (--standalone leaves these out)"
        yield f"a screen of the course cannot be exported: {here} ({named(self.on_screens)})"

    def _generated(self, round_: Round) -> Iterator[Item]:
        if round_.ask == "mixed":
            again = "asks questions of other lessons again"
            again = "asks questions that are exported one by one" if round_.questions else again
            self.losses.append(f"{round_.id} (a mixed round) {again}: left out")
            return
        items, _ = items_of_rounds(round_, self.kit)
        repeated = [item for item in items if (round_.ask, item.id) in self.seen]
        for item in items:
            if item not in repeated:
                self.seen[round_.ask, item.id] = round_.id
                yield self._under_its_round(round_, item)
        if repeated:
            before = ", ".join(dict.fromkeys(self.seen[round_.ask, item.id] for item in repeated))
            again = counted(len(repeated), "question")
            self.losses.append(f"{round_.id} repeats {again} of {before}: not exported twice")

    def _under_its_round(self, round_: Round, item: Item) -> Item:
        """``item`` under a name of its own: one statement may be asked about in several rounds."""
        own = item if item.id.startswith(f"{round_.id}-") else structs.replace(item, id=f"{round_.id}-{item.id}")
        if statement := self.kit.statements.get(item.id):
            question, row = _IN_A_ROW[round_.ask](statement)
            self.round_rows[own.id] = RoundRow(round_.id, self.kit.article.called(gettext(question)), row)
        return own


_IN_A_ROW: dict[str, Callable[[Statement], tuple[str, str]]] = {
    "who_said_it": lambda statement: (
        gettext_noop("To whom does the article give each of these statements? They are in our words."),
        statement.paraphrase,
    ),
    "mode_of_speech": lambda statement: (
        gettext_noop("How does each of these reach the reader? They are in our words."),
        gettext("Paragraph {number}: {text}", number=statement.paragraph, text=statement.paraphrase),
    ),
}
"""What the questions of a round ask, and about what, as the row of a table."""


def named(items: Sequence[Item], most: int = 5) -> str:
    """How many questions, and which as long as they are few."""
    names = ", ".join(item.id for item in items[:most])
    return f"{counted(len(items), 'question')}: {names}{', …' if len(items) > most else ''}"


def summary(questions: Questions, left_out: int, what: str) -> str:
    """How much went into the file."""
    asked = len(questions.items) - left_out
    lessons = len(questions.lessons)
    return f"{counted(asked, 'question')} of {counted(lessons, 'lesson')} exported as {what}"
