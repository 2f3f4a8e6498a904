"""The page on all rules, ``docs/checks.md``, made of what the rules say of themselves.

``python -m coursekit.authoring.checking.rules_page`` writes it anew, in the folder in which it is run; ``make build``
does so.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.checking.rule import Example, Rule, needs_of
from coursekit.authoring.checking.rules import every_rule
from coursekit.formatting import listed
from coursekit.writing import write

PAGE = Path("docs/checks.md")

_HEAD = """# What `coursekit check` looks for

Made by `make build` from the rules in `src/coursekit/authoring/checking/rules/`: edit it there.

All faults are told in one run, in order of file and line, each with what is wrong and what to do. What cannot be read
hides nothing that does not depend on it, and what only follows from another fault is not said: so each rule names what
it needs. Of more than a hundred faults a hundred are shown, from every file some, and a count. `--format json` gives
one document with all of them, in which each finding has the name of its `rule`, and `--format github` annotations for
GitHub Actions, a hundred at most.

The examples are changes to a kit as `coursekit new` makes it. Each is a test: the rule finds the first of its two, and
does not find the second."""


def page_of_rules() -> str:
    """The text of the page."""
    return "\n\n".join([_HEAD, *(block for rule in every_rule().values() for block in _section(rule))]) + "\n"


def _section(rule: type[Rule]) -> Iterator[str]:
    promise, _, further = rule.explained().partition("\n\n")
    yield f"## {rule.name()}"
    yield f"**{promise}** {rule.why}"
    if further:
        yield further
    notice = " What it finds is a notice, and no fault." if rule.is_notice else ""
    yield f"It looks at {'; '.join(_looks(rule))}.{notice}"
    named = f", and named in *{rule.fails.found_in}*" if rule.fails.found_in else ""
    yield f"Found, in *{rule.fails.file}*{named}:"
    yield _shown(rule.fails)
    yield f"Not found, in *{rule.passes.file}*:"
    yield _shown(rule.passes)


def _looks(rule: type[Rule]) -> Iterator[str]:
    """What the rule looks at, each with what that needs."""
    for what, look, empty in zip(
        ("the whole course", "each lesson", "each notebook"), rule.checks(), Rule.checks(), strict=True
    ):
        if look is not empty:
            needed = [need.says for need in needs_of(look)]
            yield f"{what}, given {listed(needed)}" if needed else what


def _shown(example: Example) -> str:
    """What is put in place of what, as a difference."""
    if example.shown:
        return f"> {example.shown}"
    lines = [
        f"{sign} {line}" for sign, text in zip("-+", (example.old, example.new), strict=True) for line in _lines(text)
    ]
    return "\n".join(["```diff", *lines, "```"])


def _lines(text: str) -> list[str]:
    return text.strip("\n").split("\n") if text else []


def main() -> None:
    """Write the page."""
    write(PAGE, page_of_rules().encode())


if __name__ == "__main__":
    main()
