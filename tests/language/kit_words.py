"""All words of a kit's own data: what a screen may hold besides what is translated."""

from __future__ import annotations

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
