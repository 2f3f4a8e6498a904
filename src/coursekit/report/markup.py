"""Pieces of the page. Text is shown as it stands; only what is made here is HTML."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape, unescape

from coursekit.formatting import visible


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""Letters that no page may hold, or that nobody sees."""

_FEW_COLUMNS = 3


def shown(text: str) -> Html:
    """``text`` as HTML that reads as it stands."""
    return text if isinstance(text, Html) else Html(escape(_CONTROL.sub("\ufffd", text)))


def theirs(text: str) -> Html:
    """Text of a student's or a file's in the middle of ours: its direction of writing ends with it, and what
    nobody would see in it is shown."""
    return Html(f"<bdi>{shown(visible(text))}</bdi>")


def short(text: str, most: int = 140) -> str:
    """``text`` on one line, cut between two words when it is longer than ``most`` letters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rsplit(' ', 1)[0]} …"


def joined(*parts: str) -> Html:
    """Parts one after the other, without those that are empty."""
    return Html("\n".join(shown(part) for part in parts if part))


def element(name: str, *parts: str, **attributes: str) -> Html:
    """An element; ``class_`` stands for class, ``aria_label`` for aria-label."""
    told = "".join(f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items())
    return Html(f"<{name}{told}>{''.join(map(shown, parts))}</{name}>")


def section(name: str, heading: str, *parts: str) -> Html:
    """A part of the page that a link leads to."""
    title = element("h2", heading, id=name)
    return Html(f'<section aria-labelledby="{name}">\n{title}\n{joined(*parts)}\n</section>')


def details(summary: str, *parts: str, is_open: bool = False) -> Html:
    """Something to be opened by whoever wants it."""
    return Html(f"<details{' open' * is_open}><summary>{shown(summary)}</summary>\n{joined(*parts)}\n</details>")


def table(
    caption: str, header: Sequence[str], rows: Iterable[Sequence[str]], *, numbers: Sequence[int] = (), kind: str = ""
) -> Html:
    """A table whose rows are named by their first cell; ``numbers`` are the columns aligned to the right.
    One with many columns can be moved sideways where it does not fit, also with the keyboard."""
    right = [' class="number"' if place in numbers else "" for place in range(len(header))]
    head = "".join(f'<th scope="col"{align}>{shown(text)}</th>' for text, align in zip(header, right, strict=True))
    lines = "\n".join(_row(row, right) for row in rows)
    inner = f"<caption>{shown(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{lines}\n</tbody>"
    made = Html(f'<table class="{kind}">\n{inner}\n</table>')
    if len(header) <= _FEW_COLUMNS:
        return made
    return element("div", made, class_="wide", tabindex="0", role="group", aria_label=_without_tags(caption))


def _row(row: Sequence[str], right: Sequence[str]) -> str:
    cells = "".join(f"<td{align}>{shown(text)}</td>" for text, align in zip(row[1:], right[1:], strict=True))
    return f'<tr><th scope="row"{right[0]}>{shown(row[0])}</th>{cells}</tr>'


def _without_tags(text: str) -> str:
    return unescape(re.sub("<[^>]*>", " ", text)) if isinstance(text, Html) else text


def percent(share: float) -> str:
    """A share of 1 in per cent; never 0% or 100% for what is only near it."""
    rounded = round(100 * share)
    if 0 < share < 1:
        rounded = min(99, max(1, rounded))
    return f"{rounded}%"


def of(part: int, whole: int) -> str:
    """A share in figures: “4 of 12 (33%)”."""
    return f"{part:,} of {whole:,} ({percent(part / whole)})" if whole else "–"


def counted(number: int, one: str) -> str:
    """A number of things: “1 file”, “2 files”."""
    return f"{number:,} {one}{'s' * (number != 1)}"
