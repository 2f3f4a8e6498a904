"""Charts that a lesson shows past the course."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.parsed_code import parsed

LIBRARY = "altair"
SHOWN = ("display", "show")


class OwnCharts(Rule):
    """A chart of one's own is shown by the course.

    A lesson may draw any chart with Altair. It ends the cell with `course.show(chart, words="What it shows.")`, and not
    with the chart alone: a cell whose last line is a chart of Altair's, or that displays one, is a fault. So is a
    change of Altair's renderers.
    """

    why = (
        "Altair shows a chart under a number drawn at random, which fails nbval, with a script from elsewhere, which a "
        "classroom without internet cannot load, and without a word for whoever does not see it."
    )
    fails = Example(
        "lessons/01_what_is_the_puzzle.py",
        old='course.chart("roles")',
        new='import altair as alt\n\nalt.Chart(alt.Data(values=[{"a": 1}])).mark_bar()\n\n# %%\ncourse.chart("roles")',
    )
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old='course.chart("roles")',
        new=(
            'import altair as alt\n\nbars = alt.Chart(alt.Data(values=[{"a": 1}])).mark_bar()\n'
            'course.show(bars, words="A bar.")\n\n# %%\ncourse.chart("roles")'
        ),
    )

    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Charts that this lesson shows by itself."""
        return own_chart_faults(lesson.lesson, lesson.cells)


def own_chart_faults(lesson: Lesson, cells: list[Cell]) -> Iterator[Finding]:
    """Each chart of Altair's that is shown past the course, with its line."""
    charts: set[str] = set()
    for cell in cells:
        if not cell.is_code:
            continue
        try:
            body = parsed(cell.source).body
        except SyntaxError:
            continue  # which is said of it
        for place, node in enumerate(body):
            charts |= _bound(node, charts)
            if (shown := _shown(node, is_last=place == len(body) - 1)) and _root(shown) in charts:
                line = cell.line + node.lineno - 1
                if ".renderers." in ast.unparse(shown):
                    what = "how Altair shows charts is changed here"
                    yield Finding(lesson.shown_source, line, what, "remove this line: course.show needs none")
                else:
                    what = "a chart is shown without the course"
                    remedy = f'write course.show({_brief(shown)}, words="What it shows.")'
                    yield Finding(lesson.shown_source, line, what, remedy)


def _bound(node: ast.stmt, charts: set[str]) -> set[str]:
    """The names that stand for Altair, or for something made with it, from this line on."""
    if isinstance(node, ast.Import):
        return {name.asname or name.name for name in node.names if name.name.split(".")[0] == LIBRARY}
    if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == LIBRARY:
        return {name.asname or name.name for name in node.names}
    if isinstance(node, ast.Assign) and _root(node.value) in charts:
        return {target.id for target in node.targets if isinstance(target, ast.Name)}
    return set()


def _shown(node: ast.stmt, *, is_last: bool) -> ast.expr | None:
    """What a line shows: the value of the last one, what is displayed, and a call that sets how things are shown."""
    if not isinstance(node, ast.Expr):
        return None
    value = node.value
    if isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id in SHOWN and value.args:
        return value.args[0]
    return value if is_last or ".renderers." in ast.unparse(value) else None


def _root(node: ast.expr) -> str:
    """The name that an expression begins with: of ``alt.Chart(x).mark_bar()`` it is ``alt``."""
    while True:
        match node:
            case ast.Call(func=inner) | ast.Attribute(value=inner) | ast.Subscript(value=inner):
                node = inner
            case ast.BinOp(left=inner):  # charts beside each other, or on top
                node = inner
            case ast.Name(id=name):
                return name
            case _:
                return ""


def _brief(node: ast.expr) -> str:
    written = ast.unparse(node)
    return written if len(written) < 30 else "chart"
