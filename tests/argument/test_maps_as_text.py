"""Maps that students write. The browser is held to the same cases in ``tests/browser``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from coursekit.argument.compare import compare_map
from coursekit.argument.map_text import EXAMPLE, Arrow, edits, read_map
from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.questions.map import DrawnMap
from coursekit.quiz.grading import grade
from coursekit.quiz.words import quiz_in_words
from coursekit.screen import runtime

SHARED: dict[str, Any] = json.loads((Path(__file__).parent / "map_cases.json").read_text(encoding="utf-8"))
DATA = Path(__file__).parents[2] / "data"


@pytest.mark.parametrize("case", SHARED["cases"], ids=[case["name"] for case in SHARED["cases"]])
def test_a_map_gets_the_remarks_of_the_shared_case(case: dict[str, Any]) -> None:
    key = msgspec.convert(case.get("key", SHARED["key"]), list[Arrow])
    found: Any = compare_map(case["text"], SHARED["known"], key)
    assert (found.outcome, found.remarks) == (case["outcome"], case["remarks"])
    assert found.points == pytest.approx(case["points"], abs=1e-6)


def test_the_cases_show_every_kind_of_remark() -> None:
    """What a student can be told: nothing of it goes untried."""
    said = " ".join(remark for case in SHARED["cases"] for remark in case["remarks"])
    for sign in ("no arrow", "claim is missing", "comma", "no claim", "one claim", "same as line", "reversed",
                 "a premise is missing", "as independent", "independent reason", "does not belong", "jumps over",
                 "may be defensible", "circular", "it does not support", "they do not attack", "Missing:"):  # fmt: skip
        assert sign in said, sign


def test_the_example_shown_to_students_can_be_read() -> None:
    arrows, slips = read_map("\n".join(EXAMPLE), ["rain", "wet", "roof", "wind", "storm"])
    assert not slips
    assert [(arrow.kind, arrow.premises, arrow.to, arrow.line) for arrow in arrows] == [
        ("supports", ["rain"], "wet", 1),
        ("attacks", ["roof"], "wet", 2),
        ("supports", ["rain", "wind"], "storm", 3),
    ]
    assert all(f'"{line}"' in runtime.script() for line in EXAMPLE), "the browser shows the same example"


@pytest.mark.parametrize(
    ("one", "other", "count"), [("", "abc", 3), ("swap", "swap", 0), ("swpa", "swap", 2), ("swp", "swap", 1)]
)
def test_edits_are_counted(one: str, other: str, count: int) -> None:
    assert edits(one, other) == edits(other, one) == count


def test_a_question_takes_claims_and_key_from_the_argument(tram: Kit) -> None:
    item: Any
    (item,) = quiz_of(tram, "tram-map").items
    assert (item.choices[0].id, item.choices[0].text) == ("needless", "The town does not need a tram.")
    assert [arrow.words() for arrow in item.arrows] == ["needless + poll -> votes", "riders -x needless"]
    graded = grade(item, "poll + needless -> votes\nriders -x needless")
    assert (graded.outcome, graded.item) == ("right", item.replies["right"])
    words = quiz_in_words(quiz_of(tram, "tram-map"))
    assert "needless: The town does not need a tram." in words
    assert not [arrow for arrow in item.arrows if arrow.words() in words], "the words give the key away"


def test_every_map_of_the_course_has_a_key_that_is_right_and_an_empty_map_is_not() -> None:
    kit = read_kit(DATA)
    maps = [asked for _, asked in kit.asked() if isinstance(asked, DrawnMap)]
    assert maps
    for question in maps:
        item: Any
        (item,) = quiz_of(kit, question.id).items
        assert grade(item, "\n".join(arrow.words() for arrow in item.arrows)).outcome == "right"
        assert {name for arrow in item.arrows for name in (*arrow.premises, arrow.to)} == set(question.claims)
        assert grade(item, item.arrows[0].words()).outcome == "partly"
