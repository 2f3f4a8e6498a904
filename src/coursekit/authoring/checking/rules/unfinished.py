"""What is still an example of a new kit, or a draft."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.files import read_text
from coursekit.formatting import counted, listed
from coursekit.quiz.kinds import FOLDER as KINDS

_NEW_KIT = Path(__file__).parents[2] / "new_kit"
_SPEAKS_OF_IT = re.compile(r"(?<!^)example|^example(?!:)|made-up|library|librarian|neighbours", re.IGNORECASE)
"""A field `example:` speaks of the term it belongs to."""

_SPEAKS_OF_IT_IN_README = re.compile(r"made-up example", re.IGNORECASE)
"""Its steps speak of examples in general, and may stay."""

_SHORTEST = 20
"""Letters of a line that is no coincidence."""

_DRAFT = re.compile(r"^[^#\n]*\bdraft: *[\"']?true\b", re.MULTILINE)
_DRAFT_CELL = re.compile(r",\"?true\"?[ \t]*$", re.MULTILINE)
_ROW = re.compile(r"^ *- (?:id|number):", re.MULTILINE)
_TO_WRITE = re.compile(r": *[\"']?To write\b")
_NUMBERED = "Example to replace."
"""What a new kit says of each paragraph, with its number."""

_FILES = ("README.md", "data/*.yaml", "data/*.csv", "data/quizzes/*.yaml", "drafts/*.yaml", "lessons/*.py")


class Unfinished(Rule):
    """What a new kit has as an example, and what is drafted, is counted until somebody replaces it.

    One line stands for a file. A line counts as an example while it is as `coursekit new` or `coursekit add` wrote it
    and speaks of the example, in comments and lessons, too (in README only the warning does); a row counts as a draft
    while it says `draft: true`, and as one to write while it says “To write” without that. It is printed as a notice,
    not with `--quiet`, and is no fault.
    """

    why = "A made-up library in the middle of a real lesson is easily overlooked, and so is a row that nobody has read."
    fails = Example("data/voices.yaml", old="  kind: author\n", new="  kind: author\n  draft: true\n")
    passes = Example("data/voices.yaml", old="  kind: author\n", new="  kind: author\n  draft: false\n")
    is_notice = True

    def in_course(self) -> Iterator[Finding]:
        """Each file with how much of it is to be replaced or read."""
        for pattern in _FILES:
            for path in sorted(self.course.root.glob(pattern)):
                shown = path.relative_to(self.course.root).as_posix()
                try:
                    text = read_text(path)
                except (OSError, UnicodeDecodeError):
                    continue  # what cannot be read is named by another rule
                yield from _in_file(shown, text)


def _in_file(shown: str, text: str) -> Iterator[Finding]:
    lines = text.split("\n")
    examples = [number for number, line in enumerate(lines, start=1) if _is_example(line.strip())]
    drafts = _drafts(shown, text)
    unwritten = _unwritten(text) if shown.startswith("data/") and shown.endswith(".yaml") else []
    places = sorted([*examples, *drafts, *unwritten])
    if not places:
        return
    told = [counted(len(examples), "line of the example", "lines of the example")] if examples else []
    told += [counted(len(drafts), "draft")] if drafts else []
    told += [counted(len(unwritten), "row to write", "rows to write")] if unwritten else []
    remedies = ["replace or remove them"] if examples else []
    remedies += ["read each draft, then remove its `draft: true`"] if drafts else []
    remedies += ["write what begins with “To write”"] if unwritten else []
    yield Finding(shown, places[0], f"{listed(told)} left", "; ".join(remedies))


def _unwritten(text: str) -> list[int]:
    """The first lines of rows that are no drafts any more, and still say what is to be written."""
    starts = [found.start() for found in _ROW.finditer(text)]
    rows = [text[start:stop] for start, stop in pairwise([*starts, len(text)])]
    return [
        text.count("\n", 0, start) + 1
        for start, row in zip(starts, rows, strict=True)
        if _TO_WRITE.search(row) and not _DRAFT.search(row)
    ]


def _is_example(line: str) -> bool:
    return line in lines_of_examples() or _NUMBERED in line


def _drafts(shown: str, text: str) -> list[int]:
    """The lines that mark a row as a draft."""
    if shown.endswith(".csv"):
        head = text.split("\n", 1)[0].strip().split(",")
        pattern = _DRAFT_CELL if head[-1].strip('" ') == "draft" else None
    else:
        pattern = _DRAFT if shown.endswith(".yaml") else None
    return [text.count("\n", 0, found.start()) + 1 for found in pattern.finditer(text)] if pattern else []


@cache
def lines_of_examples() -> frozenset[str]:
    """The lines of a new kit, and of parts that are added to one, that speak of its example and are the same in every
    kit."""
    paths = [*_NEW_KIT.rglob("*.tmpl"), *KINDS.glob("*.yaml")]
    return frozenset(
        bare
        for path in paths
        for line in path.read_text(encoding="utf-8").split("\n")
        if len(bare := line.strip()) >= _SHORTEST
        and "{{" not in bare
        and (_SPEAKS_OF_IT_IN_README if path.name == "README.md.tmpl" else _SPEAKS_OF_IT).search(bare)
    )
