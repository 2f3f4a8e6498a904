"""The screen of a quiz: one widget for every kind of question.

Everything happens in the browser (the ``.js`` files beside this one, and ``widget.css``); Python
sends the quiz and is told the answers when it is free.

In the browser this is an anywidget like any other. Python speaks anywidget's protocol without
importing it: that import brings all of ipywidgets along, and nearly doubles the time from a
started kernel to a student's first quiz.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from comm import create_comm
from traitlets import Bunch, Dict, HasTraits, observe

from coursekit.quiz.items import Quiz
from coursekit.quiz.words import quiz_in_words

if TYPE_CHECKING:
    from comm.base_comm import BaseComm

_HERE = Path(__file__).parent

# Several files for those who read them, one script for the browser, which could not find a second.
SCRIPT_FILES = ("tools.js", "kinds.js", "question.js", "keeping.js", "confusion.js", "widget.js")
SCRIPT = "".join((_HERE / name).read_text("utf-8") for name in SCRIPT_FILES)
STYLE = (_HERE / "widget.css").read_text("utf-8")

VIEW_MIME = "application/vnd.jupyter.widget-view+json"

_ANYWIDGET = {
    "_model_module": "anywidget",
    "_model_name": "AnyModel",
    "_model_module_version": "*",
    "_view_module": "anywidget",
    "_view_name": "AnyView",
    "_view_module_version": "*",
    "_view_count": None,
    "_anywidget_id": "coursekit.quiz",
    "_esm": SCRIPT,
    "_css": STYLE,
}


class QuizWidget(HasTraits):
    """A quiz that can be answered: a notebook draws it, and stores it in words.

    ``answers`` is the student's state, the same that the browser keeps: ``{"version", "saved",
    "round", "items": {item id: {"answer", "first", "tries", "outcome", "revealed"}}}``, or ``{}``
    before the first answer. It can be observed like any trait; setting it shows on the screen.
    """

    answers: Dict[str, Any] = Dict()

    def __init__(self, quiz: Quiz, answers: dict[str, Any] | None = None) -> None:
        self._comm: BaseComm | None = None
        self._listening = False
        self.quiz = quiz
        super().__init__(answers=answers or {})

    def __repr__(self) -> str:
        """The questions in words: what a notebook stores, without an address."""
        return quiz_in_words(self.quiz)

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        if self._comm is None:
            self._comm = create_comm(
                target_name="jupyter.widget",
                metadata={"version": "2.1.0"},
                data={"state": self._state(), "buffer_paths": []},
            )
            self._comm.on_msg(self._hear)
        view = {"version_major": 2, "version_minor": 0, "model_id": self._comm.comm_id}
        return {"text/plain": repr(self), VIEW_MIME: view}

    def _state(self) -> dict[str, Any]:
        return {**_ANYWIDGET, "quiz": msgspec.to_builtins(self.quiz), "answers": self.answers}

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

    @observe("answers")
    def _show(self, _: Bunch) -> None:
        if not self._listening:
            self._tell({"answers": self.answers})

    def _tell(self, state: dict[str, Any]) -> None:
        if self._comm is not None:
            self._comm.send({"method": "update", "state": state, "buffer_paths": []})
