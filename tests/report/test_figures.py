"""The figures of a small class, worked out by hand, and again by another library."""

from __future__ import annotations

import random
import re
import statistics
from pathlib import Path
from typing import Any

import pytest

from coursekit.kit import Kit
from coursekit.report.counting import Counting
from coursekit.report.hand_ins import hand_ins_in
from coursekit.report.item_statistics import ItemStatistics
from coursekit.report.marking import Marking
from coursekit.report.partial_decode import partial_work
from coursekit.report.process_pool import ProcessPool
from coursekit.storage.work import Answered, Work, read_work
from tests.report.classes import write_class
from tests.report.conftest import Classroom


def counted(classroom: Classroom) -> Counting:
    counting = Counting(Marking(classroom.kit))
    for hand_in in hand_ins_in(classroom.folder, classroom.kit.article.id, ProcessPool()).counted:
        counting.add(hand_in, partial_work(hand_in.path.read_bytes()))
    counting.finish()
    return counting


def tally(counting: Counting, name: str) -> ItemStatistics:
    return next(counting.tallies[question] for question in counting.questions if question.shown_id == name)


def answers(classroom: Classroom, right: bool, ticked: bool, voted: bool) -> dict[str, Answered]:
    """Three questions: a number, a multiple choice, a single choice."""
    heard = ["The mayor"] if ticked else ["The mayor", "The riders"]
    return {
        "pays__sum": classroom.entry("pays-sum", "3" if right else "4"),
        "decides__heard": classroom.entry("decides-heard", [classroom.choice("decides-heard", who) for who in heard]),
        "decides__vote": classroom.entry(
            "decides-vote", classroom.choice("decides-vote", "The council" if voted else "The mayor")
        ),
    }


def test_difficulty_and_what_was_chosen_instead(classroom: Classroom) -> None:
    for number in range(12):
        classroom.hand_in(
            f"{number}.json", classroom.work(f"s{number}", **answers(classroom, number < 3, True, number != 5))
        )
    counting = counted(classroom)
    assert tally(counting, "pays-sum").difficulty == 0.25
    assert tally(counting, "pays-sum").worst_slip() == ("4", 9)
    assert tally(counting, "decides-heard").difficulty == 1
    assert tally(counting, "decides-heard").worst_slip() is None
    assert tally(counting, "decides-vote").worst_slip() == ("The mayor", 1)


def test_discrimination_by_hand(classroom: Classroom) -> None:
    """Twelve students, of whom six have the sum right. Those have both others right, but for one; of
    the rest, two have one other right, four none. So r is 1 five times and 0.5 once beside a right sum, and
    0.5 twice and 0 four times beside a wrong one: Σx = 6, Σr = 6.5, Σr² = 5.75, Σxr = 5.5, and
    (12·5.5 - 6·6.5) / √((12·6 - 6²)(12·5.75 - 6.5²)) = 27 / √(36·26.75) = 0.87006."""
    others = [(True, True)] * 5 + [(True, False)] + [(False, True)] * 2 + [(False, False)] * 4
    for number, (ticked, voted) in enumerate(others):
        classroom.hand_in(
            f"{number}.json", classroom.work(f"s{number}", **answers(classroom, number < 6, ticked, voted))
        )
    assert tally(counted(classroom), "pays-sum").discrimination == pytest.approx(0.87006, abs=5e-6)


