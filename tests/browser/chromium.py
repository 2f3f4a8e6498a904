"""Find and start a headless Chromium, and keep its pages off the network."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Playwright, Route, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]
ELSEWHERE = re.compile(r"^(?:https?|wss?|ftp)://(?!(?:127\.0\.0\.1|localhost)[:/])", re.IGNORECASE)
"""Addresses on the network, which no page of ours may need."""


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
    wanted: list[str] = []

    def refuse(route: Route) -> None:
        wanted.append(route.request.url)
        route.abort()

    # Without motion, what is seen does not depend on when one looks.
    profile = browser.new_context(viewport={"width": 1024, "height": 900}, reduced_motion="reduce")
    profile.route(ELSEWHERE, refuse)
    try:
        yield profile
    finally:
        profile.close()
    assert may_ask or not wanted, f"pages must work offline, but asked for {wanted}"


def _find(playwright: Playwright) -> str:
    """The Chromium that is named, else one on the search path, else Playwright's own."""
    own = playwright.chromium.executable_path
    candidates = [os.environ.get("COURSEKIT_CHROMIUM"), *map(shutil.which, NAMES), own if Path(own).exists() else None]
    found = next(filter(None, candidates), None)
    if found is None:
        raise NoChromium
    return found
