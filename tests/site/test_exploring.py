"""Charts that answer to their reader: which they are, and what pages bring along for them."""

from __future__ import annotations

import gzip
import json
import re
import shutil
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import altair as alt
import pytest

from coursekit import load
from coursekit.authors_tools import NotInstalled
from coursekit.charts.own_chart import own_figure
from coursekit.site import exploring
from coursekit.site.build_site import folder_of, one_file_of, write_folder
from coursekit.site.exploring import SCRIPT, MarkChoice, answers, choices, explore_script
from tests.site.courses import ANSWERING, BRUSH, LEGEND, REPOSITORY, SLIDER, answering_course

LESSON = "00_all_aboard.html"
PLAIN = {"data": LEGEND["data"], "mark": {"type": "bar", "tooltip": True}, "encoding": SLIDER["encoding"]}


def shown(chart: Any) -> dict[str, Any]:
    return own_figure(chart, "Trams.").spec


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return answering_course(tmp_path_factory.mktemp("answering"), **ANSWERING)


@pytest.fixture(scope="module")
def made(root: Path) -> dict[str, bytes]:
    return folder_of(root)


# Which charts answer


@pytest.mark.parametrize("chart", ANSWERING.values(), ids=ANSWERING)
def test_what_can_be_clicked_dragged_or_set_answers(chart: dict[str, Any]) -> None:
    assert answers(shown(chart))
    assert answers(shown({"hconcat": [PLAIN, chart]}))
    assert answers(shown({"data": LEGEND["data"], "layer": [PLAIN, chart]}))


@pytest.mark.parametrize(
    "chart",
    [
        PLAIN,
        {**PLAIN, "params": [{"name": "most", "value": 7}]},
        {**PLAIN, "data": {"values": [{"line": "Red", "params": [{"name": "a", "select": "point"}]}]}},
    ],
    ids=["tooltip", "constant", "data"],
)
def test_what_only_tells_something_does_not(chart: dict[str, Any]) -> None:
    assert not answers(shown(chart))


def test_of_the_kits_own_charts_that_of_amounts_answers() -> None:
    course = load(REPOSITORY)
    assert choices(course.chart("amounts").spec)[0].values == ["Advanced or owed", "Announced only", "Disputed"]
    assert not answers(course.chart("claims").spec)


def test_what_a_click_chooses_can_be_chosen_from_a_list() -> None:
    assert choices(shown(LEGEND)) == [MarkChoice("only", "line", "Tram line", ["Red", "Blue"])]
    rows = alt.Data(values=[{"line_name": "Red", "late": 1}, {"line_name": "Blue", "late": 2}])
    only = alt.selection_point(encodings=["color"])
    bars = alt.Chart(rows).mark_bar().encode(y="late:Q", color="line_name:N").add_params(only)
    (choice,) = choices(shown(bars))
    assert (choice.field, choice.label, choice.values) == ("line_name", "Line name", ["Red", "Blue"])


@pytest.mark.parametrize(
    "select",
    [
        "point",
        {"type": "interval", "encodings": ["x"]},
        {"type": "point", "fields": ["line", "month"]},
        {"type": "point", "fields": ["nobody"]},
        {"type": "point", "fields": ["a.b"]},
    ],
    ids=["single marks", "dragged", "two fields", "no values", "a path"],
)
def test_no_list_is_offered_for_what_is_no_single_value(select: Any) -> None:
    assert choices(shown({**PLAIN, "params": [{"name": "only", "select": select}]})) == []
    many = {"values": [{"line": str(number)} for number in range(40)]}
    assert choices(shown({**LEGEND, "data": many})) == []
    assert choices(shown(SLIDER)) == choices(shown(BRUSH)) == []


# What pages bring along


def test_each_such_picture_names_its_chart_in_one_script(made: dict[str, bytes]) -> None:
    names = re.findall(r'<figure data-explore="(\w+)">', made[LESSON].decode())
    script = made[SCRIPT].decode()
    charts = json.loads(script.rpartition("globalThis.coursekitCharts = ")[2].rstrip(";\n"))
    assert len(names) == 3
    assert {*names} == charts.keys()
    assert made[LESSON].decode().count("<figure") > 3


def test_the_script_brings_the_licences_of_what_is_in_it(made: dict[str, bytes]) -> None:
    head, _, _ = made[SCRIPT].decode().partition("*/")
    for words in ("vega-lite", "University of Washington", "Mike Bostock", "Joachim Wester", "Apache License"):
        assert words in head
    assert "Redistributions in binary form must reproduce the above copyright" in " ".join(head.split())


def test_the_script_is_the_same_when_it_is_made_anew(root: Path, made: dict[str, bytes], tmp_path: Path) -> None:
    again = shutil.copytree(root, tmp_path / "again")
    shutil.rmtree(again / ".coursekit")
    assert folder_of(again)[SCRIPT] == made[SCRIPT]


def test_the_script_works_offline_with_the_rest(made: dict[str, bytes]) -> None:
    assert f'"{SCRIPT}"' in made["worker.js"].decode()


def test_a_course_without_such_charts_has_no_such_script(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, root: Path, made: dict[str, bytes]
) -> None:
    def never() -> str:
        raise AssertionError("the script takes seconds to make")

    plain = answering_course(tmp_path / "plain", plain=PLAIN)
    monkeypatch.setattr(exploring, "_bundled", never)
    files = folder_of(plain)
    assert SCRIPT not in files
    assert "data-explore" not in files[LESSON].decode()
    assert b'<script type="text/plain"' not in one_file_of(plain)
    write_folder(root, tmp_path / "site")
    write_folder(plain, tmp_path / "site")
    assert not (tmp_path / "site" / SCRIPT).exists()


def test_one_file_has_the_script_as_text_and_stays_below_a_megabyte(root: Path) -> None:
    for course in (root, REPOSITORY):
        content = one_file_of(course)
        assert content.count(f'<script type="text/plain" data-name="{SCRIPT}">'.encode()) == 1
        assert len(gzip.compress(content)) < 1_000_000


def test_words_that_end_a_script_are_no_end_of_this_one(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import vl_convert

    ends = '"</script><b>", "<!--"'
    monkeypatch.setattr(vl_convert, "javascript_bundle", lambda *_, **__: f"globalThis.coursekitVega = [{ends}]")
    hostile = {**LEGEND, "title": "</script><!--"}
    monkeypatch.setattr(exploring, "kept", lambda root, of, ending, make: make())
    script = explore_script([shown(hostile)], root)
    assert "coursekitVega" in script
    assert not re.search(r"</script|<!--", script, re.IGNORECASE)


def test_without_vl_convert_the_line_to_type_is_named(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Iterator[str]:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(exploring, "version", missing)
    with pytest.raises(NotInstalled, match=r"pip install .*vl-convert-python"):
        explore_script([shown(LEGEND)], root)
