"""From the work panel back to what is still open: on this page, or in the lesson that asks it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.kit import Kit, read_kit
from coursekit.progress.my_work import here_of
from tests.browser.test_work import answer, ask, said, save, show

IN_NOTEBOOK = """([content, path]) => {
  const context = {
    path, isDisposed: false, model: { dirty: true }, contentsModel: { writable: true },
    save: async () => { window.savedNotebooks = (window.savedNotebooks ?? 0) + 1; context.model.dirty = false; },
  };
  const handleLink = (link, path) => link.setAttribute("data-opens", path);
  const fields = { work: content };
  const model = {
    get: (name) => fields[name], set: (name, value) => { fields[name] = value; }, on() {}, send() {},
    widget_manager: { context, rendermime: { linkHandler: { handleLink } } },
  };
  document.getElementById("quiz").replaceChildren();
  return import("/widget.js").then(({ default: widget }) => {
    const screen = widget();
    screen.initialize({ model });
    screen.render({ model, el: document.getElementById("quiz") });
  });
}"""


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(Path(__file__).parents[1] / "kits/tram/data")


def in_notebook(page: Page, kit: Kit, lesson: str, path: str) -> Locator:
    """The work panel of a lesson as JupyterLab shows it in the notebook at ``path``."""
    root = show(page, kit, lesson)
    page.evaluate(IN_NOTEBOOK, [msgspec.to_builtins(here_of(kit, lesson)), path])
    return root


def open_links(root: Locator) -> Locator:
    return root.locator(".ck-open").get_by_role("link")


def test_an_open_question_is_a_link_to_where_it_can_be_answered(tab: Page, kit: Kit) -> None:
    tab.set_viewport_size({"width": 800, "height": 400})
    root = show(tab, kit, "01")
    quiz = ask(tab, kit, "decides-vote")
    tab.add_style_tag(content="#quiz { margin-top: 3000px; }")
    link = open_links(root).filter(has_text=quiz.locator("legend").text_content() or "")
    link.press("Enter")
    expect(quiz.get_by_role("radio").first).to_be_focused()
    expect(quiz.locator("legend")).to_be_in_viewport()


def test_an_open_round_leads_to_the_round(tab: Page, kit: Kit) -> None:
    root = show(tab, kit, "03")
    quiz = ask(tab, kit, "verdict-mixed")
    open_links(root).filter(has_text="From all lessons").press("Enter")
    expect(quiz.locator(":focus")).to_have_count(1)


def test_what_is_not_on_the_page_yet_is_said_to_be_so(tab: Page, kit: Kit) -> None:
    root = show(tab, kit, "01")
    open_links(root).first.press("Enter")
    expect(said(root)).to_contain_text("This question is not on the page yet. Run all cells of this lesson")
    assert tab.url.endswith("/quiz")


def test_a_question_of_another_lesson_opens_that_lesson(tab: Page, kit: Kit) -> None:
    root = in_notebook(tab, kit, "01", "course/lessons/00_all_aboard.ipynb")
    link = open_links(root).first
    expect(link).to_have_attribute("data-opens", "course/lessons/01_who_decides.ipynb")
    root.evaluate(
        "(root) => root.addEventListener('click', (event) => { window.left = !event.defaultPrevented; event.preventDefault(); })"
    )
    link.press("Enter")
    assert tab.evaluate("window.left") is True  # the link itself opens it
    quiz = ask(tab, kit, "decides-guess")  # and a moment later it is there
    expect(quiz.locator(":focus")).to_have_count(1)


def test_the_links_stay_while_nothing_changes_and_the_focus_on_them(tab: Page, kit: Kit) -> None:
    root = show(tab, kit, "01")
    quiz = ask(tab, kit, "decides-vote")
    link = open_links(root).last
    link.focus()
    tab.evaluate("window.dispatchEvent(new Event('focus'))")
    tab.wait_for_timeout(150)
    expect(link).to_be_focused()
    before = open_links(root).count()
    answer(quiz, "The mayor")
    expect(open_links(root)).to_have_count(before - 1)


def test_saving_ones_work_saves_the_notebook_so_that_leaving_asks_nothing(tab: Page, kit: Kit) -> None:
    root = in_notebook(tab, kit, "01", "lessons/01_who_decides.ipynb")
    save(tab, root)
    tab.wait_for_function("window.savedNotebooks === 1")
    save(tab, root)
    assert tab.evaluate("window.savedNotebooks") == 1  # nothing has changed since
