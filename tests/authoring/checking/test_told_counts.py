"""Numbers that sentences tell of a course: which are held against the data, and which are about something else."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.told_counts import told_counts
from coursekit.kit import Kit, read_kit

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(ROOT / "data")


def wrong(text: str, kit: Kit) -> list[tuple[str, int]]:
    return [(told.said, told.there) for told in told_counts(text, kit) if told.is_wrong]


@pytest.mark.parametrize(
    ("text", "said", "there"),
    [
        ("Number its\ntwenty paragraphs.", "its twenty paragraphs", 19),
        ("Read the column’s 18 paragraphs.", "the column’s 18 paragraphs", 19),
        ("We looked up thirty-one claims.", "looked up thirty-one claims", 32),
        ("Of 32 claims 18 are supported.", "18 are supported", 19),
        ("Vote on all six rival explanations.", "all six rival explanations", 5),
        ("A model of two sides and three issues", "two sides and three issues", 2),
    ],
)
def test_a_number_that_fell_behind_is_found(text: str, said: str, there: int, kit: Kit) -> None:
    assert wrong(text, kit) == [(said, there)]


@pytest.mark.parametrize(
    "text",
    [
        "Two paragraphs say so, and these two paragraphs report nothing.",
        "The letter and its two paragraphs",
        "Its author wrote 20 columns. Paragraph 20 is not there.",
        "Two claims conflict. Of the three claims, 2 were not found.",
        "Three were not heard, and four are supported by a source.",
        "The other two explanations remain; the two explanations differ.",
        "On 2 sides of 20 pages, there are three sides to a triangle's story.",
        "In 1.5 or 2019 paragraphs, 30 % of 32 lessons",
        "Twelve lessons at other schools use the column.",
    ],
)
def test_an_ordinary_number_is_none(text: str, kit: Kit) -> None:
    assert wrong(text, kit) == []


def test_a_speech_is_counted_by_its_own_name() -> None:
    speech = read_kit(ROOT / "kits" / "house_divided" / "data")
    assert wrong("The speech’s 23 paragraphs, all 24 paragraphs of the speech.", speech) == [
        ("The speech’s 23 paragraphs", 24)
    ]


def test_a_line_says_where_what_is_written_and_what_to_write(tram_copy: Path) -> None:
    there = len(read_kit(tram_copy / "data").article.paragraphs)
    (tram_copy / "README.md").write_text(f"# A kit\n\nIt has\nits {there + 1} paragraphs.\n", encoding="utf-8")
    (found,) = (one for one in check(tram_copy, datetime.date(2026, 1, 31)).faults if one.rule == "counts")
    assert str(found) == (
        f"README.md:4: “its {there + 1} paragraphs”, but there are {there} paragraphs in data/article.yaml: "
        f"write “{there}”"
    )
