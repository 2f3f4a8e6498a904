"""The browser's half of the screens, as one classic script: a page that is opened by a double click may load nothing
else, since browsers refuse modules there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from coursekit.screen import runtime

_BROWSER = Path(__file__).parent / "browser"
_COMMENT = re.compile(r"^[ \t]*/\*(?:(?!\*/).)*\*/[ \t]*\n|^[ \t]*//[^\n]*\n", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^[ \t]+", re.MULTILINE)


def screens_script(screens: Iterable[str]) -> str:
    """``coursekitScreens``, with an anywidget for each of these names of screens."""
    widgets = ", ".join(f'"{name}": coursekit.widget("{name}")' for name in sorted(screens))
    return f"{runtime.classic_script()}globalThis.coursekitScreens = {{ {widgets} }};\n"


def lean(text: str) -> str:
    """A script or a style without comments that have lines of their own, and without indents."""
    return _INDENTED.sub("", _COMMENT.sub("", text))


def screens_style() -> str:
    """The style of all screens."""
    return lean(runtime.style())


def own(name: str) -> str:
    """A script or a style of the pages themselves."""
    return (_BROWSER / name).read_text("utf-8")
