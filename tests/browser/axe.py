"""axe-core inside JupyterLab, where it is half blind unless it is helped.

axe skips contrast and target size of whatever it takes for clipped: in JupyterLab that is
everything, because ``<body>`` is 0 px high, and whatever is scrolled out of view. So the page is
given its height, the window is made as tall as the notebook, and faults are planted in every place
that is judged: a run that misses one of them proves nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import axe_playwright_python
from playwright.sync_api import Page

AXE = Path(axe_playwright_python.__file__).with_name("axe.min.js")

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

_CONTENT = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-WindowedPanel-outer"

_PLANTED = """<div class="planted"><p style="color: #ccc; background: #fff">planted</p>
<button style="all: unset; width: 9px; height: 9px">x</button><button style="all: unset; width: 9px; height: 9px">y</button></div>"""

_PREPARE = """([selector, planted]) => {
  document.head.appendChild(document.createElement('style')).className = 'planted';
  document.querySelector('style.planted').textContent =
    'body { height: 100vh } .jp-Cell { content-visibility: visible !important }';
  const places = [...document.querySelectorAll(selector)].filter((place) => place.getClientRects().length);
  for (const place of places) place.insertAdjacentHTML('beforeend', planted);
  return places.length;
}"""

_RUN = """async ([selector, tags]) => {
  const {violations} = await axe.run({include: [[selector]]}, {runOnly: tags, resultTypes: ['violations']});
  const faults = violations.flatMap((rule) => rule.nodes.map((node) => ({rule: rule.id, ...node})));
  const isPlanted = ({target}) => document.querySelector(target[0]).closest('.planted');
  const count = (id) => faults.filter((fault) => fault.rule === id && isPlanted(fault)).length;
  return {
    faults: faults.filter((fault) => !isPlanted(fault)).map(({rule, html, failureSummary}) => `${rule}: ${html}\n${failureSummary}`),
    seen: {'color-contrast': count('color-contrast'), 'target-size': count('target-size') / 2},
  };
}"""

_MISSING = """(content) => {
  content.scrollTop = 0;
  const cells = content.querySelectorAll('.jp-Cell');
  return Math.ceil(cells[cells.length - 1].getBoundingClientRect().bottom - content.getBoundingClientRect().bottom);
}"""
"""How many pixels the last cell lies below the end of the window."""

_TIDY = "() => document.querySelectorAll('.planted').forEach((node) => node.remove())"


def violations(page: Page, selector: str) -> list[str]:
    """What axe finds wrong inside the elements that match ``selector``, one text a fault.

    Makes the window as tall as the notebook for as long as it judges. Raises AssertionError when there is
    nothing to judge or when axe misses a planted fault.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    places = page.evaluate(_PREPARE, [selector, _PLANTED])
    assert places, f"there is nothing to judge: {selector}"
    size = page.viewport_size
    try:
        _show_everything(page)
        found: dict[str, Any] = page.evaluate(_RUN, [selector, RULES])
    finally:
        page.evaluate(_TIDY)
        if size:  # whatever comes next is drawn for a window that somebody could have
            page.set_viewport_size(size)
    for rule, seen in found["seen"].items():
        assert seen == places, f"axe is blind here: it saw {seen} of {places} planted {rule} faults"
    return list(found["faults"])


def _show_everything(page: Page) -> None:
    """Make the window as tall as the notebook; what is drawn for the first time may grow it."""
    for _ in range(10):
        missing = page.locator(_CONTENT).evaluate(_MISSING)
        if missing <= 0:
            return
        width, height = page.evaluate("() => [window.innerWidth, window.innerHeight]")
        page.set_viewport_size({"width": width, "height": height + missing})
        page.wait_for_function("(height) => window.innerHeight === height", arg=height + missing)
        page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    raise AssertionError("the notebook never fits into the window")
