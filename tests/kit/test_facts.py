"""A dated event says who dates it, and its row bears that out; whatever does not is a fault."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.kit import Kit, read_kit
from coursekit.kit.faults import KitError

FAULTS = [
    ("2018-03-31", "2018-02-28", "data/events.csv:3: 'D2' ends before it starts, expected an 'end' after 'start'"),
    ("2017-01-01,2019-12-31,", "2017-01-01,,", "data/events.csv:2: 'D1' lasted, but has no 'end', expected the day on which it was over"),
    ("the loan of March 2018 was for the track", "", "data/events.csv:4: 'D3' has an inferred date, expected 'inferred_from', which tells from what"),
    ("source,3,,,verified", "source,3,,the bank's name,verified", "data/events.csv:3: 'D2' tells what its date is inferred from, but its basis is 'source', expected basis 'inferred', or no 'inferred_from'"),
    ("article,1,,,in_article,high,2021-05-04,,,", "article,1,,,verified,high,2021-05-04,,bank-note,", "data/events.csv:2: the article dates 'D1', but its evidence is 'verified', expected evidence 'in_article', or another basis"),
    ("source,3,,,verified", "source,3,,,in_article", "data/events.csv:3: a source dates 'D2', but its evidence is 'in_article', expected the evidence that the source gives, or basis 'article'"),
    ("verified,high,2021-01-31,,bank-note", "verified,high,2021-01-31,,", "data/events.csv:3: 'D2' has no source, expected at least one id of sources.yaml"),
    ("high,2021-01-31,,bank-note", "high,2021-01-31,,bank-notes", "data/events.csv:3: source 'bank-notes' does not exist, expected an id that exists, perhaps bank-note"),
    ("source,3,", "source,5,", "data/events.csv:3: there is no paragraph 5, expected a paragraph from 1 to 4"),
    ("source,3,,,", "source,3,t-aims,,", "data/events.csv:3: statement 't-aims' does not exist, expected an id that exists, perhaps t-aim"),
    ("D2,", "D1,", "data/events.csv:3: id 'D1' is already used on line 2, expected an id of its own for each row"),
    ("true,article", "true,paper", "data/events.csv:2: 'basis' is 'paper', expected one of article, inferred, source"),
    ("2019-12-31,true", "2019-12-31,long", "data/events.csv:2: 'lasted' is 'long', expected"),
    ("March 2018,2018-03-01", "March 2018,March", "data/events.csv:3: 'start' is 'March'"),
    ("D2,The savings bank grants the track loan", "D2,", "data/events.csv:3: field 'label' of 'D2' is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), FAULTS)
def test_a_date_that_does_not_fit_is_reported_with_its_line(tram_copy: Path, old: str, new: str, expected: str) -> None:
    path = tram_copy / "data" / "events.csv"
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not there: the test would plant nothing"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KitError) as raised:
        read_kit(tram_copy / "data")
    found = [str(fault) for fault in raised.value.faults]
    assert any(fault.startswith(expected) for fault in found), found


def test_an_event_has_its_dates_and_whether_it_lasted(tram: Kit) -> None:
    buses, debate = tram.events["D1"], tram.events["D5"]
    assert (buses.first, buses.last, buses.lasted) == ((2017, 1, 1), (2019, 12, 31), True)
    assert (debate.first, debate.last, debate.lasted) == ((2020, 3, 11), (2020, 3, 11), False)
