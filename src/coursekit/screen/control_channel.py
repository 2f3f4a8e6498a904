"""The widgets' control channel, on which a page that was loaded again asks for all widgets at once.

ipywidgets opens it when it is imported, by a lesson, a student or a library such as Altair. A front end then
asks nobody else, and shows "model not found" for what the answer leaves out: every screen of ours, since
they open their comms themselves. So they are added to the answer, whoever gives it. Where nobody has
opened that channel, the front end asks each comm, and a screen answers for itself.

The protocol: "Jupyter widget messaging protocol", version 2.1, control channel 1.0, in ipywidgets'
``packages/schema/messages.md``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakValueDictionary

import comm

if TYPE_CHECKING:
    from comm.base_comm import BaseComm, CommManager

    Opened = Callable[[BaseComm, dict[str, Any]], None]

TARGET = "jupyter.widget.control"


class Widget(Protocol):
    """What can be asked for."""

    def state(self) -> dict[str, Any]:
        """Its whole state, with anywidget's fields among it."""


_NAMED = ("model_name", "model_module", "model_module_version")

_widgets: WeakValueDictionary[str, Widget] = WeakValueDictionary()


def join(comm_id: str, widget: Widget) -> None:
    """From now on, whoever asks for all widgets of this kernel gets ``widget``, too."""
    _widgets[comm_id] = widget
    _join_answers_of(comm.get_comm_manager())


def _join_answers_of(manager: CommManager) -> None:
    """Stand in whatever answer is registered for the channel, today or later."""
    if getattr(manager.register_target, "adds_screens", False):
        return
    register = manager.register_target

    def register_target(target_name: str, f: Opened | str) -> None:
        register(target_name, f)
        if target_name == TARGET:
            manager.targets[TARGET] = _with_screens(manager.targets[TARGET])

    register_target.adds_screens = True  # type: ignore[attr-defined]  # how a second call knows
    # Only the manager hears of every registration, and ipywidgets may be imported at any time.
    manager.register_target = register_target  # type: ignore[method-assign]
    if TARGET in manager.targets:
        register_target(TARGET, manager.targets[TARGET])


def _with_screens(opened: Opened) -> Opened:
    return lambda channel, message: opened(_Channel(channel), message)  # type: ignore[arg-type]  # it acts as one


class _Channel:
    """The comm to a page that asks. An answer that passes gets our screens added."""

    def __init__(self, channel: BaseComm) -> None:
        self._channel = channel

    def __getattr__(self, name: str) -> Any:
        return getattr(self._channel, name)

    def send(self, data: dict[str, Any] | None = None, *more: Any, **options: Any) -> None:
        """As ``BaseComm.send``."""
        if data and data.get("method") == "update_states":
            data = {**data, "states": {**data["states"], **_states()}}
        self._channel.send(data, *more, **options)


def _states() -> dict[str, dict[str, Any]]:
    opened = comm.get_comm_manager().comms
    states = {comm_id: widget.state() for comm_id, widget in _widgets.items() if comm_id in opened}
    return {
        comm_id: {**{name: state[f"_{name}"] for name in _NAMED}, "state": state} for comm_id, state in states.items()
    }
