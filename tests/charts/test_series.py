"""A series says no more than its numbers, over time and over categories; amounts of two units share no chart."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit.charts import draw
from coursekit.charts.picture import png
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.kit import Kit
from tests.charts.drawing import as_text, blocks, data_rows, texts


def test_a_series_over_time_says_where_it_begins_and_ends(tram: Kit) -> None:
    figure = Course(tram).chart("series", "riders")
    assert figure.words.startswith("Passengers a day: 9,500 passengers in 2019, 8,200 passengers in 2020.")
    assert "2021 not published" in figure.words
    assert "* Calculated" in figure.words
    drawn = [text for text, _ in texts(figure.spec)]
    assert {"9,500", "8,200*", "2019", "2020"} <= set(drawn)
    assert figure.tables[0].header[:2] == ["In", "passengers"]


def test_a_series_over_categories_is_bars_from_zero_in_the_order_of_the_file(tram: Kit) -> None:
    figure = draw("series", tram, "stops")
    assert figure.words.startswith("Passengers a day at each stop: 5,200 passengers at most (Market).")
    bars = {row["when"]: row["x2"] - row["x"] for row in data_rows(figure.spec) if "value" in row}
    assert list(bars) == ["Market", "Castle"], "what was not published has no bar"
    assert bars["Castle"] < bars["Market"] / 1000
    assert [text for text, _ in texts(figure.spec) if text in ("Market", "Castle", "Harbour")] == [
        "Market", "Castle", "Harbour",
    ]  # fmt: skip


def test_a_series_alone_fades_by_no_key_that_is_not_there(tram: Kit) -> None:
    for name in ("owed", "riders", "stops"):
        assert png(draw("series", tram, name).spec).startswith(b"\x89PNG")


def test_amounts_of_one_unit_are_drawn_without_those_of_another(tram: Kit) -> None:
    figure = Course(tram).chart("amounts", "passengers")
    assert {row["id"] for row in blocks(figure.spec)} == {"P1", "P2", "P3", "P4"}
    assert {row["kind"] for row in blocks(figure.spec)} == {"Counted", "Forecast only", "Disputed"}
    assert "Each block is one forecast or count, as large as its number of passengers." in figure.words
    assert "$" not in as_text(figure.spec).replace("$schema", "")
    assert "Passengers a day: 2019 9,500 passengers" in figure.words, "its series stands below"
    assert "owed" not in figure.words
    first = draw("amounts", tram)
    assert {row["id"] for row in blocks(first.spec)} == {"T1", "T2", "T3"}, "without a name, the first unit"
    assert "assengers" not in first.words


def test_who_comes_from_nowhere_is_in_a_lane_of_its_kind(tram: Kit) -> None:
    drawn = [text for text, _ in texts(draw("amounts", tram, "passengers").spec)]
    assert drawn.index("Forecast or count") < drawn.index("Old town")
    assert not any(text.startswith("To : ") for text in drawn)


@pytest.mark.parametrize(
    ("name", "of", "message"),
    [
        ("series", "ryders", "there is no series 'ryders': use an id that exists, perhaps riders"),
        ("amounts", "pasengers", "there is no unit 'pasengers': use an id that exists, perhaps passengers"),
        ("voices", "owed", "the chart 'voices' is drawn whole: leave out 'owed'"),
    ],
)
def test_what_cannot_be_drawn_is_said(tram: Kit, name: str, of: str, message: str) -> None:
    with pytest.raises(CourseError, match=message):
        draw(name, tram, of)


def test_a_series_without_numbers_and_a_kit_without_series_say_so(tram: Kit) -> None:
    with pytest.raises(CourseError, match="series 'owed' has no numbers that may be drawn"):
        draw("series", structs.replace(tram, series={}))
    with pytest.raises(CourseError, match="this kit has no series"):
        draw("series", structs.replace(tram, series={}, ledger=structs.replace(tram.ledger, series=[])))
    with pytest.raises(CourseError, match="no amounts in passengers that may be drawn"):
        draw("amounts", structs.replace(tram, amounts={}), "passengers")
