"""How wide text is when it is drawn, without drawing it."""

from __future__ import annotations

# Widths of letters in thousandths of the type size, in Arial and its equals.
_NARROW, _MIDDLING, _WIDE = "iljtfI.,:;'’·|!()[]/- \u00a0", "acksvxyzJr", "mwMWGOQ%@–—→"


def text_width(text: str, size: float, bold: bool = False) -> float:
    """About how many pixels ``text`` takes up, a little on the generous side."""
    units = sum(
        320 if letter in _NARROW
        else 500 if letter in _MIDDLING
        else 830 if letter in _WIDE
        else 690 if letter.isupper()
        else 560
        for letter in text
    )  # fmt: skip
    return units * size / 1000 * (1.07 if bold else 1)


def wrap(text: str, size: float, width: float, bold: bool = False) -> list[str]:
    """``text`` in lines of at most ``width`` pixels; a no-break space keeps words together."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and text_width(f"{lines[-1]} {word}", size, bold) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
