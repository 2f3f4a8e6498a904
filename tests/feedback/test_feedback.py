"""What a student gets back: what is on the page, what is not, and where it is written."""

from __future__ import annotations

import re
import subprocess
import zipfile
from html import unescape
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.feedback.give_back import FeedbackWishes, Given, give_back
from coursekit.feedback.returned_names import page_names, returned_name, returned_names, safe_name
from coursekit.kit import Kit
from tests.report.classes import write_class
from tests.report.conftest import Classroom

HOSTILE = '<script>alert("1")</script>\u202e{{ 7 * 7 }}'


@pytest.fixture
def classroom(tmp_path: Path, tram: Kit) -> Classroom:
    return Classroom(tmp_path / "hand-ins", tram)


def given(classroom: Classroom, **wishes: Path | str) -> Given:
    out = classroom.folder.parent / "feedback"
    return give_back(classroom.kit, classroom.folder, out, FeedbackWishes(**wishes))  # type: ignore[arg-type]


def pages(classroom: Classroom) -> dict[str, str]:
    out = classroom.folder.parent / "feedback"
    return {path.name: path.read_text(encoding="utf-8") for path in out.glob("*.html")}


def text_of(page: str) -> str:
    return " ".join(unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)).split())


def one(classroom: Classroom, **entries: object) -> str:
    classroom.hand_in("a.json", classroom.work("a", "Ada", **entries))  # type: ignore[arg-type]
    given(classroom)
    return text_of(pages(classroom)["a.html"])


def test_what_was_right_and_what_is_worth_another_look(classroom: Classroom) -> None:
    wrong = next(choice for choice in classroom.item("decides-vote").choices if choice.text == "The mayor")
    told = one(
        classroom,
        pays__sum=classroom.entry("pays-sum", "3"),
        decides__vote=classroom.entry("decides-vote", wrong.id),
    )
    assert "Feedback for Ada" in told
    assert "1 of 2 questions that you checked" in told
    right, again = told.split("Worth another look")
    assert classroom.item("pays-sum").stem in right
    assert classroom.item("decides-vote").stem in again
    assert f"At first: The mayor {wrong.reply.text}" in again
    assert "Your last answer was right" not in again


def test_a_reply_leads_back_and_the_key_is_not_given_away(classroom: Classroom) -> None:
    told = one(classroom, pays__sum=classroom.entry("pays-sum", "77"))
    item = classroom.item("pays-sum")
    assert item.replies["wrong"].text in told
    assert item.replies["right"].text not in told


def test_a_later_right_answer_is_said(classroom: Classroom) -> None:
    assert "Your last answer was right." in one(
        classroom, pays__sum=classroom.entry("pays-sum", "4", answer="3", tries=2)
    )


def test_a_solution_shown_before_any_try_is_nothing_to_look_at_again(classroom: Classroom) -> None:
    told = one(classroom, pays__sum=classroom.entry("pays-sum", None, answer="3", revealed=True))
    assert "Worth another look" not in told
    assert "You have not checked any question that is right or wrong" in told


def test_an_answer_to_an_earlier_edition_is_said_and_not_marked(classroom: Classroom) -> None:
    told = one(classroom, pays__sum=classroom.entry("pays-sum", "4", of="0ld"))
    assert "1 answer of yours belongs to questions that have changed since" in told
    assert "Worth another look" not in told


def test_own_calibration(classroom: Classroom) -> None:
    rows = {row.id: row.answer for row in classroom.item("tram-match").rows}
    wrong = dict.fromkeys(rows, "fact")
    told = one(classroom, tram__match=classroom.entry("tram-match", wrong, sure=80.0))
    assert "You rated 1 answer: 80% sure on average, right in 0%. You were surer than right, by 80 points." in told
    assert "These are few ratings" in told
    assert "80% 1 0" in told


def test_misconceptions_come_with_something_to_practise(classroom: Classroom) -> None:
    write_class(classroom.folder, classroom.kit, 12)
    given(classroom)
    told = [text_of(page) for page in pages(classroom).values()]
    practised = [page for page in told if "What to practise" in page]
    assert practised
    titles = [passage.title for passage in classroom.kit.passages.values()]
    students = [known.student for known in classroom.kit.misconceptions.values()]
    for page in practised:
        part = page[page.index("What to practise") :]
        assert any(student in part for student in students)
        assert "Treated in " in part
    assert any(f"“{title}”" in page for page in practised for title in titles)


def test_nobody_else_is_named(classroom: Classroom) -> None:
    write_class(classroom.folder, classroom.kit, 6)
    given(classroom)
    for name, page in pages(classroom).items():
        others = {f"Student {number}" for number in range(6)} - {f"Student {int(name[5:10])}"}
        assert not [other for other in others if other in text_of(page)]


