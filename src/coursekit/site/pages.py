"""The pages of a course, in order: the front page, its lessons, and the pages that are made of data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
from markupsafe import Markup
from msgspec import Struct, field

from coursekit.authoring.building.generated_pages import MADE_FROM
from coursekit.authoring.building.generated_pages import pages as data_pages
from coursekit.authoring.building.markdown import as_read
from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS, Lesson, lessons_of
from coursekit.charts.display import Figure
from coursekit.errors import CourseError
from coursekit.files import read_text
from coursekit.formatting import in_quotes
from coursekit.kit import DATA, Kit
from coursekit.kit.cache import kit_of
from coursekit.kit.records import Article
from coursekit.language import gettext, ngettext, use
from coursekit.progress.overview import Overview
from coursekit.progress.plan import plan_of
from coursekit.reader.reader_script import reader_script
from coursekit.site.addresses import INDEX, SEARCH, Addresses
from coursekit.site.exploring import explore_script
from coursekit.site.pictures import pictures
from coursekit.site.pieces import IN_NOTEBOOK, Piece, Pieces, as_counted, data_block, with_ways_back
from coursekit.site.prose import Heading, Writer
from coursekit.site.running import Shown, shown_by

README = "README.md"
_BINDER = re.compile(r"^\[binder\]:\s*(https://\S+?)\?urlpath=lab/tree/", re.MULTILINE)
_TITLE = re.compile(r"^# (.+)$", re.MULTILINE)
_NAMED = re.compile(r"\s*:\s*a teaching kit$")


class Page(Struct):
    """One page: its pieces, and what a reader is told of it."""

    name: str
    title: str
    kind: str
    pieces: list[Piece] = field(default_factory=list)
    contents: list[Heading] = field(default_factory=list)
    place: int = 0
    minutes: int = 0
    about: str = ""
    before: Page | None = None
    after: Page | None = None
    script: str = ""

    @property
    def has_screens(self) -> bool:
        """Whether a screen is on it."""
        return any(piece.screen for piece in self.pieces)

    @property
    def has_plan(self) -> bool:
        """Whether one of them counts what is answered in the whole course."""
        return any(piece.has_plan for piece in self.pieces)


class Site(Struct):
    """A course as pages. ``styles`` are what tables bring along; ``explore`` draws charts that answer, if any does."""

    root: Path
    title: str
    article: Article
    addresses: Addresses
    binder: str = ""
    lessons: list[Page] = field(default_factory=list)
    others: list[Page] = field(default_factory=list)
    front: Page = field(default_factory=lambda: Page(INDEX, "", "index"))
    styles: dict[str, None] = field(default_factory=dict)
    lean_plan: Markup = Markup()  # what counting takes, as `as_counted` says
    whole_plan: Markup = Markup()
    reader: str = ""
    explore: str = ""

    @property
    def pages(self) -> list[Page]:
        """Every page, the front page first."""
        return [self.front, *self.lessons, *self.others]

    @property
    def about(self) -> str:
        """What the course is, in a sentence."""
        article = self.article
        argues = ngettext(
            "{n} lesson on how an opinion column argues",
            "{n} lessons on how an opinion column argues",
            len(self.lessons),
        )
        if article.genre:
            argues = article.called(
                ngettext("{n} lesson on how a column argues", "{n} lessons on how a column argues", len(self.lessons))
            )
        about = {"argues": argues, "title": article.title, "author": article.author, "outlet": article.outlet}
        return gettext("{argues}: “{title}”, by {author} ({outlet}).", **about)

    @property
    def first_question(self) -> str:
        """The name of the first quiz of the first lesson, "" where it has none."""
        return next((piece.anchor for piece in self.lessons[0].pieces if piece.screen == "quiz"), "")


def site_of(root: Path, *, one_file: bool = False) -> Site:
    """The course at ``root`` as pages. Raises CourseError, of its kind NotRun for a cell that fails, and Unreadable."""
    kit = kit_of(root / DATA)
    use(kit.article.language)
    lessons = lessons_of(root)
    if not lessons:
        raise CourseError(f"there are no lessons: {root / LESSONS} holds no NN_name.py")
    run = {lesson: shown_by(lesson, read_lesson(lesson.source)) for lesson in lessons}
    everything = [shown for cells in run.values() for shown in cells]
    specs = [shown.value.spec for shown in everything if isinstance(shown.value, Figure)]
    drawn = pictures(specs, root)
    readme = _readme(root)
    site = Site(root, _title(readme, kit), kit.article, Addresses(one_file))
    site.binder = found[1] if (found := _BINDER.search(readme)) else ""
    for place, (lesson, cells) in enumerate(run.items(), start=1):
        site.lessons.append(_lesson(site, lesson, cells, drawn, kit))
        site.lessons[-1].place = place
    for before, after in zip(site.lessons, site.lessons[1:], strict=False):
        before.after, after.before = after, before
    site.others = [*_data_pages(site, kit), Page(SEARCH, gettext("Search"), "search")]
    site.front = Page(INDEX, site.title, "index", list(_progress(site, kit)))
    site.reader = reader_script(kit)
    site.explore = explore_script(specs, root)
    asked = msgspec.to_builtins(plan_of(kit).lessons)
    site.whole_plan, site.lean_plan = data_block(asked), data_block([as_counted(lesson) for lesson in asked])
    return site


def _readme(root: Path) -> str:
    try:
        return read_text(root / README)
    except FileNotFoundError:
        return ""


def _title(readme: str, kit: Kit) -> str:
    """What the course is called: as its README says, or by its article."""
    found = _TITLE.search(readme)
    return as_read(_NAMED.sub("", found[1])).strip() if found else in_quotes(kit.article.title)


def _lesson(site: Site, lesson: Lesson, cells: list[Shown], drawn: dict[str, Markup], kit: Kit) -> Page:
    writer = Writer(lesson.name, site.addresses, site.root / LESSONS)
    binder = f"{site.binder}?urlpath=lab/tree/{lesson.shown_notebook}" if site.binder else ""
    maker = Pieces(writer, site.styles, drawn, binder)
    pieces = [maker.of(shown) for shown in cells]
    headings = [heading for piece in pieces if piece.prose for heading in piece.prose.headings]
    card = next((card for card in kit.lessons.values() if card.file == lesson.name), None)
    title = next((heading.text for heading in headings if heading.level == 1), lesson.name)
    return Page(
        lesson.name,
        title,
        "lesson",
        list(_with_note(pieces) if not site.lessons else pieces),
        [heading for heading in headings if heading.level == 2],
        minutes=card.minutes if card else 0,
        about=card.about if card else "",
    )


def _with_note(pieces: list[Piece]) -> Iterator[Piece]:
    """The pieces of the first lesson, with what to know of these pages before what it says of notebooks, or else
    below its head."""
    notebook = any(piece.kind == IN_NOTEBOOK for piece in pieces)
    noted = False
    for place, piece in enumerate(pieces):
        if not noted and (piece.kind == IN_NOTEBOOK or (not notebook and place == 1)):
            noted = True
            yield Piece("own-note")
        yield piece


def _data_pages(site: Site, kit: Kit) -> Iterator[Page]:
    """The glossary, the facts and the retelling, each entry with the lessons that lead to it."""
    names = {lesson.name: lesson.title for lesson in site.lessons}
    for file, text in data_pages(kit).items():
        name = file.removesuffix(".md")
        writer = Writer(name, site.addresses, site.root / LESSONS)
        prose = writer.prose(_without_origin(text))
        back = {anchor: _way_back(site, page, anchor, names) for page, anchor in site.addresses.links if page == name}
        html = with_ways_back(prose.html, back, site.addresses.name(name, ""))
        title = next((heading.text for heading in prose.headings if heading.level == 1), name)
        yield Page(name, title, "data", [Piece("prose", Markup(html), prose)])  # noqa: S704  # rendered by Writer


def _without_origin(text: str) -> str:
    """A generated page without what it says to authors."""
    before, _, after = gettext(MADE_FROM).partition("{files}")
    return re.sub(rf" {re.escape(before)}[^\n]*?{re.escape(after)}", "", text)


def _way_back(site: Site, page: str, anchor: str, names: dict[str, str]) -> str:
    links = [
        Markup('<a href="{}">{}</a>').format(site.addresses.page(one.page, one.name, page), names[one.page])
        for one in site.addresses.links[page, anchor]
        if one.page in names
    ]
    return Markup('<p class="back">{} {}</p>').format(gettext("Used in:"), Markup(", ").join(links)) if links else ""


def _progress(site: Site, kit: Kit) -> Iterator[Piece]:
    """The lessons with how far somebody is, for a kit that lists its lessons."""
    if kit.lessons:
        overview: Any = Overview(kit)
        maker = Pieces(Writer(INDEX, site.addresses, site.root), site.styles, {}, "")
        yield maker.screen(overview)
