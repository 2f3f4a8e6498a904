"""What a kit says about the course itself: its lessons and its words."""

from __future__ import annotations

from coursekit.kit.records import Count, Id, Record, Text

FIRST_LESSON = "00"
"""The number of the lesson on how to use the course: no claim to look into, nothing to predict, no
figure, and nothing to come back to in a mixed round."""


class LessonCard(Record, kw_only=True):
    """A lesson as the overview shows it. ``id`` is its number, ``file`` its name without ending."""

    id: Id
    file: Id
    title: Text
    minutes: Count
    about: Text


class Term(Record, kw_only=True):
    """An entry of the glossary: a term of the field in plain words, where lessons use it first
    (``lesson``, a number), and an example from the article or of our own."""

    id: Id
    term: Text
    text: Text
    lesson: Id
    example: str = ""
    see: list[Id] = []
    sources: list[Id] = []
