"""What GIFT, Moodle XML and Canvas have in common: texts as HTML; and how Moodle reads the names of categories and
choices."""

from __future__ import annotations

import html
from collections.abc import Container, Iterable, Iterator, Sequence

from coursekit.export.markup import one_line
from coursekit.language import gettext
from coursekit.quiz.items import Item
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.number import NumberItem
from coursekit.quiz.remarks import Remark

MOST_LETTERS = 255
"""Of a choice in a matching question, after escaping: at a longer one, Moodle breaks off the import of the file."""


def longest_choice(item: Item) -> int:
    """How many letters the longest choice of a matching question has as Moodle keeps it; 0 for other kinds."""
    if isinstance(item, MatchItem):
        return max(len(in_html(one_line(choice.text))) for choice in item.choices)
    return 0


def category(*names: str) -> str:
    """The path of a category of Moodle's."""
    return "/".join(["$course$", "top", *map(_step, names)])


def _step(name: str) -> str:
    """A step of the path. Moodle doubles a slash that belongs to the name, and cannot read one at its end; and it
    takes "top" for the category above all others."""
    plain = one_line(name)
    inside = plain.strip("/")
    first, last = (_SLASH * (len(plain) - len(rest)) for rest in (plain.lstrip("/"), plain.rstrip("/")))
    named = f"{first}{inside}{last}" if inside else _SLASH * len(plain)
    return html.escape(f"“{named}”" if named == "top" else named, quote=False).replace("/", "//")


_SLASH = "\u2215"
"""The division slash, which looks like the other."""


def in_html(text: str) -> str:
    """``text`` as HTML, with its lines as they are."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def tags_of(item: Item) -> list[str]:
    """The objective, and the misconceptions that wrong answers give away."""
    return [item.objective, *(f"misconception:{name}" for name in item.misconceptions())]


def below(item: Item, formed: Container[str]) -> Iterator[str]:
    """What is said below the stem: a number's unit, and the parts of a kind that is not among those ``formed``, for
    which the format has a form."""
    if isinstance(item, NumberItem) and item.unit:
        yield gettext("Answer in {unit}.", unit=item.unit)
    if item.kind not in formed:
        yield from item.prompts()


def key_in_html(right: Sequence[str]) -> str:
    """What is right, a line each; nothing where nothing is."""
    lines = "".join(f"<li>{in_html(line)}</li>" for line in right)
    return f"<p>{in_html(gettext('Right:'))}</p><ul>{lines}</ul>" if right else ""


def remarks_in_html(remarks: Iterable[Remark]) -> str:
    """What is said of a question when it is done, a paragraph each."""
    return "".join(
        f"<p>{f'<strong>{in_html(remark.to)}</strong>: ' if remark.to else ''}{in_html(remark.said)}</p>"
        for remark in remarks
    )
