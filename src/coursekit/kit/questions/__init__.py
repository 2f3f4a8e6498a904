"""The records of hand-written questions: a module for each kind, named as quiz files name the kind.

Nothing lists them: a module in this folder is a kind. Each has one record made from ``Question``, with its tag
the module's name. ``quiz/kinds`` has what is asked of the record, and how.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Union

from coursekit.kit.question_records import Question


def _records() -> dict[str, type[Question]]:
    """The record of each kind."""
    for module in iter_modules(__path__):
        import_module(f"{__name__}.{module.name}")
    return dict(sorted((str(record.__struct_config__.tag), record) for record in _made_from(Question)))


def _made_from(base: type[Question]) -> Iterator[type[Question]]:
    """The records of kinds that are made from ``base``: what several have in common is none."""
    for record in base.__subclasses__():
        if record.__module__.startswith(__name__):
            yield record
        yield from _made_from(record)


RECORDS = _records()
"""The record type of each kind, by what quiz files call it, in the order of the alphabet."""

if TYPE_CHECKING:
    AnyQuestion = Question
else:
    AnyQuestion = Union[tuple(RECORDS.values())]  # noqa: UP007  # there is no other way to write it
