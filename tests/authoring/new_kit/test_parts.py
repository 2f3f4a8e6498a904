"""``coursekit add`` and ``coursekit new --with``; and what git leaves out of a new kit."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.authoring.building import build as building
from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.rules.unfinished import lines_of_examples
from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.new_kit import write_kit as writing
from coursekit.authoring.new_kit.kit_parts import PARTS, TEMPLATE, part, part_names
from coursekit.course import load
from coursekit.kit import read_kit
from coursekit.kit.questions import RECORDS
from coursekit.kit.quiz_records import Round

ANSWERS = ["--title", "The old kiosk", "--author", "A. Writer", "--outlet", "The Paper", "--paragraphs", "7"]
IN_TEMPLATE = {"passages"}
"""What a new kit has from the start."""


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new kit, not built."""
    folder = tmp_path_factory.mktemp("new") / "kit"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(writing, "build", lambda root, names, **options: "")
        assert cli.main(["new", str(folder), *ANSWERS]) == 0
    return folder


@pytest.fixture
def kit(new: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(new, tmp_path / "kit"))


def files(kit: Path) -> dict[str, bytes]:
    return {path.relative_to(kit).as_posix(): path.read_bytes() for path in kit.rglob("*") if path.is_file()}


def faults(kit: Path) -> list[str]:
    """What is wrong beside what a build makes anew."""
    return [str(fault) for fault in check(kit).faults if "run `" not in str(fault) and fault.file[-6:] != ".ipynb"]


def run_cells(kit: Path, lesson: Path) -> list[str]:
    """What the cells of a lesson show as text, run one after the other."""
    shown, names = list[str](), {"load": lambda: load(kit)}
    for cell in read_lesson(lesson):
        if cell.is_code:
            *first, last = ast.parse(cell.source.replace("from coursekit import load", "")).body
            exec(compile(ast.Module(first, []), "cell", "exec"), names)
            if isinstance(last, ast.Expr):
                shown.append(repr(eval(compile(ast.Expression(last.value), "cell", "eval"), names)))
            else:
                exec(compile(ast.Module([last], []), "cell", "exec"), names)
    return shown


def test_every_kind_of_question_is_a_part_and_so_is_every_folder() -> None:
    assert {*RECORDS} <= {*part_names()}
    assert {*part_names()} - {*RECORDS} == {path.name for path in PARTS.iterdir()}


def test_every_part_is_documented() -> None:
    text = Path("docs/instructors.md").read_text("utf-8").partition("### Add an example of a part")[2]
    assert [name for name in part_names() if f"`{name}`" not in text] == []


@pytest.mark.parametrize("name", [name for name in part_names() if name not in IN_TEMPLATE])
def test_a_part_that_is_added_fits_into_a_new_kit_and_counts_as_an_example(kit: Path, name: str) -> None:
    before = files(kit)
    assert cli.main(["add", name, "--kit", str(kit)]) == 0
    assert faults(kit) == []
    changed = {shown for shown, text in files(kit).items() if before.get(shown) != text}
    [lesson] = [shown for shown in changed if shown.startswith("lessons/")]
    assert changed - {*part(name).files} - {f"data/{file}" for file in part(name).data} <= {lesson, "data/lessons.yaml"}
    assert any(line.strip() in lines_of_examples() for line in part(name).cells.split("\n"))
    for shown in changed & {*part(name).files}:
        assert "ade-up" in (kit / shown).read_text("utf-8"), shown
    assert all(run_cells(kit, kit / lesson)), "every cell shows something"
    if name in RECORDS:
        asked = read_kit(kit / "data").question(f"ex-{name}")
        assert asked is not None
        assert not isinstance(asked, Round)
        assert asked.kind == name


