"""Whose voice fills the article: words by voice and by how they reach the reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import Figure
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.records import ChartText, Voice
from coursekit.tables.table import Table
from coursekit.wording import capital

OWN, QUOTED, REPORTED = "own words", "quoted", "reported"
_COLOURS = {OWN: theme.GREY, QUOTED: theme.BLUE, REPORTED: theme.OCHRE}
_MOST_FOR_NAMES, _FOR_COUNTS, _ROW = 220, 135, 31


class Share(Struct, frozen=True):
    """The words of the article that one voice has, by how they reach the reader."""

    voice: Voice
    own: int = 0
    quoted: int = 0
    reported: int = 0
    paragraphs: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """All words it has."""
        return self.own + self.quoted + self.reported

    @property
    def parts(self) -> dict[str, int]:
        """The words by kind, without the kinds there are none of."""
        parts = {OWN: self.own, QUOTED: self.quoted, REPORTED: self.reported}
        return {kind: words for kind, words in parts.items() if words}


def voices(kit: Kit) -> Figure:
    """Words by voice: the author's own, and what others are quoted or reported as saying.

    Raises CourseError for a kit whose article has no words.
    """
    everything = sum(paragraph.words for paragraph in kit.article.paragraphs)
    if not everything:
        raise CourseError("this kit's article has no paragraphs with words, so there is nothing to chart")
    everybody = shares(kit)
    text = theme.worded(
        kit,
        ChartText(
            id="voices",
            title=_title(everybody, everything),
            subtitle=f"The article’s {everything} words by voice. Quoted: inside quotation marks. "
            "Reported: retold in the author’s words.",
            source=theme.source(kit, "the course’s own count"),
        ),
    )
    beneath = list(_without_words(kit))
    counts = " ".join(f"{capital(share.voice.name)}: {_counted(share)}." for share in everybody)
    return Figure(
        spec=theme.finish([_panel(everybody)], text, beneath),
        words="\n".join([f"{text.title}.", text.subtitle, counts, *beneath, text.source]),
        tables=[_table(everybody, everything)],
    )


def shares(kit: Kit) -> list[Share]:
    """Every voice that has words, the author first, then whoever has most.

    A statement inside another's quotation is counted with that one. Scare quotes, titles and
    conclusions are the author's own words, whoever they are about.
    """
    heard: dict[str, Share] = {}
    for statement in kit.statements.values():
        counted = statement.mode in (QUOTED, REPORTED) and statement.within is None and statement.words
        if counted and statement.voice != kit.author.id:
            share = heard.get(statement.voice, Share(kit.voices[statement.voice]))
            heard[statement.voice] = Share(
                share.voice,
                quoted=share.quoted + (statement.words if statement.mode == QUOTED else 0),
                reported=share.reported + (statement.words if statement.mode == REPORTED else 0),
                paragraphs=tuple(dict.fromkeys((*share.paragraphs, statement.paragraph))),
            )
    others = sorted(heard.values(), key=lambda share: -share.total)
    everything = sum(paragraph.words for paragraph in kit.article.paragraphs)
    return [Share(kit.author, own=everything - sum(share.total for share in others)), *others]


def _title(everybody: list[Share], everything: int) -> str:
    author, *others = everybody
    title = f"{author.voice.name}’s own words make up {_percent(author.total, everything)} of the article"
    if others:
        title += f"; next comes {others[0].voice.name} with {_percent(others[0].total, everything)}"
    return title


def _without_words(kit: Kit) -> Iterator[str]:
    """Who is there and yet has no words: those said to keep silent, then all the others."""
    voices = {statement.voice for statement in kit.statements.values()}
    heard = {statement.voice for statement in kit.statements.values() if statement.mode != "silent"}
    passing_on = {name for statement in kit.statements.values() for name in statement.through}
    silent = [voice.name for voice in kit.voices.values() if voice.id in voices - heard]
    unheard = [
        voice.name for voice in kit.voices.values() if voice.id not in voices | passing_on and voice.kind != "author"
    ]
    if silent:
        yield f"Noted for their silence: {', '.join(silent)}."
    if unheard:
        yield f"Spoken about or affected, but given no words: {', '.join(unheard)}."


def _percent(words: int, everything: int) -> str:
    return f"{100 * words / everything:.0f}%" if words * 100 >= everything else "under 1%"


def _counted(share: Share) -> str:
    return ", ".join(f"{words} {kind}" for kind, words in share.parts.items())


def _table(everybody: list[Share], everything: int) -> Table:
    return Table(
        caption="Words by voice",
        header=["Voice", "Author’s own", "Quoted", "Reported", "All words", "Of the article", "Paragraphs"],
        rows=[
            [
                share.voice.name,
                *(str(words) for words in (share.own, share.quoted, share.reported, share.total)),
                _percent(share.total, everything),
                ", ".join(map(str, share.paragraphs)) or "throughout",
            ]
            for share in everybody
        ],
    )


def _panel(everybody: list[Share]) -> theme.Panel:
    labels = [
        {
            "down": place + 0.5,
            "name": "\n".join(theme.wrap(capital(share.voice.name), theme.LABEL, _MOST_FOR_NAMES)),
            "total": share.total,
            "count": _counted(share),
        }
        for place, share in enumerate(everybody)
    ]
    lines = [line for row in labels for line in str(row["name"]).split("\n")]
    longest = max(theme.text_width(line, theme.LABEL) for line in lines)
    most = max(share.total for share in everybody)
    height = _ROW * len(everybody)
    across = alt.Scale(domain=[0, most], range=[longest + 14, theme.WIDTH - _FOR_COUNTS])
    down = alt.Scale(domain=[0, len(everybody)], range=[0, height])
    y = alt.Y("down:Q", axis=None, scale=down)
    names = theme.text(labels, baseline="middle")
    counts = theme.text(labels, baseline="middle", dx=6, color=theme.SOFT_INK)
    return alt.layer(
        _bars(everybody, across, down),
        names.encode(x=alt.XValue(0), y=y, text=alt.Text("name:N")),
        counts.encode(x=alt.X("total:Q", axis=None, scale=across), y=y, text=alt.Text("count:N")),
    ).properties(width=theme.WIDTH, height=height)


def _bars(everybody: list[Share], across: alt.Scale, down: alt.Scale) -> alt.Chart:
    rows = [row for place, share in enumerate(everybody) for row in _rows(share, place)]
    kinds = [kind for kind in _COLOURS if any(row["kind"] == kind for row in rows)]
    colours = alt.Scale(domain=kinds, range=[_COLOURS[kind] for kind in kinds])
    about = {"voice": "Voice", "role": "Who that is", "kind": "How", "words": "Words", "paragraphs": "Paragraphs"}
    bars: alt.Chart = (
        theme.marks(rows)
        .mark_rect()
        .encode(
            x=alt.X("from:Q", axis=None, scale=across),
            x2=alt.X2("to"),
            y=alt.Y("top:Q", axis=None, scale=down),
            y2=alt.Y2("bottom"),
            color=alt.Color("kind:N", scale=colours, legend=alt.Legend(title=None, orient="top")),
            description=alt.Description("said:N"),
            tooltip=theme.tooltip(about),
        )
    )
    return bars


def _rows(share: Share, place: int) -> Iterator[dict[str, Any]]:
    """A row for each part of a voice's bar, from left to right."""
    start = 0
    for kind, words in share.parts.items():
        yield {
            "voice": share.voice.name,
            "role": share.voice.role,
            "kind": kind,
            "words": words,
            "said": f"{share.voice.name}: {words} {kind}",
            "paragraphs": ", ".join(map(str, share.paragraphs)) or "throughout",
            "from": start,
            "to": start + words,
            "top": place + 0.14,
            "bottom": place + 0.86,
        }
        start += words
