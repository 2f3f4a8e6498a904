"""Links of a lesson to other files and to entries of the generated pages, and terms nobody links."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from coursekit.authoring.cells import Cell
from coursekit.authoring.findings import Finding, line_of
from coursekit.authoring.outline import Line, prose
from coursekit.authoring.pages import FACTS, GLOSSARY, anchors, pages
from coursekit.authoring.pairs import Lesson
from coursekit.kit import DATA, Kit
from coursekit.kit.nearest import one_of

LINK = re.compile(r"\]\(([^)\s]+)\)")
_SCHEME = re.compile(r"[a-z]+:")


def link_faults(lesson: Lesson, cells: list[Cell], kit: Kit | None) -> Iterator[Finding]:
    """Links to files that are not there, and to entries that a generated page has not got."""
    made = pages(kit) if kit else {}
    known = anchors(kit) if kit else {}
    for line, target in _links(cells):
        path, _, anchor = target.partition("#")
        if not path or _SCHEME.match(path):
            continue
        if path in made:
            if anchor and anchor not in known[path]:
                what = f"{path} has no entry {anchor!r}"
                yield Finding(lesson.shown_source, line.number, what, f"use {one_of(known[path], anchor)}")
        elif not _leads_somewhere(lesson.source.parent / path):
            what = f"the link to {path} leads nowhere"
            yield Finding(lesson.shown_source, line.number, what, "correct it, or write the file")


def _leads_somewhere(file: Path) -> bool:
    # A notebook that is only not built yet is reported as that.
    return file.exists() or (file.suffix == ".ipynb" and file.with_suffix(".py").exists())


def linked_terms(cells: list[Cell]) -> set[str]:
    """The entries of the glossary that a lesson links."""
    targets = (target.partition("#") for _, target in _links(cells))
    return {anchor for path, _, anchor in targets if path == GLOSSARY and anchor}


def term_faults(root: Path, kit: Kit, linked: Mapping[Lesson, set[str]]) -> Iterator[Finding]:
    """Terms that no lesson links, or that another lesson links first. ``linked`` has every lesson
    with the terms it links; what is said of a lesson that is not written yet is believed."""
    file = f"{DATA}/glossary.yaml"
    lessons = sorted(linked)
    lines = (root / file).read_text(encoding="utf-8-sig").split("\n") if kit.terms else []
    for term in kit.terms.values():
        first = next((lesson.number for lesson in lessons if term.id.lower() in linked[lesson]), None)
        line = line_of(lines, "id", term.id)
        if first is None and any(lesson.number == term.lesson for lesson in lessons):
            remedy = f"link it where it is first used, as [{term.term}]({GLOSSARY}#{term.id.lower()}), or remove it"
            yield Finding(file, line, f"no lesson links the term {term.id!r}", remedy)
        elif first is not None and first != term.lesson:
            what = f"the term {term.id!r} is first linked in lesson {first}, not in {term.lesson}"
            yield Finding(file, line, what, f'write `lesson: "{first}"`, or link it in {term.lesson} first')


def cites_fact(text: str) -> bool:
    """Whether a piece of prose links a row of the page of facts."""
    return any(target.startswith(f"{FACTS}#") for target in LINK.findall(text))


def _links(cells: list[Cell]) -> Iterator[tuple[Line, str]]:
    for cell in cells:
        if not cell.is_code:
            for line in prose(cell):
                for target in LINK.findall(line.text):
                    yield line, target
