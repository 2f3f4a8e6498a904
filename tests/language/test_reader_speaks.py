"""The reader of one's own copy in another language: what Python says of it, and what scripts say of a copy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from coursekit.kit import Kit
from coursekit.language import Language, in_language
from coursekit.reader.copy_reader import Column, CopyReader, in_words
from coursekit.reader.reader_script import content_of
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated
from tests.scripts.node import in_node

CASES: dict[str, Any] = json.loads((Path(__file__).parents[1] / "reader/aligning_cases.json").read_text("utf-8"))
FINDINGS = """(content, copy) => {
  const pieces = piecesOf(copy);
  const { numbers, found } = align(pieces, content.paragraphs, content.title);
  return findingsOf(content, pieces, numbers, found);
}"""
LINKED = """(texts) => texts.map((text) => (linked(text, 30) ?? []).map((part) =>
  typeof part === "string" ? part : `[${part.textContent}]`).join(""))"""
PAGE = """globalThis.document = { createElement: () => ({
  setAttribute() {}, addEventListener() {}, append(...all) { this.textContent = all.join(""); },
}) };"""


def findings(language: Language | str, kit: Kit, copy: str) -> list[str]:
    imports = {
        "reader/browser/aligning.js": "align",
        "reader/browser/findings.js": "findingsOf",
        "reader/browser/pieces.js": "piecesOf",
    }
    with in_language(language):
        told: list[str] = in_node(FINDINGS, content_of(kit), copy, imports=imports)
    return told


@pytest.mark.parametrize("case", CASES["cases"], ids=lambda case: case["name"])
def test_findings_are_translated(case: dict[str, Any], tram: Kit) -> None:
    told = findings(pseudo(), tram, case["copy"])
    assert told
    assert untranslated(" ".join(told), kit_words()) == []


def test_findings_read_well_in_german(tram: Kit) -> None:
    copies = {case["name"]: case["copy"] for case in CASES["cases"]}
    assert findings("de", tram, copies["one paragraph missing"])[:2] == [
        "3 von 4 Absätzen sind in deiner Kopie.",
        "Absatz 3 des Kurses ist nicht in deiner Kopie.",
    ]


@pytest.mark.parametrize("included", [False, True])
def test_what_a_notebook_stores_is_translated(included: bool, tram: Kit) -> None:
    kit = structs.replace(tram, text=["A paragraph."] * 4) if included else tram
    with in_language(pseudo()):
        assert untranslated(repr(CopyReader(kit)), kit_words()) == []
    with in_language("de"):
        told = in_words(Column("a", "Ein {title}", 1, included=included))
    assert "„Ein {title}“" in told
    assert "1 Absatz" in told


def test_what_the_reader_colours_has_names_in_each_language(tram: Kit) -> None:
    with in_language("de"):
        names = {row["mode"]: row["mode_name"] for row in content_of(tram)["statements"]}
    assert names["quoted"] == "zitiert"


def test_small_words_are_those_of_the_language_of_the_kit(tram: Kit) -> None:
    german = structs.replace(tram, article=structs.replace(tram.article, language="de"))
    assert {"der", "und"} <= set(content_of(german)["function_words"])


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        (
            "en",
            {
                "See paragraphs 3, 4 and 12.": "See [paragraphs 3], [4] and [12].",
                "Paragraph 2 or 5": "[Paragraph 2] or [5]",
                "paragraphs 3 to 5, and 7": "[paragraphs 3] to [5], and [7]",
                "paragraph 99": "",
            },
        ),
        (
            "de",
            {
                "Siehe die Absätze 3, 4 und 12.": "Siehe die [Absätze 3], [4] und [12].",
                "in den Absätzen 3 bis 5 und 7": "in den [Absätzen 3] bis [5] und [7]",
                "der Anfang des Absatzes 2": "der Anfang des [Absatzes 2]",
                "Absatz 2 oder 5": "[Absatz 2] oder [5]",
                "Umsatzabsatz 3": "",
            },
        ),
    ],
)
def test_paragraphs_become_links_by_the_words_of_the_language(language: str, texts: dict[str, str]) -> None:
    with in_language(language):
        imports = {"reader/browser/references.js": "linked"}
        made = in_node(f"(texts) => {{ {PAGE} return ({LINKED})(texts); }}", [*texts], imports=imports)
    assert dict(zip(texts, made, strict=True)) == texts
