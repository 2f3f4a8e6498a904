"""Terms of the glossary that no lesson links, or another one first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from coursekit.authoring.building.generated_pages import GLOSSARY
from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.rule import EVERY_LESSON, KIT, Example, Rule, every_row_of, needs
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.link_targets import links_of
from coursekit.files import read_text
from coursekit.kit import DATA, Kit


class Terms(Rule):
    """A lesson links each term of the glossary where it is first used.

    The glossary names that lesson, and it is the first that links the term.
    """

    why = "A term that nobody links is not found by the student who meets the word."
    fails = Example("data/glossary.yaml", old='lesson: "01"', new='lesson: "02"')
    passes = Example("data/glossary.yaml", old="such as “perhaps” or “likely”", new="such as “likely”")

    @needs(KIT, EVERY_LESSON, every_row_of(f"{DATA}/glossary.yaml"))
    def in_course(self) -> Iterator[Finding]:
        """Terms that no lesson links, or another one first."""
        linked = {part.lesson: linked_terms(part.cells) for part in self.course.read}
        return term_faults(self.course.root, self.course.kit, linked)


def term_faults(root: Path, kit: Kit, linked: Mapping[Lesson, set[str]]) -> Iterator[Finding]:
    """Terms that no lesson links, or that another lesson links first. ``linked`` has every lesson
    with the terms it links; what is said of a lesson that is not written yet is believed."""
    file = f"{DATA}/glossary.yaml"
    lessons = sorted(linked)
    lines = read_text(root / file).split("\n") if kit.terms else []
    for term in kit.terms.values():
        first = next((lesson.number for lesson in lessons if term.id.lower() in linked[lesson]), None)
        line = line_of(lines, "id", term.id)
        if first is None and any(lesson.number == term.lesson for lesson in lessons):
            remedy = f"link it where it is first used, as [{term.term}]({GLOSSARY}#{term.id.lower()}), or remove it"
            yield Finding(file, line, f"no lesson links the term {term.id!r}", remedy)
        elif first is not None and first != term.lesson:
            what = f"the term {term.id!r} is first linked in lesson {first}, not in {term.lesson}"
            yield Finding(file, line, what, f'write `lesson: "{first}"`, or link it in {term.lesson} first')


def linked_terms(cells: list[Cell]) -> set[str]:
    """The entries of the glossary that a lesson links."""
    parts = (link.target.partition("#") for link in links_of(cells))
    return {anchor for path, _, anchor in parts if path == GLOSSARY and anchor}
