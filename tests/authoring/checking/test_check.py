"""The checker: silent about a sound course, and each planted fault found at its line."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.lesson_files.cells import read_notebook

START, LATE = "lessons/00_start_here.py", "lessons/01_who_is_late.py"
NOTEBOOK = "lessons/01_who_is_late.ipynb"
QUIZ = "data/quizzes/01.yaml"


def faults(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults]


def line_of(path: Path, text: str) -> int:
    """The number of the first line that reads exactly ``text``."""
    return path.read_text(encoding="utf-8").splitlines().index(text) + 1


def test_a_sound_course_has_no_faults_and_every_objective_its_tests(built: Path) -> None:
    report = check(built)
    assert report.faults == []
    assert report.tables[0] == (
        "00_start_here\n  00.1  warm-up*  (no second marked question)\n\n"
        "01_who_is_late\n  01.1  speaker*  (no second marked question)\n"
        "  01.2  count*  (no second marked question)\n\n"
        "* in the exit ticket, which tests 3 of 3 objectives"
    )


# Each case: file, what to replace in it, by what, the line (as it then reads) that is reported,
# what must be said of it, what must be said to do.
Planted = tuple[str, str, str, str | tuple[str, str], str, str]
PLANTED: dict[str, Planted] = {
    "no title": (LATE, "# 01 · Who is late?\n", "Who is late?\n", "Who is late?", "title", "# 01 · Title?"),
    "number of another lesson": (LATE, "# 01 ·", "# 02 ·", "# 02 · Who is late?", "title", "# 01 · Title?"),
    "title is no question": (LATE, "late?\n\n**", "late\n\n**", "# 01 · Who is late", "not a question", "…?"),
    "no why": (LATE, "**Why it matters.** ", "", "# 01 · Who is late?", "why it matters", "**Why it matters.**"),
    "long why": (
        LATE,
        "People wait.",
        "People wait. “They do.” Really?",
        "**Why it matters.** Ferries carry people. People wait. “They do.” Really?",
        "4 sentences",
        "two",
    ),
    "no list of objectives": (LATE, "**You will be able to**", "You learn", "# 01 · Who is late?", "no list", "**You"),
    "one objective": (LATE, "- **01.2** Tell how often.\n", "", "# 01 · Who is late?", "1 objective", "list 2 to 4"),
    "misnumbered objective": (
        LATE,
        "- **01.2** Tell how",
        "- **01.3** Tell how",
        "- **01.3** Tell how often.",
        "01.3 comes here",
        "number it 01.2",
    ),
    "no time": (LATE, "**Time:** 15 minutes", "Soon done", "# 01 · Who is late?", "no time", "**Time:**"),
    "no reading": (LATE, "**Read first:** paragraphs 1–2", "", "# 01 · Who is late?", "read first", "**Read first:**"),
    "vague reading": (
        LATE,
        "paragraphs 1–2",
        "the beginning",
        "**Read first:** the beginning",
        "no paragraphs",
        "paragraphs 2–5",
    ),
    "reading beyond the article": (
        LATE,
        "paragraphs 1–2",
        "paragraphs 1–3",
        "**Read first:** paragraphs 1–3",
        "no paragraph 3",
        "from 1 to 2",
    ),
    "no prediction": (LATE, '"guess"', '"count"', "## Before you start", "no prediction", "kind: predict"),
    "a prediction never taken up again": (
        LATE,
        ', "guess")',
        ")",
        'course.quiz("guess")',
        "'guess' is never taken up again",
        "where the matter is settled",
    ),
    "nothing asked before": (LATE, 'course.quiz("guess")', "", "## Before you start", "no question", "course.quiz"),
    "nothing asked in the activity": (
        LATE,
        '# %%\ncourse.quiz("count")\n',
        "",
        "## Activity 2 · Count",
        "asks no question",
        "course.quiz",
    ),
    "activity without a title": (LATE, "2 · Count", "2", "## Activity 2", "has no title", "## Activity 2 · "),
    "activity misnumbered": (LATE, "2 · Count", "3 · Count", "## Activity 3 · Count", "no section", "## Activity 2"),
    "nothing asked at the exit": (
        LATE,
        'course.quiz("speaker", "count", "guess")',
        "course",
        "## Exit ticket",
        "asks no question",
        "course.quiz",
    ),
    "section missing": (
        LATE,
        "## Exit ticket",
        "### Exit",
        "# 01 · Who is late?",
        "“Exit ticket” is missing",
        "## Exit",
    ),
    "no way to save": (LATE, 'course.my_work("01")', "course", "## Next", "cannot save", 'course.my_work("01")'),
    "the work of another lesson": (
        LATE,
        'course.my_work("01")',
        'course.my_work("00")',
        'course.my_work("00")',
        "another lesson",
        'write `course.my_work("01")`',
    ),
    "unknown section": (LATE, "## Next", "## And then", "## And then", "is no section", "## Next"),
    "sections out of order": (
        LATE,
        "## Takeaways\n\n- **01.1** The mayor speaks.\n- **01.2** Twice.\n\n## Next\n\nThat was",
        "## Next\n\nAll done.\n\n## Takeaways\n\n- **01.1** The mayor speaks.\n- **01.2** Twice.\n\nThat was",
        "## Takeaways",
        "comes after “Next”",
        "Takeaways, Next",
    ),
    "takeaway missing": (LATE, "- **01.2** Twice.\n", "", "## Takeaways", "no takeaway for objective 01.2", "**01.2**"),
    "takeaway for nothing": (LATE, "**01.2** Twice", "**01.9** Twice", "- **01.9** Twice.", "no objective", "**01.2**"),
    "takeaway unmarked": (LATE, "**01.2** Twice", "Twice", "- Twice.", "without its objective", "**01.1**"),
    "nothing next": (LATE, "That was the last lesson.", "", "## Next", "what is next", ".ipynb"),
    "no figure": (
        LATE,
        'course.table("voices", "mayor")',
        "course",
        "# 01 · Who is late?",
        "no figure",
        "course.chart",
    ),
    "dead link": (
        START,
        "(01_who_is_late.ipynb)",
        "(02_late.ipynb)",
        "[01 · Who is late?](02_late.ipynb)",
        "02_late.ipynb leads nowhere",
        "write the file",
    ),
    "formula": (
        START,
        "(01_who_is_late.ipynb)",
        "(01_who_is_late.ipynb): $2 of $3",
        "[01 · Who is late?](01_who_is_late.ipynb): $2 of $3",
        "makes a formula",
        "write each as",
    ),
    "unknown question": (
        LATE,
        'quiz("speaker")',
        'quiz("speakr")',
        'course.quiz("speakr")',
        "no question 'speakr'",
        "perhaps speaker",
    ),
    "unknown chart": (LATE, 'table("voices", "mayor")', 'chart("ages")', 'course.chart("ages")', "no chart", "voices"),
    "unknown table": (LATE, '"voices", ', '"voice", ', 'course.table("voice", "mayor")', "no table 'voice'", "voices"),
    "unknown row": (LATE, '"mayor"', '"major"', 'course.table("voices", "major")', "no row 'major'", "mayor"),
    "unknown sum": (
        LATE,
        'table("voices", "mayor")',
        'add_up("L99")',
        'course.add_up("L99")',
        "no row 'L99' among the amounts",
        "use ",
    ),
    "unknown option": (
        LATE,
        'table("voices", "mayor")',
        'add_up(cuont="used")',
        'course.add_up(cuont="used")',
        "course.add_up has no option 'cuont'",
        "correct or remove it",
    ),
    "nothing to rank": (
        LATE,
        'table("voices", "mayor")',
        'rank(without="silence")',
        'course.rank(without="silence")',
        "no rival explanations",
        "data/hypotheses.yaml",
    ),
    "ranking without naming the option": (
        LATE,
        'table("voices", "mayor")',
        'rank("silence")',
        'course.rank("silence")',
        "course.rank takes no 'silence'",
        'write without="…"',
    ),
    "chart without a name": (LATE, 'table("voices", "mayor")', "chart()", "course.chart()", "without a name", "name"),
    "a bargain that the course lacks": (
        LATE,
        'table("voices", "mayor")',
        "bargain()",
        "course.bargain()",
        "has no bargain",
        "data/bargain.yaml",
    ),
    "a bargain with a name": (
        LATE,
        'table("voices", "mayor")',
        'bargain("ferry")',
        'course.bargain("ferry")',
        "course.bargain takes no id",
        "leave its brackets empty",
    ),
    "switches with a name": (
        LATE,
        'table("voices", "mayor")',
        'switches("ferry")',
        'course.switches("ferry")',
        "course.switches takes no id",
        "leave its brackets empty",
    ),
    "two charts in one call": (
        LATE,
        'table("voices", "mayor")',
        'chart("voices", "roles")',
        'course.chart("voices", "roles")',
        "course.chart draws one chart",
        "a cell of its own",
    ),
    "ids not written out": (
        LATE,
        'quiz("speaker", "count", "guess")',
        "quiz(*names)",
        "course.quiz(*names)",
        "something other than ids",
        "quotation marks",
    ),
    "magic": (LATE, 'course.quiz("count")', "%matplotlib inline", "%matplotlib inline", "a magic", "plain Python"),
    "cell magic": (LATE, 'course.quiz("count")', "%%bash\nls", "%%bash", "a magic", "plain Python"),
    "shell": (LATE, 'course.quiz("count")', "!ls", "!ls", "shell command", "plain Python"),
    "not Python": (LATE, 'course.quiz("count")', "x = 1\nx =", "x =", "not Python", "correct"),
    "cell that may fail": (
        LATE,
        '# %%\ncourse.quiz("count")',
        '# %% tags=["raises-exception"]\ncourse.quiz("count")',
        'course.quiz("count")',
        "from being tested",
        "remove the tag",
    ),
    "cell hidden from nbval": (
        LATE,
        'course.quiz("count")',
        '# NBVAL_SKIP\ncourse.quiz("count")',
        "# NBVAL_SKIP",
        "from being tested",
        "remove the comment",
    ),
    "edited lesson": (LATE, "Twice", "Once", "## Takeaways", "the .py was edited", "`coursekit build 01`"),
    "objective without a test": (
        QUIZ,
        'kind: number\n    objective: "01.2"',
        'kind: number\n    objective: "01.1"',
        (LATE, "- **01.2** Tell how often."),
        "no question tests objective 01.2",
        "`objective: 01.2`",
    ),
    "test that nobody asks": (
        LATE,
        '"count"',
        '"speaker"',
        "- **01.2** Tell how often.",
        "no question tests objective 01.2",
        'course.quiz("count")',
    ),
    "idle question": (LATE, '"count"', '"speaker"', (QUIZ, "  - id: count"), "no lesson asks 'count'", "or remove it"),
    "question without objective": (
        QUIZ,
        'kind: number\n    objective: "01.2"',
        'kind: number\n    objective: "01.7"',
        (QUIZ, "  - id: count"),
        "01.7, which no lesson has",
        "01.2",
    ),
    "quiz file without lesson": (QUIZ, 'lesson: "01"', 'lesson: "07"', 'lesson: "07"', "no lesson '07'", "01_who_is"),
    "fault in the data": (QUIZ, "answer: 2", "answer: two", "    answer: two", "'answer'", "expected a number"),
    "tables of article": (
        "data/article.yaml",
        "number: 2",
        "number: 3",
        "  - {number: 3, role: voice, paraphrase: The mayor explains., words: 60}",
        "paragraph 3 comes here",
        "expected paragraph 2",
    ),
}


@pytest.mark.parametrize("planted", PLANTED.values(), ids=[name.replace(" ", "-") for name in PLANTED])
def test_planted_fault_is_found(built: Path, planted: Planted) -> None:
    file, old, new, reported, what, remedy = planted
    text = (built / file).read_text(encoding="utf-8")
    assert old in text
    (built / file).write_text(text.replace(old, new), encoding="utf-8")
    where, line = reported if isinstance(reported, tuple) else (file, reported)
    start = f"{where}:{line_of(built / where, line)}: "
    found = [fault for fault in check(built).faults if str(fault).startswith(start)]
    assert any(what in fault.what and remedy in fault.remedy for fault in found), faults(built)


def test_all_faults_are_reported_at_once_in_order(built: Path) -> None:
    for file, old, new in (
        (START, "# 00 ·", "# 09 ·"),
        (LATE, "# %%\ncourse.quiz", "# %%\n%time course.quiz"),
        (QUIZ, "answer: 2", "answer: two"),
        ("data/voices.yaml", "kind: person", "kind: parson"),
    ):
        text = (built / file).read_text(encoding="utf-8")
        assert old in text
        (built / file).write_text(text.replace(old, new), encoding="utf-8")
    found = check(built).faults
    assert found == sorted(found)
    assert {fault.file for fault in found} >= {START, LATE, QUIZ, "data/voices.yaml"}


def test_a_lesson_before_its_first_build(course: Path) -> None:
    assert faults(course) == [
        f"{START}:1: there is no notebook: run `coursekit build 00`",
        f"{LATE}:1: there is no notebook: run `coursekit build 01`",
        "lessons/retelling.md:1: this page is missing: run `coursekit build`",
    ]


def test_stray_files_and_shared_numbers(built: Path) -> None:
    lessons = built / "lessons"
    (lessons / "01_who_is_late.py").rename(lessons / "00_again.py")
    (lessons / "notes.py").write_text("", encoding="utf-8")
    found = faults(built)
    assert f"{NOTEBOOK}:1: a notebook without its lesson: bring {LATE} back, or remove the notebook" in found
    assert "lessons/notes.py:1: this is not the name of a lesson: call it NN_name.py" in found
    assert "lessons/00_again.py:1: there are two lessons 00: give each its own number" in found


def test_a_course_without_lessons(built: Path) -> None:
    for path in (built / "lessons").iterdir():
        path.unlink()
    assert "lessons/:1: there are no lessons: write one as NN_name.py" in faults(built)


def test_a_lesson_that_cannot_be_read_does_not_hide_the_others(built: Path) -> None:
    (built / START).write_bytes(b"# %% [markdown]\n# caf\xe9\n")
    text = (built / LATE).read_text(encoding="utf-8")
    (built / LATE).write_text(text.replace("late?\n", "late\n", 1), encoding="utf-8")
    found = faults(built)
    assert f"{START}:2: a byte that is not UTF-8: expected a file saved as UTF-8" in found
    assert any("not a question" in fault for fault in found)


def break_notebook(root: Path, change: Callable[[dict[str, Any], list[dict[str, Any]]], object]) -> None:
    """Apply ``change`` to the second lesson's notebook and its code cells."""
    path = root / NOTEBOOK
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content, [cell for cell in content["cells"] if cell["cell_type"] == "code"])
    path.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")


