"""What may be written after the commands that read the work of a class: collect, report and feedback."""

from __future__ import annotations

import argparse
from pathlib import Path

from coursekit.cli.option_types import Commands, Parser, command, path_of


def about_collect(commands: Commands, kit: Parser) -> None:
    """``collect``: from where, and into which folder."""
    about = (
        "Take the hand-ins out of a folder, or out of the archive that a learning platform gives, archives within too, "
        "and write each into a folder under its student's name. What every file was is told. Nothing is replaced."
    )
    collect = command(commands, "collect", "gather hand-ins from a folder or an archive", about, kit)
    collect.add_argument("source", type=path_of, metavar="FROM", help="a folder, or an archive (.zip)")
    collect.add_argument("-o", "--output", type=path_of, required=True, metavar="FOLDER", help="where to write them")


def about_report(commands: Commands, kit: Parser) -> None:
    """``report``: of which folder, compared with what, and what to write."""
    about = "Read every hand-in in a folder, and write one page on the class and a table for spreadsheets."
    report = command(commands, "report", "what a class made of the course, from its hand-ins", about, kit)
    _reads_hand_ins(
        report,
        output=Path("report.html"),
        metavar="FILE",
        written="a page (.html), and a table of the same name (.csv) beside it; or the table alone "
        "(default: report.html; what is there is replaced)",
    )
    report.add_argument(
        "--separator",
        choices=(",", ";"),
        default=",",
        help="what stands between the table's cells: ';' (in quotation marks) where decimals have a comma, "
        "and then numbers have one, too (default: ,)",
    )
    report.add_argument(
        "--names",
        type=path_of,
        metavar="LIST.csv",
        help="who is in the class: a column “name” (or “first name” and “last name”), and perhaps “group”",
    )
    report.add_argument(
        "--before", type=path_of, metavar="FOLDER", help="hand-ins of an earlier day, or another class, to compare with"
    )
    report.add_argument("--project", type=path_of, metavar="FILE.html", help="also write a page without names, to show")
    report.add_argument(
        "--tables",
        type=path_of,
        metavar="FOLDER",
        help="also write all that the page shows as tables, with a dictionary",
    )
    report.add_argument(
        "--pages",
        default="",
        metavar="ADDRESS",
        help="where the course's pages are, for links to lessons (default: site/ in the course, or its notebooks)",
    )


def about_feedback(commands: Commands, kit: Parser) -> None:
    """``feedback``: of which folder, with which notes, and what to write."""
    about = "Read every hand-in in a folder, and write one page for each student, compared with nobody."
    feedback = command(commands, "feedback", "a page for each student, from the hand-ins", about, kit)
    _reads_hand_ins(
        feedback,
        output=Path("feedback"),
        metavar="FOLDER",
        written="where to write the pages (default: feedback)",
    )
    feedback.add_argument(
        "--notes", type=path_of, metavar="NOTES.csv", help="your word to each: a column “note”, and “name” or “file”"
    )
    feedback.add_argument(
        "--zip",
        type=path_of,
        metavar="FILE.zip",
        help="also write the pages into a zip that Moodle or Canvas takes back, for hand-ins as they were downloaded",
    )
    feedback.add_argument(
        "--pages", default="", metavar="ADDRESS", help="where the course's pages are, for links to lessons"
    )


def _reads_hand_ins(parser: Parser, *, output: Path, metavar: str, written: str) -> None:
    """From which folder, and where to. ``--out``, as these commands called ``--output`` before, goes on working, and no
    help shows it."""
    parser.add_argument("folder", type=path_of, metavar="FOLDER", help="where the hand-ins are, in folders or not")
    parser.add_argument("-o", "--output", type=path_of, default=output, metavar=metavar, help=written)
    parser.add_argument("--out", dest="output", type=path_of, default=argparse.SUPPRESS, help=argparse.SUPPRESS)