def test_the_teachers_note_is_on_the_right_page_as_text(classroom: Classroom, tmp_path: Path) -> None:
    for student in ("Ada", "Bo"):
        entry = classroom.entry("pays-sum", "3")
        classroom.hand_in(f"{student}.json", classroom.work(student.lower(), student, pays__sum=entry))
    notes = tmp_path / "notes.csv"
    notes.write_text('name;note\nBO;"<b>Well</b>\nread"\nCleo;Hello\n', encoding="utf-8")
    told = given(classroom, notes=notes)
    page = pages(classroom)
    assert "&lt;b&gt;Well&lt;/b&gt;\nread" in page["Bo.html"]
    assert "A note to you" not in page["Ada.html"]
    assert told.notices == ["Cleo: has a note and no hand-in"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("name,word\nAda,x\n", "line 1: there is no column “note”"),
        ("note\nx\n", "line 1: nobody can tell whose"),
        ("name,note\n,x\n", "line 2: nobody can tell whose"),
        ("name,note\nAda,x\nAda,y\n", "line 3: there is a second note for Ada"),
    ],
)
def test_notes_that_are_none_are_one_message(classroom: Classroom, tmp_path: Path, text: str, says: str) -> None:
    classroom.hand_in("a.json", classroom.work("a"))
    (tmp_path / "notes.csv").write_text(text, encoding="utf-8")
    with pytest.raises(CourseError, match=says):
        given(classroom, notes=tmp_path / "notes.csv")
    assert not (tmp_path / "feedback").exists(), "nothing is written"


def test_hostile_names_and_texts_stay_text_and_stay_in_the_folder(classroom: Classroom, tmp_path: Path) -> None:
    names = ["x..\\..\\up.json", "CON.json", "a.._x.json", f"{HOSTILE.replace('/', '_')}.json", "~.json", "a b.json"]
    for number, name in enumerate(names):
        entry = classroom.entry("pays-sum", "3")
        work = classroom.work(f"s{number}", HOSTILE, pays__sum=entry)
        classroom.hand_in(f"{number}.json", work)
        (classroom.folder / f"{number}.json").rename(classroom.folder / name)
    (tmp_path / "notes.csv").write_text(f'file,note\n"a b.json","{HOSTILE.replace(chr(34), "")}"\n', encoding="utf-8")
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    given(classroom, notes=tmp_path / "notes.csv")
    made = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert len(made) == len(names) + 1
    assert {path.parent for path in made} == {tmp_path / "feedback"}
    for path in made - {tmp_path / "feedback" / ".gitignore"}:
        assert re.fullmatch(r"[\w.-]+\.html", path.name)
        assert not path.name.startswith(".")
        page = path.read_text(encoding="utf-8")
        assert "<script" not in page
        assert "{{ 7 * 7 }}" in text_of(page)
        assert "\u202e" not in page.partition("</h1>")[0]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada Byron", "Ada-Byron"),
        ("../../x", "x"),
        ("nul.txt", "_nul.txt"),
        ("…", "student"),
        ("李雷", "李雷"),
        ("a" * 300, "a" * 80),
        ("x\x00\n\u202ey", "x-y"),
        (".hidden", "hidden"),
    ],
)
def test_a_safe_name(text: str, name: str) -> None:
    assert safe_name(text) == name


def test_no_two_pages_have_one_name() -> None:
    names = page_names(["a b.json", "A-b.json", "a-b.json", "a-b-2.json", "x/a b.json"])
    assert len({name.casefold() for name in names.values()}) == 5


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("Ada Byron_12_assignsubmission_file/work.json", "Ada-Byron_12_assignsubmission_file_/feedback.html"),
        ("Ada Byron_12_assignsubmission_file_/work.json", "Ada-Byron_12_assignsubmission_file_/feedback.html"),
        ("all/Ada_12_assignsubmission_file_/w.json", "Ada_12_assignsubmission_file_/feedback.html"),
        ("Participant 7_12_assignsubmission_file_w.json", "Participant-7_12_assignsubmission_file_feedback.html"),
        ("../../x_12_assignsubmission_file_/w.json", "x_12_assignsubmission_file_/feedback.html"),
        ("byronada_12_345_work.json", "byronada_12_345_feedback.html"),
        ("byronada_LATE_12_345_work-1.json", "byronada_12_345_feedback.html"),
        ("anon_aB3xY_345_work.json", "anon_aB3xY_345_feedback.html"),
        ("..\\..\\x_12_345_work.json", "x_12_345_feedback.html"),
        ("Ada Byron (12345).json", "Ada-Byron_12345_assignsubmission_file_/feedback.html"),
        ("Ada Byron (12345) 2.json", "Ada-Byron_12345_assignsubmission_file_/feedback.html"),
        ("work (2).json", ""),
        ("tram-work-2026-11-29-1205 (100).json", ""),
        ("ada.json", ""),
        ("tram-work-2026-11-29-1205.json", ""),
        ("12_345_work.json", ""),
    ],
)
def test_names_that_platforms_take_back(file: str, name: str) -> None:
    assert returned_name(file) == name


