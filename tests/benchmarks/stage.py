"""Where the browser benchmarks take place: JupyterLab with a notebook of one cell, and a clock.

The clock is the page's own. It starts when the page sends a cell to a kernel that is connected and
has come to rest, and stops when a MutationObserver sees in the cell's output what was waited for.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import nbformat
from playwright.sync_api import Browser, Page

from tests.browser.chromium import offline
from tests.browser.lab import COURSEKIT_LAB, Lab, copy_of_course, running_lab
from tests.browser.notebook import on_notebook, open_lab, open_notebook, restart_kernel

KERNEL_AT_REST_MS = 700

_TIMED = """
const [source, seen] = argument;
const cell = panel.content.widgets[0];
cell.model.sharedModel.setSource(source);
panel.content.activeCellIndex = 0;
const output = cell.outputArea.node;
const arrived = new Promise((stop, fail) => {
  setTimeout(() => fail(new Error(`not seen after a minute: ${seen}; but ${output.innerText}`)), 60000);
  const looks = new MutationObserver(look);
  const shows = new Function('output', `return ${seen}`);
  function look() { if (shows(output)) { looks.disconnect(); stop(performance.now()); } }
  looks.observe(output, {childList: true, subtree: true, characterData: true, attributes: true});
});
const start = performance.now();
window.jupyterapp.commands.execute('notebook:run-cell');
return await arrived - start;
"""


@dataclass(frozen=True)
class Stage:
    """A page that shows a notebook of one cell."""

    lab: Lab
    page: Page

    def fresh(self, source: str, seen: str) -> float:
        """Milliseconds from sending ``source`` to a fresh kernel until ``seen`` is true.

        ``seen`` is JavaScript about ``output``, the element of the cell's outputs.
        """
        on_notebook(self.page, "panel.content.widgets[0].outputArea.model.clear()")
        restart_kernel(self.page)
        self.page.wait_for_timeout(KERNEL_AT_REST_MS)
        return self.run(source, seen)

    def run(self, source: str, seen: str) -> float:
        """The same with the kernel as it is."""
        return float(on_notebook(self.page, _TIMED, [source, seen]))


@contextmanager
def course_in_lab() -> Iterator[Lab]:
    """JupyterLab on a copy of the course with a notebook of one cell, ``lessons/bench.ipynb``."""
    with tempfile.TemporaryDirectory() as name:
        folder = copy_of_course(Path(name, "course"))
        kernel = {"name": "python3", "display_name": "Python 3"}
        cell = nbformat.v4.new_code_cell("")
        notebook = nbformat.v4.new_notebook(cells=[cell], metadata={"kernelspec": kernel})
        nbformat.write(notebook, folder / "lessons" / "bench.ipynb")
        everything = (*COURSEKIT_LAB, "--author")  # a student's JupyterLab lacks what the peers need
        with running_lab(folder, Path(name, "jupyter"), everything) as lab:
            yield lab


@contextmanager
def stage(browser: Browser, lab: Lab) -> Iterator[Stage]:
    """``bench.ipynb`` in a fresh browser profile, with a kernel."""
    with offline(browser, may_ask=True) as profile:  # jupyterquiz asks for MathJax
        page = profile.new_page()
        open_lab(page, lab)
        open_notebook(page, "lessons/bench.ipynb")
        try:
            yield Stage(lab, page)
        finally:
            lab.stop_kernels()
