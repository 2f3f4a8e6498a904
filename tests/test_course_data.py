"""What must hold of this course's own data, beyond what every kit must satisfy."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.amount_records import Amount, SeriesPoint
from coursekit.kit.records import Statement
from coursekit.tables.of_kit import table_of

DATA = Path(__file__).parents[1] / "data"
ENDS = re.compile(r"[.?!][”)]?(?= |$)")


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(DATA)


def rows(kit: Kit, paragraph: int, mode: str) -> list[Statement]:
    return [row for row in kit.statements.values() if row.paragraph == paragraph and row.mode == mode]


def announced(kit: Kit, ids: str) -> float:
    return sum(kit.amounts[name].announced or 0 for name in ids.split())


def sums(kit: Kit) -> list[Amount | SeriesPoint]:
    return [*kit.amounts.values(), *kit.series.values()]


def cited(kit: Kit) -> set[str]:
    tables: list[dict[str, Any]] = [kit.amounts, kit.series, kit.events, kit.claims_checked, kit.terms]
    in_rows = {name for table in tables for row in table.values() for name in row.sources}
    return in_rows | cited_by_lessons(kit)


def cited_by_lessons(kit: Kit) -> set[str]:
    """The sources that lessons link to, and that questions rest on."""
    prose = "".join(path.read_text(encoding="utf-8") for path in (DATA.parent / "lessons").glob("*.py"))
    linked = set(re.findall(r"facts\.md#([a-z0-9-]+)", prose))
    rested = {name for _, asked in kit.asked() for name in getattr(asked, "rests_on", ())}
    return (linked | rested) & set(kit.sources)


def used(kit: Kit, ids: str) -> float:
    return sum(kit.amounts[name].actual or 0 for name in ids.split())


# --- the article -------------------------------------------------------------------------------


def test_there_are_19_paragraphs_in_order_and_each_has_a_statement(kit: Kit) -> None:
    numbers = [paragraph.number for paragraph in kit.article.paragraphs]
    assert numbers == list(range(1, 20))
    assert sorted({row.paragraph for row in kit.statements.values()}) == numbers


def test_the_copy_is_undated_and_the_card_says_that_its_date_is_inferred(kit: Kit) -> None:
    assert kit.article.date_basis == "inferred"
    assert kit.article.date_note


def test_all_quotation_marks_are_there(kit: Kit) -> None:
    """14 pairs of double marks and one quotation within a quotation."""
    texts = [row for row in kit.statements.values() if row.text is not None]
    assert len([row for row in texts if row.within is None]) == 14
    assert [(row.paragraph, row.text) for row in texts if row.within] == [(14, "near abroad")]


# --- the traps of lesson 02 --------------------------------------------------------------------


def test_the_swap_reaches_the_reader_through_three_layers(kit: Kit) -> None:
    deepest = max(rows(kit, 15, "reported"), key=lambda row: row.layers)
    assert (deepest.voice, deepest.through, deepest.layers) == ("kremlin", ["hill"], 3)


def test_only_one_of_the_two_commentators_is_introduced_through_an_earlier_report(kit: Kit) -> None:
    """That the other's words stood in it, too, is likely and was not seen (C18)."""
    through = {row.voice: row.through for row in rows(kit, 9, "quoted")}
    assert through == {"dugin": ["politico"], "simonyan": []}


@pytest.mark.parametrize(("voice", "text"), [("dugin", "neo-imperialist"), ("simonyan", "Kremlin mouthpiece")])
def test_judgements_on_people_are_marked_as_the_authors(kit: Kit, voice: str, text: str) -> None:
    assert [(label.text, label.by) for label in kit.voices[voice].labels] == [(text, "author")]


def test_putin_is_silent_and_never_quoted(kit: Kit) -> None:
    assert [(row.paragraph, row.mode) for row in kit.statements.values() if row.voice == "putin"] == [(3, "silent")]


