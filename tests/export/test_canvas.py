"""The package for Canvas, read back as its importer reads it: keys, replies, points."""

from __future__ import annotations

import pytest

from coursekit.export.formats import export
from coursekit.kit import Kit
from tests.export.canvas_reader import CanvasQuestion, read_canvas
from tests.export.conftest import Case, one_line, plain, told
from tests.quiz.an_item import AnyItem

LEFT_OUT = ("tally", "grid")
TYPES = {"single": "multiple_choice_question", "predict": "multiple_choice_question",
         "multiple": "multiple_answers_question", "number": "numerical_question", "match": "matching_question",
         "order": "matching_question"}  # fmt: skip


def quoted(row: AnyItem) -> str:
    return row.text if not row.quote or row.text.startswith(("“", '"')) else f"“{row.text}”"


@pytest.fixture(scope="module")
def pairs(case: Case) -> list[tuple[AnyItem, CanvasQuestion]]:
    quizzes, _ = read_canvas(export(case.kit, "canvas").content)
    items = [item for item in case.items.values() if item.kind not in LEFT_OUT]
    return list(zip(items, [question for quiz in quizzes.values() for question in quiz], strict=True))


def test_stems_types_and_points(pairs: list[tuple[AnyItem, CanvasQuestion]]) -> None:
    for item, question in pairs:
        assert question.kind == TYPES.get(item.kind, "essay_question")
        shown = [plain(block) for block in question.stem]
        assert shown[: 1 + bool(item.quote)] == [plain(text) for text in (item.stem, item.quote) if text]
        assert question.points == (0 if item.kind in ("predict", "forecast") else 1)


def test_options(pairs: list[tuple[AnyItem, CanvasQuestion]]) -> None:
    for item, question in pairs:
        if item.kind in ("single", "multiple", "predict"):
            assert [plain(text) for text in question.choices.values()] == [
                plain(choice.text) for choice in item.choices
            ]
            right = [choice.id for choice in item.choices if choice.correct]
            assert sorted(question.right) == sorted(right or question.choices)
            assert {name: plain(text) for name, text in question.replies.items()} == {
                choice.id: told(choice.reply) for choice in item.choices if choice.reply
            }


def test_numbers(pairs: list[tuple[AnyItem, CanvasQuestion]]) -> None:
    for item, question in pairs:
        if item.kind == "number":
            least, most = map(float, question.right)
            assert (least, most) == pytest.approx((item.answer - item.tolerance, item.answer + item.tolerance))
            assert [plain(text) for text in question.correct] == [told(item.replies["right"])]
            said = one_line(" ".join(question.incorrect))
            for reply in [item.replies["wrong"], *(near.reply for near in item.near)]:
                assert one_line(told(reply)) in said
            if float(item.answer).is_integer() and not item.tolerance:
                assert "." not in question.right[0]


def test_rows_and_steps(pairs: list[tuple[AnyItem, CanvasQuestion]]) -> None:
    for item, question in pairs:
        if item.kind not in ("match", "order"):
            continue
        texts = {choice.id: choice.text for choice in item.choices}
        names = {plain(text): name for name, text in question.rows.items()}
        for row in item.rows:
            name = names[plain(quoted(row))]
            right = texts[row.answer] if item.kind == "match" else str(row.place)
            assert plain(question.choices[question.key[name]]) == plain(right)
            shown = one_line(question.replies[name])
            replies = [reply for choice, reply in row.replies.items() if choice != row.answer] or [row.reply]
            assert all(one_line(told(reply)) in shown for reply in replies)
            if item.kind == "match":
                assert one_line(told(row.replies[row.answer])) in one_line(" ".join(question.correct))


def test_own_words(pairs: list[tuple[AnyItem, CanvasQuestion]]) -> None:
    for item, question in pairs:
        if question.kind == "essay_question":
            said, asked = one_line(" ".join(question.neutral)), one_line(" ".join(question.stem))
            assert all(one_line(told(reply)) in said for reply in item.replies.values())
            assert all(one_line(text) in said for text in (*item.points, *(arrow.words() for arrow in item.arrows)))
            assert all(one_line(part.prompt) in asked for part in item.sections)


def test_a_quiz_for_each_lesson_and_its_pictures(tram: Kit) -> None:
    quizzes, images = read_canvas(export(tram, "canvas").content)
    assert list(quizzes) == ["00 All aboard", "01 Who decides?", "02 Who pays?", "03 Your verdict?"]
    shown = [picture["src"] for quiz in quizzes.values() for question in quiz for picture in question.pictures]
    assert sorted(str(src).removeprefix("%24IMS-CC-FILEBASE%24/") for src in shown) == sorted(images)
