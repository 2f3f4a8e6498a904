"""``coursekit new``: a kit that passes its own tests at once, whatever somebody answers."""

from __future__ import annotations

import datetime
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from coursekit import cli
from coursekit.authoring.building import build as building
from coursekit.authoring.building.execute import Job
from coursekit.authoring.building.notebook import notebook_of
from coursekit.authoring.checking.check import check
from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.new_kit import install_source
from coursekit.authoring.new_kit import write_kit as writing
from coursekit.authoring.new_kit.kit_answers import Answers, BadAnswer, answers_of
from coursekit.authoring.new_kit.write_kit import STAYS, make
from coursekit.kit import read_kit
from coursekit.leftovers import temporary_name
from coursekit.quiz.answer_places import key_of
from coursekit.site.pieces import IN_NOTEBOOK
from tests.authoring.building.test_editor_schemas import Core
from tests.files.machine import modes_count

TODAY = datetime.date(2026, 1, 31)
MAKE = shutil.which("make")
needs_make = pytest.mark.skipif(MAKE is None, reason="no make here (Windows): the README has the steps without it")

HOSTILE = [
    "\"\"\"''' \\",
    "<script>alert(1)</script> <b>bold</b>",
    "no",
    "null",
    "- 1. # > | @ `a` *b* {c: [d]} !!python/object & *e %",
    "two\nlines\r\n\n## Exit ticket\n---\n# %%\n1/0",
    "{{title}} {{paragraphs}} $5 and $6, 2026, 50%. Yes! 1 May 2020. No?",
    "[click](https://evil.example/x) ![](x.png) https://evil.example",
    "x" * 300,
    "\u0645\u0631\u062d\u0628\u0627 \u05e9\u05dc\u05d5\u05dd",
    "\u202egnihtemos\u2066 \x1b[31m \ufeff \u2028 \x00",
    "a\u00a0b \U0001f600 e\u0301 “quoted” ‘it’s’",
]


@pytest.fixture
def unrun(monkeypatch: pytest.MonkeyPatch) -> None:
    """Notebooks are written without being run."""

    def run(jobs: list[Job], at_once: int, cell_done: Callable[[Lesson], None]) -> list[str]:
        return [json.dumps(notebook_of(job.cells)) for job in jobs]

    monkeypatch.setattr(building, "run", run)


def answers(text: str = "The old kiosk", paragraphs: int = 12) -> Answers:
    return answers_of({"title": text, "author": text, "outlet": text, "paragraphs": str(paragraphs)})


def faults(folder: Path) -> list[str]:
    """Whatever is wrong besides that the notebooks were not run."""
    return [str(fault) for fault in check(folder).faults if not fault.file.endswith(".ipynb")]


def run_make(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "PY"))}
    return subprocess.run(
        [MAKE or "make", *arguments], check=False, cwd=folder, env=clean, capture_output=True, text=True
    )


