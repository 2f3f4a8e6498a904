"""Characters that no format of text can hold, taken out of a kit before anything is written."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import msgspec

from coursekit.kit import Kit

INSTEAD = "\ufffd"
"""The sign that Unicode has for what could not be shown."""

_FORBIDDEN = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 (section 2.2, production Char) has no way to write, not even escaped."""


def writable(kit: Kit) -> tuple[Kit, int]:
    """The kit with every line ended by a plain newline and ``INSTEAD`` in place of forbidden
    characters, and how many of those there were."""
    found: list[str] = []

    def changed(text: str) -> str:
        lines = re.sub("\r\n?", "\n", text)
        found.extend(_FORBIDDEN.findall(lines))
        return _FORBIDDEN.sub(INSTEAD, lines)

    return msgspec.convert(_mapped(msgspec.to_builtins(kit), changed), Kit), len(found)


def _mapped(value: Any, change: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {name: _mapped(part, change) for name, part in value.items()}
    return [_mapped(part, change) for part in value] if isinstance(value, list) else value
