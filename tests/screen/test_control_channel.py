"""What a kernel answers to a page that was loaded again and asks for all widgets at once."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from queue import Empty
from typing import Any

import pytest
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import start_new_kernel

from coursekit.storage.store import CHOICE
from tests.conftest import TRAM

PATIENCE_S = 60
SHOW = f"""
import coursekit
course = coursekit.load({str(TRAM)!r})
quiz = course.quiz("decides-vote")
quiz
"""
SLIDER = "import ipywidgets; slider = ipywidgets.IntSlider(7)"


@pytest.fixture
def kernel(monkeypatch: pytest.MonkeyPatch) -> Iterator[BlockingKernelClient]:
    monkeypatch.setenv(CHOICE, "memory")
    manager, client = start_new_kernel()
    try:
        yield client
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def run(kernel: BlockingKernelClient, code: str) -> None:
    answer = kernel.execute_interactive(code, timeout=PATIENCE_S, output_hook=lambda _: None)
    assert answer["content"]["status"] == "ok", answer["content"]


def states(kernel: BlockingKernelClient) -> dict[str, Any] | None:
    """What a front end is told on the control channel; None where nobody answers there."""
    channel = uuid.uuid4().hex
    opening = {"comm_id": channel, "target_name": "jupyter.widget.control", "data": {}}
    kernel.shell_channel.send(kernel.session.msg("comm_open", opening, metadata={"version": "1.0.0"}))
    ask = {"comm_id": channel, "data": {"method": "request_states"}}
    kernel.shell_channel.send(kernel.session.msg("comm_msg", ask))
    while True:
        try:
            message = kernel.get_iopub_msg(timeout=PATIENCE_S)
        except Empty:
            pytest.fail("the kernel neither answered nor closed the channel")
        if message["content"].get("comm_id") != channel:
            continue
        if message["msg_type"] == "comm_close":
            return None
        if message["content"]["data"].get("method") == "update_states":
            told: dict[str, Any] = message["content"]["data"]["states"]
            return told


def names(told: dict[str, Any]) -> list[str]:
    return sorted(one["state"].get("_anywidget_id", one["model_name"]) for one in told.values())


@pytest.mark.parametrize("order", [[SLIDER, SHOW], [SHOW, SLIDER], [SHOW, "import anywidget", SLIDER, SHOW]])
def test_a_screen_is_there_again_whenever_somebody_imports_ipywidgets(
    kernel: BlockingKernelClient, order: list[str]
) -> None:
    for code in order:
        run(kernel, code)
    run(kernel, "quiz.answers = {'version': 2, 'items': {}}")
    told = states(kernel)
    assert told is not None
    assert names(told).count("coursekit.quiz") == order.count(SHOW)
    assert "IntSliderModel" in names(told)
    for one in told.values():
        if one["state"].get("_anywidget_id") == "coursekit.quiz":
            assert (one["model_name"], one["model_module"]) == ("AnyModel", "anywidget")
            assert one["state"]["quiz"]["items"][0]["id"] == "decides-vote"


def test_a_screen_that_was_closed_is_asked_for_no_more(kernel: BlockingKernelClient) -> None:
    run(kernel, SLIDER)
    run(kernel, SHOW)
    run(kernel, "quiz._comm.close()")
    assert "coursekit.quiz" not in names(states(kernel) or {})


def test_where_nobody_answers_for_all_a_page_asks_each(kernel: BlockingKernelClient) -> None:
    """It does so when the channel is closed at once, and then finds widgets that are not ours, too."""
    run(kernel, SHOW)
    assert states(kernel) is None