@pytest.mark.xdist_group("a new kit")
@needs_make
def test_a_new_kit_passes_its_own_tests_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "my kit"
    options = ["--title", "Why “so”?", "--author", "A. N. Author", "--outlet", "The Example", "--paragraphs", "12"]
    assert cli.main(["new", str(folder), *options]) == 0
    assert str(folder) in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["my kit"]
    assert check(folder).faults == []
    for path in folder.glob("lessons/*.ipynb"):
        code = [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
        assert [cell["execution_count"] for cell in code] == list(range(1, len(code) + 1))
    tested = run_make(folder, "test")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert re.search(r"\d\d passed", tested.stdout)
    quiz = folder / "data/quizzes/00_start_here.yaml"
    quiz.write_text(quiz.read_text("utf-8").replace("How do you run a cell?", "How does a cell run?"), "utf-8")
    changed = subprocess.run(
        [sys.executable, "-m", "pytest", "lessons/00_start_here.ipynb"], check=False, cwd=folder, capture_output=True
    )
    assert changed.returncode == 1, "what a notebook shows is compared with what the data says"
    assert b"How does a cell run?" in changed.stdout


@pytest.mark.usefixtures("unrun")
@pytest.mark.parametrize("paragraphs", [1, 2, 3, 60])
def test_any_number_of_paragraphs_makes_a_sound_kit(tmp_path: Path, paragraphs: int) -> None:
    make(tmp_path / "kit", answers(paragraphs=paragraphs), TODAY)
    assert faults(tmp_path / "kit") == []
    rows = read_kit(tmp_path / "kit/data").article.paragraphs
    assert [row.number for row in rows] == list(range(1, paragraphs + 1))
    assert rows[-1].role == "conclusion"


@pytest.mark.usefixtures("unrun")
def test_what_tells_how_cells_are_run_is_folded_on_a_page(tmp_path: Path) -> None:
    """A page has no cells to run: the site folds what is tagged. The courses do so, too."""
    runs = re.compile(r"[Rr]un\s(?:each|its|the\snext\stwo)\scells?\b")
    make(tmp_path / "kit", answers(), TODAY)
    for root in (tmp_path / "kit", Path(), Path("kits/house_divided")):
        told = {
            f"{path}:{cell.line}": IN_NOTEBOOK in cell.tags
            for path in sorted((root / "lessons").glob("*.py"))
            for cell in read_lesson(path)
            if runs.search(cell.source) and "Try it" not in cell.source  # for that a page has a link to Binder
        }
        assert len(told) > 3
        assert [place for place, is_tagged in told.items() if not is_tagged] == []


@pytest.mark.usefixtures("unrun")
def test_no_two_kits_share_a_place_for_answers(tmp_path: Path) -> None:
    """Answers and hand-ins are told apart by the kit's id, and by nothing else."""
    folders = [tmp_path / "spring/my kit", tmp_path / "autumn/my kit", *(tmp_path / f"a{sign}b" for sign in ":#$")]
    folders += [tmp_path / "自由", tmp_path / ("long " * 40)]
    for folder in folders:
        folder.parent.mkdir(exist_ok=True)
        make(folder, answers(), TODAY)
        assert faults(folder) == []
    kits = [read_kit(folder / "data") for folder in folders]
    assert len({key_of(kit, "questions") for kit in kits}) == len(folders)
    assert [re.sub("[0-9a-f]{8}$", "", kit.article.id) for kit in kits[:6]] == [
        "my-kit-", "my-kit-", "a-b-", "a-b-", "a-b-", "kit-",
    ]  # fmt: skip
    assert len(kits[-1].article.id) < 60, "students' files are named after it"


@pytest.mark.usefixtures("unrun")
@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_answered_ends_up_as_data(tmp_path: Path, text: str) -> None:
    given = answers(text)
    make(tmp_path / "kit", given, TODAY)
    assert faults(tmp_path / "kit") == []
    kit = read_kit(tmp_path / "kit/data")
    assert (kit.article.title, kit.article.outlet, kit.author.name) == (given.title, given.outlet, given.author)
    for name in ("README.md", "lessons/00_start_here.py"):
        assert "<script" not in (tmp_path / "kit" / name).read_text("utf-8")
    assert len(read_lesson(tmp_path / "kit/lessons/00_start_here.py")) == 17, "a title ends no cell and begins none"


@pytest.mark.parametrize("text", HOSTILE)
def test_an_answer_keeps_its_words_on_one_line(text: str) -> None:
    said = answers(text).title
    assert len(said.splitlines()) == 1
    visible = [letter for letter in text if letter.isprintable() and not letter.isspace()]
    assert [letter for letter in said if not letter.isspace() and letter.isprintable()] == visible


@pytest.mark.usefixtures("unrun")
def test_every_file_fits_its_schema_and_teaches_its_fields(tmp_path: Path) -> None:
    make(tmp_path / "kit", answers(), TODAY)
    files = [*(tmp_path / "kit/data").glob("*.yaml"), *(tmp_path / "kit/data/quizzes").glob("*.yaml")]
    assert len(files) == 15
    for path in files:
        text = path.read_text("utf-8")
        schema = re.match(r"# yaml-language-server: \$schema=(\S+)\n# [A-Z]", text)
        assert schema, path
        validator = Draft7Validator(json.loads((path.parent / schema[1]).read_text("utf-8")))
        assert [*validator.iter_errors(yaml.load(text, Loader=Core))] == []


@pytest.mark.usefixtures("unrun")
def test_every_example_says_that_it_is_one(tmp_path: Path) -> None:
    make(tmp_path / "kit", answers(), TODAY)
    kit = read_kit(tmp_path / "kit/data")
    assert kit.argument
    said = [
        *(row.paraphrase for row in kit.statements.values()),
        *(row.paraphrase for row in kit.article.paragraphs),
        *(claim.text for claim in kit.argument.claims),
        *(part for row in kit.claims_checked.values() for part in (row.claim, row.finding)),
        *(voice.name for voice in kit.voices.values() if voice.kind != "author"),
        *(source.title for source in kit.sources.values()),
        *(row.label for row in kit.amounts.values()),
        *(row.note for row in kit.series.values()),
        *(series.title for series in kit.ledger.series),
    ]
    assert len(said) > 25
    assert [text for text in said if not re.match(r"(?:Made-up e|E)xample", text)] == []


@pytest.mark.usefixtures("unrun")
def test_what_is_committed_names_no_machine(tmp_path: Path) -> None:
    make(tmp_path / "kit", answers(), TODAY)
    ignored = {"coursekit.mk"}
    assert ignored <= set((tmp_path / "kit/.gitignore").read_text("utf-8").split())
    for path in (tmp_path / "kit").rglob("*"):
        if path.is_file() and path.name not in ignored and ".coursekit" not in path.parts:
            text = path.read_text("utf-8")
            assert [place for place in (str(tmp_path), sys.prefix, str(Path.home()) + "/") if place in text] == []


# Refusals: one message, and nothing written


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (lambda folder: (folder.mkdir(), (folder / "mine.txt").touch()), "is not empty"),
        (lambda folder: folder.touch(), "is a file"),
        (lambda folder: folder.parent.rmdir(), "there is no folder"),
    ],
)
def test_what_is_there_is_left_alone(
    tmp_path: Path,
    before: Callable[[Path], object],
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "courses" / "kit"
    folder.parent.mkdir()
    before(folder)
    there = sorted(tmp_path.rglob("*"))
    monkeypatch.setattr("builtins.input", lambda question: pytest.fail("asked for nothing"))
    assert cli.main(["new", str(folder)]) == 2
    assert re.fullmatch(rf"coursekit: .*{said}.*Nothing was written\.\n", capsys.readouterr().err)
    assert sorted(tmp_path.rglob("*")) == there


@pytest.mark.usefixtures("unrun")
def test_an_empty_folder_may_become_a_kit(tmp_path: Path) -> None:
    (tmp_path / "kit").mkdir()
    make(tmp_path / "kit", answers(), TODAY)
    assert faults(tmp_path / "kit") == []


@pytest.mark.parametrize("reason", [building.NotBuilt("a cell stopped"), OSError("disk full"), KeyboardInterrupt()])
@pytest.mark.parametrize("there", [True, False])
def test_what_goes_wrong_leaves_nothing_behind(
    tmp_path: Path,
    reason: BaseException,
    there: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if there:
        (tmp_path / "kit").mkdir()

    def fails(root: Path, names: list[str], **options: object) -> str:
        assert (root / "data/article.yaml").exists()
        raise reason

    monkeypatch.setattr(writing, "build", fails)
    options = ["--title", "T", "--author", "A", "--outlet", "O", "--paragraphs", "3"]
    assert cli.main(["new", str(tmp_path / "kit"), *options]) in (1, 130)
    assert "othing was written" in capsys.readouterr().err or isinstance(reason, building.NotBuilt)
    assert [path.name for path in tmp_path.rglob("*")] == ["kit"] * there


@pytest.mark.parametrize(
    ("option", "answer", "said"),
    [
        ("title", "", "the title is empty: correct --title"),
        ("author", " \n\u202e\x00 ", "the author is empty: correct --author"),
        ("outlet", "x" * 1001, "the outlet has 1001 letters, which is more than 1000: correct --outlet"),
        ("paragraphs", "many", "'many' is not a number of paragraphs from 1 to 2000: correct --paragraphs"),
        ("paragraphs", "0", "'0' is not a number of paragraphs from 1 to 2000"),
        ("paragraphs", "9" * 900, "is not a number of paragraphs from 1 to 2000"),
        ("paragraphs", "-3", "'-3' is not a number of paragraphs from 1 to 2000"),
        ("paragraphs", "²", "'²' is not a number of paragraphs from 1 to 2000"),
    ],
)
def test_a_bad_answer_is_refused(
    tmp_path: Path, option: str, answer: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    given = {"title": "T", "author": "A", "outlet": "O", "paragraphs": "3", option: answer}
    assert cli.main(["new", str(tmp_path / "kit"), *(f"--{name}={value}" for name, value in given.items())]) == 2
    assert said in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == []


def test_what_no_option_gives_is_asked_until_it_is_answered() -> None:
    said = iter(["", "A title", "An author", "An outlet", "twelve", "12"])
    asked: list[str] = []

    def ask(question: str) -> str:
        asked.append(question)
        return next(said)

    assert answers_of({"outlet": None}, ask) == Answers("A title", "An author", "An outlet", 12)
    assert asked[1].startswith("the title is empty. Title of the text")
    assert asked[-1].startswith("'twelve' is not a number of paragraphs")


def test_nobody_there_to_be_asked() -> None:
    def nobody(question: str) -> str:
        raise EOFError

    with pytest.raises(BadAnswer, match="no terminal to ask at: pass --author"):
        answers_of({"title": "T"}, nobody)


# Where coursekit is


@pytest.fixture
def kit(tmp_path: Path, unrun: None) -> Path:
    make(tmp_path / "kit", answers(), TODAY)
    return tmp_path / "kit"


@needs_make
def test_make_lists_what_it_can_do(kit: Path) -> None:
    assert re.findall(r"^make (\w+)", run_make(kit).stdout, re.MULTILINE) == [
        "help", "lab", "build", "check", "site", "test", "draft", "questions", "verify", "clean",
    ]  # fmt: skip


@needs_make
def test_another_machine_is_told_where_coursekit_is(kit: Path) -> None:
    (kit / "coursekit.mk").unlink()
    lost = run_make(kit, "test")
    assert lost.returncode != 0
    assert "Where is coursekit? Name a folder or an address: make test COURSEKIT=" in lost.stderr
    assert not (kit / ".venv").exists()
    named = run_make(kit, "--dry-run", "test", "COURSEKIT=/course kit").stdout
    assert "--requirement binder/requirements.txt babel beautifulsoup4 genanki" in named
    assert "vl-convert-python '/course kit'" in named
    requirements = kit / "binder/requirements.txt"
    requirements.write_text(requirements.read_text("utf-8") + "coursekit @ git+https://example.org/kit\n", "utf-8")
    assert "Where is coursekit" not in run_make(kit, "test", "PYTHON=false").stderr


@needs_make
@pytest.mark.parametrize("name", ["python", "my python", "gone"])
def test_a_python_that_has_coursekit_is_used_while_it_is_there(kit: Path, name: str) -> None:
    python = kit.parent / name
    (kit / "coursekit.mk").write_text(f"MADE_WITH := {python}\n", encoding="utf-8")
    if name != "gone":
        python.touch(mode=0o755)
    planned = run_make(kit, "--dry-run", "check").stdout
    assert ("pip install" in planned) is (name == "gone")
    assert (f'"{python}" -m coursekit check' in planned) is (name != "gone")


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        ({"url": "file:///home/me/coursekit", "dir_info": {}}, "# coursekit @ …"),
        ({}, "# coursekit @ …"),
        ({"url": "https://example.org/coursekit.whl"}, "coursekit @ https://example.org/coursekit.whl"),
        (
            {"url": "https://example.org/kit.git", "vcs_info": {"vcs": "git", "commit_id": "c0ffee"}},
            "coursekit @ git+https://example.org/kit.git@c0ffee",
        ),
    ],
)
def test_binder_gets_the_address_that_coursekit_came_from(
    origin: dict[str, object], line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(install_source, "_origin", lambda: origin)
    assert install_source.elsewhere() == line


def test_a_machine_without_the_tools_for_tests_makes_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(install_source, "TOOLS", {"no_such_tool": "x"})
    monkeypatch.setattr(install_source, "_origin", lambda: {"url": "file:///home/me/coursekit"})
    assert install_source.on_this_machine() == "COURSEKIT := /home/me/coursekit\n"


def test_versions_are_those_of_what_a_kit_needs() -> None:
    pins = install_source.versions()
    names = {pin.split("==")[0].lower() for pin in pins}
    assert {"anywidget", "jupyterlab", "nbval", "pytest"} <= names
    assert not names & {"coursekit", "ruff", "mypy"}


# Where a kit is written


def made_in(folder: Path | str) -> int:
    options = ["--title", "T", "--author", "A", "--outlet", "O", "--paragraphs", "3"]
    return cli.main(["new", str(folder), *options])


def is_kit(folder: Path) -> bool:
    hidden = {path.name for path in folder.iterdir() if path.name.startswith(".")}
    return faults(folder) == [] and hidden - set(STAYS) == {".gitignore", ".gitattributes", ".github", ".coursekit"}


@pytest.mark.usefixtures("unrun")
def test_the_folder_one_is_in_is_filled_and_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "kit"
    folder.mkdir(mode=0o750)
    before = folder.stat()
    monkeypatch.chdir(folder)
    assert made_in(".") == 0
    assert capsys.readouterr().out.startswith("A kit stands in this folder. Look at it:\n  make lab\n")
    assert (folder.stat().st_ino, folder.stat().st_mode) == (before.st_ino, before.st_mode)
    assert Path.cwd() == folder
    assert is_kit(folder)
    assert read_kit(folder / "data").article.id.startswith("kit-")


@pytest.mark.usefixtures("unrun")
def test_a_folder_may_be_filled_where_none_can_be_made(tmp_path: Path) -> None:
    """A mount, or the only folder on a server in which somebody may write."""
    folder = tmp_path / "closed" / "kit"
    folder.mkdir(parents=True)
    folder.parent.chmod(0o555)
    try:
        with modes_count():
            assert made_in(folder) == 0
    finally:
        folder.parent.chmod(0o755)
    assert is_kit(folder)
    assert [path.name for path in folder.parent.iterdir()] == ["kit"]


@pytest.mark.parametrize("there", [True, False])
def test_where_nothing_can_be_written_nobody_is_asked_anything(
    tmp_path: Path, there: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o555)
    monkeypatch.setattr("builtins.input", lambda question: pytest.fail("asked for nothing"))
    with modes_count():
        assert cli.main(["new", str(closed if there else closed / "kit")]) == 2
    said = f"coursekit: nothing can be written in {closed} (Permission denied): name another folder. Nothing was written.\n"
    assert capsys.readouterr().err == said
    assert [*closed.iterdir()] == []


@pytest.mark.usefixtures("unrun")
@pytest.mark.parametrize("typed", ["kit/", "./kit", "other/../kit", "~/kit", "{}/kit//", "link", "empty/../kit"])
def test_a_folder_is_meant_however_it_is_typed(tmp_path: Path, typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "other").mkdir()
    (tmp_path / "empty").mkdir()
    if typed == "link":
        (tmp_path / "link").symlink_to("kit")
        (tmp_path / "kit").mkdir()
    assert made_in(typed.format(tmp_path)) == 0
    assert is_kit(tmp_path / "kit")
    assert {path.name for path in tmp_path.iterdir()} == {
        "kit",
        "other",
        "empty",
        *(["link"] if typed == "link" else []),
    }


@pytest.mark.usefixtures("unrun")
def test_a_repository_that_has_just_been_begun_counts_as_empty(tmp_path: Path) -> None:
    for name in STAYS:
        (tmp_path / "kit" / name).mkdir(parents=True)
    assert made_in(tmp_path / "kit") == 0
    assert is_kit(tmp_path / "kit")


@pytest.mark.usefixtures("unrun")
@pytest.mark.parametrize("there", [True, False])
def test_what_a_killed_run_left_is_in_nobody_s_way(tmp_path: Path, there: bool) -> None:
    gone = subprocess.Popen([sys.executable, "-c", ""])
    gone.wait()
    folder = tmp_path / "kit"
    (folder if there else tmp_path).mkdir(exist_ok=True)
    left = (folder if there else tmp_path) / temporary_name().replace(f"-{os.getpid()}-", f"-{gone.pid}-")
    (left / "data").mkdir(parents=True)
    assert made_in(folder) == 0
    assert is_kit(folder)
    assert not left.exists()


@pytest.mark.usefixtures("unrun")
@pytest.mark.parametrize("fails", ["README.md", "lessons"])
def test_a_folder_that_cannot_be_filled_to_the_end_is_empty_again(
    tmp_path: Path, fails: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rename = Path.rename

    def once(path: Path, goal: Path) -> Path:
        if path.name == fails and path.parent != tmp_path / "kit":
            raise OSError(5, "Input/output error", str(path))
        return rename(path, goal)

    (tmp_path / "kit").mkdir()
    monkeypatch.setattr(Path, "rename", once)
    assert made_in(tmp_path / "kit") == 1
    assert "Input/output error\nNothing was written." in capsys.readouterr().err
    assert [*(tmp_path / "kit").iterdir()] == []


@pytest.mark.usefixtures("unrun")
def test_what_somebody_puts_there_meanwhile_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "kit"
    folder.mkdir()
    run = vars(writing)["build"]

    def slow(root: Path, names: list[str], **options: Any) -> str:
        (folder / "README.md").write_text("mine", encoding="utf-8")
        return str(run(root, names, **options))

    monkeypatch.setattr(writing, "build", slow)
    assert made_in(folder) == 1
    assert "somebody else has just made it" in capsys.readouterr().err
    assert [path.name for path in folder.iterdir()] == ["README.md"]
    assert (folder / "README.md").read_text(encoding="utf-8") == "mine"


def test_in_a_folder_that_was_removed_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert cli.main(["new", "."]) == 2
    said = "coursekit: the folder you are in has been removed: go to another. Nothing was written.\n"
    assert capsys.readouterr().err == said
