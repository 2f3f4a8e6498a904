"""The pages of a course in Chromium: from a server of their own, or by a double click."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from playwright.sync_api import Locator, Page, expect

from coursekit.site.serving import server_of

WIDTHS = (360, 1440)

VERDICT = re.compile(r"^(Right|Partly right|Not yet)\.")
"""What a reply begins with. That nothing was chosen is said in the same place."""

READY = """() => {
  if (document.documentElement.dataset.ready !== "yes") return false;
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  return !named?.closest(".page[hidden]");
}"""
"""In one file the page that the address names is shown a moment later than it is named."""


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
    """Wait until all screens of the page that the address names are drawn."""
    page.wait_for_function(READY)


def follow(page: Page, link: Locator) -> None:
    """Press a link to another page, and wait until that page is there and all its screens are drawn."""
    address = link.evaluate("(link) => link.href")
    link.click()
    page.wait_for_url(lambda now: now == address)
    ready(page)


def answered(page: Page, form: Locator) -> Locator:
    """Choose the first option of a question, check it, and wait for the reply. Returns the place of the reply.

    It stays with the question that ``form`` finds now: while screens are drawn, ``.first`` may become another.
    """
    name = form.get_attribute("data-question")
    form = page.locator(f'form[data-question="{name}"]:visible').first
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Check", exact=True).click()
    status = form.get_by_role("status")
    expect(status).to_contain_text(VERDICT)
    return status


def laid_out(page: Page) -> None:
    """Have all of the page laid out, as if one had scrolled through it: axe overlooks what is not."""
    page.add_style_tag(content="* { content-visibility: visible !important; }")


def lessons_in(files: dict[str, bytes]) -> list[str]:
    """The names of the lessons' pages."""
    return sorted(name for name in files if name[:2].isdigit())
