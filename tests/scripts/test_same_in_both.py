"""The scripts' rules and Python's, held to each other where nobody has written a case: at random, and on whole courses."""

from __future__ import annotations

import json
import random
import zlib
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from msgspec import structs

from coursekit.argument.map_as_text import how
from coursekit.argument.standing import standing_of
from coursekit.argument.switches import content
from coursekit.bargaining.points import Stake
from coursekit.bargaining.story import outcomes_of, sentence
from coursekit.kit.argument_records import Relation
from coursekit.language import in_language
from coursekit.quiz.grading import grade
from coursekit.quiz.items import Reply
from coursekit.quiz.typed_number import readings
from coursekit.storage.canonical import canonical
from coursekit.storage.entries import brought_back, entries_of, merged
from coursekit.storage.work import Work, checksum
from tests.argument.test_standing import SHARED as STANDING
from tests.argument.test_standing import STANDARDS, argument, random_argument
from tests.bargaining.test_many_sides import NAMES
from tests.bargaining.test_many_sides import drawn as drawn_for_many
from tests.bargaining.test_model import drawn
from tests.language.pseudo import pseudo
from tests.quiz.an_item import AnyItem, item_from
from tests.quiz.robot import every_answer, heard, malformed, replies
from tests.quiz.test_grading import CASES
from tests.quiz.test_robot import ASKED, items_in, told
from tests.scripts.node import KINDS, in_node
from tests.storage.histories import forged, replicas
from tests.storage.test_work_cases import anything, number, rewritten

SIDES = ["the north", "the south"]

# Copies of answers, and files

ENTRIES = {"screen/browser/entries.js": "broughtBack, entriesIn, merged"}
FILES = {"screen/browser/file.js": "checksum, readFile"}


def test_copies_that_grew_apart_at_random_merge_alike() -> None:
    pairs = [replicas(random.Random(seed), 2) for seed in range(300)]
    assert in_node("(pairs) => pairs.map(([a, b]) => merged(a, b))", pairs, imports=ENTRIES) == [
        merged(a, b) for a, b in pairs
    ]
    loaded = in_node("(pairs) => pairs.map(([a, b]) => broughtBack(a, b, 'me'))", pairs, imports=ENTRIES)
    assert loaded == [brought_back(a, b, "me") for a, b in pairs]


def test_forged_histories_merge_alike() -> None:
    dice = random.Random(30)
    pairs = [({"q": forged(dice)}, {"q": forged(dice)}) for _ in range(500)]
    together = in_node(
        "(pairs) => pairs.map(([a, b]) => [merged(a, b), merged(b, a), merged(merged(a, b), b)])",
        pairs, imports=ENTRIES,
    )  # fmt: skip
    assert together == [[merged(one, other)] * 3 for one, other in pairs]


def test_states_of_other_versions_are_read_alike() -> None:
    states = [
        {"version": 1, "saved": 7, "round": 2, "items": {"q": {"answer": "a", "tries": 1}, "r": 5}},
        {"version": 1, "saved": -1, "off": ["swap"]}, {"version": 1, "weights": [1, 2], "wishes": []},
        {"version": 2, "items": {"q": {"answer": 1, "dot": ["x", 1], "by": {"x": 1}}, "r": {"answer": 1}}},
        {"version": 2, "items": []}, {"version": "1", "items": {}}, [], None, 5, "x",
    ]  # fmt: skip
    assert in_node("(states) => states.map(entriesIn)", states, imports=ENTRIES) == [entries_of(one) for one in states]


def test_the_checksum_is_the_one_that_python_computes() -> None:
    texts = ["", "a", "Zürich – “Łódź” 🚋", "x" * 5000]
    sums = in_node("(texts) => texts.map(checksum)", texts, imports=FILES)
    assert sums == [f"{zlib.crc32(text.encode()):08x}" for text in texts]


def test_numbers_and_names_have_one_form_in_both() -> None:
    rng = random.Random(7)
    work = {
        **msgspec.to_builtins(Work(kit="tram-line", id="a", places={})),
        "since": [anything(rng) for _ in range(500)],
    }
    work["since"] += [number(rng) for _ in range(2_000)]
    head = {"format": "coursekit-work", "version": 1, "checksum": checksum(canonical(work).encode())}
    text = json.dumps(rewritten({**head, "content": work}, rng), indent=1)
    read = "(texts) => texts.map((text) => readFile(text, 'tram-line').intact)"
    assert in_node(read, [text, text.replace("true", "null")], imports=FILES) == [True, False]