def moodle_reads(path: str) -> tuple[int, str, str] | None:
    """Whose the file is and what it is called, by the rules of Moodle's importer, written anew from its description."""
    parts = path.split("/")
    while parts:
        info = parts.pop(0).split("_", 4)
        if len(info) >= 4 and info[1].isdecimal() and info[2:4] == ["assignsubmission", "file"]:
            return int(info[1]), info[2], "/".join([info[4] if len(info) > 4 else "", *parts]).lstrip("/")
    return None


def test_a_zip_goes_back_to_whom_it_belongs(classroom: Classroom, tmp_path: Path) -> None:
    for number in (7, 8):
        entry = classroom.entry("pays-sum", "3" if number == 7 else "4")
        work = classroom.work(f"s{number}", f"Student {number}", pays__sum=entry)
        classroom.hand_in(f"A Student_{number}_assignsubmission_file_/work.json", work)
    classroom.hand_in("loose.json", classroom.work("loose"))
    told = given(classroom, zip=tmp_path / "back.zip")
    assert told.notices == ["loose.json: not in the zip, since the platform could not tell whose it is"]
    with zipfile.ZipFile(tmp_path / "back.zip") as made:
        read = {name: moodle_reads(name) for name in made.namelist()}
        assert sorted(map(str, read.values())) == [
            "(7, 'assignsubmission', 'feedback.html')",
            "(8, 'assignsubmission', 'feedback.html')",
        ]
        for name, found in read.items():
            assert f"for <bdi>Student {found[0]}</bdi>" in made.read(name).decode()  # type: ignore[index]


def test_two_hand_ins_of_one_folder_are_two_files_in_the_zip() -> None:
    folder = "Ada_12_assignsubmission_file_"
    names = returned_names([f"{folder}/a.json", f"{folder}/b.json"])
    assert list(names.values()) == [f"{folder}/feedback.html", f"{folder}/feedback-2.html"]


def test_a_folder_that_is_no_download_gives_no_zip(classroom: Classroom, tmp_path: Path) -> None:
    classroom.hand_in("a.json", classroom.work("a"))
    with pytest.raises(CourseError, match="nobody could tell whom"):
        given(classroom, zip=tmp_path / "back.zip")
    assert not (tmp_path / "back.zip").exists()
    assert not (tmp_path / "feedback").exists()


def test_git_never_takes_feedback(classroom: Classroom, tmp_path: Path) -> None:
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    classroom.hand_in("a.json", classroom.work("a"))
    give_back(classroom.kit, classroom.folder, tmp_path / "whatever")
    told = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard"], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert [line for line in told.stdout.splitlines() if line.startswith("whatever")] == []


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["-o", "hand-ins"], "holds the hand-ins"),
        (["-o", "none/feedback"], "there is no folder"),
        (["-o", "a-file"], "is a file"),
        (["--zip", "back.rar"], "must end in .zip"),
        (["--notes", "none.csv"], "cannot be read"),
    ],
)
def test_what_cannot_be_done_is_one_message(
    classroom: Classroom, tram_copy: Path, capsys: pytest.CaptureFixture[str], more: list[str], says: str
) -> None:
    classroom.hand_in("a.json", classroom.work("a"))
    base = classroom.folder.parent
    (base / "a-file").write_text("x", encoding="utf-8")
    option, value = more
    command = ["feedback", str(classroom.folder), "--kit", str(tram_copy), "-o", str(base / "out")]
    assert cli.main([*command, option, str(base / value)]) == 1
    err = capsys.readouterr().err
    assert says in err
    assert len(err.splitlines()) == 1
    assert not (base / "out").exists()


def test_the_command_writes_pages(classroom: Classroom, tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write_class(classroom.folder, classroom.kit, 3)
    (classroom.folder / "essay.docx").write_bytes(b"PK")
    out = classroom.folder.parent / "out"
    command = ["feedback", str(classroom.folder), "--kit", str(tram_copy), "-o", str(out)]
    assert cli.main([*command, "--pages", "https://example.org/c"]) == 0
    assert "3 pages written to" in (told := capsys.readouterr()).out
    assert "1 file set aside" in told.err
    assert 'href="https://example.org/c/02_who_pays.html"' in (out / "work-00001.html").read_text(encoding="utf-8")
