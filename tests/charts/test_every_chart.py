"""What holds for all charts, on both kits."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import vl_convert
from msgspec import convert, structs

from coursekit.charts import NAMES, draw, palette, theme
from coursekit.charts.display import SCHEMA, VEGA_LITE, Figure
from coursekit.charts.picture import png
from coursekit.charts.sheets import SHEETS
from coursekit.errors import CourseError
from coursekit.kit import Kit, read_kit
from coursekit.kit.argument_records import Rivals
from tests.charts.drawing import as_text, data_rows, nodes, overlap, rows_of, texts

REAL = Path(__file__).parents[2] / "data"
NASTY = '<img src=x onerror=alert(1)>"});alert(2)//'


@pytest.fixture(scope="module")
def real() -> Kit:
    return read_kit(REAL)


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def figures(tram: Kit, real: Kit) -> dict[tuple[str, str], Figure]:
    """Every chart of both kits, drawn once. Tests only look at them."""
    return {(name, kit): draw(name, {"tram": tram, "real": real}[kit]) for name in NAMES for kit in ("tram", "real")}


@pytest.fixture(params=["tram", "real"])
def figure(request: pytest.FixtureRequest, name: str, figures: dict[tuple[str, str], Figure]) -> Figure:
    return figures[name, request.param]


def test_it_is_vega_lite_5(figure: Figure) -> None:
    assert figure.spec["$schema"] == SCHEMA == "https://vega.github.io/schema/vega-lite/v5.json"
    vl_convert.vegalite_to_vega(figure.spec, vl_version="5.8")


def test_it_follows_the_grammar_altair_knows(figure: Figure) -> None:
    from altair import LayerChart

    LayerChart.from_dict(figure.spec, validate=True)


def test_it_is_told_to_draw_shapes_without_a_menu_and_to_say_its_message(figure: Figure) -> None:
    assert {"renderer": "svg", "actions": False}.items() <= figure.spec["usermeta"]["embedOptions"].items()
    assert figure.words.startswith(figure.spec["description"])


def test_what_a_screen_reader_is_told_of_is_there_on_every_sheet(figure: Figure) -> None:
    told = [layer for layer in figure.spec["layer"] if layer["mark"].get("aria") is not False]
    for layer in told:  # Vega makes a nameless symbol of a layer without marks
        assert all(rows_of(layer, place) for place in range(len(SHEETS))), layer["mark"]


def test_drawn_again_it_is_the_same_to_the_byte(name: str, tram: Kit) -> None:
    first, second = draw(name, tram), draw(name, tram)
    assert as_text(first.spec) == as_text(second.spec)
    picture = png(first.spec)
    assert picture == png(second.spec)
    assert picture.startswith(b"\x89PNG")


def test_no_text_lies_on_another_or_beyond_the_paper(figure: Figure) -> None:
    for number, sheet in enumerate(SHEETS):
        drawn = texts(figure.spec, number)
        assert len(drawn) > 10
        for place, (one, box) in enumerate(drawn):
            assert -1 <= box[0] <= box[2] <= sheet.width + 1, f"{one!r} leaves the sheet: {box}"
            for other, second in drawn[:place]:
                assert not overlap(box, second), f"{one!r} lies on {other!r}"


def test_words_wider_than_the_paper_are_set_and_not_waited_for() -> None:
    words = ["a" * 200, "b" * 200]
    assert theme.balanced(" ".join(words), 19, 740) == words


def test_every_number_drawn_is_in_the_words_and_in_a_table(name: str, figure: Figure) -> None:
    if name == "events":  # draws dates
        drawn = [row["when"] for row in data_rows(figure.spec) if "shape" in row]
        assert drawn
        assert all(when in figure.words and f"When: {when};" in figure.tables[0].text() for when in drawn)
        return
    numbers = {
        row[field]
        for row in data_rows(figure.spec)
        for field in ("amount", "value", "words", "first", "second")
        if row.get(field)
    }
    tables = "; ".join(table.text() for table in figure.tables).replace("\n", ";\n") + ";"
    if figure.outline is not None:
        assert not numbers, "a map draws claims, not numbers"
        return
    assert numbers
    if name == "amounts":
        # Of what came of an amount in part, the table has what was announced and what came of it, not the difference.
        assert all(f"${number:g} billion" in figure.words for number in numbers)
        return
    for number in numbers:
        assert f": {number:g};" in tables, number


def test_a_title_says_the_finding_and_the_last_line_the_source(figure: Figure) -> None:
    title, *_ = figure.words.splitlines()
    assert any(letter.isdigit() for letter in title)
    assert figure.spec["description"] == title
    drawn = " ".join(text for text, _ in texts(figure.spec))
    assert drawn.startswith(title.removesuffix("."))
    assert figure.words.splitlines()[-1].startswith("Source")


def test_hostile_text_stays_text(name: str, tram: Kit) -> None:
    figure = draw(name, _with_nasty_texts(tram))
    html = figure.words_bundle()["text/html"]
    assert "<img" not in html
    assert "&lt;img" in html
    for node in nodes(figure.spec):
        for key in ("labelExpr", "expr", "test", "filter", "calculate", "href", "url"):
            assert "alert" not in str(node.get(key)), f"a kit's text is run as {key}"


def _with_nasty_texts(kit: Kit) -> Kit:
    paragraphs = [structs.replace(row, paraphrase=NASTY) for row in kit.article.paragraphs]
    return structs.replace(
        kit,
        article=structs.replace(kit.article, paragraphs=paragraphs, title=NASTY),
        voices={key: structs.replace(row, name=NASTY) for key, row in kit.voices.items()},
        amounts={
            key: structs.replace(row, label=NASTY, giver=NASTY, receiver=NASTY, when=NASTY, outcome=NASTY)
            for key, row in kit.amounts.items()
        },
        series={key: structs.replace(row, category=NASTY, note=NASTY) for key, row in kit.series.items()},
        claims_checked={
            key: structs.replace(row, claim=NASTY, finding=NASTY, note=NASTY) for key, row in kit.claims_checked.items()
        },
        events={
            key: structs.replace(row, label=NASTY, when=NASTY, inferred_from=NASTY, note=NASTY)
            for key, row in kit.events.items()
        },
        rivals=kit.rivals and _with_nasty_rivals(kit.rivals),
    )


def _with_nasty_rivals(rivals: Rivals) -> Rivals:
    return structs.replace(
        rivals,
        question=NASTY,
        hypotheses=[structs.replace(row, label=NASTY, text=NASTY) for row in rivals.hypotheses],
        evidence=[
            structs.replace(row, label=NASTY, text=NASTY, note=NASTY, why=dict.fromkeys(row.why, NASTY))
            for row in rivals.evidence
        ],
    )


def test_a_kit_may_give_its_own_words(name: str, tram: Kit) -> None:
    from coursekit.kit.records import ChartText

    own = convert({"id": name, "title": "Rails are dear"}, ChartText)  # as charts.yaml gives it
    figure = draw(name, structs.replace(tram, chart_texts={name: own}))
    drawn, usual = ([text for text, _ in texts(one.spec)] for one in (figure, draw(name, tram)))
    assert drawn[0] == "Rails are dear"
    assert set(drawn[1:]) <= set(usual), "the other words are the computed ones"


def test_an_unknown_chart_is_refused_by_naming_those_there_are(tram: Kit) -> None:
    with pytest.raises(CourseError, match=rf"'maps'.*{', '.join(NAMES)}"):
        draw("maps", tram)


def test_a_notebook_gets_the_chart_and_then_the_words(tram: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[dict[str, Any]] = []
    noted: list[dict[str, Any] | None] = []

    def display(bundle: dict[str, Any], metadata: dict[str, Any] | None, **_: Any) -> None:
        shown.append(bundle)
        noted.append(metadata)

    monkeypatch.setattr("IPython.display.display", display)
    figure = draw("roles", tram)
    figure._ipython_display_()
    chart, words = shown
    assert set(chart) == {VEGA_LITE, "text/plain"}, "HTML in the same bundle would be shown instead of the chart"
    assert chart["text/plain"] == figure.words
    assert noted[0]
    assert "zoom" in noted[0][VEGA_LITE]["embed_options"]["defaultStyle"], "style that needs no trust"
    assert "<summary>The same in words and numbers</summary>" in words["text/html"]
    assert figure.tables[0].text() in words["text/plain"]


def test_colours_stand_out_from_the_paper() -> None:
    for on in ({colour: colour for colour in palette.DARK}, palette.DARK):
        paper = on[palette.PAPER]
        for colour in (*_HUES, palette.INK, palette.SOFT_INK):
            assert _contrast(on[colour], paper) >= 4.5, f"{on[colour]} on {paper}, and the other way round"
        assert _contrast(on[palette.RULE], paper) >= 3
        for pale in _PALE:
            assert _contrast(on[palette.INK], on[pale]) >= 7, f"type on {on[pale]}"
        assert len({on[colour] for colour in on}) == len(on), "what differs in colour differs on dark paper, too"


_HUES = (palette.BLUE, palette.VERMILLION, palette.GREEN, palette.PURPLE, palette.OCHRE, palette.GREY)
_PALE = (palette.PALE_BLUE, palette.PALER_BLUE, palette.PALE_GREY, palette.PALER_VERMILLION, palette.PALE_VERMILLION)


def test_every_colour_of_a_chart_is_in_the_table_for_dark_paper(figure: Figure) -> None:
    used = set(re.findall(r"#[0-9a-fA-F]{6}\b", as_text(figure.spec["layer"])))
    assert used
    assert used <= set(palette.DARK)


def _contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_a_chart_costs_no_library(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from coursekit.charts import draw\n"
        "from coursekit.kit import read_kit\n"
        f"draw('amounts', read_kit(Path({str(REAL)!r})))\n"
        "print([name for name in ('altair', 'pandas', 'jsonschema', 'vl_convert') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert ran.stdout == "[]\n"
