"""How sure the author sounds: counted by paragraph, and said without colours."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit.charts import draw
from coursekit.charts.strengths import counted
from coursekit.errors import CourseError
from coursekit.kit import Kit
from tests.charts.drawing import data_rows, texts


def test_only_what_the_author_says_on_their_own_account_is_counted(tram: Kit) -> None:
    assert [(cell.paragraph, cell.sort, [row.id for row in cell.statements]) for cell in counted(tram)] == [
        (1, "told", ["t-buses"]),
        (4, "hedged", ["t-costs"]),
        (4, "unhedged", ["t-aim"]),
    ]


def test_the_title_says_how_many_conclusions_are_hedged_and_where(tram: Kit) -> None:
    def title(**hedges: list[str]) -> str:
        rows = {
            name: structs.replace(row, hedges=hedges.get(name.replace("-", "_"), []))
            for name, row in tram.statements.items()
        }
        return draw("strengths", structs.replace(tram, statements=rows)).words.splitlines()[0]

    assert title() == "None of the author’s 2 conclusions carries a hedge."
    assert title(t_aim=["surely"]) == "1 of the author’s 2 conclusions carries a hedge, in paragraph 4."
    assert title(t_aim=["a"], t_costs=["b"]) == "2 of the author’s 2 conclusions carry a hedge, all in paragraph 4."
    assert (
        title(t_aim=["a"], t_buses=["b"]) == "2 of the author’s 3 conclusions carry a hedge, all in paragraphs 1 to 4."
    )


def test_each_square_stands_at_its_paragraph_in_the_row_of_its_name(tram: Kit) -> None:
    spec = draw("strengths", tram).spec
    squares = {row["said"]: row for row in data_rows(spec) if "said" in row}
    assert sorted(squares) == [
        "Paragraph 1, Told as a fact: 1. Hedges: none",
        "Paragraph 4, Concluded, no hedge: 1. Hedges: none",
        "Paragraph 4, Concluded, with a hedge: 1. Hedges: perhaps",
    ]
    axis = {text: (box[0] + box[2]) / 2 for text, box in texts(spec) if text.isdigit()}
    assert all(row["x"] < axis[str(row["paragraph"])] < row["x2"] for row in squares.values())
    assert len({row["y"] for row in squares.values()}) == 3
    names = [text for text, _ in texts(spec)]
    assert {"Concluded, with a hedge: 1", "Concluded, no hedge: 1", "Told as a fact: 1"} <= set(names)


def test_the_words_list_every_hedge_with_its_paragraph(tram: Kit) -> None:
    figure = draw("strengths", tram)
    assert "Hedges by paragraph: 4 perhaps." in figure.words
    assert "Hedges: perhaps" in figure.tables[0].text()


def test_an_author_who_says_nothing_has_no_strengths(tram: Kit) -> None:
    others = {name: row for name, row in tram.statements.items() if row.voice != tram.author.id}
    with pytest.raises(CourseError, match="states and concludes nothing"):
        draw("strengths", structs.replace(tram, statements=others))
