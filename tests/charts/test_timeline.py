"""A line of time is right for a day, a year or a millennium, and finds where it is too crowded."""

from __future__ import annotations

import datetime
import itertools

import pytest

from coursekit.charts import theme
from coursekit.charts.timeline import Stretch, crowd_of, in_words, line_over, middle
from coursekit.kit.fact_records import Event

LEFT, RIGHT = 400.0, 740.0


def event(start: str, end: str = "", name: str = "e") -> Event:
    return Event(
        id=name,
        label="Something",
        when="then",
        start=start,
        end=end,
        basis="source",
        evidence="verified",
        confidence="high",
        as_of=datetime.date(2021, 1, 1),
    )


def line(*dates: str) -> Stretch:
    return line_over([event(date) for date in dates], LEFT, RIGHT)


SPANS = [
    ("2020-03-11",),
    ("2020-02-28", "2020-03-02"),
    ("2019-12-30", "2020-01-04"),
    ("2020-01-03", "2020-01-18"),
    ("2020-01-03", "2020-03-20"),
    ("2018-11-01", "2020-03-20"),
    ("2001-05-14", "2026-01-18"),
    ("1914-07-28", "2020-01-01"),
    ("0044-03-15", "2020-01-01"),
    ("0001-01-01", "9999-12-30"),
    ("9999-12-31",),
    ("44-03-15 BC",),
    ("431 BC", "404 BC"),
    ("5th century BC", "2020-01-01"),
    ("10-01-01 BC", "12-01-01"),
    ("9999 BC", "9999-12-31"),
]


@pytest.mark.parametrize("dates", SPANS)
def test_a_line_holds_its_events_in_whole_cells_from_edge_to_edge(dates: tuple[str, ...]) -> None:
    over = line(*dates)
    cells = over.cells()
    assert (cells[0].left, cells[-1].right) == (LEFT, RIGHT)
    assert all(one.right == other.left for one, other in itertools.pairwise(cells))
    for date in dates:
        assert LEFT <= over.at(event(date).first.toordinal()) <= RIGHT


@pytest.mark.parametrize("dates", SPANS)
def test_something_is_written_along_it_and_labels_do_not_meet(dates: tuple[str, ...]) -> None:
    labelled = [cell for cell in line(*dates).cells() if cell.label]
    assert labelled
    for one, other in itertools.pairwise(labelled):
        widths = (theme.text_width(one.label, theme.SMALL) + theme.text_width(other.label, theme.SMALL)) / 2
        assert (other.left + other.right) / 2 - (one.left + one.right) / 2 > widths


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("2020-03-11",), ["11"]),
        (("2020-01-30", "2020-02-02"), ["30 Jan", "31", "1 Feb", "2"]),
        (("2020-01-03", "2020-03-20"), ["Jan 2020", "Feb", "Mar"]),
        (("2017-05-01", "2019-05-01"), ["Jul 2017", "Jan 2018", "Jul", "Jan 2019"]),
        (("2001-05-14", "2026-01-18"), ["2005", "2010", "2015", "2020", "2025"]),
        (("1914-07-28", "1989-11-09"), ["1910s", "1920s", "1930s", "1940s", "1950s", "1960s", "1970s", "1980s"]),
        (("44-03-13 BC", "44-03-16 BC"), ["13", "14", "15", "16"]),
        (("44-11-13 BC", "43-02-16 BC"), ["Nov 44 BC", "Dec", "Jan 43 BC", "Feb"]),
        (("3-03-15 BC", "2-06-01"), ["3 BC", "2 BC", "1 BC", "1", "2"]),
        (("38 BC", "15-01-01"), ["30s BC", "20s BC", "10s BC", "9 BC", "1s", "10s"]),
        (("250 BC", "150-01-01"), ["200s BC", "100s BC", "99 BC", "1s", "100s"]),
    ],
)
def test_it_is_divided_as_people_would(dates: tuple[str, ...], expected: list[str]) -> None:
    assert [cell.label for cell in line(*dates).cells() if cell.label] == expected


def test_a_day_stands_in_the_middle_of_its_cell_and_a_year_in_the_middle_of_its() -> None:
    over = line("2018-01-01", "2021-12-31")
    year = event("2019-01-01", "2019-12-31")
    (cell,) = [cell for cell in over.cells() if cell.left <= over.at(middle(year)) < cell.right]
    assert over.at(middle(year)) == pytest.approx((cell.left + cell.right) / 2, abs=0.1)


# --- crowds ------------------------------------------------------------------------------------------


def test_the_densest_stretch_is_found_wherever_it_lies() -> None:
    far = [event("1990-01-01"), event("2020-01-01"), event("2005-01-01"), event("2005-03-01")]
    near = [event(f"2011-04-{day:02}") for day in range(3, 9)]
    found = crowd_of(sorted([*far, *near], key=lambda row: row.first), 370)
    assert found == near


def test_a_span_that_reaches_out_of_the_stretch_is_not_in_it() -> None:
    days = [event(f"2011-04-{day:02}") for day in range(3, 9)]
    rows = [event("1990-01-01"), *days, event("2011-04-05", "2019-01-01"), event("2020-01-01")]
    assert crowd_of(rows, 370) == days


@pytest.mark.parametrize(
    "dates",
    [
        (),
        ("2020-03-11",),
        ("2020-03-11",) * 9,
        ("2001-01-01", "2005-01-01", "2010-01-01", "2020-01-01"),
        ("2001-01-01", "2020-01-01", "2020-01-01", "2020-01-01"),
    ],
)
def test_where_nothing_is_crowded_nothing_is_enlarged(dates: tuple[str, ...]) -> None:
    assert crowd_of([event(date) for date in dates], 370) == []


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("2020-03-11",), "11 March 2020"),
        (("2020-03-11", "2020-03-18"), "11 to 18 March 2020"),
        (("2020-03-11", "2020-05-18"), "11 March to 18 May 2020"),
        (("2018-03-11", "2020-05-18"), "2018 to 2020"),
        (("44-03-15 BC",), "15 March 44 BC"),
        (("44-03-13 BC", "44-03-15 BC"), "13 to 15 March 44 BC"),
        (("431 BC", "404 BC"), "431 to 404 BC"),
        (("63 BC", "14-08-19"), "63 BC to 14"),
        (("1850s", "19th century"), "1801 to 1900"),
    ],
)
def test_a_stretch_is_said_as_precisely_as_it_takes(dates: tuple[str, ...], words: str) -> None:
    assert in_words([event(date) for date in dates]) == words


def test_the_last_day_of_what_has_no_end_is_its_first() -> None:
    assert event("2020-03-11").last == (2020, 3, 11)
