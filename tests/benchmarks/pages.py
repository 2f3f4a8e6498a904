"""The course as pages: how much comes over the wire, how long a student waits for the first question and for a reply, how
long a build takes. The wait is that of a phone: 360 px, a processor six times slower, 1.6 Mbit/s and 150 ms away. Beside
it what nbconvert makes of the same notebook, in which no question can be answered."""

from __future__ import annotations

import gzip
import re
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page

from coursekit.site.build_site import folder_of, one_file_of
from coursekit.site.exploring import SCRIPT as EXPLORE
from tests.benchmarks.lab_wait import waits_in_lab
from tests.benchmarks.slow_phone import QUESTION, WATCH, replies_on, slowed
from tests.browser.chromium import chromium, offline
from tests.browser.site import lessons_in, opened, served

REPOSITORY = Path(__file__).parents[2]
FIRST = ("theme.js", "course.css", "screens.js")
LATER = ("icon.svg", "course.webmanifest")
"""What every lesson loads: before its first question can be answered, and afterwards. Its screens may need more."""
NEEDS = re.compile(r' data-(part|kinds|plan)(?:="([^"]*)")?')
TEXT = "document.querySelectorAll('main p, .jp-RenderedMarkdown p').length > 3"
"""When a page has what one waits for."""

EXPLORED = """() => new Promise((go) => {
  const button = document.querySelector(".explore button");
  const from = performance.now();
  const watch = new MutationObserver(() => {
    if (!button.hidden) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => go(performance.now() - from)));
  });
  watch.observe(button, { attributes: true });
  button.click();
})"""
"""Milliseconds from the press of “Explore this chart” until the chart is drawn."""


def report_of_pages(rounds: int) -> str:
    """What was measured, in lines to print."""
    folder_of(REPOSITORY)  # pictures are drawn once
    started = time.perf_counter()
    files = folder_of(REPOSITORY)
    built = time.perf_counter() - started
    names = lessons_in(files)
    pages = [_wire(files[name]) for name in names]
    needed = [size + _sum(files, FIRST) for size in pages]
    whole = [size + _sum(files, [*LATER, *_parts(files[name])]) for name, size in zip(names, needed, strict=True)]
    static = _static(names[0].removesuffix(".html"))
    with chromium() as browser, served({**files, "static.html": static}) as address:
        waits = {name: [_wait(browser, f"{address}{name}", QUESTION) for _ in range(rounds)] for name in names}
        shown = [_wait(browser, f"{address}static.html", TEXT) for _ in range(rounds)]
        replies = _replies(browser, f"{address}{names[0]}")
        in_lab = waits_in_lab(browser, names[0].removesuffix(".html"), rounds)
        answering = next(name for name in names if b" data-explore=" in files[name])
        drawn = [_explored(browser, f"{address}{answering}") for _ in range(rounds)]
    slowest = max(names, key=lambda name: median(waits[name]))
    return "\n".join(
        [
            f"building all pages: {built:.1f} s",
            f"the first lesson that is opened, gzip: {_sizes(whole)}",
            f"the same until its first question can be answered: {_sizes(needed)}",
            f"each further lesson: {_sizes(pages)}",
            f"the whole course in one file, gzip: {_wire(one_file_of(REPOSITORY)) / 1e3:.0f} KB",
            f"first question on a slow phone: median {median(waits[names[0]]):.1f} s of {rounds} ({names[0]}), "
            f"at most {median(waits[slowest]):.1f} s ({slowest})",
            f"{EXPLORE}, loaded when a chart is to be explored: {_wire(files[EXPLORE]) / 1e3:.0f} KB; the chart is drawn on a "
            f"slow phone {median(drawn):.1f} s after the press",
            f"nbconvert's page of the first lesson: {_wire(static) / 1e3:.0f} KB, its text after {median(shown):.1f} s, "
            "and no question that can be answered",
            f"the same notebook in JupyterLab on localhost, as slow: first question after {median(in_lab.first_question):.1f} s",
            f"answer to reply, processor as it is: median {median(replies):.1f} ms, most {max(replies):.1f}; "
            f"in JupyterLab {median(in_lab.replies):.1f}, most {max(in_lab.replies):.1f}",
        ]
    )


def _sizes(of_lessons: list[int]) -> str:
    return f"median {median(of_lessons) / 1e3:.0f} KB, most {max(of_lessons) / 1e3:.0f} KB"


def _sum(files: dict[str, bytes], names: Iterable[str]) -> int:
    return sum(_wire(files[name]) for name in names)


def _parts(page: bytes) -> set[str]:
    """The scripts that the screens of a page need besides those of every page."""
    needs = NEEDS.findall(page.decode())
    kinds = {f"{kind}.js" for attribute, value in needs if attribute == "kinds" for kind in value.split()}
    return kinds | {"plan.js" if attribute == "plan" else value for attribute, value in needs if attribute != "kinds"}


def _wire(content: bytes) -> int:
    return len(gzip.compress(content, 9))


def _static(lesson: str) -> bytes:
    from nbconvert import HTMLExporter

    text, _ = HTMLExporter().from_filename(str(REPOSITORY / "lessons" / f"{lesson}.ipynb"))
    return str(text).encode()


def _wait(browser: Browser, address: str, seen: str) -> float:
    """Seconds by the page's own clock until something is seen on it, in a fresh profile on a slow phone."""
    with _slow_phone(browser) as page:
        page.add_init_script(f"({WATCH})(() => {seen})")
        page.goto(address, wait_until="commit")
        page.wait_for_function("() => window.seenAt !== undefined")
        return float(page.evaluate("window.seenAt")) / 1000


def _explored(browser: Browser, address: str) -> float:
    """Seconds from a press until a chart can be explored, in a fresh profile on a slow phone.

    The worker, which would have loaded the script by then, does not run.
    """
    with _slow_phone(browser) as page:
        page.add_init_script("delete Navigator.prototype.serviceWorker;")
        opened(page, address)
        return float(page.evaluate(EXPLORED)) / 1000


@contextmanager
def _slow_phone(browser: Browser) -> Iterator[Page]:
    with offline(browser, may_ask=True) as profile:
        page = profile.new_page()
        page.set_viewport_size({"width": 360, "height": 780})
        slowed(profile, page)
        yield page


def _replies(browser: Browser, address: str) -> list[float]:
    with offline(browser) as profile:
        page = profile.new_page()
        opened(page, address)
        return replies_on(page)
