"""A lesson that nbconvert has turned into a page of HTML: each picture in it is described."""

from __future__ import annotations

import base64
import json
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbconvert import HTMLExporter
from traitlets.config import Config

from coursekit.charts import NAMES, draw
from coursekit.charts.display import VEGA_LITE
from coursekit.kit import Kit
from coursekit.lab import JUPYTER_CONFIGURATION

LESSONS = sorted((Path(__file__).parents[3] / "lessons").glob("*.ipynb"))


class Pictures(HTMLParser):
    """The alternative text of every picture of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.told: list[str | None] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":
            self.told.append(dict(attrs).get("alt"))


@pytest.fixture(scope="module", params=["own", "classic"])
def exporter(request: pytest.FixtureRequest) -> HTMLExporter:
    """What makes the page: as it is set up here, and with the template of nbconvert's that looks for descriptions."""
    if request.param == "classic":
        return HTMLExporter(template_name="classic")
    return HTMLExporter(config=Config(settings("nbconvert")))


def settings(program: str) -> dict[str, Any]:
    """What the library sets for one of Jupyter's programs."""
    path = JUPYTER_CONFIGURATION / f"jupyter_{program}_config.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def descriptions(notebook: Any) -> list[str]:
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return [output.data[VEGA_LITE]["description"] for output in outputs if VEGA_LITE in output.get("data", {})]


@pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem[:2])
def test_every_picture_of_a_lesson_is_described(path: Path, exporter: HTMLExporter) -> None:
    notebook = nbformat.read(path, as_version=4)
    page, _ = exporter.from_notebook_node(notebook)
    assert Pictures(page).told == descriptions(notebook)


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_of_another_kit_is_described(
    name: str, exporter: HTMLExporter, tram: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    outputs: list[Any] = []

    def display(data: dict[str, Any], *, metadata: dict[str, Any] | None = None, raw: bool) -> None:
        assert raw
        outputs.append(nbformat.v4.new_output("display_data", data=data, metadata=metadata or {}))

    monkeypatch.setattr("IPython.display.display", display)
    figure = draw(name, tram)
    figure._ipython_display_()
    # JupyterLab adds a picture to what it has drawn, and that is what a student saves.
    outputs[0].data["image/png"] = base64.b64encode(b"a picture").decode()
    cell = nbformat.v4.new_code_cell("course.chart()", outputs=outputs)
    page, _ = exporter.from_notebook_node(nbformat.v4.new_notebook(cells=[cell]))
    assert Pictures(page).told == [figure.spec["description"]]


def test_a_picture_without_a_description_is_left_to_nbconvert(exporter: HTMLExporter) -> None:
    output = nbformat.v4.new_output("display_data", data={"image/png": "aGk=", "text/plain": "x"})
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("x", outputs=[output])])
    page, _ = exporter.from_notebook_node(notebook)
    assert Pictures(page).told == ["No description has been provided for this image"]
    assert notebook.cells[0].outputs[0].data == {"image/png": "aGk=", "text/plain": "x"}


def test_a_page_from_jupyterlabs_menu_is_made_in_the_same_way() -> None:
    assert settings("server")["HTMLExporter"] == settings("nbconvert")["HTMLExporter"]
