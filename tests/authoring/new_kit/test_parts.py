"""``coursekit add`` and ``coursekit new --with``; and what git leaves out of a new kit."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.authoring.checking.check import check
from coursekit.authoring.new_kit import write_kit as writing
from coursekit.authoring.new_kit.kit_parts import PARTS, SHOWN_BY
from coursekit.kit import read_kit

ANSWERS = ["--title", "The old kiosk", "--author", "A. Writer", "--outlet", "The Paper", "--paragraphs", "7"]


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    assert cli.main(["new", str(tmp_path / "kit"), *ANSWERS]) == 0
    return tmp_path / "kit"


def faults(kit: Path) -> set[str]:
    return {str(fault) for fault in check(kit).faults}


def test_every_part_has_a_folder_and_is_named() -> None:
    assert {path.name for path in PARTS.iterdir()} == {*SHOWN_BY}


@pytest.mark.parametrize("part", SHOWN_BY)
def test_a_part_that_is_added_fits_into_a_new_kit(kit: Path, part: str) -> None:
    before = faults(kit)
    assert cli.main(["add", part, "--kit", str(kit)]) == 0
    made = read_kit(kit / "data")
    assert {"rivals": made.rivals, "bargain": made.bargain, "events": made.events}[part]
    left = {fault for fault in faults(kit) - before if "run `" not in fault}
    assert left == set(), "beside what a build makes anew"


def test_a_part_is_added_once(kit: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["add", "rivals", "bargain", "--kit", str(kit)]) == 0
    before = (kit / "data" / "hypotheses.yaml").read_bytes()
    assert cli.main(["add", "events", "rivals", "--kit", str(kit)]) == 1
    assert "data/hypotheses.yaml is there already. Nothing was written" in capsys.readouterr().err
    assert not (kit / "data" / "events.csv").exists()
    assert (kit / "data" / "hypotheses.yaml").read_bytes() == before


def test_a_new_kit_can_have_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    assert cli.main(["new", str(tmp_path / "more"), *ANSWERS, "--with", "rivals, bargain"]) == 0
    made = read_kit(tmp_path / "more" / "data")
    assert made.rivals
    assert made.bargain


def test_a_part_that_there_is_not_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", str(tmp_path / "more"), *ANSWERS, "--with", "rivels"]) == 1
    assert "there is no part 'rivels': one of rivals, bargain, events" in capsys.readouterr().err
    assert not (tmp_path / "more").exists()


@pytest.mark.parametrize(
    ("path", "is_left_out"),
    [
        ("article.txt", True), ("My copy (2).docx", True), ("data/column.pdf", True), ("column.html", True),
        ("kit-1a2b-ada.json", True), ("hand-ins/ada.json", True), ("feedback/ada.html", True), ("report.csv", True),
        ("kept/02.1.py", True), ("binder/constraints.txt", False), ("binder/requirements.txt", False),
        ("binder/runtime.txt", False), ("data/claims_checked.csv", False), ("data/schemas/voices.schema.json", False),
        ("lessons/facts.md", False), ("README.md", False), ("drafts/argument.yaml", False),
    ],
)  # fmt: skip
def test_git_leaves_out_what_is_not_to_be_published(kit: Path, path: str, is_left_out: bool) -> None:
    if not (kit / ".git").exists():
        subprocess.run(["git", "init", "-q", str(kit)], check=True)
    asked = subprocess.run(["git", "-C", str(kit), "check-ignore", "-q", path], check=False)
    assert (asked.returncode == 0) == is_left_out
