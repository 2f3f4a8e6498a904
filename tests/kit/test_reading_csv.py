"""A table as a spreadsheet saves it: what is only padding is passed over, and each thing wrong is said once."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.kit.amount_records import Amount
from coursekit.kit.faults import KitError, Sheet
from coursekit.kit.loader import read, survey
from coursekit.kit.reading_csv import read_csv

HEADER = "id,kind,label,when,start,from,to,what,status,outcome,evidence,confidence,as_of,sources,actual"
ROW = 'L1,loan,"two\nlines",2018,2018-01-01,a,b,k,advanced,o,verified,high,2019-01-01,s | t,2.5'
OTHER = ROW.replace("L1", "L2")
TABLE = f"{HEADER}\n{ROW}\n{OTHER}\n"
PADDING = "," * HEADER.count(",")
COMMAS = "commas between cells, and a point in numbers such as 2.5: spreadsheets can export this"


def sheet(folder: Path, text: str | bytes) -> Sheet[list[Amount]]:
    (folder / "l.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_csv(folder / "l.csv", "l.csv", Amount)


def faults(folder: Path, text: str | bytes) -> list[str]:
    with pytest.raises(KitError) as raised:
        sheet(folder, text)
    return [str(fault) for fault in raised.value.faults]


def wider(text: str, more: str = ",") -> str:
    """Each row with further cells; the line break within a cell stays."""
    return text.replace("two\nlines", "\0").replace("\n", f"{more}\n").replace("\0", "two\nlines")


@pytest.mark.parametrize(
    "text",
    [
        TABLE + f"{PADDING}\n" * 3,
        f"{HEADER}\n{PADDING}\n{ROW}\n , ,\t,\n{OTHER}\n,,\n",
        f"\n{PADDING}\n{TABLE}",
        wider(TABLE),
        wider(TABLE + PADDING + "\n", ",,, "),
        TABLE.replace("kind,", "kind,,").replace("loan,", "loan,,"),
        "sep=,\n" + TABLE,
        TABLE.replace("label", " label ").replace(",2.5", ", 2.5 "),
        b"\xef\xbb\xbf" + TABLE.replace("\n", "\r\n").encode(),
    ],
    ids=["rows below", "rows between", "rows above", "column", "columns", "column between", "sep", "blanks", "Windows"],
)  # fmt: skip
def test_padding_is_passed_over(tmp_path: Path, text: str | bytes) -> None:
    plain, padded = sheet(tmp_path, TABLE), sheet(tmp_path, text)
    assert padded.content == plain.content
    lines = (text if isinstance(text, str) else text.decode("utf-8-sig")).replace("\r\n", "\n").split("\n")
    assert [lines[padded.line(place) - 1][:2] for place in (0, 1)] == ["L1", "L2"]


def test_a_kit_whose_tables_are_padded_is_the_same_kit(tram_copy: Path) -> None:
    before = read(tram_copy / "data")
    for path in (tram_copy / "data").glob("*.csv"):
        columns = path.read_text(encoding="utf-8").split("\n")[0].count(",")
        path.write_text(path.read_text(encoding="utf-8") + f"{',' * columns}\n" * 3, encoding="utf-8")
    assert read(tram_copy / "data") == before


@pytest.mark.parametrize(("mark", "name"), [(";", "semicolons"), ("\t", "tabs")])
@pytest.mark.parametrize("quoted", [False, True])
@pytest.mark.parametrize("first", ["", "sep={}\n", "{0}{0}\n"])
def test_another_mark_between_cells_is_said_once(
    tmp_path: Path, mark: str, name: str, quoted: bool, first: str
) -> None:
    text = TABLE.replace("two\nlines", "two, or three").replace("2.5", '"2,5"')
    line = first.count("\n") + 1
    head, *rows = text.replace('"', "").split("\n")
    cells = [head.split(","), *(row.split(",") for row in rows if row)]
    written = "\n".join(mark.join(f'"{cell}"' if quoted else cell for cell in row) for row in cells)
    assert faults(tmp_path, first.format(mark) + written) == [
        f"l.csv:{line}: this file is separated by {name}, expected {COMMAS}"
    ]


def test_a_column_without_a_name_is_said_once_and_hides_nothing(tmp_path: Path) -> None:
    text = wider(TABLE, ",why?,,and").replace("sources,actual,why?,,and", "sources,actual,,,")
    assert faults(tmp_path, text.replace("o,verified", "o,veryfied", 2).replace("o,veryfied", "o,verified", 1)) == [
        "l.csv:1: columns 16 and 18 have no name, but 'why?' is there on line 2, expected a name above it, or nothing in the column",
        "l.csv:4: 'evidence' is 'veryfied', expected one of verified, derived, recalled",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "l.csv:1: the file is empty, expected"),
        (f"{PADDING}\n\n", "l.csv:1: the file is empty, expected"),
        (ROW, "l.csv:1: no column is called 'L1', 'loan', 'two\\nlines', expected the names of columns: id, kind,"),
        (TABLE.encode("utf-16"), "l.csv:1: this file is saved as UTF-16, expected a file saved as UTF-8"),
        (TABLE.replace("two", "zwölf").encode("cp1252"), "l.csv:2: a byte that is not UTF-8, expected a file saved"),
        (b"PK\x03\x04\x14\0\x06\0", "l.csv:1: this is an archive or a workbook, not text, expected"),
        (TABLE.replace(",2.5", ',"2,5"', 1), "l.csv:2: 'actual' is '2,5', expected a number of at least 0, with a point as its decimal mark"),
    ],
    ids=["empty", "only padding", "no header", "UTF-16", "Windows-1252", "workbook", "decimal comma"],
)  # fmt: skip
def test_each_thing_wrong_is_one_message(tmp_path: Path, text: str | bytes, expected: str) -> None:
    (fault,) = faults(tmp_path, text)
    assert fault.startswith(expected), fault


def test_a_table_in_utf_16_is_one_fault_in_the_whole_kit(tram_copy: Path) -> None:
    for path in sorted((tram_copy / "data").glob("*.csv")):
        text = path.read_text(encoding="utf-8")
        path.write_text(text, encoding="utf-16")
        (fault,) = survey(tram_copy / "data").faults
        assert (fault.file, fault.what) == (f"data/{path.name}", "this file is saved as UTF-16")
        path.write_text(text, encoding="utf-8")
