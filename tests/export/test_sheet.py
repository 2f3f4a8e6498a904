"""The printed sheet, read back by a reader of its own: with the key nothing is missing, without it nothing
is given away."""

from __future__ import annotations

import re
from itertools import takewhile

import pytest

from coursekit.export.formats import export
from coursekit.kit import Kit
from coursekit.quiz.items import Reply
from tests.export.conftest import Case, one_line, told
from tests.export.sheet_reader import Sheet
from tests.quiz.an_item import AnyItem, a_row, an_item

SHAPES = {
    "single": "circle",
    "predict": "circle",
    "multiple": "box",
    "tally": "box",
    "order": "place",
    "match": "place",
}


@pytest.fixture(scope="module")
def with_key(case: Case) -> Sheet:
    return Sheet(export(case.kit, "sheet", key="feedback").content)


@pytest.fixture(scope="module")
def without(case: Case) -> Sheet:
    return Sheet(export(case.kit, "sheet").content)


def replies_of(item: AnyItem) -> list[Reply]:
    """Every reply that an item can give."""
    found = [choice.reply for choice in item.choices if choice.reply] + [near.reply for near in item.near]
    for row in item.rows:
        found += [*row.replies.values(), *([row.reply] if row.reply else [])]
    return [*found, *item.replies.values()]


def test_every_question_is_there_once_in_the_order_of_the_course(case: Case, with_key: Sheet, without: Sheet) -> None:
    names = list(case.items)
    assert list(without.blocks) == names
    assert list(with_key.blocks) == [*names, *(f"key-{name}" for name in names)]
    assert all(with_key.blocks[name] == without.blocks[name] for name in names)


def test_a_question_says_everything_that_the_screen_says(case: Case, without: Sheet) -> None:
    for name, item in case.items.items():
        texts = without.blocks[name].texts
        in_table = name in without.rows
        said = one_line(" ".join(text for _, text in [*texts, *(without.outside.texts if in_table else [])]))
        asked = [
            item.stem.rpartition("In our words: ")[2] if in_table else item.stem,
            item.quote,
            item.settled,
            *(choice.text for choice in item.choices),
        ]
        asked += [*(row.text for row in item.rows), *(part.prompt for part in item.sections)]
        asked += [level.text for level in item.scale]
        assert all(one_line(text) in said for text in asked), name
        assert all(f"{rating}%" in said for rating in item.confidence)
        assert ("not marked" in said) == (item.kind in ("predict", "text", "essay", "forecast", "grid"))


def test_there_is_something_to_tick_for_each_answer(case: Case, without: Sheet) -> None:
    for name, item in case.items.items():
        shape = "" if name in without.rows else SHAPES.get(item.kind, "")
        wanted = (
            [shape] * len(item.choices if shape == "circle" or item.kind == "multiple" else item.rows) if shape else []
        )
        assert without.blocks[name].shapes == [*wanted, *["circle"] * len(item.confidence)], name


def test_the_key_has_every_reply(case: Case, with_key: Sheet) -> None:
    for name, item in case.items.items():
        said = [one_line(text) for text in with_key.blocks[f"key-{name}"].of("li")]
        for reply in replies_of(item):
            assert any(text.endswith(one_line(told(reply))) for text in said), (name, reply)
        assert all(any(text.endswith(one_line(point)) for text in said) for point in item.points)


def test_each_option_and_each_choice_for_a_row_has_its_own_reply(case: Case, with_key: Sheet) -> None:
    for name, item in case.items.items():
        said = {one_line(text) for text in with_key.blocks[f"key-{name}"].of("li")}
        for choice in item.choices:
            if choice.reply:
                right = " (right)" if choice.correct else ""
                assert one_line(f"{choice.text}{right}: {told(choice.reply)}") in said
        texts = {choice.id: choice.text for choice in item.choices}
        for row in item.rows if item.kind == "match" else ():
            for given, reply in row.replies.items():
                right = " (right)" if given == row.answer else ""
                assert any(text.endswith(one_line(f"→ {texts[given]}{right}: {told(reply)}")) for text in said)


