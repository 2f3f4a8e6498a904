"""Pieces of Markdown that say the same in JupyterLab and on GitHub, whatever text goes into them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape

_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_FORMULAS = "$\\"
"""What begins a formula. Both readers look for pairs of them, in the source and again on the finished
page, but never across the border of an element."""

_SPECIAL = re.compile(r"[&<>$\\`*_\[\]#~@]")
"""What is read as something else than itself, in the middle of a line."""

_PLAIN_ADDRESS = re.compile(r"https?://[^\s<>$\\]+")
_AUTOLINK = re.compile(r"(?i)\b(https?:)//|\bwww\.")


def plain(text: str) -> str:
    """``text`` on one line, to be read as it stands. Not for the beginning of a line, where a dash or
    a number with a dot would still make a list."""
    shown = _SPECIAL.sub(lambda match: _escaped(match[0]), " ".join(text.split()))
    # An address in the middle of a sentence would become a link.
    return _AUTOLINK.sub(lambda match: f"{match[0][:-1]}&#{ord(match[0][-1])};", shown)


def _escaped(letter: str) -> str:
    if letter in _FORMULAS:
        return f"<span>&#{ord(letter)};</span>"
    return _HTML.get(letter) or f"\\{letter}"


def as_read(text: str) -> str:
    """The words of Markdown made here, as its reader sees them."""
    return unescape(re.sub(r"<[^>]*>|\\", "", text))


def address(text: str) -> str:
    """A link to a web address that shows it in full; any other text as it stands."""
    if _PLAIN_ADDRESS.fullmatch(text):
        return f"<{text}>"
    if re.fullmatch(r"https?://[^\s<>\\]+", text):
        return f"[{plain(text)}](<{text.replace('$', '%24')}>)"
    return plain(text)


def strong(text: str) -> str:
    """A label in front of what it names."""
    return f"**{plain(text)}:**"


def entry(name: str, heading: str, paragraphs: Sequence[str], *, level: int) -> str:
    """What a link to ``#name`` leads to: a heading and what stands under it."""
    return "\n\n".join([f'<a id="{name.lower()}"></a>', f"{'#' * level} {plain(heading)}", *paragraphs])