def test_two_votes_are_counted_as_four_ways_and_few_are_said_to_be_few(classroom: Classroom) -> None:
    right, wrong = (classroom.choice("decides-again", text) for text in ("The vote", "The plan"))
    votes = [(wrong, right)] * 5 + [(right, right)] * 2 + [(right, wrong)] + [(wrong, wrong)] * 4
    more: list[dict[str, Any]] = [
        {"second": ""},  # was called away
        {"second": "", "revealed": True},  # had the answer shown between
        {"tries": 1},  # answered when the question was asked once
    ]
    entries = [classroom.entry("decides-again", first, second=second, tries=2) for first, second in votes]
    entries += [classroom.entry("decides-again", wrong, **given) for given in more]
    for number, entry in enumerate(entries):
        classroom.hand_in(f"{number}.json", classroom.work(f"s{number}", decides__again=entry))
    assert tally(counted(classroom), "decides-again").tried == len(entries)
    (row,) = rows_of(classroom.report()[0], "Voted on twice")
    assert row[1:] == ["12", "2 of 12 (17%)", "5 of 12 (42%)", "1 of 12 (8%)", "4 of 12 (33%)"]

    for number in range(3, len(entries)):
        (classroom.folder / f"{number}.json").unlink()
    (row,) = rows_of(classroom.report()[0], "Voted on twice")
    assert row[1:3] == ["3 few answers", "0 of 3 (0%)"]


def test_nothing_is_said_of_votes_where_nobody_voted_twice(classroom: Classroom) -> None:
    wrong = classroom.choice("decides-again", "The plan")
    classroom.hand_in("1.json", classroom.work("s1", decides__again=classroom.entry("decides-again", wrong)))
    assert "<h3>Voted on twice" not in classroom.report()[0]


def test_a_second_vote_that_fits_no_question_is_not_counted(classroom: Classroom) -> None:
    wrong = classroom.choice("decides-again", "The plan")
    entry = classroom.entry("decides-again", wrong, second="<b>", tries=2)
    classroom.hand_in("1.json", classroom.work("s1", decides__again=entry))
    assert "<h3>Voted on twice" not in classroom.report()[0]


