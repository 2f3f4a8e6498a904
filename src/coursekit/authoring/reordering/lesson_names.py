"""Where a course names its lessons, and the same text with other names.

A lesson is named by its file (``05_how_sure``), in its title (``05 · How sure?``), in its objectives (``**05.1**``),
in the data (``lesson: "05"``) and in sentences ("see lesson 05"). The ids of questions stay as they are whatever
number they begin with: a student's answers are kept under them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct

_NUMBER = r"\d\d(?!\d|[.,]\d|%)"
_SEVERAL = re.compile(rf"\b[Ll]essons? {_NUMBER}(?:(?:, and | and |, | or |–| to ){_NUMBER})+|--lesson(?: {_NUMBER})+")
_RANGE = re.compile(rf"\b[Ll]essons? {_NUMBER}(?:–| to ){_NUMBER}")


_PLACES = (
    r"\bNN(?= · )",
    r"(?<=\| )NN(?= \| \[)",
    r"(?<=\*\*)NN(?=\.\d+\*\*)",
    r"""(?<=["'])NN(?=\.\d+["'])""",
    r"(?<=\bobjective: )NN(?=\.\d+\b)",
    r"""(?<=\blesson: ["'])NN(?=["'])""",
    r"(?<=\blesson: )NN\b",
    r"""(?<=\bid: ["'])NN(?=["'],?\s+file: )""",
    r"""(?<=\bmy_work\(["'])NN(?=["'])""",
    r"(?<=(?<!-)\b[Ll]esson )NN\b(?![.,]\d|(?:, and | and |, | or |–| to )\d\d\b)",
)
"""Where the number of a lesson stands (``NN``): in titles, objectives, data, calls and sentences."""


class LessonNames(Struct, frozen=True):
    """Lessons' names of old, each with its new one."""

    now: Mapping[str, str]

    @property
    def numbers(self) -> dict[str, str]:
        """The numbers of old that change, each with its new one."""
        return {old[:2]: new[:2] for old, new in self.now.items() if old[:2] != new[:2]}

    def in_text(self, text: str) -> str:
        """``text`` with each lesson under its new name. All at once: of two that change places, both do.

        >>> names = LessonNames({"01_late": "02_late", "02_fog": "01_fog"})
        >>> names.in_text("See [02 · Fog](02_fog.ipynb) and lesson 01, not 01.5 km.")
        'See [01 · Fog](01_fog.ipynb) and lesson 02, not 01.5 km.'
        """
        if self.numbers:
            text = _SEVERAL.sub(lambda found: re.sub(r"\d\d", self._numbered, found[0]), text)
            text = re.sub(self._numbers_pattern(), self._numbered, text)
        changed = {old: new for old, new in self.now.items() if old != new}
        if changed:
            any_of = "|".join(map(re.escape, sorted(changed, key=len, reverse=True)))
            text = re.sub(rf"(?<![\w-])(?:{any_of})(?!\w)", lambda found: changed[found[0]], text)
        return text

    def _numbered(self, found: re.Match[str]) -> str:
        return self.numbers.get(found[0], found[0])

    def _numbers_pattern(self) -> str:
        return "|".join(place.replace("NN", f"(?:{'|'.join(self.numbers)})") for place in _PLACES)


def ranges_in(text: str) -> list[int]:
    """The lines (from 1) that name lessons from one to another: in another order they may be others."""
    return [number for number, line in enumerate(text.split("\n"), start=1) if _RANGE.search(line)]
