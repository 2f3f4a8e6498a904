"""The commands that read the work of a class."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from coursekit.cli.exit_codes import FAULTS, OK, refuse
from coursekit.kit import DATA


def collect(root: Path, options: argparse.Namespace) -> int:
    """Take hand-ins out of a folder or an archive."""
    from coursekit.collecting.collect import collect
    from coursekit.kit.cache import kit_of

    made = collect(kit_of(root / DATA).article.id, options.source, options.output)
    print(*made.accounts, sep="\n")
    print(made.summary)
    return OK if made.is_whole else refuse("some files could not be read: see above", FAULTS)


def report(root: Path, options: argparse.Namespace) -> int:
    """Write a page and a table on a class."""
    from coursekit.kit.cache import kit_of
    from coursekit.report.build_report import Wishes, make_report
    from coursekit.report.spreadsheet import SheetFormat

    wishes = Wishes(
        names=options.names,
        before=options.before,
        project=options.project,
        tables=options.tables,
        pages=options.pages,
        course=root,
    )
    made = make_report(kit_of(root / DATA), options.folder, options.output, SheetFormat(options.separator), wishes)
    for notice in made.notices:  # a file that does not count is no failure of the report
        print(notice, file=sys.stderr)
    print(made.done)
    return OK if made.is_whole else refuse("the report lacks what could not be opened", FAULTS)


def feedback(root: Path, options: argparse.Namespace) -> int:
    """Write a page for each student."""
    from coursekit.feedback.give_back import FeedbackWishes, give_back
    from coursekit.kit.cache import kit_of

    wishes = FeedbackWishes(notes=options.notes, zip=options.zip, pages=options.pages)
    given = give_back(kit_of(root / DATA), options.folder, options.output, wishes)
    for notice in given.notices:
        print(notice, file=sys.stderr)
    print(given.done)
    return OK
