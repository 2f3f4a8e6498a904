"""A screen: something a student works with in the browser.

Everything happens in the browser (the ``.js`` files of a screen, and its style); Python sends what
to show and is told the student's answers when it is free.

In the browser this is an anywidget like any other. Python speaks anywidget's protocol without
importing it: that import brings all of ipywidgets along, and nearly doubles the time from a
started kernel to a student's first quiz.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import msgspec
from comm import create_comm
from traitlets import Bunch, Dict, HasTraits, observe

from coursekit.keeping.entries import NewerState
from coursekit.keeping.store import NotKept

if TYPE_CHECKING:
    from comm.base_comm import BaseComm

    from coursekit.keeping.shelf import Kept

_HERE = Path(__file__).parent

CANNOT_KEEP = "The computer that runs the notebooks cannot keep answers"

VIEW_MIME = "application/vnd.jupyter.widget-view+json"

_ANYWIDGET = {
    "_model_module": "anywidget",
    "_model_name": "AnyModel",
    "_model_module_version": "*",
    "_view_module": "anywidget",
    "_view_name": "AnyView",
    "_view_module_version": "*",
    "_view_count": None,
}


class Parts:
    """The script and the style of a screen: the common ones, then those in ``folder``.

    Several files for those who read them, one for the browser, which could not find a second.
    """

    def __init__(self, folder: Path, scripts: Sequence[str], styles: Sequence[str] = ()) -> None:
        self.script = _joined(_HERE / "tools.js", _HERE / "keeping.js", *(folder / name for name in scripts))
        self.style = _joined(_HERE / "screen.css", *(folder / name for name in styles))


def _joined(*paths: Path) -> str:
    return "".join(path.read_text("utf-8") for path in paths)


class Screen(HasTraits):
    """Something that can be worked with: a notebook draws it, and stores it in words.

    A subclass names itself (``name``) and gives its ``parts``. ``content`` is what the script gets
    as the model's field ``name``: a record or a dictionary. ``words`` are what a notebook stores.
    ``answers`` is the student's state as the browser keeps it (``keeping.entries`` tells its shape),
    ``{}`` before the first answer. It can be observed like any trait; setting it shows on the screen.

    With a ``shelf``, answers are kept there as they come and taken up again when the screen is next
    shown. As soon as they are safe the browser is told which changes that were (``stored``).
    """

    answers: Dict[str, Any] = Dict()
    name: ClassVar[str]
    parts: ClassVar[Parts]

    def __init__(
        self, content: Any, words: str, answers: dict[str, Any] | None = None, shelf: Kept | None = None
    ) -> None:
        self._comm: BaseComm | None = None
        self._listening = False
        self._shelf = shelf
        self._stored: dict[str, Any] = {}
        self._trouble = ""
        self._content, self._words = content, words
        super().__init__(answers=answers or {})

    def __repr__(self) -> str:
        """The screen in words: what a notebook stores, without an address."""
        return self._words

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        self.take_up()  # another kernel may have kept more
        if self._comm is None:
            self._comm = create_comm(
                target_name="jupyter.widget",
                metadata={"version": "2.1.0"},
                data={"state": self._state(), "buffer_paths": []},
            )
            self._comm.on_msg(self._hear)
        view = {"version_major": 2, "version_minor": 0, "model_id": self._comm.comm_id}
        return {"text/plain": repr(self), VIEW_MIME: view}

    def take_up(self) -> None:
        """Show what is kept by now."""
        if self._shelf is not None:
            with self._without_harm():
                self.answers, self._stored = self._shelf.take_up(self.answers)
                self._trouble = self._shelf.store.notice

    def _state(self) -> dict[str, Any]:
        return {
            **_ANYWIDGET,
            "_anywidget_id": f"coursekit.{self.name}",
            "_esm": self.parts.script,
            "_css": self.parts.style,
            self.name: msgspec.to_builtins(self._content),
            "answers": self.answers,
            "stored": self._stored,
            "trouble": self._trouble,
        }

    def _hear(self, message: dict[str, Any]) -> None:
        """What the browser has to say: a new state, or, after a reload, "tell me everything"."""
        data = message["content"]["data"]
        if data.get("method") == "request_state":
            self._tell(self._state())
        elif isinstance(answers := data.get("state", {}).get("answers"), dict):
            self._listening = True  # the browser knows already: no echo
            try:
                self.answers = answers
            finally:
                self._listening = False
            self._keep()

    def _keep(self) -> None:
        if self._shelf is None or not self.answers:
            return
        with self._without_harm():
            kept, self._stored = self._shelf.keep(self.answers)
            if kept:
                self.answers = kept  # what another kernel knew is shown
            self._trouble = self._shelf.store.notice
            self._tell({"stored": self._stored, "trouble": self._trouble})

    @contextmanager
    def _without_harm(self) -> Iterator[None]:
        """A store that fails does not stop a student: the browser has the answers, too, and is told."""
        try:
            yield
        except (NotKept, NewerState) as error:
            self._stored, self._trouble = {}, f"{CANNOT_KEEP}: {error}"
            self._tell({"stored": {}, "trouble": self._trouble})

    @observe("answers")
    def _show(self, _: Bunch) -> None:
        if not self._listening:
            self._tell({"answers": self.answers})

    def _tell(self, state: dict[str, Any]) -> None:
        if self._comm is not None:
            self._comm.send({"method": "update", "state": state, "buffer_paths": []})
