"""What the course asks, lesson by lesson: what a browser needs to count what is answered, and to say
what has changed since."""

from __future__ import annotations

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.kit.course_records import LessonCard
from coursekit.language import Language, current, gettext
from coursekit.quiz.answer_places import PRACTICE
from coursekit.quiz.catalogue import CatalogueEntry, catalogue, lesson_editions

LONGEST_TITLE = 80
"""Letters: enough to know a question again."""


class QuestionAsked(Struct, frozen=True):
    """A hand-written question, by the beginning of its words."""

    id: str
    title: str
    edition: str


class RoundAsked(Struct, frozen=True):
    """A generated or mixed round: its place, how many questions it asks at a time, and the edition of
    each that it may ask."""

    place: str
    title: str
    asks: int
    editions: dict[str, str]


class LessonAsked(Struct, frozen=True):
    """A lesson and everything it asks. ``file`` is empty where the kit does not list its lessons."""

    id: str
    title: str
    file: str
    minutes: int
    about: str
    edition: str
    questions: list[QuestionAsked]
    rounds: list[RoundAsked]


class Plan(Struct, frozen=True):
    """The lessons of the kit of that id, in order."""

    kit: str
    lessons: list[LessonAsked]


_latest: list[tuple[Kit, Language, Plan]] = []
"""The last kit that was asked for and the language then, with the plan: every lesson shows the work in it, and some
more than once."""


def plan_of(kit: Kit) -> Plan:
    """The lessons that the kit lists; of a kit without a list, those that its quiz files name."""
    if not (_latest and _latest[0][0] is kit and _latest[0][1] is current()):
        asked = catalogue(kit)
        editions = lesson_editions(asked)
        plan = Plan(kit.article.id, [_lesson(card, asked, editions) for card in cards_of(kit)])
        _latest[:] = [(kit, current(), plan)]
    return _latest[0][2]


def cards_of(kit: Kit) -> list[LessonCard]:
    """The lessons that ``plan_of`` plans, without what each of them asks."""
    return [*kit.lessons.values()] or [_unlisted(name) for name in dict.fromkeys(name for name, _ in kit.asked())]


def _unlisted(name: str) -> LessonCard:
    return LessonCard(id=name, file="", title=gettext("Lesson {number}", number=name), minutes=0, about="")


def _lesson(card: LessonCard, everything: list[CatalogueEntry], editions: dict[str, str]) -> LessonAsked:
    names = (card.id, card.file)  # a quiz file may call its lesson by either
    asked = [part for part in everything if part.lesson in names and part.place != PRACTICE]  # it is never done
    return LessonAsked(
        id=card.id,
        title=f"{card.id} · {card.title}" if card.file else card.title,
        file=card.file,
        minutes=card.minutes,
        about=card.about,
        edition=next((editions[part.lesson] for part in asked), ""),
        questions=[
            QuestionAsked(item.id, beginning(item.stem), item.edition)
            for part in asked
            if not part.title
            for item in part.items
        ],
        rounds=[
            RoundAsked(part.place, part.title, part.asks, {item.id: item.edition for item in part.items})
            for part in asked
            if part.title
        ],
    )


def beginning(text: str) -> str:
    """``text`` on one line, cut between words where it is long."""
    words = " ".join(text.split())
    return words if len(words) <= LONGEST_TITLE else words[:LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:.") + " …"
