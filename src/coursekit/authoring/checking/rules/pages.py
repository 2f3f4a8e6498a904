"""Pages that are missing, behind the data, edited by hand, or about nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.building.generated_pages import FACTS, GLOSSARY, RETELLING, WAY_OUT, is_edited, pages
from coursekit.authoring.building.made_files import ANEW, first_difference, stored_text
from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.authoring.checking.rule import ANY_LESSON, SOUND_DATA, Example, Rule, needs
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS
from coursekit.decoding import conflict_in
from coursekit.kit import Kit


class Pages(Rule):
    """Pages that are made of data agree with it.

    `lessons/glossary.md`, `lessons/facts.md` and `lessons/retelling.md` are compared by content. A page carries a hash
    of itself, so that an edit by hand is told from data that has moved on, and is not overwritten. One in which git
    left a merge conflict is made anew, and a copy kept.
    """

    why = "A student who follows a citation reads the page, and not the data."
    fails = Example(
        "data/glossary.yaml",
        old="text: The claim that a text wants its readers to accept in the end.",
        new="text: The claim that a text wants its readers to accept.",
        found_in="lessons/glossary.md",
    )
    passes = Example("data/glossary.yaml", old="# related terms", new="# terms that are related")

    @needs(SOUND_DATA, ANY_LESSON)
    def in_course(self) -> Iterator[Finding]:
        """Pages that are behind the data, or were edited by hand."""
        return page_faults(self.course.root, self.course.kit)


def page_faults(root: Path, kit: Kit) -> Iterator[Finding]:
    """Pages that are missing, behind the data, edited by hand, or about nothing."""
    made = pages(kit)
    for name in (GLOSSARY, FACTS, RETELLING):
        path, shown = root / LESSONS / name, f"{LESSONS}/{name}"
        try:
            stored = stored_text(path)
        except OSError as error:
            yield not_read(shown, error)
            continue
        if name not in made:
            if stored is not None:
                yield Finding(shown, 1, "the kit has no data for this page", "remove it")
        elif stored is None:
            yield Finding(shown, 1, "this page is missing", "run `coursekit build`")
        elif conflict := conflict_in(stored):
            yield Finding(shown, conflict.line, conflict.what, ANEW, "unreadable")
        elif is_edited(stored):
            yield Finding(shown, 1, "this page was edited by hand", WAY_OUT)
        elif stored != made[name]:
            yield Finding(
                shown, first_difference(stored, made[name]), "the data says otherwise", "run `coursekit build`"
            )
