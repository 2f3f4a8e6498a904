"""Lessons as jupytext reads them, in its py:percent form, whatever stands in them."""

from __future__ import annotations

import bisect
import re
from typing import Any

from coursekit.authors_tools import NotInstalled, authors_tools
from coursekit.decoding import is_too_deep, why_unread
from coursekit.fast_imports import slim_imports

CELL_START = re.compile(r"# *%%")


class NotPercent(Exception):
    """A text that is no lesson: why not, and the ``line`` (from 1) of the first cell that cannot be read."""

    def __init__(self, why: str, line: int) -> None:
        self.line = line
        super().__init__(why)


def percent_notebook(text: str) -> Any:
    """The notebook that jupytext makes of a lesson. Raises NotPercent."""
    try:
        return _read(text)
    except NotInstalled:
        raise
    except ValueError as error:
        raise NotPercent(str(error), _first_unread(text)) from None


def are_tags(tags: object) -> bool:
    """Whether these can be the tags of a cell, as the format of notebooks has them."""
    if not isinstance(tags, list) or not all(isinstance(tag, str) and tag and "," not in tag for tag in tags):
        return False
    return len(set(tags)) == len(tags)


def no_tags(tags: object) -> str:
    """What is wrong with a cell whose tags are these."""
    return f"a cell's tags are {repr(tags)[:60]}, which is no list of different words without commas"


def _read(text: str) -> Any:
    """What jupytext makes of it. Raises ValueError, which says why nothing."""
    with slim_imports(), authors_tools():
        import jupytext
    try:
        notebook = jupytext.reads(text, fmt="py:percent")
    except Exception as error:  # noqa: BLE001  # its parsers make any kind of error of what makes no sense
        raise ValueError(_why(error)) from None
    if is_too_deep(notebook):
        raise ValueError(why_unread(RecursionError()))
    return notebook


def _why(error: Exception) -> str:
    if "tags" in getattr(error, "path", ()):  # a ValidationError knows where it arose, and of what
        return no_tags(getattr(error, "instance", None))
    return why_unread(error)


def _first_unread(text: str) -> int:
    """The line of the first cell with which the text cannot be read, 1 when that is its head."""
    lines = text.split("\n")
    starts = [index for index, line in enumerate(lines) if CELL_START.match(line)]

    def fails(count: int) -> bool:
        try:
            _read("\n".join(lines[: [*starts, len(lines)][count]]))
        except ValueError:
            return True
        return False

    if fails(0):  # asked first: a head that makes no sense may take seconds to read, and is in every part
        return 1
    count = bisect.bisect_left(range(len(starts)), True, lo=1, key=fails)
    return starts[count - 1] + 1
