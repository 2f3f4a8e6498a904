"""What no person writes, but a slip, a program or a broken disk may: one message with file and line, no crash."""

from __future__ import annotations

import random
import re
import shutil
from contextlib import suppress
from pathlib import Path

import pytest

from coursekit.authoring.building.build import NotBuilt, build
from coursekit.authoring.checking.check import check
from coursekit.authoring.editing.edit_plan import EditedSide
from coursekit.authoring.lesson_files.cells import Unreadable
from coursekit.kit.faults import KitError
from tests.authoring.conftest import edit

LESSON, NOTEBOOK = "lessons/01_who_is_late.py", "lessons/01_who_is_late.ipynb"
ARTICLE, VOICES, QUIZ, CLAIMS = (
    "data/article.yaml",
    "data/voices.yaml",
    "data/quizzes/01.yaml",
    "data/claims_checked.csv",
)
LONG, DEEP = "9" * 5000, "[" * 30_000 + "]" * 30_000
CODE, CELL, META = 'course.quiz("guess")', '# %%\ncourse.table("voices", "mayor")', '"metadata": {}'
TAGS = "which is no list of different words without commas"
TOO_DEEP, TOO_LONG = "it is nested too deeply", "a number in it has thousands of digits"


def coded(more: str) -> str:
    return f"{CODE}\n{more}"


def marked(more: str) -> str:
    return CELL.replace("# %%", f"# %% {more}")


HOSTILE = {
    "a long number in YAML": (QUIZ, "answer: 2", f"answer: {LONG}", "'answer' is '99999"),
    "a long number in the article": (ARTICLE, "words: 60", f"words: {LONG}", "'words' is '99999"),
    "a long number in a table": (CLAIMS, "C1,2,", f"C1,{LONG},", "'paragraphs' is '99999"),
    "a long number in code": (LESSON, CODE, coded(LONG), f"not Python ({TOO_LONG})"),
    "a long number in a lesson's head": (LESSON, "#   kernelspec:", f"#   x: {LONG}\n#   kernelspec:", TOO_LONG),
    "a long number in a notebook": (NOTEBOOK, META, f'"metadata": {{"x": {LONG}}}', TOO_LONG),
    "a long paragraph to read": (LESSON, "paragraphs 1–2", f"paragraphs 1–{LONG}", "the article has no paragraph 999999999"),
    "a long paragraph": (LESSON, "· Listen", f"· Listen\n\n“It was the fog” (paragraph {LONG}).", "stands in paragraph 2, not in paragraph 999999999"),
    "a tag with a comma": (LESSON, CELL, marked('tags=["a,b"]'), f"a cell's tags are 'a,b', {TAGS}"),
    "a tag given twice": (LESSON, CELL, marked('tags=["a", "a"]'), f"a cell's tags are ['a', 'a'], {TAGS}"),
    "settings of a cell without end": (LESSON, CELL, marked(f"x={DEEP}"), TOO_DEEP),
    "settings of a cell, 500 deep": (LESSON, CELL, marked(f"x={'[' * 500 + ']' * 500}"), TOO_DEEP),
    "settings of a cell, 200 deep": (LESSON, CELL, marked(f"x={'[' * 200 + ']' * 200}"), TOO_DEEP),
    "a lesson's head without end": (LESSON, "#   kernelspec:", f"#   x: {'[' * 30_000}\n#   kernelspec:", TOO_DEEP),
    "an object in a lesson's head": (LESSON, "#   kernelspec:", "#   x: !!python/object:a.b {}\n#   kernelspec:", "python/object:a.b"),
    "settings in a notebook without end": (NOTEBOOK, META, f'"metadata": {{"x": {DEEP}}}', TOO_DEEP),
    "settings in a notebook, 900 deep": (NOTEBOOK, META, f'"metadata": {{"x": {"[" * 900 + "]" * 900}}}', TOO_DEEP),
    "50,000 minus signs": (LESSON, CODE, coded("-" * 50_000 + "1"), f"not Python ({TOO_DEEP})"),
    "20,000 attributes": (LESSON, CODE, coded("a" + ".b" * 20_000), f"not Python ({TOO_DEEP})"),
    "900 attributes": (LESSON, CODE, coded("a" + ".b" * 900), f"not Python ({TOO_DEEP})"),
    "20,000 brackets": (LESSON, CODE, coded("(" * 20_000 + ")" * 20_000), "not Python (too many nested parentheses)"),
    "5,000 branches": (LESSON, CODE, coded("if 1: pass\n" + "elif 1: pass\n" * 5000), f"not Python ({TOO_DEEP})"),
    "lists in YAML without end": (VOICES, "name: Ada Brook", f"name: {DEEP}", "groups and lists stand inside each other"),
    "blocks in YAML without end": (VOICES, "- {id: author", "- " * 30_000 + "{id: author", "groups and lists stand inside"),
    "half an emoji in YAML": (VOICES, "name: Ada Brook", 'name: "\\ud800"', "this is not YAML"),
    "a zero byte": (LESSON, CODE, coded('"\0"'), "there is a zero byte in it"),
}  # fmt: skip


