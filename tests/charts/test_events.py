"""The timeline tells who dates what by shape and word, and enlarges what would be too crowded."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec import structs

from coursekit.charts import draw
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.fact_records import Event
from tests.charts.drawing import Spec, data_rows, overlap, texts


def with_events(kit: Kit, *events: Event) -> Kit:
    return structs.replace(
        kit, events={f"e{place}": structs.replace(row, id=f"e{place}") for place, row in enumerate(events)}
    )


def on(event: Event, *days: str) -> list[Event]:
    return [structs.replace(event, start=day, end="", when=day) for day in days]


def marks(spec: Spec) -> dict[str, dict[str, Any]]:
    """The marks by what they are said to be."""
    return {row["said"]: row for row in data_rows(spec) if "shape" in row}


def span_of(spec: Spec, said: str) -> dict[str, Any]:
    """The line or bar behind a mark."""
    mark = marks(spec)[said]
    middle = {row["y"] + (row["y2"] - row["y"]) / 2: row for row in data_rows(spec) if "x2" in row and "fill" in row}
    return middle[mark["y"]]


def test_each_date_is_in_the_words_in_the_table_and_drawn_and_hearsay_is_not(tram: Kit) -> None:
    figure = draw("events", tram)
    table, drawn = figure.tables[0].text(), marks(figure.spec)
    for event in tram.events.values():
        known = event.evidence != "recalled"
        assert (f"{event.when}, {event.label} ({event.basis}" in figure.words) == known
        assert (f"Row: {event.id}; When: {event.when}; What: {event.label}" in table) == known
        assert any(said.startswith(f"{event.when}: {event.label} ({event.basis}") for said in drawn) == known


def test_who_dates_an_event_is_told_by_shape_by_colour_and_by_a_word(tram: Kit) -> None:
    figure = draw("events", tram)
    looks = {(row["dated"].rstrip("?"), row["shape"], row["stroke"]) for row in marks(figure.spec).values()}
    assert len(looks) == len({shape for _, shape, _ in looks}) == len({colour for *_, colour in looks}) == 3
    written = [text for text, _ in texts(figure.spec)]
    assert [written.count(word) for word in ("article", "inferred", "inferred?", "source")] == [2, 1, 1, 3]


def test_the_mark_of_what_happened_some_time_stands_in_the_middle_of_its_line(tram: Kit) -> None:
    spec = draw("events", tram).spec
    letter = span_of(spec, "perhaps 2019: The shopkeeper writes to the council (inferred?)")
    mark = marks(spec)["perhaps 2019: The shopkeeper writes to the council (inferred?)"]
    assert mark["x"] == pytest.approx((letter["x"] + letter["x2"]) / 2, abs=0.1)


def test_what_lasted_is_a_thick_bar_from_its_mark_on(tram: Kit) -> None:
    spec = draw("events", tram).spec
    buses, letter = (
        span_of(spec, "2017 to 2019: Buses run half empty (article)"),
        span_of(spec, "perhaps 2019: The shopkeeper writes to the council (inferred?)"),
    )
    assert marks(spec)["2017 to 2019: Buses run half empty (article)"]["x"] == buses["x"]
    assert buses["y2"] - buses["y"] > 2 * (letter["y2"] - letter["y"])
    assert buses["x2"] - buses["x"] == pytest.approx(3 * (letter["x2"] - letter["x"]), rel=0.01)


def test_a_crowded_stretch_gets_a_panel_of_its_own_and_a_row_that_points_to_it(tram: Kit) -> None:
    one = tram.events["D5"]
    days = [f"2010-06-{day:02}" for day in (1, 2, 2, 4, 9)]
    figure = draw("events", with_events(tram, *on(one, "2001-01-01", *days, "2020-01-01")))
    written = [text for text, _ in texts(figure.spec)]
    assert "1 to 9 June 2010, enlarged" in written
    assert written.count("5 dates, enlarged below") == 1
    assert len(marks(figure.spec)) == 6, "two events of one day and name are two marks that say the same"
    first, enlarged = (line for line in figure.words.splitlines() if line[0].isdigit())
    assert (first.count(one.label), enlarged.count(one.label)) == (2, 5)
    assert enlarged.startswith("1 to 9 June 2010, enlarged: ")


@pytest.mark.parametrize(
    "days", [["2020-03-11"], ["2020-03-11"] * 9, ["0044-03-15", "2020-03-11"], ["9999-12-30", "9999-12-30"]]
)
def test_one_panel_serves_where_nothing_is_crowded(tram: Kit, days: list[str]) -> None:
    figure = draw("events", with_events(tram, *on(tram.events["D5"], *days)))
    assert "enlarged" not in "".join(text for text, _ in texts(figure.spec))
    assert len([text for text, _ in texts(figure.spec) if text == days[0]]) == days.count(days[0])


def test_rows_carry_the_ids_that_questions_name_unless_these_are_long(tram: Kit) -> None:
    def written(kit: Kit) -> list[str]:
        return [text for text, _ in texts(draw("events", kit).spec)]

    assert {"Row", "D1", "D7"} <= {*written(tram)}
    long = structs.replace(tram.events["D5"], id="the-first-debate-of-all")
    assert long.id not in written(structs.replace(tram, events={long.id: long}))


def test_long_names_and_dates_are_set_in_lines_and_lie_on_nothing(tram: Kit) -> None:
    long = [
        structs.replace(
            row, label=f"{row.label} and much more besides " * 3, when="some time in the years from 2018 to 2020"
        )
        for row in tram.events.values()
    ]
    drawn = texts(draw("events", with_events(tram, *long)).spec)
    for place, (one, box) in enumerate(drawn):
        assert not [other for other, second in drawn[:place] if overlap(box, second)], one


@pytest.mark.parametrize(
    ("bases", "title"),
    [
        (["article"], "Of 1 date the article gives 1."),
        (["source"], "Of 1 date the article gives none; 1 comes from other sources."),
        (["article", "article", "inferred"], "Of 3 dates the article gives 2; 1 is inferred."),
        (
            ["inferred", "inferred", "source", "source"],
            "Of 4 dates the article gives none; 2 are inferred and 2 come from other sources.",
        ),
    ],
)
def test_the_title_counts_by_whom_dates_are_given(tram: Kit, bases: list[Any], title: str) -> None:
    rows = [structs.replace(tram.events["D5"], basis=basis) for basis in bases]
    assert draw("events", with_events(tram, *rows)).words.splitlines()[0] == title


def test_a_kit_without_dates_or_with_hearsay_alone_is_refused(tram: Kit) -> None:
    for rows in ([], [tram.events["D8"]]):
        with pytest.raises(CourseError, match="no events that may be drawn"):
            draw("events", with_events(tram, *rows))
