"""The article told in the kit's own words: paragraph by paragraph, with who speaks and how surely.

Somebody who reads in a second language, or comes back after a week, finds the thread again here. None of it is
the article's prose: it is what `article.yaml` and `statements.yaml` say of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.building.markdown import entry, plain, strong
from coursekit.formatting import in_quotes, listed
from coursekit.kit import Kit
from coursekit.kit.records import Mode, Paragraph, Statement
from coursekit.language import gettext, gettext_noop

WAYS: dict[Mode, str] = {
    "quoted": gettext_noop("in quotation marks"),
    "scare_quote": gettext_noop("keeping a term at a distance"),
    "title": gettext_noop("with the title of a work"),
    "reported": gettext_noop("retold"),
    "stated": gettext_noop("telling facts without a source"),
    "inferred": gettext_noop("concluding"),
    "silent": gettext_noop("silent, which the article points out"),
}
"""How a voice reaches the reader: messages of the interface."""


def anchor(paragraph: Paragraph) -> str:
    """What a link to this paragraph's part of the page leads to."""
    return f"paragraph-{paragraph.number}"


def retold(kit: Kit) -> Iterator[str]:
    """The entry of each paragraph: what it says, then who speaks in it, and how surely. Not who says what: lessons
    ask for that."""
    rows: dict[int, list[Statement]] = {}
    for row in kit.statements.values():
        rows.setdefault(row.paragraph, []).append(row)
    for paragraph in kit.article.paragraphs:
        told = [plain(paragraph.paraphrase)]
        if spoken := rows.get(paragraph.number):
            voices = plain(" · ".join(_voices(spoken, kit)))
            label = gettext("Who speaks")
            told.append(f"{strong(label)} {voices}.")
        yield entry(anchor(paragraph), gettext("Paragraph {number}", number=paragraph.number), told, level=2)


def _voices(rows: list[Statement], kit: Kit) -> Iterator[str]:
    """Each voice once, with all the ways in which it is heard, and the hedges on what it says."""
    heard: dict[str, dict[str, list[str]]] = {}
    for row in rows:
        tellers = [kit.voices[name].name for name in row.through]
        way = kit.article.called(gettext(WAYS[row.mode]))
        if tellers:
            way = gettext("{way} through {voices}", way=way, voices=listed(tellers))
        heard.setdefault(row.voice, {}).setdefault(way, []).extend(row.hedges)
    for name, ways in heard.items():
        voice = kit.voices[name]
        called = gettext("the author") if voice.kind == "author" else voice.name
        yield f"{called} ({'; '.join(_surely(way, hedges) for way, hedges in ways.items())})"


def _surely(way: str, hedges: list[str]) -> str:
    """The way with its hedges; where the author concludes, also that there are none."""
    if hedges:
        return gettext("{way} with {hedges}", way=way, hedges=listed([*map(in_quotes, dict.fromkeys(hedges))]))
    return gettext("{way} without a hedge", way=way) if way == gettext(WAYS["inferred"]) else way
