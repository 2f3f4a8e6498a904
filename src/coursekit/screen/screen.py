"""A screen: something a student works with in the browser.

Everything happens in the browser (the ``.js`` files of a screen, and its style, which ``runtime`` sends); Python
sends what to show and is told the student's answers when it is free.

In the browser this is an anywidget like any other. Python speaks anywidget's protocol without
importing it: that import brings all of ipywidgets along, and nearly doubles the time from a
started kernel to a student's first quiz.

A widget's state may be stored in a notebook, by ``nbconvert --execute`` or by JupyterLab's "Save widget
state", and a notebook is passed on. So what a screen shows and what a student has answered is in the
state only while the screen is opened; from then on both sides send it as messages, which nobody stores.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import uuid4

import msgspec
from comm import create_comm
from traitlets import Bunch, Dict, HasTraits, observe

from coursekit.language import gettext
from coursekit.screen import control_channel, runtime
from coursekit.screen.anywidget_model import FIELDS
from coursekit.storage.entries import NewerState
from coursekit.storage.store import NotKept

if TYPE_CHECKING:
    from comm.base_comm import BaseComm

    from coursekit.storage.store_view import Kept

VIEW_MIME = "application/vnd.jupyter.widget-view+json"

_SAID = ("answers", "stored", "trouble", "binder")
"""What a screen is told besides its content (``browser/notebook.js`` names them, too)."""


def on_binder(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this kernel runs in a session of BinderHub's, each of which has another address: a browser
    cannot know, and keeps answers by the address of a hub's user."""
    return any(name in environment for name in ("BINDER_REPO_URL", "BINDER_LAUNCH_HOST", "BINDER_REQUEST"))


class Screen(HasTraits):
    """Something that can be worked with: a notebook draws it, and stores it in words.

    A subclass names itself (``name``), as ``screens.js`` does what draws it. ``content`` is what that gets
    as the model's field ``name``: a record or a dictionary. ``words`` are what a notebook stores, below
    ``hint``, which tells a reader to run the cell and what for.
    ``answers`` is the student's state as the browser keeps it (``storage.entries`` tells its shape),
    ``{}`` before the first answer. It can be observed like any trait; setting it shows on the screen.

    With a ``store_view``, answers are kept there as they come and taken up again when the screen is next
    shown. As soon as they are safe the browser is told which changes that were (``stored``).
    """

    answers: Dict[str, Any] = Dict()
    name: ClassVar[str]
    hint: ClassVar[str]
    copy_reader: Callable[[], str] | None = None
    """Gives the script of the reader, which a page asks for when somebody opens a copy of the article."""
    hand_in: Callable[[str], dict[str, Any]] | None = None
    """Takes the text of a file that a student hands in, and says what became of it."""

    def __init__(
        self, content: Any, words: str, answers: dict[str, Any] | None = None, store_view: Kept | None = None
    ) -> None:
        self._comm: BaseComm | None = None
        self._comm_id = uuid4().hex
        self._listening = False
        self._store_view = store_view
        self._stored: dict[str, Any] = {}
        self._trouble = ""
        self._content, self._words, self._hint = content, words, gettext(self.hint)
        super().__init__(answers=answers or {})

    def __repr__(self) -> str:
        """The screen in words: what a notebook stores, without an address."""
        return f"{self._hint}\n\n{self._words}"

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        self.take_up()  # another kernel may have kept more
        if self._comm is None:
            runtime.RUNTIME.open()
            self._comm = create_comm(
                comm_id=self._comm_id,
                target_name="jupyter.widget",
                metadata={"version": "2.1.0"},
                data={"state": self.state(), "buffer_paths": []},
            )
            self._comm.on_msg(self._hear)
            control_channel.join(self._comm.comm_id, self)
            # The browser has it by now: this is for programs that write down the states they hear of.
            self._send("update", state=dict.fromkeys((self.name, *_SAID)), buffer_paths=[])
        view = {"version_major": 2, "version_minor": 0, "model_id": self._comm.comm_id}
        return {"text/plain": repr(self), VIEW_MIME: view}

    def take_up(self) -> None:
        """Show what is kept by now."""
        if self._store_view is not None:
            with self._without_harm():
                self.answers, self._stored = self._store_view.take_up(self.answers)
                self._trouble = self._store_view.store.notice

    def state(self) -> dict[str, Any]:
        """The whole state of the widget, as it is opened: what a page needs that knows nothing yet."""
        return {
            **FIELDS,
            "_anywidget_id": f"coursekit.{self.name}",
            "_esm": runtime.loader(),
            "screen": self.name,
            "runtime": runtime.version(),
            "comm_id": self._comm_id,
            **self._all_there_is(),
        }

    def _all_there_is(self) -> dict[str, Any]:
        return {self.name: msgspec.to_builtins(self._content), **self._news()}

    def _news(self) -> dict[str, Any]:
        return {
            "answers": self.answers,
            "stored": self._stored,
            "trouble": self._trouble,
            "binder": on_binder(),
        }

    def _hear(self, message: dict[str, Any]) -> None:
        """What the browser has to say: answers, or that it has nothing to draw (a page was loaded again, or
        a notebook with a stored state was opened), may have missed something while it started, or has nothing to
        draw it with."""
        data = message["content"]["data"]
        said = data.get("content")
        if data.get("method") == "request_state":
            self._send("update", state=self.state(), buffer_paths=[])
        elif not isinstance(said, dict):
            return
        elif said.get("ask") == "everything":
            self._tell(self._all_there_is())
        elif said.get("ask") == "news":
            self._tell(self._news())
        elif said.get("ask") == "runtime":
            self._tell({"runtime": {"script": runtime.script(), "style": runtime.style()}})
        elif said.get("ask") == "copy_reader":
            if self.copy_reader is not None:
                self._tell({"copy_reader": self.copy_reader()})
        elif said.get("ask") == "hand_in":
            if self.hand_in is not None:
                self._tell({"handed_in": self.hand_in(str(said.get("file", "")))})
        elif isinstance(answers := said.get("answers"), dict):
            self._listening = True  # the browser knows already: no echo
            try:
                self.answers = answers
            finally:
                self._listening = False
            self._keep()

    def _keep(self) -> None:
        if self._store_view is None or not self.answers:
            return
        with self._without_harm():
            kept, self._stored = self._store_view.keep(self.answers)
            if kept:
                self.answers = kept  # what another kernel knew is shown
            self._trouble = self._store_view.store.notice
            self._tell({"stored": self._stored, "trouble": self._trouble})

    @contextmanager
    def _without_harm(self) -> Iterator[None]:
        """A store that fails does not stop a student: the browser has the answers, too, and is told."""
        try:
            yield
        except (NotKept, NewerState) as error:
            self._stored, self._trouble = (
                {},
                gettext("The computer that runs the notebooks cannot keep answers: {error}", error=error),
            )
            self._tell({"stored": {}, "trouble": self._trouble})

    @observe("answers")
    def _show(self, _: Bunch) -> None:
        if not self._listening:
            self._tell({"answers": self.answers})

    def _tell(self, said: dict[str, Any]) -> None:
        self._send("custom", content=said)

    def _send(self, method: str, **data: Any) -> None:
        if self._comm is not None:
            self._comm.send({"method": method, **data})
