"""Lessons and notebooks that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import Example, Rule


class UnreadableFiles(Rule):
    """Every file of lessons can be read.

    What is not UTF-8, what is no lesson or no notebook, and a file with the markers of a merge conflict is one
    message, in every kind of file. How a file was saved does not count: a byte order mark, the ends of lines, and for
    what a build writes also the end of the file, are no difference, wherever files are read, compared or hashed
    (`src/coursekit/decoding.py`).
    """

    why = "What cannot be read cannot be checked, and hides nothing that does not depend on it."
    fails = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="## Exit ticket",
        new="<<<<<<< HEAD\n## Exit ticket\n=======\n## Exit\n>>>>>>> theirs",
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py", old="A puzzle has two halves.", new="A puzzle has two halves. <<<<<<<"
    )

    def in_course(self) -> Iterator[Finding]:
        """Lessons and notebooks that cannot be read."""
        yield from self.course.unreadable
