"""``coursekit draft-questions``: whole questions, made of a kit's own rows."""

from __future__ import annotations

import datetime
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from coursekit import cli
from coursekit.authoring.checking.check import check
from tests.authoring.conftest import edit

TODAY = datetime.date(2026, 1, 31)
KITS = Path(__file__).parents[3] / "kits"
PENDING = ("since", "was built", "there is no notebook", "would show something else", "the data says otherwise")
"""What a build mends."""


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    """The second full kit."""
    kit = tmp_path / "house_divided"
    shutil.copytree(KITS / "house_divided", kit)
    return kit


def drafted(kit: Path, lesson: str) -> list[dict[str, Any]]:
    assert cli.main(["draft-questions", lesson, "--kit", str(kit)]) == 0
    text = (kit / "drafts" / f"questions_{lesson}.yaml").read_text(encoding="utf-8")
    return [*yaml.safe_load(text)["questions"]]


def named(questions: list[dict[str, Any]], name: str) -> dict[str, Any]:
    return next(row for row in questions if row["id"] == name)


def right(question: dict[str, Any]) -> list[str]:
    return [option["text"] for option in question["options"] if option.get("correct")]


def test_the_key_is_what_the_argument_says(speech: Path) -> None:
    made = drafted(speech, "04")
    assert right(named(made, "04-together-plan-gap-next")) == ["Only together"]
    assert right(named(made, "04-apart-amendment-waiting")) == ["Each by itself"]
    assert right(named(made, "04-granted-unknown-plan")) == ["It grants a point against “They worked to one plan”"]
    stands = named(made, "04-without-amendment-pieces")
    assert right(stands) == ["It still stands"]
    assert "“The decision waited for the vote”" in stands["options"][0]["feedback"], "what is left is named"
    assert right(named(made, "04-without-pieces-plan")) == ["It falls"]
    drawn = named(made, "04-map-next")
    assert drawn["relations"] == ["plan-gap-next"]
    assert "only together" in drawn["right"]


def test_statements_and_paragraphs_are_asked_about(speech: Path) -> None:
    made = drafted(speech, "02")
    told = named(made, "02-told")
    assert {"quoted", "reported", "inferred"} <= {pair["answer"] for pair in told["pairs"]}
    assert all(pair["feedback"][pair["answer"]].startswith("Yes.") for pair in told["pairs"])
    whose = next(row for row in made if row["id"].startswith("02-whose-") and right(row) == ["Senator Douglas"])
    assert "Abraham Lincoln" in [option["text"] for option in whose["options"]]
    assert named(made, next(row["id"] for row in made if "unheard" in row["id"]))["kind"] == "text"
    assert right(named(made, "02-role-24")) == ["It states the conclusion"]


def test_every_question_can_be_moved_to_a_quiz_as_it_stands(speech: Path) -> None:
    """Lines are moved, not values: an author uses an editor."""
    names = [row["id"] for row in drafted(speech, "04")]
    text = (speech / "drafts" / "questions_04.yaml").read_text(encoding="utf-8")
    quiz = speech / "data" / "quizzes" / "04_how_does_it_argue.yaml"
    quiz.write_text(quiz.read_text(encoding="utf-8") + "\n" + text.split("questions:\n", 1)[1], encoding="utf-8")
    calls = ", ".join(f'"{name}"' for name in names)
    edit(speech / "lessons" / "04_how_does_it_argue.py", 'course.quiz("04-map")', f'course.quiz("04-map", {calls})')
    faults = [str(fault) for fault in check(speech, TODAY).faults]
    left = [fault for fault in faults if not any(word in fault for word in PENDING) and "minutes" not in fault]
    assert left == []


def test_a_kit_whose_quizzes_name_what_has_gone_can_be_asked_about(
    speech: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The argument is rewritten before its quiz is."""
    quiz = speech / "data" / "quizzes" / "04_how_does_it_argue.yaml"
    edit(quiz, "rests_on: [plan-gap-next]", "rests_on: [one-that-is-gone]")
    assert named(drafted(speech, "04"), "04-together-plan-gap-next")
    edit(speech / "data" / "argument.yaml", "premises: [plan, gap]", "premises: [plan, gone]")
    capsys.readouterr()
    assert cli.main(["draft-questions", "04", "--kit", str(speech)]) == 1
    assert "data/argument.yaml" in capsys.readouterr().err


def test_an_earlier_file_is_kept(speech: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drafted(speech, "04")
    mine = speech / "drafts" / "questions_04.yaml"
    mine.write_text("# mine\n", encoding="utf-8")
    drafted(speech, "04")
    assert "mine" not in mine.read_text(encoding="utf-8")
    assert any(path.read_text(encoding="utf-8") == "# mine\n" for path in (speech / "kept").iterdir())
    assert "the earlier file is in kept/" in capsys.readouterr().out


def test_a_lesson_that_there_is_not_is_refused(speech: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["draft-questions", "44", "--kit", str(speech)]) == 1
    assert "use one of 00, 01" in capsys.readouterr().err
    assert not (speech / "drafts").exists()
