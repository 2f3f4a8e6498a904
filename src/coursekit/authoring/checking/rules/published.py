"""Pages of the course that were made of other lessons or data."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.authoring.checking.rule import EVERY_LESSON, SOUND_DATA, Example, Rule, needs
from coursekit.authoring.lesson_files.page_sources import DESCRIPTION, made_of, sources_of

_LEFT_OUT = "site"
"""Where `make site` writes: git leaves it out, and each build makes it anew."""


class Published(Rule):
    """Pages of the course that are kept beside its lessons were made of these lessons and data.

    Pages need not be kept: a workflow can publish them. Where a folder of the course holds some (`coursekit site -o
    docs`), they note what they were made of: the lessons, the data, the README and the version of coursekit. The
    folder `site`, which git leaves out, is passed over.
    """

    why = "A student would read the course of last month, and answers would be held against keys that have changed."
    fails = Example(
        "docs/course.webmanifest", new='{ "name": "The course", "coursekit_made_of": "0123456789abcdef" }\n'
    )
    passes = Example("docs/other.webmanifest", new='{ "name": "Something else" }\n')

    @needs(SOUND_DATA, EVERY_LESSON)
    def in_course(self) -> Iterator[Finding]:
        """Folders of pages that are out of step."""
        root = self.course.root
        for description in sorted(root.glob(f"*/{DESCRIPTION}")):
            folder = description.parent.name
            shown = f"{folder}/{DESCRIPTION}"
            if folder == _LEFT_OUT:
                continue
            try:
                is_in_step = made_of(description) == sources_of(root)
            except OSError as error:
                yield not_read(shown, error)
                continue
            if not is_in_step:
                what = "these pages were made of other lessons or data, or by another coursekit"
                yield Finding(shown, 1, what, f"run `coursekit site -o {folder}`")
