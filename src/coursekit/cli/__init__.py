"""The command line: finds the course, calls what does the work, prints what it says."""

from __future__ import annotations

import argparse
import os
import sys

from coursekit.cli.commands import COMMANDS, lab, new
from coursekit.cli.exit_codes import FAULTS, STOPPED, UNREAD, USAGE, refuse
from coursekit.cli.options import parser_of_all
from coursekit.errors import CourseError
from coursekit.files import told
from coursekit.formatting import visible
from coursekit.kit import find_root
from coursekit.terminal import shown_output


def main(arguments: list[str] | None = None) -> int:
    """Run ``coursekit`` with these arguments (default: the command line's); returns the exit code."""
    with shown_output():
        return _run(arguments)


def _run(arguments: list[str] | None) -> int:
    parser = parser_of_all()
    options, further = parser.parse_known_args(arguments)
    if further and options.command != "lab":
        parser.error(f"unknown option {visible(further[0])}: see `coursekit {options.command} --help`")
    try:
        code = new(options) if options.command == "new" else _on_course(options, further)
        if sys.stdout:  # a service may have closed it
            sys.stdout.flush()  # here, where it can be told what is wrong with it
    except BrokenPipeError:
        return _unread()
    return code


def _on_course(options: argparse.Namespace, further: list[str]) -> int:
    """Run a command that works on a course."""
    try:
        root = find_root(options.kit)
    except CourseError as error:
        return refuse(f"{error}; go to one, or name it with --kit", USAGE)
    except OSError as error:
        return refuse(told(error), USAGE)
    try:
        if options.command == "lab":
            return lab(root, further, author=options.author)
        return COMMANDS[options.command](root, options)
    except BrokenPipeError:
        raise
    except (CourseError, OSError) as error:
        return refuse(told(error) if isinstance(error, OSError) else str(error), FAULTS)
    except KeyboardInterrupt:
        return refuse("stopped", STOPPED)


def _unread() -> int:
    """Whoever read what is printed has seen enough, as ``head`` does: nothing is wrong, and nothing more is
    printed, not even by Python on its way out."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return UNREAD