def test_parts_that_are_added_make_the_kit_that_is_begun_with_them(
    kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    assert cli.main(["new", str(tmp_path / "more"), *ANSWERS, "--with", "all"]) == 0
    names = [name for name in part_names() if name not in IN_TEMPLATE]
    assert cli.main(["add", *names, "--kit", str(kit)]) == 0
    added, begun = files(kit), files(tmp_path / "more")
    its_own = {"data/article.yaml"}  # an id drawn at random
    assert {name for name in added if added[name] != begun.get(name)} <= its_own
    assert added.keys() == begun.keys()
    assert faults(kit) == []


@pytest.mark.xdist_group("a new kit")
def test_a_kit_with_all_parts_is_built_and_all_is_well(kit: Path) -> None:
    names = [name for name in part_names() if name not in IN_TEMPLATE]
    assert cli.main(["add", *names, "--kit", str(kit)]) == 0
    assert building.build(kit, [], at_once=os.cpu_count() or 1)
    assert check(kit).faults == []


def test_what_a_part_takes_is_told_and_a_dry_run_writes_nothing(kit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = files(kit)
    assert cli.main(["add", "essay", "grid", "--dry-run", "--kit", str(kit)]) == 0
    told = capsys.readouterr().out
    assert files(kit) == before
    assert "Nothing was written." in told
    assert cli.main(["add", "essay", "grid", "--kit", str(kit)]) == 0
    lines = told.split("\n")
    assert capsys.readouterr().out.split("\n")[:4] == lines[:4]
    assert lines[:2] == [
        "essay: Example: a short essay in sections, in lessons/03_how_does_it_argue.py, with data/quizzes/example_essay.yaml",
        "grid: Example: evidence to rate against the rival explanations, in lessons/03_how_does_it_argue.py, "
        "with data/hypotheses.yaml and data/quizzes/example_grid.yaml",
    ]
    assert re.fullmatch(r"lessons/03_how_does_it_argue.py: \d\d minutes instead of 25", lines[2])
    assert "To remove one again, delete its files and its cells" in lines[3]


def test_a_part_is_gone_with_its_files_and_cells(kit: Path) -> None:
    before = files(kit)
    assert cli.main(["add", "essay", "--kit", str(kit)]) == 0
    (kit / "data/quizzes/example_essay.yaml").unlink()
    lesson = kit / "lessons/03_how_does_it_argue.py"
    text = lesson.read_text("utf-8")
    cells = re.compile(r'# %% \[markdown\]\n"""\n### Example: .*?(?=# %% \[markdown\]\n"""\n## )', re.DOTALL)
    lesson.write_text(cells.sub("", text), "utf-8")
    assert faults(kit) == [], "more minutes than it takes are no fault"
    now = files(kit)
    assert {name for name in now if now[name] != before[name]} == {
        "lessons/03_how_does_it_argue.py",
        "data/lessons.yaml",
    }


@pytest.mark.parametrize("name", ["rivals", "essay", "chart"])
def test_a_part_is_added_once(kit: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert cli.main(["add", name, "--kit", str(kit)]) == 0
    before = files(kit)
    assert cli.main(["add", "events", name, "--kit", str(kit)]) == 1
    assert re.search(rf"{name} is there already: [a-z]+/\w+.*\. Nothing was written", capsys.readouterr().err)
    assert files(kit) == before


def test_what_somebody_has_written_stays(kit: Path) -> None:
    """Their rows, their lines, their line ends; a time that the list of lessons does not share."""
    lesson, cards = kit / "lessons/01_what_is_the_puzzle.py", kit / "data/lessons.yaml"
    mine = lesson.read_text("utf-8").replace("A puzzle has two halves.", "My own sentence.").replace("\n", "\r\n")
    lesson.write_bytes(mine.encode())
    cards.write_text(cards.read_text("utf-8").replace("minutes: 10", "minutes: 11"), "utf-8")
    sources = kit / "data/sources.yaml"
    sources.write_text(
        "- {id: my-page, publisher: P, title: T, date: D, address: 'https://example.org/', seen: S}\n", "utf-8"
    )
    for name in ("amounts.yaml", "amounts.csv", "series.csv"):
        (kit / "data" / name).unlink()
    before = cards.read_bytes()
    assert cli.main(["add", "tally", "--lesson", "01", "--kit", str(kit)]) == 0
    after = lesson.read_bytes().decode()
    assert after.replace("\r\n", "").count("\n") == 0
    removed = re.sub(
        r'# %% \[markdown\]\r\n"""\r\n### Example: .*?(?=# %% \[markdown\]\r\n"""\r\n## )', "", after, flags=re.DOTALL
    )
    assert re.sub(r"\d+ minutes", "", removed) == re.sub(r"\d+ minutes", "", mine)
    assert cards.read_bytes() == before
    assert [*read_kit(kit / "data").sources] == ["my-page", "example-page"]


def test_a_kit_whose_examples_are_gone_gets_parts_as_well(tmp_path: Path) -> None:
    """The course on another text, which is finished: whatever it has not, with its own rows to rest on."""
    kit = tmp_path / "house_divided"
    shutil.copytree("kits/house_divided", kit, ignore=shutil.ignore_patterns(".*", "*.ipynb"))
    for name in ("hypotheses.yaml", "events.csv"):
        assert (kit / "data" / name).exists()
    there = {"events", "passages", "rivals"}
    names = [name for name in part_names() if name not in there]
    assert cli.main(["add", *names, "--kit", str(kit)]) == 0
    assert faults(kit) == []
    for lesson in sorted((kit / "lessons").glob("*.py")):
        run_cells(kit, lesson)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["essay", "--lesson", "09"], "there is no lesson '09'"),
        (["essay", "--lesson", "04_bare"], "lessons/04_bare.py has no objectives, or no “## Exit ticket”"),
        (["map"], "the example of map needs a relation in data/argument.yaml: the kit has none. Nothing was written"),
    ],
)
def test_what_does_not_fit_is_refused_and_nothing_is_written(
    kit: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], message: str
) -> None:
    shutil.copy(TEMPLATE.parent / "question_cells.py.tmpl", kit / "lessons/04_bare.py")
    (kit / "data/argument.yaml").unlink()
    before = files(kit)
    assert cli.main(["add", *arguments, "--kit", str(kit)]) != 0
    assert message in capsys.readouterr().err
    assert files(kit) == before


def test_a_part_that_there_is_not_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", str(tmp_path / "more"), *ANSWERS, "--with", "rivels"]) == 1
    assert "there is no part 'rivels': one of amounts, bargain," in capsys.readouterr().err
    assert not (tmp_path / "more").exists()


@pytest.mark.parametrize(
    ("path", "is_left_out"),
    [
        ("article.txt", True), ("My copy (2).docx", True), ("data/column.pdf", True), ("column.html", True),
        ("kit-1a2b-ada.json", True), ("hand-ins/ada.json", True), ("feedback/ada.html", True), ("report.csv", True),
        ("kept/02.1.py", True), ("binder/constraints.txt", False), ("binder/requirements.txt", False),
        ("binder/runtime.txt", False), ("data/claims_checked.csv", False), ("data/schemas/voices.schema.json", False),
        ("lessons/facts.md", False), ("README.md", False), ("drafts/argument.yaml", False),
    ],
)  # fmt: skip
def test_git_leaves_out_what_is_not_to_be_published(kit: Path, path: str, is_left_out: bool) -> None:
    if not (kit / ".git").exists():
        subprocess.run(["git", "init", "-q", str(kit)], check=True)
    asked = subprocess.run(["git", "-C", str(kit), "check-ignore", "-q", path], check=False)
    assert (asked.returncode == 0) == is_left_out
