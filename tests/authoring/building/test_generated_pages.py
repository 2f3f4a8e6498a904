"""The pages made of data: they say what it says, nothing else reads it otherwise, and edits are safe."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import mistune
import pytest
from markdown_it import MarkdownIt

from coursekit.authoring.building import build as building
from coursekit.authoring.building.build import NotBuilt, build
from coursekit.authoring.building.execute import LessonFailed
from coursekit.authoring.building.generated_pages import FACTS, GLOSSARY, RETELLING, anchors, pages
from coursekit.authoring.building.markdown import address, as_read, plain
from coursekit.authoring.checking.check import check
from coursekit.cli import main
from coursekit.kit import Kit, read_kit
from tests.authoring.conftest import edit
from tests.authoring.hostile import ADDRESSES, TEXTS

COURSE = Path(__file__).parents[3]
ANCHOR = re.compile(r'<a id="([^"]+)"></a>')


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(COURSE / "data")


def page(root: Path, name: str) -> Path:
    return root / "lessons" / name


def faults(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults]


READERS: dict[str, Callable[[str], Any]] = {
    "mistune": mistune.create_markdown(
        escape=False, plugins=["strikethrough", "table", "url", "footnotes", "task_lists"]
    ),
    "markdown-it": MarkdownIt("commonmark").enable(["strikethrough", "table"]).render,
}
PLACES = {
    "alone": "{}\n\nnext",
    "within": "So: {} and so on",
    "heading": "## {}",
    "item": "- **Name:** {}\n- **Next:** x",
    "link": "See [{}](#there).",
}
TAGS = {"alone": {"p"}, "within": {"p"}, "heading": {"h2"}, "item": {"ul", "li", "p", "strong"}, "link": {"p", "a"}}
ON_THE_PAGE = re.compile(r"(?s)[$\\].|.[$\\]|@.|.@|:[\w+-]+:|\w://|(?i:www)\.")
"""What readers look for in the text of a finished page, one piece between two tags at a time."""


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_is_read_as_it_stands(text: str, reader: str, place: str) -> None:
    html = str(READERS[reader](PLACES[place].format(plain(text))))
    assert set(re.findall(r"<(\w+)", html)) <= TAGS[place] | {"span"}
    assert re.findall(r'href="([^"]*)"', html) == (["#there"] if place == "link" else [])
    pieces = [unescape(piece) for piece in re.split(r"<[^>]+>", html)]
    assert " ".join(text.split()) in "".join(pieces)
    assert [found for piece in pieces if (found := ON_THE_PAGE.search(piece))] == []


def test_most_text_is_written_as_it_stands() -> None:
    text = "On 5 May (a Sunday), 30% – about 3.5 million – said “no”; it's 7:30 - who knows? Yes! A/B = C + D."
    assert plain(text) == text


@pytest.mark.parametrize("text", TEXTS)
def test_what_is_written_can_be_read_back(text: str) -> None:
    assert as_read(plain(text)) == " ".join(text.split())


@pytest.mark.parametrize("text", ADDRESSES)
def test_an_address_is_a_link_to_where_it_says_whatever_is_in_it(text: str) -> None:
    html = READERS["markdown-it"](f"- **Address:** {address(text)}")
    (target,) = re.findall(r'href="([^"]*)"', html)
    assert unquote(unescape(target)) == unquote(text)
    assert unescape(re.sub(r"<[^>]+>", "", html)).strip() == f"Address: {unquote(text)}"


def test_a_plain_address_is_written_as_it_stands_and_only_the_web_is_linked() -> None:
    assert address("https://example.org/a_b?c=1&d=2") == "<https://example.org/a_b?c=1&d=2>"
    for text in ("javascript:alert(1)", "data:text/html,x", "//example.org", "file:///etc", "page 4", "https://a b"):
        assert not re.search(r"[<]\w+:|\]\(", address(text).replace("<span>", ""))


def test_pages_are_the_same_each_time_and_hold_no_formula(kit: Kit) -> None:
    made = pages(kit)
    assert list(made) == [GLOSSARY, FACTS, RETELLING]
    assert made == pages(read_kit(COURSE / "data"))
    assert not any("$" in text for text in made.values())


def test_every_entry_can_be_linked_and_every_link_leads_to_one(kit: Kit) -> None:
    made, known = pages(kit), anchors(kit)
    for name, text in made.items():
        assert sorted(ANCHOR.findall(text)) == sorted(known[name])
        targets = re.findall(r"\]\((glossary\.md|facts\.md)?#([^)]+)\)", text)
        assert targets or name == RETELLING
        assert [target for target in targets if target[1] not in known[target[0] or name]] == []


def test_a_row_of_facts_says_how_sure_since_when_until_when_and_by_whom(with_facts: Path) -> None:
    text = page(with_facts, FACTS).read_text(encoding="utf-8")
    entry = text[text.index('<a id="c1">') : text.index('<a id="c2">')]
    assert "verified, confidence high, as of 3 May 2024, to be looked at again by 3 May 2025" in entry
    assert "[The harbour office, Ferries of 2023, 3 May 2024](#harbour)" in entry
    source = text[text.index('<a id="harbour">') :]
    assert "<https://harbour.example/ferries>" in source
    assert "read in full" in source
    assert "[C1](#c1), [C2](#c2)" in source


def test_a_term_is_explained_with_its_lesson_and_its_source(with_facts: Path) -> None:
    text = page(with_facts, GLOSSARY).read_text(encoding="utf-8")
    assert "## Fog horn\n\nIt warns ships. &lt;b&gt;Loud&lt;/b&gt;." in text
    assert "[Ferries of 2023](facts.md#harbour)" in text
    assert "[01 · Who is late?](01_who_is_late.ipynb)" in text


def test_a_kit_without_such_data_has_no_pages(built: Path, tram: Kit) -> None:
    assert list(pages(read_kit(built / "data"))) == [RETELLING]
    assert list(pages(tram)) == [FACTS, RETELLING]
    page(built, GLOSSARY).write_text("# Old\n", encoding="utf-8")
    assert faults(built) == ["lessons/glossary.md:1: the kit has no data for this page: remove it"]


def test_a_sound_course_with_pages_has_no_faults(with_facts: Path) -> None:
    assert faults(with_facts) == []
    assert build(with_facts, []) == "0 built, 2 already up to date"


def test_a_missing_page_is_reported_and_written(with_facts: Path) -> None:
    text = page(with_facts, FACTS).read_bytes()
    page(with_facts, FACTS).unlink()
    assert faults(with_facts) == ["lessons/facts.md:1: this page is missing: run `coursekit build`"]
    assert build(with_facts, ["01"]) == "wrote lessons/facts.md\n0 built, 1 already up to date"
    assert page(with_facts, FACTS).read_bytes() == text


def test_a_page_behind_the_data_is_reported_at_its_line_and_made_anew(with_facts: Path) -> None:
    edit(with_facts / "data/sources.yaml", "read in full", "read in part")
    (fault,) = faults(with_facts)
    line = (
        page(with_facts, FACTS).read_text(encoding="utf-8").splitlines().index("- **How it was seen:** read in full")
        + 1
    )
    assert fault == f"lessons/facts.md:{line}: the data says otherwise: run `coursekit build`"
    build(with_facts, [])
    assert faults(with_facts) == []


def test_an_edit_by_hand_is_reported_and_never_overwritten(with_facts: Path) -> None:
    edit(page(with_facts, GLOSSARY), "It warns ships.", "It wakes the town.")
    edit(with_facts / "data/sources.yaml", "read in full", "read in part")
    before = {path: path.read_bytes() for path in page(with_facts, "").iterdir()}
    assert any(
        fault.startswith("lessons/glossary.md:1: this page was edited by hand: copy") for fault in faults(with_facts)
    )
    with pytest.raises(NotBuilt, match="edited by hand: copy what is to stay into the data"):
        build(with_facts, [])
    assert before == {path: path.read_bytes() for path in page(with_facts, "").iterdir()}
    page(with_facts, GLOSSARY).unlink()
    build(with_facts, [])
    assert faults(with_facts) == []


def test_no_page_is_written_when_a_lesson_fails(with_facts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(with_facts / "data/sources.yaml", "read in full", "read in part")
    monkeypatch.setattr(building, "run", lambda jobs, *_: [LessonFailed(job, 1, "stopped") for job in jobs])
    before = page(with_facts, FACTS).read_bytes()
    with pytest.raises(NotBuilt, match=r"Nothing was written\.$"):
        build(with_facts, [])
    assert page(with_facts, FACTS).read_bytes() == before


def test_the_command_line_says_what_it_wrote(with_facts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page(with_facts, GLOSSARY).unlink()
    assert main(["build", "--kit", str(with_facts)]) == 0
    assert capsys.readouterr().out == "wrote lessons/glossary.md\n0 built, 2 already up to date\n"


# ---- the article retold ----


def test_the_retelling_says_who_speaks_and_how_surely_but_not_who_says_what(tram: Kit) -> None:
    text = pages(tram)[RETELLING]
    third, fourth = text[text.index('<a id="paragraph-3">') :].split('<a id="paragraph-4"></a>')
    assert "The town council (retold through Tom Abara)" in third
    assert "the author (concluding with “perhaps”)" in fourth
    assert not [row.id for row in tram.statements.values() if row.paraphrase in text]


def test_every_paragraph_of_the_course_is_retold_and_can_be_linked(kit: Kit) -> None:
    text = pages(kit)[RETELLING]
    assert [f"paragraph-{part.number}" for part in kit.article.paragraphs] == ANCHOR.findall(text)
    assert "silent, which the article points out" in text
