"""What may be written after ``coursekit``: commands, their options, and what ``--help`` says of them."""

from __future__ import annotations

import argparse
import os
from importlib.metadata import version
from pathlib import Path

from coursekit.authoring.new_kit.kit_answers import ASKED, GENRE, GENRE_MEANS
from coursekit.authoring.new_kit.kit_parts import ALL_PARTS, part_names
from coursekit.cli.class_options import about_collect, about_feedback, about_report
from coursekit.cli.option_types import Commands, Parser, command, count_of, path_of


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
    kit.add_argument("--kit", type=path_of, metavar="FOLDER", help="the course (default: the one you are in)")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for describe in (
        _lab,
        _build,
        _check,
        _site,
        _export,
        _new,
        _add,
        _draft,
        _draft_questions,
        _verify_quotes,
        about_collect,
        about_report,
        about_feedback,
        _migrate,
        _move,
        _rename,
        _remove,
    ):
        describe(commands, kit)
    return parser


def _lab(commands: Commands, kit: Parser) -> None:
    about = "Open the course in JupyterLab. Further options are passed on to it."
    lab = command(commands, "lab", "open the course in JupyterLab", about, kit)
    author = "list the lessons' sources, too, and leave out nothing of JupyterLab that students do not need"
    lab.add_argument("--author", action="store_true", help=author)


def _build(commands: Commands, kit: Parser) -> None:
    about = "Run each lesson whose text, data or library changed, and store it as a notebook."
    build = command(commands, "build", "make notebooks of the lessons that changed", about, kit)
    build.add_argument("lessons", nargs="*", metavar="LESSON", help="a number, a name or a file (default: all)")
    sides = build.add_mutually_exclusive_group()
    sides.add_argument(
        "--from-notebook", action="store_true", help="first write what was edited in the .ipynb into the .py"
    )
    sides.add_argument("--merge", action="store_true", help="the same where the .py was edited too, in other cells")
    force = "even where the other file was edited (a copy is kept); draws the pictures of all charts anew"
    build.add_argument("--force", action="store_true", help=force)
    build.add_argument("--jobs", type=count_of, default=os.cpu_count() or 1, metavar="N", help="lessons to run at once")


def _check(commands: Commands, kit: Parser) -> None:
    about = "Report everything that is wrong with the course at once. Runs nothing."
    check = command(commands, "check", "are lessons, data and notebooks whole and in step?", about, kit)
    check.add_argument(
        "--format",
        choices=("text", "json", "github"),
        default="text",
        help="lines to read, one JSON document, or annotations for GitHub Actions",
    )
    told = check.add_mutually_exclusive_group()
    told.add_argument("--quiet", action="store_true", help="when all is well, say only what is due for review")
    told.add_argument("-v", "--verbose", action="store_true", help="name each row that changed since the last build")


def _site(commands: Commands, kit: Parser) -> None:
    about = "Make pages of the course that need no kernel: a folder for a web space or a double click, or one file."
    site = command(commands, "site", "make pages of the course that need no kernel", about, kit)
    forms = site.add_mutually_exclusive_group()
    forms.add_argument(
        "-o",
        "--output",
        type=path_of,
        default=Path("site"),
        metavar="FOLDER",
        help="where to write them (default: site)",
    )
    forms.add_argument("--one-file", type=path_of, metavar="FILE", help="write the whole course into this one file")
    forms.add_argument("--serve", action="store_true", help="write nothing, and show the pages on this machine")
    site.add_argument("--port", type=count_of, default=8000, metavar="N", help="where to show them (default: 8000)")


def _export(commands: Commands, kit: Parser) -> None:
    about = "Write the course in a format of others, and say what that format cannot hold."
    export = command(commands, "export", "take the questions, or the argument, elsewhere", about)
    formats = export.add_subparsers(dest="format", required=True, metavar="FORMAT")
    for name, what in _FORMATS.items():
        one = command(formats, name, what, f"Export {what}.", kit)
        one.add_argument("-o", "--output", type=path_of, required=True, metavar="PATH", help="the file to write")
        one.set_defaults(lesson=[], key="", standalone=False)
        if name not in ("argdown", "anki"):
            alone = "leave out questions that need a screen of the course"
            one.add_argument("--standalone", action="store_true", help=alone)
            one.add_argument("--lesson", nargs="+", metavar="NN", help="only what these lessons ask (default: all)")
        if name in ("sheet", "docx"):
            one.add_argument(
                "--answers",
                dest="key",
                action="store_const",
                const="answers",
                help="with what is right, on a page of its own",
            )
            one.add_argument(
                "--key", action="store_const", const="feedback", help="with answers and feedback, on pages of their own"
            )


_FORMATS = {
    "gift": "questions for Moodle, as GIFT",
    "moodle": "questions for Moodle, as Moodle XML: with pictures, models and tags",
    "canvas": "questions for Canvas, as a package of QTI 1.2 (zip)",
    "qti": "questions as a package of QTI 2.1 (zip)",
    "sheet": "questions to print, as a page of HTML",
    "docx": "questions to change in a word processor (python-docx)",
    "argdown": "the argument map as Argdown",
    "anki": "voices, modes, terms and slips as cards for Anki (genanki)",
}


