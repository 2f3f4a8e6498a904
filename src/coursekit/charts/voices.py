"""Whose voice fills the article: words by voice and by how they reach the reader."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from coursekit.charts import palette, theme
from coursekit.charts.display import Figure
from coursekit.charts.keys import Sign, key
from coursekit.charts.sheets import Layer, Paper, Rows
from coursekit.errors import CourseError
from coursekit.formatting import capital
from coursekit.kit import Kit
from coursekit.kit.records import Article, ChartText, Voice
from coursekit.language import gettext, gettext_noop, percent, pgettext
from coursekit.tables.table import Table

OWN, QUOTED, REPORTED = "own words", "quoted", "reported"
"""Kinds of words, as they are kept apart: what they are called says ``kind_name``."""
_COLOURS = {OWN: palette.GREY, QUOTED: palette.BLUE, REPORTED: palette.OCHRE}
_SUBTITLE = gettext_noop(
    "The article’s {words} words by voice. Quoted: inside quotation marks. Reported: retold in the author’s words."
)
_MOST_FOR_NAMES, _BAR, _GAP, _LEAST_BARS = 220, 20, 12, 240


def kind_name(kind: str) -> str:
    """What a kind of words is called."""
    names = {
        OWN: pgettext("whose words", "own words"),
        QUOTED: pgettext("how words reach the reader", "quoted"),
        REPORTED: pgettext("how words reach the reader", "reported"),
    }
    return names[kind]


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
            title=_title(everybody, everything, kit.article),
            subtitle=kit.article.called(gettext(_SUBTITLE)).format(words=everything),
            source=theme.source(kit, gettext("the course’s own count")),
        ),
    )
    beneath = list(_without_words(kit))
    counts = " ".join(f"{capital(share.voice.name)}: {_counted(share)}." for share in everybody)
    return Figure(
        spec=theme.finish(lambda sheet, top: _drawn(everybody, sheet, top), text, beneath),
        words="\n".join([f"{text.title}.", text.subtitle, counts, *beneath, text.source]),
        tables=[_table(everybody, everything, kit.article)],
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


def _title(everybody: list[Share], everything: int, article: Article) -> str:
    author, *others = everybody
    share = _percent(author.total, everything)
    if not others:
        told = article.called(gettext("{author}’s own words make up {share} of the article"))
        return told.format(author=author.voice.name, share=share)
    told = article.called(
        gettext("{author}’s own words make up {share} of the article; next comes {voice} with {next}")
    )
    next_share = _percent(others[0].total, everything)
    return told.format(author=author.voice.name, share=share, voice=others[0].voice.name, next=next_share)


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
        yield gettext("Noted for their silence: {voices}.", voices=", ".join(silent))
    if unheard:
        yield gettext("Spoken about or affected, but given no words: {voices}.", voices=", ".join(unheard))


def _percent(words: int, everything: int) -> str:
    if words * 100 < everything:
        return gettext("under 1%")
    return percent(f"{100 * words / everything:.0f}")


def _counted(share: Share) -> str:
    return ", ".join(_words_of_kind(kind, words) for kind, words in share.parts.items())


def _words_of_kind(kind: str, words: int) -> str:
    return gettext("{words} {kind}", words=words, kind=kind_name(kind))


def _table(everybody: list[Share], everything: int, article: Article) -> Table:
    return Table(
        caption=gettext("Words by voice"),
        header=[
            gettext("Voice"),
            gettext("Author’s own"),
            gettext("Quoted"),
            gettext("Reported"),
            gettext("All words"),
            article.called(gettext("Of the article")),
            gettext("Paragraphs"),
        ],
        rows=[
            [
                share.voice.name,
                *(str(words) for words in (share.own, share.quoted, share.reported, share.total)),
                _percent(share.total, everything),
                ", ".join(map(str, share.paragraphs)) or gettext("throughout"),
            ]
            for share in everybody
        ],
    )


class _Row(Struct, frozen=True):
    """Where a voice's bar lies, from ``top`` on, and its name and its count in words beside or above it."""

    share: Share
    top: float
    names: Rows
    count: Rows


def _drawn(everybody: list[Share], sheet: Paper, top: float) -> tuple[list[Layer], float]:
    """A bar for each voice, between its name and its count; above it, they leave the bar more room."""
    names = [theme.wrap(capital(share.voice.name), theme.LABEL, _MOST_FOR_NAMES) for share in everybody]
    left = _GAP + max(theme.text_width(line, theme.LABEL) for lines in names for line in lines)
    for_counts = _GAP + max(theme.text_width(_counted(share), theme.LABEL) for share in everybody)
    beside = sheet.width - left - for_counts >= _LEAST_BARS
    left, room = (left, sheet.width - left - for_counts) if beside else (0.0, float(sheet.width))
    scale = room / max(share.total for share in everybody)
    kinds = [kind for kind in _COLOURS if any(kind in share.parts for share in everybody)]
    legend, top = key([Sign(capital(kind_name(kind)), _COLOURS[kind], "square") for kind in kinds], sheet, top)
    rows: list[_Row] = []
    for share, lines in zip(everybody, names, strict=True):
        make = _beside if beside else _above
        rows.append(make(share, lines, top, left + share.total * scale, sheet))
        top = rows[-1].top + _BAR + _GAP
    about = {
        "voice": gettext("Voice"),
        "role": gettext("Who that is"),
        "kind": gettext("How"),
        "words": gettext("Words"),
        "paragraphs": gettext("Paragraphs"),
    }
    bars = [part for row in rows for part in _parts(row, left, scale)]
    return [
        *legend,
        theme.rects(bars, about),
        theme.text([line for row in rows for line in row.names]),
        theme.text([count for row in rows for count in row.count], color=palette.SOFT_INK),
    ], top


def _beside(share: Share, name: list[str], top: float, right: float, sheet: Paper) -> _Row:
    high = max(0.0, theme.LINE * len(name) - _BAR)
    bar = top + high / 2
    names = theme.lines(name, 0, bar + (_BAR - theme.LINE * len(name)) / 2 + 2)
    return _Row(share, bar, names, [{"x": round(right + 6, 1), "y": bar + 4, "text": _counted(share)}])


def _above(share: Share, name: list[str], top: float, right: float, sheet: Paper) -> _Row:
    lines = theme.wrap(f"{' '.join(name)}: {_counted(share)}", theme.LABEL, sheet.width)
    return _Row(share, top + theme.LINE * len(lines) + 1, theme.lines(lines, 0, top), [])


def _parts(row: _Row, left: float, scale: float) -> Iterator[dict[str, Any]]:
    """A part of a voice's bar for each kind of words, from left to right."""
    start, share = left, row.share
    for kind, words in share.parts.items():
        yield {
            "voice": share.voice.name,
            "role": share.voice.role,
            "kind": kind_name(kind),
            "words": words,
            "said": f"{share.voice.name}: {_words_of_kind(kind, words)}",
            "paragraphs": ", ".join(map(str, share.paragraphs)) or gettext("throughout"),
            "x": round(start, 1),
            "x2": round(start + words * scale, 1),
            "y": row.top,
            "y2": row.top + _BAR,
            "fill": _COLOURS[kind],
        }
        start += words * scale
