"""The browser's half of the screens, as one classic script: a page that is opened by a double click may load nothing
else, since browsers refuse modules there.

Everything that knows how the screens' scripts are written is in ``screens_script`` and ``screens_style``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from coursekit.screen import screen as screen_module
from coursekit.screen.screen import SCRIPTS, Screen

_BROWSER = Path(__file__).parent / "browser"
_COMMENT = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n|^[ \t]*//[^\n]*\n", re.MULTILINE | re.DOTALL)
_INDENTED = re.compile(r"^[ \t]+", re.MULTILINE)
_DEFAULT = re.compile(r"^export default (.*);$", re.MULTILINE)
_LIST = re.compile(r"^export \{[^}]*\};\n", re.MULTILINE)
_EXPORT = re.compile(r"^export (?=function|class|const)", re.MULTILINE)


def screens_script(screens: Iterable[type[Screen]]) -> str:
    """``coursekitScreens``, with an anywidget for the name of each of these screens.

    They are written as parts of a module, with the common ones first. Here the common ones stand in one function,
    and those of each screen in a block of it.
    """
    folder = Path(screen_module.__file__).parent
    common = "".join((folder / name).read_text("utf-8") for name in SCRIPTS)
    parts = [f'(() => {{\n"use strict";\nconst screens = {{}};\n{_classic(common, "")}']
    for screen in sorted(screens, key=lambda one: one.name):
        own = screen.parts.script.removeprefix(common)
        parts.append(f"{{\n{_classic(own, screen.name)}}}\n")
    return "".join([*parts, "globalThis.coursekitScreens = screens;\n})();\n"])


def _classic(module: str, name: str) -> str:
    """A part of a module without what only a module may say; what it exports becomes the screen ``name``."""
    text = _EXPORT.sub("", _LIST.sub("", lean(module)))
    return _DEFAULT.sub(lambda found: f"screens.{name} = {found[1]};", text)


def lean(text: str) -> str:
    """A script or a style without comments that have lines of their own, and without indents."""
    return _INDENTED.sub("", _COMMENT.sub("", text))


def screens_style(screens: Iterable[type[Screen]]) -> str:
    """The style of these screens."""
    styles = dict.fromkeys(lean(screen.parts.style) for screen in sorted(screens, key=lambda one: one.name))
    blocks = [re.split(r"(?m)^(?=\.ck-screen\.ck-)", style) for style in styles]
    return "".join(dict.fromkeys(part for parts in blocks for part in parts))


def own(name: str) -> str:
    """A script or a style of the pages themselves."""
    return (_BROWSER / name).read_text("utf-8")
