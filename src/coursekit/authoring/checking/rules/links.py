"""Links of a lesson to other lessons, to other files and to entries of the generated pages, and terms
nobody links.

A link to another lesson names its notebook, for that is what JupyterLab and GitHub open, and a heading in
it by its text with dashes for blanks, which is how JupyterLab finds it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import msgspec

from coursekit.authoring.building.generated_pages import FACTS, GLOSSARY, RETELLING, anchors
from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.rules.skeleton import NEXT
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.markdown_links import Link, links, targets
from coursekit.authoring.lesson_files.outline import HEADING, Section, prose
from coursekit.files import read_text
from coursekit.kit import DATA, Kit
from coursekit.kit.nearest import one_of

_TO_LESSON = re.compile(r"([\w-]+)\.ipynb(?:#.*)?")
_SCHEME = re.compile(r"[a-z]+:")
_ANCHOR = re.compile(r"""<a id=["']([^"']+)["']>""")
_NUMBERED = re.compile(r"\d\d · ")


class Place(msgspec.Struct, frozen=True):
    """A lesson as links find it: its title with its number, and what can be linked inside it."""

    lesson: Lesson
    title: str
    headings: frozenset[str]


def place_of(lesson: Lesson, cells: list[Cell], head: Section) -> Place:
    """The lesson of these cells, as links find it."""
    lines = [line.text for cell in cells if not cell.is_code for line in prose(cell)]
    headings = {re.sub(r"[*_`]", "", found[2]).replace(" ", "-") for found in map(HEADING.fullmatch, lines) if found}
    return Place(lesson, head.heading.text, frozenset(headings.union(*map(_ANCHOR.findall, lines))))


def link_faults(
    lesson: Lesson, cells: list[Cell], kit: Kit | None, places: Mapping[str, Place], unread: Collection[str] | None = ()
) -> Iterator[Finding]:
    """Links to files that are not there, to lessons in another form than their notebook, and to headings
    and entries that do not exist. ``places``: all lessons that can be read, by name. ``unread``: ids of
    rows that are there and not in ``kit``, None where nobody knows them; without a kit nothing is said of
    the pages made of it."""
    further = [name.lower() for name in unread or ()]
    known = {page: [*names, *further] for page, names in anchors(kit).items()} if kit else {}
    for link in _links(cells):
        path, _, anchor = link.target.partition("#")
        if not link.is_defined:
            what, remedy = f"the link [{link.text}] is not defined in this cell", "write [words](target)"
            yield Finding(lesson.shown_source, link.line, what, remedy)
        elif _SCHEME.match(path):
            continue
        elif known.get(path):
            if anchor and anchor not in known[path] and unread is not None:
                what = f"{path} has no entry {anchor!r}"
                yield Finding(lesson.shown_source, link.line, what, f"use {one_of(known[path], anchor)}")
        elif path in (GLOSSARY, FACTS, RETELLING) and kit is None:
            continue
        elif (what_and_remedy := _wrong_with(lesson, path, anchor, places)) is not None:
            yield Finding(lesson.shown_source, link.line, *what_and_remedy)


def _wrong_with(lesson: Lesson, path: str, anchor: str, places: Mapping[str, Place]) -> tuple[str, str] | None:
    """What is wrong with a link to a lesson or a file, and what to do about it."""
    name = path.rpartition(".")[0] if path else lesson.name
    place = places.get(name)
    if place and path and not path.endswith(".ipynb"):
        return f"the link to {path} shows no lesson", f"link {name}.ipynb, which JupyterLab opens"
    if place and anchor and anchor not in place.headings:
        return f"{path or 'this lesson'} has no heading {anchor!r}", f"use {one_of(place.headings, anchor)}"
    if path and not _leads_somewhere(lesson.source.parent / path):
        return f"the link to {path} leads nowhere", "correct it, or write the file"
    return None


def order_faults(lessons: list[tuple[Place, list[Section]]]) -> Iterator[Finding]:
    """Links that call a lesson by another title than its own, and lessons that do not lead to the one
    after them. ``lessons``: all of them, in order."""
    places = {place.lesson.name: place for place, _ in lessons}
    following = [*(place for place, _ in lessons[1:]), None]
    for (place, sections), after in zip(lessons, following, strict=False):
        file = place.lesson.shown_source
        for section in sections:
            linked = list(_to_lessons(section))
            for link, name in linked:
                if name in places and _NUMBERED.match(link.text) and link.text != places[name].title:
                    what, remedy = f"{name} is not called “{link.text}”", f"write “{places[name].title}”"
                    yield Finding(file, link.line, what, remedy)
            names = {name for _, name in linked}
            if section.heading.text != NEXT or after is None or not names <= places.keys():
                continue  # a link to a lesson that does not exist is reported as that
            if after.lesson.name not in names:
                what = f"“{NEXT}” does not lead to {after.lesson.name}"
                yield Finding(file, section.heading.number, what, f"link [{after.title}]({after.lesson.name}.ipynb)")


def _to_lessons(section: Section) -> Iterator[tuple[Link, str]]:
    """The links of a section that lead to lessons, and the names of those. A definition may stand some
    lines below."""
    texts = {line.number: line.text for line in section.lines}
    first = min(texts, default=1)
    source = "\n".join(texts.get(number, "") for number in range(first, max(texts, default=0) + 1))
    for link in links(source, first):
        if found := _TO_LESSON.fullmatch(link.target):
            yield link, found[1]


def _leads_somewhere(file: Path) -> bool:
    # A notebook that is only not built yet is reported as that.
    return file.exists() or (file.suffix == ".ipynb" and file.with_suffix(".py").exists())


def linked_terms(cells: list[Cell]) -> set[str]:
    """The entries of the glossary that a lesson links."""
    parts = (link.target.partition("#") for link in _links(cells))
    return {anchor for path, _, anchor in parts if path == GLOSSARY and anchor}


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


def cites_fact(text: str) -> bool:
    """Whether a piece of prose links a row of the page of facts."""
    return any(target.startswith(f"{FACTS}#") for target in targets(text))


def _links(cells: list[Cell]) -> Iterator[Link]:
    for cell in cells:
        if not cell.is_code:
            yield from links(cell.source, cell.line)
