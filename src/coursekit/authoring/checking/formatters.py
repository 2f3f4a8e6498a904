"""What ``coursekit check`` prints: for people, for programs, and as annotations in GitHub's interface."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from coursekit.authoring.checking.check import Report
from coursekit.authoring.checking.findings import Finding
from coursekit.formatting import first_of

NOT_WHEN_QUIET = ("unfinished",)
"""Notices that are no news to whoever runs the tests of a kit that is being written."""


def as_text(report: Report, quiet: bool = False) -> str:
    """A line for each fault, a hundred at most; without faults also who tests what and how long
    lessons take, unless ``quiet``. Notices are always said, but for what is merely unfinished."""
    blocks = ["\n".join(first_of(report.faults, _file)), *([] if quiet else report.tables)]
    notices = [notice for notice in report.notices if not (quiet and notice.rule in NOT_WHEN_QUIET)]
    blocks.append("\n".join(first_of([f"notice: {notice}" for notice in notices])))
    if not report.faults and not quiet:
        blocks.append("all is well")
    between = "\n" if report.faults else "\n\n"
    return between.join(block for block in blocks if block)


def as_json(report: Report) -> str:
    """One object: ``faults`` and ``notices``, each with ``file``, ``line``, ``what``, ``remedy`` and
    ``rule``, and ``minutes``, the time that each lesson takes and states. In ASCII, whatever it quotes.
    A program gets all of them, however many there are."""
    minutes = {
        one.lesson.name: {"words": one.words, "estimated": one.minutes, "stated": one.stated} for one in report.taken
    }
    content = {"faults": report.faults, "notices": report.notices, "minutes": minutes}
    return json.dumps(msgspec.to_builtins(content), indent=1)


def as_github(report: Report, root: Path) -> str:
    """A workflow command for each finding, with its file as the repository around ``root`` names it; of
    faults and notices a hundred at most. GitHub shows ten of a kind, and the rest in its log.

    Format: "Workflow commands for GitHub Actions", docs.github.com, and toolkit/packages/core/src/command.ts.
    """
    before = _path_in_repository(root)
    kinds = (("error", report.faults), ("warning", report.notices))
    lines = [first_of([_Command(kind, finding, before) for finding in findings], _file) for kind, findings in kinds]
    return "\n".join(line for some in lines for line in some)


class _Command(msgspec.Struct, frozen=True):
    kind: str
    finding: Finding
    before: str

    @property
    def file(self) -> str:
        return self.finding.file

    def __str__(self) -> str:
        where = _escaped(f"{self.before}{self.file}", ":,")
        said = _escaped(f"{self.finding.what}: {self.finding.remedy}")
        return f"::{self.kind} file={where},line={self.finding.line}::{said}"


def _file(found: Finding | _Command) -> str:
    return found.file


def _escaped(text: str, further: str = "") -> str:
    for mark in f"%\r\n{further}":  # the per cent sign first: it is what escapes the others
        text = text.replace(mark, f"%{ord(mark):02X}")
    return text


def _path_in_repository(root: Path) -> str:
    """What comes before a course's own paths in the repository that it is in: "" for all of it."""
    root = root.resolve()
    top = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    return "".join(f"{part}/" for part in root.relative_to(top).parts)
