"""A notebook that stores what its widgets know holds neither keys nor anything of a student's."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter

from coursekit.course import load
from coursekit.kit import Kit
from coursekit.storage.store import CHOICE, DiskStore
from tests.conftest import TRAM

OWN_WORDS = "words of the student's own"
NAME = "a student's name"
SCREENS = ("quiz('decides-vote')", "overview()", "switches()", "my_work()", "my_confusions()")


@pytest.fixture
def executed(tram: Kit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> nbformat.NotebookNode:
    """A notebook with every screen in it, run by ``nbconvert --execute`` on a machine that has kept answers."""
    store = DiskStore(tmp_path / "store")
    entry = {"answer": OWN_WORDS, "tries": 1, "dot": ["x", 1], "by": {"x": 1}}
    store.keep(f"{tram.article.id}/questions", {"decides-vote": entry})
    store.keep(f"{tram.article.id}/about", {"name": {"answer": NAME, "dot": ["x", 1], "by": {"x": 1}}})
    monkeypatch.setenv(CHOICE, str(tmp_path / "store"))
    lines = [f"import coursekit; course = coursekit.load({str(TRAM)!r})", *(f"course.{screen}" for screen in SCREENS)]
    cells = [nbformat.v4.new_code_cell(line) for line in lines]
    return NotebookClient(nbformat.v4.new_notebook(cells=cells), timeout=60, kernel_name="python3").execute()


def test_it_holds_no_key_and_no_answer_in_a_notebook_or_a_page(executed: nbformat.NotebookNode) -> None:
    states = executed.metadata.widgets["application/vnd.jupyter.widget-state+json"]["state"]
    assert len(states) == len(SCREENS) + 1, (
        "this proves something only where the states were stored, each screen's and the runtime's"
    )
    page, _ = HTMLExporter().from_notebook_node(executed)
    for text in (nbformat.writes(executed), page):
        assert OWN_WORDS not in text
        assert NAME not in text
        assert '"correct"' not in text
        assert '"reply"' not in text


def test_the_same_answers_are_there_for_whoever_opens_the_course(
    executed: nbformat.NotebookNode, tmp_path: Path
) -> None:
    """So the test above was not empty for want of answers."""
    course = load(TRAM)
    assert OWN_WORDS in str(course.store.places(course.kit.article.id))
