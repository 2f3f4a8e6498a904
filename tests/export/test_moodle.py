"""Moodle XML, read back by a reader of its own: every key, every reply, the marks, and who sees what."""

from __future__ import annotations

from itertools import chain, combinations

import pytest

from coursekit.export.formats import export
from coursekit.kit import Kit
from coursekit.quiz.grading import grade
from tests.export.conftest import Case, one_line, plain, told
from tests.export.moodle_reader import MoodleQuestion, read_moodle
from tests.export.test_gift import LEFT_OUT, of_kind, quoted, taken

OWN_WORDS = ("text", "essay", "map", "forecast", "mark")

Read = dict[str, MoodleQuestion]


@pytest.fixture(scope="module")
def read(case: Case) -> Read:
    return {question.name: question for question in read_moodle(export(case.kit, "moodle").content)}


def test_every_question_is_there_once_under_its_number(case: Case, read: Read) -> None:
    assert list(read) == [name for name, item in case.items.items() if item.kind not in LEFT_OUT and taken(item)]
    assert all(question.id_number == name for name, question in read.items())
    assert all(question.tags[0] == case.items[name].objective for name, question in read.items())


def test_stems_quotations_and_marks(case: Case, read: Read) -> None:
    for name, question in read.items():
        item = case.items[name]
        shown = [plain(block) for block in question.stem]
        assert shown[: 1 + bool(item.quote)] == [plain(text) for text in (item.stem, item.quote) if text]
        assert question.mark == (0 if item.kind in ("predict", "forecast") else 1)


def test_each_option_has_its_reply_and_its_share(case: Case, read: Read) -> None:
    for item in of_kind(case, "single", "multiple", "predict"):
        question = read[item.id]
        assert question.single == (item.kind != "multiple")
        assert [(plain(answer.text), plain(answer.feedback)) for answer in question.answers] == [
            (plain(choice.text), told(choice.reply)) for choice in item.choices if choice.reply
        ]
    for item in of_kind(case, "single"):
        assert [answer.weight for answer in read[item.id].answers] == [float(choice.correct) for choice in item.choices]
    for item in of_kind(case, "multiple"):
        weights = {choice.id: answer.weight for choice, answer in zip(item.choices, read[item.id].answers, strict=True)}
        for chosen in chain.from_iterable(combinations(weights, size) for size in range(1, len(weights) + 1)):
            points = min(1.0, max(0.0, sum(weights[name] for name in chosen)))  # as Moodle does
            assert points == pytest.approx(grade(item, list(chosen)).points, abs=1e-4)


def test_numbers_with_near_misses(case: Case, read: Read) -> None:
    for item in of_kind(case, "number"):
        first, *near, last = read[item.id].answers
        assert (float(first.text), read[item.id].tolerances[0], first.weight) == (item.answer, item.tolerance, 1.0)
        assert plain(first.feedback) == told(item.replies["right"])
        assert [(float(miss.text), miss.weight, plain(miss.feedback)) for miss in near] == [
            (miss.value, 0.0, told(miss.reply)) for miss in item.near
        ]
        assert (last.text, last.weight, plain(last.feedback)) == ("*", 0.0, told(item.replies["wrong"]))


def test_rows_and_steps(case: Case, read: Read) -> None:
    for item in of_kind(case, "match"):
        question = read[item.id]
        texts = {choice.id: one_line(choice.text) for choice in item.choices}
        wanted = [(plain(quoted(row)), texts[row.answer]) for row in item.rows]
        assert [(plain(left), one_line(right)) for left, right in question.pairs[: len(wanted)]] == wanted
        right, wrong = (
            {one_line(block) for block in question.combined[f"{name}feedback"]} for name in ("correct", "incorrect")
        )
        for row in item.rows:
            for name, reply in row.replies.items():
                line = one_line(f"{quoted(row)} → {texts[name]}: {told(reply)}")
                assert line in (right if name == row.answer else wrong)
                assert line not in (wrong if name == row.answer else right), "gives the key away"
    for item in of_kind(case, "order"):
        question = read[item.id]
        assert sorted((right, plain(left)) for left, right in question.pairs) == sorted(
            (str(row.place), plain(quoted(row))) for row in item.rows
        )
        assert plain(question.combined["correctfeedback"][0]) == told(item.replies["right"])
        shown = one_line(" ".join([*question.general, *question.combined["correctfeedback"]]))
        assert all(one_line(told(row.reply)) in shown for row in item.rows if row.reply)


def test_own_words_and_what_a_grader_sees(case: Case, read: Read) -> None:
    for item in of_kind(case, *OWN_WORDS):
        question = read[item.id]
        for shown in (question.for_graders, question.general):
            said = one_line(" ".join(shown))
            assert all(one_line(told(reply)) in said for reply in item.replies.values())
            assert all(one_line(text) in said for text in (*item.points, *(arrow.words() for arrow in item.arrows)))
        assert len(question.template) == len(item.sections)
        asked = one_line(" ".join(question.stem))
        wanted = [*(part.prompt for part in item.sections), item.settled]
        wanted += [f"{choice.id}: {choice.text}" for choice in item.choices]
        assert all(one_line(text) in asked for text in wanted)


def test_pictures_come_with_their_questions(case: Case, read: Read) -> None:
    for question in read.values():
        assert [picture["src"] for picture in question.pictures] == [
            f"@@PLUGINFILE@@/{name}" for name in question.files
        ]
        assert all(picture["alt"] for picture in question.pictures)
        assert all(content.startswith(b"\x89PNG") for content in question.files.values())
    assert any(question.files for question in read.values())


def test_it_is_said_that_a_second_import_adds_everything_again(tram: Kit) -> None:
    assert (
        "a second import adds every question once more: delete the old category before it"
        in export(tram, "moodle").losses
    )


def test_misconceptions_are_tags_and_a_passage_comes_along(tram: Kit) -> None:
    (asked,) = [one for one in read_moodle(export(tram, "moodle").content) if one.name == "late-a-whose"]
    assert asked.tags == ["01.1", "misconception:teller-dropped"]
    passage = tram.passages["late-a"]
    assert asked.stem[1:] == [passage.title, *passage.paragraphs]
