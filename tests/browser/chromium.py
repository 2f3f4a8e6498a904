"""Find and start a headless Chromium, and keep its pages off the network."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Request, ViewportSize, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = [
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"),
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
]
"""No name but this machine's is found. Playwright's routes would do the same, but pass each request through Python and
switch the browser's cache off: JupyterLab is loaded again in half the time with it."""
ELSEWHERE = re.compile(r"^(?:https?|wss?|ftp)://(?!(?:127\.0\.0\.1|localhost)[:/])", re.IGNORECASE)
"""Addresses on the network, which no page of ours may need."""


SIZE: ViewportSize = {"width": 1024, "height": 900}
"""Of a window, unless a test wants another."""


class NoChromium(Exception):
    """There is no Chromium to test with; the message says how to get one."""

    def __init__(self) -> None:
        super().__init__(
            "no Chromium found. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: "
            "python -m playwright install chromium) or name its path in COURSEKIT_CHROMIUM"
        )


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless Chromium, closed at the end. Raises NoChromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=_find(playwright), args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def offline(browser: Browser, may_ask: bool = False) -> Iterator[BrowserContext]:
    """A fresh browser profile that reaches this machine only.

    Raises AssertionError at the end if one of its pages asked for anything else, unless they
    ``may_ask`` (and get nothing).
    """
    # Without motion, what is seen does not depend on when one looks.
    profile = browser.new_context(viewport=SIZE, reduced_motion="reduce")
    try:
        with asking_nobody(profile, may_ask):
            yield profile
    finally:
        profile.close()


def put_back(page: Page) -> None:
    """Leave what a window shows, and let it look at the next page as at its first: in its own size, on a screen, in
    the colours that it finds. It goes on without motion."""
    page.goto("about:blank")
    page.set_viewport_size(SIZE)
    page.emulate_media(media="null", color_scheme="null", forced_colors="null")


@contextmanager
def asking_nobody(profile: BrowserContext, may_ask: bool = False) -> Iterator[None]:
    """Raises AssertionError at the end if a page of the profile asked for anything but this machine."""
    wanted: list[str] = []

    def note(request: Request) -> None:
        if ELSEWHERE.match(request.url):
            wanted.append(request.url)

    profile.on("requestfailed", note)
    yield
    profile.remove_listener("requestfailed", note)
    assert may_ask or not wanted, f"pages must work offline, but asked for {wanted}"


def _find(playwright: Playwright) -> str:
    """The Chromium that is named, else one on the search path, else Playwright's own."""
    own = playwright.chromium.executable_path
    candidates = [os.environ.get("COURSEKIT_CHROMIUM"), *map(shutil.which, NAMES), own if Path(own).exists() else None]
    found = next(filter(None, candidates), None)
    if found is None:
        raise NoChromium
    return found
