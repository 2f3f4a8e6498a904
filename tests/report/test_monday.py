"""What a teacher finds first, and what can be had beside the page: by lesson, by student, by group, then and now."""

from __future__ import annotations

import csv
import io
import re
from html import unescape
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.errors import CourseError
from coursekit.report.build_report import Wishes, make_report
from coursekit.report.figures_as_tables import ANSWERS
from coursekit.report.spreadsheet import HEADER
from tests.report.classes import write_class
from tests.report.conftest import Classroom


def text_of(page: str) -> str:
    """What a reader sees, a blank between elements."""
    return " ".join(unescape(re.sub(r"<style.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)).split())


def report(classroom: Classroom, **wishes: Path | str) -> str:
    make_report(classroom.kit, classroom.folder, classroom.out, wishes=Wishes(**wishes))  # type: ignore[arg-type]
    return classroom.out.read_text(encoding="utf-8")


def first_part(page: str) -> str:
    return text_of(page[page.index('<section class="first"') : page.index("<nav")])


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))


def class_of(classroom: Classroom, right: int, wrong: int) -> None:
    for number in range(right + wrong):
        entry = classroom.entry("pays-sum", "3" if number < right else "4")
        classroom.hand_in(f"s{number:02}.json", classroom.work(f"s{number}", f"Student {number}", pays__sum=entry))


def test_a_point_has_all_that_a_teacher_needs(classroom: Classroom) -> None:
    class_of(classroom, 2, 6)
    told = first_part(report(classroom))
    item = classroom.item("pays-sum")
    assert "Most missed: 6 of 8 (75%) not right at first." in told
    assert item.stem in told
    assert f"Right: {item.right_answer()[0]}" in told
    assert "Commonest wrong answer: 4 6 of 8 (75%, from 41% to 93%)" in told
    reply = item.replied_slips("4")
    assert f"The course replies: {next(reply)[1].text}" in told
    assert "To open with: How might a careful reader come to the commonest wrong answer?" in told


def test_what_few_have_met_does_not_stand_first(classroom: Classroom) -> None:
    """Ten met one item of a round, and all missed it; twenty-six tried a question, and twenty missed it."""
    place = "rounds/tram-who"
    for number in range(26):
        work = classroom.work(
            f"s{number}",
            pays__sum=classroom.entry("pays-sum", "3" if number < 6 else "4"),
            tram__number=classroom.entry("tram-number", "200"),  # all have begun the lesson of the round
        )
        if number < 10:
            who = classroom.choice("t-mayor-1", "The author of the article", place)
            work.places[place] = {"t-mayor-1": classroom.entry("t-mayor-1", who, place)}
        classroom.hand_in(f"s{number}.json", work)
    told = first_part(report(classroom))
    assert told.index("Most missed: 20 of 26") < told.index("Commonest confusion: Ines Calder")


def test_every_question_has_its_key_and_replies_on_the_page(classroom: Classroom) -> None:
    write_class(classroom.folder, classroom.kit, 12)
    page = text_of(report(classroom))
    for (place, _), item in classroom.items.items():
        if item.is_marked and place == "questions":
            assert " ".join(item.stem.split()) in page, item.id
            for line in item.right_answer():
                assert " ".join(line.split()) in page, item.id


def test_replies_stand_with_the_wrong_answers_that_earn_them(classroom: Classroom) -> None:
    vote = classroom.item("decides-vote")
    wrong = next(choice for choice in vote.choices if choice.text == "The mayor")
    classroom.hand_in("a.json", classroom.work("a", decides__vote=classroom.entry("decides-vote", wrong.id)))
    assert wrong.reply.text in text_of(report(classroom))


def test_who_handed_in_who_is_missing_and_how_far_each_came(classroom: Classroom, tmp_path: Path) -> None:
    class_of(classroom, 1, 2)
    names = tmp_path / "names.csv"
    names.write_text("name,group\nStudent 0,North\nStudent 1,South\nZoë <b>,South\n", encoding="utf-8")
    page = report(classroom, names=names)
    told = text_of(page)
    assert "1 of 3 missing" in told
    assert "Missing: 1 of 3 students on the list Zoë <b> South" in told
    assert "Zoë <b>" not in page, "a name is text"
    assert "Student 2 not on the list s02.json" in told
    assert re.search(r"Student 0 s00.json North 1 of \d+ \(\d+%\) 0 of 4 – – 1 of 3 –", told)
    assert re.search(r"North 1 1 1 of \d+ \(\d+%\) 1 of 1 \(100%\)", told)
    assert re.search(r"South 2 1 1 of \d+ \(\d+%\) 0 of 1 \(0%\)", told)


def test_without_a_list_nobody_is_called_missing(classroom: Classroom) -> None:
    class_of(classroom, 1, 0)
    assert "Nobody can be missed without a list" in text_of(report(classroom))


def test_two_points_in_time_stand_side_by_side(classroom: Classroom, tmp_path: Path) -> None:
    class_of(classroom, 1, 3)
    earlier = Classroom(tmp_path / "monday", classroom.kit)
    class_of(earlier, 0, 2)
    told = text_of(report(classroom, before=earlier.folder))
    assert "Then: 2 hand-ins in monday . Now: 4 hand-ins." in told
    assert "02 · Who pays? 2 4 0 0 0 of 2 (0%) 1 of 4 (25%) 0 of 2 (0%) 1 of 4 (25%)" in told


def test_the_page_to_project_names_nobody(classroom: Classroom, tmp_path: Path) -> None:
    class_of(classroom, 2, 6)
    entry = classroom.entry("pays-words", "My own words about it.")
    classroom.hand_in("Ada Byron.json", classroom.work("ada", "Ada Byron", pays__words=entry))
    report(classroom, project=tmp_path / "show.html")
    shown = (tmp_path / "show.html").read_text(encoding="utf-8")
    assert classroom.item("pays-sum").stem in text_of(shown)
    for secret in ("Ada", "Student", ".json", "own words"):
        assert secret not in text_of(shown), secret


def test_everything_can_be_had_as_tables_with_a_dictionary(classroom: Classroom, tmp_path: Path) -> None:
    write_class(classroom.folder, classroom.kit, 12)
    (classroom.folder / "essay.docx").write_bytes(b"PK")
    odd = classroom.entry("pays-sum", "3", of="0ld")
    classroom.hand_in("z.json", classroom.work("z", pays__sum=odd))
    names = tmp_path / "names.csv"
    names.write_text("name,group\nStudent 1,A\nSomebody Else,B\n", encoding="utf-8")
    report(classroom, tables=tmp_path / "tables", names=names, before=classroom.folder)
    tables = {path.name: rows(path) for path in (tmp_path / "tables").iterdir()}
    told = {(line["table"], line["column"]) for line in tables.pop("dictionary.csv")}
    for name, lines in tables.items():
        assert lines or name == "votes.csv", f"{name} is empty"
        assert {(name, column) for line in lines[:1] for column in line} <= told
    assert {column for table, column in told if not table.endswith(".csv")} == set(HEADER) == set(ANSWERS)
    assert tables["missing.csv"] == [{"name": "Somebody Else", "group": "B"}]
    assert tables["set-aside.csv"][0]["file"] == "essay.docx"
    assert tables["not-counted.csv"] == [{"why": "earlier", "question": "pays-sum", "answers": "1"}]
    assert {line["figure"]: line["value"] for line in tables["class.csv"]}["hand-ins"] == "13"
    asked = {line["question"]: line for line in tables["questions.csv"]}
    sum_ = asked["pays-sum"]
    assert float(sum_["from"]) <= float(sum_["share right"]) <= float(sum_["to"])
    assert int(sum_["right"]) / int(sum_["first answers"]) == pytest.approx(float(sum_["share right"]), abs=1e-5)


def test_lessons_are_linked_and_can_be_seen_alone(classroom: Classroom) -> None:
    write_class(classroom.folder, classroom.kit, 3)
    page = report(classroom, pages="https://example.org/course/")
    assert 'href="https://example.org/course/02_who_pays.html"' in page
    assert 'id="only-1"' in page
    with pytest.raises(CourseError, match="no address"):
        report(classroom, pages="javascript:alert(1)")


def test_the_course_on_this_machine_is_linked_where_nothing_else_is_said(
    classroom: Classroom, tram_copy: Path, tmp_path: Path
) -> None:
    write_class(classroom.folder, classroom.kit, 3)
    (tram_copy / "site").mkdir()
    (tram_copy / "site" / "02_who_pays.html").write_text("a page", encoding="utf-8")
    out = tmp_path / "report.html"
    assert cli.main(["report", str(classroom.folder), "--kit", str(tram_copy), "-o", str(out)]) == 0
    links = re.findall(r'href="([^"#]*who_pays[^"]*)"', out.read_text(encoding="utf-8"))
    assert links
    assert all((tmp_path / link).is_file() for link in links)


@pytest.mark.parametrize(
    ("file", "what"),
    [("Ada/essay.docx", "document"), ("02.ipynb", "notebook"), ("IMG_1.HEIC", "picture"), ("x", "another kind")],
)
def test_every_file_is_accounted_for(classroom: Classroom, file: str, what: str) -> None:
    class_of(classroom, 1, 0)
    (classroom.folder / file).parent.mkdir(exist_ok=True)
    (classroom.folder / file).write_bytes(b"something")
    page = text_of(report(classroom))
    assert re.search(rf"{re.escape(file)} no hand-in it is a\w* .*?{what}.*?ask for the file", page)


@pytest.mark.parametrize(
    ("files", "kept"),
    [
        (("tram-work-2026-11-29-1205.json", "Zoe Brown.json"), "Zoe Brown.json"),
        (("Ada_123_assignsubmission_file_/work.json", "work (1).json"), "Ada_123_assignsubmission_file_/work.json"),
    ],
)
def test_of_two_that_are_the_same_the_one_with_a_name_is_kept(
    classroom: Classroom, files: tuple[str, str], kept: str
) -> None:
    for file in files:
        classroom.hand_in(file, classroom.work("a", pays__sum=classroom.entry("pays-sum", "3")))
    _, lines, _ = classroom.report()
    assert {line["file"] for line in lines} == {kept}


def test_a_name_that_was_given_once_stays(classroom: Classroom) -> None:
    entry = classroom.entry("pays-sum", "3")
    later = classroom.entry("pays-sum", "3", by={"w1": 5})
    classroom.hand_in("a.json", classroom.work("a", "Ada", pays__sum=entry))
    classroom.hand_in("b.json", classroom.work("a", "", pays__sum=later))
    _, lines, _ = classroom.report()
    assert {(line["file"], line["name"]) for line in lines} == {("b.json", "Ada")}


@pytest.mark.parametrize(
    ("more", "says"),
    [
        (["--project", "report.html"], "is the report itself"),
        (["--project", "show.txt"], "must end in .html"),
        (["--tables", "a-file"], "is a file"),
        (["--names", "none.csv"], "none.csv cannot be read"),
        (["--before", "nowhere"], "there is no folder"),
    ],
)
def test_a_wish_that_cannot_be_met_is_one_message_and_nothing_is_written(
    classroom: Classroom,
    tram_copy: Path,
    capsys: pytest.CaptureFixture[str],
    more: list[str],
    says: str,
) -> None:
    class_of(classroom, 1, 0)
    tmp_path = classroom.folder.parent
    more = [part if part.startswith("--") else str(tmp_path / part) for part in more]
    (tmp_path / "a-file").write_text("x", encoding="utf-8")
    before = sorted(tmp_path.iterdir())
    command = ["report", str(classroom.folder), "--kit", str(tram_copy), "-o", str(classroom.out), *more]
    assert cli.main(command) == 1
    err = capsys.readouterr().err
    assert says in err
    assert len(err.splitlines()) == 1
    assert sorted(tmp_path.iterdir()) == before


def test_questions_of_two_points_stand_side_by_side_unless_they_were_asked_otherwise(
    classroom: Classroom, tmp_path: Path
) -> None:
    class_of(classroom, 1, 3)
    earlier = Classroom(tmp_path / "monday", classroom.kit)
    class_of(earlier, 2, 0)
    once = earlier.entry("tram-number", "200", of="000000000000")
    earlier.hand_in("old.json", earlier.work("old", tram__number=once))
    page = report(classroom, before=earlier.folder, tables=tmp_path / "tables")
    told = text_of(page)
    assert "pays-sum 2 of 2 (100%) 1 of 4 (25%) -75" in told
    assert "Asked otherwise then, so that answers of then do not count: tram-number (1 answer)." in told
    (table,) = (tmp_path / "tables").glob("*questions-then-and-now.csv")
    lines = [tuple(line.values()) for line in rows(table)]
    assert [line[2:5] for line in lines if line[0] == "pays-sum"] == [("then", "2", "2"), ("now", "4", "1")]
    assert [line[2:] for line in lines if line[0] == "tram-number"] == [
        ("then", "0", "0", "", "1"),
        ("now", "0", "0", "", ""),
    ]
