"""What draws every screen: one script and one style, which a kernel sends once.

A screen's own script is a few lines (``loader.js``). The runtime comes as a widget that nobody sees: a front end
loads a widget's script and style as soon as it hears of the widget, before it draws any, and so once for all screens
of a notebook. A page that is loaded again hears of it as of every other widget.

Screens wait for it in their page, whoever brings it. One that has waited in vain asks its own kernel for it: where
each output is a page of its own, and where this widget was closed.
"""

from __future__ import annotations

import json
import re
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from comm import create_comm
from msgspec import to_builtins

from coursekit.language import ENGLISH, Language, current
from coursekit.screen import control_channel
from coursekit.screen.anywidget_model import FIELDS

if TYPE_CHECKING:
    from comm.base_comm import BaseComm

_HERE = Path(__file__).parent
_PART = re.compile(r"^/\* of (\w+) \*/\n", re.MULTILINE)

PART_OF = {
    "confusions": "progress",
    "overview": "progress",
    "practice": "practice",
    "work": "progress",
    "switches": "argument",
    "bargain": "bargaining",
    "reader": "reader",
}
"""Which part of the runtime (``parts``) draws a screen, where it is not the first."""

APART = ("grid", "map", "mark")
"""Kinds of question with a part each, which is named like the kind: few pages ask them."""


def loader() -> str:
    """What a screen brings along: it waits for the runtime."""
    script = _file("loader.js")
    return language_script(script) + script  # each screen has one: it carries no sentence that it does not say


def style() -> str:
    """The style of all screens."""
    return _file("runtime.css")


def script() -> str:
    """A module that makes the runtime known to its page."""
    return f'{classic_script()}coursekit.provide("{version()}");\nexport default {{}};\n'


def version() -> str:
    """Tells one runtime from another: two kernels may have two, or two languages, and their screens one page.

    >>> len(version())
    12
    """
    return _version(current())


def classic_script() -> str:
    """The script for any page, in a module as outside one: it defines ``coursekit`` (``screens.js``)."""
    return language_script() + _file("runtime.js")


def language_script(before: str = "") -> str:
    """The line before a script of screens that says in which language it speaks (``language/browser/messages.js``).
    It has the messages of all scripts, or of the one that it stands ``before`` alone."""
    return _language_script(current(), before)


@cache
def _language_script(language: Language, before: str) -> str:
    place = 'globalThis[Symbol.for("coursekit language")]'
    if language.code == ENGLISH:  # the scripts speak it; another kernel's may have spoken another before on this page
        return f"delete {place};\n"
    told = to_builtins(language)
    messages = {key: told["messages"][key] for key in told.pop("in_browsers") if not before or key in before}
    content = json.dumps({**told, "messages": messages}, ensure_ascii=False, separators=(",", ":"))
    harmless = content.replace("<", "\\u003c")  # no end of a script
    return f"{place}={harmless};\n"


@cache
def _file(name: str) -> str:
    return (_HERE / name).read_text("utf-8")


@cache
def _version(_: Language) -> str:
    return sha256(f"{classic_script()}{style()}".encode()).hexdigest()[:12]


def parts() -> dict[str, str]:
    """The same, by what a page may load apart: "" asks questions, and the others are added to it.

    >>> list(parts())
    ['', 'grid', 'map', 'mark', 'progress', 'practice', 'argument', 'bargaining', 'reader']
    """
    first, *others = _PART.split(classic_script())
    return {"": first, **dict(zip(others[::2], others[1::2], strict=True))}


class Runtime:
    """The widget that brings the runtime to a page."""

    def __init__(self) -> None:
        self._comm: BaseComm | None = None

    def open(self) -> None:
        """Send it, unless that was done."""
        if self._comm is not None:
            return
        self._comm = create_comm(
            comm_id=uuid4().hex,
            target_name="jupyter.widget",
            metadata={"version": "2.1.0"},
            data={"state": self.state(), "buffer_paths": []},
        )
        self._comm.on_msg(self._hear)
        self._comm.on_close(self._closed)
        control_channel.join(self._comm.comm_id, self)

    def state(self) -> dict[str, Any]:
        """The whole state of the widget."""
        return {**FIELDS, "_anywidget_id": "coursekit.runtime", "_esm": script(), "_css": style()}

    def _hear(self, message: dict[str, Any]) -> None:
        if self._comm is not None and message["content"]["data"].get("method") == "request_state":
            self._comm.send({"method": "update", "state": self.state(), "buffer_paths": []})

    def _closed(self, _: dict[str, Any]) -> None:
        self._comm = None  # the next screen brings it again


RUNTIME = Runtime()
"""This kernel's."""
