"""Links of a lesson that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from coursekit.authoring.building.generated_pages import FACTS, GLOSSARY, RETELLING, anchors
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import EVERY_LESSON, Example, Rule, needs
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.link_targets import LinkTarget, leads_somewhere, links_of
from coursekit.authoring.lesson_files.markdown_links import Link, links
from coursekit.authoring.lesson_files.outline import NEXT, LessonSection
from coursekit.kit import Kit
from coursekit.kit.nearest import one_of

_TO_LESSON = re.compile(r"([\w-]+)\.ipynb(?:#.*)?")
_SCHEME = re.compile(r"[a-z]+:")
_NUMBERED = re.compile(r"\d\d · ")


class Links(Rule):
    """Links lead where they say.

    A link to an entry, a heading or a file that does not exist is a fault. A lesson is linked by its notebook, a
    heading by its text with dashes for blanks, which is what JupyterLab follows. "Next" leads to the next lesson, and
    a lesson that is named with its number has its own title.
    """

    why = "A link that leads nowhere ends in an error page, or in silence."
    fails = Example("lessons/01_what_is_the_puzzle.py", old="(glossary.md#conclusion)", new="(glossary.md#conclusions)")
    passes = Example("lessons/01_what_is_the_puzzle.py", old="(glossary.md#conclusion)", new="(glossary.md#premise)")

    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Links of this lesson that lead nowhere."""
        data = self.course.data
        unread = None if data.lost else data.unread
        return link_faults(lesson.lesson, lesson.cells, data.kit, self.course.link_targets, unread)

    @needs(EVERY_LESSON)
    def in_course(self) -> Iterator[Finding]:
        """Lessons that do not lead to the next one, or call another by a title that it does not have."""
        targets = self.course.link_targets
        return order_faults([(targets[part.lesson.name], part.sections) for part in self.course.read])


def link_faults(
    lesson: Lesson,
    cells: list[Cell],
    kit: Kit | None,
    places: Mapping[str, LinkTarget],
    unread: Collection[str] | None = (),
) -> Iterator[Finding]:
    """Links to files that are not there, to lessons in another form than their notebook, and to headings
    and entries that do not exist. ``places``: all lessons that can be read, by name. ``unread``: ids of
    rows that are there and not in ``kit``, None where nobody knows them; without a kit nothing is said of
    the pages made of it."""
    further = [name.lower() for name in unread or ()]
    known = {page: [*names, *further] for page, names in anchors(kit).items()} if kit else {}
    for link in links_of(cells):
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


def _wrong_with(lesson: Lesson, path: str, anchor: str, places: Mapping[str, LinkTarget]) -> tuple[str, str] | None:
    """What is wrong with a link to a lesson or a file, and what to do about it."""
    name = path.rpartition(".")[0] if path else lesson.name
    place = places.get(name)
    if place and path and not path.endswith(".ipynb"):
        return f"the link to {path} shows no lesson", f"link {name}.ipynb, which JupyterLab opens"
    if place and anchor and anchor not in place.headings:
        return f"{path or 'this lesson'} has no heading {anchor!r}", f"use {one_of(place.headings, anchor)}"
    if path and not leads_somewhere(lesson.source.parent / path):
        return f"the link to {path} leads nowhere", "correct it, or write the file"
    return None


def order_faults(lessons: list[tuple[LinkTarget, list[LessonSection]]]) -> Iterator[Finding]:
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


def _to_lessons(section: LessonSection) -> Iterator[tuple[Link, str]]:
    """The links of a section that lead to lessons, and the names of those. A definition may stand some
    lines below."""
    texts = {line.number: line.text for line in section.lines}
    first = min(texts, default=1)
    source = "\n".join(texts.get(number, "") for number in range(first, max(texts, default=0) + 1))
    for link in links(source, first):
        if found := _TO_LESSON.fullmatch(link.target):
            yield link, found[1]
