"""A course of an earlier version becomes one of this version: all of it, or nothing."""

from __future__ import annotations

import difflib
import shutil
from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.charts import draw
from coursekit.cli import main
from coursekit.course import quiz_of
from coursekit.errors import CourseError
from coursekit.kit import Kit, read_kit
from coursekit.kit.loader import survey
from coursekit.tables.of_kit import table_of
from coursekit.tables.receipts import add_up

EARLIER = Path(__file__).parents[2] / "kits" / "earlier"
LESSON = "lessons/02_who_pays.py"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EARLIER, tmp_path / "course", ignore=shutil.ignore_patterns(".*")))


def contents(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def migrate(root: Path, *options: str) -> int:
    return main(["migrate", "--kit", str(root), *options])


def migrated(root: Path) -> Kit:
    assert migrate(root) == 0
    return read_kit(root / "data")


# Before


def test_the_tables_of_an_earlier_version_are_one_fault_which_names_the_command(course: Path) -> None:
    (fault,) = survey(course / "data").faults
    assert str(fault) == (
        "data/loans.csv:1: this table is called amounts.csv now, and has other columns, "
        "expected amounts.csv: `coursekit migrate` makes it of this file"
    )
    assert [finding.rule for finding in check(course).faults].count("data") == 1
    with pytest.raises(CourseError, match="`coursekit migrate`"):
        read_kit(course / "data")


def test_a_dry_run_tells_everything_and_writes_nothing(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(course)
    assert migrate(course, "--dry-run") == 0
    assert contents(course) == before
    assert capsys.readouterr().out.splitlines() == [
        "data/amounts.yaml: made, with the words that earlier versions had of their own",
        "data/loans.csv: becomes amounts.csv",
        "data/balances.csv: becomes series.csv",
        'data/charts.yaml: loans → amounts, "balances" → "owed"',
        'lessons/02_who_pays.py: "loans" → "amounts", \'loan_notes\' → \'amount_notes\', "balances" → "series", "used" → "actual"',
        "Nothing was written.",
    ]


# After


def test_everything_is_said_as_it_was(course: Path) -> None:
    kit = migrated(course)
    assert table_of(kit, "amounts", ["T1"]).text() == (
        "Loans and what is often taken for them\n"
        "Row: T1; When: March 2018; Lender and borrower: Savings bank to Town council; What: building loan; "
        "Announced: $0.2 billion; Advanced or owed: $0.2 billion; What became of it: being repaid"
    )
    assert "At the end of: December 2019; Still owed: $0.18 billion" in table_of(kit, "series").text()
    figure = draw("amounts", kit)
    assert figure.words.startswith("Two loans, 1 line.\nEach block is one loan or credit line")
    assert "What the town still owed: December 2019 $0.18 billion" in figure.words
    assert figure.words.endswith("Source: the minutes.")
    receipt = add_up(kit, ["T1", "T2", "T4"], count="actual", against="T5")
    assert receipt.table().caption == "Receipt: $0.2 billion and what is not known advanced or owed"
    assert "T4 is a debt put off, not new money." in receipt.doubts


def test_a_question_is_of_the_edition_that_it_was(course: Path) -> None:
    """As the version before this one had it: answers that were kept stay answers to it."""
    (tally,) = quiz_of(migrated(course), "tram-tally").items
    assert tally.edition == "92eebc9d"
    assert "Target: $1 billion" in list(tally.words())


def test_a_lesson_changes_where_it_asks_for_something_and_nowhere_else(course: Path) -> None:
    before = (course / LESSON).read_text(encoding="utf-8")
    migrated(course)
    after = (course / LESSON).read_text(encoding="utf-8")
    added = [line[2:] for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line.startswith("+ ")]
    assert added == [
        'course.chart("amounts")',
        'course.table("amounts", "T1", "T2")',
        "course.table('amount_notes', \"T1\")  # fmt: skip",
        'course.table("series")  # äöü, all of them: "balances"',
        'course.add_up("T1", "T2", count="actual", against="T5")  # type: ignore[arg-type]',
    ]


def test_a_kit_without_balances_declares_no_series(course: Path) -> None:
    (course / "data" / "balances.csv").unlink()
    (course / "data" / "charts.yaml").unlink()
    assert migrated(course).ledger.series == []
    assert not (course / "data" / "series.csv").exists()


def test_what_was_wrong_with_a_row_is_still_found(course: Path) -> None:
    path = course / "data" / "loans.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",advanced,", ",advnced,"), encoding="utf-8")
    assert migrate(course) == 0
    (fault,) = survey(course / "data").faults
    assert "status 'advnced' is not declared in amounts.yaml" in str(fault)


def test_a_course_of_this_version_is_left_alone(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    migrated(course)
    before = contents(course)
    capsys.readouterr()
    assert migrate(course) == 0
    assert capsys.readouterr().out == "This course is one of this version: nothing to do.\n"
    assert contents(course) == before


# When something is in the way


@pytest.mark.parametrize("left", [["loans.csv", "balances.csv"], ["balances.csv"]])
def test_whoever_was_interrupted_runs_it_again(course: Path, left: list[str]) -> None:
    old = contents(course)
    migrated(course)
    whole = contents(course)
    for name in left:
        (course / "data" / name).write_bytes(old[f"data/{name}"])
    migrated(course)
    assert contents(course) == whole


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("data/amounts.csv", "id\n", "data/amounts.csv is there already, and says something else"),
        ("data/loans.csv", '"id\n', "data/loans.csv: this is not CSV"),
        ("data/loans.csv", "name;sum\n", "data/loans.csv: no column is called 'id'"),
        ("data/charts.yaml", "- [", "data/charts.yaml: this is not YAML"),
        (LESSON, "# %%\ncourse.chart(", f"{LESSON}:2: this is not Python"),
    ],
)
def test_what_cannot_be_taken_over_is_named_and_nothing_is_written(
    course: Path, capsys: pytest.CaptureFixture[str], file: str, content: str, message: str
) -> None:
    (course / file).write_text(content, encoding="utf-8")
    before = contents(course)
    assert migrate(course) == 1
    said = capsys.readouterr().err
    assert message in said
    assert "Nothing was written." in said
    assert contents(course) == before


def test_a_file_that_may_not_be_written_keeps_all_others_as_they_were(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (course / LESSON).chmod(0o444)
    before = contents(course)
    assert migrate(course) == 1
    assert f"{LESSON} cannot be written" in capsys.readouterr().err
    assert contents(course) == before


def test_a_table_that_cannot_be_removed_is_named(
    course: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    remove = Path.unlink

    def refuse(path: Path, missing_ok: bool = False) -> None:
        if path.name == "loans.csv":
            raise PermissionError(13, "Permission denied", str(path))
        remove(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert migrate(course) == 1
    assert "data/loans.csv cannot be removed" in capsys.readouterr().err
