"""Two lessons open side by side in JupyterLab, each with a kernel and a language of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab import Lab
from tests.browser.notebook import open_notebook, outputs, run_all
from tests.conftest import TRAM

CELLS = ("import coursekit", "course = coursekit.load({folder!r})", 'course.quiz("tram-single")')


def a_lesson(folder: Path, language: str) -> str:
    """A course in that language below ``folder``, and the text of a notebook that asks one of its questions."""
    course = folder / language
    shutil.copytree(TRAM, course)
    card = course / "data/article.yaml"
    card.write_text(f"language: {language}\n{card.read_text('utf-8')}", encoding="utf-8")
    cells = [nbformat.v4.new_code_cell(source.format(folder=str(course))) for source in CELLS]
    return str(nbformat.writes(nbformat.v4.new_notebook(cells=cells)))


@pytest.fixture
def lessons(lab: Lab, tmp_path: Path) -> Iterator[dict[str, str]]:
    with (
        lab.file("lessons/in_english.ipynb", a_lesson(tmp_path, "en")) as english,
        lab.file("lessons/in_german.ipynb", a_lesson(tmp_path, "de")) as german,
    ):
        yield {"Check": english, "Prüfen": german}


def test_each_keeps_its_language(page: Page, lessons: dict[str, str]) -> None:
    for path in lessons.values():
        open_notebook(page, path)
        run_all(page)
    for button, path in lessons.items():
        open_notebook(page, path)  # it comes to the front again
        expect(outputs(page).locator("button[type=submit]")).to_have_text(button)
