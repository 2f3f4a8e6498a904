"""The table of dates says who gives each of them, and from what."""

from __future__ import annotations

from coursekit.kit import Kit
from coursekit.tables.of_kit import table_of


def test_a_date_is_told_with_who_gives_it_and_from_what(tram: Kit) -> None:
    assert table_of(tram, "events", ["D1", "D4", "D5"]).text().splitlines()[1:] == [
        "Row: D1; When: 2017 to 2019; What: Buses run half empty; Dated by: article (paragraph 1); From what: the article itself",
        "Row: D4; When: perhaps 2019; What: The shopkeeper writes to the council; Dated by: inferred, unsure; From what: “the year before” in paragraph 2; What to know: The year before what is not said.",
        "Row: D5; When: 11 March 2020; What: The council debates the line for the first time; Dated by: source; From what: Town council",
    ]
