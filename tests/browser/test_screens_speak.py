"""Whole screens in another language, in Chromium: nothing that is seen or read out stays English."""

from __future__ import annotations

import json
from typing import Any

import pytest
from msgspec import to_builtins
from playwright.sync_api import FilePayload, Locator, Page, expect

from coursekit.argument.switches import Switches
from coursekit.bargaining.explorer import BargainExplorer
from coursekit.kit import Kit
from coursekit.language import Language, in_language
from coursekit.progress.confusions import heard_of
from coursekit.progress.my_work import here_of
from coursekit.progress.plan import plan_of
from coursekit.progress.practice import practising_of
from coursekit.screen.runtime import classic_script
from coursekit.storage.work import Work, file_of
from tests.bargaining.test_many_sides import three
from tests.browser.example_quiz import every_kind, quiz_of
from tests.browser.parts import Parts
from tests.browser.static_page import open_page
from tests.browser.test_progress import answered, keep
from tests.browser.test_quiz_page import everything_answered
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated
from tests.language.test_bargains_speak import MADE_UP
from tests.quiz.an_item import an_item

_MOUNT = """([content, options]) => {
  window.view = mount(document.getElementById("quiz"), content, {
    onChange: (state) => window.changes.push(state), ...options,
  });
}"""

_TOLD = """(root) => {
  const named = ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt"];
  const nodes = [root, ...root.querySelectorAll("*")];
  const texts = nodes.flatMap((node) => [
    ...[...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data),
    ...named.map((name) => node.getAttribute(name) ?? ""),
  ]);
  return texts.filter(Boolean).join("\\n");
}"""


def opened(tab: Page, name: str, content: Any, language: Language | str, **options: Any) -> Locator:
    """The screen of that name in the language, and what it is drawn in."""
    with in_language(language):
        open_page(tab, parts=Parts(name, runtime=classic_script()))
    tab.evaluate(_MOUNT, [to_builtins(content), options])
    return tab.locator("#quiz")


def english(root: Locator, data: str = "") -> list[str]:
    """What of all that a screen shows and tells a screen reader is not translated."""
    return untranslated(root.evaluate(_TOLD), f"{kit_words()} {data}")


# ---- the bargain ----


@pytest.mark.parametrize("issues", [0, 1, 3])
def test_a_bargain_is_translated(tab: Page, tram: Kit, issues: int) -> None:
    root = opened(tab, "bargain", BargainExplorer(three(tram, issues) if issues else tram)._content, pseudo())
    assert english(root, MADE_UP) == []
    for button in root.locator(".ck-presets button").all():
        button.click()
        assert english(root, MADE_UP) == []
    for slider in root.get_by_role("slider").all():
        slider.fill("80")
        assert english(root, MADE_UP) == []


def test_a_bargain_speaks_german(tab: Page, tram: Kit) -> None:
    root = opened(tab, "bargain", BargainExplorer(tram)._content, "de")
    head = root.locator("thead th")
    expect(head).to_have_text(
        ["Wer was bekommt", "Keine Einigung", "Thema für Thema", "Beide zugleich", "Ganzer Tausch"]
    )
    expect(root.get_by_role("status")).to_contain_text("23,8 und 8,8 mehr als Thema für Thema.")
    expect(root.locator(".ck-mark-no-deal").first).to_be_visible()


# ---- questions ----


@pytest.mark.parametrize("outcome", ["", "right", "wrong", "shown"])
def test_questions_of_every_kind_are_translated(tab: Page, outcome: str) -> None:
    quiz = quiz_of(every_kind(), confusion=True)
    data = json.dumps(to_builtins(quiz), ensure_ascii=False)
    root = opened(tab, "quiz", quiz, pseudo(), answers=everything_answered(outcome) if outcome else {})
    assert english(root, data) == []
    for form in root.locator("form").all():
        for name in ("⟦Check⟧", "⟦Show answer⟧"):
            button = form.get_by_role("button", name=name)
            if button.count() and button.first.is_visible():
                button.first.click()
                assert english(form, data) == []


def test_a_question_speaks_german(tab: Page) -> None:
    root = opened(tab, "quiz", quiz_of(every_kind()[1:2]), "de")
    root.get_by_label("The harbour master").check()
    root.get_by_role("button", name="Prüfen").click()
    expect(root.get_by_role("status").first).to_contain_text("Siehe Absatz 3.")


