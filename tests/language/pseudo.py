"""A language in which every sentence of the interface stands in brackets: what has none was not translated."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from coursekit.authoring.building.translations import JUPYTER, gathered
from coursekit.language import ENGLISH, Language, language_of

OPEN, CLOSE = "⟦", "⟧"
CONTEXT = "\x04"


@cache
def pseudo(direction: Literal["ltr", "rtl"] = "ltr") -> Language:
    """English in brackets, written in that direction, with numbers, dates and quotation marks that English has not."""
    messages: dict[str, str | list[str]] = {}
    in_browsers = []
    for message in gathered():
        if not message.id:
            continue
        texts = [message.id] if isinstance(message.id, str) else [*message.id]
        key = f"{message.context}{CONTEXT}{texts[0]}" if message.context else texts[0]
        marked = [f"{OPEN}{text}{CLOSE}" for text in texts]
        messages[key] = marked[0] if isinstance(message.id, str) else marked
        if any(str(name).endswith(".js") and not str(name).startswith(JUPYTER) for name, _ in message.locations):
            in_browsers.append(key)
    english = language_of(ENGLISH)
    return Language(
        code="ar" if direction == "rtl" else "eo",
        direction=direction,
        decimal="٫",
        group="’",
        percent="{n}٪",
        months=tuple(f"{OPEN}{month}{CLOSE}" for month in english.months),
        day=f"{OPEN}{{day}} {{month}} {{year}}{CLOSE}",
        month=f"{OPEN}{{month}} {{year}}{CLOSE}",
        before=f"{OPEN}{{year}} BC{CLOSE}",
        pair=f"{OPEN}{{first}} and {{last}}{CLOSE}",
        alternative=f"{OPEN}{{first}} or {{last}}{CLOSE}",
        quotes=("«", "»"),
        plurals=english.plurals,
        messages=messages,
        in_browsers=in_browsers,
    )


_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")


def outside(text: str) -> str:
    """What of a text stands in no bracket.

    >>> outside("⟦See ⟦1 and 2⟧⟧ there")
    ' there'
    """
    while _INNERMOST.search(text):
        text = _INNERMOST.sub("", text)
    return text


def untranslated(text: str, data: str = "") -> list[str]:
    """The words of a text that stand in no bracket and that the kit's own data does not have."""
    held = set(_WORD.findall(data.lower()))
    return [word for word in _WORD.findall(outside(text)) if word.lower() not in held]
