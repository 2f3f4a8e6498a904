"""The kinds of question: a module for each, named as quiz files name the kind, with its screen (``.js``, and
where it needs one a style, ``.css``) beside it.

Nothing lists them: a module in this folder is a kind. It defines one type made from ``Item``, with its tag the
module's name: what it holds, how it is made of its record (``kit/questions``) and the kit, its key, its grading,
its words, and what sort of question it is. A module is imported when a question of its kind is met.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from coursekit.kit.question_records import Question
from coursekit.quiz.items import Item

FOLDER = Path(__file__).parent


@cache
def item_type(kind: str) -> type[Item]:
    """The item type of a kind. Raises LookupError for a name that is no kind's.

    >>> item_type("single").called
    'single choice'
    """
    try:
        module = import_module(f"{__name__}.{kind}")
    except ModuleNotFoundError:
        raise LookupError(f"there is no kind of question called {kind!r}") from None
    types = [found for found in vars(module).values() if isinstance(found, type) and issubclass(found, Item)]
    return next(found for found in types if found.__struct_config__.tag == kind)


def type_for(question: Question) -> type[Item]:
    """The type of the item that asks ``question``."""
    return item_type(question.kind)


def every_kind() -> dict[str, type[Item]]:
    """All of them by name, in the order of the alphabet."""
    return {module.name: item_type(module.name) for module in iter_modules(__path__)}