@pytest.mark.parametrize("case", HOSTILE.values(), ids=[name.replace(" ", "-") for name in HOSTILE])
@pytest.mark.usefixtures("ran")
def test_what_nobody_writes_is_one_message(with_facts: Path, case: tuple[str, str, str, str]) -> None:
    file, old, new, what = case
    edit(with_facts / file, old, new)
    found = [fault for fault in check(with_facts).faults if fault.rule != "pairs"]
    assert [fault.file for fault in found] == [file], [str(fault)[:200] for fault in found]
    assert what in found[0].what
    at = (with_facts / file).read_text(encoding="utf-8").split(new)[0].count("\n")
    if file != NOTEBOOK:
        assert abs(found[0].line - 1 - at) <= 6, "where it is, or where its cell or the head begins"
    no_build_crashes(with_facts)


def no_build_crashes(root: Path) -> None:
    for side in EditedSide:
        with suppress(NotBuilt, Unreadable, KitError):
            build(root, ["01"], side=side)


def test_a_kernel_never_gets_what_it_would_choke_on(built: Path) -> None:
    edit(built / LESSON, CODE, coded("a" + ".b" * 20_000))
    with pytest.raises(NotBuilt, match=r"01_who_is_late\.py:\d+: cell 2 is nested too deeply for Python"):
        build(built, ["01"])


def test_what_a_broken_cell_asks_is_not_missing(with_facts: Path) -> None:
    edit(with_facts / LESSON, 'course.quiz("count")', 'course.quiz("count"')
    found = [fault for fault in check(with_facts).faults if fault.rule != "pairs"]
    assert [fault.rule for fault in found] == ["code"]


TOKENS = [
    b"[", b"{", b"- ", b": ", b"&a ", b"*a", b"!!int ", b"<<: ", b"? ", b"|\n", b"#", b"'", b'"', b'"""', b"\\", b"\r", b"\t", b"\xff",
    b"\0", b"\xef\xbb\xbf", "\u2028".encode(), b"\xed\xa0\x80", b"---\n", b"# %%\n", b"# %% [raw]\n", b"%%bash\n", b"null", b"1e999",
    b"-0", b"9" * 4400, b"[" * 3000, b"(" * 300, b"true", b"<<<<<<< a\n", b"=======\n", b",,,,\n", b";", b"\\ud800", b"lambda: ", b"{{",
]  # fmt: skip


def mutated(content: bytes, chance: random.Random) -> bytes:
    """The content with one to four slips: something lost, doubled, moved, overwritten, or put in."""
    for _ in range(chance.randint(1, 4)):
        low, high = sorted(chance.randint(0, len(content)) for _ in range(2))
        high = min(high, low + chance.choice((1, 3, 30, 300)))
        part, token = content[low:high], chance.choice(TOKENS)
        at = chance.randint(0, len(content))
        content = chance.choice((
            content[:low] + content[high:],
            content[:low] + part * 2 + content[high:],
            content[:at] + part + content[at:],
            content[:low] + token + content[high:],
            content[:at] + token + content[at:],
            content[:at] + bytes(chance.randrange(256) for _ in range(3)) + content[at + 3 :],
        ))  # fmt: skip
    return content


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.usefixtures("ran")
def test_no_slip_in_any_file_is_a_crash(with_facts: Path, seed: int, tmp_path: Path) -> None:
    files = sorted(
        path for folder in ("data", "lessons") for path in (with_facts / folder).rglob("*") if path.is_file()
    )
    for number in range(8):
        chance = random.Random(1000 * seed + number)
        root = Path(shutil.copytree(with_facts, tmp_path / f"{number}"))
        for path in chance.sample(files, chance.randint(1, 2)):
            path = root / path.relative_to(with_facts)  # noqa: PLW2901
            path.write_bytes(mutated(path.read_bytes(), chance))
        for fault in check(root).faults:
            path = root / fault.file
            count = len(re.split(rb"\r\n|\r|\n", path.read_bytes())) if path.is_file() else 1
            assert 1 <= fault.line <= count, str(fault)
        no_build_crashes(root)


def test_a_long_time_is_compared_like_any_other(with_facts: Path) -> None:
    edit(with_facts / LESSON, "**Time:** 15", f"**Time:** {LONG}")
    assert "'01_who_is_late' takes 15 minutes here" in {fault.what for fault in check(with_facts).faults}


@pytest.mark.parametrize("tags", ['["a,b"]', '["a", "a"]', '[""]'])
def test_tags_that_a_lesson_cannot_have_are_not_carried_into_it(built: Path, tags: str) -> None:
    edit(built / NOTEBOOK, META, f'"metadata": {{"tags": {tags}}}')
    with pytest.raises(NotBuilt, match=r"01_who_is_late\.ipynb.*different words without commas"):
        build(built, ["01"], side=EditedSide.NOTEBOOK)
