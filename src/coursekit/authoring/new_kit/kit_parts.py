"""Parts that a kit may have and a new one has not: an example of each, which is added as a whole."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from coursekit.authoring.building.editor_schemas import first_line
from coursekit.authoring.editing.safe_writes import Write, write_all
from coursekit.authoring.new_kit.blanks import filled
from coursekit.errors import CourseError
from coursekit.formatting import listed
from coursekit.kit import DATA
from coursekit.kit.loader import read_words

PARTS = Path(__file__).with_name("parts")
ENDING = ".tmpl"

SHOWN_BY = {
    "rivals": "`course.rivals()`",
    "bargain": "`course.bargain()`",
    "events": '`course.chart("events")`',
}
"""Each part that can be added, and what shows it in a lesson."""

_NEEDS = ("ex-full", "ex-free", "ex-silent")
"""Statements of a new kit's example that the examples of parts rest on."""


class NoSuchPart(CourseError):
    """A part that there is not, or that a kit has already. The message says which there are."""


def places_of(last: int) -> dict[str, str]:
    """Numbers of paragraphs of an article that has ``last``, for the examples."""
    places = {"first": 0.0, "early": 0.25, "middle": 0.5, "late": 0.75, "last": 1.0}
    return {place: str(1 + round(share * (last - 1))) for place, share in places.items()}


def texts_of_parts(names: Sequence[str], values: dict[str, str]) -> dict[str, str]:
    """The files of these parts, by path. Raises NoSuchPart."""
    if unknown := [name for name in names if name not in SHOWN_BY]:
        raise NoSuchPart(f"there is no part {unknown[0]!r}: one of {', '.join(SHOWN_BY)}")
    made: dict[str, str] = {}
    for name in dict.fromkeys(names):
        for path in sorted((PARTS / name).rglob(f"*{ENDING}")):
            shown = path.relative_to(PARTS / name).as_posix().removesuffix(ENDING)
            text = filled(path.read_text(encoding="utf-8"), values)
            made[shown] = first_line(shown.removeprefix(f"{DATA}/")) + text if shown.endswith(".yaml") else text
    return made


def add_parts(root: Path, names: Sequence[str], today: datetime.date) -> list[str]:
    """Add examples of these parts to the kit at ``root``, and return the files that were written. No file that is there
    is written over.

    Raises NoSuchPart, KitError where the kit's statements cannot be read, and NotWritten."""
    kit = read_words(root / DATA)
    values = places_of(max(1, len(kit.article.paragraphs))) | {"today": today.isoformat()}
    made = texts_of_parts(names, values)
    if there := [shown for shown in made if (root / shown).exists()]:
        raise NoSuchPart(f"{listed(there)} is there already. Nothing was written")
    if missing := [name for name in _NEEDS if name not in kit.statements]:
        raise NoSuchPart(
            f"the examples rest on statements of a new kit, of which {listed(missing)} is gone: write the file by "
            "hand, with the course of coursekit itself as an example. Nothing was written"
        )
    write_all(root, [Write(root / shown, text.encode(), None) for shown, text in made.items()])
    return [*made]
