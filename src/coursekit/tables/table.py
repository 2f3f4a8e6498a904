"""A table that reads well on a screen, on a static page, and aloud."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from msgspec import Struct

_NUMBER = re.compile(r"[-−+]?[$€£]?\d[\d.,]*(?: ?%| [mb]illion)?\*?")

# Colours come from the page around the table, light or dark. The class is named twice to outweigh
# JupyterLab's own rules for tables. A reader that refuses styles, as an untrusted notebook does,
# shows the same table in its own.
STYLE = """<style>
table.ck-table.ck-table { border-collapse: collapse; }
table.ck-table.ck-table caption { text-align: left; font-weight: bold; padding: 0 0 0.4em; caption-side: top; }
table.ck-table.ck-table :is(th, td) { text-align: left; vertical-align: top; padding: 0.3em 0.6em; max-width: 32em; }
table.ck-table.ck-table tbody th { font-weight: normal; }
table.ck-table.ck-table .ck-amount-column { text-align: right; font-variant-numeric: tabular-nums; }
</style>"""

NO_FORMULAS = "tex2jax_ignore mathjax_ignore"
"""Classes that keep a notebook from setting what stands between two dollar signs as a formula."""


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
        numeric = [_is_numeric(column) for column in zip(*self.rows, strict=True)] or [False] * len(self.header)
        head = "".join(_cell("th", text, number, "col") for text, number in zip(self.header, numeric, strict=True))
        body = "\n".join(f"<tr>{_row(row, numeric)}</tr>" for row in self.rows)
        note = f"\n<p>{escape(self.note)}</p>" if self.note else ""
        return (
            f'{STYLE}\n<div class="{NO_FORMULAS}">\n<table class="ck-table">\n'
            f"<caption>{escape(self.caption)}</caption>\n"
            f"<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>{note}\n</div>"
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


def _is_numeric(column: tuple[str, ...]) -> bool:
    """Whether a column holds numbers; a cell without a digit only says why there is none."""
    with_digits = [text for text in column if any(letter.isdigit() for letter in text)]
    return bool(with_digits) and all(_NUMBER.fullmatch(text) for text in with_digits)


def _row(row: list[str], numeric: list[bool]) -> str:
    # The first cell names its row, unless it is empty: an empty heading tells a listener nothing.
    kinds = ["th" if row[0] else "td", *["td"] * (len(row) - 1)]
    return "".join(_cell(kind, text, number, "row") for kind, text, number in zip(kinds, row, numeric, strict=True))


def _cell(kind: str, text: str, number: bool, scope: str) -> str:
    attributes = (f' scope="{scope}"' if kind == "th" else "") + (' class="ck-amount-column"' if number else "")
    return f"<{kind}{attributes}>{escape(text)}</{kind}>"
