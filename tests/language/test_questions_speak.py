"""Questions in another language: what is said is translated, and what an answer is kept by stays the same."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coursekit.argument.map_text import EXAMPLE
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.quiz_records import Round
from coursekit.language import in_language
from coursekit.quiz.catalogue import catalogue, lesson_editions
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.grading import grade
from coursekit.quiz.items import Quiz
from coursekit.quiz.kinds.single import SingleItem
from coursekit.quiz.remarks import said
from coursekit.quiz.words import quiz_in_words
from tests.language.kit_words import kit_words
from tests.language.pseudo import pseudo, untranslated

ROOT = Path(__file__).parents[2]


def quizzes(kit: Kit) -> list[Quiz]:
    """Everything that is asked."""
    held = kit.in_rounds()
    return [quiz_of(kit, asked.id) for _, asked in kit.asked() if asked.id not in held]


@pytest.mark.parametrize("folder", ["tests/kits/tram/data", "data", "kits/house_divided/data"])
def test_editions_ids_and_keys_are_the_same_in_every_language(folder: str) -> None:
    kit = read_kit(ROOT / folder)
    english, editions = quizzes(kit), lesson_editions(catalogue(kit))
    for language in ("de", pseudo()):
        with in_language(language):
            told = quizzes(kit)
            assert lesson_editions(catalogue(kit)) == editions
        assert [quiz.key for quiz in told] == [quiz.key for quiz in english]
        assert [quiz.rounds for quiz in told] == [quiz.rounds for quiz in english]
        for here, there in zip(english, told, strict=True):
            assert [(item.id, item.edition) for item in there.items] == [(item.id, item.edition) for item in here.items]
            for one, other in zip(here.items, there.items, strict=True):
                assert offered(one) == offered(other), one.id


def offered(item: Any) -> dict[str, set[str]]:
    """The ids that an answer may name."""
    parts = ("choices", "rows", "sections", "scale", "labels")
    return {name: {part.id for part in getattr(item, name)} for name in parts if hasattr(item, name)}


def test_what_questions_say_is_translated(tram: Kit) -> None:
    held = f"{kit_words()} {' '.join(EXAMPLE)}"  # claims of the example: names that students may type
    with in_language(pseudo()):
        for quiz in quizzes(tram):
            for item in quiz.items:
                told = [*item.words(), *item.prompts(), *item.right_answer(), item.stem]
                for remark in item.remarks():
                    told += [remark.to, remark.said]
                assert untranslated("\n".join(told), held) == [], item.id
            assert untranslated(quiz_in_words(quiz), held) == [], quiz.key


def test_a_round_reads_well_in_german(tram: Kit) -> None:
    rounds = {asked.ask: asked for _, asked in tram.asked() if isinstance(asked, Round)}
    with in_language("de"):
        who = quiz_of(tram, rounds["who_said_it"].id).items[0]
        assert who.stem.startswith("Wem schreibt der Text diese Aussage zu? In unseren Worten: ")
        how = quiz_of(tram, rounds["mode_of_speech"].id).items[0]
        assert "Wie kommt das in Absatz" in how.stem
        assert isinstance(how, ChoosingItem)
        assert {choice.text.split(":")[0] for choice in how.choices} <= {
            "Zitiert", "Distanzierende Anführungszeichen", "Ein Titel", "Berichtet", "Als Tatsache erzählt", "Erschlossen", "Schweigen",
        }  # fmt: skip


def test_a_reply_names_its_paragraphs_in_german(tram: Kit) -> None:
    with in_language("de"):
        item = next(item for quiz in quizzes(tram) for item in quiz.items if isinstance(item, SingleItem) and item.back)
        reply = next(iter(grade(item, item.choices[0].id).replies.values()))
        assert "Siehe Absatz" in said(reply) or "Siehe die Absätze" in said(reply)
