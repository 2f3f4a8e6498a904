"""The scripts and styles of the pages themselves. They are classic scripts, as that of the screens is: browsers refuse
modules to a page that is opened by a double click.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent
_COMMENT = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*\n|^[ \t]*//[^\n]*\n", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^[ \t]+", re.MULTILINE)


def lean(text: str) -> str:
    """A script or a style without comments that have lines of their own, and without indents."""
    return _INDENTED.sub("", _COMMENT.sub("", text))


def own(name: str) -> str:
    """A script or a style of the pages themselves."""
    return (_HERE / "browser" / name).read_text("utf-8")


@cache
def page_script() -> str:
    """What a page does besides its text, made of the modules in ``browser/`` by ``make scripts``."""
    return (_HERE / "page.js").read_text("utf-8")
