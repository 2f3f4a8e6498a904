"""The argument in Argdown, read back by a reader of its own."""

from __future__ import annotations

import re
from typing import Any

import msgspec
import pytest
from msgspec import structs

from coursekit.errors import CourseError
from coursekit.export.formats import export
from coursekit.kit import Kit
from coursekit.kit.argument_records import Claim, Relation
from tests.export.argdown_reader import read_argdown
from tests.export.conftest import Case, one_line


def titled(label: str) -> str:
    """A label as a title, in which Argdown can have no brackets."""
    return re.sub(r"[\[\]<>]", "'", one_line(label))


@pytest.fixture
def read(case: Case) -> dict[str, Any]:
    return read_argdown(export(case.kit, "argdown").content.decode())


def test_claims_with_all_that_is_known_of_them(case: Case, read: dict[str, Any]) -> None:
    argument = case.expected.argument
    assert argument
    assert (read["title"], read["conclusion"]) == (one_line(case.expected.article.title), argument.conclusion)
    wanted = [structs.replace(claim, text=one_line(claim.text), label=titled(claim.label)) for claim in argument.claims]
    assert msgspec.convert(list(read["claims"].values()), list[Claim]) == wanted


def test_relations_with_all_that_is_known_of_them(case: Case, read: dict[str, Any]) -> None:
    argument = case.expected.argument
    assert argument
    found = {name: msgspec.convert(fields, Relation) for name, fields in read["relations"].items()}
    assert found == {relation.id: relation for relation in argument.relations}


def test_linked_premises_can_attack(tram: Kit) -> None:
    assert tram.argument
    against = Relation(id="both", kind="attacks", premises=["empty", "dear"], to="votes", basis="stated")
    argument = structs.replace(tram.argument, relations=[*tram.argument.relations, against])
    made = export(structs.replace(tram, argument=argument), "argdown")
    found = read_argdown(made.content.decode())["relations"]["both"]
    assert msgspec.convert(found, Relation) == against
    assert any("(both)" in loss for loss in made.losses)


def test_a_kit_without_an_argument_is_refused(tram: Kit) -> None:
    with pytest.raises(CourseError, match=r"no argument to show: write data/argument\.yaml"):
        export(structs.replace(tram, argument=None), "argdown")


def test_two_claims_with_one_label_are_told_apart(tram: Kit) -> None:
    assert tram.argument
    claims = [structs.replace(claim, label="The same") for claim in tram.argument.claims]
    made = export(structs.replace(tram, argument=structs.replace(tram.argument, claims=claims)), "argdown")
    labels = [claim["label"] for claim in read_argdown(made.content.decode())["claims"].values()]
    assert labels == [f"The same ({claim.id})" for claim in claims]
