"""What may be written after ``coursekit``: commands, their options, and what ``--help`` says of them."""

from __future__ import annotations

import argparse
import os
from importlib.metadata import version
from pathlib import Path
from typing import Any

from coursekit.authoring.new.answers import ASKED


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *further: object) -> None:
        print(f"coursekit {version('coursekit')}")
        parser.exit()


def parser_of_all() -> argparse.ArgumentParser:
    """The parser of all commands. The name of the one that was chosen is ``command``."""
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


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)
