"""Passages and misconceptions: what they say of their own words holds, or is a fault with file and line."""

from pathlib import Path

import pytest

from coursekit.kit import Kit
from tests.kit.test_kit import broken

A, B = "passages/late-a.yaml", "passages/late-b.yaml"


def test_a_kit_has_its_passages(tram: Kit) -> None:
    late = tram.passages["late-a"]
    assert [tram.passages[name].form for name in ("late-a", "late-b")] == ["A", "B"]
    paragraph, letter = late.place_of(late.spans[1])
    assert paragraph == 0
    assert late.paragraphs[0][letter:] == "it was the same on every line."
    assert tram.misconceptions["teller-dropped"].lesson == "01"


FAULTS = [
    (A, "text: perhaps, why", "text: maybe, why", "late-a.yaml:48: “maybe” does not stand in the passage, expected words of it"),
    (A, "text: perhaps, why", "text: the, why", "“the” stands in the passage 10 times, expected `nth: 1` for the first of them"),
    (A, "text: perhaps, why", "text: perhaps, nth: 2, why", "“perhaps” does not stand in the passage 2 times, expected a number from 1 to 1"),
    (A, "text: perhaps, why", "text: erhaps, why", "“erhaps” does not stand in the passage"),
    (A, "voice: penn", "voice: pen", "late-a.yaml:32: voice 'pen' does not exist, expected an id that exists, perhaps penn"),
    (A, "through: [penn]", "through: [pen]", "voice 'pen' does not exist"),
    (A, "mode: quoted", "mode: reported", "“We lose four minutes at the school gate” stands between quotation marks, and its mode is 'reported'"),
    (A, "mode: inferred", "mode: quoted", "“The new timetable must be to blame” does not stand between quotation marks, and its mode is 'quoted'"),
    (A, ", writer: true", "", "0 voices with 'writer', expected exactly one"),
    (A, "id: gate", "id: penn", "late-a.yaml:30: id 'penn' is given twice, expected an id of its own for each row"),
    (A, "misconception: teller-dropped", "misconception: teller-droped", "misconception 'teller-droped' does not exist"),
    (A, "taken_from: []", "taken_from: [sins]", "figure 'sins' does not exist, expected an id that exists, perhaps since"),
    (A, "conclusion: blame-it\n", "", "'late-a' has claims and no 'conclusion'"),
    (A, "to: blame-it,", "to: blam-it,", "claim 'blam-it' does not exist"),
    (A, "id: late,", "id: late and,", "late and"),
    (A, 'lesson: "01"', 'lesson: "21"', "late-a.yaml:5: lesson '21' does not exist"),
    (A, "id: late-a", "id: late-b", "id 'late-b' is already used in data/passages/late-a.yaml"),
    (B, "form: B", "form: A", "the pair 'late' has forms A, A, expected one form A and one form B"),
    (B, "pair: late", "pair: later", "the pair 'later' has form B, expected one form A and one form B"),
    (B, "skill: whose words these are", "skill: how sure it sounds", "late-b.yaml:6: 'late-b' has another 'skill' than 'late-a' of the same pair"),
    (B, "The late bus probably", f"The late bus {'very ' * 40} probably", "the passage has 170 words, expected 80 to 160"),
    ("misconceptions.yaml", 'lesson: "01"', 'lesson: "9"', "misconceptions.yaml:5: lesson '9' does not exist"),
    ("misconceptions.yaml", "id: fit-for-proof", "id: teller-dropped", "id 'teller-dropped' is already used on line 2"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "expected"), FAULTS, ids=[f"{file[-11:]} {new[:24]}" for file, _, new, _ in FAULTS])  # fmt: skip
def test_what_does_not_hold_is_a_fault(tram_copy: Path, file: str, old: str, new: str, expected: str) -> None:
    found = broken(tram_copy, file, old, new)
    assert any(expected in fault for fault in found), found


QUESTIONS = [
    ("text: It concedes a point,", "text: It concedes a point, misconception: finds-fault,", "misconception 'finds-fault' does not exist"),
    ("correct: true", "correct: true, misconception: fit-for-proof", "'tram-single' names a misconception where nothing is wrong"),
    ("id: tram-single", "id: tram-single\n    passage: late-c", "passage 'late-c' does not exist"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "expected"), QUESTIONS)
def test_what_a_question_names_exists(tram_copy: Path, old: str, new: str, expected: str) -> None:
    found = broken(tram_copy, "quizzes/00.yaml", old, new)
    assert any(expected in fault for fault in found), found


def test_a_file_with_another_ending_is_not_passed_over(tram_copy: Path) -> None:
    from coursekit.kit.loader import survey

    (tram_copy / "data" / A).rename(tram_copy / "data" / "passages" / "late-a.yml")
    assert "a file of this name is not read" in [fault.what for fault in survey(tram_copy / "data").faults]
