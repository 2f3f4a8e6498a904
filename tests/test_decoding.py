"""A file's text is the same however it was saved, and what is no text is said with its line."""

from __future__ import annotations

import pytest

from coursekit.decoding import NotText, conflict_in, decoded, legible

TEXT = "id,label\nL1,Größe\n"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "BOM"])
def test_the_ends_of_lines_and_a_byte_order_mark_do_not_count(mark: bytes, end: str) -> None:
    content = mark + TEXT.replace("\n", end).encode()
    assert decoded(content) == legible(content) == TEXT


@pytest.mark.parametrize(
    ("content", "what", "line"),
    [
        (TEXT.encode("cp1252"), "a byte that is not UTF-8", 2),
        (TEXT.replace("\n", "\r").encode("cp1252"), "a byte that is not UTF-8", 2),
        (TEXT.encode("utf-16"), "this file is saved as UTF-16", 1),
        (TEXT.encode("utf-16-le"), "this file is saved as UTF-16", 1),
        (TEXT.encode("utf-16-be"), "this file is saved as UTF-16", 1),
        (b"id\nL1\0\n", "this is not text: there is a zero byte in it", 2),
        (b"PK\x03\x04 \xff\0", "this is an archive or a workbook, not text", 1),
    ],
)
def test_what_is_no_text_is_said_to_be_so(content: bytes, what: str, line: int) -> None:
    with pytest.raises(NotText) as raised:
        decoded(content)
    assert (raised.value.what, raised.value.line) == (what, line)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_in_a_wrong_encoding_can_still_be_searched(encoding: str) -> None:
    assert legible(TEXT.encode(encoding)) == TEXT


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a\n<<<<<<< HEAD\nb\n||||||| base\nc\n=======\nd\n>>>>>>> theirs\n", 2),
        ("a\n<<<<<<<\nb\n=======\nd\n>>>>>>>\n", 2),
        ("a\n=======\nd\n>>>>>>> theirs", 4),
        ("a\n<<<<<<< HEAD\nb", 2),
    ],
)
def test_a_merge_conflict_is_found_on_its_first_marker(text: str, line: int) -> None:
    found = conflict_in(text)
    assert found is not None
    assert (found.line, found.what) == (line, f"this file has a merge conflict at line {line}")
    with pytest.raises(NotText, match=f"merge conflict at line {line}"):
        decoded(text.replace("\n", "\r\n").encode())


@pytest.mark.parametrize(
    "text",
    [
        "A heading\n=======\n\nand text\n",
        "git writes <<<<<<< HEAD there, then ======= and >>>>>>> theirs.\n",
        "```\n  <<<<<<< HEAD\n  >>>>>>> theirs\n```\n",
        '   "<<<<<<< HEAD\\n",\n',
        "<<<<<<<<< nine\n>>>>>>>>\n||||||| a table\n",
    ],
)
def test_other_signs_are_no_conflict(text: str) -> None:
    assert conflict_in(text) is None
    assert decoded(text.encode()) == text
