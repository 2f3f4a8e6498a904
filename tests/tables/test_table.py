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
    assert re.findall(r'<th role="\w+" scope="(\w+)"[^>]*>(\w+)<', html) == [
        ("col", "Line"),
        ("col", "Cost"),
        ("col", "Note"),
        ("row", "A"),
        ("row", "B"),
    ]


def test_only_columns_of_numbers_are_set_right() -> None:
    right = re.findall(r'class="[^"]*ck-amount-column"[^>]*>([^<]*)<', TABLE.html())
    assert right == ["Cost", "$1.5 billion", "not known"]


def test_a_row_without_a_name_has_no_empty_heading() -> None:
    html = Table("Sums", ["Row", "What"], [["", "Sum"]]).html()
    assert "rowheader" not in html
    assert '<td role="cell" data-label="Row"></td>' in html


def test_text_is_never_markup() -> None:
    nasty = "<img src=x onerror=alert(1)>"
    html = Table(nasty, [nasty], [[nasty]], nasty).html()
    assert "<img" not in html
    assert html.count("&lt;img src=x onerror=alert(1)&gt;") == 5


def test_dollar_signs_are_not_taken_for_a_formula() -> None:
    assert f'<div class="ck-room {NO_FORMULAS}">' in TABLE.html()


def test_a_table_without_rows_still_has_its_headings() -> None:
    assert re.search(r'<th role="columnheader" scope="col"[^>]*>Line</th>', Table("None", ["Line"], []).html())


def test_a_table_stays_one_to_screen_readers_when_its_rows_become_blocks() -> None:
    html = TABLE.html()
    for name, role in [("table", "table"), ("thead", "rowgroup"), ("tbody", "rowgroup"), ("tr", "row")]:
        assert {tag.split('role="')[1].split('"')[0] for tag in re.findall(f"<{name}[^>]*>", html)} == {role}
    assert html.count('role="cell"') == 4


def test_every_value_knows_what_it_is_the_value_of() -> None:
    assert re.findall(r'data-label="([^"]*)">([^<]*)<', TABLE.html())[:3] == [
        ("Line", "A"),
        ("Cost", "$1.5 billion"),
        ("Note", "late"),
    ]
    assert 'data-label="&quot;Cost&quot; &lt;b&gt;"' in Table("Trams", ['"Cost" <b>'], [["1"]]).html()


def room(table: Table) -> int:
    (found,) = set(re.findall(r"ck-below-(\d+)", table.html()))
    return int(found)


def test_the_more_there_is_to_read_the_sooner_rows_become_blocks() -> None:
    words = Table("Trams", ["Line", "Note"], [["A", "late " * 100], ["B", "on time"]])
    assert room(Table("Trams", ["Line"], [["A"]])) < room(TABLE) < room(words)
