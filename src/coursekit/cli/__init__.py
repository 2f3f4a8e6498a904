"""The command line: finds the course, calls what does the work, prints what it says."""

from __future__ import annotations

from coursekit.cli.commands import COMMANDS, FAULTS, STOPPED, USAGE, lab, new, refuse
from coursekit.cli.options import parser_of_all
from coursekit.errors import CourseError
from coursekit.kit import find_root
from coursekit.terminal import shown_output
from coursekit.wording import visible


def main(arguments: list[str] | None = None) -> int:
    """Run ``coursekit`` with these arguments (default: the command line's); returns the exit code."""
    with shown_output():
        return _run(arguments)


def _run(arguments: list[str] | None) -> int:
    parser = parser_of_all()
    options, further = parser.parse_known_args(arguments)
    if further and options.command != "lab":
        parser.error(f"unknown option {visible(further[0])}: see `coursekit {options.command} --help`")
    if options.command == "new":
        return new(options)
    try:
        root = find_root(options.kit)
    except CourseError as error:
        return refuse(f"{error}; go there, or name one with --kit", USAGE)
    try:
        if options.command == "lab":
            return lab(root, further)
        return COMMANDS[options.command](root, options)
    except (CourseError, OSError) as error:
        return refuse(str(error), FAULTS)
    except KeyboardInterrupt:
        return refuse("stopped", STOPPED)
