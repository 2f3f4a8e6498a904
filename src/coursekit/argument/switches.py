"""The screen of premise switches: turn claims off and see what still stands, and on what."""

from __future__ import annotations

from typing import Any

import msgspec

from coursekit.argument import argument_of
from coursekit.argument.layout import dense_layout_of
from coursekit.argument.map_as_text import as_list
from coursekit.argument.standing import order_of
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument
from coursekit.language import gettext, gettext_noop
from coursekit.screen.screen import Screen
from coursekit.storage.store import Store
from coursekit.storage.store_view import StoreView


class Switches(Screen):
    """Premise switches for the kit's argument. The entries of ``answers``: ``off`` has a list of claim ids,
    ``standard`` the proof standard (``scintilla`` when there is none). Raises CourseError for a kit without an
    argument."""

    name = "switches"
    hint = gettext_noop("Run this cell to switch claims off and on.")

    def __init__(self, kit: Kit, answers: dict[str, Any] | None = None, store: Store | None = None) -> None:
        argument = argument_of(kit)
        words = f"{gettext('All claims are switched on.')}\n\n{as_list(argument).text()}"
        key = f"{kit.article.id}/switches"
        super().__init__(content(argument, key), words, answers, StoreView(store, key) if store is not None else None)


def content(argument: Argument, key: str) -> dict[str, Any]:
    """What the browser is told: the map, where to draw it, and in which ``order`` it settles which of the
    claims stand."""
    rests = {relation.to for relation in argument.relations if relation.kind == "supports"}
    return {
        "key": key,
        "conclusion": argument.conclusion,
        "claims": [
            {
                "id": claim.id,
                "label": claim.label,
                "text": claim.text,
                "paragraphs": claim.paragraphs,
                "premise": claim.id not in rests,
            }
            for claim in argument.claims
        ],
        "relations": [
            {
                "id": relation.id,
                "kind": relation.kind,
                "premises": relation.premises,
                "to": relation.to,
                "basis": relation.basis,
                "concession": relation.concession,
            }
            for relation in argument.relations
        ],
        "order": order_of(argument),
        "layout": msgspec.to_builtins(dense_layout_of(argument)),
    }
