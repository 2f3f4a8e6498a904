"""Pictures and charts say in words what they show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from coursekit.authoring.building.stills import add_still
from coursekit.authoring.checking.check import check
from tests.authoring.conftest import edit

LATE, NOTEBOOK = "lessons/01_who_is_late.py", "lessons/01_who_is_late.ipynb"
VEGA = "application/vnd.vegalite.v5+json"
PNG = "iVBORw0KGgo="


@pytest.fixture(autouse=True)
def _ferry(built: Path) -> None:
    (built / "ferry.png").touch()


def silent(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults if fault.rule == "pictures"]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("![](ferry.png)", "a picture without words"),
        ("![ ](ferry.png)", "a picture without words"),
        ("See ![ferry.png](ferry.png)", "the picture is called 'ferry.png'"),
        ("![Image 1][ferry]", "the picture is called 'Image 1'"),
        ('<img src="ferry.png">', "a picture without words"),
        ('<img alt="" src="ferry.png">', "a picture without words"),
    ],
)
@pytest.mark.parametrize("file", [LATE, "README.md"])
def test_a_picture_that_says_nothing_is_found_at_its_line(built: Path, file: str, text: str, what: str) -> None:
    if file == LATE:
        edit(built / LATE, "· Count\n", f"· Count\n\n{text}\n")
    else:
        (built / file).write_text(f"# Ferries\n\n{text}\n", encoding="utf-8")
    line = (built / file).read_text(encoding="utf-8").splitlines().index(text) + 1
    assert silent(built) == [f"{file}:{line}: {what}: say between the brackets what it shows: ![…](…)"]


@pytest.mark.parametrize(
    "text",
    [
        "![A ferry in fog](ferry.png)",
        "<img src='ferry.png' alt='A ferry in fog'>",
        "```\n![](x.png)\n```",
        "Wow! [](x)",
        "![A ferry in fog](https://example.org/ferry.png)",  # the README is read where there is a network
    ],
)
def test_a_picture_with_words_is_sound(built: Path, text: str) -> None:
    (built / "README.md").write_text(text, encoding="utf-8")
    assert silent(built) == []


@pytest.mark.parametrize(
    ("data", "sound"),
    [
        ({VEGA: {"description": "Late thrice."}, "text/plain": "Late thrice."}, True),
        ({VEGA: {"description": " "}, "text/plain": "Late thrice."}, False),
        ({VEGA: {}, "text/plain": "Late thrice."}, False),
        ({VEGA: {"description": "Late thrice."}}, False),
        ({VEGA: ["strange"], "text/plain": ["Late ", "thrice."]}, False),
    ],
)
def test_a_stored_chart_says_what_it_shows(built: Path, data: dict[str, Any], sound: bool) -> None:
    path = built / NOTEBOOK
    content = json.loads(path.read_text(encoding="utf-8"))
    code = [place for place, cell in enumerate(content["cells"]) if cell["cell_type"] == "code"]
    output: dict[str, Any] = {"output_type": "display_data", "metadata": {}, "data": {**data}}
    add_still(output, {json.dumps(data[VEGA], sort_keys=True): PNG})
    content["cells"][code[1]]["outputs"] = [output]
    path.write_text(json.dumps(content, indent=1), encoding="utf-8")
    found = silent(built)
    assert bool(found) is not sound
    for fault in found:
        place = content["cells"][code[1]]["id"]
        line = next(n for n, text in enumerate(path.read_text().splitlines(), start=1) if f'"id": "{place}"' in text)
        assert fault.startswith(
            f"{NOTEBOOK}:{line}: cell {code[1] + 1} shows a chart that says nothing in words: give it"
        )
