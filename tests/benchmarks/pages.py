"""The course as pages: how much comes over the wire, how long a student waits for the first question, how long a build
takes. The wait is that of a phone: 360 px, a processor six times slower, 1.6 Mbit/s and 150 ms away."""

from __future__ import annotations

import gzip
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from coursekit.site.build_site import folder_of, one_file_of
from tests.browser.chromium import chromium, offline
from tests.browser.site import lessons_in, served

REPOSITORY = Path(__file__).parents[2]
FIRST = ("theme.js", "course.css", "screens.js")
LATER = ("progress.js", "plan.js", "icon.svg", "course.webmanifest")
"""What every lesson loads: before its first question can be answered, and afterwards."""
SLOWER, BITS_PER_SECOND, LATENCY_MS = 6, 1_600_000, 150


def report_of_pages(rounds: int) -> str:
    """What was measured, in lines to print."""
    folder_of(REPOSITORY)  # pictures are drawn once
    started = time.perf_counter()
    files = folder_of(REPOSITORY)
    built = time.perf_counter() - started
    needed, later = (sum(_wire(files[name]) for name in names) for names in (FIRST, LATER))
    pages = sorted(_wire(files[name]) for name in lessons_in(files))
    with chromium() as browser, served(files) as address:
        waits = [_wait(browser, f"{address}{lessons_in(files)[0]}") for _ in range(rounds)]
    return "\n".join(
        [
            f"building all pages: {built:.1f} s",
            f"the first lesson that is opened, gzip: {_sizes(pages, needed + later)}",
            f"the same until its first question can be answered: {_sizes(pages, needed)}",
            f"each further lesson: {_sizes(pages, 0)}",
            f"the whole course in one file, gzip: {_wire(one_file_of(REPOSITORY)) / 1e3:.0f} KB",
            f"first question on a slow phone: median {median(waits):.1f} s of {rounds}",
        ]
    )


def _sizes(pages: list[int], besides: int) -> str:
    return f"median {(median(pages) + besides) / 1e3:.0f} KB, most {(pages[-1] + besides) / 1e3:.0f} KB"


def _wire(content: bytes) -> int:
    return len(gzip.compress(content, 9))


def _wait(browser: Browser, address: str) -> float:
    """Seconds until the first question of that page can be answered, in a fresh profile."""
    with offline(browser) as profile:
        page = profile.new_page()
        page.set_viewport_size({"width": 360, "height": 780})
        devtools = profile.new_cdp_session(page)
        devtools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        speed = BITS_PER_SECOND / 8
        network = {"offline": False, "latency": LATENCY_MS, "downloadThroughput": speed, "uploadThroughput": speed}
        devtools.send("Network.emulateNetworkConditions", network)
        started = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.locator(".ck-quiz form [type=submit]").first.wait_for()
        return time.perf_counter() - started
