"""A student's own copy beside a lesson in JupyterLab: the panel, its width, and where the bytes of the copy are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Request, WebSocket, expect

from coursekit.kit import read_kit
from coursekit.reader.evidence import expected_of
from tests.browser.conftest import NewPage
from tests.browser.lab import REPOSITORY, Lab
from tests.browser.notebook import open_notebook, outputs, restart_kernel, run_all

MARKER = "Zxqvmarker"
LESSON = "11"


def made_up_copy() -> str:
    """A text with as many words in each paragraph as the article has, and those that the kit quotes of it."""
    paragraphs = []
    for expected in expected_of(read_kit(REPOSITORY / "data")):
        known = " and ".join(expected.quoted)
        filling = max(3, expected.words - len(known.split()))
        paragraphs.append(f"Here {known} {MARKER} {'lorem ' * filling}".strip() + ".")
    return "\n\n".join(paragraphs)


@pytest.fixture
def sent() -> list[str]:
    """All that the page has asked for or told a kernel."""
    return []


@pytest.fixture
def lesson(new_page: NewPage, lab: Lab, sent: list[str]) -> Iterator[Page]:
    """A lesson, all of it run."""

    def note(request: Request) -> None:
        sent.append(f"{request.url} {request.post_data_buffer or b''!r}")

    def listen(socket: WebSocket) -> None:
        socket.on("framesent", lambda frame: sent.append(repr(frame)))

    with new_page() as page:
        page.on("request", note)
        page.on("websocket", listen)
        open_notebook(page, lab.lesson(LESSON))
        run_all(page)
        yield page
        page.remove_listener("request", note)
        page.remove_listener("websocket", listen)


def test_a_copy_stands_beside_the_lesson_and_nothing_of_it_leaves_the_browser(
    lesson: Page, lab: Lab, sent: list[str], tmp_path: Path
) -> None:
    column = lesson.get_by_role("button", name="Column", exact=True)
    column.click()
    panel = lesson.locator("#coursekit-reader")
    panel.get_by_label("The text of the column").fill(made_up_copy())
    panel.get_by_role("button", name="Find the paragraphs").click()
    expect(panel.locator(".ck-copy li")).to_have_count(19)
    expect(panel.locator(".ck-copy [data-number='9']")).to_contain_text(MARKER)
    box, whole = panel.bounding_box(), lesson.viewport_size
    assert box
    assert whole
    assert min(400, 0.36 * whole["width"]) <= box["width"] <= 0.5 * whole["width"], "wider than JupyterLab's own"

    panel.get_by_role("button", name="Close").click()
    expect(panel).to_be_hidden()
    with lesson.expect_download() as saving:
        outputs(lesson).get_by_role("button", name="Save my work to a file").click()
    saving.value.save_as(tmp_path / "work.json")
    restart_kernel(lesson)
    run_all(lesson)
    holding = "(what) => Object.keys(localStorage).filter((key) => localStorage.getItem(key).includes(what))"
    assert len(lesson.evaluate(holding, MARKER)) == 1
    seen = {
        "requests and messages": "".join(sent),
        "the work file": (tmp_path / "work.json").read_text("utf-8"),
        "the notebook": (lab.folder / lab.lesson(LESSON)).read_text("utf-8"),
    }
    assert [place for place, text in seen.items() if MARKER in text] == []
    assert len(sent) > 10, "somebody listened"
