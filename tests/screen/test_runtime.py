"""The runtime comes to a page once for all screens of a kernel, and to whoever asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anywidget
import pytest

from coursekit.course import quiz_of
from coursekit.kit import Kit
from coursekit.quiz.widget import QuizWidget
from coursekit.screen import control_channel, runtime, screen


class Channel:
    """What a comm does, without a kernel; it writes down what is said."""

    def __init__(self, opened: list[Channel], **opening: Any) -> None:
        self.comm_id = opening["comm_id"]
        self.opening = opening["data"]["state"]
        self.said: list[dict[str, Any]] = []
        opened.append(self)

    def on_msg(self, hear: Callable[[dict[str, Any]], None]) -> None:
        self.hear = hear

    def on_close(self, closed: Callable[[dict[str, Any]], None]) -> None:
        self.closed = closed

    def send(self, data: dict[str, Any]) -> None:
        self.said.append(data)

    def browser_says(self, **data: Any) -> None:
        self.hear({"content": {"data": data}})


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Channel]:
    """Every channel that a new kernel has opened."""
    channels: list[Channel] = []
    for module in (screen, runtime):
        monkeypatch.setattr(module, "create_comm", lambda **opening: Channel(channels, **opening))
    monkeypatch.setattr(runtime, "RUNTIME", runtime.Runtime())
    return channels


@pytest.fixture
def show(tram: Kit) -> Callable[[], None]:
    return lambda: (QuizWidget(quiz_of(tram, "decides-vote"))._repr_mimebundle_(), None)[1]


def test_it_is_sent_once_and_before_the_first_screen(opened: list[Channel], show: Callable[[], None]) -> None:
    show()
    show()
    assert [channel.opening["_anywidget_id"] for channel in opened] == [
        "coursekit.runtime",
        "coursekit.quiz",
        "coursekit.quiz",
    ]
    first, *screens = [channel.opening for channel in opened]
    assert "var coursekit" in first["_esm"]
    assert ".ck-screen {" in first["_css"]
    assert first["_model_module"] == anywidget.AnyWidget._model_module.default_value
    for told in screens:
        assert f'coursekit.provide("{told["runtime"]}")' in first["_esm"]
        assert (len(told["_esm"]) < 5_000, "_css" in told) == (True, False)


def test_a_page_that_is_loaded_again_gets_it(opened: list[Channel], show: Callable[[], None]) -> None:
    show()
    opened[0].browser_says(method="request_state")
    assert opened[0].said == [{"method": "update", "state": opened[0].opening, "buffer_paths": []}]
    assert opened[0].comm_id in control_channel._widgets, "whoever asks for all widgets gets it, too"


def test_a_screen_that_waited_in_vain_is_told_it(opened: list[Channel], show: Callable[[], None]) -> None:
    show()
    opened[1].browser_says(method="custom", content={"ask": "runtime"})
    told = opened[1].said[-1]["content"]["runtime"]
    assert told == {"script": opened[0].opening["_esm"], "style": opened[0].opening["_css"]}


def test_where_its_widget_was_closed_the_next_screen_brings_it_again(
    opened: list[Channel], show: Callable[[], None]
) -> None:
    show()
    opened[0].closed({})
    show()
    assert [channel.opening["_anywidget_id"].split(".")[1] for channel in opened] == [
        "runtime", "quiz", "runtime", "quiz",
    ]  # fmt: skip
