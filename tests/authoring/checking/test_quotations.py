"""Words in quotation marks are those of the article, letter for letter, or nobody's."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from tests.authoring.conftest import edit

LATE, QUIZ = "lessons/01_who_is_late.py", "data/quizzes/01.yaml"
TEXT = "We waited — for the boats’ return, all of us … and none of them came. It was the fog"


@pytest.fixture
def quoted(built: Path) -> Path:
    edit(built / "data/statements.yaml", "text: It was the fog", f"text: {TEXT}")
    edit(built / "data/statements.yaml", "words: 4", f"words: {len(TEXT.split())}")
    return built


def slips(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults if fault.rule == "quotations"]


def say(root: Path, text: str) -> int:
    """Put ``text`` under the heading of the second activity; its line."""
    edit(root / LATE, "· Count\n", f"· Count\n\n{text}\n")
    return (root / LATE).read_text(encoding="utf-8").splitlines().index("## Activity 2 · Count") + 3


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("She says “it was a fog”.", "“it was a fog” differs from statement fog: “It was the fog”"),
        ("She says “it was\nthe fogg”.", "“it was the fogg” differs from statement fog: “It was the fog”"),
        ('She says "none of them come".', "“none of them come” differs from statement fog: “none of them came”"),
        ("“All of us, and none of them came”", "“All of us, and none of them came” differs from statement fog: “all of us … and none of them came”"),
        ("Sie sagt „it was a fog“.", "“it was a fog” differs from statement fog: “It was the fog”"),
        ("Elle dit « it was a fog ».", "“it was a fog” differs from statement fog: “It was the fog”"),
        ("She says ‘it was a fog’.", "“it was a fog” differs from statement fog: “It was the fog”"),
        ("She adds „all of us“ (paragraph 1).", "“all of us” stands in paragraph 2, not in paragraph 1"),
        ("She says “the boats returned” (paragraph 2).", "“the boats returned” differs from statement fog: “the boats’ return”"),
        ("“none of them comes”", "“none of them comes” differs from statement fog: “none of them came”"),
        ("“the Boats’ return”", "“the Boats’ return” differs from statement fog: “the boats’ return”"),
        ("She adds “all of us” (paragraph 1).", "“all of us” stands in paragraph 2, not in paragraph 1"),
        ("She adds “nobody has seen a thing” (paragraph 2).", "“nobody has seen a thing” is said to be from paragraph 2, and no statement has it"),
        ("She says “all of us … and none of them cam”.", "“and none of them cam” differs from statement fog: “and none of them came”"),
        ("See “Waiting for a ferry”.", "“Waiting for a ferry” differs from the article's title: “Waiting for the ferry”"),
    ],
)  # fmt: skip
def test_a_quotation_that_differs_is_found_at_its_line(quoted: Path, text: str, what: str) -> None:
    line = say(quoted, text)
    (fault,) = slips(quoted)
    assert fault.startswith(f"{LATE}:{line}: {what}: ")


@pytest.mark.parametrize(
    "text",
    [
        "She says “It was the fog.”",
        "She says “we waited – for the boats' return”.",
        "She says “We waited … for the boats’ return, all of us [...] and none of them came”.",
        "She says “all of us” (paragraph 2).",
        "“Once more” (paragraph 2) is a connective.",
        "Somebody may say “It is always somebody else's fault”.",
        "Read “Waiting for the ferry”.",
        "It was a fog, and “none” came.",
        "The label “it was” is short.",
        "“The boats returned” is an example of a sentence.",
        "It’s the boats’ crew, not the ‘fog’.",
    ],
)
def test_a_quotation_that_agrees_or_is_nobodys_is_sound(quoted: Path, text: str) -> None:
    say(quoted, text)
    assert slips(quoted) == []


def test_quotations_in_data_are_found_at_their_line(quoted: Path) -> None:
    edit(
        quoted / QUIZ,
        "otherwise: Count again.",
        "otherwise: >-\n      Count how often\n      “none of them\n      come” is said.",
    )
    line = (quoted / QUIZ).read_text(encoding="utf-8").splitlines().index("      “none of them") + 1
    assert slips(quoted) == [
        f"{QUIZ}:{line}: “none of them come” differs from statement fog: “none of them came”: "
        "quote it letter for letter, or take the marks away"
    ]


def test_sources_have_words_of_their_own(quoted: Path) -> None:
    (quoted / "data/sources.yaml").write_text(
        "- {id: a, publisher: A, title: “Waiting for a ferry”, date: 2024, address: a, seen: read}\n", encoding="utf-8"
    )
    assert slips(quoted) == []