def test_a_number_that_can_be_read_in_two_ways_is_asked_about_in_german(tab: Page) -> None:
    cost = an_item("cost", "number", "o1", "Was kostet das?", answer=1234)
    root = opened(tab, "quiz", quiz_of([cost]), "de")
    root.get_by_role("textbox").fill("1.234")
    root.get_by_role("textbox").press("Enter")
    expect(root.get_by_role("button", name="Ich meine")).to_have_text(["Ich meine 1234", "Ich meine 1,234"])


# ---- the argument ----


def test_switches_are_translated(tab: Page, tram: Kit) -> None:
    with in_language(pseudo()):
        content = Switches(tram)._content
    root = opened(tab, "switches", content, pseudo())
    assert english(root) == []
    for switch in [*root.locator("input").all(), *root.locator("button").all()]:
        if switch.is_visible() and switch.is_enabled():
            switch.click()
            assert english(root) == []


# ---- progress ----


def test_the_overview_is_translated(tab: Page, tram: Kit) -> None:
    with in_language(pseudo()):
        content = plan_of(tram)
    root = opened(tab, "overview", content, pseudo())
    assert english(root) == []
    keep(tab, f"{tram.article.id}/questions", answered(*[one.id for one in content.lessons[0].questions]))
    expect(root.get_by_role("status")).to_contain_text("⟦Still open: ")
    assert english(root) == []


def test_the_work_is_translated(tab: Page, tram: Kit) -> None:
    with in_language(pseudo()):
        content = here_of(tram, "01")
    root = opened(tab, "work", content, pseudo())
    assert english(root) == []
    keep(tab, f"{tram.article.id}/questions", answered("decides-vote"))
    expect(root).to_contain_text("⟦1 answer so far.⟧")
    assert english(root) == []
    files = {
        "⟦it is not complete": b"{",
        "⟦it is work on another course": file_of(Work(kit="x", id="a1", places={})),
        "⟦Loaded: ": file_of(Work(kit=tram.article.id, id="a1", places={})),
    }
    for told, data in files.items():
        file = FilePayload(name="1", mimeType="application/json", buffer=data)
        root.locator("input[type=file]").set_input_files(file)
        expect(root.get_by_role("status")).to_contain_text(told)
        assert english(root, "x") == []
    for name in ("⟦Forget all answers kept here⟧", "⟦Yes, forget all of it here⟧"):
        root.get_by_text("⟦Sharing this computer?⟧").evaluate("(summary) => { summary.parentElement.open = true; }")
        root.get_by_role("button", name=name).click()
        assert english(root) == []


def test_progress_speaks_german(tab: Page, tram: Kit) -> None:
    with in_language("de"):
        content = here_of(tram, "01")
    root = opened(tab, "work", content, "de")
    keep(tab, f"{tram.article.id}/questions", answered("decides-vote"))
    expect(root).to_contain_text("Bisher 1 Antwort. Sie sind in diesem Browser gespeichert.")
    expect(root.get_by_role("button", name="Meine Arbeit in eine Datei speichern")).to_be_visible()


def test_practice_is_translated(tab: Page, tram: Kit) -> None:
    with in_language(pseudo()):
        content = practising_of(tram)
    root = opened(tab, "practice", content, pseudo())
    assert english(root) == []
    for form in ("A", "B"):
        root.get_by_role("button", name=f"(text {form})").first.click()
        while root.locator("form").count():
            root.get_by_role("radio").first.check()
            root.get_by_role("button", name="⟦Check⟧").click()
            assert english(root) == []
            root.get_by_role("button", name="⟦Next question⟧").or_(root.get_by_role("button", name="⟦Finish⟧")).click()
    expect(root).to_contain_text("⟦These are few questions")
    assert english(root) == []


def test_confusions_are_translated(tab: Page, tram: Kit) -> None:
    heard = heard_of(tram)
    root = opened(tab, "confusions", heard, pseudo())
    assert english(root) == []
    for asked in heard.rounds:
        choosing = [item for item in to_builtins(asked.items) if item.get("choices")]
        entries = [answered(item["id"], first=item["choices"][0]["id"]) for item in choosing]
        keep(tab, f"{heard.kit}/{asked.place}", {name: one for entry in entries for name, one in entry.items()})
    expect(root).to_contain_text("⟦Counted: ")
    assert english(root) == []
