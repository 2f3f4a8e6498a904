"""Pieces of Markdown that say the same in JupyterLab and on GitHub, whatever text goes into them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import unescape
from urllib.parse import quote

# Entities, because JupyterLab takes the backslash off a bracket in the words of a link and reads again.
_IN_MARKDOWN = r"""
    [&<>`*_\[\]~#|]
  | ^[-+=]                      # a list, a line, an underlined heading
  | ^\d(?=\d*[.)](?:\s|$))      # a numbered list
"""

_ON_THE_PAGE = r"""
    [$\\]                       # a formula
  | @                           # an e-mail address, somebody's name
  | :(?=//)                     # a web address
  | (?<=(?i:www))\.             # likewise
  | :(?=[\w+-]+:)               # an emoji
"""
"""What readers look for again when the page is finished, and entities are letters: but never across the
border of an element, so each stands in one of its own."""

_MEANT = re.compile(f"(?P<in_markdown>{_IN_MARKDOWN})|(?P<on_the_page>{_ON_THE_PAGE})", re.VERBOSE)

_WEB = re.compile(r"(?i)https?://\S+")
_TO_ENCODE = re.compile(r"[<>$\\`\"\[\]{}|^]|&#?\w+;|:[\w+-]+:")
_IN_TARGETS = {"&": "&amp;", "$": "%24"}


def plain(text: str) -> str:
    """``text`` on one line, to be read as it stands, anywhere in a page. Only what would be read as
    something else is written otherwise.

    >>> plain("Snow: 5 * 3 = 15")
    'Snow: 5 &#42; 3 = 15'
    """
    return _MEANT.sub(_coded, " ".join(text.split()))


def _coded(match: re.Match[str]) -> str:
    entity = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}.get(match[0]) or f"&#{ord(match[0])};"
    return f"<span>{entity}</span>" if match["on_the_page"] else entity


def as_read(text: str) -> str:
    """The words of Markdown made here, as its reader sees them."""
    return unescape(re.sub(r"<[^>]*>", "", text))


def address(text: str) -> str:
    """A link to a web address that shows it in full; any other text, and any other kind of address, as it
    stands."""
    if not _WEB.fullmatch(text):
        return plain(text)
    if not _TO_ENCODE.search(text):
        return f"<{text}>"
    target = quote(text, safe="%/:?#@!$&'()*+,;=~")
    return f"[{plain(text)}](<{re.sub('[&$]', lambda letter: _IN_TARGETS[letter[0]], target)}>)"


def strong(text: str) -> str:
    """A label in front of what it names."""
    return f"**{plain(text)}:**"


def entry(name: str, heading: str, paragraphs: Sequence[str], *, level: int) -> str:
    """What a link to ``#name`` leads to: a heading and what stands under it."""
    return "\n\n".join([f'<a id="{name.lower()}"></a>', f"{'#' * level} {plain(heading)}", *paragraphs])
