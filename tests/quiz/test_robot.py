"""Every question of all kits, answered in every way by a robot: right, wrong, again, shown, kept, loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from coursekit.course import Course
from coursekit.kit import Kit, read_kit
from coursekit.quiz.answer_places import key_of
from coursekit.quiz.catalogue import CatalogueEntry
from coursekit.quiz.grading import AnswerError, grade
from coursekit.quiz.items import Choice, Quiz, Reply
from coursekit.quiz.kinds import every_kind
from coursekit.quiz.widget import QuizWidget
from coursekit.storage.entries import state_of
from coursekit.storage.store import MemoryStore
from coursekit.storage.work import Answered
from tests.quiz.an_item import AnyItem, an_item
from tests.quiz.robot import answers, by_lesson, every_answer, heard, malformed, replies

TESTS = Path(__file__).parents[1]
KITS = {"course": TESTS.parent, "tram": TESTS / "kits" / "tram", "speech": TESTS.parent / "kits/house_divided"}
ASKED = {
    f"{name}/{file}": (kit, asked)
    for name, root in KITS.items()
    for kit in (read_kit(root / "data"),)
    for file, asked in by_lesson(kit).items()
}
EVERY_FILE = pytest.mark.parametrize("file", ASKED)


def items_in(file: str) -> list[AnyItem]:
    return [item for asked in ASKED[file][1] for item in asked.items]


def told(item: AnyItem, answer: Any) -> list[str]:
    """Everything that Python says to an answer."""
    graded = grade(item, answer)
    return [reply.text for reply in (*graded.replies.values(), graded.item) if reply is not None]


def faults_in(item: AnyItem) -> list[str]:
    """What is wrong with a question: answers without a reply, replies that no answer gets."""
    faults = [f"{item.id}: an empty reply" for text in replies(item) if not text.strip()]
    reached = set[str]()
    for answer, is_right in every_answer(item):
        outcome = grade(item, answer).outcome
        said = told(item, answer)
        reached |= heard(item, said)
        if is_right and outcome not in ("right", "noted"):
            faults.append(f"{item.id}: the right answer {answer!r} is {outcome}")
        if not is_right and outcome == "right" and item.kind != "tally":
            faults.append(f"{item.id}: the wrong answer {answer!r} is right")
        if not "".join(said).strip():
            faults.append(f"{item.id}: {answer!r} gets no reply")
    return faults + [f"{item.id}: nobody can get “{text}”" for text in sorted(_reachable(item) - reached)]


def _reachable(item: AnyItem) -> set[str]:
    """The replies that an answer is to bring. What became of a tally's sums is told by the browser, and a
    tally may be one that cannot be solved: then that it was reached is never said."""
    if item.kind != "tally":
        return set(replies(item))
    return {reply.text for name, reply in item.replies.items() if name != "reached"}


@EVERY_FILE
def test_every_answer_gets_a_reply_and_every_reply_has_its_answer(file: str) -> None:
    faults = [fault for item in items_in(file) for fault in faults_in(item)]
    assert faults == [], file


@EVERY_FILE
def test_what_is_no_answer_is_refused(file: str) -> None:
    taken = []
    for item in items_in(file):
        for answer in malformed(item):
            try:
                grade(item, answer)
            except AnswerError:
                continue
            taken.append((item.id, answer))
    assert taken == [], file


def test_the_robot_meets_every_kind_of_question() -> None:
    met = {item.kind for file in ASKED if file.startswith("tram/") for item in items_in(file)}
    assert met == {*every_kind()}


@pytest.mark.parametrize(
    ("choices", "fault"),
    [
        ([Choice("a", "A", True, Reply("Yes.")), Choice("b", "B", False, Reply(" "))], "an empty reply"),
        ([Choice("a", "A", True, Reply("Yes.")), Choice("b", "B", False, Reply(""))], "'b' gets no reply"),
        ([Choice("a", "A", True, Reply("Yes.")), Choice("a", "B", False, Reply("No."))], "nobody can get “No.”"),
    ],
)
def test_the_robot_sees_a_reply_that_is_missing_or_out_of_reach(choices: list[Choice], fault: str) -> None:
    item = an_item("q", "single", "o", "Which?", choices=choices)
    assert [said for said in faults_in(item) if fault in said]


# ---- again, shown, kept, loaded ----


def entry(item: AnyItem, n: int, answer: Any, **fields: Any) -> dict[str, Any]:
    """What a browser keeps of a question after its n-th change."""
    given = answers(item)
    first = (given.others or given.right)[0]
    kept = {"answer": answer, "first": first, "tries": n, "outcome": grade(item, answer).outcome, "of": item.edition}
    return {**kept, **fields, "dot": ["robot", n], "by": {"robot": n}}


def history(item: AnyItem) -> list[dict[str, Any]]:
    """A first try that is wrong where it can be, a second one, and the answer shown."""
    given = answers(item)
    tries = [(given.others or given.right)[0], (given.right or given.others)[-1]]
    done = [entry(item, n, answer) for n, answer in enumerate(tries, start=1)]
    return [*done, entry(item, 3, tries[-1], tries=2, outcome="shown", revealed=True)]


def work_through(course: Course, kit: Kit, part: CatalogueEntry) -> None:
    """What the browser would say to Python while somebody works through a quiz."""
    names = [item.id for item in part.items]
    widget = QuizWidget(Quiz(key_of(kit, part.place), part.title, part.items, [names]), store=course.store)
    for entries in zip(*map(history, part.items), strict=True):
        state = state_of(dict(zip(names, entries, strict=True)))
        widget._hear({"content": {"data": {"method": "custom", "content": {"answers": state}}}})
        assert widget.answers == state


@pytest.mark.parametrize("name", KITS)
def test_all_that_was_tried_and_shown_is_there_again_after_saving_and_loading(name: str, tmp_path: Path) -> None:
    course = Course(read_kit(KITS[name] / "data"), MemoryStore())
    everything = [part for parts in by_lesson(course.kit).values() for part in parts]
    for part in everything:
        work_through(course, course.kit, part)
    saved = course.save_work(tmp_path / "work.json")
    elsewhere = Course(course.kit, MemoryStore())
    loaded = elsewhere.load_work(tmp_path / "work.json")
    count = len({(part.place, item.id) for part in everything for item in part.items})
    assert (saved.answers, loaded.answers, loaded.new) == (count, count, count)
    assert loaded.changed == []
    for part in everything:
        key = key_of(course.kit, part.place)
        there, back = course.store.read(key), elsewhere.store.read(key)
        for item in part.items:
            kept = msgspec.convert(back[item.id], Answered)
            assert kept == msgspec.convert(there[item.id], Answered) == msgspec.convert(history(item)[-1], Answered)
