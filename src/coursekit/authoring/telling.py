"""What ``coursekit check`` prints: for people, for programs, and as annotations in GitHub's interface."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from coursekit.authoring.check import Report
from coursekit.authoring.findings import Finding


def as_text(report: Report, quiet: bool = False) -> str:
    """A line for each finding; without faults also who tests what and how long lessons take, unless
    ``quiet``. Notices are always said."""
    blocks = ["\n".join(map(str, report.faults)), *([] if quiet else report.tables)]
    blocks.append("\n".join(f"notice: {notice}" for notice in report.notices))
    if not report.faults and not quiet:
        blocks.append("all is well")
    between = "\n" if report.faults else "\n\n"
    return between.join(block for block in blocks if block)


def as_json(report: Report) -> str:
    """One object: ``faults`` and ``notices``, each with ``file``, ``line``, ``what``, ``remedy`` and
    ``rule``, and ``minutes``, the time that each lesson takes and states. In ASCII, whatever it quotes."""
    minutes = {
        one.lesson.name: {"words": one.words, "estimated": one.minutes, "stated": one.stated} for one in report.taken
    }
    content = {"faults": report.faults, "notices": report.notices, "minutes": minutes}
    return json.dumps(msgspec.to_builtins(content), indent=1)


def as_github(report: Report, root: Path) -> str:
    """A workflow command for each finding, with its file as the repository around ``root`` names it.

    Format: "Workflow commands for GitHub Actions", docs.github.com, and toolkit/packages/core/src/command.ts.
    """
    before = _path_in_repository(root)
    kinds = (("error", report.faults), ("warning", report.notices))
    return "\n".join(_command(kind, finding, before) for kind, findings in kinds for finding in findings)


def _command(kind: str, finding: Finding, before: str) -> str:
    where = _escaped(f"{before}{finding.file}", ":,")
    return f"::{kind} file={where},line={finding.line}::{_escaped(f'{finding.what}: {finding.remedy}')}"


def _escaped(text: str, further: str = "") -> str:
    for mark in f"%\r\n{further}":  # the per cent sign first: it is what escapes the others
        text = text.replace(mark, f"%{ord(mark):02X}")
    return text


def _path_in_repository(root: Path) -> str:
    """What comes before a course's own paths in the repository that it is in: "" for all of it."""
    root = root.resolve()
    top = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)
    return "".join(f"{part}/" for part in root.relative_to(top).parts)