def shown(data: dict[str, Any]) -> dict[str, Any]:
    return {"output_type": "display_data", "metadata": {}, "data": data}


def stream(name: str, text: str) -> dict[str, Any]:
    return {"output_type": "stream", "name": name, "text": text}


STORED: dict[str, tuple[Callable[[dict[str, Any], list[dict[str, Any]]], object], str, str]] = {
    "not run": (lambda _, code: code[1].update(execution_count=None), "cell 4 was not run", "`coursekit build 01`"),
    "run out of order": (lambda _, code: code[1].update(execution_count=9), "cell 4 has count 9, not 2", "`coursekit"),
    "error": (
        lambda _, code: code[1].update(
            outputs=[{"output_type": "error", "ename": "KeyError", "evalue": "", "traceback": []}]
        ),
        "ended in KeyError",
        "correct the cell",
    ),
    "warning": (lambda _, code: code[1].update(outputs=[stream("stderr", "careful")]), "warning", "remove its cause"),
    "widget view": (
        lambda _, code: code[1].update(
            outputs=[shown({"application/vnd.jupyter.widget-view+json": {}, "text/plain": "a question"})]
        ),
        "a widget view",
        "`coursekit build 01`",
    ),
    "no words": (
        lambda _, code: code[1].update(outputs=[shown({"text/html": "<b>yes</b>"})]),
        "text/html without text/plain",
        "a text/plain form",
    ),
    "path": (
        lambda _, code: code[1].update(outputs=[stream("stdout", "read /home/ann")]),
        "a path of one machine (/home/ann)",
        "show no paths",
    ),
    "path in a table": (
        lambda _, code: code[1].update(outputs=[shown({"text/html": r"C:\Users\ann", "text/plain": "x"})]),
        "a path of one machine",
        "show no paths",
    ),
    "address": (
        lambda _, code: code[1].update(outputs=[shown({"text/plain": ["<object object\n", " at 0x7f3c5a1b2c3d>"]})]),
        "a memory address",
        "a repr in words",
    ),
}


