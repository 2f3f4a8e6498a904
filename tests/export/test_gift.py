"""GIFT, read back by a reader of its own: every key, every feedback, the points."""

from __future__ import annotations

import html
from functools import partial
from itertools import chain, combinations

import pytest
from msgspec import structs

from coursekit.export.formats import export
from coursekit.kit import Kit
from coursekit.quiz.grading import grade
from tests.export.conftest import Case, one_line, plain, spoilt, told
from tests.export.gift_reader import Question, read_gift
from tests.quiz.an_item import AnyItem

LEFT_OUT = ("tally", "grid")
MOODLE_SHARES = {1.0, 0.9, 0.8333333, 0.8, 0.75, 0.7, 0.6666667, 0.6, 0.5, 0.4, 0.3333333, 0.3, 0.25, 0.2, 0.1666667,
                 0.1428571, 0.125, 0.1111111, 0.1, 0.05, 0.0}  # fmt: skip
"""question_bank::fraction_options_full of Moodle, without those below zero, which mirror them."""


@pytest.fixture(scope="module")
def read(case: Case) -> dict[str, Question]:
    found = read_gift(export(case.kit, "gift").content.decode())
    assert len({question.name for question in found}) == len(found)
    return {question.name: question for question in found}


def taken(item: AnyItem) -> bool:
    """Whether Moodle takes its choices: a longer one ends the import of the whole file."""
    return item.kind != "match" or max(len(html.escape(one_line(c.text), quote=False)) for c in item.choices) <= 255


def of_kind(case: Case, *kinds: str) -> list[AnyItem]:
    found = [item for item in case.items.values() if item.kind in kinds and taken(item)]
    assert found
    return found


def quoted(row: AnyItem) -> str:
    return row.text if not row.quote or row.text.startswith(("“", '"')) else f"“{row.text}”"


def test_every_question_is_there_once_in_the_order_of_the_course(case: Case, read: dict[str, Question]) -> None:
    assert list(read) == [name for name, item in case.items.items() if item.kind not in LEFT_OUT and taken(item)]


def test_stems_and_quotations(case: Case, read: dict[str, Question]) -> None:
    for name, question in read.items():
        item = case.items[name]
        shown = [plain(block) for block in question.stem]
        assert shown[: 1 + bool(item.quote)] == [plain(text) for text in (item.stem, item.quote) if text]
        assert question.tags[0] == item.objective


def test_each_option_has_its_feedback_and_its_share(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "single", "multiple", "predict"):
        question = read[item.id]
        assert [(plain(answer.text), plain(answer.feedback)) for answer in question.answers] == [
            (plain(choice.text), told(choice.reply)) for choice in item.choices if choice.reply
        ]
        assert question.kind == ("several" if item.kind == "multiple" else "one")
        assert all(
            min(abs(share - abs(answer.weight)) for share in MOODLE_SHARES) < 1e-5 for answer in question.answers
        )


def test_one_option_is_right(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "single"):
        assert [answer.weight for answer in read[item.id].answers] == [float(choice.correct) for choice in item.choices]


def test_a_prediction_counts_whatever_is_chosen(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "predict"):
        assert {answer.weight for answer in read[item.id].answers} == {1.0}


def test_any_set_of_options_earns_what_the_kit_gives_for_it(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "multiple"):
        weights = {choice.id: answer.weight for choice, answer in zip(item.choices, read[item.id].answers, strict=True)}
        sets = chain.from_iterable(combinations(weights, size) for size in range(1, len(weights) + 1))
        for chosen in sets:
            points = min(1.0, max(0.0, sum(weights[name] for name in chosen)))  # as Moodle does
            assert points == pytest.approx(grade(item, list(chosen)).points, abs=1e-4), (item.id, chosen)


def test_numbers_with_near_misses(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "number"):
        first, *near, last = read[item.id].answers
        value, _, tolerance = first.text.partition(":")
        assert (float(value), float(tolerance), first.weight) == (item.answer, item.tolerance, 1.0)
        assert plain(first.feedback) == told(item.replies["right"])
        assert [(float(miss.text.partition(":")[0]), miss.weight, plain(miss.feedback)) for miss in near] == [
            (miss.value, 0.0, told(miss.reply)) for miss in item.near
        ]
        assert (last.right, last.text, plain(last.feedback)) == (False, "", told(item.replies["wrong"]))
        assert not item.unit or one_line(item.unit) in one_line(" ".join(read[item.id].stem))


