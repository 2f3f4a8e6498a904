"""How long a student waits in JupyterLab for what a page of the course gives at once: the first question, and a reply.

The server runs on this machine, and nothing of it is slowed: only the browser's processor and its network. The clock is the
page's own, from the request to the first question that can be answered; all cells are run as soon as the kernel is
connected.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from tests.benchmarks.slow_phone import QUESTION, WATCH, replies_on, slowed
from tests.browser.chromium import offline
from tests.browser.lab import Lab, copy_of_course, running_lab
from tests.browser.notebook import run_all, wait_for_kernel


@dataclass(frozen=True)
class LabWaits:
    """Seconds until the first question, and milliseconds until a reply."""

    first_question: list[float]
    replies: list[float]


def waits_in_lab(browser: Browser, lesson: str, rounds: int) -> LabWaits:
    """The same lesson, opened in JupyterLab as a student has it, each time in a fresh profile."""
    with (
        tempfile.TemporaryDirectory() as name,
        running_lab(copy_of_course(Path(name, "course")), Path(name, "jupyter")) as lab,
    ):
        times = [_first_question(browser, lab, lesson) for _ in range(rounds)]
    return LabWaits([wait for wait, _ in times], [reply for _, replies in times for reply in replies])


def _first_question(browser: Browser, lab: Lab, lesson: str) -> tuple[float, list[float]]:
    with offline(browser, may_ask=True) as profile:
        page = profile.new_page()
        page.set_default_timeout(180_000)
        page.set_viewport_size({"width": 1280, "height": 800})
        devtools = slowed(profile, page)
        page.add_init_script(f"({WATCH})(() => {QUESTION})")
        address = f"{lab.url}lab/workspaces/bench/tree/lessons/{lesson}.ipynb?reset&token={lab.token}"
        page.goto(address, wait_until="commit")
        page.wait_for_function("window.jupyterapp?.shell?.currentWidget?.sessionContext")
        wait_for_kernel(page)
        run_all(page)
        page.wait_for_function("() => window.seenAt !== undefined")
        seconds = float(page.evaluate("window.seenAt")) / 1000
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        replies = replies_on(page)
        lab.stop_kernels()
        return seconds, replies