def _new(commands: Commands, _kit: Parser) -> None:
    about = "Write a small kit for another article, complete and with notebooks. Asks what no option gives."
    new = command(commands, "new", "write a small kit for another article", about)
    new.add_argument("folder", type=path_of, metavar="FOLDER", help="where to write it: new or empty")
    for name, meaning in ASKED.items():
        new.add_argument(f"--{name}", metavar="N" if name == "paragraphs" else "TEXT", help=meaning)
    new.add_argument(f"--{GENRE}", metavar="WORD", help=GENRE_MEANS)
    drafts = "draft rows from this copy of the article, of which no more is kept than `coursekit draft` says"
    new.add_argument("--article", type=path_of, metavar="FILE", help=drafts)
    _about_ends(new)
    more = f"add an example of each of these, with commas between, or of `{ALL_PARTS}`: {', '.join(part_names())}"
    new.add_argument("--with", dest="parts", default="", metavar="PARTS", help=more)


def _add(commands: Commands, kit: Parser) -> None:
    about = (
        "Add made-up examples, to be replaced: a question of any kind, or a screen or chart with its data. Their cells "
        "go before a lesson's exit ticket. Nothing that is there is written over, and what was written is listed."
    )
    add = command(commands, "add", "add an example of a kind of question, a screen or a chart", about, kit)
    names = part_names()
    add.add_argument("parts", nargs="+", choices=names, metavar="PART", help=f"any of {', '.join(names)}")
    add.add_argument("--lesson", default="", metavar="LESSON", help="which lesson shows them (default: one that fits)")
    add.add_argument("--dry-run", action="store_true", help="only say what would change")


def _draft(commands: Commands, kit: Parser) -> None:
    about = (
        "Draft rows from your own copy of the article: paragraphs, voices, statements, dates and figures, each marked "
        "`draft: true`. Nothing of the copy is kept but quotations, names, numbers and cues."
    )
    draft = command(commands, "draft", "draft rows from a copy of the article", about, kit)
    draft.add_argument("article", type=path_of, metavar="ARTICLE", help="the article: .txt, .md, .html or .docx")
    _about_ends(draft)
    again = "show what another draft would add or find otherwise, and change no row that is there"
    draft.add_argument("--again", action="store_true", help=again)
    draft.add_argument("--add", action="store_true", help="with --again: add the rows that are new")


def _draft_questions(commands: Commands, kit: Parser) -> None:
    about = (
        "Write whole questions for a lesson into drafts/, made of the course's argument, statements and paragraphs. "
        "Move to data/quizzes/ what is worth asking."
    )
    questions = command(commands, "draft-questions", "draft questions from the course's own rows", about, kit)
    questions.add_argument("lesson", metavar="LESSON", help="the number of the lesson that will ask them, such as 03")


def _about_ends(parser: Parser) -> None:
    parser.add_argument("--first", metavar="WORDS", help="how paragraph 1 begins (default: what rules decide, or you)")
    parser.add_argument("--last", metavar="WORDS", help="how the last paragraph begins (default: the same)")


def _verify_quotes(commands: Commands, kit: Parser) -> None:
    about = "Compare what the kit quotes with your own copy of the article. Nothing of it is kept."
    verify = command(commands, "verify-quotes", "compare every quotation with a copy of the article", about, kit)
    verify.add_argument("article", type=path_of, metavar="ARTICLE.txt", help="the article as plain text")
    verify.add_argument("--first", metavar="WORDS", help="how paragraph 1 begins (default: what fits best)")


def _migrate(commands: Commands, kit: Parser) -> None:
    about = "Make a course of an earlier version one of this version: its data, and what its lessons call things."
    migrate = command(commands, "migrate", "take a course of an earlier version over", about, kit)
    migrate.add_argument("--dry-run", action="store_true", help="only say what would change")


def _move(commands: Commands, kit: Parser) -> None:
    about = "Give a lesson another place: files, numbers, objectives, links and lists follow. Answers stay."
    move = _reordering(commands, kit, "move", "give a lesson another place in the course", about)
    move.add_argument("where", choices=("after", "before"), help="behind the other lesson, or in front of it")
    move.add_argument("other", metavar="OTHER", help="the lesson that stays: a number or a name")


def _rename(commands: Commands, kit: Parser) -> None:
    about = "Give the files of a lesson another name: links and lists follow. Its title is for you to change."
    rename = _reordering(commands, kit, "rename", "give a lesson's files another name", about)
    rename.add_argument("to", metavar="NAME", help="the new name, such as how_sure")


def _remove(commands: Commands, kit: Parser) -> None:
    about = "Take a lesson and its questions out of the course. Copies are kept; what still names it is listed."
    _reordering(commands, kit, "remove", "take a lesson out of the course", about)


def _reordering(commands: Commands, kit: Parser, name: str, help_: str, about: str) -> Parser:
    parser = command(commands, name, help_, about, kit)
    parser.add_argument("lesson", metavar="LESSON", help="a number, a name or a file")
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    return parser
