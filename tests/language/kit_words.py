"""All words of the made-up kit's own data: what a screen may hold besides what is translated."""

from __future__ import annotations

from functools import cache

from tests.conftest import TRAM


@cache
def kit_words() -> str:
    """Every file of the kit's data, one behind the other."""
    files = sorted(path for path in (TRAM / "data").rglob("*") if path.suffix in (".yaml", ".csv"))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)
