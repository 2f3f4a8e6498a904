"""What ``check`` counts of examples and drafts."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.formatters import as_text
from coursekit.authoring.new_kit import write_kit as writing
from coursekit.authoring.new_kit.kit_answers import Answers
from tests.authoring.conftest import edit

TODAY = datetime.date(2026, 1, 31)


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    writing.make(tmp_path / "kit", Answers("The old kiosk", "A. Writer", "The Paper", 5), TODAY)
    return tmp_path / "kit"


def unfinished(kit: Path) -> dict[str, str]:
    return {found.file: found.what for found in check(kit, TODAY).notices if found.rule == "unfinished"}


def test_each_file_with_examples_has_one_line(begun: Path) -> None:
    found = unfinished(begun)
    assert found["data/article.yaml"] == "6 lines of the example left", "five paragraphs and the date"
    assert {"README.md", "data/statements.yaml", "lessons/01_what_is_the_puzzle.py"} <= {*found}
    assert "data/misconceptions.yaml" not in found


def test_what_may_stay_in_a_finished_kit_is_not_counted(begun: Path) -> None:
    found = unfinished(begun)
    assert "data/glossary.yaml" not in found, "its `example` is a field, and its terms are every kit's"
    assert found["README.md"] == "1 line of the example left", "the warning, and none of the steps"


def test_the_heads_of_files_speak_of_examples_on_one_line_that_can_go_with_them(begun: Path) -> None:
    for name in ("statements", "voices", "argument"):
        path = begun / "data" / f"{name}.yaml"
        head = [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("#")]
        assert sum("example" in line.lower() for line in head) == 1, name
        path.write_text("\n".join(line for line in head if "example" not in line.lower()), encoding="utf-8")
        assert f"data/{name}.yaml" not in unfinished(begun)


def test_an_example_that_was_replaced_is_counted_no_longer(begun: Path) -> None:
    edit(
        begun / "data" / "article.yaml", "Example to replace. In our words, what paragraph 2 says.", "The kiosk closes."
    )
    assert unfinished(begun)["data/article.yaml"] == "5 lines of the example left"


def test_drafts_are_counted_in_rows_and_tables(begun: Path) -> None:
    voices, claims = begun / "data" / "voices.yaml", begun / "data" / "claims_checked.csv"
    voices.write_text(
        "- {id: a, name: A, role: r, side: s, kind: author, draft: true}\n# draft: true\n", encoding="utf-8"
    )
    claims.write_text('id,claim,draft\nK1,"true",\nK2,no,true\n', encoding="utf-8")
    found = unfinished(begun)
    assert found["data/voices.yaml"] == "1 draft left"
    assert found["data/claims_checked.csv"] == "1 draft left"


def test_a_row_that_is_no_draft_and_is_not_written_is_counted(begun: Path) -> None:
    voices = begun / "data" / "voices.yaml"
    rows = "- id: {0}\n  name: A\n  role: 'To write: who that is'\n  side: s\n  kind: {1}\n"
    voices.write_text(rows.format("a", "author") + "  draft: true\n" + rows.format("b", "person"), encoding="utf-8")
    assert unfinished(begun)["data/voices.yaml"] == "1 draft and 1 row to write left"


def test_tests_of_a_kit_that_is_being_written_stay_quiet(begun: Path) -> None:
    report = check(begun, TODAY)
    assert "lines of the example left" in as_text(report)
    assert "of the example left" not in as_text(report, quiet=True)
