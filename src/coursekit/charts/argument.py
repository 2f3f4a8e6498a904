"""The map of the argument: claims in boxes, arrows from reasons to what they are reasons for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from coursekit.argument import argument_of
from coursekit.argument.faces import as_list, written
from coursekit.argument.layout import LABEL_SIZE, LINE, NAME_SIZE, Box, Layout, Path, layout_of
from coursekit.charts import theme
from coursekit.charts.altair_quickly import alt
from coursekit.charts.display import WIDE, Figure
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument
from coursekit.kit.records import ChartText
from coursekit.tables.of_argument import kind_of
from coursekit.tables.of_kit import table_of

_KEY = (
    "Arrow: supports. Arrow from a bar with +: linked premises, which support only together. "
    "Dashed line with a cross: attacks; “concession” where the author grants the point. "
    "Hollow arrowhead or thin cross: a link that the article does not put into words."
)
_CONCLUSION_WIDTH, _CROSS, _HEAD = 3, 4.5, 9
_DASH = [5, 4]


def argument(kit: Kit) -> Figure:
    """The argument of the kit as a map from the first premises on the left to the conclusion.

    Raises CourseError for a kit without an argument.
    """
    map_ = argument_of(kit)
    text = theme.worded(
        kit,
        ChartText(
            id="argument",
            title=_title(map_),
            subtitle=f"What the column concludes, in our words: {_of(map_, map_.conclusion)}",
            source=theme.source(kit, "the map is this course’s reading"),
        ),
    )
    return Figure(
        spec=theme.finish([_picture(map_)], text, [_KEY]),
        words="\n".join([f"{text.title}.", text.subtitle, *_said(map_), text.source]),
        tables=[table_of(kit, "relations"), table_of(kit, "argument")],
        outline=as_list(map_),
    )


def _title(map_: Argument) -> str:
    into = [relation for relation in map_.relations if relation.to == map_.conclusion]
    reasons = [relation for relation in into if relation.kind == "supports"]
    lines = len(reasons)
    shared = lines > 1 and bool(set.intersection(*(set(relation.premises) for relation in reasons)))
    against = len(into) - lines
    independent = "" if shared else " independent"  # what all of them need, all of them lose
    first = f"{lines}{independent} line{'s' * (lines != 1)} of reasoning lead{'s' * (lines == 1)} to the conclusion"
    if not against:
        return f"{first}, and nothing in the map attacks it"
    granted = sum(relation.concession for relation in into)
    grants = f", {granted} of them granted by the author" if granted else ""
    return f"{first}, {against} point{'s' * (against != 1)} stand{'s' * (against == 1)} against it{grants}"


def _of(map_: Argument, name: str) -> str:
    return next(claim.text for claim in map_.claims if claim.id == name)


def _said(map_: Argument) -> Iterator[str]:
    """A line for each claim that has reasons, and every reason for and against it."""
    labels = {claim.id: claim.label for claim in map_.claims}
    for claim in map_.claims:
        into = [relation for relation in map_.relations if relation.to == claim.id]
        reasons = [
            f"{'supported' if relation.kind == 'supports' else 'attacked'}{' (a concession)' * relation.concession} "
            f"by “{'” together with “'.join(labels[premise] for premise in relation.premises)}”"
            for relation in into
        ]
        if reasons:
            yield f"“{claim.label}” is {'; '.join(reasons)}."


def _picture(map_: Argument) -> theme.Panel:
    drawn = layout_of(map_)
    across, down = (
        alt.Scale(domain=[0, length], range=[0, length], zero=False) for length in (drawn.width, drawn.height)
    )
    layers = [layer for part in (_boxes(map_, drawn), _paths(map_, drawn)) for layer in part]
    x, y = alt.X("x:Q", axis=None, scale=across), alt.Y("y:Q", axis=None, scale=down)
    picture = alt.layer(*(layer.encode(x=x, y=y) for layer in layers))
    if drawn.width > theme.WIDTH:
        return picture.properties(width=drawn.width, height=drawn.height, name=WIDE)
    return picture.properties(width=drawn.width, height=drawn.height)


def _boxes(map_: Argument, drawn: Layout) -> Iterator[alt.Chart]:
    """Rectangles with the claims' names and labels inside."""
    claims = {claim.id: claim for claim in map_.claims}
    rows = [
        {
            "claim": box.claim,
            "x": box.x,
            "y": box.y,
            "x2": box.x + box.width,
            "y2": box.y + box.height,
            "border": _CONCLUSION_WIDTH if box.claim == map_.conclusion else 1.2,
            "said": f"{box.claim}: {claims[box.claim].text}",
            "text": claims[box.claim].text,
            "paragraphs": ", ".join(map(str, claims[box.claim].paragraphs)),
        }
        for box in drawn.boxes
    ]
    about = {"claim": "Claim", "text": "In our words", "paragraphs": "Paragraphs"}
    yield (
        theme.marks(rows)
        .mark_rect(fill=theme.PAPER, stroke=theme.INK, cornerRadius=3)
        .encode(
            x2=alt.X2("x2"),
            y2=alt.Y2("y2"),
            strokeWidth=alt.StrokeWidth("border:Q", scale=None),
            description=alt.Description("said:N"),
            tooltip=theme.tooltip(about),
        )
    )
    lines = [line for box in drawn.boxes for line in _lines(box)]
    styles: dict[str, dict[str, Any]] = {
        "name": {"fontSize": NAME_SIZE, "fontWeight": "bold", "color": theme.BLUE},
        "label": {"fontSize": LABEL_SIZE},
    }
    for kind, style in styles.items():
        own = [line for line in lines if line["kind"] == kind]
        yield theme.text(own, align="center", baseline="middle", **style).encode(text=alt.Text("line:N"))


