"""No edit is ever lost: every way to edit a lesson and its notebook, whatever the file times say."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coursekit.authoring.building import build as building
from coursekit.authoring.building.build import NotBuilt, build
from coursekit.authoring.checking.check import check
from coursekit.authoring.editing.edit_plan import EditedSide
from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import Lesson, LessonPair, State, UnknownLesson, pair_of, stored_of
from tests.authoring.conftest import edit as replace
from tests.authoring.editing.matrix import (
    CASES,
    TIMES,
    Case,
    Written,
    edit,
    fresh_clone,
    git,
    lost,
    save_at,
    versions,
    written_in,
)

NAME = "01_who_is_late"


@pytest.fixture
def lesson(built_unrun: Path, ran: list[str]) -> Lesson:
    """A lesson that was built, though not run, as it will not be again."""
    return Lesson(NAME, built_unrun)


def pair(lesson: Lesson) -> LessonPair:
    return pair_of(lesson, read_lesson(lesson.source), stored_of(lesson))


def files(lesson: Lesson) -> tuple[bytes, bytes]:
    return lesson.source.read_bytes(), lesson.notebook.read_bytes()


def copied(lesson: Lesson, name: str) -> Lesson:
    """The lesson in a copy of its course, file times and all."""
    root = lesson.root.with_name(name)
    shutil.copytree(lesson.root, root, symlinks=True)
    return Lesson(lesson.name, root)


def built(lesson: Lesson, side: EditedSide = EditedSide.LESSON, *, force: bool = False) -> str:
    """What a build of the lesson says, whether or not it is refused."""
    try:
        return build(lesson.root, [lesson.name], side=side, force=force)
    except NotBuilt as refusal:
        return str(refusal)


def expected(outcome: str, before: dict[str, Written]) -> dict[str, Written]:
    """What both files say when a command was right to do what the case says."""
    return before if outcome == "each" else dict.fromkeys(before, before[outcome])


APART = [pytest.param(place, marks=pytest.mark.xdist_group(f"edits {place}")) for place in ("in place", "fresh clone")]
"""Two halves of the matrix, which may run beside each other."""


@pytest.mark.parametrize("place", APART)
@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_no_edit_is_lost(lesson: Lesson, case: Case, times: str, place: str) -> None:
    common = written_in(lesson.source)
    if place == "fresh clone":
        lesson = fresh_clone(lesson.root, lesson, case)
        assert not (lesson.root / ".coursekit").exists()
    else:
        edit(lesson, case)
    save_at(lesson, times)
    before = versions(lesson)
    assert pair(lesson).state is case.state
    for side, outcome in (
        (EditedSide.LESSON, case.build),
        (EditedSide.NOTEBOOK, case.carry),
        (EditedSide.BOTH, case.merge),
    ):
        there = copied(lesson, side.name)
        held = files(there)
        said = built(there, side)
        assert lost(common, before, there) == []
        if outcome == "each":
            assert files(there) == held
            assert said.endswith("Nothing was written.")
        elif outcome == "merged":
            assert pair(there).state is State.IN_STEP
            own = [cell for version in before.values() for cell in version if cell not in common]
            assert [cell for cell in own if cell not in versions(there)["py"]] == []
        else:
            assert versions(there) == expected(outcome, before)
            assert pair(there).state is State.IN_STEP


@pytest.mark.parametrize("side", [EditedSide.LESSON, EditedSide.NOTEBOOK])
@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_not_even_force_loses_an_edit(lesson: Lesson, case: Case, side: EditedSide) -> None:
    common = written_in(lesson.source)
    edit(lesson, case)
    before = versions(lesson)
    built(lesson, side, force=True)
    assert lost(common, before, lesson) == []
    assert versions(lesson) == expected("py" if side is EditedSide.LESSON else "ipynb", before)


# What stays of the .py when a notebook's edit is carried back


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if case.carry == "ipynb"])
def test_only_what_was_edited_changes_in_the_py(lesson: Lesson, name: str) -> None:
    """Comments, odd spacing and further words on a marker are nothing a notebook can hold."""
    odd = lesson.source.read_text(encoding="utf-8")
    odd = odd.replace("# %%\ncourse.table", "# %% Who speaks\ncourse.table")
    odd = odd.replace('"""\n\n# %%\ncourse.quiz("count")', '"""\n\n\n\n# %%\ncourse.quiz("count")')
    odd = odd.replace("# ---\n\n# %%", "# ---\n\n\n# %%")
    lesson.source.write_text(odd, encoding="utf-8")
    built(lesson)
    before = lesson.source.read_text(encoding="utf-8").split("\n\n# %%")
    edit(lesson, CASES[name])
    assert built(lesson, EditedSide.NOTEBOOK).startswith(f"wrote the notebook's edits into lessons/{NAME}.py\n")
    after = lesson.source.read_text(encoding="utf-8").split("\n\n# %%")
    assert after[0] == before[0]
    assert len([part for part in after if part.strip() not in map(str.strip, before)]) <= 1
    assert len([part for part in before if part.strip() not in map(str.strip, after)]) <= 1
    assert re.search(r"\S\n\Z", lesson.source.read_text(encoding="utf-8"))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