def test_rows_go_with_their_choices(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "match"):
        texts = {choice.id: one_line(choice.text) for choice in item.choices}
        pairs = [(plain(left), one_line(right)) for left, right in read[item.id].pairs]
        wanted = [(plain(quoted(row)), texts[row.answer]) for row in item.rows]
        assert pairs[: len(wanted)] == wanted
        unused = [texts[choice.id] for choice in item.choices if choice.id not in {row.answer for row in item.rows}]
        assert pairs[len(wanted) :] == [("", text) for text in unused]


def test_steps_go_with_their_places(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "order"):
        pairs = [(plain(left), right) for left, right in read[item.id].pairs]
        assert sorted(pairs, key=lambda pair: int(pair[1])) == [
            (plain(quoted(row)), str(row.place)) for row in sorted(item.rows, key=lambda row: row.place)
        ]
        assert [right for _, right in pairs] != sorted(right for _, right in pairs), "given in the right order"


def test_what_stands_in_no_answer_is_general_feedback(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "match", "order", "text", "essay", "map", "forecast"):
        general = [plain(block) for block in read[item.id].general]
        rows = [reply for row in item.rows for reply in (*row.replies.values(), *([row.reply] if row.reply else []))]
        for reply in (*rows, *item.replies.values()):
            assert any(block.endswith(told(reply)) for block in general), (item.id, reply)
        for text in (*item.points, *(arrow.words() for arrow in item.arrows)):
            assert any(block.endswith(plain(text)) for block in general), (item.id, text)


def test_row_feedback_names_row_and_choice(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "match"):
        texts = {choice.id: choice.text for choice in item.choices}
        general = {one_line(block) for block in read[item.id].general}
        for row in item.rows:
            for name, reply in row.replies.items():
                assert one_line(f"{quoted(row)} → {texts[name]}: {told(reply)}") in general


def test_own_words_get_a_field_and_what_to_write(case: Case, read: dict[str, Question]) -> None:
    for item in of_kind(case, "text", "essay", "map", "forecast"):
        question = read[item.id]
        assert question.kind == "essay"
        asked = one_line(" ".join(question.stem))
        wanted = [*(part.prompt for part in item.sections), item.settled]
        wanted += [f"{choice.id}: {choice.text}" for choice in item.choices]
        assert all(one_line(text) in asked for text in wanted)


def test_a_category_for_each_lesson(tram: Kit) -> None:
    lines = export(tram, "gift").content.decode().split("\n")
    categories = [line for line in lines if line.startswith("$CATEGORY")]
    assert categories == [
        "$CATEGORY: $course$/top/The tram nobody asked for/00 All aboard",
        "$CATEGORY: $course$/top/The tram nobody asked for/01 Who decides?",
        "$CATEGORY: $course$/top/The tram nobody asked for/02 Who pays?",
        "$CATEGORY: $course$/top/The tram nobody asked for/03 Your verdict?",
    ]


def test_a_choice_that_moodle_would_break_off_at_is_named_before(tram: Kit) -> None:
    made = export(spoilt(tram, lambda text: text * 20), "gift")
    assert any("has a choice of " in loss and "Moodle takes 255: left out" in loss for loss in made.losses)


def test_options_that_look_like_a_weight_or_a_format_are_texts(tram: Kit) -> None:
    for start in ("%50% of it", "[plain] it"):
        kit = spoilt(tram, partial("{} {}".format, start))
        read = read_gift(export(kit, "gift").content.decode())
        (asked,) = [question for question in read if question.name == "tram-single"]
        assert all(answer.text.startswith(start) for answer in asked.answers)


@pytest.mark.parametrize(
    ("title", "step"),
    [("top", "“top”"), ("/of all/", "∕of all∕"), ("either/or", "either//or"), ("//", "∕∕")],
)
def test_titles_that_moodle_would_read_as_paths(tram: Kit, title: str, step: str) -> None:
    kit = structs.replace(tram, article=structs.replace(tram.article, title=title))
    line = export(kit, "gift", ["00"]).content.decode().split("\n")[0]
    assert line == f"$CATEGORY: $course$/top/{step}/00 All aboard"
