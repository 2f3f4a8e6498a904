"""When things happened, and who says so: a timeline, with its most crowded stretch enlarged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from coursekit.charts import theme
from coursekit.charts.display import Figure
from coursekit.charts.events_drawing import drawn
from coursekit.charts.sheets import WIDE
from coursekit.charts.timeline import crowd_of, in_words
from coursekit.errors import CourseError
from coursekit.formatting import counted, plural
from coursekit.kit import Kit
from coursekit.kit.fact_records import Event
from coursekit.kit.records import ChartText
from coursekit.tables.of_kit import basis_name, table_of

SUBTITLE = (
    "Each row is one date. A thin line: it happened at some time on that line, and the mark stands in the middle. "
    "A thick bar: it went on all that time."
)


def events(kit: Kit) -> Figure:
    """Each dated event in a row of its own, with a mark where it lies in time.

    Shape, colour and a word tell whether the article gives the date, somebody inferred it, or a
    source has it. Where marks would lie on each other, their stretch of time gets a panel of its
    own. Raises CourseError for a kit without events to draw; recalled ones are not drawn.
    """
    known = [event for event in kit.events.values() if event.evidence != "recalled"]
    if not known:
        raise CourseError("this kit has no events that may be drawn: data/events.csv holds none, or only recalled ones")
    known.sort(key=lambda event: (event.first, event.last))
    crowd = crowd_of(known, WIDE.width / 2)
    others = [event for event in known if event not in crowd]
    text = theme.worded(
        kit,
        ChartText(id="events", title=kit.article.called(_title(known)), subtitle=SUBTITLE, source=_source(kit, known)),
    )
    stretches = [f"{in_words(known)}: {_listed(others, kit)}."]
    if crowd:
        stretches.append(f"{in_words(crowd)}, enlarged: {_listed(crowd, kit)}.")
    return Figure(
        spec=theme.finish(lambda sheet, top: drawn(kit, others, crowd, sheet, top), text, []),
        words="\n".join([f"{text.title}.", text.subtitle, *stretches, text.source]),
        tables=[table_of(kit, "events", [event.id for event in known])],
    )


def _title(known: Sequence[Event]) -> str:
    counts = Counter(event.basis for event in known)
    title = f"Of {counted(len(known), 'date')} the article gives {counts['article'] or 'none'}"
    rest = []
    if counts["inferred"]:
        rest.append(f"{counts['inferred']} {plural(counts['inferred'], 'is', 'are')} inferred")
    if counts["source"]:
        rest.append(f"{counts['source']} {plural(counts['source'], 'comes', 'come')} from other sources")
    return title + (f"; {' and '.join(rest)}" if rest else "")


def _listed(events: Sequence[Event], kit: Kit) -> str:
    return "; ".join(
        f"{event.id} {event.when}, {event.label} ({basis_name(event.basis, kit.article)})" for event in events
    )


def _source(kit: Kit, known: Sequence[Event]) -> str:
    cited = {name for event in known for name in event.sources}
    basis = "inferred dates are this course’s own"
    if cited:
        basis += f"; {counted(len(cited), 'other source')}, named in the table below"
    return theme.source(kit, basis)
