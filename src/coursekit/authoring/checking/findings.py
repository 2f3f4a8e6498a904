"""What ``coursekit check`` has to say about one line of one file."""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from coursekit.files import reason
from coursekit.formatting import counted, visible


class Finding(msgspec.Struct, frozen=True, order=True):
    """Something wrong, with where it is (line from 1) and what to do about it. ``rule`` names the
    check that found it, for programs."""

    file: str
    line: int
    what: str
    remedy: str
    rule: str = ""

    def __str__(self) -> str:
        return visible(f"{self.file}:{self.line}: {self.what}: {self.remedy}")


def under(rule: str, findings: Iterable[Finding]) -> list[Finding]:
    """These findings with the name of their rule, where they do not have one."""
    return [finding if finding.rule else msgspec.structs.replace(finding, rule=rule) for finding in findings]


def not_read(shown: str, error: OSError) -> Finding:
    """A file or a folder that cannot be read, and why."""
    what = "folder" if shown.endswith("/") else "file"
    return Finding(shown, 1, f"this {what} cannot be read ({reason(error)})", "correct it", "unreadable")


def and_more(number: int, one: str) -> str:
    """How the first of several goes on where the others are only counted.

    >>> and_more(2, "row"), and_more(0, "row")
    (' and 2 more rows', '')
    """
    return f" and {counted(number, f'more {one}')}" if number else ""


def line_of(lines: list[str], field: str, value: str) -> int:
    """The line (from 1) of a YAML file that gives ``field`` this value; 1 when written unusually."""
    given = re.compile(rf"""\b{field}: *["']?""")  # the same few for every value: kept ready by re
    for number, line in enumerate(lines, start=1):
        if value in line and any(
            line.startswith(value, match.end()) and _AFTER_VALUE.match(line, match.end() + len(value))
            for match in given.finditer(line)
        ):
            return number
    return 1


_AFTER_VALUE = re.compile(r"""["']?(?:[ ,}]|$)""")
