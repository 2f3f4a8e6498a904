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
SHARED = ("course.css", "screens.js", "plan.js", "page.js", "theme.js", "icon.svg", "course.webmanifest")
SLOWER, BITS_PER_SECOND, LATENCY_MS = 6, 1_600_000, 150


def report_of_pages(rounds: int) -> str:
    """What was measured, in lines to print."""
    folder_of(REPOSITORY)  # pictures are drawn once
    started = time.perf_counter()
    files = folder_of(REPOSITORY)
    built = time.perf_counter() - started
    shared = sum(_wire(files[name]) for name in SHARED)
    pages = [_wire(files[name]) for name in lessons_in(files)]
    first = sorted(shared + page for page in pages)
    with chromium() as browser, served(files) as address:
        waits = [_wait(browser, f"{address}{lessons_in(files)[0]}") for _ in range(rounds)]
    return "\n".join(
        [
            f"building all pages: {built:.1f} s",
            f"the first lesson that is opened, gzip: median {median(first) / 1e3:.0f} KB, most {first[-1] / 1e3:.0f} KB",
            f"each further lesson, gzip: median {median(pages) / 1e3:.0f} KB, most {max(pages) / 1e3:.0f} KB",
            f"the whole course in one file, gzip: {_wire(one_file_of(REPOSITORY)) / 1e3:.0f} KB",
            f"first question on a slow phone: median {median(waits):.1f} s of {rounds}",
        ]
    )


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
