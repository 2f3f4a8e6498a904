"""What the documents tell people to type, and where they lead, exists. Teaching notes keep step with the lessons."""

from __future__ import annotations

import argparse
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from coursekit.authoring.building.passages_page import COMMAND, Readability, readability
from coursekit.authoring.building.passages_page import page as page_of_passages
from coursekit.authoring.checking.rules_page import page_of_rules
from coursekit.cli.options import parser_of_all
from coursekit.kit import Kit, read_kit

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
INSTRUCTORS = ROOT / "docs" / "instructors.md"

BLOCK = re.compile(r"^ *```.*?\n(.*?)^ *```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
PLACE = re.compile(r"(?:\.ci|binder|data|docs|lessons|src|tests)/[\w.*/-]*")
PROGRAM = re.compile(r"(?:\.venv/(?:bin|Scripts)/)?(coursekit|make|python)(?= |$)")


# Commands


def subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    found = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(found[0].choices) if found else {}


def wrong_with_coursekit(words: list[str], *, is_whole: bool) -> Iterator[str]:
    """A command in a block is ``is_whole``: whoever pastes it must not meet the usage message. In a sentence
    arguments may be missing, or placeholders in capitals."""
    parser = parser_of_all()
    rest = list(words)
    while (known := subcommands(parser)) and rest and not rest[0].startswith("-"):
        name = rest.pop(0)
        if name.isupper() and not is_whole:
            parser = next(iter(known.values()))
        elif name in known:
            parser = known[name]
        else:
            yield f"coursekit has no command {name!r}"
            return
    if words and words[0] != "lab":
        yield from (
            f"`{parser.prog}` has no option {word.partition('=')[0]}"
            for word in rest
            if word.startswith("-") and word.partition("=")[0] not in parser._option_string_actions
        )
    if is_whole:
        try:
            parser_of_all().parse_known_args(words)
        except SystemExit as end:
            if end.code:
                yield f"coursekit does not take {shlex.join(words)!r}"


def wrong_with_make(words: list[str]) -> Iterator[str]:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for word in words:
        name = word.partition("=")[0]
        if name != word and f"$({name})" not in makefile:
            yield f"the Makefile has no variable {name}"
        elif (
            name == word and not word.startswith("-") and not re.search(rf"^{re.escape(word)}:", makefile, re.MULTILINE)
        ):
            yield f"the Makefile has no target {word!r}"


def wrong_with_command(line: str, *, is_whole: bool) -> Iterator[str]:
    found = PROGRAM.match(line.replace("\\", "/"))
    if not found:
        return
    words = shlex.split(line.replace("\\", "/"), comments=True)[1:]
    if found[1] == "coursekit":
        yield from wrong_with_coursekit(words, is_whole=is_whole)
    elif found[1] == "make":
        yield from wrong_with_make(words)
    else:
        yield from (f"there is no {word}" for word in words if PLACE.fullmatch(word) and not exists(word))


# Places


def exists(place: str) -> bool:
    """``NN_name`` stands for any lesson."""
    return any(ROOT.glob(place.rstrip("/").replace("NN_name", "[0-9][0-9]_*")))


def faults(text: str) -> Iterator[str]:
    """Whatever a document names that is not there; where its links lead is for ``check`` to say."""
    for block in BLOCK.findall(text):
        for line in block.splitlines():
            yield from wrong_with_command(line.strip(), is_whole=True)
    prose = BLOCK.sub("", text)
    for code in INLINE.findall(prose):
        yield from wrong_with_command(" ".join(code.split()), is_whole=False)
        if PLACE.fullmatch(code) and not exists(code):
            yield f"there is no {code}"


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_what_a_document_names_is_there(document: Path) -> None:
    assert list(faults(document.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("```\ncoursekit bild\n```\n", "coursekit has no command 'bild'"),
        ("```\n.venv/bin/coursekit check --formt json\n```\n", "`coursekit check` has no option --formt"),
        ("```\n.venv\\Scripts\\coursekit check --fix\n```\n", "`coursekit check` has no option --fix"),
        ("1. Now:\n\n   ```\n   coursekit export sheet\n   ```\n", "coursekit does not take 'export sheet'"),
        ("```\ncoursekit check --format xml\n```\n", "coursekit does not take 'check --format xml'"),
        ("Use `coursekit export FORMAT -k`.", "`coursekit export gift` has no option -k"),
        ("Use `coursekit\nbild`.", "coursekit has no command 'bild'"),
        ("```\nmake everything  # of it\n```\n", "the Makefile has no target 'everything'"),
        ("Use `make lab OPTIONS=--no-browser`.", "the Makefile has no variable OPTIONS"),
        ("```\n.venv/bin/python -m pytest tests/quizzes\n```\n", "there is no tests/quizzes"),
        ("See `data/loan.csv`.", "there is no data/loan.csv"),
        ("See `lessons/NN_name.txt`.", "there is no lessons/NN_name.txt"),
    ],
)  # fmt: skip
def test_a_fault_is_found(text: str, fault: str) -> None:
    assert list(faults(text))[:1] == [fault]


@pytest.mark.parametrize(
    "text",
    [
        "```\nmake lab     # sets everything up\nmake build ARGS=00_start_here\n```\n",
        "Use `coursekit lab --no-browser`, `make -k test`, `coursekit export FORMAT -o PATH`, `data/*.csv` or `src/coursekit/`.",
        "```\n.venv\\Scripts\\coursekit export sheet --key --lesson 02 -o key.html\n```\n",
    ],
)
def test_what_is_sound_passes(text: str) -> None:
    assert list(faults(text)) == []


# Pages made of the library


def test_the_page_of_checks_says_what_the_rules_say() -> None:
    assert (ROOT / "docs" / "checks.md").read_text(encoding="utf-8") == page_of_rules(), "run `make build`"


def test_the_page_of_passages_says_what_the_data_say() -> None:
    said = (ROOT / "docs" / "passages.md").read_text(encoding="utf-8")
    assert said == page_of_passages(read_kit(ROOT / "data")), f"run `{COMMAND}`"


def test_the_two_texts_of_a_pair_are_equally_hard() -> None:
    pairs: dict[str, list[Readability]] = {}
    for passage in read_kit(ROOT / "data").passages.values():
        pairs.setdefault(passage.pair, []).append(readability(passage.paragraphs))
    assert len(pairs) >= 9
    for name, (one, other) in pairs.items():
        assert abs(one.words - other.words) <= 15, name
        assert abs(one.lix - other.lix) <= 8, name
        assert max(one.lix, other.lix) < 30, f"{name}: very easy English"


# Teaching notes


def note_faults(text: str, kit: Kit) -> Iterator[str]:
    """Lessons without notes, and notes without the lesson's minutes or the command for its key."""
    sections = dict(re.findall(r"^### (.+)\n((?:(?!#).*\n?)*)", text, re.MULTILINE))
    for card in kit.lessons.values():
        note = sections.get(f"{card.id} · {card.title}")
        if note is None:
            yield f"{card.id}: no notes"
            continue
        wanted = [
            f"**{card.minutes} minutes.**",
            "**Before:**",
            "**During:**",
            "**After:**",
            "**Discuss:**",
            "**Misreadings:**",
        ]
        wanted.append(f"`.venv/bin/coursekit export sheet --key --lesson {card.id} -o ")
        yield from (f"{card.id}: no {part}" for part in wanted if part not in note)


def test_each_lesson_has_its_notes_with_its_minutes_and_its_key() -> None:
    assert list(note_faults(INSTRUCTORS.read_text(encoding="utf-8"), read_kit(ROOT / "data"))) == []


def test_notes_that_fell_behind_are_found() -> None:
    kit, text = read_kit(ROOT / "data"), INSTRUCTORS.read_text(encoding="utf-8")
    assert list(note_faults(text.replace("### 03 · When", "### 03 · Since when"), kit)) == ["03: no notes"]
    assert list(note_faults(text.replace("**12 minutes.**", "**20 minutes.**"), kit)) == ["00: no **12 minutes.**"]


def rows_of_lessons(text: str) -> list[tuple[str, str, int]]:
    """Number, title and minutes of each lesson in the README's table."""
    found = re.findall(r"^\| (\d\d) \| \[(.+?)\]\(.+?\) \| (\d+) \|$", text, re.MULTILINE)
    return [(number, title, int(minutes)) for number, title, minutes in found]


def test_the_readme_promises_the_minutes_that_lessons_take() -> None:
    cards = read_kit(ROOT / "data").lessons.values()
    told = rows_of_lessons((ROOT / "README.md").read_text(encoding="utf-8"))
    assert told == [(card.id, card.title, card.minutes) for card in cards]
