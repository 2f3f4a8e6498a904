"""One specification for several sheets: what is the same is in it once, and each sheet shows its own."""

from __future__ import annotations

import pytest

from coursekit.charts.beside import Room, free_places, lifted
from coursekit.charts.sheets import SHEETS, WIDE, Layer, Paper, merged
from coursekit.text_metrics import text_width, wrap
from tests.charts.drawing import rows_of


def test_what_is_the_same_on_all_sheets_is_written_once() -> None:
    (layer,) = merged(lambda sheet: [Layer({"type": "text"}, [{"x": 0, "y": sheet.width, "text": "A long text"}])])
    assert layer["data"]["values"] == [{"x": 0, "y": [sheet.width for sheet in SHEETS], "text": "A long text"}]
    assert layer["encoding"]["x"]["field"] == "x"
    assert layer["encoding"]["y"]["field"] == "y_"


def test_a_sheet_shows_no_rows_of_others() -> None:
    def lines(sheet: Paper) -> list[Layer]:
        texts = ["one line"] if sheet is WIDE else ["one", "line"]
        return [Layer({"type": "text"}, [{"x": 0, "y": 9 * row, "text": text} for row, text in enumerate(texts)])]

    (layer,) = merged(lines)
    assert [row["text"] for row in rows_of(layer, 0)] == ["one line"]
    assert [row["text"] for row in rows_of(layer, 1)] == ["one", "line"]


def test_a_layer_that_is_empty_on_one_sheet_is_seen_on_the_others() -> None:
    (layer,) = merged(lambda sheet: [Layer({"type": "rule"}, [{"x": 1, "y": 2}] if sheet is WIDE else [])])
    assert [len(rows_of(layer, place)) for place in range(len(SHEETS))] == [1, *[0] * (len(SHEETS) - 1)]


def test_labels_beside_points_cover_neither_points_nor_each_other() -> None:
    points = [(50.0, 50.0), (60.0, 50.0), (50.0, 62.0)]
    boxes = free_places(points, [40, 40, 40], 4, Room((0, 0, 200, 200)))
    placed = [box for box in boxes if box]
    marks = [(x - 4, y - 4, x + 4, y + 4) for x, y in points]
    assert len(placed) == 3
    for place, box in enumerate(placed):
        for other in [*marks, *placed[:place]]:
            assert box[2] <= other[0] or other[2] <= box[0] or box[3] <= other[1] or other[3] <= box[1]


def test_a_label_without_room_has_no_place() -> None:
    assert not any(free_places([(10.0, 10.0)], [300], 4, Room((0, 0, 200, 200))))
    taken = [(0.0, 0.0, 200.0, 200.0)]
    assert not any(free_places([(100.0, 100.0)], [20], 4, Room((0, 0, 200, 200), taken)))


def test_labels_rise_above_what_is_in_their_way() -> None:
    first, second, third = lifted([(0, -17, 30, -3), (20, -17, 50, -3), (60, -17, 90, -3)], [(60, -40, 80, 0)])
    assert first == pytest.approx((0, -17, 30, -3))
    assert second[3] <= first[1]
    assert third[3] <= -40


@pytest.mark.parametrize("bold", [False, True])
def test_letters_with_accents_are_as_wide_as_without_and_unknown_ones_are_wide(bold: bool) -> None:
    assert text_width("é", 10, bold) == text_width("e", 10, bold)
    assert text_width("中", 10, bold) >= text_width("m", 10, bold) > text_width("i", 10, bold)


def test_words_kept_together_part_where_they_do_not_fit_into_a_line() -> None:
    together = "L04\u00a0State\u00a0loan"
    assert wrap(f"and {together}", 12, 100) == ["and", together]
    assert wrap(together, 12, 50) == ["L04", "State", "loan"]