def rows_of(page: str, heading: str) -> list[list[str]]:
    """The cells of the table below a heading, row by row, on one line each."""
    table = page.partition(f"<h3>{heading}</h3>")[2].partition("<tbody>")[2].partition("</tbody>")[0]
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in table.split("</tr>") if "<th" in row]
    return [[" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in row] for row in rows]


@pytest.mark.parametrize(
    ("students", "right", "why"),
    [(9, 5, "fewer than 10 students"), (12, 12, "all right"), (12, 0, "all wrong"), (12, 6, "the rest is equal")],
)
def test_there_is_no_discrimination_without_enough_to_compare(
    classroom: Classroom, students: int, right: int, why: str
) -> None:
    for number in range(students):
        classroom.hand_in(
            f"{number}.json", classroom.work(f"s{number}", **answers(classroom, number < right, True, False))
        )
    found = tally(counted(classroom), "pays-sum")
    assert found.discrimination is None
    assert found.no_discrimination == why


def test_discrimination_is_what_the_statistics_module_calls_correlation(tmp_path: Path, tram: Kit) -> None:
    """Every question of a class of 60, some of which each student left out."""
    classroom = Classroom(tmp_path / "hand-ins", tram)
    write_class(tmp_path / "whole", tram, 60, seed=5)
    rng = random.Random(2)
    for path in sorted((tmp_path / "whole").iterdir()):
        work = read_work(path.read_bytes(), tram.article.id)
        for there in work.places.values():
            for name in [name for name in there if rng.random() < 0.3]:
                del there[name]
        classroom.hand_in(path.name, work)
    counting = counted(classroom)
    right: dict[str, dict[str, bool]] = {}
    _, lines, _ = classroom.report()
    for line in lines:
        if line["right at first"]:
            right.setdefault(line["file"], {})[line["question"]] = line["right at first"] == "1"
    compared = 0
    for question in counting.questions:
        told = counting.tallies[question].discrimination
        pairs = [
            (
                marks[question.shown_id],
                statistics.mean([other for name, other in marks.items() if name != question.shown_id]),
            )
            for marks in right.values()
            if question.shown_id in marks and len(marks) > 1
        ]
        if told is not None:
            assert told == pytest.approx(statistics.correlation(*zip(*pairs, strict=True)))
            compared += 1
    assert compared > 15


def test_the_file_is_not_believed_but_marked_anew(classroom: Classroom) -> None:
    entry = classroom.entry("pays-sum", "4", outcome="right", tries=1)
    classroom.hand_in("a.json", classroom.work("a1", pays__sum=entry))
    assert tally(counted(classroom), "pays-sum").right == 0


def test_the_first_answer_counts_and_the_end_is_told_apart(classroom: Classroom) -> None:
    tried = {
        "a": classroom.entry("pays-sum", "4", answer="3", tries=3),
        "b": classroom.entry("pays-sum", "3"),
        "c": classroom.entry("pays-sum", "4", answer="3", tries=2, revealed=True, outcome="shown"),
        "d": classroom.entry("pays-sum", None, answer="3", revealed=True, outcome="shown"),
    }
    for student, entry in tried.items():
        classroom.hand_in(f"{student}.json", classroom.work(student, pays__sum=entry))
    found = tally(counted(classroom), "pays-sum")
    assert (found.tried, found.right, found.right_in_the_end, found.tries) == (3, 1, 2, 6)
    assert (found.shown, found.shown_at_once) == (2, 1)
    page, _, _ = classroom.report()
    assert "2.0 tries each and 2 had it shown (1 without a try)" in page


def test_a_question_that_all_gave_up_at_once_is_in_the_table(classroom: Classroom) -> None:
    shown = classroom.entry("pays-sum", None, answer="3", revealed=True, outcome="shown")
    classroom.hand_in("a.json", classroom.work("a1", pays__sum=shown))
    page, lines, _ = classroom.report()
    assert "nobody tried" in page
    assert "1 had it shown (1 without a try)" in page
    assert [line["right at first"] for line in lines] == [""]


def test_half_a_match_is_half_the_points(classroom: Classroom) -> None:
    item = classroom.item("tram-match")
    answer = {row.id: "fact" for row in item.rows}
    classroom.hand_in("a.json", classroom.work("a1", tram__match=classroom.entry("tram-match", answer, sure=80.0)))
    found = tally(counted(classroom), "tram-match")
    assert (found.right, found.points) == (0, 0.5)
    assert found.worst_slip() == ("Nobody needs a tram: Fact", 1)


def test_a_near_miss_says_where_it_comes_from(classroom: Classroom) -> None:
    classroom.hand_in("a.json", classroom.work("a1", tram__number=classroom.entry("tram-number", "20,0")))
    assert tally(counted(classroom), "tram-number").worst_slip() == ("20 (A nought is missing.)", 1)


def test_answers_to_an_earlier_edition_are_told_and_not_used(classroom: Classroom) -> None:
    classroom.hand_in("a.json", classroom.work("a1", pays__sum=classroom.entry("pays-sum", "3", of="0ld")))
    classroom.hand_in("b.json", classroom.work("b1", pays__sum=classroom.entry("pays-sum", "4")))
    found = tally(counted(classroom), "pays-sum")
    assert (found.tried, found.right) == (1, 0)
    page, lines, _ = classroom.report()
    assert re.search(
        r"earlier edition of a question[^<]*: 1</caption>.*?pays-sum</bdi></th><td[^>]*>1<", page, re.DOTALL
    )
    assert [(line["file"], line["edition"], line["right at first"]) for line in lines] == [
        ("a.json", "earlier", ""),
        ("b.json", "current", "0"),
    ]


def test_what_the_course_does_not_ask_and_what_fits_no_question_is_told(classroom: Classroom) -> None:
    odd = classroom.entry("pays-sum", "3", of="")
    work = classroom.work("a1", gone=odd, decides__vote=classroom.entry("decides-vote", "no-such-choice"))
    work.places["switches"] = {"off": odd}
    work.places["rounds/tram-who"] = {"#round": odd}
    classroom.hand_in("a.json", work)
    group = counted(classroom).group
    assert dict(group.unknown.names) == {"gone": 1}
    assert dict(group.unfit.names) == {"decides-vote": 1}


def voices(classroom: Classroom, taken: dict[str, str]) -> Work:
    """A round of "Who said it?": each statement with whom it was given to."""
    place = "rounds/tram-who"
    there = {name: classroom.entry(name, classroom.choice(name, who, place), place) for name, who in taken.items()}
    return Work(
        kit=classroom.kit.article.id, id="".join(taken)[:9].replace("-", "") + str(len(taken)), places={place: there}
    )


def test_the_voices_that_were_confused(classroom: Classroom) -> None:
    author, mayor = "The author of the article", "Ines Calder"
    classroom.hand_in("a.json", voices(classroom, {"t-mayor-1": author, "t-aim": author}))
    classroom.hand_in("b.json", voices(classroom, {"t-mayor-1": author, "t-aim": mayor, "t-shop-1": author}))
    group = counted(classroom).group
    assert group.confusions == {
        ("quoted", "author"): 3,
        ("inference", "inference"): 1,
        ("inference", "quoted"): 1,
    }
    page, _, _ = classroom.report()
    assert "Commonest confusion: Ines Calder taken for The author of the article, 2 of 2 (100%" in page
    assert re.search(r"a quoted person</th>.*?3 \(100%\)", page)


def test_surer_than_right(classroom: Classroom) -> None:
    """Sure at 80, 80 and 100 per cent, of which one is right: 87 against 33."""
    rows = {row.id: row.answer for row in classroom.item("tram-match").rows}
    wrong = dict.fromkeys(rows, "fact")
    for student, (answer, sure) in {"a": (rows, 80.0), "b": (wrong, 80.0), "c": (wrong, 100.0)}.items():
        entry = classroom.entry("tram-match", answer, sure=sure)
        classroom.hand_in(f"{student}.json", classroom.work(student, tram__match=entry))
    odd = classroom.entry("tram-match", rows, sure=33.3)  # no rating that is on offer
    classroom.hand_in("d.json", classroom.work("d", tram__match=odd))
    group = counted(classroom).group
    assert [(level.sure, level.count, level.right) for level in group.levels] == [(80, 2, 1), (100, 1, 0)]
    assert group.brier == pytest.approx((0.2**2 + 0.8**2 + 1) / 3)
    page, _, _ = classroom.report()
    assert "The class was surer than right by 53 points." in page
    assert "Sure at 87% on average, right in 33% of 3 rated answers." in page


def test_forecasts_are_spread_and_not_marked(classroom: Classroom) -> None:
    for student, typed in enumerate(("10", "20 %", "30", "40", "90%")):
        entry = classroom.entry("tram-forecast", typed)
        classroom.hand_in(f"{student}.json", classroom.work(f"s{student}", tram__forecast=entry))
    page, lines, _ = classroom.report()
    assert "5 forecasts: median 30%, the middle half from 20% to 40%, all from 10% to 90%." in page
    assert {line["right at first"] for line in lines} == {""}


def test_a_lesson_is_finished_when_all_it_asks_is_checked_or_shown(classroom: Classroom) -> None:
    whole = {
        "pays__sum": classroom.entry("pays-sum", None, answer="3", revealed=True),
        "pays__words": classroom.entry("pays-words", "Three."),
        "pays__riders": classroom.entry("pays-riders", ["P1", "P2", "P4"]),
    }
    classroom.hand_in("a.json", classroom.work("a1", **whole))
    classroom.hand_in("b.json", classroom.work("b1", pays__sum=whole["pays__sum"]))
    classroom.hand_in("c.json", classroom.work("c1", pays__sum=classroom.entry("pays-sum", None)))
    lesson = counted(classroom).group.lessons["02_who_pays"]
    assert (lesson.begun, lesson.finished) == (2, 1)
    page, _, _ = classroom.report()
    assert re.search(r'02 · Who pays\?</th><td class="number">2</td><td class="number">1</td>', page)


def test_a_lesson_saved_from_other_questions_is_told(classroom: Classroom) -> None:
    work = classroom.work("a1", pays__sum=classroom.entry("pays-sum", "3"))
    work.lessons = {"02_who_pays": "0ld"}
    classroom.hand_in("a.json", work)
    page, _, _ = classroom.report()
    assert "Saved from other questions than today’s" in page
