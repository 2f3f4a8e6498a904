"""The last state a lesson and its notebook had in common, found by its fingerprint.

The notebook records only that fingerprint: the text itself would double it. It is looked for in
``.coursekit/common/``, where each build leaves a copy of the lesson, and then in the history of
git, which a fresh clone has and a course without git has not.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path

from coursekit.authoring.lesson_files.cells import Cell, Unreadable, fingerprint, lesson_cells
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.files import read_bytes
from coursekit.writing import in_one_step

COMMON = Path(".coursekit/common")
"""A copy of each lesson as it was last built. Not committed."""


def common_cells(lesson: Lesson, record: str) -> list[Cell] | None:
    """The cells of the lesson whose fingerprint is ``record``, None when nobody has kept them."""
    for content in chain(_copies(lesson.root), _history(lesson)):
        with suppress(Unreadable):
            cells = lesson_cells(content, lesson.source)
            if fingerprint(cells) == record:
                return cells
    return None


def keep_common(lesson: Lesson, source: bytes) -> None:
    """Keep the lesson as it was just built. A convenience: where it fails there is still git."""
    path = lesson.root / COMMON / lesson.source.name
    with suppress(OSError):
        if not path.exists() or read_bytes(path) != source:
            path.parent.mkdir(parents=True, exist_ok=True)
            with in_one_step(path) as file:
                file.write(source)


def _copies(root: Path) -> Iterator[bytes]:
    """Every copy, whatever its name: a lesson may have been renamed since."""
    for path in sorted((root / COMMON).glob("*.py")):
        with suppress(OSError):
            yield read_bytes(path)


def _history(lesson: Lesson) -> Iterator[bytes]:
    """Every committed state of the ``.py``, the newest first, also under an earlier name."""
    listed = _git(
        lesson.root,
        "log",
        "--follow",
        "-m",
        "--raw",
        "--no-color",
        "--no-abbrev",
        "--format=",
        "--",
        lesson.shown_source,
    )
    seen: set[str] = set()
    for line in listed.decode(errors="replace").splitlines():
        blobs = line.split()[2:4] if line.startswith(":") else []  # :mode mode blob blob status path
        for blob in reversed(blobs):
            if blob not in seen and blob.strip("0"):
                seen.add(blob)
                yield _git(lesson.root, "cat-file", "blob", blob)


def _git(root: Path, *arguments: str) -> bytes:
    """What git says in the course's folder: nothing where there is no git, or no history."""
    try:
        return subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False).stdout
    except OSError:
        return b""
