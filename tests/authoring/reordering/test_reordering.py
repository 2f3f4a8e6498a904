"""Lessons that change places, names, or leave: everything that names them follows, and no answer is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.authoring.building.build import build
from coursekit.authoring.checking.check import check
from coursekit.authoring.lesson_files.lesson_pairs import UnknownLesson
from coursekit.authoring.reordering import NotReordered, moved, removed, renamed
from coursekit.authoring.reordering.lesson_names import LessonNames
from coursekit.kit import read_kit
from tests.authoring.conftest import LESSON_LIST, edit, write_course

THIRD = "02_was_it_fog"
README = "# Ferry\n\n| 01 | [Who is late?](lessons/01_who_is_late.ipynb) |\n\nLessons 01 and 02 ask. See lesson 02.\n"


@pytest.fixture
def three(three_once: Path, tmp_path: Path) -> Path:
    """A course of three lessons, built."""
    return Path(shutil.copytree(three_once, tmp_path / "three"))


@pytest.fixture(scope="module")
def three_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, from which each test gets its own copy."""
    built = write_course(tmp_path_factory.mktemp("three") / "course")
    source, quiz = (built / "lessons/01_who_is_late.py").read_text(), (built / "data/quizzes/01.yaml").read_text()
    for id_ in ("speaker", "count", "guess"):
        source, quiz = source.replace(f'"{id_}"', f'"fog-{id_}"'), quiz.replace(f"id: {id_}\n", f"id: fog-{id_}\n")
    source = source.replace("01.", "02.").replace("01 · Who is late?", "02 · Was it fog?").replace('"01"', '"02"')
    (built / f"lessons/{THIRD}.py").write_text(source)
    (built / f"data/quizzes/{THIRD}.yaml").write_text(quiz.replace('"01', '"02'))
    edit(
        built / "lessons/01_who_is_late.py",
        "That was the last lesson.",
        "[02 · Was it fog?](02_was_it_fog.ipynb) asks why.",
    )
    cards = f'{LESSON_LIST}- {{id: "02", file: {THIRD}, title: Was it fog?, minutes: 15, about: a cause}}\n'
    (built / "data/lessons.yaml").write_text(cards)
    (built / "README.md").write_text(README)
    build(built, [])
    assert check(built).faults == []
    return built


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_lesson_that_moves_takes_everything_along(three: Path) -> None:
    asked = {entry.id for _, entry in read_kit(three / "data").asked()}
    change = moved(three, "02", "01", before=True)
    change.carry_out()
    build(three, [])
    # It was the last one, and no link is there that could lead on.
    link = "link [02 · Who is late?](02_who_is_late.ipynb)"
    assert [fault.remedy for fault in check(three).faults] == [link]
    names = sorted(path.stem for path in (three / "lessons").glob("*.ipynb"))
    assert names == ["00_start_here", "01_was_it_fog", "02_who_is_late"]
    assert "**02.1** The mayor speaks." in (three / "lessons/02_who_is_late.py").read_text()
    assert 'course.my_work("01")' in (three / "lessons/01_was_it_fog.py").read_text()
    told = (three / "README.md").read_text()
    assert told == README.replace("| 01 | [Who is late?](lessons/01", "| 02 | [Who is late?](lessons/02").replace(
        "Lessons 01 and 02 ask. See lesson 02.", "Lessons 02 and 01 ask. See lesson 01."
    )
    assert {entry.id for _, entry in read_kit(three / "data").asked()} == asked, "answers are kept under these"


def test_next_leads_to_the_lesson_that_follows_now_and_its_words_are_to_be_read_again(three: Path) -> None:
    change = moved(three, "02", "00")
    assert [place.split(": ")[1] for place in change.to_read] == [
        "the lesson that follows is 01_was_it_fog now",
        "the lesson that follows is 02_who_is_late now",
        "it is the last lesson now",
    ]
    change.carry_out()
    start = (three / "lessons/00_start_here.py").read_text()
    assert "[01 · Was it fog?](01_was_it_fog.ipynb)" in start


