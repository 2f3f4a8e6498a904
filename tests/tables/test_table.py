"""A table: readable as a picture, as plain text, and never as markup."""

from __future__ import annotations

import re

from coursekit.tables.table import NO_FORMULAS, Table

TABLE = Table(
    "Trams", ["Line", "Cost", "Note"], [["A", "$1.5 billion", "late"], ["B", "not known", "3 stops"]], "Made up."
)


def test_in_words_every_value_stands_beside_its_heading() -> None:
    assert TABLE.text().splitlines() == [
        "Trams",
        "Line: A; Cost: $1.5 billion; Note: late",
        "Line: B; Cost: not known; Note: 3 stops",
        "Made up.",
    ]


def test_headings_say_what_they_head() -> None:
    html = TABLE.html()
    assert "<caption>Trams</caption>" in html
    assert re.findall(r'<th scope="(\w+)"[^>]*>(\w+)<', html) == [
        ("col", "Line"),
        ("col", "Cost"),
        ("col", "Note"),
        ("row", "A"),
        ("row", "B"),
    ]


def test_only_columns_of_numbers_are_set_right() -> None:
    right = re.findall(r'class="ck-amount-column">([^<]*)<', TABLE.html())
    assert right == ["Cost", "$1.5 billion", "not known"]


def test_a_row_without_a_name_has_no_empty_heading() -> None:
    assert "<tr><td></td><td>Sum</td></tr>" in Table("Sums", ["Row", "What"], [["", "Sum"]]).html()


def test_text_is_never_markup() -> None:
    nasty = "<img src=x onerror=alert(1)>"
    html = Table(nasty, [nasty], [[nasty]], nasty).html()
    assert "<img" not in html
    assert html.count("&lt;img src=x onerror=alert(1)&gt;") == 4


def test_dollar_signs_are_not_taken_for_a_formula() -> None:
    assert f'<div class="{NO_FORMULAS}">' in TABLE.html()


def test_a_table_without_rows_still_has_its_headings() -> None:
    assert '<th scope="col">Line</th>' in Table("None", ["Line"], []).html()
