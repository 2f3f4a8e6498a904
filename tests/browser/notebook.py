"""What a student does with a notebook in JupyterLab, as functions on a Playwright page.

JupyterLab is asked, not watched: with ``expose_app_in_browser`` its own objects say when a kernel
is connected and when a cell has run, so nothing here waits for a fixed time.
"""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.lab import Lab

OURS = ".jp-NotebookPanel:not(.lm-mod-hidden) .jp-OutputArea-output"
"""The outputs of the notebook in view: the only part of the page that is the kit's own."""

START_MS = 120_000
RUN_MS = 180_000

_PANEL = """const panel = window.jupyterapp.shell.currentWidget;
const kernel = panel?.sessionContext?.session?.kernel;"""

_OPEN = """async (path) => {
  const app = window.jupyterapp;
  const panel = await app.commands.execute('docmanager:open', {path, factory: 'Notebook'});
  await panel.context.ready;
  app.shell.activateById(panel.id);
}"""

_CONNECTED = f"""() => {{ {_PANEL}
  return panel?.sessionContext?.isReady && kernel?.connectionStatus === 'connected' && kernel.status === 'idle';
}}"""

_RUN_ALL = """() => {
  window.ranAll = false;
  window.jupyterapp.commands.execute('notebook:run-all-cells').then(() => { window.ranAll = true; });
}"""
"""Does not wait: a kernel that hangs must meet a time limit, and only ``wait_for_function`` has one."""

_ALL_RAN = f"""() => {{ {_PANEL}
  const cells = panel.content.widgets.filter((cell) => cell.model.type === 'code');
  return window.ranAll && kernel?.status === 'idle' && cells.every((cell) => cell.model.executionState === 'idle'
    && (cell.model.executionCount || !cell.model.sharedModel.getSource().trim()));
}}"""

_THEME_SHOWN = """(name) => document.body.dataset.jpThemeName === name
  && !document.getElementById('jupyterlab-splash')"""
"""While a theme loads, a splash covers the page."""

_START = """
const future = kernel.requestExecute({code: argument});
window.codeRuns = true;
await new Promise((go) => {
  const ended = () => { window.codeRuns = false; go(); };
  future.onIOPub = (message) => message.header.msg_type === 'execute_input' && go();
  future.done.then(ended, ended);
});
"""


def _carried_out(page: Page, script: str, argument: object = None) -> Any:
    """Call ``script``, a function that gives a promise, and return what that comes to.

    ``page.evaluate`` would wait for it, too, but Chromium may drop the promise meanwhile ("Resulting
    promise was garbage collected"), as it did with the largest notebook on a slow machine.
    """
    page.evaluate(
        f"""(argument) => {{
          window.carriedOut = null;
          ({script})(argument).then(
            (value) => {{ window.carriedOut = {{ value }}; }},
            (error) => {{ window.carriedOut = {{ error: String(error) }}; }});
        }}""",
        argument,
    )
    came_to = page.wait_for_function("() => window.carriedOut", timeout=START_MS).json_value()
    assert "error" not in came_to, came_to["error"]
    return came_to.get("value")


def open_lab(page: Page, lab: Lab) -> None:
    """Load JupyterLab with an empty layout and wait until it takes commands."""
    page.goto(lab.page_url())
    _wait_for_app(page)


def reload_lab(page: Page) -> None:
    """Load JupyterLab's page again, as F5 does, and wait until it takes commands. Kernels go on."""
    page.reload()
    _wait_for_app(page)


def open_notebook_7(page: Page, lab: Lab, path: str) -> None:
    """Open the notebook at ``path`` in Notebook 7, where it finds the kernel that it has, or gets one."""
    page.goto(f"{lab.url}notebooks/{path}?token={lab.token}")
    _wait_for_app(page)
    wait_for_kernel(page)


def _wait_for_app(page: Page) -> None:
    page.wait_for_function("() => window.jupyterapp?.shell", timeout=START_MS)
    _carried_out(page, "() => window.jupyterapp.restored.then(() => true)")


def open_notebook(page: Page, path: str) -> None:
    """Open the notebook at ``path`` (relative to the served folder) and wait for its kernel.

    Running a cell before the kernel is connected opens "Select Kernel", and the run is lost.
    """
    _carried_out(page, _OPEN, path)
    wait_for_kernel(page)


def wait_for_kernel(page: Page) -> None:
    """Wait until the current notebook's kernel is connected and idle."""
    page.wait_for_function(_CONNECTED, timeout=START_MS)


def run_all(page: Page) -> None:
    """Run every cell of the current notebook and wait until the last one has ended."""
    page.evaluate(_RUN_ALL)
    page.wait_for_function(_ALL_RAN, timeout=RUN_MS)


def restart_kernel(page: Page) -> None:
    """Give the current notebook a new kernel and wait for it.

    The old one may have died just now. While the server is replacing it, another restart can leave the
    notebook with no kernel that answers, so the replacement is waited for first.
    """
    wait_for_kernel(page)
    on_notebook(page, "await panel.sessionContext.restartKernel()")
    wait_for_kernel(page)


def start_code(page: Page, code: str) -> None:
    """Have the current notebook's kernel run ``code``, without a cell; return when it has begun."""
    on_notebook(page, _START, code)


def code_runs(page: Page) -> bool:
    """Is what ``start_code`` began still running? (The kernel's own status also tells of others.)"""
    return bool(page.evaluate("() => window.codeRuns"))


def command(page: Page, name: str, **arguments: object) -> None:
    """Execute one of JupyterLab's commands and wait for it."""
    script = "([name, options]) => window.jupyterapp.commands.execute(name, options).then(() => true)"
    _carried_out(page, script, [name, arguments])


def on_notebook(page: Page, body: str, argument: object = None) -> Any:
    """Run JavaScript that may use ``panel``, ``kernel`` and ``argument``; return what it returns."""
    return _carried_out(page, f"async (argument) => {{ {_PANEL} {body} }}", argument)


def outputs(page: Page) -> Locator:
    """The outputs of the current notebook."""
    return page.locator(OURS)


def cell_sources(page: Page) -> list[list[str]]:
    """Type and text of every cell of the current notebook, in order."""
    cells = "panel.content.widgets.map((cell) => [cell.model.type, cell.model.sharedModel.getSource()])"
    return list(on_notebook(page, f"return {cells}"))


def select_cell_of(inside: Locator) -> None:
    """Put JupyterLab into command mode on the cell that shows ``inside``, as arrow keys would."""
    inside.evaluate(
        f"""(node) => {{ {_PANEL}
          panel.content.activeCellIndex = panel.content.widgets.findIndex((cell) => cell.node.contains(node));
          panel.content.mode = 'command';
          panel.content.activate();
        }}"""
    )


def tab_to(page: Page, target: Locator, presses: int = 60) -> None:
    """Press Tab until ``target`` has the focus. Fails when it is not reached."""
    for _ in range(presses):
        page.keyboard.press("Tab")
        if target.evaluate("(node) => node === document.activeElement"):
            return
    expect(target).to_be_focused(timeout=0)


def set_theme(page: Page, name: str) -> None:
    """Switch to ``"JupyterLab Light"`` or ``"JupyterLab Dark"`` as the settings menu does."""
    command(page, "apputils:change-theme", theme=name)
    page.wait_for_function(_THEME_SHOWN, arg=name)
