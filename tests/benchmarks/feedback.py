"""How long a student waits for the reply to an answer on a slow network."""

from __future__ import annotations

from dataclasses import replace

from playwright.sync_api import Browser, Locator, Page

from coursekit import load
from tests.benchmarks.first_sight import first_single_choice
from tests.benchmarks.measure import Comparison
from tests.benchmarks.slow_network import slow_network
from tests.benchmarks.stage import Stage, stage
from tests.browser.lab import Lab

DELAY_SECONDS = 0.15

PLAIN_WIDGETS = """
from html import escape
import ipywidgets as widgets
options = {options!r}
choice = widgets.RadioButtons(options=list(options), value=None)
button, reply = widgets.Button(description="Check"), widgets.HTML()
def check(_):
    reply.value = escape(options[choice.value])
button.on_click(check)
reply.add_class("bench-reply")
widgets.VBox([widgets.Label({stem!r}), choice, button, reply])
"""

_WATCH = """(reply) => {
  let pressed = null;
  window.waits = [];
  document.addEventListener('click', (event) => {
    if (event.target.closest('button')) pressed = event.timeStamp;
  }, {capture: true});
  new MutationObserver(() => {
    if (pressed === null || !reply.innerText.trim()) return;
    window.waits.push(performance.now() - pressed);
    pressed = null;
  }).observe(reply, {childList: true, subtree: true, characterData: true});
}"""


def feedback(browser: Browser, lab: Lab, answers: int) -> Comparison:
    """A click on "Check" until its reply is in the page, with every packet late in each direction;
    a quiz of plain ipywidgets gives the same reply."""
    question = first_single_choice(load(lab.folder).kit)
    options = {option.text: option.feedback for option in question.options}
    ours = f"from coursekit import load\ncourse = load()\ncourse.quiz({question.id!r})"
    peer = PLAIN_WIDGETS.format(options=options, stem=question.stem)
    wrong = [option.text for option in question.options if not option.correct][:2]
    with slow_network(lab.url) as network, stage(browser, replace(lab, url=network.url)) as place:
        times: list[list[float]] = []
        for source, reply in ((ours, "[role=status]"), (peer, ".bench-reply")):
            place.run(source, "output.querySelector('input[type=radio]')")
            network.delay = DELAY_SECONDS
            times.append(_waits(place, reply, wrong, answers))
            network.delay = 0
    return Comparison("answer to reply, 150 ms each way", "plain ipywidgets", times[0], times[1], "under 20 ms")


def _waits(place: Stage, reply: str, wrong: list[str], answers: int) -> list[float]:
    output = place.page.locator(".jp-OutputArea-output")
    output.locator(reply).first.evaluate(_WATCH)
    for number in range(answers):
        _answer(place.page, output, wrong[number % len(wrong)])
        place.page.wait_for_function("(count) => window.waits.length === count", arg=number + 1)
    return [float(wait) for wait in place.page.evaluate("() => window.waits")]


def _answer(page: Page, output: Locator, option: str) -> None:
    output.locator("label").filter(has_text=option).first.click()
    output.get_by_role("button", name="Check").first.click()
