"""Nothing in one file can stop a report: it is counted, or set aside with the reason."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from coursekit.report import hand_ins, marking
from coursekit.report.build_report import make_report
from coursekit.report.counting import Counting
from coursekit.report.hand_ins import UNEXPECTED, hand_ins_in
from coursekit.report.process_pool import ProcessPool
from coursekit.storage.work import file_of, read_work
from tests.report.classes import write_class
from tests.report.conftest import Classroom
from tests.report.malformed import write_malformed


def honest(classroom: Classroom, *students: str) -> None:
    for student in students:
        classroom.hand_in(f"{student}.json", classroom.work(student, pays__sum=classroom.entry("pays-sum", "3")))


@pytest.mark.parametrize("seed", range(1, 5))
def test_no_malformed_file_stops_a_class(classroom: Classroom, seed: int) -> None:
    write_malformed(classroom.folder, classroom.kit, 325, seed)
    write_class(classroom.folder, classroom.kit, 3)
    page, lines, _ = classroom.report()
    told = hand_ins_in(classroom.folder, classroom.kit.article.id, ProcessPool())
    names = [one.file for one in told.counted] + [one.file for one in told.aside]
    assert sorted(names) == sorted(path.name for path in classroom.folder.iterdir()), "each counted, or listed"
    assert not any(UNEXPECTED in one.why for one in told.aside)
    assert {"unreadable", "foreign", "newer", "tampered"} <= {one.reason for one in told.aside}
    assert {f"work-0000{number}.json" for number in range(3)} <= {line["file"] for line in lines}
    assert "<script>alert" not in page


ODD = {
    "form feed": (b"}}}\n", b"}}}\n\f"),
    "vertical tab": (b'{"format"', b'\v{"format"'),
    "another content first": (b'"content":{', b'"content":5,"content":{'),
    "another content last": (b"}}}\n", b'}},"content":5}\n'),
    "another answer": (b'"answer":"3"', b'"answer":5,"answer":"3"'),
}


@pytest.mark.parametrize("odd", ODD)
def test_a_file_that_may_be_read_in_two_ways_is_set_aside(classroom: Classroom, odd: str) -> None:
    honest(classroom, "a", "b")
    data = (classroom.folder / "a.json").read_bytes().replace(*ODD[odd])
    (classroom.folder / "a.json").write_bytes(data)
    _, lines, said = classroom.report()
    assert {line["file"] for line in lines} == {"b.json"}
    assert said[0] == "1 file set aside:"
    assert said[1].startswith("  a.json: unreadable: it ")


def test_a_class_that_editors_wrote_anew_gives_the_same_report(classroom: Classroom) -> None:
    write_class(classroom.folder, classroom.kit, 12)
    before = classroom.report()
    for number, path in enumerate(sorted(classroom.folder.iterdir())):
        told = json.loads(path.read_bytes())
        text = json.dumps(
            told, indent=(2, 4, "\t")[number % 3], ensure_ascii=number % 2 == 0, sort_keys=number % 5 == 0
        )
        path.write_bytes(b"\xef\xbb\xbf" * (number % 2) + text.replace("\n", "\r\n").encode())
    assert classroom.report() == before


def broken(*_: object) -> None:
    raise KeyError("not thought of")


def first_broken(classroom: Classroom) -> Sequence[str]:
    """What is said of a class whose first file the report fails on."""
    said = make_report(classroom.kit, classroom.folder, classroom.out).notices
    table = classroom.out.with_suffix(".csv").read_text(encoding="utf-8-sig")
    assert "b.json" in table
    assert "a.json" not in table
    assert "1 hand-in counted" in classroom.out.read_text(encoding="utf-8")
    return said


def test_a_file_that_reading_fails_on_is_said_and_the_others_count(
    classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest(classroom, "a", "b")
    sound = read_work
    monkeypatch.setattr(hand_ins, "read_work", lambda data, kit: broken() if b'"id":"a"' in data else sound(data, kit))
    assert f"  a.json: unreadable: {UNEXPECTED} (KeyError: 'not thought of')" in first_broken(classroom)[1]


def test_a_file_that_counting_fails_on_is_said_and_counted_in_no_part(
    classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest(classroom, "a", "b")
    sound = Counting.add
    monkeypatch.setattr(
        Counting,
        "add",
        lambda self, hand_in, work: broken() if hand_in.file == "a.json" else sound(self, hand_in, work),
    )
    assert UNEXPECTED in first_broken(classroom)[1]


def test_what_cannot_be_marked_leaves_no_trace(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    honest(classroom, "a", "b")
    work = classroom.work("a", gone=classroom.entry("pays-sum", "3"), pays__sum=classroom.entry("pays-sum", "7"))
    (classroom.folder / "a.json").write_bytes(file_of(work))
    sound = marking._judged
    monkeypatch.setattr(
        marking, "_judged", lambda question, entry, *how: broken() if b"7" in entry[1] else sound(question, entry, *how)
    )
    assert UNEXPECTED in first_broken(classroom)[1]
    assert "questions that the course does not ask" not in classroom.out.read_text(encoding="utf-8")


def test_a_report_that_fails_as_a_whole_is_no_matter_of_one_file(
    classroom: Classroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest(classroom, "a")
    monkeypatch.setattr(Counting, "finish", broken)
    with pytest.raises(KeyError, match="not thought of"):
        make_report(classroom.kit, classroom.folder, classroom.out)
    assert not Path(classroom.out).exists()
