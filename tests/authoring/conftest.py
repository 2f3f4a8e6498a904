"""A course of two tiny lessons, whole and sound, for tests to build and to break."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from coursekit.authoring.building import build as building
from coursekit.authoring.building.build import build
from coursekit.authoring.building.execute import Job
from coursekit.authoring.building.notebook import notebook_of
from coursekit.authoring.lesson_files.lesson_pairs import Lesson

HEADER = """\
# ---
# jupyter:
#   jupytext:
#     cell_markers: '\"\"\"'
#     notebook_metadata_filter: -jupytext.text_representation
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---
"""

START = (
    HEADER
    + '''
# %% [markdown]
"""
# 00 · Start here

**Why it matters.** A ferry is late. You will see why.

**You will be able to**

- **00.1** Tell how to run a cell.

**Time:** 5 minutes

**Read first:** nothing yet.

## Before you start
"""

# %%
from coursekit import load

course = load()
print(course)

# %%
course.quiz("warm-up")

# %% [markdown]
"""
## Activity 1 · Run a cell
"""

# %%
course.quiz("warm-up")

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("warm-up")

# %% [markdown]
"""
## Takeaways

- **00.1** A cell runs with Shift+Enter.

## Next

[01 · Who is late?](01_who_is_late.ipynb)
"""

# %%
course.my_work("00")
'''
)

LATE = (
    HEADER
    + '''
# %% [markdown]
"""
# 01 · Who is late?

**Why it matters.** Ferries carry people. People wait.

**You will be able to**

- **01.1** Tell who speaks.
- **01.2** Tell how often.

**Time:** 15 minutes

**Read first:** paragraphs 1–2

## Before you start
"""

# %%
from coursekit import load

course = load()
course.quiz("guess")

# %% [markdown]
"""
## Activity 1 · Listen
"""

# %%
course.table("voices", "mayor")

# %%
course.quiz("speaker")

# %% [markdown]
"""
## Activity 2 · Count
"""

# %%
course.quiz("count")

# %% [markdown]
"""
## Exit ticket
"""

# %%
course.quiz("speaker", "count", "guess")

# %% [markdown]
"""
## Takeaways

- **01.1** The mayor speaks.
- **01.2** Twice.

## Next

That was the last lesson.
"""

# %%
course.my_work("01")
'''
)

ARTICLE = """\
id: ferry
title: Waiting for the ferry
author: Ada Brook
outlet: The Quay
date: 2 May 2024
date_basis: printed
paragraphs:
  - {number: 1, role: puzzle, paraphrase: The ferry is late again., words: 40}
  - {number: 2, role: voice, paraphrase: The mayor explains., words: 60}
"""

VOICES = """\
- {id: author, name: Ada Brook, role: columnist, side: none, kind: author}
- {id: mayor, name: Ines Calder, role: mayor, side: town, kind: person}
"""

STATEMENTS = """\
- id: fog
  voice: mayor
  paragraph: 2
  mode: quoted
  text: It was the fog
  paraphrase: Fog held the ferry up.
  strength: states
  words: 4
  why: Quotation marks.
"""

QUESTIONS = {
    "00.yaml": """\
lesson: "00"
questions:
  - id: warm-up
    kind: single
    objective: "00.1"
    stem: How do you run a cell?
    back: [1]
    options:
      - {text: Shift and Enter, feedback: Yes., correct: true}
      - {text: Wait, feedback: Nothing happens.}
""",
    "01.yaml": """\
lesson: "01"
questions:
  - id: guess
    kind: predict
    objective: "01.1"
    stem: Who will explain?
    back: [1]
    options:
      - {text: The mayor, feedback: We will see.}
      - {text: Nobody, feedback: We will see.}
  - id: speaker
    kind: single
    objective: "01.1"
    stem: Who speaks?
    back: [2]
    options:
      - {text: The mayor, feedback: Yes., correct: true}
      - {text: The author, feedback: She retells.}
  - id: count
    kind: number
    objective: "01.2"
    stem: How often is the ferry late?
    back: [1]
    answer: 2
    feedback: Twice.
    otherwise: Count again.