@pytest.mark.parametrize(("change", "what", "remedy"), STORED.values(), ids=[name.replace(" ", "-") for name in STORED])
def test_planted_fault_in_a_stored_notebook_is_found(
    built: Path, change: Callable[[dict[str, Any], list[dict[str, Any]]], object], what: str, remedy: str
) -> None:
    break_notebook(built, change)
    found = check(built).faults
    lines = (built / NOTEBOOK).read_text(encoding="utf-8").splitlines()
    table = next(
        cell for cell in read_notebook(built / NOTEBOOK).content["cells"] if "table" in "".join(cell["source"])
    )
    assert len(found) == 1, found
    assert found[0].file == NOTEBOOK
    assert what in found[0].what
    assert remedy in found[0].remedy
    assert f'"id": "{table["id"]}"' in lines[found[0].line - 1]


def test_stored_widget_state_is_found(built: Path) -> None:
    break_notebook(built, lambda content, _: content["metadata"].update(widgets={"state": {}}))
    assert [fault for fault in faults(built) if fault.startswith(f"{NOTEBOOK}:1: widget state is stored")]


@pytest.mark.parametrize("text", ["see https://example.org/home/ann", "1/2 at 0x10", "and/or /tmp"])
def test_harmless_output_is_no_fault(built: Path, text: str) -> None:
    break_notebook(built, lambda _, code: code[1].update(outputs=[stream("stdout", text)]))
    assert faults(built) == []


