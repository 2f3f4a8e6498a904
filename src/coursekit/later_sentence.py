"""Sentences that are said in two languages: in English by a command, and on a page as the course speaks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from coursekit.formatting import listed
from coursekit.language import ENGLISH, gettext, in_language, number

Value = str | int | tuple[str, ...]
"""What stands in a place of a sentence: a text, perhaps such a sentence itself, a number, or a list."""


class LaterSentence(str):
    """A text in English that also knows which message it is, with what ``values``. ``message`` has to stand in
    ``gettext_noop`` where it is written.

    >>> told = LaterSentence("{n} bytes", n=2000)
    >>> told
    '2,000 bytes'
    >>> with in_language("de"):
    ...     in_words(told)
    '2.000 bytes'
    """

    __slots__ = ("message", "values")
    message: str
    values: Mapping[str, Value]

    def __new__(cls, message: str, **values: Value) -> Self:
        """The message, in English."""
        with in_language(ENGLISH):
            made = super().__new__(cls, _filled(message, values))
        made.message, made.values = message, values
        return made

    def __reduce__(self) -> tuple[object, ...]:
        """Another process has it whole."""
        return _again, (self.message, dict(self.values))


def in_words(text: str) -> str:
    """``text`` in the language in use, where it is known which message it is; or else as it is."""
    return _filled(text.message, text.values) if isinstance(text, LaterSentence) else text


def _again(message: str, values: dict[str, Value]) -> LaterSentence:
    return LaterSentence(message, **values)


def _filled(message: str, values: Mapping[str, Value]) -> str:
    return gettext(message, **{name: _told(value) for name, value in values.items()})


def _told(value: Value) -> str:
    if isinstance(value, tuple):
        return listed([in_words(one) for one in value])
    return number(value) if isinstance(value, int) else in_words(value)
