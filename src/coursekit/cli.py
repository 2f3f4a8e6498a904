"""The command line: finds the course, calls what does the work, prints what it says."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

from coursekit.authoring.new.answers import ASKED, BadAnswer, answers_of
from coursekit.errors import CourseError
from coursekit.kit import DATA, find_root, read_kit

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
    if options.command == "new":
        return _new(options)
    try:
        root = find_root(options.kit)
    except CourseError as error:
        return _refuse(f"{error}; go there, or name one with --kit", USAGE)
    try:
        if options.command == "lab":
            return _lab(root, further)
        return _COMMANDS[options.command](root, options)
    except (CourseError, OSError) as error:
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
    sides = build.add_mutually_exclusive_group()
    sides.add_argument(
        "--from-notebook", action="store_true", help="first write what was edited in the .ipynb into the .py"
    )
    sides.add_argument("--merge", action="store_true", help="the same where the .py was edited too, in other cells")
    build.add_argument("--force", action="store_true", help="even where the other file was edited (a copy is kept)")
    build.add_argument("--jobs", type=_count, default=os.cpu_count() or 1, metavar="N", help="lessons to run at once")
    check = commands.add_parser(
        "check",
        parents=[kit],
        help="are lessons, data and notebooks whole and in step?",
        description="Report everything that is wrong with the course at once. Runs nothing.",
        allow_abbrev=False,
    )
    check.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="lines to read, one JSON document, or annotations for GitHub Actions",
    )
    check.add_argument("--quiet", action="store_true", help="when all is well, say only what is due for review")
    _export_options(commands, kit)
    _describe_new(commands)
    verify = commands.add_parser(
        "verify-quotes",
        parents=[kit],
        help="compare every quotation with a copy of the article",
        description="Compare what the kit quotes with your own copy of the article. Nothing of it is kept.",
        allow_abbrev=False,
    )
    verify.add_argument("article", type=Path, metavar="ARTICLE.txt", help="the article as plain text")
    verify.add_argument("--first", metavar="WORDS", help="how paragraph 1 begins (default: what fits best)")
    return parser


def _export_options(commands: Any, kit: argparse.ArgumentParser) -> None:
    export = commands.add_parser(
        "export",
        help="take the questions, or the argument, elsewhere",
        description="Write the course in a format of others, and say what that format cannot hold.",
        allow_abbrev=False,
    )
    formats = export.add_subparsers(dest="format", required=True, metavar="FORMAT")
    for name, what in _FORMATS.items():
        one = formats.add_parser(name, parents=[kit], help=what, description=f"Export {what}.", allow_abbrev=False)
        one.add_argument("-o", "--output", type=Path, required=True, metavar="PATH", help="the file to write")
        one.set_defaults(lesson=[], key=False)
        if name != "argdown":
            one.add_argument("--lesson", nargs="+", metavar="NN", help="only what these lessons ask (default: all)")
        if name == "sheet":
            one.add_argument("--key", action="store_true", help="with answers and feedback, on pages of their own")


_FORMATS = {
    "gift": "questions for Moodle, as GIFT",
    "qti": "questions as a package of QTI 2.1 (zip)",
    "sheet": "questions to print, as a page of HTML",
    "argdown": "the argument map as Argdown",
}


def _describe_new(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    new = commands.add_parser(
        "new",
        help="write a small kit for another article",
        description="Write a small kit for another article, complete and with notebooks. Asks what no option gives.",
        allow_abbrev=False,
    )
    new.add_argument("folder", type=Path, metavar="FOLDER", help="where to write it: new or empty")
    for name, meaning in ASKED.items():
        new.add_argument(f"--{name}", metavar="N" if name == "paragraphs" else "TEXT", help=meaning)


def _lab(root: Path, arguments: list[str]) -> int:
    from coursekit.lab import start

    return start(root, arguments)


def _build(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.build import NotBuilt, build
    from coursekit.authoring.cells import Unreadable
    from coursekit.authoring.edits.plan import Side
    from coursekit.authoring.pairs import UnknownLesson

    side = Side.NOTEBOOK if options.from_notebook else Side.BOTH if options.merge else Side.LESSON
    if options.force and side is Side.BOTH:
        return _refuse("--merge loses no edit, so there is nothing to --force", USAGE)
    if (options.force or options.from_notebook) and not options.lessons:
        option = "--from-notebook" if options.from_notebook else "--force"
        return _refuse(f"name the lessons whose files may be overwritten: coursekit build {option} LESSON", USAGE)
    try:
        print(build(root, options.lessons, side=side, force=options.force, at_once=options.jobs))
    except UnknownLesson as error:
        return _refuse(str(error), USAGE)
    except (NotBuilt, Unreadable) as error:
        return _refuse(str(error), FAULTS)
    return OK


def _check(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring import telling
    from coursekit.authoring.check import check

    report = check(root)
    told = {
        "text": lambda: telling.as_text(report, options.quiet),
        "json": lambda: telling.as_json(report),
        "github": lambda: telling.as_github(report, root),
    }[options.format]()
    if told:
        print(told)
    if report.faults:  # notices change no exit code: a calendar breaks nothing
        count = len(report.faults)
        return _refuse(f"{count} fault{'s' * (count != 1)}", FAULTS)
    return OK


def _verify_quotes(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.quotes.copy import NotRead
    from coursekit.authoring.quotes.verify import verify

    try:
        verified = verify(root, options.article, options.first)
    except NotRead as error:
        return _refuse(str(error), FAULTS)
    for fault in verified.faults:
        print(fault)
    for difference in verified.typography:
        print(f"typography: {difference}")
    for notice in verified.notices:
        print(f"notice: {notice}")
    print("\n".join(verified.summary))
    return FAULTS if verified.faults else OK


def _new(options: argparse.Namespace) -> int:
    import datetime
    import shlex

    from coursekit.authoring.build import NotBuilt
    from coursekit.authoring.new.kit import make, refuse_taken

    try:
        refuse_taken(options.folder)  # before anybody answers questions for nothing
        answers = answers_of({name: getattr(options, name) for name in ASKED})
        make(options.folder, answers, datetime.datetime.now(datetime.UTC).date(), at_once=os.cpu_count() or 1)
    except BadAnswer as error:
        return _refuse(f"{error}. Nothing was written.", USAGE)
    except NotBuilt as error:
        return _refuse(str(error), FAULTS)
    except (CourseError, OSError) as error:
        return _refuse(f"{error}\nNothing was written.", FAULTS)
    except KeyboardInterrupt:
        return _refuse("stopped, nothing was written", STOPPED)
    print(f"A kit stands in {options.folder}. Look at it:\n  cd {shlex.quote(str(options.folder))}\n  make lab")
    print("Its README.md says what to replace, and in which order.")
    return OK


def _export(root: Path, options: argparse.Namespace) -> int:
    from coursekit.export.files import write
    from coursekit.export.formats import export

    made = export(read_kit(root / DATA), options.format, options.lesson, key=options.key)
    write(options.output, made.content)
    print(made.report())
    return OK


_COMMANDS: dict[str, Callable[[Path, argparse.Namespace], int]] = {
    "build": _build,
    "check": _check,
    "export": _export,
    "verify-quotes": _verify_quotes,
}


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)


def _refuse(message: str, code: int) -> int:
    print(f"coursekit: {message}", file=sys.stderr)
    return code
