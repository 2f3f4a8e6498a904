"""A browser test that fails is tried once more, and the summary names every one that passed only then.

A page is drawn by another program while the test looks on, so that one test in some ten thousand may look too early. A
whole run must not fail by it; but it is a fault of the test, or of the page, and must be seen.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def try_again(items: list[pytest.Item], folder: Path = HERE) -> None:
    """Mark the tests of ``folder`` to be tried a second time. (Whoever debugs one wants to see it fail.)"""
    for item in items:
        if item.path.is_relative_to(folder) and not item.config.getoption("usepdb"):
            item.add_marker(pytest.mark.flaky(reruns=1))


def tell_who_needed_it(reporter: pytest.TerminalReporter) -> None:
    """Name the tests that passed only the second time, and what each said the first time."""
    passed = {report.nodeid for report in reporter.stats.get("passed", []) if report.when == "call"}
    first = {report.nodeid: report for report in reporter.stats.get("rerun", []) if report.nodeid in passed}
    if not first:
        return
    title = f"{len(first)} BROWSER TEST{'S' * (len(first) > 1)} PASSED ONLY THE SECOND TIME"
    reporter.section(title, yellow=True, bold=True)
    reporter.line("Look for what each did not wait for, and mend it: see CONTRIBUTING.md.", yellow=True)
    for name, report in first.items():
        reporter.line(f"{name}: {_said(report)}", yellow=True)
    if os.environ.get("GITHUB_ACTIONS") == "true":  # nobody opens the log of a run that is green
        reporter.line(f"::warning title={title}::{', '.join(first)}")


def _said(report: pytest.TestReport) -> str:
    """The first line of what went wrong."""
    crash = getattr(report.longrepr, "reprcrash", None)
    return (str(crash.message if crash else report.longrepr).strip().splitlines() or [""])[0]