@pytest.mark.parametrize("newline", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize("end", [b"", b"\n", b"\n\n\n"], ids=["no end", "end", "blank lines"])
def test_a_file_keeps_how_its_editor_saves_it(lesson: Lesson, mark: bytes, newline: bytes, end: bytes) -> None:
    text = lesson.source.read_bytes().rstrip(b"\n") + end
    lesson.source.write_bytes(mark + text.replace(b"\n", newline))
    lesson.notebook.write_bytes(mark + lesson.notebook.read_bytes().replace(b"\n", newline))
    assert pair(lesson).state is State.IN_STEP
    edit(lesson, CASES["none"])
    replace_bytes(lesson.notebook, b"The mayor speaks.", b"The mayor talks.")
    built(lesson, EditedSide.NOTEBOOK)
    carried = text.replace(b"The mayor speaks.", b"The mayor talks.").replace(b"\n", newline)
    assert lesson.source.read_bytes() == mark + carried


def replace_bytes(path: Path, old: bytes, new: bytes) -> None:
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))


# What a notebook can hold and a lesson cannot, or only otherwise

CARRIED = {
    "a raw cell": ("raw", "x = [1]"),
    "a magic": ("code", "%matplotlib inline\n!ls"),
    "three quotation marks": ("markdown", 'a\n"""\nb \\ c'),
    "a formula": ("markdown", r"$\frac{1}{2}$ and \$5"),
    "a marker in prose": ("markdown", "```\n# %%\n```"),
    "blank lines": ("code", "\n\nx = 1\n\n\ny = 2\n\n"),
    "another alphabet": ("markdown", "Здравствуй 🚋"),
}
REFUSED = {
    "a marker in code": ("code", "x = 1\n# %% here\ny = 2", "cell 4 would be read back"),
    "another language": ("code", "%%bash\nls", "cell 4 would be read back"),
    "an unusual end of line": ("markdown", "one\u2028two", "cell 4 would be read back"),
    "half a character": ("markdown", "\ud83d", "half a character"),
}


def insert(lesson: Lesson, kind: str, source: str, **further: object) -> None:
    def change(cells: list[dict[str, object]]) -> None:
        made = {"cell_type": kind, "id": "new", "metadata": {}, "source": source, **further}
        cells.insert(3, made | ({"outputs": [], "execution_count": None} if kind == "code" else {}))

    edit(lesson, Case(State.NOTEBOOK_EDITED, "", "", "", ipynb=change))


@pytest.mark.parametrize(("kind", "source"), CARRIED.values(), ids=list(CARRIED))
def test_what_can_be_carried_is_read_back_as_it_was(lesson: Lesson, kind: str, source: str) -> None:
    insert(lesson, kind, source)
    before = versions(lesson)
    built(lesson, EditedSide.NOTEBOOK)
    assert versions(lesson) == expected("ipynb", before)
    if kind == "markdown":
        compile(lesson.source.read_bytes(), NAME, "exec")  # still Python for every other tool


