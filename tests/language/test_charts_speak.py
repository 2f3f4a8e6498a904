"""Charts in another language: what is drawn, what a pointer shows, what a screen reader hears, and the words below."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from coursekit import charts
from coursekit.charts.own_chart import own_figure
from coursekit.charts.sheets import SHEETS
from coursekit.charts.timeline import in_words
from coursekit.charts.vega_words import locale, short_months
from coursekit.kit import Kit, read_kit
from coursekit.kit.fact_records import Event
from coursekit.kit.records import ChartName
from coursekit.language import in_language
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated

SPOKEN = ("text", "said", "kind", "when", "evidence", "dated", "rating", "verdict", "hedges", "name", "paragraphs")
"""Fields of a mark that somebody reads or hears."""


@pytest.fixture(scope="module")
def kit() -> Kit:
    """The made-up kit without its own words around charts, so that the computed ones are drawn."""
    return read_kit(Path("tests/kits/tram/data"))


def told_by(spec: dict[str, Any], sheet: int = 0) -> Iterator[str]:
    """Every text of a specification that somebody reads or hears on that sheet."""
    yield spec["description"]
    for layer in spec["layer"]:
        yield from (entry["title"] for entry in layer["encoding"].get("tooltip", ()))
        yield layer["mark"].get("ariaRoleDescription", "")
        for row in layer["data"]["values"]:
            if isinstance(row["x"], list) and row["x"][sheet] is None:
                continue  # it is on another sheet
            told = (row.get(name) for name in SPOKEN)
            here = (one[sheet] if isinstance(one, list) else one for one in told)
            yield from (str(one) for one in here if one is not None)


@pytest.mark.parametrize("name", charts.NAMES)
def test_charts_are_translated(name: ChartName, kit: Kit) -> None:
    with in_language(pseudo()):
        figure = charts.draw(name, kit)
        bundle = figure.words_bundle()
    assert untranslated(figure.words, kit_words()) == []
    assert untranslated(bundle["text/plain"], kit_words()) == []
    assert "⟦The same in words and numbers⟧" in bundle["text/html"]
    for sheet in range(len(SHEETS)):
        assert untranslated(" ".join(told_by(figure.spec, sheet)), kit_words()) == [], SHEETS[sheet]


def marks_of(spec: dict[str, Any]) -> list[str]:
    return [layer["mark"].get("ariaRoleDescription", "") for layer in spec["layer"]]


def test_charts_read_well_in_german(kit: Kit) -> None:
    with in_language("de"):
        drawn = {name: charts.draw(name, kit) for name in charts.NAMES}
        summary = drawn["roles"].words_bundle()["text/html"]
    assert drawn["claims"].words.startswith("2 der 6 nachgeprüften Behauptungen sind bestätigt.")
    assert "Zugeständnis" in set(told_by(drawn["argument"].spec))
    assert "Punkt" in marks_of(drawn["claims"].spec)
    assert "<summary>Dasselbe in Worten und Zahlen</summary>" in summary
    assert drawn["events"].spec["config"]["locale"]["number"]["decimal"] == ","


def test_what_is_english_says_nothing_of_a_language(kit: Kit) -> None:
    for name in charts.NAMES:
        assert "locale" not in charts.draw(name, kit).spec["config"]
    assert locale() == {}


def test_the_axes_of_a_chart_of_ones_own_follow_the_language() -> None:
    bars = {"mark": "bar", "data": {"values": [{"day": "2030-03-01", "trams": 7.5}]}, "encoding": {}}
    with in_language("de"):
        config = own_figure(bars, "Sieben Bahnen fuhren.").spec["config"]["locale"]
    assert config["number"] == {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["", ""]}
    assert config["time"]["months"][2] == "März"
    assert config["time"]["shortMonths"][11] == "Dez"
    assert config["time"]["days"][0] == "Sonntag"
    assert "locale" not in own_figure(bars, "Seven trams ran.").spec["config"]


def test_spans_of_time_are_written_as_the_language_has_them(kit: Kit) -> None:
    any_event = next(iter(kit.events.values()))

    def span(start: str, end: str) -> str:
        fields = {name: getattr(any_event, name) for name in Event.__struct_fields__} | {"start": start, "end": end}
        return in_words([Event(**fields)])

    spans = [("2018-03-03", "2018-03-05"), ("2018-03-03", "2018-05-04"), ("2018", "2019"), ("44 BC", "40 BC")]
    told = [span(*each) for each in spans]
    assert told == ["3 to 5 March 2018", "3 March to 4 May 2018", "2018 to 2019", "44 to 40 BC"]
    with in_language("de"):
        told = [span(*each) for each in spans]
        assert told == ["3. bis 5. März 2018", "3. März bis 4. Mai 2018", "2018 bis 2019", "44 bis 40 v. Chr."]
        assert short_months()[2] == "Mär"
