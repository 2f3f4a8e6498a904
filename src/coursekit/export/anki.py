"""Cards to learn with, for Anki: who speaks, how words reach the reader, terms, and slips. Written with genanki.

The names of a deck, its cards' model and each card are made of the kit's and the rows' ids. So a later file updates the
cards that a student has, and keeps how well they know them. Anki does so only where the file's cards are the newer:
they bear the time of the export, or of SOURCE_DATE_EPOCH, with which the same kit gives the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from coursekit.authors_tools import authors_tools
from coursekit.export import Export
from coursekit.export.markup import one_line
from coursekit.export.moodle_texts import in_html
from coursekit.export.zipped import rezipped
from coursekit.formatting import counted
from coursekit.kit import Kit
from coursekit.language import gettext
from coursekit.quiz.rounds import MODE_NAMES

_STYLE = """\
.card { font: 20px/1.4 Georgia, serif; text-align: center; max-width: 40em; margin: 0 auto; }
.asked { font-size: 0.8em; }
"""


class Flashcard(Struct, frozen=True):
    """A card. ``name`` is unique, ``sort`` what it is about."""

    name: str
    sort: str
    asked: str
    front: str
    back: str


def anki(kit: Kit) -> Export:
    """The kit's voices, modes of speech, terms and misconceptions as cards.

    Raises NotInstalled without genanki.
    """
    with authors_tools():
        import genanki
    model = genanki.Model(
        _number(f"{kit.article.id} model"),
        "coursekit",
        fields=[{"name": "Asked"}, {"name": "Front"}, {"name": "Back"}],
        templates=[
            {
                "name": "Card",
                "qfmt": '<p class="asked">{{Asked}}</p><p>{{Front}}</p>',
                "afmt": "{{FrontSide}}<hr id=answer><p>{{Back}}</p>",
            }
        ],
        css=_STYLE,
    )
    deck = genanki.Deck(_number(f"{kit.article.id} deck"), one_line(kit.article.title))
    cards = list(cards_of(kit))
    for card in cards:
        fields = [in_html(text) for text in (card.asked, card.front, card.back)]
        guid = genanki.guid_for(kit.article.id, card.name)
        deck.add_note(genanki.Note(model=model, fields=fields, guid=guid, tags=[card.sort]))
    sorts = ", ".join(
        counted(sum(card.sort == sort for card in cards), sort) for sort in dict.fromkeys(c.sort for c in cards)
    )
    return Export(_packed(genanki.Package(deck)), f"{counted(len(cards), 'card')} exported for Anki: {sorts}")


def cards_of(kit: Kit) -> Iterator[Flashcard]:
    """Every card, in the order in which they are learnt."""
    for voice in kit.voices.values():
        told = f"{voice.role} ({voice.side})"
        asked = kit.article.called(gettext("Who is this in the article?"))
        yield Flashcard(f"voice {voice.id}", "voice", asked, voice.name, told)
    used = {statement.mode for statement in kit.statements.values()}
    for mode, text in MODE_NAMES.items():
        if mode in used:
            name, _, meaning = gettext(text).partition(": ")
            yield Flashcard(f"mode {mode}", "mode", gettext("How do these words reach the reader?"), meaning, name)
    for term in kit.terms.values():
        example = f"\n{term.example}" if term.example else ""
        yield Flashcard(f"term {term.id}", "term", gettext("What does this mean?"), term.term, term.text + example)
    for slip in kit.misconceptions.values():
        said, _, remedy = slip.student.partition("; ")
        if remedy:
            yield Flashcard(f"slip {slip.id}", "slip", gettext("A slip. What helps?"), said, remedy)


def _number(name: str) -> int:
    """The number by which Anki knows something: the same for the same name."""
    return int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) | 1 << 30


def _written_at() -> float:
    """The second of the export. SOURCE_DATE_EPOCH is what programs have agreed on for the same bytes twice."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    return float(given) if given.isdecimal() else float(int(time.time()))


def _packed(package: object) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cards.apkg"
        package.write_to_file(str(path), timestamp=_written_at())  # type: ignore[attr-defined]  # genanki has no types
        return rezipped(path.read_bytes())
