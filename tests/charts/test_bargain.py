"""The picture of the bargain shows every outcome where the model puts it, and can be read without colours."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit.bargaining import story
from coursekit.charts import draw
from coursekit.kit import Kit
from tests.charts.drawing import data_rows, texts


def test_each_outcome_stands_at_its_points_with_a_shape_of_its_own(tram: Kit) -> None:
    assert tram.bargain is not None
    spec = draw("bargain", tram).spec
    drawn = {row["name"]: (row["x"], row["y"]) for row in data_rows(spec) if "name" in row}
    ends = story.outcomes_of(story.stakes_of(tram.bargain))
    ticks = {text: (box[0] + box[2]) / 2 for text, box in reversed(texts(spec)) if text in ("20", "80")}
    assert set(drawn) == set(ends)
    for one, first in ends.items():
        for other, second in ends.items():
            apart = [(drawn[one][axis] - drawn[other][axis]) for axis in (0, 1)]
            across, up = (first.points[axis] - second.points[axis] for axis in (0, 1))
            pixels = (ticks["80"] - ticks["20"]) / 60
            assert apart[0] == pytest.approx(across * pixels, abs=1)
            assert apart[1] * up <= 0, "more points stand higher"
    shapes = {row["name"]: row["shape"] for row in data_rows(spec) if "name" in row}
    assert len(set(shapes.values())) == len(drawn)


def test_outcomes_at_the_same_place_share_a_label(tram: Kit) -> None:
    labels = [text for text, _ in texts(draw("bargain", tram).spec)]
    assert "Both at once = Whole swap: 75 and 75" in labels
    assert "No deal: 30 and 42.5" in labels


def test_those_without_a_seat_are_named_and_their_absence_too(tram: Kit) -> None:
    assert tram.bargain is not None
    assert "Without a seat: Bus passengers, The town council." in draw("bargain", tram).words
    issues = [structs.replace(issue, affected=[]) for issue in tram.bargain.issues]
    alone = structs.replace(tram, bargain=structs.replace(tram.bargain, issues=issues))
    assert "The model has only these two sides." in draw("bargain", alone).words


def test_a_bargain_without_a_deal_is_drawn_too(tram: Kit) -> None:
    assert tram.bargain is not None
    issues = [structs.replace(issue, kept={"mayor": 1.0, "shop": 0.0}) for issue in tram.bargain.issues]
    figure = draw("bargain", structs.replace(tram, bargain=structs.replace(tram.bargain, issues=issues)))
    assert figure.words.startswith("No deal: no possible deal is better for both sides than having none.")
    labels = [text for text, _ in texts(figure.spec)]
    assert "No deal = Issue by issue = Both at once: 100 and 0" in labels