@pytest.mark.parametrize(("kind", "source", "why"), REFUSED.values(), ids=list(REFUSED))
def test_what_cannot_be_carried_is_refused(lesson: Lesson, kind: str, source: str, why: str) -> None:
    insert(lesson, kind, source)
    held = files(lesson)
    said = built(lesson, EditedSide.NOTEBOOK)
    assert said.startswith(f"lessons/{NAME}.ipynb: it cannot be carried into lessons/{NAME}.py: ")
    assert why in said
    assert files(lesson) == held


def test_a_pasted_picture_is_refused_with_a_way_out(lesson: Lesson) -> None:
    pasted = {"a.png": {"image/png": "iVBORw0KGgo="}}
    insert(lesson, "markdown", "![a](attachment:a.png)", attachments=pasted)
    held = files(lesson)
    assert "cell 4 holds a picture that was pasted into it" in built(lesson, EditedSide.NOTEBOOK)
    assert files(lesson) == held


def test_another_python_kernel_is_nothing_and_another_language_is_refused(lesson: Lesson) -> None:
    edit(lesson, CASES["ipynb text"])
    replace(lesson.notebook, '"name": "python3"', '"name": "my-venv"')
    other = copied(lesson, "other")
    assert built(lesson, EditedSide.NOTEBOOK).endswith("1 built, 0 already up to date")
    replace(other.notebook, '"language": "python"', '"language": "R"')
    assert "it was saved with a kernel for R" in built(other, EditedSide.NOTEBOOK)


# Both edited


def test_a_three_way_difference_tells_who_changed_what_and_how_to_settle_it(lesson: Lesson) -> None:
    edit(lesson, CASES["both, same cell"])
    replace(lesson.source, "People wait.", "They wait.")
    said = built(lesson)
    first, last = said.split("\n\n")[1:3]
    assert first.startswith("cell 1 (line 14 of the .py): only the .py changed it\n")
    assert "\n-**Why it matters.** Ferries carry people. People wait.\n+**Why it matters.** Ferries carry" in first
    mine, theirs = last.split("in the .ipynb\n")
    assert mine.startswith("cell 10 (line 65 of the .py): both changed it: a conflict\nin the .py\n")
    assert "-- **01.2** Twice.\n+- **01.2** Two times." in mine
    assert "-- **01.1** The mayor speaks.\n+- **01.1** The mayor talks." in theirs
    assert f"`coursekit build --force {NAME}`" in said
    assert f"`coursekit build --from-notebook --force {NAME}`" in said
    assert "--merge" not in said


def test_a_merge_is_offered_where_it_can_be_done(lesson: Lesson) -> None:
    edit(lesson, CASES["both, other cells"])
    assert f"`coursekit build --merge {NAME}`" in built(lesson)
    before = lesson.source.read_text(encoding="utf-8")
    built(lesson, EditedSide.BOTH)
    after = lesson.source.read_text(encoding="utf-8")
    assert after == before.replace("The mayor speaks.", "The mayor talks.")
    assert not (lesson.root / "kept").exists()


def test_without_the_common_state_the_difference_is_shown_and_named_as_such(lesson: Lesson) -> None:
    edit(lesson, CASES["both, other cells"])
    shutil.rmtree(lesson.root / ".coursekit")
    for side in (EditedSide.LESSON, EditedSide.BOTH):
        said = built(lesson, side)
        assert "neither in .coursekit nor in the history of git" in said
        assert "-- **01.1** The mayor talks.\n+- **01.1** The mayor speaks." in said
        assert "--merge" not in said
    assert pair(lesson).state is State.BOTH_EDITED


