"""What each command does: call what does the work, print what it says, return the exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

from coursekit.authoring.new_kit.kit_answers import ASKED, GENRE, BadAnswer, answers_of
from coursekit.cli import class_commands
from coursekit.cli.exit_codes import FAULTS, OK, STOPPED, USAGE, refuse
from coursekit.errors import CourseError
from coursekit.files import told
from coursekit.formatting import counted, first_of
from coursekit.kit import DATA, read_kit


def lab(root: Path, arguments: list[str], *, author: bool) -> int:
    """Open the course in JupyterLab, which gets the further arguments."""
    from coursekit.lab import start

    return start(root, arguments, author=author)


def _build(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.building.build import NotBuilt, build
    from coursekit.authoring.editing.edit_plan import EditedSide
    from coursekit.authoring.lesson_files.cells import Unreadable
    from coursekit.authoring.lesson_files.lesson_pairs import UnknownLesson

    side = EditedSide.NOTEBOOK if options.from_notebook else EditedSide.BOTH if options.merge else EditedSide.LESSON
    if options.force and side is EditedSide.BOTH:
        return refuse("--merge loses no edit, so there is nothing to --force", USAGE)
    if (options.force or options.from_notebook) and not options.lessons:
        option = "--from-notebook" if options.from_notebook else "--force"
        return refuse(f"name the lessons whose files may be overwritten: `coursekit build {option} LESSON`", USAGE)
    try:
        print(build(root, options.lessons, side=side, force=options.force, at_once=options.jobs))
    except UnknownLesson as error:
        return refuse(str(error), USAGE)
    except (NotBuilt, Unreadable) as error:
        return refuse(str(error), FAULTS)
    return OK


def _check(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.checking import formatters
    from coursekit.authoring.checking.check import check

    report = check(root, verbose=options.verbose)
    told = {
        "text": lambda: formatters.as_text(report, options.quiet),
        "json": lambda: formatters.as_json(report),
        "github": lambda: formatters.as_github(report, root),
    }[options.format]()
    if told:
        print(told)
    if report.faults:  # notices change no exit code: a calendar breaks nothing
        count = len(report.faults)
        return refuse(counted(count, "fault"), FAULTS)
    return OK


def _add(root: Path, options: argparse.Namespace) -> int:
    import datetime

    from coursekit.authoring.editing.safe_writes import NotWritten
    from coursekit.authoring.lesson_files.cells import Unreadable
    from coursekit.authoring.lesson_files.lesson_pairs import UnknownLesson
    from coursekit.authoring.new_kit.adding_parts import REMOVING, PartRefused, added

    today = datetime.datetime.now(datetime.UTC).date()
    try:
        made = added(root, options.parts, today, lesson=options.lesson)
        if not options.dry_run:
            made.carry_out()
    except UnknownLesson as error:
        return refuse(str(error), USAGE)
    except (PartRefused, Unreadable) as error:
        return refuse(f"{error}. Nothing was written.", FAULTS)
    except NotWritten as error:
        return refuse(str(error), FAULTS)
    print(*made.told, REMOVING, sep="\n")
    print("Nothing was written." if options.dry_run else "Now run `coursekit build`, then `coursekit check`.")
    return OK


def _draft(root: Path, options: argparse.Namespace) -> int:
    import datetime

    from coursekit.authoring.drafting.make_draft import draft, draft_again, paragraphs_of_file
    from coursekit.authoring.editing.safe_writes import NotWritten
    from coursekit.authoring.quotes.article_copy import NotRead
    from coursekit.kit.loader import read_words

    if options.add and not options.again:
        return refuse("--add goes with --again", USAGE)
    today = datetime.datetime.now(datetime.UTC).date()
    try:
        title = read_words(root / DATA).article.title
        article = paragraphs_of_file(options.article, input, (options.first, options.last), title)
        made = draft_again(root, article, today, add=options.add) if options.again else draft(root, article, today)
    except (NotRead, NotWritten) as error:
        return refuse(str(error), FAULTS)
    except KeyboardInterrupt:
        return refuse("stopped, nothing was written", STOPPED)
    if article.notice:
        print(f"notice: {article.notice}")
    print(*made.lines, sep="\n")
    if made.written:
        print("Read each drafted row against the text, then `coursekit verify-quotes` and `coursekit check`.")
    return OK


def _draft_questions(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.drafting.make_questions import draft_questions
    from coursekit.authoring.editing.safe_writes import NotWritten

    try:
        print(*draft_questions(root, options.lesson), sep="\n")
    except NotWritten as error:
        return refuse(str(error), FAULTS)
    return OK


def _verify_quotes(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.quotes.article_copy import NotRead
    from coursekit.authoring.quotes.verify import verify

    try:
        verified = verify(root, options.article, options.first)
    except NotRead as error:
        return refuse(str(error), FAULTS)
    for fault in first_of(verified.faults):
        print(fault)
    for difference in first_of([f"typography: {difference}" for difference in verified.typography]):
        print(difference)
    for notice in verified.notices:
        print(f"notice: {notice}")
    print("\n".join(verified.summary))
    return FAULTS if verified.faults else OK


def new(options: argparse.Namespace) -> int:
    """Write a kit for another article: the one command that needs no course."""
    import datetime
    import shlex

    from coursekit.authoring.building.build import NotBuilt
    from coursekit.authoring.drafting.make_draft import paragraphs_of_file
    from coursekit.authoring.editing.safe_writes import NotWritten
    from coursekit.authoring.new_kit.kit_parts import ALL_PARTS, part_names
    from coursekit.authoring.new_kit.write_kit import Beginning, make, refuse_taken
    from coursekit.authoring.quotes.article_copy import NotRead

    try:
        refuse_taken(options.folder)  # before anybody answers questions for nothing
        given = {name: getattr(options, name) for name in (*ASKED, GENRE)}
        ends = (options.first, options.last)
        article = paragraphs_of_file(options.article, input, ends, options.title or "") if options.article else None
        if article:
            given["paragraphs"] = str(len(article.paragraphs))
        today = datetime.datetime.now(datetime.UTC).date()
        parts = [name.strip() for name in options.parts.split(",") if name.strip()]
        parts = part_names() if ALL_PARTS in parts else parts
        more = Beginning(article, parts)
        told_of_draft = make(options.folder, answers_of(given), today, more=more, at_once=os.cpu_count() or 1)
    except (BadAnswer, NotRead, NotWritten) as error:
        return refuse(f"{error}. Nothing was written.", USAGE)
    except NotBuilt as error:
        return refuse(str(error), FAULTS)
    except CourseError as error:
        return refuse(f"{error}\nNothing was written.", FAULTS)
    except OSError as error:
        return refuse(f"{told(error)}\nNothing was written.", FAULTS)
    except KeyboardInterrupt:
        return refuse("stopped, nothing was written", STOPPED)
    print(*told_of_draft, sep="\n", end="\n" if told_of_draft else "")
    here = options.folder.resolve() == Path.cwd()
    steps = ["make lab"] if here else [f"cd {shlex.quote(str(options.folder))}", "make lab"]
    print(f"A kit stands in {'this folder' if here else options.folder}. Look at it:", *steps, sep="\n  ")
    print("Its README.md says what to replace, and in which order.")
    return OK


def _site(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.lesson_files.cells import Unreadable
    from coursekit.site.build_site import write_file, write_folder
    from coursekit.site.serving import serve

    try:
        if options.serve:
            serve(root, options.port)
        elif options.one_file:
            print(write_file(root, options.one_file))
        else:
            print(write_folder(root, options.output))
    except Unreadable as error:
        return refuse(str(error), FAULTS)
    return OK


def _export(root: Path, options: argparse.Namespace) -> int:
    from coursekit.export.formats import export
    from coursekit.writing import is_output, write

    made = export(
        read_kit(root / DATA),
        options.format,
        options.lesson,
        key=options.key,
        standalone=options.standalone,
    )
    write(options.output, made.content)
    # What is exported is not to be mixed with what is said of it.
    print(made.report(), file=sys.stderr if is_output(options.output) else sys.stdout)
    return OK


def _migrate(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.migrating import NotMigrated, planned

    try:
        migration = planned(root)
        if migration is None:
            print("This course is one of this version: nothing to do.")
            return OK
        if not options.dry_run:
            migration.carry_out()
    except NotMigrated as error:
        return refuse(str(error), FAULTS)
    print(*migration.told, sep="\n")
    after = "Nothing was written." if options.dry_run else "Now run `coursekit build`, then `coursekit check`."
    print(after)
    return OK


def _reorder(root: Path, options: argparse.Namespace) -> int:
    from coursekit.authoring.lesson_files.lesson_pairs import UnknownLesson
    from coursekit.authoring.reordering import NotReordered, moved, removed, renamed

    try:
        if options.command == "move":
            change = moved(root, options.lesson, options.other, before=options.where == "before")
        elif options.command == "rename":
            change = renamed(root, options.lesson, options.to)
        else:
            change = removed(root, options.lesson)
        if not options.dry_run:
            change.carry_out()
    except UnknownLesson as error:
        return refuse(str(error), USAGE)
    except NotReordered as error:
        return refuse(str(error), FAULTS)
    print(*change.told, sep="\n")
    print(*(f"look at this: {place}" for place in change.to_read), sep="\n")
    print("Nothing was written." if options.dry_run else "Now run `coursekit build`, then `coursekit check`.")
    return OK


COMMANDS: dict[str, Callable[[Path, argparse.Namespace], int]] = {
    "add": _add,
    "build": _build,
    "check": _check,
    "collect": class_commands.collect,
    "draft": _draft,
    "draft-questions": _draft_questions,
    "export": _export,
    "feedback": class_commands.feedback,
    "migrate": _migrate,
    "move": _reorder,
    "remove": _reorder,
    "rename": _reorder,
    "report": class_commands.report,
    "site": _site,
    "verify-quotes": _verify_quotes,
}
"""Those that work on a course."""
