"""The pages of a course in Chromium: from a server of their own, or by a double click."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from playwright.sync_api import Page

from coursekit.site.serving import server_of

WIDTHS = (360, 1440)


@contextmanager
def served(files: dict[str, bytes]) -> Iterator[str]:
    """The address of a server with these files, which ends in a slash. What is changed in ``files`` is changed there."""
    with server_of(files, 0) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def written(files: dict[str, bytes], folder: Path) -> Path:
    """These files in ``folder``, which is returned."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    return folder


def opened(page: Page, address: str) -> None:
    """Open a page, and wait until all its screens are drawn."""
    page.goto(address)
    ready(page)


def ready(page: Page) -> None:
    """Wait until all screens of the page are drawn."""
    page.wait_for_selector("html[data-ready=yes]", state="attached")


def laid_out(page: Page) -> None:
    """Have all of the page laid out, as if one had scrolled through it: axe overlooks what is not."""
    page.add_style_tag(content="* { content-visibility: visible !important; }")


def lessons_in(files: dict[str, bytes]) -> list[str]:
    """The names of the lessons' pages."""
    return sorted(name for name in files if name[:2].isdigit())
