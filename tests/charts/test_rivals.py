"""The grid of rival explanations says in signs and words what its colours say."""

from __future__ import annotations

from msgspec import structs

from coursekit.argument.scale import SCALE
from coursekit.charts import draw
from coursekit.kit import Kit
from tests.charts.drawing import data_rows, texts


def test_every_rating_is_drawn_with_its_sign_and_its_word(tram: Kit) -> None:
    assert tram.rivals is not None
    figure = draw("rivals", tram)
    cells = {row["said"]: row for row in data_rows(figure.spec) if "sign" in row}
    assert len(cells) == len(tram.rivals.hypotheses) * len(tram.rivals.evidence)
    for clue in tram.rivals.evidence:
        for hypothesis in tram.rivals.hypotheses:
            level = SCALE[clue.ratings[hypothesis.id]]
            said = f"{clue.label}, {hypothesis.label}: {level.text}. {clue.why[hypothesis.id]}"
            assert (cells[said]["sign"], cells[said]["rating"]) == (level.sign, level.text)
    written = [text for text, _ in texts(figure.spec)]
    assert written.count("−−") == written.count("clashes") == 1


def test_the_points_against_stand_under_their_columns(tram: Kit) -> None:
    drawn = texts(draw("rivals", tram).spec)
    row = next(box for text, box in drawn if text == "Points against")
    points = sorted((box[0], text) for text, box in drawn if text.isdigit() and abs(box[1] - row[1]) < 6)
    assert [text for _, text in points] == ["3", "1", "1"]


def test_a_tie_is_not_called_a_lead(tram: Kit) -> None:
    assert draw("rivals", tram).words.splitlines()[0] == (
        "By our ratings, least speaks against “Votes” and “Builders”: 1 point each; the next has 3."
    )
    assert tram.rivals is not None
    fits_all = structs.replace(tram.rivals, evidence=tram.rivals.evidence[:1] * 2)
    assert draw("rivals", structs.replace(tram, rivals=fits_all)).words.splitlines()[0] == (
        "By our ratings nothing separates the explanations: 0 points against each."
    )


def test_whose_reading_it_is_stands_in_words_and_picture(tram: Kit) -> None:
    figure = draw("rivals", tram)
    assert "The ratings are this course’s reading, not facts." in figure.words
    assert "The ratings are this course’s reading, not facts." in [text for text, _ in texts(figure.spec)]
