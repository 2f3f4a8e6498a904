"""Faults of the kit's data, in the words of whoever reads it."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.kit import consistency


class Data(Rule):
    """The kit's data can be read, and its rows fit together.

    Each file has the fields of its records (`data/schemas` has them for editors), and what a row refers to exists. A
    row that cannot be read is named once; what only follows from it is not said. The parts:
    """

    why = "Everything that a lesson shows is made of these rows."
    fails = Example("data/statements.yaml", old="voice: librarian", new="voice: libarian")
    passes = Example("data/statements.yaml", old="voice: librarian", new="voice: readers")

    def in_course(self) -> Iterator[Finding]:
        """Every fault of the data, in the words of the reader."""
        for fault in self.course.data.faults:
            yield Finding(fault.file, fault.line, fault.what, f"expected {fault.expected}")

    @classmethod
    def explained(cls) -> str:
        """With what each part of the kit's consistency looks for."""
        parts = (import_module(f"{consistency.__name__}.{part.name}") for part in iter_modules(consistency.__path__))
        told = (str(part.__doc__).split("\n\n")[0] for part in parts)
        lines = [f"- whether {one.removeprefix('Whether ')}" for one in told if one.startswith("Whether ")]
        return "\n".join([super().explained(), "", *lines])
