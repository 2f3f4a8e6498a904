"""Lesson 03 teaches to ask who gives a date and what it is counted from: so its own dates must stand up."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from coursekit.course import Course, load, quiz_of
from coursekit.kit.fact_records import Event
from coursekit.quiz.grading import grade
from tests.quiz.an_item import AnyItem

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def course() -> Course:
    return load(ROOT)


@pytest.fixture(scope="module")
def events(course: Course) -> dict[str, Event]:
    return course.kit.events


def item(course: Course, name: str) -> AnyItem:
    (found,) = quiz_of(course.kit, name).items
    return found


# --- what the column gives ---------------------------------------------------------------------------


def test_the_column_gives_four_dates_and_all_are_whole_years(events: dict[str, Event]) -> None:
    given = [row for row in events.values() if row.basis == "article"]
    assert [row.when for row in given] == ["2005", "2006 to 2019", "2018", "2019"]
    for row in given:
        assert (row.first.month, row.first.day, row.last.month, row.last.day) == (1, 1, 12, 31)
        assert row.paragraphs
        assert not row.sources


def test_every_inferred_date_says_from_which_words_and_paragraph(events: dict[str, Event]) -> None:
    inferred = [row for row in events.values() if row.basis == "inferred"]
    assert {number for row in inferred for number in row.paragraphs} == {3, 4, 5, 9, 10, 15}
    assert all("paragraph" in row.inferred_from for row in inferred)
    assert all(row.confidence != "high" for row in inferred), "an inference is never as sure as a date that is given"


def test_every_date_from_a_source_names_it_and_is_known_to_the_month(events: dict[str, Event]) -> None:
    for row in events.values():
        if row.basis == "source":
            assert row.evidence == "verified", row.id
            assert row.last.toordinal() - row.first.toordinal() <= 92, row.id


def test_no_source_is_older_than_what_it_dates(events: dict[str, Event]) -> None:
    assert [row.id for row in events.values() if row.sources and row.as_of.toordinal() < row.first.toordinal()] == []


# --- the traps ---------------------------------------------------------------------------------------


def test_the_swap_signal_and_the_telling_of_it_are_older_than_the_invasion(events: dict[str, Event]) -> None:
    signal, told, told_on, invasion = (events[name] for name in ("D06", "D04", "D17", "D19"))
    assert (signal.basis, told.basis, told_on.basis) == ("inferred", "article", "source")
    assert signal.end is not None
    assert told.end is not None
    assert signal.end < told_on.start <= told.end < invasion.start


def test_the_signal_lies_between_the_landing_it_followed_and_the_journey_to_refuse_it(
    events: dict[str, Event],
) -> None:
    signal, landing, journey = (events[name] for name in ("D06", "D33", "D16"))
    assert (signal.start, signal.end) == (landing.start, journey.end)
    assert set(landing.sources) < set(signal.sources)


def test_four_years_counted_back_hold_the_day_of_the_invasion(events: dict[str, Event]) -> None:
    counted, invasion = events["D07"], events["D19"]
    assert counted.end is not None
    assert counted.start < invasion.start < counted.end


def test_the_two_beginnings_are_two_things_and_sources_have_others(events: dict[str, Event]) -> None:
    alliance, talks, arms, loans, first = (events[name] for name in ("D01", "D10", "D11", "D02", "D12"))
    years = [row.first.year for row in (talks, alliance, arms, loans, first)]
    assert years == [2001, 2005, 2005, 2006, 2008]
    assert loans.lasted
    assert not alliance.lasted


def test_at_the_time_stays_open(events: dict[str, Event]) -> None:
    said = events["D05"]
    assert (said.basis, said.confidence, said.when) == ("inferred", "low", "perhaps 2018")
    assert "at the time" in said.inferred_from


def test_two_days_are_two_or_three_by_act_and_clock(course: Course, events: dict[str, Event]) -> None:
    jailed, greeted, stated, counted = (datetime.date(*events[name].first) for name in ("D22", "D27", "D30", "D08"))
    new_york, moscow = (datetime.timezone(datetime.timedelta(hours=hours)) for hours in (-5, 3))  # as in winter
    by_moscow = datetime.datetime.combine(jailed, datetime.time(21), new_york).astimezone(moscow).date()
    assert [(stated - jailed).days, (greeted - jailed).days] == [3, 2]
    assert [(stated - by_moscow).days, (greeted - by_moscow).days] == [2, 1]
    assert (counted - jailed).days == 2
    assert item(course, "03-days").answer == (stated - jailed).days


def test_the_made_up_days_are_counted_as_their_key_says(course: Course) -> None:
    tokyo, lima = (datetime.timezone(datetime.timedelta(hours=hours)) for hours in (9, -5))
    ended, reacted = datetime.datetime(2025, 5, 5, 20, tzinfo=tokyo), datetime.datetime(2025, 5, 6, 11, tzinfo=lima)
    days = [(reacted.astimezone(zone).date() - ended.astimezone(zone).date()).days for zone in (lima, tokyo)]
    assert days == [1, 2]
    (right,) = [choice.text for choice in item(course, "03-exit-count").choices if choice.correct]
    assert right == "By Lima's dates it is one day, by Tokyo's dates it is two"
    assert (reacted - ended).total_seconds() == 29 * 3600


def test_the_week_of_the_column_is_the_one_after_the_report_it_calls_last_weeks(
    course: Course, events: dict[str, Event]
) -> None:
    column, report, repost = (events[name] for name in ("D09", "D31", "D32"))
    reported = datetime.date(*report.first)
    monday = reported - datetime.timedelta(days=reported.weekday()) + datetime.timedelta(days=7)
    appeared = (datetime.date(*column.first), datetime.date(*column.last))
    assert appeared == (monday, monday + datetime.timedelta(days=6))
    assert appeared == (datetime.date(2026, 1, 12), datetime.date(2026, 1, 18))
    assert monday <= datetime.date(*repost.first) < monday + datetime.timedelta(days=7)
    assert "12 to 18 January 2026" in " ".join(course.kit.article.date_note.split())


# --- questions and figure ----------------------------------------------------------------------------


def test_the_order_asked_for_is_the_order_of_the_dates(course: Course, events: dict[str, Event]) -> None:
    rows = [events[name] for name in ("D10", "D01", "D04", "D19", "D20", "D21")]
    assert [row.first for row in rows] == sorted(row.first for row in rows)
    asked = item(course, "03-order")
    assert len(asked.rows) == len(rows)
    key = [row.id for row in sorted(asked.rows, key=lambda row: row.place)]
    assert grade(asked, key).points == 1
    assert grade(asked, [row.id for row in asked.rows]).points < 1


@pytest.mark.parametrize(
    ("start", "row", "answer"),
    [
        ("2018, for agreements", "D03", "given"),
        ("24 February 2022", "D19", "looked"),
        ("2019 at the latest", "D06", "inferred"),
        ("3 January 2026", "D22", "looked"),
        ("2006 to 2019", "D02", "given"),
    ],
)
def test_the_key_to_who_dates_what_is_the_basis_of_the_row(course: Course, start: str, row: str, answer: str) -> None:
    basis = {"article": "given", "inferred": "inferred", "source": "looked"}[course.kit.events[row].basis]
    (asked,) = [pair for pair in item(course, "03-basis").rows if pair.text.startswith(start)]
    assert asked.answer == answer == basis


def test_the_chart_counts_who_dates_what_and_enlarges_january(course: Course) -> None:
    words = course.chart("events").words
    assert words.startswith("Of 33 dates the article gives 4; 5 are inferred and 24 come from other sources.")
    assert "\n3 to 18 January 2026, enlarged: D21 3 January 2026, American forces capture Maduro" in words
