"""The pages of a course that speaks another language: German, and one that nobody knows, from right to left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from coursekit.argument.map_text import EXAMPLE
from coursekit.kit import read_kit
from coursekit.language import Language, messages
from coursekit.progress.plan import plan_of
from coursekit.quiz.catalogue import catalogue
from coursekit.site.build_site import folder_of, one_file_of
from coursekit.storage.work import read_work
from tests.browser.site import laid_out, lessons_in, opened, served
from tests.browser.static_page import violations
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated
from tests.site.courses import tram_course

LESSON = "01_who_decides.html"
IS_WIDE = "document.documentElement.scrollWidth > innerWidth"
SEEN = """() => {
  const skipped = "pre, code, svg, .prose, [data-screen] script, script, style";
  const walker = document.createTreeWalker(document.querySelector("body"), NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node; (node = walker.nextNode()); ) {
    const { parentElement: at } = node;
    if (at.closest("pre, code, svg, script, style, noscript") || at.closest("main > :is(p, h1, h2, ul, table)")) continue;
    texts.push(node.data);
  }
  for (const node of document.querySelectorAll("[aria-label]")) texts.push(node.getAttribute("aria-label"));
  return texts;
}"""
"""What a page says, besides the course's own prose."""


def speaking(root: Path, language: str) -> Path:
    """The course at ``root``, whose screens speak that language."""
    card = root / "data/article.yaml"
    card.write_text(f"language: {language}\n{card.read_text('utf-8')}", encoding="utf-8")
    return root


@pytest.fixture(scope="module")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return speaking(tram_course(tmp_path_factory.mktemp("german")), "de")


@pytest.fixture(scope="module")
def german_pages(german: Path) -> Iterator[str]:
    with served(folder_of(german)) as here:
        yield here


def files_in(language: Language, root: Path) -> dict[str, bytes]:
    """The pages of a course in a language that has no code: it takes the place of German."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(messages, "language_of", lambda _: language)
        return folder_of(speaking(root, "de"))


def test_a_question_answers_in_german_and_the_work_is_the_same(
    tab: Page, german: Path, german_pages: str, tmp_path: Path
) -> None:
    opened(tab, f"{german_pages}{LESSON}")
    assert tab.locator("html").get_attribute("lang") == "de"
    form = tab.locator("form.ck-single").filter(has_text="Who votes on the tram?")
    form.get_by_role("button", name="Prüfen", exact=True).click()
    expect(form.get_by_role("status")).to_have_text("Wähle zuerst eine Antwort.")
    form.get_by_role("radio").first.check()
    form.get_by_role("button", name="Prüfen", exact=True).click()
    expect(form.get_by_role("status")).to_contain_text("Noch nicht.")
    with tab.expect_download() as saving:
        tab.get_by_role("button", name="Meine Arbeit in eine Datei speichern").click()
    saving.value.save_as(tmp_path / "work.json")
    kit = read_kit(german / "data")  # and here nobody speaks German
    work = read_work((tmp_path / "work.json").read_bytes(), kit.article.id)
    (entry,) = work.places["questions"].values()
    assert entry.tries == 1
    editions = {item.id: item.edition for part in catalogue(kit) for item in part.items}
    assert entry.of in editions.values()
    assert work.lessons == {lesson.id: lesson.edition for lesson in plan_of(kit).lessons}


def test_the_one_file_speaks_german_too(file_tab: Page, german: Path, tmp_path: Path) -> None:
    (tmp_path / "kurs.html").write_bytes(one_file_of(german))
    opened(file_tab, f"{(tmp_path / 'kurs.html').as_uri()}#{LESSON.removesuffix('.html')}")
    expect(file_tab.get_by_role("button", name="Prüfen", exact=True).locator("visible=true").first).to_be_visible()


@pytest.fixture(scope="module")
def mirrored(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """From right to left, each sentence in brackets."""
    return files_in(pseudo("rtl"), tram_course(tmp_path_factory.mktemp("mirrored")))


def test_from_right_to_left_nothing_falls_off_a_page(tab: Page, mirrored: dict[str, bytes]) -> None:
    with served(mirrored) as here:
        for width in (360, 1440):
            tab.set_viewport_size({"width": width, "height": 800})
            for name in ("index.html", *lessons_in(mirrored)):
                opened(tab, f"{here}{name}")
                assert tab.locator("html").get_attribute("dir") == "rtl"
                assert not tab.evaluate(IS_WIDE), (name, width)
        box = tab.locator("form.ck-single .ck-option").first
        radio, label = box.get_by_role("radio").bounding_box(), box.locator("label > span").bounding_box()
        assert radio
        assert label
        assert radio["x"] > label["x"], "a choice stands before its words, which is to the right"
        laid_out(tab)
        assert violations(tab, "main") == []


def test_no_sentence_of_a_page_was_forgotten(tab: Page, mirrored: dict[str, bytes]) -> None:
    titles = "The tram " + " ".join(re.findall(r'data-title="([^"]*)"', " ".join(map(bytes.decode, mirrored.values()))))
    with served(mirrored) as here:
        for name in ("index.html", "search.html", *lessons_in(mirrored)):
            opened(tab, f"{here}{name}")
            shows = tab.get_by_role("button", name="⟦Show answer⟧").locator("visible=true")
            for _ in range(shows.count()):
                shows.first.click()
            said = "\n".join(tab.evaluate(SEEN))
            assert untranslated(said, f"{kit_words()} {titles} {' '.join(EXAMPLE)}") == [], name
