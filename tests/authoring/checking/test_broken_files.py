"""Files that are not what their names say: reported with their name, never a crash."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.checking.check import check

LATE = "lessons/01_who_is_late.py"
NOTEBOOK = "lessons/01_who_is_late.ipynb"


def faults(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults]


NOT_NOTEBOOKS: dict[str, Any] = {
    "nothing": None,
    "settings that are a list": {"cells": [], "metadata": []},
    "source that is a number": {"cells": [{"cell_type": "code", "source": 5}]},
    "tags that are a word": {"cells": [{"cell_type": "code", "source": "", "metadata": {"tags": "hide"}}]},
    "outputs that are none": {"cells": [{"cell_type": "code", "source": "", "outputs": None}]},
    "output without form": {"cells": [{"cell_type": "code", "source": "", "outputs": [{"data": 5}]}]},
}


@pytest.mark.parametrize("content", NOT_NOTEBOOKS.values(), ids=[name.replace(" ", "-") for name in NOT_NOTEBOOKS])
def test_json_that_is_no_notebook_is_reported_and_not_a_crash(built: Path, content: Any) -> None:
    (built / NOTEBOOK).write_text(json.dumps(content), encoding="utf-8")
    (fault,) = faults(built)
    assert fault.startswith(f"{NOTEBOOK}:1: this is not a notebook of format 4 (")


def test_json_without_end_and_folders_are_reported_and_not_a_crash(built: Path) -> None:
    (built / NOTEBOOK).write_text("[" * 100_000, encoding="utf-8")
    assert faults(built)[0].startswith(f"{NOTEBOOK}:1: this is not a notebook of format 4 (")
    (built / NOTEBOOK).unlink()
    (built / NOTEBOOK).mkdir()
    assert faults(built)[0].startswith(f"{NOTEBOOK}:1: this file cannot be read (")


@pytest.mark.parametrize("tags", ["5", '"hide"', "[1]", "null"])
def test_tags_that_are_no_list_of_words_are_reported_and_not_a_crash(built: Path, tags: str) -> None:
    text = (built / LATE).read_text(encoding="utf-8")
    (built / LATE).write_text(text.replace("# %%\n", f"# %% tags={tags}\n", 1), encoding="utf-8")
    assert any(fault.startswith(f"{LATE}:") and fault.endswith(": correct it") for fault in faults(built))


def test_lines_are_counted_as_editors_count_them(built: Path) -> None:
    text = (built / LATE).read_text(encoding="utf-8")
    strange = (
        text.replace("Ferries carry", "Ferries\u2028carry").replace("“", "").replace('quiz("count")', 'quiz("cuont")')
    )
    (built / LATE).write_text(strange, encoding="utf-8")
    line = strange.split("\n").index('course.quiz("cuont")') + 1
    assert any(fault.startswith(f"{LATE}:{line}: there is no question 'cuont'") for fault in faults(built))


def test_what_editors_and_file_managers_leave_behind_is_no_lesson(built: Path) -> None:
    for name in ("._00_start_here.py", "._00_start_here.ipynb"):
        (built / "lessons" / name).write_bytes(b"\x00\x05\x16\x07")
    assert faults(built) == []
