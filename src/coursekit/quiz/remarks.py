"""The replies of an item in words, each with what earns it: the key as a teacher reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from coursekit.formatting import listed
from coursekit.language import gettext, ngettext
from coursekit.quiz.items import Choice, Reply


class Remark(Struct, frozen=True):
    """A reply, and the answer that earns it: ``to`` is empty when any answer does. ``right``: it is the
    right option, or the right choice for a row."""

    to: str
    said: str
    right: bool = False


def said(reply: Reply) -> str:
    """A reply as the screen shows it: with the paragraphs to go back to.

    >>> said(Reply("Read on.", [3, 4]))
    'Read on. See paragraphs 3 and 4.'
    """
    if not reply.back:
        return reply.text
    numbers = listed([str(number) for number in reply.back])
    see = ngettext("See paragraph {numbers}.", "See paragraphs {numbers}.", len(reply.back), numbers=numbers)
    return f"{reply.text} {see}"


def on_choices(choices: Iterable[Choice]) -> Iterator[Remark]:
    """What is said to each choice."""
    for choice in choices:
        if choice.reply:
            yield Remark(choice.text, said(choice.reply), choice.correct)


def on_whole(replies: Mapping[str, Reply], earned: Mapping[str, str]) -> Iterator[Remark]:
    """The replies to the item as a whole. ``earned``: what earns each; any answer does where it has no entry."""
    for name, reply in replies.items():
        yield Remark(earned.get(name, ""), said(reply))


def on_model(replies: Mapping[str, Reply], points: Iterable[str]) -> Iterator[Remark]:
    """A model of what students word themselves, and what to look for in their own."""
    yield from on_whole(replies, {"model": gettext("One way to put it")})
    for point in points:
        yield Remark(gettext("Check"), point)
