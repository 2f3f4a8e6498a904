"""A chart of one's own: the same in each run, without a network, in words and numbers, for light and dark."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import altair as alt
import pytest

from coursekit.charts.own_chart import own_figure
from coursekit.charts.picture import png
from coursekit.course import load
from coursekit.errors import CourseError
from coursekit.tables.table import Table

TRAM = Path(__file__).parents[1] / "kits/tram"
ROWS = [{"year": "2029", "trams": 5}, {"year": "2030", "trams": None}, {"year": "2031", "trams": 9}]
WORDS = "More trams ran each year. In 2030 nobody counted."


def bars() -> Any:
    return alt.Chart(alt.Data(values=ROWS), title="Trams").mark_bar().encode(x="year:N", y="trams:Q")


def test_it_says_in_words_and_numbers_what_it_shows() -> None:
    figure = own_figure(bars(), WORDS)
    assert figure.spec["description"] == "More trams ran each year."
    assert figure.words == WORDS
    assert figure.tables[0].rows == [["2029", "5"], ["2030", ""], ["2031", "9"]]


def test_it_is_the_same_however_often_it_is_made() -> None:
    def chosen() -> Any:
        return bars().add_params(alt.selection_interval()) | bars().add_params(alt.selection_point())

    assert own_figure(chosen(), WORDS) == own_figure(chosen(), WORDS)


@pytest.mark.parametrize(
    "chart", [bars, lambda: bars() + bars(), lambda: bars() | bars(), lambda: bars().facet("year:N")]
)
def test_it_can_be_drawn(chart: Any) -> None:
    assert png(own_figure(chart(), WORDS).spec).startswith(b"\x89PNG")


def test_what_its_author_has_set_stays_and_type_can_be_read() -> None:
    chart = (
        bars().properties(width=300).configure_axis(labelFontSize=6, gridColor="red").configure_mark(color="#123456")
    )
    spec = own_figure(chart, WORDS).spec
    assert spec["width"] == 300
    assert spec["config"]["axis"]["gridColor"] == "red"
    assert spec["config"]["axis"]["labelFontSize"] == 11
    assert spec["config"]["mark"]["color"] == "#123456"


def test_a_table_of_its_own_takes_the_place_of_all_data() -> None:
    table = Table("Trams", ["Year"], [["2030"]])
    assert own_figure(bars(), WORDS, table).tables == [table]


@pytest.mark.parametrize(
    ("chart", "words", "message"),
    [
        ("bars", WORDS, "str is no chart: give course.show one of Altair's"),
        ({"title": "x"}, WORDS, "dict is no chart"),
        ({"mark": "bar", "data": {"values": [{"a": 1}]}}, " ", "a chart needs words"),
        ({"mark": "bar", "data": {"url": "https://example.org/a.csv"}}, WORDS, "would fetch its data from https://example.org"),
        ({"mark": {"type": "image", "url": "//x.org/a.png"}}, WORDS, "would fetch its data from //x.org"),
        ({"mark": "bar"}, WORDS, "this chart holds no data to tell"),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_is_said(chart: Any, words: str, message: str) -> None:
    with pytest.raises(CourseError, match=message):
        own_figure(chart, words)


def test_data_that_looks_like_a_setting_is_data() -> None:
    chart = {"mark": "bar", "data": {"values": [{"url": "https://a.example", "values": "x"}]}, "encoding": {}}
    assert own_figure(chart, WORDS).tables[0].rows == [["https://a.example", "x"]]


def test_a_lesson_shows_it_by_the_course() -> None:
    course = load(TRAM)
    shown = json.dumps(course.show(bars(), words=WORDS).picture_bundle(), sort_keys=True)
    assert "https://" not in shown.replace("https://vega.github.io/schema/vega-lite/v5.json", "")
