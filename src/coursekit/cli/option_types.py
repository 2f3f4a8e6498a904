"""What options are made of: a command, a path, a number."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TypeAlias

from coursekit.files import typed

Parser: TypeAlias = argparse.ArgumentParser
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # it has no public name


def command(commands: Commands, name: str, help_: str, about: str, *parents: Parser) -> Parser:
    """A command of that name; ``parents`` has the options that it shares with others."""
    return commands.add_parser(name, parents=parents, help=help_, description=about, allow_abbrev=False)


def path_of(text: str) -> Path:
    """A path that somebody has typed, or that a script has put together."""
    if not text:  # a variable that is not set: the folder that one is in is hardly meant
        raise argparse.ArgumentTypeError("a path is missing")
    return typed(text)


def count_of(text: str) -> int:
    """A number from 1."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1")
    return int(text)
