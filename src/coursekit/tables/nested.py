"""A list within lists, as HTML that screen readers count and step through, and in plain lines."""

from __future__ import annotations

from html import escape

from msgspec import Struct

from coursekit.tables.table import NO_FORMULAS


class Entry(Struct, frozen=True):
    """One line, and the entries below it."""

    text: str
    below: list[Entry] = []


class NestedList(Struct, frozen=True):
    """Entries under a caption. Every text is shown as it stands: nothing in it is taken for HTML."""

    caption: str
    entries: list[Entry]

    def html(self) -> str:
        """The list as a fragment of HTML."""
        return f'<div class="{NO_FORMULAS}">\n<p>{escape(self.caption)}</p>\n{_html(self.entries)}\n</div>'

    def text(self) -> str:
        """The list in words: each entry a line, further in the deeper it lies."""
        return "\n".join([self.caption, *_lines(self.entries, "")])


def _html(entries: list[Entry]) -> str:
    items = "\n".join(f"<li>{escape(entry.text)}{_html(entry.below) if entry.below else ''}</li>" for entry in entries)
    return f"<ul>\n{items}\n</ul>"


def _lines(entries: list[Entry], indent: str) -> list[str]:
    return [line for entry in entries for line in (f"{indent}- {entry.text}", *_lines(entry.below, f"{indent}  "))]
