"""A QTI package, read back and answered by a reader of its own: every key, every feedback, the points."""

from __future__ import annotations

from itertools import chain, combinations, permutations

import pytest

from coursekit.export.formats import export
from coursekit.kit import Kit
from coursekit.quiz.grading import grade
from tests.export.conftest import Case, one_line, plain, told
from tests.export.qti_reader import QTI, Package, ReadItem, read_package, text_of
from tests.quiz.an_item import AnyItem

LEFT_OUT = ("tally", "grid")
OWN_WORDS = ("text", "essay", "map", "forecast")


@pytest.fixture(scope="module")
def package(case: Case) -> Package:
    return read_package(export(case.kit, "qti").content)


def of_kind(case: Case, package: Package, *kinds: str) -> list[tuple[AnyItem, ReadItem]]:
    found = [(item, package.items[item.id]) for item in case.items.values() if item.kind in kinds]
    assert found
    return found


def shown(read: ReadItem, response: list[str] | None, name: str = "RESPONSE") -> list[list[str]]:
    """The texts of all feedback that an answer gets."""
    return [[plain(text) for text in read.feedback[one]] for one in read.answered(response, name).feedback]


def by_text(read: ReadItem, kind: str = "simpleChoice") -> dict[str, str]:
    """The identifiers of what is on offer, by what it says."""
    return {plain(text): name for name, text in read.offered(kind).items()}


def test_every_question_is_there_once_in_the_order_of_the_course(case: Case, package: Package) -> None:
    asked = [name for names in package.tests.values() for name in names]
    assert asked == [name for name, item in case.items.items() if item.kind not in LEFT_OUT]
    assert all(package.objectives[name] == f"objective-{case.items[name].objective}" for name in asked)


def test_a_test_for_each_lesson(tram: Kit) -> None:
    tests = read_package(export(tram, "qti").content).tests
    assert list(tests) == ["00 All aboard", "01 Who decides?", "02 Who pays?", "03 Your verdict?"]
    assert tests["02 Who pays?"] == ["pays-sum", "pays-words"]


def test_stems_and_quotations(case: Case, package: Package) -> None:
    for name, read in package.items.items():
        item = case.items[name]
        words = [plain(text_of(one)) for one in read.body.iter(f"{QTI}p")]
        assert words[: 1 + bool(item.quote)] == [plain(text) for text in (item.stem, item.quote) if text]


def test_points(case: Case, package: Package) -> None:
    for name, read in package.items.items():
        assert read.most == (0.0 if case.items[name].kind in ("predict", "mark", *OWN_WORDS) else 1.0)
        assert read.answered(None).score == 0.0


def test_one_option(case: Case, package: Package) -> None:
    for item, read in of_kind(case, package, "single", "predict"):
        names = by_text(read)
        assert read.interactions[0].get("maxChoices") == "1"
        assert read.key() == [names[plain(choice.text)] for choice in item.choices if choice.correct]
        for choice in item.choices:
            response = [names[plain(choice.text)]]
            assert read.answered(response).score == grade(item, choice.id).points
            assert choice.reply
            assert shown(read, response) == [[told(choice.reply)]]


def test_any_set_of_options(case: Case, package: Package) -> None:
    for item, read in of_kind(case, package, "multiple"):
        names = by_text(read)
        assert sorted(read.key()) == sorted(names[plain(choice.text)] for choice in item.choices if choice.correct)
        choices = item.choices
        for chosen in chain.from_iterable(combinations(choices, size) for size in range(1, len(choices) + 1)):
            response = [names[plain(choice.text)] for choice in chosen]
            wanted = grade(item, [choice.id for choice in chosen])
            assert read.answered(response).score == pytest.approx(wanted.points)
            assert shown(read, response) == [[told(choice.reply)] for choice in chosen if choice.reply]


def test_numbers(case: Case, package: Package) -> None:
    for item, read in of_kind(case, package, "number"):
        assert [float(value) for value in read.key()] == [item.answer]
        tried = [item.answer, item.answer + item.tolerance, item.answer - item.tolerance, item.answer + 987.5]
        tried += [item.answer + 1.5 * item.tolerance + 0.5, *(near.value for near in item.near)]
        for value in tried:
            wanted = grade(item, value)
            assert read.answered([repr(value)]).score == wanted.points, (item.id, value)
            assert wanted.item
            assert shown(read, [repr(value)]) == [[told(wanted.item)]]
        assert len(read.feedback) == 2 + len(item.near)


def test_rows_and_their_choices(case: Case, package: Package) -> None:
    for item, read in of_kind(case, package, "match"):
        sides = read.interactions[0].findall(f"{QTI}simpleMatchSet")
        ids = [[one.get("identifier", "") for one in side] for side in sides]
        assert [len(side) for side in ids] == [len(item.rows), len(item.choices)]
        texts = read.offered("simpleAssociableChoice")
        assert [plain(texts[name]) for name in ids[1]] == [plain(choice.text) for choice in item.choices]
        assert all(plain(row.text) in plain(texts[name]) for row, name in zip(item.rows, ids[0], strict=True))
        choices = {choice.id: name for choice, name in zip(item.choices, ids[1], strict=True)}
        for turn in range(len(item.choices)):  # each row meets each choice in one of these
            answer = {row.id: item.choices[(turn + n) % len(item.choices)].id for n, row in enumerate(item.rows)}
            pairs = [f"{name} {choices[answer[row.id]]}" for row, name in zip(item.rows, ids[0], strict=True)]
            wanted = grade(item, answer)
            assert read.answered(pairs).score == pytest.approx(wanted.points)
            assert sorted(shown(read, pairs)) == sorted([told(reply)] for reply in wanted.replies.values())
        assert read.answered(read.key()).score == pytest.approx(1.0)
        assert len(read.feedback) == len(item.rows) * len(item.choices)


def test_steps_in_order(case: Case, package: Package) -> None:
    for item, read in of_kind(case, package, "order"):
        names = by_text(read)
        rows = sorted(item.rows, key=lambda row: row.place)
        ids = {row.id: next(name for text, name in names.items() if plain(row.text) in text) for row in rows}
        assert read.key() == [ids[row.id] for row in rows]
        assert list(read.offered("simpleChoice")) != read.key(), "given in the right order"
        for order in list(permutations(rows))[:24]:
            wanted = grade(item, [row.id for row in order])
            response = [ids[row.id] for row in order]
            assert read.answered(response).score == pytest.approx(wanted.points)
            replies = [told(reply) for reply in wanted.replies.values()] + ([told(wanted.item)] if wanted.item else [])
            assert sorted(shown(read, response)) == sorted([reply] for reply in replies)


def test_own_words(case: Case, package: Package) -> None:
    for item, read in of_kind(case, package, *OWN_WORDS):
        fields = [one.get("responseIdentifier", "") for one in read.interactions]
        assert len(fields) == max(1, len(item.sections))
        body = one_line(text_of(read.body))
        asked = [*(part.prompt for part in item.sections), item.settled, *(choice.text for choice in item.choices)]
        assert all(one_line(text) in body for text in asked)
        key = [*(arrow.words() for arrow in item.arrows), *item.points]
        wanted = [[told(reply), *map(plain, key)] for reply in item.replies.values()]
        for name in fields:
            assert shown(read, ["something"], name) == wanted
        assert shown(read, None) == []


def test_the_same_questions_give_the_same_bytes(tram: Kit) -> None:
    assert export(tram, "qti").content == export(tram, "qti").content
