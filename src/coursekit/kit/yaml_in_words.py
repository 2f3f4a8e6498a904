"""What a YAML reader stumbles over, in words for somebody who has never heard of YAML."""

from __future__ import annotations

import re

import yaml
from msgspec import Struct

IN_QUOTES = "the text in quotation marks"

_SIGN = ("while scanning an alias", "while scanning an anchor")
_SIGNS = re.compile(r"""[@`%*&]""")
_TEXT_BEHIND = re.compile(r"""["'] *[^\s"',:#\]}]|['"]\S*["']""")

CUT_OFF = re.compile(r"[ \t]+(#[^\s#!][^\n]{0,20})")
"""What follows a text and is read as a comment though it hardly is one: comments have a blank after their ``#``."""


class Stumble(Struct, frozen=True):
    """Where a file stops being YAML (``line`` counts from 1), what is wrong there, and what was expected."""

    line: int
    what: str
    expected: str


def in_words(error: yaml.MarkedYAMLError, text: str) -> Stumble:
    """What ``error`` says of ``text``: in plain words where it is known, with the reader's own behind them.

    >>> text = "stem: Look: it moves"
    >>> try: yaml.compose(text, Loader=yaml.CBaseLoader)
    ... except yaml.MarkedYAMLError as error: print(in_words(error, text).what)
    there is a colon in a text without quotation marks (mapping values are not allowed in this context)
    """
    lines = text.split("\n")
    problem = str(error.problem or error.context)
    at, context = error.problem_mark or error.context_mark, error.context_mark
    number = at.line + 1 if at else 1
    line = lines[number - 1] if number <= len(lines) else ""
    if context and problem in _FROM_ITS_BEGINNING:
        number = context.line + 1
        line = lines[context.line]
    what, expected = _told(problem, str(error.context or ""), line, at.column if at else 0)
    return Stumble(number, f"{what} ({problem})", expected)


def cut_off(text: str) -> dict[int, str]:
    """The lines (from 0) on which a ``#`` may end a text that was to go on."""
    if not CUT_OFF.search(text):
        return {}
    return {number: line for number, line in enumerate(text.split("\n")) if CUT_OFF.search(line)}


def _told(problem: str, context: str, line: str, column: int) -> tuple[str, str]:
    if "tab character" in problem or "\t" in line[: len(line) - len(line.lstrip())]:
        return "there is a tab at the beginning of the line", "blanks in its place"
    if problem.startswith("mapping values") and ":" in line[:column]:
        return "there is a colon in a text without quotation marks", f'{IN_QUOTES}, as in stem: "Look: it moves"'
    if (context in _SIGN or "token" in problem) and (sign := _SIGNS.search(line, column if "token" in problem else 0)):
        return f"a text begins with {sign[0]}", IN_QUOTES
    if context == "while parsing a flow node":
        return "a bracket is not closed, or a value is missing in it", "a value, and the bracket's other half"
    if problem == "did not find expected key" and _TEXT_BEHIND.search(line):
        expected = "one pair of quotation marks around all of it: of the other kind where it has some of its own"
        return "something follows the closing quotation mark of a text", expected
    return _PLAIN.get(problem, ("this is not YAML", "well-formed YAML"))


_FROM_ITS_BEGINNING = ("found unexpected end of stream", "could not find expected ':'")
"""What the reader notices only later: the place to look at is where the thing began that has no end."""

_LAYOUT = "as many blanks before it as the lines that it belongs with"

_PLAIN = {
    "mapping values are not allowed in this context": ("a field stands where there can be none", _LAYOUT),
    "did not find expected '-' indicator": ("this line is no part of the list above it", _LAYOUT),
    "did not find expected key": ("this line does not go on as the lines above it do", _LAYOUT),
    "could not find expected ':'": (
        "a line without a colon stands where a field belongs",
        "a name, a colon and a value",
    ),
    "found unexpected end of stream": (
        "a quotation mark is opened here and never closed",
        "one at the end of the text",
    ),
    "did not find expected ',' or ']'": ("a list in square brackets is not closed", "commas between its parts, and ]"),
    "did not find expected ',' or '}'": ("a group in curly brackets is not closed", "commas between its parts, and }"),
    "found unknown escape character": (
        "a backslash stands in double quotation marks",
        "two of them, or single quotation marks around the text",
    ),
    "but found another document": (
        "a line of three hyphens stands in the file",
        "one list or group a file, without it",
    ),
    "did not find expected comment or line break": (
        "a text follows | or > on its line",
        f"it on the next line, or {IN_QUOTES}",
    ),
    "did not find expected node content": ("a value is missing, or begins with a comma or a bracket", IN_QUOTES),
    "mapping keys are not allowed in this context": ("a text begins with a question mark", IN_QUOTES),
    "found unexpected non-alphabetical character": ("a line begins with a per cent sign", IN_QUOTES),
}
"""What the reader says, in plain words, with what to write."""