def _lines(box: Box) -> Iterator[dict[str, Any]]:
    """The claim's name and its label, line by line, in the middle of the box."""
    middle, top = box.x + box.width / 2, box.y + box.height / 2 - LINE * len(box.lines) / 2
    for place, line in enumerate([box.claim, *box.lines]):
        yield {"line": line, "kind": "label" if place else "name", "x": middle, "y": top + LINE * place}


def _paths(map_: Argument, drawn: Layout) -> Iterator[alt.Chart]:
    """Arrows, bars and crosses, and the words beside them."""
    relations = {relation.id: relation for relation in map_.relations}
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in ("supports", "attacks", "bar", "cross", "head")}
    for path in drawn.paths:
        relation = relations[path.relation]
        said = {"relation": path.relation, "said": f"{written(relation)}: {kind_of(relation)}"}
        rows[relation.kind] += [said | line for line in _strokes(path)]
        if path.bar:
            x, top, bottom = path.bar
            rows["bar"].append(said | {"x": x, "y": top - 6, "x2": x, "y2": bottom + 6})
        stated, (x, y) = relation.basis == "stated", path.head
        if relation.kind == "supports":
            rows["head"].append(said | {"x": x - _HEAD / 2, "y": y, "fill": theme.INK if stated else theme.PAPER})
        else:
            rows["cross"] += [said | line | {"weight": 2.6 if stated else 1.1} for line in _cross(x - 7, y)]
    ends = {"x2": alt.X2("x2"), "y2": alt.Y2("y2")}
    styles: dict[str, dict[str, Any]] = {
        "supports": {"color": theme.INK, "strokeWidth": 1.4},
        "attacks": {"color": theme.VERMILLION, "strokeWidth": 1.4, "strokeDash": _DASH},
        "bar": {"color": theme.INK, "strokeWidth": 4},
    }
    for kind, style in styles.items():
        yield theme.marks(rows[kind]).mark_rule(**style).encode(**ends)
    crosses, weight = theme.marks(rows["cross"]), alt.StrokeWidth("weight:Q", scale=None)
    yield crosses.mark_rule(color=theme.VERMILLION).encode(**ends, strokeWidth=weight)
    heads = theme.marks(rows["head"]).mark_point(shape="triangle-right", size=80, opacity=1, stroke=theme.INK)
    yield heads.encode(fill=alt.Fill("fill:N", scale=None), description=alt.Description("said:N"))
    yield from _words(drawn)


def _words(drawn: Layout) -> Iterator[alt.Chart]:
    """A plus where premises are linked, and what a dashed line is."""
    plus = [{"x": path.bar[0] + 10, "y": path.head[1] - 9, "word": "+"} for path in drawn.paths if path.bar]
    dashed = [
        {"x": path.head[0] - drawn.gap / 2 - 2, "y": path.head[1] - 11, "word": path.word}
        for path in drawn.paths
        if path.word
    ]
    for rows, colour, size in ((plus, theme.INK, 16), (dashed, theme.VERMILLION, theme.SMALL)):
        words = theme.text(rows, align="center", baseline="middle", color=colour, fontSize=size)
        yield words.encode(text=alt.Text("word:N"))


def _strokes(path: Path) -> Iterator[dict[str, float]]:
    """The straight pieces of a path, one after the other."""
    ways = [*path.stems, *([[[path.bar[0], path.head[1]], path.head]] if path.bar else [])]
    for way in ways:
        for (x, y), (x2, y2) in pairwise(way):
            yield {"x": x, "y": y, "x2": x2, "y2": y2}


def _cross(x: float, y: float) -> Iterator[dict[str, float]]:
    for up in (_CROSS, -_CROSS):
        yield {"x": x - _CROSS, "y": y - up, "x2": x + _CROSS, "y2": y + up}
