"""The word lists that the rules go by, of one language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import yaml

from coursekit.errors import CourseError

FOLDER = Path(__file__).with_name("words")


class WordLists:
    """What stands in ``words/<language>.yaml``; each list by its name, as data or as a pattern."""

    def __init__(self, lists: dict[str, Any]) -> None:
        self._lists = lists

    def __getitem__(self, name: str) -> Any:
        return self._lists[name]

    @cached_property
    def strength_of(self) -> dict[str, str]:
        """The strength that each form of a verb of saying brings."""
        return {form: strength for strength, forms in self._lists["saying"].items() for form in forms}

    @cached_property
    def saying(self) -> re.Pattern[str]:
        """Any verb of saying."""
        return any_of(self.strength_of)

    @cached_property
    def cues(self) -> re.Pattern[str]:
        """Any hedge or loaded word."""
        return any_of([*self._lists["hedges"], *self._lists["loaded"]])

    @cached_property
    def connective_kinds(self) -> dict[str, str]:
        """What each connective does."""
        return {word: kind for kind, words in self._lists["connectives"].items() for word in words}


def any_of(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern for each of these words or expressions, the longest first, in whatever case.

    >>> any_of(["so", "so far"]).findall("So far, so good; also soft.")
    ['So far', 'so']
    """
    longest = sorted(words, key=len, reverse=True)
    return re.compile(r"(?<![\w’'-])(?:" + "|".join(map(re.escape, longest)) + r")(?![\w’'-])", re.IGNORECASE)


@cache
def words_of_language(language: str = "en") -> WordLists:
    """The lists of a language. Raises CourseError where there are none.

    >>> words_of_language().strength_of["warned"]
    'predicts'
    """
    path = FOLDER / f"{language}.yaml"
    if not path.is_file():
        known = ", ".join(sorted(path.stem for path in FOLDER.glob("*.yaml")))
        raise CourseError(f"there are no word lists for the language {language!r}: drafts can be made in {known}")
    # Every entry is a text: "no" and "on" are words here, and no truth values.
    return WordLists(yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader))  # noqa: S506  # this loader makes texts and nothing else
