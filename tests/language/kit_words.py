"""All words of a kit's own data: what a screen may hold besides what is translated."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from tests.conftest import TRAM


@cache
def words_of(data: Path) -> str:
    """Every file of that data folder, one behind the other."""
    files = sorted(path for path in data.rglob("*") if path.suffix in (".yaml", ".csv"))
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return f"{text}\n{text.title()}"  # a heading may begin with any of them


def kit_words() -> str:
    """Those of the made-up kit."""
    return words_of(TRAM / "data")


MARK = "qx"
_WORD = re.compile(r"[^\W\d_]{2,}")


def marked(text: str) -> str:
    """Words of data that no sentence of the interface has: a word without the mark is none of the data's.

    >>> marked("The tram, at 9")
    'qxThe qxtram, qxat 9'
    """
    return _WORD.sub(lambda word: f"{MARK}{word[0]}", text)


def unmarked(words: list[str]) -> list[str]:
    """Those that are none of the data's."""
    return [word for word in words if not word.lower().startswith(MARK)]