# Numbers as they are typed

LOCALES = (
    "en en-IN en-ZA de de-AT de-CH fr fr-CH it es es-MX pt pt-PT nl da sv nb fi is pl cs sk hu ro bg ru uk el tr he ar ar-EG "
    "fa ur hi hi-u-nu-deva mr bn ta th th-u-nu-thai my km ja zh zh-u-nu-fullwide ko vi id sw eo lt lv et sl hr sr"
)

NUMBERS = [0, 1, 9, 12, 100, 999, 1000, 1234, 12_345, 123_456, 1_234_567, 12_345_678.9, 0.1, 0.25, 0.125, 1.5, 1.25, 1.234, 12.345,
           123.456, 1234.5, 1234.567, 98_765.4321, 0.000001, -1, -1.5, -1234, -1.234, -0.5, -12_345.678]  # fmt: skip

WRITE = """(locales, numbers) => numbers.flatMap((number) => [String(number), ...locales.flatMap((locale) =>
  [true, false].map((useGrouping) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping }).format(number)))]
  .map((text) => [number, text, readings(text)]))"""


def test_whatever_a_program_writes_in_any_language_is_that_number_or_is_asked_about() -> None:
    imports = {"quiz/browser/typed_number.js": "readings"}
    written = in_node(WRITE, LOCALES.split(), NUMBERS, imports=imports)
    assert len({text for _, text, _ in written}) > 200
    assert [(text, reads) for number, text, reads in written if number not in reads] == []
    assert [text for _, text, reads in written if readings(text) != reads] == []


# Bargains, and what stands in an argument


@pytest.mark.parametrize(("draw", "sides"), [(drawn, SIDES), (drawn_for_many, NAMES)], ids=["two", "many"])
def test_bargains_at_random_end_alike(draw: Callable[[int], list[Stake]], sides: list[str]) -> None:
    many = [draw(seed) for seed in range(300)]
    sent = [[{"worth": stake.worth, "kept": stake.kept} for stake in stakes] for stakes in many]
    function = "(many, names) => many.map((each) => ({ ends: outcomes(each), sentence: sentence(each, names.slice(0, each[0].worth.length)) }))"
    found = in_node(function, sent, sides, imports={"bargaining/browser/model.js": "outcomes, sentence"})
    for stakes, got in zip(many, found, strict=True):
        ends = outcomes_of(stakes)
        assert {name: end["points"] for name, end in got["ends"].items()} == {
            name: pytest.approx(list(end.points), abs=1e-6) for name, end in ends.items()
        }
        assert [end["deal"] for end in got["ends"].values()] == [end.deal for end in ends.values()]
        assert got["sentence"] == sentence(stakes, sides[: len(stakes[0].worth)])


JUDGE = """(asked) => asked.map(({ content, off, standard }) => {
  const now = judge(content, off, standard);
  return Object.fromEntries(content.claims.map(({ id }) => [id, now.state(id)]));
})"""


def judged(asked: list[dict[str, Any]]) -> Any:
    return in_node(JUDGE, asked, imports={"argument/browser/state.js": "judge"})


def test_the_shared_cases_of_arguments_are_judged_alike() -> None:
    asked, expected = [], []
    for case in STANDING["cases"]:
        drawn_map = content(argument(" ".join(case["claims"]), *case["arrows"]), case["name"])
        for setting in case["settings"]:
            asked.append(
                {"content": drawn_map, "off": setting["off"], "standard": setting.get("standard", "scintilla")}
            )
            expected.append(setting["states"])
    assert judged(asked) == expected


def test_arguments_at_random_are_judged_alike() -> None:
    asked, expected = [], []
    for seed in range(100):
        dice = random.Random(seed)
        drawn_map = random_argument(seed)
        names = [claim.id for claim in drawn_map.claims]
        off, standard = [name for name in names if dice.random() < 0.3], dice.choice(STANDARDS)
        asked.append({"content": content(drawn_map, "k"), "off": off, "standard": standard})
        found = standing_of(drawn_map, off, standard)
        expected.append({
            name: "off" if name in off
            else "fallen" if name not in found.stands
            else "disputed" if name in found.disputed
            else "on"
            for name in names
        })  # fmt: skip
    assert judged(asked) == expected


