"""The loan history says no more than its rows do."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from msgspec import structs

from coursekit.charts import draw
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.records import Loan
from tests.charts.drawing import as_text, blocks, data_rows, layer


@pytest.fixture
def with_loans(tram: Kit) -> Any:
    """The second kit with the loans given instead of its own: rows like T1, changed."""

    def changed(*rows: dict[str, Any]) -> Kit:
        loans = [structs.replace(tram.loans["T1"], **row) for row in rows]
        return structs.replace(tram, loans={loan.id: loan for loan in loans})

    return changed


def test_the_last_day_of_all_can_end_a_loan(with_loans: Any) -> None:
    kit = with_loans({"id": "A", "start": date(9990, 1, 1), "end": date(9999, 12, 31), "as_of": date(9990, 1, 1)})
    assert blocks(draw("loans", structs.replace(kit, balances={})).spec)


def test_heights_compare_across_lenders(with_loans: Any) -> None:
    kit = with_loans(
        {"id": "A", "announced_usd_bn": 1.0, "used_usd_bn": 1.0},
        {"id": "B", "lender": "Another bank", "announced_usd_bn": 3.0, "used_usd_bn": 3.0},
    )
    one, three = (row["bottom"] - row["top"] for row in blocks(draw("loans", kit).spec))
    assert three == pytest.approx(3 * one)


def test_what_is_used_stands_inside_what_was_announced(with_loans: Any) -> None:
    figure = draw("loans", with_loans({"id": "A", "announced_usd_bn": 4.0, "used_usd_bn": 2.84}))
    used, rest = blocks(figure.spec)
    assert (used["kind"], used["amount"]) == ("Advanced or owed", 2.84)
    assert (rest["kind"], rest["amount"]) == ("Announced only", 1.16)
    assert rest["bottom"] == pytest.approx(used["top"])
    assert (used["left"], used["right"]) == (rest["left"], rest["right"])
    assert "$2.84 billion known to be advanced or owed" in figure.words


def test_a_disputed_loan_is_outlined_with_dashes_and_named_with_its_twin(tram: Kit) -> None:
    figure = draw("loans", tram)
    (disputed,) = [row for row in blocks(figure.spec) if row["kind"] == "Disputed"]
    assert disputed["id"] == "T3"
    assert "T3\n= T2?" in [row.get("label") for row in data_rows(figure.spec)]
    assert "perhaps the same money as T2" in figure.words
    encoding = layer(figure.spec, type="bar")["encoding"]["strokeDash"]
    dashes = dict(zip(encoding["scale"]["domain"], encoding["scale"]["range"], strict=True))
    assert dashes["Disputed"] != dashes["Announced only"]


def test_no_block_hides_another(with_loans: Any) -> None:
    kit = with_loans(
        {"id": "A", "start": date(2018, 3, 1)},
        {"id": "B", "start": date(2018, 9, 1)},
        {"id": "C", "start": date(2017, 1, 1), "end": date(2019, 12, 31)},
        {"id": "D", "start": date(2019, 5, 1)},
    )
    drawn = blocks(draw("loans", kit).spec)
    for one in drawn:
        for other in drawn:
            apart = one["right"] <= other["left"] or other["right"] <= one["left"]
            assert one is other or apart or one["bottom"] <= other["top"] or other["bottom"] <= one["top"]


def test_a_span_of_years_is_one_block(tram: Kit) -> None:
    (block,) = [row for row in blocks(draw("loans", tram).spec) if row["id"] == "T2"]
    assert 2019 < block["left"] < 2019.2
    assert 2020.8 < block["right"] < 2021


def test_recalled_rows_are_never_charted(tram: Kit) -> None:
    assert tram.loans["T6"].evidence == "recalled"
    balances = {"B1": structs.replace(tram.balances["B1"], evidence="recalled", owed_usd_bn=0.777)}
    figure = draw("loans", structs.replace(tram, balances=tram.balances | balances))
    everything = as_text(figure.spec) + figure.words + "".join(table.text() for table in figure.tables)
    for recalled in ("T6", "Hearsay", "0.777"):
        assert recalled not in everything


def test_the_claimed_total_is_a_note_and_nowhere_split(tram: Kit) -> None:
    figure = draw("loans", tram)
    assert "The columnist's total ($1 billion) is not drawn" in figure.words
    assert "T5" not in {row["id"] for row in blocks(figure.spec)}
    # Each loan is drawn in one place, at its own size: nothing is left over to spread over years.
    places = {(row["id"], row["left"], row["right"]) for row in blocks(figure.spec)}
    assert sorted(place[0] for place in places) == ["T1", "T2", "T3"]
    assert sum(row["amount"] for row in blocks(figure.spec)) == pytest.approx(0.2 + 0.4 + 0.4)


def test_a_total_is_not_drawn_beside_its_parts(with_loans: Any) -> None:
    kit = with_loans(
        {"id": "A", "part_of": "ALL"},
        {"id": "B", "part_of": "ALL", "start": date(2019, 1, 1)},
        {"id": "ALL", "group": "total", "announced_usd_bn": 0.4, "used_usd_bn": 0.4},
    )
    figure = draw("loans", kit)
    assert {row["id"] for row in blocks(figure.spec)} == {"A", "B"}
    assert "Totals, not drawn beside their parts: ALL" in figure.words


def test_unconfirmed_sums_are_said_and_not_drawn(with_loans: Any) -> None:
    kit = with_loans({"id": "A"}, {"id": "RUMOUR", "status": "do_not_count", "announced_usd_bn": 9.0})
    figure = draw("loans", kit)
    assert {row["id"] for row in blocks(figure.spec)} == {"A"}
    assert "never confirmed: RUMOUR Track loan ($9 billion)" in figure.words


def test_restructurings_have_a_date_and_no_height(tram: Kit) -> None:
    def drawn(amount: float | None) -> Any:
        event: Loan = structs.replace(tram.loans["T4"], announced_usd_bn=amount)
        return draw("loans", structs.replace(tram, loans=tram.loans | {"T4": event})).spec

    marks = layer(drawn(None), type="point")
    assert "value" in marks["encoding"]["y"], "all marks stand on one line"
    assert "field" not in marks["encoding"]["y"]
    assert "size" not in marks["encoding"]
    assert "T4" not in {row["id"] for row in blocks(drawn(50.0))}
    assert blocks(drawn(50.0)) == blocks(drawn(None)), "their sums change nothing that is drawn to scale"


def test_a_balance_that_was_not_published_is_a_gap_and_not_zero(tram: Kit) -> None:
    figure = draw("loans", tram)
    rows = {row["when"]: row for row in data_rows(figure.spec) if "owed" in row}
    assert rows["December 2021"]["owed"] is None
    assert rows["December 2021"]["down"] is None
    assert "December 2021 not published" in figure.words


def test_balances_start_from_zero(tram: Kit) -> None:
    spec = draw("loans", tram).spec
    height = spec["vconcat"][1]["height"]
    rows = {row["when"]: row for row in data_rows(spec) if row.get("owed")}
    tall, small = (height - rows[when]["down"] for when in ("December 2019", "December 2020"))
    assert tall / small == pytest.approx(0.18 / 0.15)


def test_calculated_sums_carry_a_star(with_loans: Any) -> None:
    figure = draw("loans", with_loans({"id": "A", "evidence": "derived"}))
    assert "0.2*" in [row.get("label") for row in data_rows(figure.spec)]
    assert "* Calculated" in figure.words


def test_the_legend_filters(tram: Kit) -> None:
    spec = draw("loans", tram).spec
    (chosen,) = [param for param in spec["params"] if param.get("bind") == "legend"]
    assert chosen["select"] == {"type": "point", "fields": ["kind"]}
    assert layer(spec, type="bar")["encoding"]["opacity"]["condition"]["param"] == chosen["name"]


def test_a_kit_without_loans_says_so(tram: Kit) -> None:
    with pytest.raises(CourseError, match="no loans that may be drawn"):
        draw("loans", structs.replace(tram, loans={}))
    with pytest.raises(CourseError, match="no loans that may be drawn"):
        draw("loans", structs.replace(tram, loans={"T6": tram.loans["T6"]}))
