"""Where a browser keeps a student's answers: one place for each set of questions asked together."""

from __future__ import annotations

from coursekit.kit import Kit


def key_of(kit: Kit, *names: str) -> str:
    """The key of the quiz that asks the questions ``names``: ``kit/lesson/name+name``. The lesson is
    that of the first one's quiz file. Raises KeyError for a question that the kit has not got."""
    return f"{kit.article.id}/{kit.lesson_of(names[0])}/{'+'.join(names)}"
