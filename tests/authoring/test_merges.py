"""What git leaves in a file that two people changed: said in one line, whatever kind of file it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.building.build import NotBuilt, build
from coursekit.authoring.building.generated_pages import FACTS
from coursekit.authoring.checking.check import check
from tests.authoring.conftest import edit
from tests.gate.planting import merged, plant

PAGE = f"lessons/{FACTS}"
FILES = {
    "data/voices.yaml": "- {id: mayor",
    "data/quizzes/01.yaml": "answer:",
    "data/claims_checked.csv": "C2,",
    "lessons/01_who_is_late.py": "**Time:**",
    "lessons/01_who_is_late.ipynb": '"cell_type"',
    PAGE: "### C1",
}


@pytest.mark.parametrize("file", FILES)
def test_a_merge_conflict_is_one_fault_and_hides_none_elsewhere(with_facts: Path, file: str) -> None:
    plant(with_facts, file, merged(FILES[file]))
    line = (with_facts / file).read_text(encoding="utf-8").split("\n").index("<<<<<<< HEAD") + 1
    (fault,) = check(with_facts).faults
    assert str(fault).startswith(f"{file}:{line}: this file has a merge conflict at line {line}: ")
    edit(with_facts / "lessons/00_start_here.py", "**Time:** 5 minutes", "")
    assert "no time is given" in {other.what for other in check(with_facts).faults}


def test_a_merged_page_is_made_anew_and_kept(with_facts: Path) -> None:
    before = (with_facts / PAGE).read_bytes()
    plant(with_facts, PAGE, merged("### C1"))
    conflict = (with_facts / PAGE).read_bytes()
    said = build(with_facts, [])
    assert f"wrote {PAGE}\nkept what was in {PAGE} as facts.1.md in kept/" in said
    assert (with_facts / PAGE).read_bytes() == before
    assert (with_facts / "kept/facts.1.md").read_bytes() == conflict
    assert check(with_facts).faults == []


def test_a_build_stops_at_a_merge_conflict_in_what_it_is_made_from(with_facts: Path) -> None:
    plant(with_facts, "lessons/01_who_is_late.ipynb", merged('"cell_type"'))
    with pytest.raises(NotBuilt, match=r"01_who_is_late\.ipynb:\d+: this file has a merge conflict at line"):
        build(with_facts, [])
