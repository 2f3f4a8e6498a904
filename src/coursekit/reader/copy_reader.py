"""The lesson's way to the student's own copy, which the browser keeps and Python never sees."""

from __future__ import annotations

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.language import gettext, gettext_noop, ngettext
from coursekit.screen.screen import Screen


class Column(Struct, frozen=True):
    """What a copy has to be of: the kit's id, the article's title, how many paragraphs it has, and its genre. Where it
    is ``included``, it comes with the kit, and nobody has to bring it."""

    kit: str
    title: str
    paragraphs: int
    genre: str = ""
    included: bool = False


class CopyReader(Screen):
    """Asks for a copy, or opens the one that this browser keeps. Nothing of it is an answer, or is sent anywhere."""

    name = "reader"
    hint = gettext_noop("Run this cell to bring your own copy of the column.")
    included = gettext_noop("Run this cell to open the column beside the lesson.")

    def __init__(self, kit: Kit) -> None:
        card = kit.article
        column = Column(card.id, card.title, len(card.paragraphs), card.genre, included=bool(kit.text))
        super().__init__(column, in_words(column))
        self._hint = kit.article.called(gettext(self.included if column.included else self.hint))


def in_words(column: Column) -> str:
    """What a notebook stores: nothing of anybody's copy."""
    if column.included:
        return ngettext(
            "“{title}”, {n} paragraph: the whole text comes with the course.",
            "“{title}”, {n} paragraphs: the whole text comes with the course.",
            column.paragraphs,
            title=column.title,
        )
    return ngettext(
        "Your own copy of “{title}”: {n} paragraph. You paste it or open a file, and it stays in your browser.",
        "Your own copy of “{title}”: {n} paragraphs. You paste it or open a file, and it stays in your browser.",
        column.paragraphs,
        title=column.title,
    )
