"""Who is in the class, and whose hand-in a file is."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.errors import CourseError
from coursekit.report.class_list import ClassList, Listed, read_class_list


def written(folder: Path, text: str | bytes) -> Path:
    path = folder / "names.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


@pytest.mark.parametrize(
    "text",
    [
        "name,group\nAda Byron,A\nBo Li,\n",
        "\ufeffName;Group\r\nAda Byron;A\r\n;\r\nBo Li;\r\n",
        "First name\tSurname\tEmail\tGroup\nAda\tByron\ta@b\tA\nBo\tLi\tb@c\t\n",
    ],
)
def test_lists_as_platforms_and_spreadsheets_save_them(tmp_path: Path, text: str) -> None:
    assert read_class_list(written(tmp_path, text)).students == [Listed("Ada Byron", "A"), Listed("Bo Li")]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("mail,group\nx,A\n", "line 1: there is no column of names"),
        ("name,group\nAda,A\n,B\n", "line 3: there is no name"),
        ("name\n", "line 1: the list of names is empty"),
        ("", "line 1: the list of names is empty"),
        (b"PK\x03\x04xlsx", "line 1: this is an archive or a workbook"),
        ("name\nZoë\n".encode("latin-1"), "line 2: a byte that is not UTF-8"),
    ],
)
def test_what_is_no_list_is_one_message_with_its_line(tmp_path: Path, text: str | bytes, says: str) -> None:
    with pytest.raises(CourseError, match=says) as raised:
        read_class_list(written(tmp_path, text))
    assert "names.csv" in str(raised.value)


def test_a_list_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CourseError, match="cannot be read"):
        read_class_list(tmp_path / "none.csv")


LIST = ClassList([Listed("Ada Byron"), Listed("Ann Lee"), Listed("Ann Lee Smith"), Listed("Zoë O'Brien")])


@pytest.mark.parametrize(
    ("name", "file", "who"),
    [
        ("ada byron", "x.json", "Ada Byron"),
        ("Byron, Ada", "x.json", "Ada Byron"),
        ("", "Ada Byron_1234_assignsubmission_file_/work.json", "Ada Byron"),
        ("", "byronada_12345_678_work.json", "Ada Byron"),
        ("", "ann-lee-smith.json", "Ann Lee Smith"),
        ("", "ann_lee (2).json", "Ann Lee"),
        ("Zoë O’Brien", "x.json", "Zoë O'Brien"),
        ("Somebody", "x.json", None),
        ("Somebody", "ada byron.json", "Ada Byron"),
        ("", "Adam Byronson.json", None),
    ],
)
def test_whose_it_is(name: str, file: str, who: str | None) -> None:
    found = LIST.who(name, file)
    assert (found.name if found else None) == who


def test_a_name_that_two_have_is_said() -> None:
    assert ClassList([Listed("Ann Lee"), Listed("Bo Li"), Listed("Lee, Ann"), Listed("ann lee")]).doubled == ["Ann Lee"]
