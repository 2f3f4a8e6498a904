"""A figure is readable where its sentence says it comes from."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.cited import citable, paragraph_numbers
from coursekit.kit import Kit
from tests.authoring.conftest import edit

LATE = "lessons/01_who_is_late.py"


def astray(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults if fault.rule == "figures"]


def say(root: Path, text: str) -> int:
    """Put ``text`` under the heading of the second activity, away from any table; its line."""
    edit(root / LATE, "· Count\n", f"· Count\n\n{text}\n")
    return (root / LATE).read_text(encoding="utf-8").splitlines().index("## Activity 2 · Count") + 3


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("It was late on 60% of days ([C1](facts.md#c1)).", "60%"),
        ("It was late on 40% of days in 2022 ([C1](facts.md#c1)).", "2022"),
        ("It was late on 40% of days ([C2](facts.md#c2)).", "40%"),
        ("Paragraph 1 says so of 2023.", ""),
        ("It was late on 40% of days, says paragraph 1.", "40%"),
        ("The ferry cost €40.5 ([C1](facts.md#c1)).", "€40.5"),
    ],
)
def test_a_figure_that_is_not_where_its_sentence_leads_is_found(with_facts: Path, text: str, figure: str) -> None:
    line = say(with_facts, text)
    (fault,) = astray(with_facts)
    assert fault.startswith(f"{LATE}:{line}: “{figure or '2023'}” ")


@pytest.mark.parametrize(
    "text",
    [
        "It was late on 40 per cent of days in 2023 ([C1](facts.md#c1)).",
        "It was late on 40% of days, says paragraph 2.",
        "It was late on 40% of days, as paragraphs 1 to 2 say.",
        "It was looked up on 3 May 2024 ([C2](facts.md#c2)).",
    ],
)
def test_a_figure_that_is_where_its_sentence_leads_is_sound(with_facts: Path, text: str) -> None:
    say(with_facts, text)
    assert astray(with_facts) == []


def test_a_sum_that_a_receipt_of_the_lesson_works_out_may_be_said_again_with_its_rows(with_facts: Path) -> None:
    header = "id,kind,label,when,start,from,to,what,announced,status,outcome,evidence,confidence,as_of,sources"
    rows = [
        f"L{n},loan,loan {n},2020,2020-01-01,a bank,the port,loan,{sum_},announced,paid,verified,high,2024-01-01,harbour"
        for n, sum_ in ((1, 1.5), (2, 2.25))
    ]
    (with_facts / "data/amounts.csv").write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    (with_facts / "data/amounts.yaml").write_text(
        "units: [{id: usd_bn, label: $ billion, name: billions of dollars}]\n"
        "kinds: [{id: loan, part: counted}]\n"
        "statuses: [{id: announced, means: sound}]\n",
        encoding="utf-8",
    )
    say(with_facts, "Together they lent \\$3.75 billion ([L1](facts.md#l1), [L2](facts.md#l2)).")
    assert len(astray(with_facts)) == 1
    edit(with_facts / LATE, 'course.table("voices", "mayor")', 'course.add_up("L1", "L2")')
    assert astray(with_facts) == []


def test_what_a_sentence_names_of_the_article() -> None:
    assert [*paragraph_numbers("Paragraphs 9")] == []  # a heading, not a place in a sentence
    assert sorted({*paragraph_numbers("paragraph 5 and paragraphs 7, 9–11 and 14 to 16")}) == [
        5,
        7,
        9,
        10,
        11,
        14,
        15,
        16,
    ]
    assert len([*paragraph_numbers("paragraphs 1 to 99999999999999")]) < 2000


def test_everything_on_the_page_of_facts_can_be_cited(tram: Kit) -> None:
    cited = citable(tram)
    assert {*cited.entries} == {
        name.lower()
        for table in (tram.claims_checked, tram.events, tram.amounts, tram.series, tram.sources)
        for name in table
    }
    assert set(cited.paragraphs) == {1, 2, 3, 4}
