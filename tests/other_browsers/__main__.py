"""``make browsers``: the robot and a few looks at the pages in Firefox and WebKitGTK, as the system has them.

No part of ``make test``. Each line says what was seen; the exit code is 1 where something is amiss, and 2 where a
browser is missing.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coursekit.kit import read_kit
from coursekit.quiz.catalogue import catalogue
from coursekit.site.build_site import folder_of
from tests.browser.site import lessons_in, opened, served, written
from tests.browser.test_site_robot import seeded, worked_through, wrong_with
from tests.other_browsers.drivers import BROWSERS, NoBrowser, Tab
from tests.site.courses import REPOSITORY, TRAM, course_files, tram_course

ANSWER = """() => {
  const option = document.querySelector(".ck-quiz form input[type=radio]");
  const form = option.closest("form");
  option.click();
  form.querySelector("[type=submit]").click();
  return form.querySelector("[role=status]").textContent;
}"""
IS_KEPT = "() => document.querySelector('.ck-quiz form input[type=radio]').checked"
DRAWN = """() => ({ words: document.querySelectorAll(".screen .static").length,
  screens: document.querySelectorAll(".ck-screen").length, places: document.querySelectorAll("[data-screen]").length,
  wide: document.documentElement.scrollWidth - innerWidth })"""
WORKER = """() => "serviceWorker" in navigator
  ? Promise.race([navigator.serviceWorker.ready.then(() => true), new Promise((go) => setTimeout(go, 20000, false))]) : null"""


def main() -> int:
    """Look in the browsers named, or in all."""
    names = sys.argv[1:] or [*BROWSERS]
    code = 0
    with tempfile.TemporaryDirectory() as folder:
        root = tram_course(Path(folder) / "tram")
        kits = {"course": (REPOSITORY, course_files()), "tram": (TRAM, folder_of(root))}
        for name in names:
            try:
                with BROWSERS[name]() as driver:
                    print(f"{driver.about}:", flush=True)
                    faults = list(_looked(Tab(driver), kits, Path(folder) / name))
            except NoBrowser as error:
                print(f"{name}: {error}")
                code = code or 2
                continue
            for fault in faults:
                print(f"  {fault}")
            code = 1 if faults else code
    return code


def _looked(tab: Any, kits: dict[str, tuple[Path, dict[str, bytes]]], folder: Path) -> Iterator[str]:
    for kit, (root, files) in kits.items():
        with served(files) as address:
            for right in (True, False):
                yield from _robot(tab, address, files, root, right=right, kit=kit)
        yield from _by_double_click(tab, files, folder / kit)
    yield from _offline(tab, kits["tram"][1])


def _robot(tab: Any, address: str, files: dict[str, bytes], root: Path, *, right: bool, kit: str) -> Iterator[str]:
    read = read_kit(root / "data")
    items: dict[str, dict[str, Any]] = {}
    for asked in catalogue(read):
        items.setdefault(f"{read.article.id}/{asked.place}", {}).update({item.id: item for item in asked.items})
    places, given = seeded(items, right)
    met = set()
    for name in lessons_in(files):
        for seen in worked_through(tab, f"{address}{name}", places):
            key = seen["key"], seen["id"]
            met.add(key)
            for fault in wrong_with(items[key[0]][key[1]], given[key], seen):
                yield f"{kit}, {seen['id']}, answered with {given[key]!r}: {fault}"
    missing = {(key, name) for key in items for name in items[key]} - met
    if missing:
        yield f"{kit}: {len(missing)} questions were not met"
    print(f"  {kit}, {'right' if right else 'wrong'} answers: {len(met)} questions", flush=True)


def _by_double_click(tab: Any, files: dict[str, bytes], folder: Path) -> Iterator[str]:
    folder.mkdir(parents=True)
    written(files, folder)
    names = lessons_in(files)
    for name in names:
        opened(tab, (folder / name).as_uri())
        seen = tab.evaluate(DRAWN)
        if seen["words"] or seen["screens"] != seen["places"] or seen["wide"] > 0:
            yield f"opened as a file, {name}: {seen}"
    opened(tab, (folder / names[0]).as_uri())
    if not tab.evaluate(ANSWER):
        yield "opened as a file, no reply to an answer"
    opened(tab, (folder / names[0]).as_uri())
    if not tab.evaluate(IS_KEPT):
        yield "opened as a file, an answer is not kept"
    print(f"  opened as files: {len(names)} lessons", flush=True)


def _offline(tab: Any, files: dict[str, bytes]) -> Iterator[str]:
    first, second, *_ = lessons_in(files)
    with served(files) as address:
        opened(tab, f"{address}{first}")
        is_ready = tab.evaluate(WORKER)
        if is_ready is None:
            print("  it has no service worker, and so no pages without a network")
            return
        if not is_ready:
            yield "the worker is not ready within 20 s"
            return
        opened(tab, f"{address}{first}")
    opened(tab, f"{address}{second}")  # the server is gone
    if not tab.evaluate(ANSWER):
        yield "without a network, no reply to an answer"
    print("  without a network: the other lesson opens and replies", flush=True)


if __name__ == "__main__":
    sys.exit(main())
