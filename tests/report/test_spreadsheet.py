"""What the cells of the table hold, and how another country's spreadsheet reads them."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.report.spreadsheet import Separator, SheetFormat
from tests.report.classes import write_class
from tests.report.conftest import Classroom

MOST = 32_767
"""Excel's limit for a cell, which it counts in UTF-16."""


def read(cell: str, separator: str = ",") -> str:
    """The one cell of a line."""
    (line,) = csv.reader(io.StringIO(cell, newline=""), delimiter=separator)
    (found,) = line
    return found


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize(
    "text",
    [
        ";=" * 16_000, ";=" * 100_000, "=" + "x" * 32_000, "\n+" * 20_000, "🚋" * 32_000, "x" + "🚋" * 32_000,
        "🚋" * 15_999 + "=;" * 9, '"' * 40_000, "x" * 31_999 + "🚋", "x" * 2_000_000, ";" * 2_000_000, "\u2028=" * 20_000,
    ],
    ids=lambda text: f"{text[:3]!r}-{len(text)}",
)  # fmt: skip
def test_no_cell_is_longer_than_a_spreadsheet_takes(text: str, separator: Separator) -> None:
    shown = read(SheetFormat(separator).cell(text), separator)
    assert units(shown) <= MOST
    assert shown.endswith(" … (cut)")
    assert "\ufffd" not in shown, "a letter was cut in two"
    assert units(shown) > 31_999, "cut too early"


@pytest.mark.parametrize("text", ["x" * 32_000, "🚋" * 16_000, "é" * 31_000, ";a" * 16_000])
def test_what_there_is_room_for_is_not_cut(text: str) -> None:
    assert read(SheetFormat().cell(text)) == text


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("text", ["a,=1+1", "a;=1+1", "a\t=1+1", "a\u2028=1+1"])
def test_no_spreadsheet_that_splits_elsewhere_runs_a_formula(text: str, separator: Separator) -> None:
    """One that takes the other separator, or none of ours, and does not mind quotation marks."""
    shown = SheetFormat(separator).cell(text).strip('"')
    other = {",": ";", ";": ","}[separator]
    for mark in (other, "\t", "\n"):
        assert not any(part.startswith("=") for part in shown.split(mark))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\u2028b", "a\nb"),
        ("a\x9b31mb", "a\ufffd31mb"),
        ("a\u202egnp", "a\ufffdgnp"),
        ("نی\u200cل\u200f", "نی\u200cل\u200f"),
    ],
)
def test_what_nobody_would_see_is_seen(text: str, shown: str) -> None:
    assert read(SheetFormat().cell(text)) == shown


# Countries with a decimal comma


@pytest.fixture
def report(classroom: Classroom, tram_copy: Path) -> tuple[list[list[str]], list[list[str]]]:
    """The table of one class with either separator, as it is and as a spreadsheet of the other sort of country has it."""
    write_class(classroom.folder, classroom.kit, 12)
    half = dict.fromkeys((row.id for row in classroom.item("tram-match").rows), "fact")
    entry = classroom.entry("tram-match", half, sure=12.5, tries=3)
    classroom.hand_in(
        "z.json",
        classroom.work("z", "Ångström; Zoë, =A1", tram__match=entry, pays__sum=classroom.entry("pays-sum", "3,5")),
    )
    found = []
    for separator in (",", ";"):
        out = classroom.out.with_name("class.csv")
        command = ["report", str(classroom.folder), "--kit", str(tram_copy), "-o", str(out), "--separator", separator]
        assert cli.main(command) == 0
        text = out.read_bytes().decode("utf-8-sig")
        found.append(list(csv.reader(io.StringIO(text, newline=""), delimiter=separator)))
    return found[0], found[1]


def test_semicolons_give_the_same_table_with_decimal_commas(report: tuple[list[list[str]], list[list[str]]]) -> None:
    usual, other = report
    points, sure = usual[0].index("points at first"), usual[0].index("sure at first (%)")
    assert len(other) == len(usual) > 100
    assert {len(line) for line in other} == {len(usual[0])}
    for here, there in zip(usual[1:], other[1:], strict=True):
        for column, (one, two) in enumerate(zip(here, there, strict=True)):
            assert two == (one.replace(".", ",") if column in (points, sure) else one.replace(", =", ", '="))
    decimals = {line[points] for line in other[1:]}
    assert "0,5" in decimals
    assert not any("." in one for one in decimals)
    assert {line[sure] for line in other if line[0] == "z.json"} == {"", "12,5"}


def test_text_of_students_keeps_its_marks(report: tuple[list[list[str]], list[list[str]]]) -> None:
    for table in report:
        mine = {line[3]: line for line in table if line[0] == "z.json"}
        assert mine["pays-sum"][6] == "3,5"
        assert mine["pays-sum"][1].startswith("Ångström; Zoë, ")


@pytest.mark.parametrize("separator", ["|", "", "tab", ";;"])
def test_another_separator_is_refused(separator: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        cli.main(["report", "hand-ins", "--separator", separator])
    assert "--separator" in capsys.readouterr().err
