"""The command line: finds the course, calls what does the work, prints what it says."""

from __future__ import annotations

import argparse
import io
import os
import sys
from importlib.metadata import version
from pathlib import Path

from coursekit.errors import CourseError
from coursekit.kit import DATA, find_root
from coursekit.kit.faults import KitError

OK, FAULTS, USAGE, STOPPED = 0, 1, 2, 130


def main(arguments: list[str] | None = None) -> int:
    """Run ``coursekit`` with these arguments (default: the command line's); returns the exit code."""
    # Windows gives a pipe an encoding that lacks letters our messages quote: better a "?" than a crash.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    parser = _parser()
    options, further = parser.parse_known_args(arguments)
    if further and options.command != "lab":
        parser.error(f"unknown option {further[0]}: see `coursekit {options.command} --help`")
    try:
        root = find_root(options.kit)
    except CourseError as error:
        return _refuse(f"{error}; go there, or name one with --kit", USAGE)
    try:
        if options.command == "lab":
            return _lab(root, further)
        if options.command == "report":
            return _report(root, options)
        return _build(root, options) if options.command == "build" else _check(root, options)
    except (KitError, OSError) as error:
        return _refuse(str(error), FAULTS)
    except KeyboardInterrupt:
        return _refuse("stopped", STOPPED)


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *further: object) -> None:
        print(f"coursekit {version('coursekit')}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="coursekit", description="Teach how an opinion column argues.", allow_abbrev=False
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="say which coursekit this is")
    kit = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    kit.add_argument("--kit", type=Path, metavar="FOLDER", help="the course (default: the one you are in)")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    commands.add_parser(
        "lab",
        parents=[kit],
        help="open the course in JupyterLab",
        description="Open the course in JupyterLab. Further options are passed on to it.",
        allow_abbrev=False,
    )
    build = commands.add_parser(
        "build",
        parents=[kit],
        help="make notebooks of the lessons that changed",
        description="Run each lesson whose text, data or library changed, and store it as a notebook.",
        allow_abbrev=False,
    )
    build.add_argument("lessons", nargs="*", metavar="LESSON", help="a number, a name or a file (default: all)")
    build.add_argument("--force", action="store_true", help="build from the .py even where the .ipynb was edited")
    build.add_argument("--jobs", type=_count, default=os.cpu_count() or 1, metavar="N", help="lessons to run at once")
    check = commands.add_parser(
        "check",
        parents=[kit],
        help="are lessons, data and notebooks whole and in step?",
        description="Report everything that is wrong with the course at once. Runs nothing.",
        allow_abbrev=False,
    )
    check.add_argument("--quiet", action="store_true", help="when all is well, say only what is due for review")
    report = commands.add_parser(
        "report",
        parents=[kit],
        help="what a class made of the course, from its hand-ins",
        description="Read every hand-in in a folder, and write one page on the class and a table for spreadsheets.",
        allow_abbrev=False,
    )
    report.add_argument("folder", type=Path, metavar="FOLDER", help="where the hand-ins are, in folders or not")
    report.add_argument(
        "-o",
        "--out",
        type=Path,
        default=Path("report.html"),
        metavar="FILE",
        help="a page (.html), and a table of the same name (.csv) beside it; or the table alone "
        "(default: report.html; what is there is replaced)",
    )
    return parser


def _lab(root: Path, arguments: list[str]) -> int:
    from coursekit.lab import start

    return start(root, arguments)


def _build(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.build import NotBuilt, build
    from coursekit.authoring.cells import Unreadable
    from coursekit.authoring.pairs import UnknownLesson

    if options.force and not options.lessons:
        return _refuse("name the lessons whose notebooks may be overwritten: coursekit build --force LESSON", USAGE)
    try:
        print(build(root, options.lessons, force=options.force, at_once=options.jobs))
    except UnknownLesson as error:
        return _refuse(str(error), USAGE)
    except (NotBuilt, Unreadable) as error:
        return _refuse(str(error), FAULTS)
    return OK


def _check(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.check import check

    report = check(root)
    for fault in report.faults:
        print(fault)
    if report.tables and not options.quiet:
        print("\n\n".join(report.tables), end="\n\n")
    for notice in report.notices:  # a calendar breaks nothing: these are said, and change no exit code
        print(f"notice: {notice}")
    if report.faults:
        count = len(report.faults)
        return _refuse(f"{count} fault{'s' * (count != 1)}", FAULTS)
    if not options.quiet:
        print("\nall is well" if report.notices else "all is well")
    return OK


def _report(root: Path, options: argparse.Namespace) -> int:
    from coursekit.kit.cache import kit_of
    from coursekit.report.making import make_report

    try:
        done, notices = make_report(kit_of(root / DATA), options.folder, options.out)
    except CourseError as error:
        return _refuse(str(error), FAULTS)
    for notice in notices:  # a file that does not count is no failure of the report
        print(notice, file=sys.stderr)
    print(done)
    return OK


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)


def _refuse(message: str, code: int) -> int:
    print(f"coursekit: {message}", file=sys.stderr)
    return code