def test_an_edited_notebook_is_reported_with_a_way_out(built: Path) -> None:
    text = (built / NOTEBOOK).read_text(encoding="utf-8")
    (built / NOTEBOOK).write_text(text.replace("The mayor speaks.", "The mayor talks."), encoding="utf-8")
    assert faults(built) == [
        f"{NOTEBOOK}:1: the .ipynb was edited since the last build: run `coursekit build --from-notebook "
        "01_who_is_late` to carry it into the .py (`coursekit build 01_who_is_late` shows what it is)"
    ]


def test_a_broken_notebook_is_reported_with_a_way_out(built: Path) -> None:
    (built / NOTEBOOK).write_text('{"cells": [\n<<<<<<< HEAD', encoding="utf-8")
    (fault,) = faults(built)
    assert fault.startswith(f"{NOTEBOOK}:2: this file has a merge conflict at line 2")
    assert fault.endswith("run `coursekit build --force 01_who_is_late` to make it anew (a copy is kept)")


def test_checking_loads_nothing_that_runs_or_draws(built: Path) -> None:
    """A check takes well under two seconds because it leaves all of this alone."""
    program = (
        "import sys; from coursekit.cli import main; main(['check', '--quiet', '--kit', sys.argv[1]])\n"
        "print(*({'altair', 'pandas', 'nbclient', 'ipykernel', 'anywidget', 'rfc3987_syntax', 'jupyter_server'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(built)], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
