"""What stands beside a question as elements that HTML and QTI have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, tostring

from coursekit.export.alongside import Alongside, ChartPicture, Material
from coursekit.export.markup import add
from coursekit.tables.nested import Entry
from coursekit.tables.table import Table

Placed = Callable[[ChartPicture], str]
"""Where a picture of this question is to be found: the address in ``src``."""


def beside(alongside: Alongside, placed: Placed | None = None) -> Iterator[Element]:
    """Pictures, where a format has a place for them, words, tables and notes, in this order."""
    for shown in alongside.shown:
        yield from as_elements(shown, placed)
    for note in alongside.notes():
        yield _text("p", note)


def as_elements(shown: Material, placed: Placed | None = None) -> Iterator[Element]:
    """One thing beside a question."""
    if shown.picture and placed:
        frame = Element("p")
        add(frame, "img", src=placed(shown.picture), alt=" ".join(shown.picture.told.split()))
        yield frame
    yield from (_text("p", line) for line in shown.words if line.strip())
    if shown.outline:
        yield _text("p", shown.outline.caption)
        yield _list(shown.outline.entries)
    for table in shown.tables:
        yield _table(table)
        if table.note:
            yield _text("p", table.note)


def html_of(elements: Iterator[Element]) -> str:
    """Elements as HTML on one line, with nothing left that HTML could act on."""
    return "".join(tostring(element, encoding="unicode", method="html") for element in elements)


def _text(tag: str, text: str) -> Element:
    return add(Element("div"), tag, text)


def _list(entries: list[Entry]) -> Element:
    found = Element("ul")
    for entry in entries:
        item = add(found, "li", entry.text)
        if entry.below:
            item.append(_list(entry.below))
    return found


def _table(table: Table) -> Element:
    root = Element("table")
    add(root, "caption", table.caption)
    head = add(add(root, "thead"), "tr")
    for name in table.header:
        add(head, "th", name, scope="col")
    body = add(root, "tbody")
    for row in table.rows:
        line = add(body, "tr")
        for value in row:
            add(line, "td", value)
    return root
