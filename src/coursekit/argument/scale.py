"""The scale on which evidence is rated: for each rating its sign, its words, and the points it counts
against a hypothesis."""

from __future__ import annotations

from msgspec import Struct

from coursekit.argument.rivals import POINTS
from coursekit.kit.argument_records import Rating
from coursekit.language import gettext_noop


class Level(Struct, frozen=True):
    """One step of the scale. The minus signs are true ones, which screen readers say."""

    id: Rating
    sign: str
    text: str
    points: int


_WORDS: dict[Rating, tuple[str, str]] = {
    "very_consistent": ("++", gettext_noop("fits well")),
    "consistent": ("+", gettext_noop("fits")),
    "neutral": ("0", gettext_noop("neutral")),
    "inconsistent": ("−", gettext_noop("against")),
    "very_inconsistent": ("−−", gettext_noop("clashes")),
}

SCALE: dict[Rating, Level] = {
    rating: Level(rating, sign, text, POINTS[rating]) for rating, (sign, text) in _WORDS.items()
}
"""From what fits best to what fits worst."""
