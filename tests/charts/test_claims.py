"""The chart of claims shows what was found, and what was not, without leaning on colour."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit.charts import draw
from coursekit.errors import CourseError
from coursekit.kit import Kit
from tests.charts.drawing import data_rows, texts


def marks(kit: Kit) -> dict[str, dict[str, object]]:
    return {row["id"]: row for row in data_rows(draw("claims", kit).spec) if row.get("claim")}


def test_each_claim_that_was_looked_up_is_one_mark(tram: Kit) -> None:
    assert set(marks(tram)) == set(tram.claims_checked) - {"K6"}


def test_what_nobody_looked_up_is_left_out_and_that_is_said(tram: Kit) -> None:
    assert "1 claim that nobody looked up is left out." in draw("claims", tram).words
    looked_up = {name: row for name, row in tram.claims_checked.items() if row.evidence != "recalled"}
    assert "left out" not in draw("claims", structs.replace(tram, claims_checked=looked_up)).words


def test_what_was_not_found_looks_unlike_what_was_and_is_not_called_false(tram: Kit) -> None:
    drawn = marks(tram)
    assert drawn["K3"]["fill"] != drawn["K3"]["stroke"], "hollow"
    assert drawn["K1"]["fill"] == drawn["K1"]["stroke"], "filled"
    assert drawn["K5"]["shape"] != drawn["K1"]["shape"], "read in the article itself"
    words = draw("claims", tram).words
    assert "Not found (looked for, neither shown nor refuted): 1 claim. K3 (2)." in words
    assert "Not found does not mean false" in words


def test_a_verdict_has_a_row_of_its_own_with_its_name_and_its_number(tram: Kit) -> None:
    names = [text for text, _ in texts(draw("claims", tram).spec)]
    assert {"Supported: 2", "Supported in part: 1", "In conflict: 1", "Not found: 1", "Cannot be checked: 1"} <= {
        *names
    }
    rows = {row["verdict"]: row["y"] for row in marks(tram).values()}
    assert len(set(rows.values())) == len(rows) == 5


def test_claims_of_one_paragraph_and_verdict_do_not_cover_each_other(tram: Kit) -> None:
    claims = dict(tram.claims_checked)
    claims |= {f"K{number}": structs.replace(claims["K2"], id=f"K{number}") for number in range(10, 16)}
    drawn = marks(structs.replace(tram, claims_checked=claims))
    places = [(row["x"], row["y"]) for row in drawn.values()]
    assert len(set(places)) == len(places) == 12


def test_a_kit_in_which_nothing_was_looked_up_has_no_chart(tram: Kit) -> None:
    for claims in ({}, {"K6": tram.claims_checked["K6"]}):
        with pytest.raises(CourseError, match="no claim of this kit was looked up"):
            draw("claims", structs.replace(tram, claims_checked=claims))
