"""A cell's code as Python reads it."""

from __future__ import annotations

import ast

from coursekit.decoding import why_unread

DEEPEST = 200
"""Levels of code: far more than a person writes, and fewer than Python and IPython can walk through."""


class TooDeep(SyntaxError):
    """Code that Python may read, but neither this nor a kernel can work with."""

    def __init__(self) -> None:
        super().__init__(why_unread(RecursionError()))


def parsed(source: str) -> ast.Module:
    """The syntax tree of ``source``. Raises SyntaxError, and of its kind TooDeep, whatever the code."""
    try:
        tree = ast.parse(source)
    except (RecursionError, MemoryError):
        raise TooDeep from None
    except ValueError as error:
        raise SyntaxError(str(error)) from None
    level: list[ast.AST] = [tree]
    for _ in range(DEEPEST):
        level = [child for node in level for child in ast.iter_child_nodes(node)]
        if not level:
            return tree
    raise TooDeep


def is_too_deep(source: str) -> bool:
    """Whether a kernel would choke on it. What is no Python at all it can deal with."""
    try:
        parsed(source)
    except TooDeep:
        return True
    except SyntaxError:
        return False
    return False
