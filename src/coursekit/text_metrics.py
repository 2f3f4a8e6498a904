"""How wide text is when it is drawn, without drawing it.

A reader's machine decides which font draws a picture: Arial where there is one, else whatever stands in for
it. So a letter counts here with its widest form of three families: Arial and its equals, DejaVu Sans
(most Linux machines without Arial) and DejaVu Serif (for readers who want serifs). Text that has room by this
measure has room on every machine.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Letters by their width in thousandths of the type size.
_REGULAR = {
    280: "'", 320: ",.ijl \u00a0·‘’", 340: "/:;\\|", 370: "-", 380: "f", 400: "()I[]", 410: "!t", 460: '"',
    480: "r", 500: "*J`", 520: "“”„", 530: "sz", 560: "?_–", 570: "c", 600: "vxy", 610: "k", 620: "aeo",
    640: "$€0123456789{}", 650: "bdghnpqu", 670: "LTYß", 680: "P", 690: "S", 700: "FZ", 720: "X", 730: "AEV",
    740: "B", 750: "K", 760: "R", 770: "C", 800: "G", 810: "D", 820: "OQ", 840: "#+<=>^~−×≈≤≥", 850: "U",
    860: "w", 880: "HN", 900: "&", 960: "%", 980: "m", 1000: "—…→", 1020: "@", 1030: "MW",
}  # fmt: skip
_BOLD = {
    310: "'", 350: " \u00a0", 370: "/\\j|", 380: ",.il·‘’", 400: ":;", 420: "-", 440: "f", 460: "!", 470: "I",
    480: "()[]t", 500: "`", 530: '"*r', 560: "J_–", 590: "z", 600: "s", 610: "c", 620: "?", 650: "x", 660: "vy“”„",
    680: "ae", 690: "o", 700: "$€0123456789k", 710: "FL", 720: "bdgpq{}ß", 730: "SYZhnu", 750: "T", 760: "P",
    770: "E", 780: "AVX", 800: "C", 840: "#+<=>R^~−×≈≤≥", 850: "B", 860: "G", 870: "DK", 880: "OQU", 910: "&",
    920: "N", 930: "w", 950: "H", 1000: "@—…→", 1010: "%", 1060: "m", 1110: "M", 1130: "W",
}  # fmt: skip
_WIDTHS = tuple(
    {letter: width for width, letters in table.items() for letter in letters} for table in (_REGULAR, _BOLD)
)
_UNKNOWN = 1060
"""Of a letter in neither table, such as an ideograph."""


def text_width(text: str, size: float, bold: bool = False) -> float:
    """How many pixels ``text`` takes up at most, in type of ``size`` pixels."""
    return _thousandths(text, bold) * size / 1000


@lru_cache(maxsize=20_000)  # a chart measures its words once for each sheet and each width that it tries
def _thousandths(text: str, bold: bool) -> int:
    widths = _WIDTHS[bold]
    return sum(widths.get(letter) or _width_of_base(letter, widths) for letter in text)


def _width_of_base(letter: str, widths: dict[str, int]) -> int:
    """An accented letter is as wide as the letter under the accent, or hardly wider."""
    return widths.get(unicodedata.normalize("NFD", letter)[0], _UNKNOWN)


def wrap(text: str, size: float, width: float, bold: bool = False) -> list[str]:
    """``text`` in lines of at most ``width`` pixels, where its words allow it; a no-break space keeps words
    together as long as they fit into a line."""
    lines: list[str] = []
    filled, space = 0, _thousandths(" ", bold)
    for run in text.split(" "):
        fits = text_width(run, size, bold) <= width
        for word in [run] if fits else run.split("\u00a0"):
            own = _thousandths(word, bold)
            if lines and (filled + space + own) * size / 1000 <= width:
                lines[-1] += f" {word}"
                filled += space + own
            else:
                lines.append(word)
                filled = own
    return lines
