"""Filling in blanks: ``{{title|yaml}}`` becomes the title as YAML writes text, whatever it says."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

import yaml

from coursekit.authoring.building.markdown import plain
from coursekit.formatting import capital

_BLANK = re.compile(r"\{\{(\w+)(?:\|(\w+))?\}\}")


def filled(text: str, values: Mapping[str, str]) -> str:
    """``text`` with every blank filled in. Raises KeyError for a blank that has no value."""
    return _BLANK.sub(lambda blank: _WRITTEN[blank[2]](values[blank[1]]), text)


def quoted(text: str) -> str:
    """``text`` as a scalar of YAML that is read as nothing but this text."""
    return yaml.safe_dump(text, default_style='"', allow_unicode=True, width=float("inf")).rstrip("\n")


def prose(text: str) -> str:
    """``text`` as a piece of Markdown that says just this, also inside a lesson's triple quotes."""
    return plain(text).replace('"', "&quot;").replace("(", "&#40;")


_WRITTEN: dict[str | None, Callable[[str], str]] = {None: str, "yaml": quoted, "prose": prose, "capital": capital}
