"""What a screen keeps of itself, and what it tells the browser is safe."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from coursekit import Course
from coursekit.kit import Kit
from coursekit.screen import screen
from coursekit.storage.store import DiskStore, MemoryStore, NotKept


class Browser:
    """Stands for the line to the browser: remembers what it was told, and says what it is told to."""

    comm_id = "an-id"

    def __init__(self, **opening: Any) -> None:
        self.opening, self.told = opening, list[dict[str, Any]]()

    def on_msg(self, hear: Callable[[dict[str, Any]], None]) -> None:
        self.hear = hear

    def send(self, data: dict[str, Any]) -> None:
        if data["method"] == "custom":
            self.told.append(data["content"])

    def says(self, answers: dict[str, Any]) -> None:
        self.hear({"content": {"data": {"method": "custom", "content": {"answers": answers}}}})


@pytest.fixture
def browsers(monkeypatch: pytest.MonkeyPatch) -> list[Browser]:
    """One for each screen that was shown."""
    opened: list[Browser] = []

    def create(**opening: Any) -> Browser:
        opened.append(Browser(**opening))
        return opened[-1]

    monkeypatch.setattr(screen, "create_comm", create)
    return opened


def state(answer: object, who: str = "x", n: int = 1, name: str = "decides-vote") -> dict[str, Any]:
    return {"version": 2, "items": {name: {"answer": answer, "dot": [who, n], "by": {who: n}}}}


def test_an_answer_is_kept_and_then_said_to_be_safe(tram: Kit, browsers: list[Browser]) -> None:
    course = Course(tram, MemoryStore())
    course.quiz("decides-vote")._repr_mimebundle_()
    browsers[0].says(state("oab"))
    assert browsers[0].told == [{"stored": {"decides-vote": {"x": 1}}, "trouble": ""}]
    assert course.store.places("tram-line")["questions"] == state("oab")["items"]


def test_the_next_kernel_shows_it_again(tram: Kit, browsers: list[Browser], tmp_path: Path) -> None:
    Course(tram, DiskStore(tmp_path)).quiz("decides-vote")._repr_mimebundle_()
    browsers[0].says(state("oab"))
    Course(tram, DiskStore(tmp_path)).quiz("decides-vote", "decides-heard")._repr_mimebundle_()
    assert browsers[1].opening["data"]["state"]["answers"] == state("oab")


def test_what_another_kernel_kept_meanwhile_is_merged_and_shown(tram: Kit, browsers: list[Browser]) -> None:
    store = MemoryStore()
    Course(tram, store).quiz("decides-vote")._repr_mimebundle_()
    store.keep("tram-line/questions", state("a longer one", "y")["items"])
    browsers[0].says(state("oab"))
    shown, safe = browsers[0].told
    entry = shown["answers"]["items"]["decides-vote"]
    assert (entry["answer"], entry["others"][0]["answer"]) == ("a longer one", "oab")
    assert safe["stored"] == {"decides-vote": {"x": 1, "y": 1}}


def test_only_its_own_questions_are_kept(tram: Kit, browsers: list[Browser]) -> None:
    store = MemoryStore()
    Course(tram, store).quiz("decides-vote")._repr_mimebundle_()
    browsers[0].says(state("oab", name="decides-heard"))
    assert store.places("tram-line") == {}


@pytest.mark.parametrize("answers", [{"version": 9, "items": {}}, {"version": 2, "items": 5}, {"saved": 1}])
def test_what_it_cannot_keep_it_does_not_call_safe(tram: Kit, browsers: list[Browser], answers: dict[str, Any]) -> None:
    store = MemoryStore()
    Course(tram, store).quiz("decides-vote")._repr_mimebundle_()
    browsers[0].says(answers)
    assert all(not told.get("stored") for told in browsers[0].told)
    assert store.places("tram-line") == {}


def test_a_store_that_fails_stops_nobody(tram: Kit, browsers: list[Browser], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    course = Course(tram, DiskStore(tmp_path / "file"))
    quiz = course.quiz("decides-vote")
    quiz._repr_mimebundle_()
    browsers[0].says(state("oab"))
    (told,) = browsers[0].told
    assert told["stored"] == {}
    assert "answers.sqlite" in told["trouble"]
    assert quiz.answers == state("oab")
    with pytest.raises(NotKept):
        course.store.keep("tram-line/questions", state("oab")["items"])


def test_switches_and_bargain_are_kept_too(tram: Kit, browsers: list[Browser]) -> None:
    course = Course(tram, MemoryStore())
    course.switches()._repr_mimebundle_()
    course.bargain()._repr_mimebundle_()
    browsers[0].says(state([tram.argument.claims[0].id] if tram.argument else [], name="off"))
    browsers[1].says(state([10, 20], name="weights"))
    assert set(course.store.places("tram-line")) == {"switches", "bargain"}


# ---- the screen that shows all work ----


def test_it_brings_everything_that_is_kept_and_keeps_everything_it_is_told(tram: Kit, browsers: list[Browser]) -> None:
    course = Course(tram, MemoryStore())
    course.store.keep("tram-line/questions", state("oab")["items"])
    course.store.keep("other/questions", state("oab")["items"])
    course.my_work("01")._repr_mimebundle_()
    opening = browsers[0].opening["data"]["state"]
    assert opening["answers"] == {"places": {"questions": state("oab")}}
    assert opening["stored"] == {"questions": {"decides-vote": {"x": 1}}}, "what is kept is not said to be safe"
    browsers[0].says({"places": {"rounds/tram-who": state("c", name="t-aim")}})
    assert browsers[0].told[-1]["stored"] == {"rounds/tram-who": {"t-aim": {"x": 1}}}
    assert set(course.store.places("tram-line")) == {"questions", "rounds/tram-who"}


def test_it_forgets_on_request_this_kit_and_no_other(tram: Kit, browsers: list[Browser]) -> None:
    course = Course(tram, MemoryStore())
    for kit in ("tram-line", "other"):
        course.store.keep(f"{kit}/questions", state("oab")["items"])
    course.my_work("01")._repr_mimebundle_()
    browsers[0].says({"clear": True})
    assert course.store.places("tram-line") == {}
    assert course.store.places("other")


@pytest.mark.parametrize(
    "rubbish", [{"places": 5}, {"places": {"questions": 5}}, {"places": {"questions": {"version": 9}}}]
)
def test_rubbish_from_a_browser_is_kept_by_nobody(tram: Kit, browsers: list[Browser], rubbish: dict[str, Any]) -> None:
    course = Course(tram, MemoryStore())
    course.my_work()._repr_mimebundle_()
    browsers[0].says(rubbish)
    assert course.store.places("tram-line") == {}


@pytest.mark.parametrize("name", ["BINDER_REPO_URL", "BINDER_LAUNCH_HOST", "BINDER_REQUEST"])
def test_the_browser_is_told_whether_this_is_a_session_on_binder(
    name: str, browsers: list[Browser], tram: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable in ("BINDER_REPO_URL", "BINDER_LAUNCH_HOST", "BINDER_REQUEST"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("JUPYTERHUB_USER", "ann")  # a hub's user as well as a session of Binder's has a name
    Course(tram, MemoryStore()).quiz("decides-vote")._repr_mimebundle_()
    monkeypatch.setenv(name, "x")
    Course(tram, MemoryStore()).quiz("decides-vote")._repr_mimebundle_()
    assert [browser.opening["data"]["state"]["binder"] for browser in browsers] == [False, True]
