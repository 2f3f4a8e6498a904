"""A bargain in another language: no word of the interface stays English, and both halves say the same."""

from __future__ import annotations

import pytest

from coursekit.bargaining.explorer import BargainExplorer
from coursekit.bargaining.story import NO_DEAL, outcome_name, outcomes_of, sentence
from coursekit.kit import Kit
from coursekit.language import in_language
from tests.bargaining.test_many_sides import three
from tests.bargaining.test_model import CASES, stakes_of
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated
from tests.scripts.node import in_node

NAMES = ["the north", "the south", "the west"]
MADE_UP = "Issue Something What if Made up All agree the mayor shop ferry Issue"
"""Words of the bargain of three sides."""


@pytest.mark.parametrize("issues", [0, 1, 2, 3])
def test_what_a_notebook_stores_of_a_bargain_is_translated(tram: Kit, issues: int) -> None:
    kit = three(tram, issues) if issues else tram
    with in_language(pseudo()):
        words = repr(BargainExplorer(kit))
    assert untranslated(words, f"{kit_words()} {MADE_UP}") == []


@pytest.mark.parametrize("language", ["de", "pseudo"])
def test_both_halves_say_the_same_of_each_outcome(language: str) -> None:
    stakes = [stakes_of(case) for case in CASES]
    sent = [[{"worth": each.worth, "kept": each.kept} for each in case] for case in stakes]
    with in_language(pseudo() if language == "pseudo" else language):
        function = "(many, names) => many.map((each) => sentence(each, names.slice(0, each[0].worth.length)))"
        told = in_node(function, sent, NAMES, imports={"bargaining/browser/model.js": "sentence"})
        expected = [sentence(case, NAMES[: len(case[0].worth)]) for case in stakes]
        assert told == expected
        assert language != "pseudo" or untranslated(" ".join(told), " ".join(NAMES)) == []
        named = in_node("(ends) => ends.map(outcomeName)", [*outcomes_of(stakes[0])],
                        imports={"bargaining/browser/model.js": "outcomeName"})  # fmt: skip
        assert named == [*map(outcome_name, outcomes_of(stakes[0]))]


def test_outcomes_are_found_by_the_same_names_in_every_language() -> None:
    stakes = stakes_of(CASES[0])
    with in_language("de"):
        assert [*outcomes_of(stakes)] == [*CASES[0]["ends"]]
        assert outcome_name(NO_DEAL) == "Keine Einigung"


def test_a_bargain_reads_well_in_german(tram: Kit) -> None:
    with in_language("de"):
        words = repr(BargainExplorer(tram))
    told = "Beide Themen verknüpft: the mayor 75 Punkte und the shopkeeper 75 Punkte, also 23,8 und 8,8 mehr als Thema für Thema."
    assert told in words
    assert "Führe diese Zelle aus, um die Zahlen zu verschieben" in words
