"""How two copies of a student's work become one."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from coursekit.storage import entries
from coursekit.storage.entries import (
    MOST_OTHERS,
    Entry,
    NewerState,
    brought_back,
    entries_of,
    is_entry,
    merged,
    merged_entry,
    state_of,
    versions_of,
)
from coursekit.storage.store import DiskStore
from coursekit.storage.store_view import StoreView
from tests.storage.histories import forged, replicas

CASES: list[dict[str, Any]] = json.loads(Path(__file__).with_name("merge_cases.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_two_copies_become_one_in_either_order(case: dict[str, Any]) -> None:
    assert merged_entry(case["one"], case["other"]) == case["merged"]
    assert merged_entry(case["other"], case["one"]) == case["merged"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_merging_again_changes_nothing(case: dict[str, Any]) -> None:
    for again in (case["one"], case["other"], case["merged"]):
        assert merged_entry(case["merged"], again) == case["merged"]


@pytest.mark.parametrize("seed", range(40))
def test_all_copies_agree_in_the_end_in_whatever_order_they_meet(seed: int) -> None:
    copies = replicas(random.Random(seed), 4)
    ends: list[dict[str, Entry]] = []
    for _ in range(3):
        random.Random(f"{seed}{len(ends)}").shuffle(copies)
        end: dict[str, Entry] = {}
        for copy in copies:
            end = merged(end, copy)
        ends.append(end)
    assert ends[0] == ends[1] == ends[2]


@pytest.mark.parametrize("seed", range(40))
def test_no_answer_is_lost_that_nobody_replaced(seed: int) -> None:
    copies = replicas(random.Random(seed), 3)
    end: dict[str, Entry] = {}
    for copy in copies:
        end = merged(end, copy)
    for copy in copies:
        for name, entry in copy.items():
            for version in versions_of(entry):
                who, n = version["dot"]
                knowing = [other[name] for other in copies if name in other and other[name]["by"].get(who, 0) >= n]
                if all(version in versions_of(other) for other in knowing):  # whoever has seen it still holds it
                    assert version in versions_of(end[name])


@pytest.mark.parametrize("seed", range(300))
def test_whatever_a_history_claims_merging_leaves_nobody_with_nothing(seed: int) -> None:
    dice = random.Random(seed)
    one, other = forged(dice), forged(dice)
    both = merged_entry(one, other)
    assert is_entry(both)
    assert merged_entry(other, one) == both
    assert merged_entry(both, one) == merged_entry(both, other) == merged_entry(both, both) == both
    left = [said(version) for version in versions_of(both)]
    for mine, theirs in ((one, other), (other, one)):
        held = [said(version) for version in versions_of(theirs)]
        for version in versions_of(mine):
            who, n = version["dot"]
            replaced = theirs["by"].get(who, 0) >= n and said(version) not in held
            assert said(version) in left or replaced


def said(version: Entry) -> str:
    return json.dumps([version["dot"], version["answer"]], sort_keys=True)


def test_names_that_only_one_copy_has_stay() -> None:
    one, other = (
        {"a": {"answer": "x", "dot": ["1", 1], "by": {"1": 1}}},
        {"b": {"answer": "y", "dot": ["1", 1], "by": {"1": 1}}},
    )
    assert merged(one, other) == one | other


# ---- a file that is loaded ----


def test_what_was_cleared_after_the_file_was_saved_comes_back_and_stays() -> None:
    filed = {"q": {"answer": "from the file", "dot": ["x", 3], "by": {"x": 3}}}
    cleared = {"q": {"answer": "", "dot": ["x", 4], "by": {"x": 4}}}
    back = brought_back(cleared, filed, "loader")
    assert back["q"]["answer"] == "from the file"
    assert merged(back, cleared) == back


def test_what_is_newer_here_is_not_undone_by_an_older_file() -> None:
    filed = {"q": {"answer": "old", "dot": ["x", 3], "by": {"x": 3}}}
    here = {"q": {"answer": "new", "dot": ["x", 4], "by": {"x": 4}}}
    assert brought_back(here, filed, "loader") == here


def test_a_file_twice_is_a_file_once() -> None:
    filed = {
        "q": {"answer": "a", "dot": ["x", 3], "by": {"x": 3}},
        "r": {"answer": "b", "dot": ["x", 1], "by": {"x": 1}},
    }
    here = {"q": {"answer": "", "dot": ["x", 4], "by": {"x": 4}}, "s": {"answer": "c", "dot": ["y", 1], "by": {"y": 1}}}
    once = brought_back(here, filed, "loader")
    assert brought_back(once, filed, "another") == once


# ---- states of other versions, and of no version at all ----


def test_version_1_is_upgraded_on_read() -> None:
    quiz = {"version": 1, "saved": 7, "round": 2, "items": {"q": {"answer": "a", "tries": 1}, "r": 5}}
    assert entries_of(quiz) == {
        "q": {"answer": "a", "tries": 1, "dot": ["1", 7], "by": {"1": 7}},
        "#round": {"answer": "2", "dot": ["1", 7], "by": {"1": 7}},
    }
    switches = {"version": 1, "saved": 3, "off": ["swap"]}
    assert entries_of(switches) == {"off": {"answer": ["swap"], "dot": ["1", 3], "by": {"1": 3}}}


def test_of_two_states_of_version_1_the_newer_wins_as_it_did() -> None:
    older, newer = ({"version": 1, "saved": n, "items": {"q": {"answer": str(n)}}} for n in (3, 4))
    assert merged(entries_of(newer), entries_of(older))["q"]["answer"] == "4"


def test_a_newer_version_is_refused_in_words() -> None:
    with pytest.raises(NewerState, match="newer version of the course"):
        entries_of({"version": 3, "items": {}})


@pytest.mark.parametrize(
    "rubbish",
    [None, 5, "x", [], {}, {"version": 2}, {"version": 2, "items": []}, {"version": "2", "items": {}},
     {"version": True, "items": {}}, {"version": 2, "items": {"q": {"answer": "a"}}},
     {"version": 2, "items": {"q": {"answer": "a", "dot": ["x", 0], "by": {"x": 0}}}},
     {"version": 2, "items": {"q": {"answer": "a", "by": {"x": True}}}},
     {"version": 2, "items": {"q": {"answer": "a", "by": {"x": 1}, "others": [7]}}},
     {"version": 2, "items": {"q": {"by": {"x": 1}}}}],
)  # fmt: skip
def test_what_is_no_state_holds_nothing(rubbish: object) -> None:
    assert entries_of(rubbish) == {}


def test_a_state_of_nothing_is_empty() -> None:
    assert state_of({}) == {}
    assert not is_entry({"answer": "a", "by": 4})


# ---- what nobody has honestly written ----


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("cut \ud83d", "cut \ufffd"),
        ("\ude8bcut", "\ufffdcut"),
        ("\ud83d\ude8b", "\U0001f68b"),
        ({"r\ud83d": ["\udfff"]}, {"r\ufffd": ["\ufffd"]}),
        ([[80.0, 12.5]], [[80, 12.5]]),
    ],
)
def test_text_is_well_formed_and_a_number_is_written_in_one_way(written: Any, read: Any) -> None:
    state = {"version": 2, "items": {"q": {"answer": written, "dot": ["x", 1], "by": {"x": 1}}}}
    answer = entries_of(state)["q"]["answer"]
    assert json.dumps(answer, ensure_ascii=False).encode() == json.dumps(read, ensure_ascii=False).encode()


def test_half_a_character_in_one_answer_does_not_keep_the_others_from_being_kept(tmp_path: Path) -> None:
    half = {"answer": "\ud83d", "dot": ["x", 1], "by": {"x": 1}}
    whole = {"answer": "a", "dot": ["x", 1], "by": {"x": 1}}
    StoreView(DiskStore(tmp_path), "kit/questions").keep({"version": 2, "items": {"half\ud83d": half, "whole": whole}})
    kept = DiskStore(tmp_path).read("kit/questions")
    assert {name: entry["answer"] for name, entry in kept.items()} == {"half\ufffd": "\ufffd", "whole": "a"}


def deep(levels: int) -> Any:
    return [deep(levels - 1)] if levels else "a"


def test_what_is_absurdly_deep_or_no_number_is_no_entry() -> None:
    for answer in (deep(400), {"a": deep(50)}, float("nan"), [float("inf")]):
        assert not is_entry({"answer": answer, "dot": ["x", 1], "by": {"x": 1}})
    assert is_entry({"answer": deep(5), "dot": ["x", 1], "by": {"x": 1}})


def rivals(count: int) -> Entry:
    others = [{"answer": f"no. {n}", "tries": n % 7, "dot": [f"w{n}", 1]} for n in range(count)]
    by = {"w": 1, **{f"w{n}": 1 for n in range(count)}}
    return {"answer": "the best", "tries": 9, "dot": ["w", 1], "by": by, "others": others}


def test_of_thousands_of_rival_answers_the_shown_one_and_the_best_stay() -> None:
    mine = {"answer": "mine", "tries": 6, "dot": ["me", 1], "by": {"me": 1}}
    for entry in (
        entries_of({"version": 2, "items": {"q": rivals(8000)}})["q"],
        merged({}, {"q": rivals(8000)})["q"],
        merged({"q": mine}, {"q": rivals(8000)})["q"],
    ):
        assert entry["answer"] == "the best"
        assert len(entry["others"]) == MOST_OTHERS
        assert {other["tries"] for other in entry["others"]} == {6}
    assert merged({}, {"q": rivals(MOST_OTHERS)})["q"] == rivals(MOST_OTHERS), "what somebody can have is left as it is"


def test_twice_as_many_rivals_are_twice_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0
    honest = entries._json

    def counted(value: object) -> bytes:
        nonlocal calls
        calls += 1
        return honest(value)

    monkeypatch.setattr(entries, "_json", counted)
    needed = []
    for count in (1000, 2000):
        calls = 0
        merged({"q": {"answer": "mine", "dot": ["me", 1], "by": {"me": 1}}}, {"q": rivals(count)})
        needed.append(calls)
    assert needed[1] < 2.5 * needed[0]
