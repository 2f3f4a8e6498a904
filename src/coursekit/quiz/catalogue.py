"""Everything that a kit asks, as items, and which edition of each question it is."""

from __future__ import annotations

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.quiz.answer_places import place_of
from coursekit.quiz.editions import letters_of
from coursekit.quiz.items import Item
from coursekit.quiz.rounds import stamped_rounds
from coursekit.quiz.written_questions import items_of


class CatalogueEntry(Struct, frozen=True):
    """A round (``title``), or a hand-written question (then ``items`` has just one and ``title`` is
    empty), with the lesson it stands in, by what its quiz file calls that, and its place.
    ``asks``: how many of the items are asked at a time."""

    lesson: str
    place: str
    title: str
    items: list[Item]
    asks: int


def catalogue(kit: Kit) -> list[CatalogueEntry]:
    """Everything the kit asks, in the order of its quiz files, once each: what a round names stands in that round.
    Raises CourseError as ``items_of_rounds``."""
    found = []
    elsewhere = kit.in_rounds()
    for lesson, asked in kit.asked():
        if asked.id in elsewhere:
            continue
        if isinstance(asked, Round):
            items, hands = stamped_rounds(asked, kit)
            found.append(CatalogueEntry(lesson, place_of(asked), asked.title, items, len(hands[0])))
        else:
            found.append(CatalogueEntry(lesson, place_of(asked), "", items_of([asked], kit), 1))
    return found


def lesson_editions(asked: list[CatalogueEntry]) -> dict[str, str]:
    """One edition for all that each lesson asks: the same as long as those of its questions are."""
    lines: dict[str, list[str]] = {}
    for part in asked:
        lines.setdefault(part.lesson, []).extend(f"{part.place}/{item.id}={item.edition}" for item in part.items)
    return {lesson: letters_of("\n".join(sorted(told)).encode()) for lesson, told in lines.items()}