def test_scare_quotes_and_a_title_are_not_taken_for_quotations(kit: Kit) -> None:
    assert [row.text for row in rows(kit, 10, "scare_quote")] == ["special military operation"]
    assert [row.text for row in rows(kit, 12, "title")] == ["Russia and the New World Disorder"]
    assert not rows(kit, 10, "quoted")
    assert len(rows(kit, 12, "quoted")) == 1


def test_a_quotation_within_a_quotation_names_the_one_around_it(kit: Kit) -> None:
    inner = next(row for row in kit.statements.values() if row.within)
    outer = kit.statements[inner.within or ""]
    assert inner.text is not None
    assert outer.text is not None
    assert f"‘{inner.text}" in outer.text


def test_the_loan_figure_is_the_authors_own_and_not_the_quoted_speakers(kit: Kit) -> None:
    assert [row.voice for row in rows(kit, 5, "quoted")] == ["maduro"]
    (figure,) = rows(kit, 5, "stated")
    assert figure.voice == "author"
    assert "$17 billion" in figure.paraphrase
    assert not figure.through


def test_the_think_tank_and_its_owner_are_different_voices(kit: Kit) -> None:
    assert {row.voice for row in rows(kit, 17, "quoted")} == {"nest"}
    assert not [row for row in kit.statements.values() if row.voice == "khodorkovsky"]


@pytest.mark.parametrize("voice", ["venezuelans", "ukrainians", "greenlanders"])
def test_people_affected_but_not_heard_are_named_as_such(kit: Kit, voice: str) -> None:
    assert "not heard" in kit.voices[voice].note
    assert not [row for row in kit.statements.values() if row.voice == voice]


def test_reported_and_concluded_questions_do_not_give_their_speaker_away(kit: Kit) -> None:
    for row in kit.statements.values():
        if row.quiz and row.mode in ("reported", "stated", "inferred"):
            surname = kit.voices[row.voice].name.split()[-1]
            assert surname not in row.paraphrase, row.id


# --- the sums of lesson 04 ---------------------------------------------------------------------


def test_the_parts_of_the_oil_prepayments_make_their_total(kit: Kit) -> None:
    parts = [name for name, row in kit.amounts.items() if row.part_of == "L12"]
    assert parts == ["L09", "L10", "L11"]
    assert used(kit, "L09 L10 L11") == pytest.approx(used(kit, "L12")) == pytest.approx(6.5)


def test_about_nine_billion_is_known_to_have_been_advanced_or_owed(kit: Kit) -> None:
    assert used(kit, "L04 L12") == pytest.approx(9.34)


def test_each_confirmed_announcement_counted_once_makes_16_2(kit: Kit) -> None:
    assert announced(kit, "L01 L02 L04 L07 L08 L12") == pytest.approx(16.2)


@pytest.mark.parametrize("names", ["L01 L02 L03 L04 R6", "L01 L02 L04 L06 L07 L08 R6"])
def test_two_different_sets_make_17_2_and_both_may_count_money_twice(kit: Kit, names: str) -> None:
    assert announced(kit, names) == pytest.approx(17.2)
    chosen = names.split()
    assert any(twin in chosen for name in chosen for twin in kit.amounts[name].same_as)


def test_no_loan_later_than_april_2017_is_counted(kit: Kit) -> None:
    counted = [row for row in kit.amounts.values() if row.kind == "loan" and row.status != "do_not_count"]
    assert max(row.start for row in counted).isoformat()[:7] == "2017-04"


def test_the_claimed_total_is_one_row_and_has_no_parts(kit: Kit) -> None:
    assert kit.amounts["T01"].status == "claimed_total"
    assert kit.amounts["T01"].announced == 17
    assert not [row for row in kit.amounts.values() if row.part_of == "T01"]


def test_money_of_changed_terms_is_never_new(kit: Kit) -> None:
    changed = [row for row in kit.amounts.values() if row.kind == "restructuring"]
    assert changed
    assert {row.status for row in changed} == {"no_new_money"}
    assert {row.announced for row in changed} == {None}, "nobody promises anything when a debt is put off"
    assert {row.measures for row in changed if row.actual} == {"owed"}


