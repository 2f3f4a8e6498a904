"""Students' work that git keeps, or would keep with the next commit."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.files import beginning_of
from coursekit.storage.work import FORMAT

_HEAD = 2_000
"""Bytes from a file's beginning in which it says what it is."""

_TESTS = "tests/"
"""What the tests of this library have is made up."""

_MARKS = {
    ".json": ((rb'"format"\s*:\s*"%s"' % FORMAT.encode(), "a hand-in"),),
    ".html": (
        (rb'content="coursekit report"', "a class report"),
        (rb'content="coursekit feedback"', "feedback to a student"),
    ),
    ".csv": ((rb"^(?:\xef\xbb\xbf)?file[,;]name[,;]lesson[,;]question[,;]", "a table of students' answers"),),
}
"""By the ending of a file: what stands in its beginning, and what it then is."""


class StudentsWork(Rule):
    """No student's work is in the repository.

    A hand-in, a class report, its table of answers and feedback are recognised by what is in them, whatever they and
    their folders are called. What git has, and what it would take with the next `git add`, is named; what `.gitignore`
    names is not. Without git there is nothing to find.
    """

    why = "Answers and names belong to students: what is pushed once is public, and stays in the history."
    fails = Example(
        "monday/ada.json", new='{"format":"coursekit-work","version":1,"checksum":"00000000","content":{}}\n'
    )
    passes = Example("monday/notes.json", new='{"format":"notes"}\n')

    def in_course(self) -> Iterator[Finding]:
        """Files of students, or made of their work."""
        root = self.course.root
        tracked = set(_listed(root, "--cached"))
        for file in sorted({*tracked, *_listed(root, "--others", "--exclude-standard")}):
            what = "" if file.startswith(_TESTS) else _what_is(root / file)
            if what and file in tracked:
                remedy = "take it out with `git rm --cached`, and out of the history if it was pushed"
                yield Finding(file, 1, f"git has {what}", remedy)
            elif what:
                yield Finding(file, 1, f"git would take {what}", "move it out of the course, or name it in .gitignore")


def _what_is(path: Path) -> str:
    marks = _MARKS.get(path.suffix.lower(), ())
    head = beginning_of(path, _HEAD) if marks else b""
    return next((what for mark, what in marks if re.search(mark, head)), "")


def _listed(root: Path, *which: str) -> list[str]:
    """Files in the course's folder as git lists them; none where there is no git."""
    try:
        told = subprocess.run(["git", "ls-files", "-z", *which], cwd=root, capture_output=True, check=False)
    except OSError:
        return []
    return [name for name in told.stdout.decode(errors="surrogateescape").split("\0") if name]
