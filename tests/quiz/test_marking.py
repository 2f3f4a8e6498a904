"""The kind ``mark``: what its files may say, the rule it is graded by, and what is said to an answer."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from coursekit.course import quiz_of
from coursekit.function_words import function_words
from coursekit.kit import Kit, read_kit
from coursekit.quiz.editions import edition_of
from coursekit.quiz.grading import grade
from coursekit.quiz.kinds.mark import MarkItem
from coursekit.quiz.span_overlap import Spread, compare_marks
from coursekit.quiz.words import quiz_in_words
from coursekit.text_words import pieces
from tests.kit.test_kit import broken
from tests.quiz.an_item import AnyItem
from tests.scripts.node import in_node

FILE = "quizzes/00.yaml"
SCRIPT = {"quiz/browser/span_overlap.js": "compareMarks"}


@pytest.fixture
def item(tram: Kit) -> AnyItem:
    return quiz_of(tram, "tram-mark").items[0]


def answer(item: AnyItem, *marks: tuple[int, int, str]) -> dict[str, str]:
    return {f"{item.text}.{first}-{last}": label for first, last, label in marks}


# What a file may say


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("words: probably", "words: surely", "“surely” is not in the text, expected words as they stand"),
        ("words: probably", "words: prob", "“prob” is not in the text"),
        ("words: the builders", "words: the", "“the” is there 2 times, expected `occurrence: 1` for the first of them"),
        ("words: the builders", "words: the\n        occurrence: 3", "“the” is there 2 times, expected an occurrence from 1 to 2"),
        ("words: the builders", "words: will probably", "“will probably” overlaps “probably”, expected spans that have no word in common"),
        ("words: in May", "words: probably", "“probably” is right, expected words, or labels, that are wrong"),
        ("label: sure\n        found: It", "label: certain\n        found: It", "label 'certain' does not exist"),
        ("labels: [sure]\n        feedback: That is a", "labels: [date]\n        feedback: That is a", "label 'date' does not exist"),
        ("    spans:\n", "      - {id: date, text: Date}\n    spans:\n", "no span has label 'date', expected a span for every label"),
        ("      - {id: source,", "      - {id: sure, text: A}\n      - {id: source,", "label 'sure' is given twice"),
        ("The depot will", "The depot " + "really " * 400 + "will", "the text has 421 words, expected 400 at most"),
    ],
)  # fmt: skip
def test_a_slip_in_the_file_is_told_with_its_line(tram_copy: Path, old: str, new: str, expected: str) -> None:
    faults = broken(tram_copy, FILE, old, new)
    assert [fault for fault in faults if expected in fault], faults


def test_words_that_stand_there_twice_are_told_apart(tram_copy: Path) -> None:
    path = tram_copy / "data" / FILE
    text = path.read_text("utf-8").replace("words: the builders", "words: the\n        occurrence: 1")
    path.write_text(text, "utf-8")
    item = quiz_of(read_kit(tram_copy / "data"), "tram-mark").items[0]
    assert isinstance(item, MarkItem)
    assert [(span.first, span.last) for span in item.spans if span.label == "source"] == [(8, 8), (20, 21)]


# The rule


def drawn(dice: random.Random, count: int, apart: bool) -> list[Spread]:
    """Spans at random; ``apart``: of which no two have a word in common."""
    found: list[Spread] = []
    for _ in range(count):
        first = dice.randrange(1, 24)
        last = min(24, first + dice.choice([0, 0, 1, 2, 3, 7]))
        labels = dice.sample(["a", "b"], 1 if apart else dice.randrange(3))
        if not apart or all(last < other.first or first > other.last for other in found):
            found.append(Spread(first, last, labels))
    return sorted(found, key=lambda span: span.first)


def test_marks_at_random_are_judged_alike() -> None:
    dice = random.Random(15)
    many: list[Any] = [
        [drawn(dice, 5, True), drawn(dice, 4, True), drawn(dice, 2, False), dice.sample(range(1, 25), 8)]
        for _ in range(1_000)
    ]
    sent = [[[structs.asdict(one) for one in spreads] for spreads in each[:3]] + [each[3]] for each in many]
    found = in_node("(many) => many.map((each) => compareMarks(...each))", sent, imports=SCRIPT)
    states = set()
    for each, got in zip(many, found, strict=True):
        compared = compare_marks(*each)
        assert got == {
            "marks": [structs.asdict(mark) for mark in compared.marks],
            "missed": compared.missed,
            "points": compared.points,
        }
        states |= {mark.state for mark in compared.marks}
        assert 0 <= compared.points <= 1
    assert states == {"right", "label", "long", "short", "off", "joined", "split", "tempting", "extra"}


def test_marking_every_word_does_not_pay() -> None:
    spans = [Spread(first, first, ["a"]) for first in (3, 9, 15)]
    one_by_one = [Spread(word, word, ["a"]) for word in range(1, 31)]
    assert compare_marks(one_by_one, spans, [], []).points < 0.2
    assert compare_marks([Spread(1, 30, ["a"])], spans, [], []).points == 0


def test_words_that_say_how_sure_somebody_is_always_count() -> None:
    for language, words in {
        "en": "may might could would should not no never perhaps only seems",
        "de": "kann könnte soll dürfte nicht vielleicht wohl nur",
        "fr": "peut pourrait serait ne pas peut-être seulement semble",
        "es": "puede podría no quizá sólo parece",
    }.items():
        assert function_words(language) & {*words.split()} == set(), language


# What is said


def told(item: AnyItem, *marks: tuple[int, int, str]) -> list[str]:
    return [reply.text for reply in grade(item, answer(item, *marks)).replies.values()]


def test_each_mark_and_each_span_gets_its_own_reply(item: AnyItem) -> None:
    right = "One word turns a promise into a guess."
    assert told(item, (4, 4, "sure"))[0] == right
    assert told(item, (3, 4, "sure"))[0] == item.half["long"]
    assert told(item, (8, 9, "sure"))[0] == item.half["label"]
    assert told(item, (9, 10, "sure"))[0] == f"{item.half['long']} {item.half['other']}"
    assert told(item, (4, 9, "sure"))[0] == item.half["joined"]
    assert told(item, (2, 2, "sure"))[0] == item.half["extra"]
    assert told(item, (6, 7, "sure"))[0].startswith("That is a date.")
    assert told(item, (6, 7, "source"))[0] == item.half["extra"], "the reply is meant for another label"
    assert told(item, (20, 21, "sure"))[0] == "That is somebody who speaks."
    assert told(item, (4, 4, "sure"), (8, 9, "source"))[2:] == ["Is the price certain?", "Whose words stand in quotation marks?"]  # fmt: skip


def test_the_words_of_a_notebook_hold_the_passage_and_no_key(tram: Kit, item: AnyItem) -> None:
    words = quiz_in_words(quiz_of(tram, "tram-mark"))
    assert " 1  The depot will probably open in May, the builders say." in words
    assert "- Source: Whoever is said to have said it." in words
    assert not [reply for span in item.spans for reply in (span.found, span.missed) if reply.text in words]


def test_each_word_stands_in_the_line_that_is_named(item: AnyItem) -> None:
    text = " ".join(f"word{number}" for number in range(1, 60))
    long = structs.replace(item, pieces=[pieces("One line."), pieces(text)])
    for number in range(1, 60):
        assert f"word{number}" in long.lines[long.line_of(2 + number) - 1].split()
    with pytest.raises(ValueError, match="no word 62"):
        long.line_of(62)


def test_a_mark_is_read_as_the_words_it_marks(item: AnyItem) -> None:
    given = answer(item, (17, 21, "source"), (3, 3, "sure"))
    assert item.in_words(given) == "“will” → How sure; “will not,” says the council” → Source"
    assert list(item.slips(given))[-2:] == ["not marked: “the builders”", "not marked: “may”"]


def test_another_passage_or_another_key_makes_another_question_and_another_reply_does_not(item: AnyItem) -> None:
    other_reply = structs.replace(item, spans=[structs.replace(span, found=span.missed) for span in item.spans])
    other_key = structs.replace(item, spans=item.spans[1:])
    other_text = structs.replace(item, pieces=item.pieces[:1])
    assert edition_of(other_reply) == edition_of(item)
    assert len({edition_of(one) for one in (item, other_key, other_text)}) == 3