def test_what_was_owed_falls_to_0_8_and_is_then_not_published(kit: Kit) -> None:
    *published, last = kit.series.values()
    owed = [row.value or 0 for row in published]
    assert owed == sorted(owed, reverse=True)
    assert owed[-1] == 0.8
    assert (last.value, last.evidence) == (None, "not_published")


# --- sources -----------------------------------------------------------------------------------


def test_every_sum_has_a_source_and_nothing_rests_on_memory(kit: Kit) -> None:
    for row in sums(kit):
        assert row.sources, row.id
        assert row.evidence != "recalled", row.id


def test_a_calculated_sum_says_how_it_was_calculated(kit: Kit) -> None:
    derived = [row for row in sums(kit) if row.evidence == "derived"]
    assert derived
    assert all(any(digit.isdigit() for digit in row.note) for row in derived)


def test_every_source_is_used_and_can_be_opened(kit: Kit) -> None:
    assert cited(kit) == set(kit.sources)
    assert all(source.address.startswith(("http://", "https://")) for source in kit.sources.values())


def test_terms_are_explained_in_one_to_three_sentences(kit: Kit) -> None:
    long = {name: count for name, term in kit.terms.items() if not 1 <= (count := len(ENDS.findall(term.text))) <= 3}
    assert long == {}


def test_a_term_can_be_shown_in_a_lesson(kit: Kit) -> None:
    (row,) = table_of(kit, "glossary", ["hedge"]).rows
    assert row[0] == "hedge"
    assert "weaker" in row[1]


def test_chart_labels_are_short_enough_to_stand_beside_a_bar(kit: Kit) -> None:
    assert [row.label for row in kit.amounts.values() if len(row.label) > 28] == []


# --- the mixed quiz of lesson 10 ---------------------------------------------------------------


def test_no_mixed_round_asks_about_a_figure_or_table_that_stands_elsewhere(kit: Kit) -> None:
    """Such a question has `mixed: false`: a round shows it without what is beside it in its lesson."""
    pointing = re.compile(r"\b(above|below|the (figure|table|chart|receipt|map|grid)|slider|your (sum|map|grid))\b")
    drawn = [item for item in quiz_of(kit, "10-mixed").items if pointing.search(item.stem)]
    assert [item.id for item in drawn] == []


# Paraphrases


DOUBT = re.compile(
    r"\b(probably|perhaps|may|might|seems|reason to think|must have|mostly|all in all|in effect|likely)\b",
    re.IGNORECASE,
)
"""What a paraphrase may say for a hedge."""


def test_a_paraphrase_is_as_sure_as_what_it_tells(kit: Kit) -> None:
    """It keeps the hedges of a statement, and brings in none where the column has none."""
    # What is predicted of somebody else, or allowed to them, is no doubt of the speaker's.
    allowed = {"p14-exploit"}
    lost = [row.id for row in kit.statements.values() if row.hedges and not DOUBT.search(row.paraphrase)]
    added = [row.id for row in kit.statements.values() if not row.hedges and DOUBT.search(row.paraphrase)]
    assert lost == []
    assert set(added) <= allowed


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("p01-tame", "fairly"),
        ("p06-bargaining", "all about"),
        ("p07-no-waves", "no desire"),
        ("p08-no-advertising", "no interest at all"),
        ("p05-loans", "loans and credit of $17 billion"),
        ("p09-enemies", "Everyone in Russia"),
        ("p12-least-important", "quite awkward"),
        ("p16-haggling", "their men and what they do"),
        ("p19-language", "understands"),
    ],
)
def test_a_paraphrase_keeps_strength_number_scope_and_agent(kit: Kit, name: str, kept: str) -> None:
    assert kept in kit.statements[name].paraphrase


def test_the_map_calls_nothing_a_hedge_that_the_statements_do_not(kit: Kit) -> None:
    assert kit.argument is not None
    for claim in kit.argument.claims:
        assert set(claim.hedges) <= {hedge for name in claim.statements for hedge in kit.statements[name].hedges}
