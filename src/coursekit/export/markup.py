"""Pieces of XML that hold any text: elements are built, never pasted together from strings."""

from __future__ import annotations

from decimal import Decimal
from xml.etree.ElementTree import Element, SubElement, indent, tostring


def add(parent: Element, tag: str, text: str = "", /, **attributes: object) -> Element:
    """A new last child. Its ``text`` may have several lines; ``class_`` is the attribute ``class``."""
    child = SubElement(parent, tag, {name.rstrip("_"): str(value) for name, value in attributes.items()})
    first, *others = text.split("\n")
    child.text = first or None
    for line in others:
        SubElement(child, "br").tail = line
    return child


def xml_file(root: Element) -> bytes:
    """A file of XML, indented so that people can read it."""
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'.encode()


def one_line(text: str) -> str:
    """``text`` without its line breaks."""
    return " ".join(text.split())


def digits(value: float) -> str:
    """The shortest decimal that reads back as this number, never with an exponent, and whole where it is."""
    return f"{Decimal(repr(value)).normalize():f}"
