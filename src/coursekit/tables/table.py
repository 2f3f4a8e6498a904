"""A table that reads well on a screen, on a static page, and aloud."""

from __future__ import annotations

import math
import re
from html import escape
from typing import Any

from msgspec import Struct

from coursekit.language import ENGLISH, current

_NUMBER = re.compile(
    r"[-−+]?[$€£]?\d[\d.,]*(?:[ \u00a0]?%| [mb]illion| (?:Mio|Mrd)\.| Milli(?:onen|arden))?(?: [$€£])?\*?"
)

# Colours come from the page around the table, light or dark. The class is named twice to outweigh
# JupyterLab's own rules for tables. A reader that refuses styles, as an untrusted notebook does,
# shows the same table in its own.
STYLE = """\
.ck-room.ck-room { container-type: inline-size; font-size: max(var(--jp-content-font-size1, 1rem), 0.875rem); }
table.ck-table.ck-table { border-collapse: collapse; font-size: inherit; }
table.ck-table.ck-table caption { text-align: start; font-weight: bold; padding: 0 0 0.4em; caption-side: top; }
table.ck-table.ck-table :is(th, td) { text-align: start; vertical-align: top; padding: 0.3em 0.6em; max-width: 40em; }
table.ck-table.ck-table tbody th { font-weight: normal; }
table.ck-table.ck-table .ck-amount-column { text-align: end; font-variant-numeric: tabular-nums; }
"""

# A browser shares the room out by how much text a column has: what is short gets more than it needs. With as much room
# as all columns need, each has at least its own.
COLUMN = "table.ck-table.ck-table .ck-wide-{room} {{ min-width: {room}em; }}\n"

# With less room than the columns need, each row is a block with a line for each value. The roles in the HTML keep it a
# table to screen readers, which the names before the values would only repeat. How much room that is, is in the
# class: so the rules of one table say the same as those of any other on the page.
NARROW = """\
@container (max-width: {room}em) {{
  table.ck-table.{name}, table.{name} :is(caption, tbody, tr) {{ display: block; }}
  table.ck-table.{name} {{ position: relative; max-width: 46em; }}
  table.{name} thead {{ position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }}
  table.ck-table.ck-table.{name} tbody tr {{ padding: 0.4em 0; border-top: 1px solid; }}
  table.ck-table.ck-table.{name} tbody :is(th, td) {{
    display: grid; grid-template-columns: minmax(5em, 10em) minmax(64%, 1fr); gap: 0 0.8em; padding: 0.1em 0.6em;
    max-width: none; line-height: 1.35; text-align: start; overflow-wrap: anywhere;
  }}
  table.ck-table.ck-table.{name} tbody th {{ font-weight: bold; }}
  table.ck-table.ck-table.{name} tbody td:empty {{ display: none; }}
  table.{name} tbody :is(th, td)::before {{
    content: attr(data-label); content: attr(data-label) / ""; font-weight: normal; opacity: 0.75;
  }}
}}
@container (max-width: 22em) {{
  table.ck-table.ck-table.{name} tbody :is(th, td) {{ grid-template-columns: minmax(0, 1fr); padding: 0.2em 0.4em; }}
}}
"""

LETTER = 0.56
"""The width of a letter, in em, in a font that runs wide."""

PADDING = 1.2
"""Left and right of a cell, in em."""

FEWEST_LETTERS, MOST_LINES = 26, 9
"""A column of sentences is so wide at least that they read well, and no cell has many more lines than this."""

NO_FORMULAS = "tex2jax_ignore mathjax_ignore"
"""Classes that keep a notebook from setting what stands between two dollar signs as a formula."""


def spoken() -> str:
    """The attributes that say in which language a part of a page is written. A notebook says that it is in English,
    and an English part says nothing more."""
    language = current()
    return "" if language.code == ENGLISH else f' lang="{language.code}" dir="{language.direction}"'


class Table(Struct, frozen=True):
    """Rows of plain text under a caption. ``note`` is a paragraph below the rows.

    Every text is shown as it stands: nothing in it is taken for HTML. A column of numbers is
    aligned to the right.
    """

    caption: str
    header: list[str]
    rows: list[list[str]]
    note: str = ""

    def html(self) -> str:
        """The table as a fragment of HTML."""
        columns = [_Column.of(name, [row[place] for row in self.rows]) for place, name in enumerate(self.header)]
        room = math.ceil(sum(column.room() + PADDING for column in columns))
        narrow = f"ck-below-{room}"
        wide = "".join(COLUMN.format(room=room) for room in sorted({column.room() for column in columns}))
        head = "".join(column.head() for column in columns)
        body = "\n".join(f'<tr role="row">{_row(row, columns)}</tr>' for row in self.rows)
        note = f"\n<p>{escape(self.note)}</p>" if self.note else ""
        return (
            f"<style>\n{STYLE}{wide}{NARROW.format(room=room, name=narrow)}</style>\n"
            f'<div class="ck-room {NO_FORMULAS}"{spoken()}>\n<table role="table" class="ck-table {narrow}">\n'
            f"<caption>{escape(self.caption)}</caption>\n"
            f'<thead role="rowgroup"><tr role="row">{head}</tr></thead>\n'
            f'<tbody role="rowgroup">\n{body}\n</tbody>\n</table>{note}\n</div>'
        )

    def text(self) -> str:
        """The table in words: the caption, then a line for each row that names every value."""
        lines = [
            "; ".join(f"{name}: {value}" for name, value in zip(self.header, row, strict=True) if value)
            for row in self.rows
        ]
        return "\n".join([self.caption, *lines, *([self.note] if self.note else [])])

    def _repr_mimebundle_(self, **kwargs: Any) -> dict[str, str]:
        return {"text/html": self.html(), "text/plain": self.text()}


class _Column(Struct, frozen=True):
    name: str
    texts: list[str]
    looks: str

    @classmethod
    def of(cls, name: str, texts: list[str]) -> _Column:
        return cls(name, texts, "ck-amount-column" if cls._is_numeric(texts) else "")

    @staticmethod
    def _is_numeric(texts: list[str]) -> bool:
        """Whether it holds numbers; a cell without a digit only says why there is none."""
        with_digits = [text for text in texts if any(letter.isdigit() for letter in text)]
        return bool(with_digits) and all(_NUMBER.fullmatch(text) for text in with_digits)

    def room(self) -> int:
        """The room that its text needs to be read with ease, in em."""
        texts = [self.name, *self.texts]
        longest = max(map(len, texts))
        word = max((len(word) for text in texts for word in text.split()), default=0)
        return math.ceil(LETTER * max(word, min(longest, FEWEST_LETTERS), longest / MOST_LINES))

    def head(self) -> str:
        look = f"ck-wide-{self.room()} {self.looks}".strip()
        return f'<th role="columnheader" scope="col" class="{look}">{escape(self.name)}</th>'

    def cell(self, text: str, *, names_row: bool) -> str:
        kind, role = ("th", 'role="rowheader" scope="row"') if names_row else ("td", 'role="cell"')
        look = f' class="{self.looks}"' if self.looks else ""
        return f'<{kind} {role}{look} data-label="{escape(self.name)}">{escape(text)}</{kind}>'


def _row(row: list[str], columns: list[_Column]) -> str:
    # The first cell names its row, unless it is empty: an empty heading tells a listener nothing.
    cells = enumerate(zip(row, columns, strict=True))
    return "".join(column.cell(text, names_row=place == 0 and bool(text)) for place, (text, column) in cells)
