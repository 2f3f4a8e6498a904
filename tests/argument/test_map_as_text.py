"""Picture, list and table show the same map: each is read back by itself, and all three must agree."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from coursekit.argument.layout import (
    DENSE_LINE,
    DENSE_WIDTH,
    LABEL_SIZE,
    WIDTH,
    Layout,
    MapBox,
    dense_layout_of,
    layout_of,
)
from coursekit.argument.map_as_text import as_list
from coursekit.argument.switches import Switches
from coursekit.charts import draw, palette
from coursekit.charts.display import Figure
from coursekit.charts.sheets import SHEETS
from coursekit.errors import CourseError
from coursekit.kit import Kit, read_kit
from coursekit.tables.of_kit import table_of
from coursekit.text_metrics import text_width
from tests.argument.test_standing import argument, random_argument
from tests.charts.drawing import data_rows, rows_of, texts

DATA = Path(__file__).parents[2] / "data"
Relations = set[tuple[str, frozenset[str], str]]
"""What a face says: kind ("supports", "attacks", "concession"), premises that are linked, claim."""


@pytest.fixture(scope="module")
def real() -> Kit:
    return read_kit(DATA)


@pytest.fixture(params=["tram", "real"])
def kit(request: pytest.FixtureRequest) -> Kit:
    return request.getfixturevalue(request.param)  # type: ignore[no-any-return]


@pytest.fixture
def figure(kit: Kit) -> Figure:
    return draw("argument", kit)


def of_data(kit: Kit) -> Relations:
    assert kit.argument
    return {
        ("concession" if row.concession else row.kind, frozenset(row.premises), row.to)
        for row in kit.argument.relations
    }


# The table


def of_table(figure: Figure) -> Relations:
    kinds = {"supports": "supports", "attacks": "attacks", "attacks (a concession)": "concession"}
    return {(kinds[kind], frozenset(premises.split(" + ")), to) for premises, kind, to, *_ in figure.tables[0].rows}


# The nested list, as the page has it


class Items(HTMLParser):
    """Every item of the first nested list: its text, and the items right below it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.top: list[Any] = []
        self.open: list[list[Any]] = []
        self.lists: list[list[Any]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "ul":
            self.lists.append(self.open[-1][1] if self.open else self.top)
        elif tag == "li":
            self.open.append(["", []])
            self.lists[-1].append(self.open[-1])

    def handle_endtag(self, tag: str) -> None:
        if tag == "ul":
            self.lists.pop()
        elif tag == "li":
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open:
            self.open[-1][0] += data


def of_list(figure: Figure) -> Relations:
    found: Relations = set()

    def kind(text: str) -> str:
        return "supports" if text.startswith("Supported") else "concession" if "concession" in text else "attacks"

    def name(text: str) -> str:
        match = re.search(r"(?:^| by )([a-z0-9-]+): ", text)
        assert match, text
        return match[1]

    def read(item: list[Any], to: str | None) -> None:
        text, below = item
        if text.startswith(("Supported", "Attacked")):
            assert to
            linked = text.strip().endswith("by these together:")
            premises = [name(one[0]) for one in below] if linked else [name(text)]
            found.add((kind(text), frozenset(premises), to))
            for one in below:
                read(one, None if linked else premises[0])
        else:
            for one in below:
                read(one, name(text))

    for item in Items(figure.words_bundle()["text/html"]).top:
        read(item, None)
    return found


# The picture: nothing but what is drawn and where


def drawn(figure: Figure, **mark: Any) -> list[dict[str, Any]]:
    """What is drawn on the wide sheet, where the map has columns."""
    return [
        row
        for layer in figure.spec["layer"]
        if mark.items() <= layer["mark"].items()
        for row in rows_of(layer)
        if mark.get("type") != "rect" or "claim" in row
    ]


def of_picture(figure: Figure) -> Relations:
    boxes = drawn(figure, type="rect")
    words = {
        (round(row["x"]), round(row["y"])): row["text"]
        for row in drawn(figure, type="text")
        if row["text"] in ("attack", "concession")
    }
    solid = drawn(figure, type="rule", strokeWidth=1.4, color=palette.INK)
    dashed = drawn(figure, type="rule", strokeDash=[5, 4])
    bars = drawn(figure, type="rule", strokeWidth=4)
    found: Relations = set()
    for box in boxes:
        for kind, strokes in (("supports", solid), ("attacks", dashed)):
            for last in strokes:
                if abs(last["x2"] - box["x"]) > 0.2 or not box["y"] <= last["y2"] <= box["y2"]:
                    continue
                word = [word for (x, y), word in words.items() if 0 < box["x"] - x < 96 and 0 < last["y2"] - y < 16]
                granted = "concession" if "concession" in word else kind
                found.add((granted, frozenset(_sources(last, strokes, bars, boxes)), box["claim"]))
    return found


def _sources(stroke: Any, strokes: Any, bars: Any, boxes: Any) -> set[str]:
    """The boxes a stroke comes from: at its left end is a box, another stroke, or a bar that more strokes reach."""
    x, y = stroke["x"], stroke["y"]
    for box in boxes:
        if abs(box["x2"] - x) < 0.2 and box["y"] <= y <= box["y2"]:
            return {box["claim"]}
    for bar in bars:
        if abs(bar["x"] - x) < 0.2 and bar["y"] <= y <= bar["y2"]:
            joined = [one for one in strokes if abs(one["x2"] - x) < 0.2 and bar["y"] <= one["y2"] <= bar["y2"]]
            return {name for one in joined for name in _sources(one, strokes, bars, boxes)}
    before = next(one for one in strokes if abs(one["x2"] - x) < 0.2 and abs(one["y2"] - y) < 0.2)
    return _sources(before, strokes, bars, boxes)


def test_picture_list_and_table_say_what_the_data_says(kit: Kit, figure: Figure) -> None:
    assert of_table(figure) == of_data(kit)
    assert of_list(figure) == of_data(kit)
    assert of_picture(figure) == of_data(kit)


def test_all_three_show_every_claim_once(kit: Kit, figure: Figure) -> None:
    assert kit.argument
    names = sorted(claim.id for claim in kit.argument.claims)
    assert sorted(row["claim"] for row in drawn(figure, type="rect")) == names
    assert sorted(row[0] for row in figure.tables[1].rows) == names
    listed = re.findall(r"(?:<li>| by )([a-z0-9-]+): ([^<]*)", figure.words_bundle()["text/html"])
    assert sorted(name for name, said in listed if "(see above)" not in said) == names


def test_the_switches_show_the_same_list(kit: Kit) -> None:
    assert kit.argument
    assert as_list(kit.argument).text() in repr(Switches(kit))


def test_a_claim_that_is_a_premise_twice_is_told_in_full_once() -> None:
    text = as_list(argument("a b c d", "a -> b", "b -> c", "b -> d", "c -> d")).text()
    assert text.count("by a: a") == 1
    assert text.count("(see above)") == 1


# Where things are drawn


def overlap(one: MapBox, other: MapBox) -> bool:
    return min(one.x + one.width, other.x + other.width) > max(one.x, other.x) and min(
        one.y + one.height, other.y + other.height
    ) > max(one.y, other.y)


def crosses(box: MapBox, start: list[float], end: list[float]) -> bool:
    """Whether a straight line runs through the inside of a box: tried at a hundred points."""
    steps = [(start[0] + (end[0] - start[0]) * n / 100, start[1] + (end[1] - start[1]) * n / 100) for n in range(101)]
    return any(box.x < x < box.x + box.width and box.y < y < box.y + box.height for x, y in steps)


def check_layout(layout: Layout) -> None:
    for place, box in enumerate(layout.boxes):
        assert not [other.claim for other in layout.boxes[:place] if overlap(box, other)], box
        assert box.y >= 0
        assert box.y + box.height <= layout.height + 0.1
    for path in layout.paths:
        for stem in path.stems:
            for start, end in pairwise(stem):
                assert not [box.claim for box in layout.boxes if crosses(box, start, end)], (path.relation, start, end)


def test_no_box_lies_on_another_and_no_arrow_runs_through_one(kit: Kit) -> None:
    assert kit.argument
    check_layout(layout_of(kit.argument))
    check_layout(dense_layout_of(kit.argument))
    assert layout_of(kit.argument).width <= WIDTH
    assert dense_layout_of(kit.argument).width <= DENSE_WIDTH


def test_a_dense_map_is_lower_and_holds_all_of_its_text(kit: Kit) -> None:
    assert kit.argument
    layout = dense_layout_of(kit.argument)
    assert layout.height < 0.6 * layout_of(kit.argument).height
    for box, claim in zip(layout.boxes, kit.argument.claims, strict=True):
        assert " ".join(box.lines) == f"{claim.id} {claim.label}"
        assert all(text_width(line, LABEL_SIZE) <= box.width for line in box.lines)
        assert len(box.lines) * DENSE_LINE <= box.height


@pytest.mark.parametrize("seed", range(60))
def test_so_it_is_in_any_map_without_a_circle(seed: int) -> None:
    check_layout(layout_of(random_argument(seed)))
    check_layout(dense_layout_of(random_argument(seed)))


@pytest.mark.parametrize("sheet", range(len(SHEETS)))
def test_labels_stay_inside_their_boxes(figure: Figure, sheet: int) -> None:
    rows = data_rows(figure.spec, sheet)
    boxes = [row for row in rows if "claim" in row]
    labels = [part for layer in figure.spec["layer"] if layer["mark"].get("fontSize") in (11, 12)
              and layer["mark"].get("align") == "center" for part in rows_of(layer, sheet)]  # fmt: skip
    lines = [row for row in labels if row["text"] not in ("attack", "concession")]
    assert len(lines) > len(boxes)
    for row in lines:
        wide = text_width(row["text"], LABEL_SIZE) / 2
        assert [box for box in boxes if box["x"] < row["x"] - wide and row["x"] + wide < box["x2"] and box["y"] < row["y"] - 6 and row["y"] + 6 < box["y2"]], row  # fmt: skip


def test_a_narrow_sheet_tells_the_same_relations_as_a_tree(kit: Kit, figure: Figure) -> None:
    assert kit.argument
    narrow = len(SHEETS) - 1
    told = [text for text, _ in texts(figure.spec, narrow)]
    captions = [text for text in told if text.startswith(("Supported", "Attacked"))]
    assert len(captions) == len(kit.argument.relations)
    assert {claim.id for claim in kit.argument.claims} <= set(told)


def test_a_kit_without_an_argument_says_so(tram: Kit) -> None:
    bare = structs.replace(tram, argument=None)
    for ask in (lambda: draw("argument", bare), lambda: Switches(bare)):
        with pytest.raises(CourseError, match="no argument to show"):
            ask()


def test_the_table_says_why_a_link_is_drawn(real: Kit) -> None:
    rows = table_of(real, "relations").rows
    assert all(note for *_, basis, note in rows if basis == "reconstructed"), "a link of ours needs a reason"