def test_the_key_says_what_is_right(case: Case, with_key: Sheet) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    for name, item in case.items.items():
        said = [one_line(text) for text in with_key.blocks[f"key-{name}"].of("p", "li")]
        wanted = [f"{letters[place]}. {choice.text}" for place, choice in enumerate(item.choices) if choice.correct]
        if name in with_key.rows:
            offered = sorted(text for tag, text in with_key.outside.texts if tag == "li")
            assert {*map(one_line, (choice.text for choice in item.choices))} <= {*map(one_line, offered)}
            wanted = [f". {choice.text}" for choice in item.choices if choice.correct]
        texts = {choice.id: f"{letters[place].upper()}. {choice.text}" for place, choice in enumerate(item.choices)}
        wanted += [f"→ {texts[row.answer]}" for row in item.rows if row.answer]
        wanted += [f"{row.place}. {row.text}" for row in item.rows if row.place and not row.quote]
        wanted += [arrow.words() for arrow in item.arrows]
        assert all(any(text.endswith(one_line(line)) for text in said) for line in wanted), name
        if item.kind == "number":
            digits = f"{item.answer:.6f}".rstrip("0").rstrip(".")
            assert any(text.startswith("Right: ") and digits in text.replace(",", "") for text in said)
        if item.kind in ("predict", "text", "essay", "forecast", "grid"):
            assert "Nothing here is right or wrong." in said


def test_without_a_key_nothing_is_given_away(case: Case, without: Sheet) -> None:
    everything = one_line(" ".join(text for block in without.blocks.values() for _, text in block.texts))
    outside = one_line(" ".join(text for _, text in without.outside.texts))
    for item in case.items.values():
        for reply in replies_of(item):
            assert one_line(told(reply)) not in everything + outside
    assert "Right:" not in everything
    assert {"Key", "Answers"}.isdisjoint(without.outside.of("h2"))


def test_headings_and_language(tram: Kit) -> None:
    content = export(tram, "sheet").content
    assert content.startswith(b'<!doctype html>\n<html lang="en" dir="ltr">')
    outside = Sheet(content).outside
    assert outside.of("title", "h1") == ["Questions on “The tram nobody asked for”"] * 2
    assert outside.of("h2") == ["00 All aboard", "01 Who decides?", "02 Who pays?", "03 Your verdict?"]


def test_a_tally_tells_the_sums_that_reach_its_target() -> None:
    rows = [
        a_row("a", "A", amount=2),
        a_row("b", "B", amount=3),
        a_row("c", "C", amount=5, clashes=["a"]),
        a_row("d", "D", amount=5),
    ]
    tally = an_item("t", "tally", "00.1", "Reach five.", rows=rows, answer=5, replies={
        name: Reply(name) for name in ("reached", "short", "over", "clash")})  # fmt: skip
    assert tally.right_answer() == ["C", "D", "A + B"]


def test_a_round_is_one_table_whose_letters_are_those_of_the_answers(course_kit: Kit) -> None:
    sheet = Sheet(export(course_kit, "sheet", ["02"], key="answers").content)
    texts = [(tag, one_line(text)) for tag, text in sheet.outside.texts]
    (first,) = [n for n, (tag, text) in enumerate(texts) if tag == "h3" and re.match(r"Questions \d+ to \d+", text)][:1]
    choices = [text for tag, text in takewhile(lambda one: one[0] == "li", texts[first + 2 :])]
    assert choices == sorted(choices)
    assert len(choices) > 8
    asked = Case(course_kit).items["02-who-p04-agreements"]
    (right,) = [choice.text for choice in asked.choices if choice.correct]
    number = sheet.blocks["02-who-p04-agreements"].of("th")[0]
    assert f"{number} {'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[choices.index(right)]}" in [text for _, text in texts]


def test_answers_alone_have_no_feedback(tram: Kit) -> None:
    made = export(tram, "sheet", key="answers")
    said = one_line(" ".join(text for _, text in Sheet(made.content).outside.texts))
    assert "1 " in said
    assert "Answers" in said
    assert "It says what the columnist makes of it all" not in made.content.decode()
    assert "feedback is not on this sheet: --key adds them, on pages of their own" in made.losses


def test_what_is_asked_about_stands_on_the_sheet_once(tram: Kit, course_kit: Kit) -> None:
    sheet = Sheet(export(tram, "sheet").content)
    assert [one_line(str(picture["alt"]))[:20] != "" for picture in sheet.pictures] == [True, True]
    assert "Look at material 1." in sheet.blocks["tram-text"].of("p")
    assert "Look at material 2." in sheet.blocks["late-a-holds"].of("p"), (
        "a passage, which the question before is about, too"
    )
    grid = Sheet(export(course_kit, "sheet", ["07"]).content)
    assert len(grid.pictures) == 1, "five questions are about one chart"


def test_blanks_of_the_syntax_are_kept_and_there_is_room_to_draw(tram: Kit) -> None:
    page = export(tram, "sheet").content.decode()
    assert '<p class="kept" dir="auto">One arrow a line. Supports: -&gt;  Attacks: -x' in page
    assert ".kept { white-space: pre-wrap; }" in page
    assert page.count('<div class="draw">') == 1