def test_the_common_state_is_found_in_the_history_also_after_renaming(lesson: Lesson) -> None:
    root, renamed = lesson.root, Lesson("02_renamed", lesson.root)
    git(root, "init", "-q")
    git(root, "add", "lessons", "data")
    git(root, "commit", "-qm", "built")
    git(root, "mv", lesson.shown_source, renamed.shown_source)
    git(root, "mv", lesson.shown_notebook, renamed.shown_notebook)
    git(root, "commit", "-qm", "renamed")
    shutil.rmtree(root / ".coursekit")
    edit(renamed, CASES["both, other cells"])
    git(root, "commit", "-qam", "edited")
    assert f"`coursekit build --merge {renamed.name}`" in built(renamed)


# Copies


def test_force_keeps_a_copy_under_a_free_name_and_says_where(lesson: Lesson) -> None:
    edit(lesson, CASES["both, same cell"])
    both = files(lesson)
    (lesson.root / "kept").mkdir()
    (lesson.root / "kept" / f"{NAME}.1.ipynb").write_bytes(b"earlier")
    other = copied(lesson, "other")
    assert f"kept what was in lessons/{NAME}.ipynb as {NAME}.2.ipynb in kept/" in built(lesson, force=True)
    kept = lesson.root / "kept"
    assert (kept / f"{NAME}.2.ipynb").read_bytes() == both[1]
    assert (kept / f"{NAME}.1.ipynb").read_bytes() == b"earlier"
    assert f"as {NAME}.1.py in kept/" in built(other, EditedSide.NOTEBOOK, force=True)
    assert (other.root / "kept" / f"{NAME}.1.py").read_bytes() == both[0]


def test_a_broken_notebook_is_kept_too_when_it_is_made_anew(lesson: Lesson) -> None:
    lesson.notebook.write_bytes(b"<<<<<<< HEAD\n{}")
    for side, force in (
        (EditedSide.LESSON, False),
        (EditedSide.NOTEBOOK, False),
        (EditedSide.NOTEBOOK, True),
        (EditedSide.BOTH, False),
    ):
        said = built(lesson, side, force=force)
        assert said.startswith(f"lessons/{NAME}.ipynb:1: this file has a merge conflict at line 1: correct it, or run")
    built(lesson, force=True)
    assert (lesson.root / "kept" / f"{NAME}.1.ipynb").read_bytes() == b"<<<<<<< HEAD\n{}"
    assert pair(lesson).state is State.IN_STEP


def test_nothing_is_overwritten_where_no_copy_can_be_kept(lesson: Lesson) -> None:
    edit(lesson, CASES["both, same cell"])
    (lesson.root / "kept").write_text("in the way", encoding="utf-8")
    held = files(lesson)
    assert built(lesson, force=True) == (
        f"a copy of lessons/{NAME}.ipynb in kept/ cannot be written: File exists\nNothing was written."
    )
    assert files(lesson) == held


def test_a_build_without_edits_to_lose_keeps_no_copy(lesson: Lesson) -> None:
    edit(lesson, CASES["py text"])
    built(lesson, force=True)
    assert not (lesson.root / "kept").exists()


# While it runs


def meanwhile(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], object]) -> None:
    """Let something happen once, while the next build runs its lessons."""
    run: Callable[..., list[str]] = vars(building)["run"]

    def slow(*arguments: object) -> list[str]:
        monkeypatch.setattr(building, "run", run)
        happens()
        return run(*arguments)

    monkeypatch.setattr(building, "run", slow)


