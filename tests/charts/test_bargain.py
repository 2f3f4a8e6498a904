"""The picture of the bargain shows every outcome where the model puts it, and can be read without colours."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit.bargaining import story
from coursekit.charts import draw
from coursekit.kit import Kit
from tests.charts.drawing import data_rows, layer, texts


def test_each_outcome_stands_at_its_points_with_a_shape_of_its_own(tram: Kit) -> None:
    assert tram.bargain is not None
    spec = draw("bargain", tram).spec
    drawn = {row["name"]: (row["x"], row["y"]) for row in data_rows(spec) if "name" in row}
    ends = story.outcomes_of(story.stakes_of(tram.bargain))
    assert drawn == {name: pytest.approx(end.points) for name, end in ends.items()}
    shapes = layer(spec, type="point")["encoding"]["shape"]["scale"]["range"]
    assert len(set(shapes)) == len(drawn)


def test_outcomes_at_the_same_place_share_a_label(tram: Kit) -> None:
    labels = [text for text, _ in texts(draw("bargain", tram).spec)]
    assert "Both at once = Whole swap: 75 and 75" in labels
    assert "No deal: 30 and 42.5" in labels


def test_those_without_a_seat_are_named_and_their_absence_too(tram: Kit) -> None:
    assert tram.bargain is not None
    assert "Without a seat: Bus passengers, The town council." in draw("bargain", tram).words
    issues = [structs.replace(issue, affected=[]) for issue in tram.bargain.issues]
    alone = structs.replace(tram, bargain=structs.replace(tram.bargain, issues=issues))
    assert "The model knows nobody but these two sides." in draw("bargain", alone).words


def test_a_bargain_without_a_deal_is_drawn_too(tram: Kit) -> None:
    assert tram.bargain is not None
    issues = [structs.replace(issue, kept={"mayor": 1.0, "shop": 0.0}) for issue in tram.bargain.issues]
    figure = draw("bargain", structs.replace(tram, bargain=structs.replace(tram.bargain, issues=issues)))
    assert figure.words.startswith("No deal: nothing on the table is better for both sides than having none.")
    labels = [text for text, _ in texts(figure.spec)]
    assert "No deal = Issue by issue = Both at once: 100 and 0" in labels
