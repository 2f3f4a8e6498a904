"""The strip of paragraphs can be read without its colours."""

from __future__ import annotations

from itertools import pairwise

from msgspec import structs

from coursekit.charts import draw
from coursekit.kit import Kit
from tests.charts.drawing import data_rows, texts


def test_each_paragraph_is_one_square_in_reading_order(tram: Kit) -> None:
    squares = [row for row in data_rows(draw("roles", tram).spec) if "paraphrase" in row]
    unique = {row["number"]: row for row in squares}
    assert sorted(unique) == [paragraph.number for paragraph in tram.article.paragraphs]
    places = [(row["x"], row["x2"]) for _, row in sorted(unique.items())]
    assert places == sorted(places)
    assert all(one[1] < other[0] for one, other in pairwise(places))


def test_a_role_has_a_row_of_its_own_with_its_name(tram: Kit) -> None:
    spec = draw("roles", tram).spec
    squares = [row for row in data_rows(spec) if "paraphrase" in row]
    rows = {(row["role"], row["y"]) for row in squares}
    roles = {paragraph.role for paragraph in tram.article.paragraphs}
    assert len(rows) == len({top for _, top in rows}) == len(roles)
    names = [text for text, _ in texts(spec)]
    assert all(f"{role.capitalize()}: 1" in names for role in roles)


def test_a_tie_is_not_called_a_lead(tram: Kit) -> None:
    tied = draw("roles", tram).words.splitlines()[0]
    assert tied.startswith("Puzzle, evidence, voice and conclusion take up 1 of the 4 paragraphs each")
    first, second, *rest = tram.article.paragraphs
    article = structs.replace(tram.article, paragraphs=[first, structs.replace(second, role=first.role), *rest])
    leading = draw("roles", structs.replace(tram, article=article)).words.splitlines()[0]
    assert leading == "Puzzle takes up 2 of the 4 paragraphs, more than any other role."
