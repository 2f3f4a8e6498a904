"""A kit in the format of that name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from msgspec import structs

from coursekit.export import Export
from coursekit.export.anki import anki
from coursekit.export.argdown import argdown
from coursekit.export.canvas import canvas
from coursekit.export.characters import INSTEAD, writable
from coursekit.export.docx import docx
from coursekit.export.exported_items import Questions, questions_of
from coursekit.export.gift import gift
from coursekit.export.moodle import moodle
from coursekit.export.qti import qti
from coursekit.export.sheet import Key, sheet
from coursekit.kit import Kit
from coursekit.kit.records import Article
from coursekit.language import use

Format = Literal["gift", "moodle", "canvas", "qti", "sheet", "docx", "argdown", "anki"]


def export(
    kit: Kit,
    name: Format,
    lessons: Sequence[str] = (),
    *,
    key: Key = "",
    standalone: bool = False,
) -> Export:
    """What the kit asks, how its article argues (argdown), or what there is to learn (anki). ``lessons``, numbers or
    names, narrow the questions (none: all); ``key`` adds answers to a sheet or a document, or all feedback too;
    ``standalone`` leaves out what needs a screen.

    Raises CourseError when the kit has nothing that the format holds, or no such lesson.

    >>> made = export(kit, "argdown")
    >>> made.summary
    '6 claims and 4 relations exported as Argdown'
    """
    use(kit.article.language)
    plain, replaced = writable(kit)
    whole: dict[str, Callable[[Kit], Export]] = {"argdown": argdown, "anki": anki}
    made = whole[name](plain) if name in whole else _asked(plain, name, lessons, key, standalone)
    if not replaced:
        return made
    loss = f"control characters cannot be written: {replaced} of them replaced by {INSTEAD}"
    return structs.replace(made, losses=[*made.losses, loss])


def _asked(kit: Kit, name: Format, lessons: Sequence[str], key: Key, standalone: bool) -> Export:
    questions = questions_of(kit, lessons, standalone=standalone)
    if name in ("sheet", "docx"):
        return (sheet if name == "sheet" else docx)(kit.article, questions, key=key)
    writers: dict[str, Callable[[Article, Questions], Export]] = {
        "gift": gift,
        "moodle": moodle,
        "canvas": canvas,
        "qti": qti,
    }
    return writers[name](kit.article, questions)
