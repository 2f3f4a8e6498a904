"""What each cell of a lesson becomes on its page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from html import escape, unescape
from typing import Any

from markupsafe import Markup
from msgspec import Struct, field

from coursekit.authoring.building.folded_code import IMPORTS, TRY_IT
from coursekit.charts.display import Figure
from coursekit.quiz.widget import QuizWidget
from coursekit.screen.runtime import APART, PART_OF
from coursekit.screen.screen import Screen
from coursekit.site.exploring import explored_as
from coursekit.site.pictures import name_of
from coursekit.site.prose import Prose, Writer
from coursekit.site.questions import Asked, asked_in, round_of
from coursekit.site.running import Shown
from coursekit.tables.table import STYLE as TABLE_STYLE

IN_NOTEBOOK = "in-notebook"
"""The tag of a cell that speaks of notebooks alone: a page has it folded."""

PLAN = "lessons"
"""What a screen that counts gets of the whole course: it is the same for all, and sent once."""
HERE = "here"
"""Which of them the screen stands in, if any: its page has the words of its questions."""

_STYLE = re.compile(r"<style>\n?(.*?)</style>\n?", re.DOTALL)
_FIRST = re.compile(r' ?First used in <a href="([^"]*)"[^>]*>(?:(?!</a>).)*</a>\.')
_TAG = re.compile(r"<[^>]*>")


class Piece(Struct):
    """A piece of a page: prose, a screen, a chart, or anything else that a cell shows."""

    kind: str
    html: Markup = Markup()
    prose: Prose | None = None
    anchor: str = ""
    screen: str = ""
    part: str = ""
    kinds: list[str] = field(default_factory=list)
    content: Markup = Markup()
    has_plan: bool = False
    questions: list[Asked] = field(default_factory=list)
    round: str = ""
    words: str | Markup = ""
    code: str = ""
    begins: str = ""
    binder: str = ""
    said: list[str] = field(default_factory=list)
    explored: str = ""


class Pieces:
    """Makes the pieces of one page. ``styles`` collects what tables bring along; ``drawn`` has the pictures of
    charts; ``binder`` is where the lesson can be worked with, if anywhere."""

    def __init__(self, writer: Writer, styles: dict[str, None], drawn: Mapping[str, Markup], binder: str) -> None:
        self._writer, self._styles, self._drawn, self._binder = writer, styles, drawn, binder
        self._count = 0

    def of(self, shown: Shown) -> Piece:
        """The piece that a cell becomes."""
        cell, value = shown.cell, shown.value
        if not cell.is_code:
            prose = self._writer.prose(cell.source)
            kind = IN_NOTEBOOK if IN_NOTEBOOK in cell.tags else "prose"
            return Piece(kind, prose.html, prose)
        piece = self._shown(value, shown.printed)
        piece.code = cell.source
        if IMPORTS.match(cell.source) and piece.kind == "output":
            return Piece("begins", code=cell.source, begins=repr(value) if value is not None else "")
        if TRY_IT in cell.tags or piece.kind == "output":
            piece.binder = self._binder
        return piece

    def _shown(self, value: Any, printed: str) -> Piece:
        if isinstance(value, Screen):
            return self.screen(value)
        if isinstance(value, Figure):
            words = value.words_bundle()
            html = self._html(words["text/html"])
            picture, said = self._drawn[name_of(value.spec)], value.words.splitlines()
            return Piece("chart", picture, words=html, said=said, explored=explored_as(value.spec))
        parts = [_pre(printed)] if printed else []
        if value is not None:
            parts.append(self._other(value))
        html = Markup("\n").join(parts)
        return Piece("output", html, said=[unescape(_TAG.sub(" ", html))])

    def screen(self, screen: Screen) -> Piece:
        """A screen: what its script gets, and what stands in its place where no script runs."""
        self._count += 1
        content = dict(screen.state()[screen.name])
        piece = Piece("screen", screen=screen.name, anchor=f"{screen.name}-{self._count}")
        piece.part = PART_OF.get(screen.name, "")
        piece.kinds = sorted(kinds_in(content) & {*APART})
        piece.has_plan = PLAN in content
        if piece.has_plan:
            here = [lesson for lesson in content[PLAN] if lesson["id"] == content.get(HERE)]
            content[PLAN] = [as_counted(lesson, "title") for lesson in here]
        piece.content = data_block(content)
        if isinstance(screen, QuizWidget):
            piece.questions, piece.round = asked_in(screen.quiz), round_of(screen.quiz)
            piece.said = [part for one in piece.questions for part in (one.stem, one.quote, *one.offered) if part]
        else:
            piece.words = repr(screen).partition("\n\n")[2].strip()  # a page has no cell to run
        return piece

    def _other(self, value: Any) -> Markup:
        """Anything that a notebook would show: as HTML where it has that, else in words."""
        bundle = getattr(value, "_repr_mimebundle_", None)
        shown: dict[str, str] = bundle() if bundle else {}
        return self._html(shown["text/html"]) if "text/html" in shown else _pre(shown.get("text/plain", repr(value)))

    def _html(self, html: str) -> Markup:
        """HTML that the course has made, with its style among those of the page."""
        for style in _STYLE.findall(html):
            self._styles.setdefault(style)
        return Markup(_STYLE.sub("", html))  # noqa: S704  # tables escape their texts


def kinds_in(content: object) -> set[str]:
    """Which kinds of question a screen may ask.

    >>> kinds_in({"items": [{"id": "a", "kind": "map"}]})
    {'map'}
    """
    if isinstance(content, dict):
        own = {content["kind"]} if isinstance(content.get("kind"), str) else set[str]()
        return own.union(*map(kinds_in, content.values()))
    return set[str]().union(*map(kinds_in, content)) if isinstance(content, list | tuple) else set()


def as_counted(lesson: dict[str, Any], *more: str) -> dict[str, Any]:
    """As much of a lesson's plan as counting takes, and ``more`` fields of each question: their words and editions are
    most of a plan.

    >>> lesson = {"id": "01", "questions": [{"id": "a", "title": "Why?", "edition": "9e"}], "rounds": []}
    >>> as_counted(lesson)["questions"], as_counted(lesson, "title")["questions"]
    ([{'id': 'a'}], [{'id': 'a', 'title': 'Why?'}])
    """
    questions = [{name: question[name] for name in ("id", *more)} for question in lesson["questions"]]
    rounds = [{name: value for name, value in one.items() if name != "editions"} for one in lesson["rounds"]]
    return {**lesson, "questions": questions, "rounds": rounds}


def data_block(content: object) -> Markup:
    """JSON for a script element, which ends at "</" and is not read as HTML."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c"))  # noqa: S704


def _pre(text: str) -> Markup:
    return Markup('<pre class="said">{}</pre>').format(text)


def tables_style(styles: Iterable[str]) -> str:
    """The rules that tables bring along: what all have in common once."""
    return "".join([TABLE_STYLE, *dict.fromkeys(style.removeprefix(TABLE_STYLE) for style in styles)])


def with_ways_back(html: str, entries: Mapping[str, str], prefix: str = "") -> str:
    """The HTML of a page of entries, with a line at the end of each that is in ``entries``."""
    parts = re.split(r'(?=<h[2-4] id=")', html)
    return "".join(_with_line(part, entries, prefix) for part in parts)


def _with_line(part: str, entries: Mapping[str, str], prefix: str) -> str:
    found = re.match(r'<h[2-4] id="([^"]+)"', part)
    line = entries.get(found[1].removeprefix(escape(prefix)), "") if found else ""
    return f"{_without_first(part, line).rstrip()}\n{line}\n" if line else part


def _without_first(part: str, line: str) -> str:
    """The entry without the lesson that used it first, where the line names that lesson, too."""
    found = _FIRST.search(part)
    if not found or f'href="{found[1]}' not in line:
        return part
    return part.replace(found[0], "").replace("<p></p>\n", "")