@pytest.mark.parametrize("edited", ["source", "notebook"])
def test_an_edit_made_while_the_build_runs_is_left_alone(
    lesson: Lesson, edited: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(lesson, CASES["ipynb text"])
    path: Path = getattr(lesson, edited)
    meanwhile(monkeypatch, lambda: replace(path, "Twice.", "Two times."))
    said = built(lesson, EditedSide.NOTEBOOK)
    assert f"lessons/{path.name} was changed while this ran, and that edit is left alone" in said
    assert "Two times." in path.read_text(encoding="utf-8")
    assert "The mayor talks." not in lesson.source.read_text(encoding="utf-8")
    assert [path.name for path in lesson.source.parent.glob(".*")] == []


def test_two_builds_at_once_do_not_mind_each_other(lesson: Lesson, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(lesson, CASES["ipynb text"])
    meanwhile(monkeypatch, lambda: built(lesson, EditedSide.NOTEBOOK))
    assert built(lesson, EditedSide.NOTEBOOK).endswith("1 built, 0 already up to date")
    assert pair(lesson).state is State.IN_STEP


def test_a_build_cut_off_between_the_two_files_leaves_them_alike(
    lesson: Lesson, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(lesson, CASES["ipynb text"])
    replace_file = Path.replace

    def cut_off(path: Path, target: Path) -> Path:
        if target.suffix == ".ipynb":
            raise KeyboardInterrupt
        return replace_file(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", cut_off)
        with pytest.raises(KeyboardInterrupt):
            build(lesson.root, [NAME], side=EditedSide.NOTEBOOK)
    assert versions(lesson)["py"] == versions(lesson)["ipynb"]
    assert built(lesson).endswith("1 built, 0 already up to date")


def test_a_write_protected_file_stays_and_others_keep_their_mode(lesson: Lesson) -> None:
    edit(lesson, CASES["ipynb text"])
    lesson.source.chmod(0o444)
    held = files(lesson)
    assert f"lessons/{NAME}.py cannot be written: it is write-protected" in built(lesson, EditedSide.NOTEBOOK)
    assert files(lesson) == held
    lesson.source.chmod(0o640)
    built(lesson, EditedSide.NOTEBOOK)
    assert os.stat(lesson.source).st_mode & 0o777 == 0o640  # noqa: PTH116


# Files that are not as they should be


def test_a_lesson_that_cannot_be_read_loses_no_edit_of_its_notebook(lesson: Lesson) -> None:
    edit(lesson, CASES["ipynb text"])
    replace(lesson.source, "# 01 · Who is late?", "<<<<<<< HEAD\n# 01 · Who is late?")
    held = files(lesson)
    for side in EditedSide:
        with pytest.raises(Exception, match=r"01_who_is_late\.py:14: this file has a merge conflict at line 14"):
            build(lesson.root, [NAME], side=side)
    assert files(lesson) == held


def test_a_renamed_or_deleted_lesson_leaves_its_notebook_alone(lesson: Lesson) -> None:
    edit(lesson, CASES["ipynb text"])
    held = lesson.notebook.read_bytes()
    lesson.source.rename(lesson.source.with_name("02_renamed.py"))
    build(lesson.root, [])
    with pytest.raises(UnknownLesson):
        build(lesson.root, [NAME], side=EditedSide.NOTEBOOK)
    assert lesson.notebook.read_bytes() == held
    said = [str(fault) for fault in check(lesson.root).faults]
    what = f"a notebook without its lesson: bring lessons/{NAME}.py back, or remove the notebook"
    assert f"lessons/{NAME}.ipynb:1: {what}" in said


def test_checkpoints_of_jupyter_are_no_lessons(lesson: Lesson) -> None:
    folder = lesson.source.parent / ".ipynb_checkpoints"
    folder.mkdir()
    shutil.copy(lesson.notebook, folder / f"{NAME}-checkpoint.ipynb")
    assert built(lesson).endswith("0 built, 1 already up to date")
    with pytest.raises(UnknownLesson):
        build(lesson.root, [f"lessons/.ipynb_checkpoints/{NAME}-checkpoint.ipynb"], side=EditedSide.NOTEBOOK)


REMEDIES = {
    "py text": "run `coursekit build 01`",
    "ipynb text": f"run `coursekit build --from-notebook {NAME}`",
    "both, same cell": f"run `coursekit build {NAME}` to see how they differ, then the same with --merge",
    "both, alike": "run `coursekit build 01`",
}


@pytest.mark.parametrize("name", REMEDIES)
def test_check_names_the_command_for_each_state(lesson: Lesson, name: str) -> None:
    edit(lesson, CASES[name])
    said = [str(fault) for fault in check(lesson.root).faults]
    assert [line for line in said if f"{CASES[name].state.value}: {REMEDIES[name]}" in line]
