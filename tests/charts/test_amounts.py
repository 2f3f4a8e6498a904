"""The chart of amounts says no more than its rows do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from coursekit.charts import draw, palette
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.amount_records import Amount
from tests.charts.drawing import as_text, blocks, data_rows, layer, rows_of, texts


@pytest.fixture
def with_amounts(tram: Kit) -> Any:
    """The second kit with the loans given instead of its own: rows like T1, changed."""

    def changed(*rows: dict[str, Any]) -> Kit:
        rows_ = [structs.replace(tram.amounts["T1"], **row) for row in rows]
        return structs.replace(tram, amounts={loan.id: loan for loan in rows_})

    return changed


def test_the_last_day_of_all_can_end_a_loan(with_amounts: Any) -> None:
    kit = with_amounts({"id": "A", "start": date(9990, 1, 1), "end": date(9999, 12, 31), "as_of": date(9990, 1, 1)})
    assert blocks(draw("amounts", structs.replace(kit, series={})).spec)


def test_heights_compare_across_lenders(with_amounts: Any) -> None:
    kit = with_amounts(
        {"id": "A", "announced": 1.0, "actual": 1.0},
        {"id": "B", "giver": "Another bank", "announced": 3.0, "actual": 3.0},
    )
    one, three = (row["y2"] - row["y"] for row in blocks(draw("amounts", kit).spec))
    assert three == pytest.approx(3 * one, rel=0.001)


def test_what_is_used_stands_inside_what_was_announced(with_amounts: Any) -> None:
    figure = draw("amounts", with_amounts({"id": "A", "announced": 4.0, "actual": 2.84}))
    used, rest = blocks(figure.spec)
    assert (used["kind"], used["amount"]) == ("Advanced or owed", 2.84)
    assert (rest["kind"], rest["amount"]) == ("Announced only", 1.16)
    assert rest["y2"] == pytest.approx(used["y"], abs=0.02)
    assert (used["x"], used["x2"]) == (rest["x"], rest["x2"])
    assert "$2.84 billion known to be advanced or owed" in figure.words


def test_a_disputed_loan_is_outlined_with_dashes_and_named_with_its_twin(tram: Kit) -> None:
    figure = draw("amounts", tram)
    (disputed,) = [row for row in blocks(figure.spec) if row["kind"] == "Disputed"]
    assert disputed["id"] == "T3"
    assert {"T3", "= T2?"} <= {row.get("text") for row in data_rows(figure.spec)}
    assert "perhaps the same money as T2" in figure.words
    dashes = {row["kind"]: row["dashes"] for row in blocks(figure.spec)}
    assert dashes["Disputed"] != dashes["Announced only"]


def test_no_block_hides_another(with_amounts: Any) -> None:
    kit = with_amounts(
        {"id": "A", "start": date(2018, 3, 1)},
        {"id": "B", "start": date(2018, 9, 1)},
        {"id": "C", "start": date(2017, 1, 1), "end": date(2019, 12, 31)},
        {"id": "D", "start": date(2019, 5, 1)},
    )
    drawn = blocks(draw("amounts", kit).spec)
    for one in drawn:
        for other in drawn:
            apart = one["x2"] <= other["x"] or other["x2"] <= one["x"]
            assert one is other or apart or one["y2"] <= other["y"] or other["y2"] <= one["y"]


def test_a_span_of_years_is_one_block(tram: Kit) -> None:
    spec = draw("amounts", tram).spec
    (block,) = [row for row in blocks(spec) if row["id"] == "T2"]
    years = {text: (box[0] + box[2]) / 2 for text, box in texts(spec) if text in ("2019", "2020")}
    year = years["2020"] - years["2019"]
    assert block["x"] == pytest.approx(years["2019"] - year / 2, abs=0.2 * year)
    assert block["x2"] == pytest.approx(years["2020"] + year / 2, abs=0.2 * year)


def test_recalled_rows_are_never_charted(tram: Kit) -> None:
    assert tram.amounts["T6"].evidence == "recalled"
    balances = {"B1": structs.replace(tram.series["B1"], evidence="recalled", value=0.777)}
    figure = draw("amounts", structs.replace(tram, series=tram.series | balances))
    everything = as_text(figure.spec) + figure.words + "".join(table.text() for table in figure.tables)
    for recalled in ("T6", "Hearsay", "0.777"):
        assert recalled not in everything


def test_the_claimed_total_is_a_note_and_nowhere_split(tram: Kit) -> None:
    figure = draw("amounts", tram)
    assert "The columnist's total ($1 billion) is not drawn" in figure.words
    assert "T5" not in {row["id"] for row in blocks(figure.spec)}
    # Each loan is drawn in one place, at its own size: nothing is left over to spread over years.
    places = {(row["id"], row["x"], row["x2"]) for row in blocks(figure.spec)}
    assert sorted(place[0] for place in places) == ["T1", "T2", "T3"]
    assert sum(row["amount"] for row in blocks(figure.spec)) == pytest.approx(0.2 + 0.4 + 0.4)


def test_a_total_is_not_drawn_beside_its_parts(with_amounts: Any) -> None:
    kit = with_amounts(
        {"id": "A", "part_of": "ALL"},
        {"id": "B", "part_of": "ALL", "start": date(2019, 1, 1)},
        {"id": "ALL", "kind": "total", "announced": 0.4, "actual": 0.4},
    )
    figure = draw("amounts", kit)
    assert {row["id"] for row in blocks(figure.spec)} == {"A", "B"}
    assert "Totals, not drawn beside their parts: ALL" in figure.words


def test_unconfirmed_sums_are_said_and_not_drawn(with_amounts: Any) -> None:
    kit = with_amounts({"id": "A"}, {"id": "RUMOUR", "status": "do_not_count", "announced": 9.0})
    figure = draw("amounts", kit)
    assert {row["id"] for row in blocks(figure.spec)} == {"A"}
    assert "never confirmed: RUMOUR Track loan ($9 billion)" in figure.words


def test_restructurings_have_a_date_and_no_height(tram: Kit) -> None:
    def drawn(amount: float | None) -> Any:
        event: Amount = structs.replace(tram.amounts["T4"], announced=amount)
        return draw("amounts", structs.replace(tram, amounts=tram.amounts | {"T4": event})).spec

    marks = rows_of(layer(drawn(None), shape="diamond"))
    assert len({row["y"] for row in marks}) == 1, "all marks stand on one line"
    assert not any("size" in row for row in marks)
    assert "T4" not in {row["id"] for row in blocks(drawn(50.0))}
    assert blocks(drawn(50.0)) == blocks(drawn(None)), "their sums change nothing that is drawn to scale"


def test_a_balance_that_was_not_published_is_a_gap_and_not_zero(tram: Kit) -> None:
    figure = draw("amounts", tram)
    rows = {row["when"]: row for row in data_rows(figure.spec) if "value" in row}
    assert rows["December 2021"]["value"] is None
    assert rows["December 2021"]["y"] is None
    assert "December 2021 not published" in figure.words


def test_balances_start_from_zero(tram: Kit) -> None:
    spec = draw("amounts", tram).spec
    rows = {row["when"]: row for row in data_rows(spec) if row.get("value")}
    floors = [one for one in spec["layer"] if {"type": "rule", "color": palette.RULE}.items() <= one["mark"].items()]
    floor = max(row["y"] for one in floors for row in rows_of(one))
    tall, small = (floor - rows[when]["y"] for when in ("December 2019", "December 2020"))
    assert tall / small == pytest.approx(0.18 / 0.15, rel=0.01)


def test_calculated_sums_carry_a_star(with_amounts: Any) -> None:
    figure = draw("amounts", with_amounts({"id": "A", "evidence": "derived"}))
    assert "0.2*" in [row.get("text") for row in data_rows(figure.spec)]
    assert "* Calculated" in figure.words


def test_the_legend_filters(tram: Kit) -> None:
    spec = draw("amounts", tram).spec
    (signs,) = [one for one in spec["layer"] if "params" in one]
    (chosen,) = signs["params"]
    assert chosen["select"] == {"type": "point", "fields": ["kind"]}
    assert {row["kind"] for row in rows_of(signs)} == {row["kind"] for row in blocks(spec)}
    assert layer(spec, type="bar")["encoding"]["opacity"]["condition"]["param"] == chosen["name"]


def test_a_kit_without_amounts_says_so(tram: Kit) -> None:
    with pytest.raises(CourseError, match="no amounts that may be drawn"):
        draw("amounts", structs.replace(tram, amounts={}))
    with pytest.raises(CourseError, match="no amounts that may be drawn"):
        draw("amounts", structs.replace(tram, amounts={"T6": tram.amounts["T6"]}))