# Questions

GRADE_ALL = "(items) => items.map(({ item, answers }) => answers.map((answer) => grade(item, answer)))"


def plain(items: list[AnyItem]) -> list[dict[str, Any]]:
    return [msgspec.to_builtins(item) for item in items]


def marks_of(sent: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    found: list[list[dict[str, Any]]] = in_node(GRADE_ALL, sent, imports=KINDS)
    return found


def told_by_script(graded: dict[str, Any]) -> list[str]:
    said = [reply for _, _, reply in graded["notes"]] + graded["said"]
    return [reply if isinstance(reply, str) else reply["text"] for reply in said if reply]


def disagreements(items: list[AnyItem], shown: list[AnyItem]) -> list[str]:
    """Where the script, which was sent ``shown``, grades or tells otherwise than Python does ``items``."""
    given = [[answer for answer, _ in every_answer(item)] for item in items]
    sent = [{"item": item, "answers": each} for item, each in zip(plain(shown), given, strict=True)]
    faults = []
    for item, each, marks in zip(items, given, marks_of(sent), strict=True):
        reached = set[str]()
        for answer, mark in zip(each, marks, strict=True):
            ours, theirs = grade(item, answer), told_by_script(mark)
            reached |= heard(item, theirs)
            if (mark["outcome"], mark["points"]) != (ours.outcome, pytest.approx(ours.points)):
                faults.append(f"{item.id}: {answer!r} is {mark['outcome']} here and {ours.outcome} in Python")
            if missing := heard(item, told(item, answer)) - heard(item, theirs):
                faults.append(f"{item.id}: {answer!r} is not told {missing}")
        own = set(replies(item)) - ({item.replies["reached"].text} if item.kind == "tally" else set())
        faults += [f"{item.id}: nobody can get “{text}”" for text in sorted(own - reached)]
    return faults


@pytest.mark.parametrize("file", ASKED)
def test_each_answer_is_told_what_python_tells_it(file: str) -> None:
    assert disagreements(items_in(file), items_in(file)) == [], file


def test_a_script_that_grades_or_tells_otherwise_is_noticed() -> None:
    (item,) = (item for item in items_in("tram/data/quizzes/00.yaml") if item.id == "tram-single")
    turned = [structs.replace(choice, correct=not choice.correct) for choice in item.choices]
    silent = [structs.replace(choice, reply=Reply("")) for choice in item.choices]
    for choices, fault in ((turned, "in Python"), (silent, "is not told"), (silent, "nobody can get")):
        found = disagreements([item], [structs.replace(item, choices=choices)])
        assert [said for said in found if fault in said]


@pytest.mark.parametrize("file", ASKED)
def test_what_is_no_answer_is_refused(file: str) -> None:
    items = items_in(file)
    sent = [{"item": item, "answers": malformed(whole)} for item, whole in zip(plain(items), items, strict=True)]
    assert [mark for each in marks_of(sent) for mark in each if mark["outcome"] is not None] == []


def test_a_grid_replies_to_the_same_cells() -> None:
    grids = [case for case in CASES if case["item"]["kind"] == "grid" and case["outcome"]]
    marks = marks_of([{"item": case["item"], "answers": [case["answer"]]} for case in grids])
    for case, (mark,) in zip(grids, marks, strict=True):
        found = grade(item_from(case["item"]), case["answer"]).replies
        assert [(name, reply["text"]) for name, _, reply in mark["notes"]] == [(n, r.text) for n, r in found.items()]


# What premises do


def test_both_halves_say_alike_what_premises_do() -> None:
    """A concession of our own reading had two commas in the browser alone."""
    relations = [
        Relation(id="r", kind=kind, premises=["a"], to="b", basis=basis, concession=concession)
        for kind in ("supports", "attacks")
        for basis in ("stated", "reconstructed")
        for concession in (False, True)
    ]
    for language in ("en", "de", pseudo()):
        with in_language(language):
            told = in_node(
                "(relations) => relations.map(reasonWords)", msgspec.to_builtins(relations),
                imports={"argument/browser/state.js": "reasonWords"},
            )  # fmt: skip
            assert told == [how(relation) for relation in relations]
            assert not any(",," in one for one in told)