""",
}


LESSON_LIST = """\
- {id: "00", file: 00_start_here, title: Start here, minutes: 5, about: how it works}
- {id: "01", file: 01_who_is_late, title: Who is late?, minutes: 15, about: a ferry}
"""

GLOSSARY = """\
- {id: fog-horn, term: fog horn, text: "It warns ships. <b>Loud</b>.", lesson: "01", sources: [harbour]}
"""

SOURCES = """\
- id: harbour
  publisher: The harbour office
  title: Ferries of 2023
  date: 3 May 2024
  address: https://harbour.example/ferries
  seen: read in full
"""

CLAIMS = """\
id,paragraphs,claim,kind,verdict,finding,evidence,confidence,as_of,review_by,statements,sources,note
C1,2,The ferry is late,event,supported,Late on 40% of days in 2023,verified,high,2024-05-03,2025-05-03,fog,harbour,
C2,,The author is a columnist,office,supported,The paper says so,verified,high,2024-05-03,,,harbour,
"""


def add_facts(root: Path) -> None:
    """Give the course words and facts, link them in the second lesson, and build what changes."""
    files = {
        "lessons.yaml": LESSON_LIST,
        "glossary.yaml": GLOSSARY,
        "sources.yaml": SOURCES,
        "claims_checked.csv": CLAIMS,
    }
    for name, text in files.items():
        (root / "data" / name).write_text(text, encoding="utf-8")
    lesson = root / "lessons/01_who_is_late.py"
    late = lesson.read_text(encoding="utf-8")
    said = "The [fog horn](glossary.md#fog-horn) sounded on 40% of days ([C1](facts.md#c1))."
    lesson.write_text(late.replace("· Listen\n", f"· Listen\n\n{said}\n"), encoding="utf-8")
    build(root, [])


def write_course(folder: Path) -> Path:
    """Write the course, without notebooks, and return its folder."""
    data, lessons = folder / "data", folder / "lessons"
    (data / "quizzes").mkdir(parents=True)
    lessons.mkdir()
    (data / "article.yaml").write_text(ARTICLE, encoding="utf-8")
    (data / "voices.yaml").write_text(VOICES, encoding="utf-8")
    (data / "statements.yaml").write_text(STATEMENTS, encoding="utf-8")
    for name, text in QUESTIONS.items():
        (data / "quizzes" / name).write_text(text, encoding="utf-8")
    (lessons / "00_start_here.py").write_text(START, encoding="utf-8")
    (lessons / "01_who_is_late.py").write_text(LATE, encoding="utf-8")
    return folder


@pytest.fixture
def course(tmp_path: Path) -> Path:
    """The course folder, with no notebooks yet."""
    return write_course(tmp_path / "course")


@pytest.fixture(scope="session")
def _built_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_course(tmp_path_factory.mktemp("built") / "course")
    build(root, [])
    return root


@pytest.fixture
def built(_built_once: Path, tmp_path: Path) -> Path:
    """The course folder with its notebooks, up to date."""
    return Path(shutil.copytree(_built_once, tmp_path / "built"))


@pytest.fixture(scope="session")
def _built_with_facts_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_course(tmp_path_factory.mktemp("facts") / "course")
    add_facts(root)
    return root


@pytest.fixture
def with_facts(_built_with_facts_once: Path, tmp_path: Path) -> Path:
    """The course folder with a glossary and a page of facts besides, all of it up to date."""
    return Path(shutil.copytree(_built_with_facts_once, tmp_path / "with_facts"))


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Lessons that would have been run; they are not, and their notebooks come out empty."""
    return _without_running(monkeypatch)


def _without_running(patch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []

    def run(jobs: list[Job], at_once: int, cell_done: Callable[[Lesson], None]) -> list[str]:
        names.extend(job.lesson.name for job in jobs)
        return [json.dumps(notebook_of(job.cells)) for job in jobs]

    patch.setattr(building, "run", run)
    return names


@pytest.fixture(scope="session")
def _built_unrun_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write_course(tmp_path_factory.mktemp("unrun") / "course")
    with pytest.MonkeyPatch.context() as patch:
        _without_running(patch)
        build(root, [])
    return root


@pytest.fixture
def built_unrun(_built_unrun_once: Path, tmp_path: Path) -> Path:
    """The course folder with its notebooks, whose cells have not been run."""
    return Path(shutil.copytree(_built_unrun_once, tmp_path / "course"))


def edit(path: Path, old: str, new: str) -> None:
    """Replace ``old``, which must be there, in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
