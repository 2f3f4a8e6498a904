"""A quiz on a plain page, without JupyterLab: the same script and style that a notebook gets."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec
from jupyterlab.commands import get_app_dir
from playwright.sync_api import FrameLocator, Locator, Page, Route

from coursekit.quiz.items import Quiz
from tests.browser.axe import AXE, RULES
from tests.browser.parts import QUIZ, Parts

Theme = Literal["light", "dark", "none"]

ADDRESS = "http://localhost/quiz"
"""Answered by the test itself; a real origin, because a browser keeps answers by origin."""

FOR_FRAMES = {"Access-Control-Allow-Origin": "*"}
"""A sandboxed frame is of no origin."""

_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A quiz</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/theme.css"><link rel="stylesheet" href="/widget.css">
<style>body { margin: 0; background: var(--jp-layout-color0, Canvas); color: var(--jp-content-font-color1, CanvasText); }
:root { color-scheme: light dark; } main { padding: 16px; }</style></head>
<body data-jp-theme-light="%s"><main><h1 style="font-size:1rem">A page</h1><div id="quiz"></div></main>
<script type="module">import * as screen from "/widget.js"; Object.assign(window, screen, { changes: [] });
</script></body></html>"""

_MOUNT = """([quiz, answers]) => {
  window.view = mount(document.getElementById("quiz"), quiz, {
    answers, onChange: (state) => window.changes.push(state),
  });
}"""


_FRAME = """() => {
  const frame = document.createElement("iframe");
  frame.sandbox.value = "allow-scripts";
  frame.src = location.href;
  document.body.append(frame);
}"""


def open_page(page: Page, theme: Theme = "light", parts: Parts = QUIZ) -> None:
    """Load a page that knows what a screen's script exports (a quiz's: ``mount``, ``grade``) and shows nothing yet."""
    bodies = {
        "/quiz": ("text/html", _PAGE % {"light": "true", "dark": "false", "none": ""}[theme]),
        "/widget.js": ("text/javascript", parts.script),
        "/widget.css": ("text/css", parts.style),
        "/theme.css": ("text/css", theme_css(theme)),
    }

    def answer(route: Route) -> None:
        kind, body = bodies.get(route.request.url.removeprefix("http://localhost"), ("text/plain", ""))
        route.fulfill(content_type=f"{kind}; charset=utf-8", body=body, headers=FOR_FRAMES)

    page.unroute_all()
    page.route("http://localhost/**", answer)
    page.goto(ADDRESS)
    page.wait_for_function("window.mount !== undefined")


def open_quiz(page: Page, quiz: Quiz, theme: Theme = "light", answers: dict[str, Any] | None = None) -> Locator:
    """Load the page and draw ``quiz``; return its root. ``answers`` is what Python knows."""
    open_page(page, theme)
    page.evaluate(_MOUNT, [msgspec.to_builtins(quiz), answers or {}])
    return page.locator(".ck-quiz")


def framed_quiz(page: Page, quiz: Quiz) -> FrameLocator:
    """Draw ``quiz`` in a frame that may run scripts and nothing else."""
    open_page(page)
    page.evaluate(_FRAME)
    frame = page.frame_locator("iframe")
    frame.locator("#quiz").wait_for(state="attached")
    within = page.frames[1]
    within.wait_for_function("window.mount !== undefined")
    within.evaluate(_MOUNT, [msgspec.to_builtins(quiz), {}])
    return frame


def theme_css(theme: Theme) -> str:
    """JupyterLab's variables for ``theme``, none for ``"none"``."""
    if theme == "none":
        return ""
    return (Path(get_app_dir()) / f"themes/@jupyterlab/theme-{theme}-extension/index.css").read_text("utf-8")


def kept(page: Page, key: str) -> dict[str, Any]:
    """What the browser has kept at this place: each entry without its history."""
    state = page.evaluate("(key) => JSON.parse(localStorage.getItem(key))", f"coursekit:{key}") or {"items": {}}
    return {
        name: {field: value for field, value in entry.items() if field not in ("dot", "by", "of")}
        for name, entry in state["items"].items()
    }


_ADD_QUIZ = """async ([script, quiz]) => {
  const { mount } = await import(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
  mount(document.querySelector("#quiz").insertAdjacentElement("beforebegin", document.createElement("div")), quiz);
}"""


def add_quiz(page: Page, quiz: Quiz) -> None:
    """Draw ``quiz`` above what the page shows, as an earlier cell does: with a script of its own."""
    page.evaluate(_ADD_QUIZ, [QUIZ.script, msgspec.to_builtins(quiz)])


def question(root: Locator, kind: str) -> Locator:
    """The first question of this kind in the quiz."""
    return root.locator(f"form.ck-{kind}").first


_NOTEBOOK = """([quiz, answers, views]) => import("/widget.js").then(({ default: widget }) => {
  const state = { quiz, answers };
  const listeners = { "msg:custom": [] };
  const tell = (event, value) => { for (const listener of listeners[event] ?? []) listener(value); };
  window.model = {
    sent: [],
    state,
    get: (name) => state[name],
    set: (name, value) => {
      if (state[name] === value) return;
      state[name] = value;
      tell(`change:${name}`);
    },
    send: (message) => { model.sent.push(message); },
    on: (event, listener) => { (listeners[event] ??= []).push(listener); },
    fromPython: (message) => tell("msg:custom", message),
  };
  const screen = widget();
  screen.initialize({ model });
  window.stops = Array.from({ length: views }, () => {
    const el = document.querySelector("main").appendChild(document.createElement("div"));
    return screen.render({ model, el });
  });
})"""


def fake_notebook(page: Page, quiz: Quiz | None, views: int = 1) -> list[Locator]:
    """Draw ``quiz`` as anywidget would: several views of one model, which scripts find as
    ``window.model``. Without a quiz the model's fields are empty, as in a notebook that somebody stored
    with them. Return the roots of the views."""
    open_page(page)
    page.evaluate(_NOTEBOOK, [quiz and msgspec.to_builtins(quiz), {}, views])
    return page.locator(".ck-quiz").all()


_PLANT = """(within) => {
  const add = (name, style) => {
    const node = (document.querySelector(within) ?? document.querySelector(".ck-screen")).appendChild(document.createElement(name));
    node.className = "planted";
    node.textContent = "planted";
    node.style = style;
  };
  add("p", "color: #888; background: #999");
  for (let n = 0; n < 2; n += 1) add("button", "all: unset; width: 9px; height: 9px; overflow: hidden");
}"""

_JUDGE = """async (tags) => {
  const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) => ({
    rule: id,
    planted: document.querySelector(target[0]).className === "planted",
    text: `${id}: ${html}\\n${failureSummary}`,
  })));
}"""


def violations(page: Page, within: str = ".ck-question") -> list[str]:
    """What axe finds wrong on the whole page, one text a fault. A run that misses the faults
    planted ``within`` the screen proves nothing: it raises AssertionError."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    page.evaluate(_PLANT, within)
    found = page.evaluate(_JUDGE, RULES)
    page.evaluate("document.querySelectorAll('.planted').forEach((node) => node.remove())")
    seen = {fault["rule"] for fault in found if fault["planted"]}
    assert seen >= {"color-contrast", "target-size"}, f"axe is blind here: it found only {seen}"
    return [fault["text"] for fault in found if not fault["planted"]]
