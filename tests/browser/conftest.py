"""One Chromium and one JupyterLab for all browser tests, both cut off from the network."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from coursekit.site.build_site import folder_of
from tests.browser.chromium import NoChromium, asking_nobody, chromium, offline, put_back
from tests.browser.lab import Lab, copy_of_course, running_lab
from tests.browser.notebook import open_lab, open_notebook, run_all
from tests.browser.second_try import tell_who_needed_it, try_again
from tests.browser.site import served
from tests.site.courses import tram_course

expect.set_options(timeout=20_000)  # a machine with two cores and a cold disk is slow, not wrong

NewPage = Callable[[], AbstractContextManager[Page]]


DID_NOT_RUN = "BROWSER TESTS DID NOT RUN"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    try_again(items)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """A skip is one letter among many: say once, in red, what was not tested. So is a second try."""
    tell_who_needed_it(terminalreporter)
    skipped = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    reason = next((reason for reason in skipped if DID_NOT_RUN in reason), None)
    if reason:
        terminalreporter.section(DID_NOT_RUN, red=True, bold=True)
        terminalreporter.line(reason[reason.index(DID_NOT_RUN) :].rstrip("')"), red=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium. Without one: a loud skip, and a failure where ``CI=true``."""
    try:
        with chromium() as running:
            yield running
    except NoChromium as missing:
        reason = f"{DID_NOT_RUN}: {missing}"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A fresh browser profile without a network; the test fails if a page asked for one."""
    with offline(browser) as profile:
        yield profile


@pytest.fixture(scope="session")
def window(browser: Browser) -> Iterator[Page]:
    """One window for all plain pages: a new one costs Chromium about a second."""
    with offline(browser) as profile:
        yield profile.new_page()


@pytest.fixture
def tab(window: Page) -> Iterator[Page]:
    """An empty tab of a browser that has kept nothing. The test fails by an error in its scripts, and if it asks for
    anything but this machine."""
    with asking_nobody(window.context), without_errors(window):
        yield window
        window.evaluate("() => { try { localStorage.clear(); } catch { /* an empty page has none */ } }")
        window.unroute_all()
        put_back(window)


@pytest.fixture
def file_tab(context: BrowserContext) -> Iterator[Page]:
    """The same for files. All files are one address to a browser, so they get a profile of their own: what an earlier
    test forgets there, late, is nothing that this one keeps."""
    page = context.new_page()
    with without_errors(page):
        yield page


@contextmanager
def without_errors(page: Page) -> Iterator[None]:
    """Raises AssertionError at the end if a script of the page failed."""
    errors: list[object] = []

    def note(error: object) -> None:
        errors.append(error)

    page.on("pageerror", note)
    yield
    page.remove_listener("pageerror", note)
    assert not errors


@pytest.fixture(scope="session")
def lab(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """JupyterLab on a copy of this repository's lessons and data."""
    folder = copy_of_course(tmp_path_factory.mktemp("course"))
    with running_lab(folder, tmp_path_factory.mktemp("jupyter")) as running:
        yield running


@pytest.fixture(scope="session")
def new_tab(browser: Browser) -> Iterator[NewPage]:
    """An empty tab for JupyterLab, of a browser that has kept nothing; at the end of the block it forgets all.

    It is the same tab again and again: a window that has shown JupyterLab once shows it again in half the time.
    A block within another gets a browser of its own.
    """
    with offline(browser) as profile:
        free = [profile.new_page()]

        @contextmanager
        def emptied() -> Iterator[Page]:
            if not free:
                with offline(browser) as another:
                    yield another.new_page()
                return
            page = free.pop()
            with asking_nobody(profile):
                try:
                    yield page
                finally:
                    _forget_everything(page)
                    free.append(page)

        yield emptied


def _forget_everything(page: Page) -> None:
    """As a new profile, but for what is compiled and cached of files that are the same for everybody."""
    origin = page.evaluate("location.origin")
    put_back(page)
    if origin == "null":  # it has shown nothing
        return
    session = page.context.new_cdp_session(page)
    session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
    session.detach()


@pytest.fixture(scope="session")
def new_page(new_tab: NewPage, lab: Lab) -> NewPage:
    """Opens JupyterLab in a fresh profile; at the end of the block its kernels are stopped."""

    @contextmanager
    def opened() -> Iterator[Page]:
        with new_tab() as page:
            open_lab(page, lab)
            try:
                yield page
            finally:
                lab.stop_kernels()

    return opened


@contextmanager
def taken(new_page: NewPage, lab: Lab, number: str) -> Iterator[Page]:
    """The lesson of that number, every cell run."""
    with new_page() as page:
        open_notebook(page, lab.lesson(number))
        run_all(page)
        yield page


@pytest.fixture
def page(new_page: NewPage) -> Iterator[Page]:
    """JupyterLab, loaded, with no notebook open yet."""
    with new_page() as opened:
        yield opened


# The made-up kit as pages: modules that want other pages have fixtures of the same names.


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course of the made-up kit, which a module may change."""
    return tram_course(tmp_path_factory.mktemp("tram"))


@pytest.fixture(scope="module")
def files(root: Path) -> dict[str, bytes]:
    """Its pages."""
    return folder_of(root)


@pytest.fixture
def address(files: dict[str, bytes]) -> Iterator[str]:
    """Where they are served."""
    with served(files) as here:
        yield here
