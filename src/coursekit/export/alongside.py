"""What stands beside a question in its lesson and is asked about: brought along as tables, pictures and words, or, as
a screen cannot be brought, named."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.kit.need_records import Needed, ScreenName
from coursekit.language import gettext, gettext_noop
from coursekit.quiz.items import TextBeside
from coursekit.tables.nested import NestedList
from coursekit.tables.table import Table

SCREENS: dict[ScreenName, str] = {
    "switches": gettext_noop("the switches of the argument"),
    "bargain": gettext_noop("the sliders of the bargain"),
}
"""What students know the screens by."""


class ChartPicture(Struct, frozen=True):
    """A chart: the name of its file without an ending, its specification, and what it shows in a sentence."""

    name: str
    spec: str
    told: str

    @property
    def content(self) -> bytes:
        """The picture as PNG."""
        return _drawn(self.spec)


class Material(Struct, frozen=True):
    """One thing beside a question. ``words`` and ``tables`` say all that a picture shows."""

    words: list[str]
    tables: list[Table]
    picture: ChartPicture | None = None
    outline: NestedList | None = None


class Alongside(Struct, frozen=True):
    """All that a question needs. ``before`` are the stems of the questions that it goes on from, ``screens`` what
    cannot be brought."""

    shown: Sequence[Material] = ()
    before: Sequence[str] = ()
    screens: Sequence[str] = ()

    @property
    def pictures(self) -> list[ChartPicture]:
        """The pictures among what is shown."""
        return [one.picture for one in self.shown if one.picture]

    def notes(self) -> Iterator[str]:
        """What is said of the question in its place, below the stem."""
        for stem in self.before:
            yield gettext("This goes on from another question: {question}", question=stem)
        for screen in self.screens:
            yield gettext(
                "This is about a screen of the course: {screen}. Open the lesson to answer it.", screen=gettext(screen)
            )


NOTHING = Alongside()


def alongside_of(needs: Sequence[Needed], kit: Kit, passage: TextBeside | None = None) -> Alongside:
    """What ``needs`` name, and the ``passage`` that is asked about. Raises CourseError for what the kit lacks."""
    if not needs and passage is None:
        return NOTHING
    questions = {asked.id: asked for _, asked in kit.asked()}
    read = [Material([passage.title, *passage.paragraphs], [])] if passage else []
    return Alongside(
        [*read, *(shown for need in needs if (shown := _material(need, kit)))],
        [getattr(questions[need.question], "stem", "") for need in needs if need.question in questions],
        [SCREENS[need.screen] for need in needs if need.screen],
    )


def _material(need: Needed, kit: Kit) -> Material | None:
    if need.table:
        from coursekit.tables.of_kit import table_of

        return Material([], [table_of(kit, need.table, need.rows)])
    if need.sum:
        from coursekit.tables.receipts import add_up

        return Material([], [add_up(kit, need.sum, need.count, need.against).table()])
    if need.chart:
        from coursekit.charts import draw

        figure = draw(need.chart, kit, need.of)
        spec = json.dumps(figure.spec, sort_keys=True)
        name = "-".join(["chart", need.chart, *([need.of] if need.of else [])])
        told = str(figure.spec.get("description", "")) or figure.words
        return Material(figure.words.splitlines(), figure.tables, ChartPicture(name, spec, told), figure.outline)
    return None


@cache
def _drawn(spec: str) -> bytes:
    from coursekit.charts.picture import png  # needs a renderer that only charts pay for

    chart: dict[str, Any] = json.loads(spec)
    return png(chart)
