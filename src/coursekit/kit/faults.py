"""Faults of a kit, each with file and line, and records that remember where they stand."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from coursekit.errors import CourseError
from coursekit.formatting import counted, first_of, visible

if TYPE_CHECKING:
    import yaml

T = TypeVar("T")
Step = str | int


class Fault(msgspec.Struct, frozen=True, order=True):
    """One thing wrong with a kit: where, what, and what was expected instead."""

    file: str
    line: int
    what: str
    expected: str

    def __str__(self) -> str:
        return visible(f"{self.file}:{self.line}: {self.what}, expected {self.expected}")


class KitError(CourseError):
    """A kit that cannot be used, with all its faults in order of file and line, of which the message has
    a hundred at most. ``readable`` is what could be read all the same, so that its faults can be reported
    together with these."""

    def __init__(self, faults: list[Fault], readable: Sheet[Any] | None = None) -> None:
        self.faults, self.readable = sorted(set(faults)), readable
        count = f"{counted(len(self.faults), 'fault')} in the kit's data"
        super().__init__("\n".join([count, *first_of(self.faults, lambda fault: fault.file)]))


class Sheet(Generic[T]):
    """A file's records together with the lines they stand on. ``unread`` are the ids of rows that
    are there but not among the records, because something is wrong with them."""

    def __init__(self, file: str, content: T, origin: yaml.Node | list[int], unread: Collection[str] = ()) -> None:
        self.file, self.content, self.unread, self._origin = file, content, unread, origin

    @cached_property
    def ids(self) -> dict[str, None]:
        """The ids of a table's rows, also of those that something is wrong with."""
        rows: Any = self.content
        return dict.fromkeys([*(row.id for row in rows), *self.unread])

    def line(self, *path: Step) -> int:
        """The line (from 1) of the value at ``path``, or of the nearest thing around it."""
        if isinstance(self._origin, list):
            return self._origin[path[0]] if path and isinstance(path[0], int) else 1
        return line_at(self._origin, *path)

    def fault(self, path: tuple[Step, ...], what: str, expected: str) -> Fault:
        """A fault of the value at ``path``."""
        return Fault(self.file, self.line(*path), what, expected)


def line_at(node: yaml.Node, *path: Step) -> int:
    """The line (from 1) of the node at ``path`` below ``node``, as far as the path exists."""
    import yaml  # whoever has a node has it already; whoever only reports has not

    line = node.start_mark.line + 1
    for step in path:
        if isinstance(node, yaml.MappingNode):
            found = next(((k, v) for k, v in node.value if k.value == str(step)), None)
            if found is None:
                break
            line, node = found[0].start_mark.line + 1, found[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
        else:
            break
    return int(line)
