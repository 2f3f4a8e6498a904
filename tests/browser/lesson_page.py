"""What lessons show, on a plain page with JupyterLab's own styles: every screen, table and text of an output.

A page takes a second where JupyterLab takes a minute. Charts are left out: only JupyterLab can draw them.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import pytest
from jupyterlab.commands import get_app_dir
from playwright.sync_api import Page, Route

from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.charts.display import Figure
from coursekit.screen.screen import Screen
from coursekit.storage.store import CHOICE, MEMORY
from tests.browser.parts import QUIZ, STYLE
from tests.browser.static_page import theme_css

REPOSITORY = Path(__file__).parents[2]
LESSONS = sorted(REPOSITORY.glob("lessons/*.py"))

ADDRESS = "http://localhost/lessons"

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Lessons</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/jupyterlab.css">
<style>html, body { position: static; height: auto; overflow: auto; margin: 0; background: var(--jp-layout-color0); }
.jp-Notebook { padding: 8px; } .jp-OutputArea-child { padding: 0 30px; box-sizing: border-box; }</style></head>
<body data-jp-theme-light="%s"><main></main></body></html>"""
"""An output begins 38 pixels from the left and ends as far from the right, as it does in JupyterLab on a phone."""

_OPEN = """async ({ name, outputs, script, style }) => {
  const notebook = document.querySelector("main").appendChild(document.createElement("div"));
  notebook.className = "jp-Notebook";
  notebook.dataset.lesson = name;
  if (!window.runtime) {
    window.runtime = await import(URL.createObjectURL(new Blob([`${script}export default coursekit;`], { type: "text/javascript" })));
    document.head.appendChild(document.createElement("style")).textContent = style;
  }
  for (const { html, screen, content } of outputs) {
    const child = notebook.appendChild(document.createElement("div"));
    child.className = "jp-OutputArea-child jp-Cell";
    const output = child.appendChild(document.createElement("div"));
    output.className = "jp-OutputArea-output";
    if (html) {
      output.classList.add("jp-RenderedHTMLCommon", "jp-RenderedHTML");
      output.append(document.createRange().createContextualFragment(html));
      continue;
    }
    const widget = output.appendChild(document.createElement("div"));
    widget.className = "jupyter-widgets";
    window.runtime.default.mount(screen, widget, content, { answers: {}, onChange: () => {} });
  }
}"""


@cache
def outputs_of(lesson: Path) -> list[dict[str, Any]]:
    """What the code cells of ``lesson`` show, in order: HTML, or a screen."""
    names: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(lesson.parent)
        patch.setenv(CHOICE, MEMORY)  # nothing that somebody keeps on this machine is shown or changed
        shown = [value for cell in read_lesson(lesson) if cell.is_code for value in _shown(cell.source, names)]
        return [_output(value) for value in shown if hasattr(value, "_repr_mimebundle_") or isinstance(value, Figure)]


def open_lesson(page: Page, lesson: Path) -> None:
    """Show ``lesson`` below what the page shows already, as one more notebook."""
    page.evaluate(_OPEN, {"name": lesson.stem, "outputs": outputs_of(lesson), "script": QUIZ.runtime, "style": STYLE})


def open_page(page: Page, theme: str = "light") -> None:
    """Load an empty page that looks as JupyterLab does."""
    bodies = {
        "/lessons": ("text/html", _PAGE % str(theme == "light").lower()),
        "/theme.css": ("text/css", theme_css("dark" if theme == "dark" else "light")),
        "/jupyterlab.css": ("text/css", jupyterlab_css()),
    }

    def answer(route: Route) -> None:
        kind, body = bodies.get(route.request.url.removeprefix("http://localhost"), ("text/plain", ""))
        route.fulfill(content_type=f"{kind}; charset=utf-8", body=body)

    page.unroute_all()
    page.route("http://localhost/**", answer)
    page.goto(ADDRESS)


@cache
def jupyterlab_css() -> str:
    """The styles that JupyterLab carries in its script."""
    (script,) = (Path(get_app_dir()) / "static").glob("jlab_core.*.js")
    styles = re.findall(r"\.push\(\[\w+\.id,`(.*?)`,\"\"\]\)", script.read_text("utf-8"), re.DOTALL)
    css = "\n".join(styles).replace("\\`", "`").replace("\\\\", "\\")
    assert ".jp-RenderedHTMLCommon table" in css, "JupyterLab keeps its styles elsewhere"
    return css


def _shown(source: str, names: dict[str, Any]) -> list[Any]:
    """Run a cell; what a notebook would show of it is its last expression."""
    body = ast.parse(source).body
    last = body.pop() if body and isinstance(body[-1], ast.Expr) else None
    exec(compile(ast.Module(body, []), "cell", "exec"), names)
    if not isinstance(last, ast.Expr):
        return []
    value = eval(compile(ast.Expression(last.value), "cell", "eval"), names)
    return [] if value is None else [value]


def _output(value: Any) -> dict[str, Any]:
    if isinstance(value, Screen):
        content = msgspec.to_builtins(value.state()[value.name])
        return {"screen": value.name, "content": content}
    bundle = value.words_bundle() if isinstance(value, Figure) else value._repr_mimebundle_()
    return {"html": bundle["text/html"]}
