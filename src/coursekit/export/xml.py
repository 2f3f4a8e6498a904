"""Pieces of XML that hold any text: elements are built, never pasted together from strings."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring


def add(parent: Element, tag: str, text: str = "", /, **attributes: object) -> Element:
    """A new last child. Its ``text`` may have several lines."""
    child = SubElement(parent, tag, {name.rstrip("_"): str(value) for name, value in attributes.items()})
    first, *others = text.split("\n")
    child.text = first or None
    for line in others:
        SubElement(child, "br").tail = line
    return child


def document(root: Element) -> bytes:
    """The file: indented, so that people can read it, and the same each time."""
    indent(root)
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="utf-8") + b"\n"
