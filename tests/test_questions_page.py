"""docs/questions.md has an example of every kind of question that can be copied as it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coursekit.kit import read_kit
from coursekit.kit.questions import RECORDS

PAGE = Path(__file__).parents[1] / "docs/questions.md"
BLOCKS = re.findall(r"^```yaml\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
ASKED = [block for block in BLOCKS if "    ask: " not in block]


def kind_in(block: str) -> str:
    found = re.search(r"^    kind: (\w+)$", block, re.MULTILINE)
    assert found
    return found[1]


def test_every_kind_has_an_example() -> None:
    assert sorted(map(kind_in, ASKED)) == sorted(RECORDS)


@pytest.mark.parametrize("block", ASKED, ids=kind_in)
def test_an_example_is_sound_where_it_is_copied_to(tram_copy: Path, block: str) -> None:
    path = tram_copy / "data/quizzes/00.yaml"
    head, between, rounds = path.read_text(encoding="utf-8").partition("rounds:\n")
    mine = re.sub(r"^  - id: tram-", "  - id: my-", block, count=1)
    path.write_text(f"{head.rstrip()}\n\n{mine}\n{between}{rounds}", encoding="utf-8")
    kit = read_kit(tram_copy / "data")
    assert f"my-{kind_in(block)}" in {entry.id for _, entry in kit.asked()}


def test_a_round_is_sound_where_it_is_copied_to(tram_copy: Path) -> None:
    [block] = set(BLOCKS) - set(ASKED)
    path = tram_copy / "data/quizzes/00.yaml"
    path.write_text(path.read_text(encoding="utf-8") + block.replace("id: tram-", "id: my-"), encoding="utf-8")
    assert "my-who" in {entry.id for _, entry in read_kit(tram_copy / "data").asked()}