def test_a_dry_run_writes_nothing(three: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(three)
    for command in (["move", "02", "after", "00"], ["rename", "01", "why_late"], ["remove", "01"]):
        assert cli.main([*command, "--dry-run", "--kit", str(three)]) == 0
        assert capsys.readouterr().out.endswith("Nothing was written.\n")
    assert files(three) == before


def test_a_lesson_of_another_name_is_linked_under_it(three: Path) -> None:
    renamed(three, "01_who_is_late", "why_late").carry_out()
    build(three, [])
    assert check(three).faults == []
    assert not (three / "lessons/01_who_is_late.ipynb").exists()
    assert "lessons/01_why_late.ipynb" in (three / "README.md").read_text()


def test_a_lesson_that_is_taken_out_is_kept_and_what_names_it_is_listed(three: Path) -> None:
    before = files(three)
    change = removed(three, "02")
    change.carry_out()
    assert {path.name for path in (three / "kept").iterdir()} == {f"{THIRD}.{end}" for end in ("py", "ipynb", "yaml")}
    assert (three / f"kept/{THIRD}.py").read_bytes() == before[f"lessons/{THIRD}.py"]
    assert [place.partition(": ")[0] for place in change.to_read if "gone" in place] == [
        "README.md:5",
        f"lessons/01_who_is_late.py:{before['lessons/01_who_is_late.py'].decode().split('[02 ·')[0].count(chr(10)) + 1}",
    ]
    assert THIRD not in (three / "data/lessons.yaml").read_text()


def test_an_edit_in_a_notebook_is_not_left_behind(three: Path) -> None:
    edit(three / f"lessons/{THIRD}.ipynb", "The mayor speaks.", "The mayor spoke.")
    before = files(three)
    with pytest.raises(NotReordered, match=rf"lessons/{THIRD}.ipynb has edits that .* lacks"):
        moved(three, "02", "00")
    assert files(three) == before


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda root: moved(root, "01", "01"), "01_who_is_late cannot stand after itself"),
        (lambda root: renamed(root, "01", "../x"), "'../x' is no name for 01_who_is_late"),
        (lambda root: renamed(root, "01", "05_x"), "'05_x' is no name for 01_who_is_late"),
        (lambda root: renamed(root, "01", "who_is_late"), "there is a lesson 01_who_is_late already"),
    ],
)
def test_what_cannot_be_is_said(three: Path, change: object, message: str) -> None:
    with pytest.raises(NotReordered, match=message):
        change(three)  # type: ignore[operator]  # one of the three


def test_a_lesson_that_does_not_exist_is_named_with_those_that_do(built: Path) -> None:
    with pytest.raises(UnknownLesson, match="there is no lesson '07'"):
        removed(built, "07")


@pytest.mark.parametrize(
    "text",
    ["2005", "05.3 km", "lesson 055", "the year 05", "05:30", "x05_late", "05_later", '"05"', "lesson 05.5"],
)
def test_what_is_no_lesson_stays(text: str) -> None:
    assert LessonNames({"05_late": "03_late"}).in_text(text) == text


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("Lessons 03, 04 and 05", "Lessons 05, 04 and 03"),
        ("lessons 03–05", "lessons 05–03"),
        ("--lesson 03 05 -o x", "--lesson 05 03 -o x"),
        ('objective: "03.12"', 'objective: "05.12"'),
        ("objective: 03.1", "objective: 05.1"),
        ("lesson: 05", "lesson: 03"),
        ('- id: "05"\n  file: 05_late', '- id: "03"\n  file: 03_late'),
        ("# 05 · Late?", "# 03 · Late?"),
        ("[x](05_late.ipynb#Late)", "[x](03_late.ipynb#Late)"),
        ("data/quizzes/05_late.yaml", "data/quizzes/03_late.yaml"),
    ],
)
def test_lessons_that_change_places_do_so_wherever_they_are_named(text: str, now: str) -> None:
    assert LessonNames({"03_early": "05_early", "05_late": "03_late"}).in_text(text) == now
