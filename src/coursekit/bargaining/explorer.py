"""A bargain that a student can change: what is it worth to whom, and who has what without a deal?"""

from __future__ import annotations

from typing import Any

from coursekit.bargaining.points import Stake
from coursekit.bargaining.story import TWO, bargain_of, numbers, sentence, stakes_of, table, unseated
from coursekit.kit import Kit
from coursekit.language import gettext, gettext_noop
from coursekit.screen.screen import Screen
from coursekit.storage.store import Store
from coursekit.storage.store_view import StoreView

WHOLE = 100
"""A slider's right end: all points of a side, or all of an issue in per cent."""


class BargainExplorer(Screen):
    """The kit's bargain with its numbers on sliders, and where it ends.

    The entries of ``answers``: ``weights``, ``kept`` [[one for each side] for each issue] and ``wishes`` [one
    for each voice without a seat], all from 0 to 100. With two issues ``weights`` are [one for each side],
    what the first issue is worth; with more they are [[one for each side] for each issue]; an entry that is missing
    stands for the kit's own numbers. Raises CourseError for a kit without a bargain.
    """

    name = "bargain"
    hint = gettext_noop("Run this cell to move the numbers, and see the outcome at once.")

    def __init__(self, kit: Kit, answers: dict[str, Any] | None = None, store: Store | None = None) -> None:
        bargain = bargain_of(kit)
        stakes = stakes_of(bargain)
        names = [side.name for side in bargain.sides]
        key = f"{kit.article.id}/bargain"
        content = {
            "key": key,
            "question": bargain.question,
            "basis": bargain.basis,
            "sides": names,
            "issues": [{"name": issue.name, "text": issue.text} for issue in bargain.issues],
            "weights": _weights(stakes),
            "kept": [[round(WHOLE * share, 6) for share in stake.kept] for stake in stakes],
            "unseated": unseated(kit, bargain),
            "assumptions": bargain.assumptions,
        }
        words = [
            bargain.question,
            bargain.basis,
            *numbers(bargain),
            sentence(stakes, names),
            table(kit, bargain).text(),
            gettext("The model assumes: {assumptions}", assumptions=" ".join(bargain.assumptions)),
        ]
        store_view = StoreView(store, key) if store is not None else None
        super().__init__(content, "\n".join(words), answers, store_view)


def _weights(stakes: list[Stake]) -> list[Any]:
    # With two issues the second is worth the rest, and a single one is worth all there is.
    if len(stakes) > TWO:
        return [[round(worth, 6) for worth in stake.worth] for stake in stakes]
    return list(stakes[0].worth) if len(stakes) == TWO else []
