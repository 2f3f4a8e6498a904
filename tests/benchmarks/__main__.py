"""``make bench``: how fast is the course, next to its peers? Reports; never passes or fails."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.class_report import class_report
from tests.benchmarks.drafts import report_of_drafts
from tests.benchmarks.feedback import feedback
from tests.benchmarks.first_sight import first_chart, first_quiz
from tests.benchmarks.hub import report_of_hub
from tests.benchmarks.kills import report_of_kills
from tests.benchmarks.large_kit import report_of_large
from tests.benchmarks.measure import Comparison, history_line, report
from tests.benchmarks.notebooks import nbval
from tests.benchmarks.pages import report_of_pages
from tests.benchmarks.stage import course_in_lab, stage
from tests.benchmarks.sync import edits_lost
from tests.browser.chromium import chromium

IN_A_BROWSER = ("quiz", "feedback", "chart")
TIMED = (*IN_A_BROWSER, "nbval", "hand-ins")
BY_DEFAULT = (*TIMED, "sync", "large", "site", "draft")
EVERY = (*BY_DEFAULT, "kills", "hub")


def main() -> None:
    """Run the benchmarks named on the command line, or all but those that take half an hour or need a hub."""
    parser = argparse.ArgumentParser(prog="tests.benchmarks", description=__doc__)
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help=f"any of {', '.join(EVERY)} (default: all but kills and hub)"
    )
    parser.add_argument(
        "--rounds",
        type=int,
        help="how often each side is timed (default: 11, 30, 7, and else 3), or how many kernels are killed (1000)",
    )
    parser.add_argument("--students", type=int, nargs="+", default=[10, 25, 50], help="sizes of the classes on a hub")
    parser.add_argument("--article", type=Path, metavar="FILE", help="for draft: a copy of this course's article")
    parser.add_argument("--json", action="store_true", help="print the timed ones as JSON, with the day and the load")
    options = parser.parse_args()
    if unknown := set(options.names) - set(EVERY):
        parser.error(f"unknown benchmark {', '.join(sorted(unknown))}")
    names = options.names or BY_DEFAULT
    if "kills" in names:
        print(report_of_kills(options.rounds or 1000))
    if "hub" in names:
        print(report_of_hub(options.students))
    if "sync" in names:
        print(edits_lost())
    if "large" in names:
        print(report_of_large(options.rounds or 3))
    if "draft" in names:
        print(report_of_drafts(options.article))
    if "site" in names:
        print(report_of_pages(options.rounds or 5))
    if not set(names) & set(TIMED):
        return
    if (busy := os.getloadavg()[0]) > 1:
        print(f"This machine is busy (load {busy:.1f}): times will be long and ratios unsteady.\n", file=sys.stderr)
    load, cores = round(os.getloadavg()[0], 1), os.cpu_count()
    comparisons = list(_run(names, options.rounds))
    if options.json:
        kept = {"day": datetime.now(UTC).date().isoformat(), "load": load, "cores": cores}
        print(json.dumps(kept | {"measured": [comparison.row() for comparison in comparisons]}, indent=1))
        return
    print(report(comparisons))
    print("\nFor the history in tests/benchmarks/README.md:")
    print(history_line([comparison.row() for comparison in comparisons], datetime.now(UTC).date().isoformat(), load))


def _run(names: tuple[str, ...], rounds: int | None) -> Iterator[Comparison]:
    if any(name in names for name in IN_A_BROWSER):
        with course_in_lab() as lab, chromium() as browser:
            if "feedback" in names:
                yield feedback(browser, lab, rounds or 30)
            with stage(browser, lab) as place:
                if "quiz" in names:
                    yield first_quiz(place, rounds or 11)
                if "chart" in names:
                    yield first_chart(place, rounds or 7)
    if "nbval" in names:
        yield nbval(rounds or 3)
    if "hand-ins" in names:
        yield class_report(rounds or 3)


if __name__ == "__main__":
    main()
