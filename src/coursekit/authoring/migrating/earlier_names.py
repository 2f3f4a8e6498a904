"""What earlier versions called things, and what this one calls them: columns, charts, tables, ways of counting."""

from __future__ import annotations

import ast
import csv
import io
from collections.abc import Iterator
from pathlib import Path

import yaml
from msgspec import Struct

COLUMNS = {
    "loans.csv": {
        "group": "kind",
        "kind": "what",
        "lender": "from",
        "borrower": "to",
        "announced_usd_bn": "announced",
        "used_usd_bn": "actual",
        "same_money_as": "same_as",
    },
    "balances.csv": {"owed_usd_bn": "value"},
}
"""The columns of each table that have another name now."""

CHARTS = {"loans": "amounts"}
CHART_TEXTS = {"loans": "amounts", "balances": "owed"}
TABLES = {"loans": "amounts", "loan_notes": "amount_notes", "balances": "series"}
COUNTS = {"used": "actual"}

_HERE = Path(__file__).parent
_SERIES = "owed"


def declared(tables: list[str]) -> str:
    """What ``amounts.yaml`` says of a kit that had these tables: what earlier versions said without being told."""
    parts = ["loans.yaml", *(["balances.yaml"] if "balances.csv" in tables else [])]
    return "".join((_HERE / name).read_text(encoding="utf-8") for name in parts)


def renamed_table(name: str, text: str) -> str:
    """The table ``name`` with its columns as they are called now. Raises ValueError for one that is no CSV, or
    that has none of its columns."""
    try:
        rows = [row for row in csv.reader(io.StringIO(text), strict=True) if any(map(str.strip, row))]
    except csv.Error as error:
        raise ValueError(f"this is not CSV ({error})") from None
    header = [cell.strip() for cell in rows[0]] if rows else []
    if "id" not in header:
        raise ValueError("no column is called 'id'")
    names = COLUMNS[name]
    rows[0] = [names.get(cell, cell) for cell in header]
    if name == "balances.csv":
        after = header.index("id") + 1
        rows = [[*row[:after], _SERIES if place else "series", *row[after:]] for place, row in enumerate(rows)]
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue()


class Renaming(Struct, frozen=True, order=True):
    """Something in quotation marks that has another name now: from ``start`` to ``end`` in a text."""

    start: int
    end: int
    now: str


def renamed(text: str, renamings: list[Renaming]) -> str:
    """The text with all of that renamed, and nothing else changed."""
    for one in sorted(renamings, reverse=True):
        text = text[: one.start] + one.now + text[one.end :]
    return text


def in_charts_yaml(text: str) -> list[Renaming]:
    """The ids of charts in ``charts.yaml``. Raises ValueError for a file that is not YAML."""
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as error:
        raise ValueError(f"this is not YAML ({error})") from None
    found = []
    for row in root.value if isinstance(root, yaml.SequenceNode) else []:
        for key, value in row.value if isinstance(row, yaml.MappingNode) else []:
            if key.value == "id" and value.value in CHART_TEXTS:
                start, end = value.start_mark.index, value.end_mark.index
                found.append(Renaming(start, end, text[start:end].replace(value.value, CHART_TEXTS[value.value])))
    return found


def in_lesson(text: str) -> list[Renaming]:
    """What a lesson asks of the course by a name that is another now. Raises SyntaxError for what is not Python."""
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)

    def index(line: int, column: int) -> int:
        # Columns are counted in bytes.
        whole = text[starts[line - 1] : starts[line] - 1]
        return starts[line - 1] + len(whole.encode()[:column].decode())

    found = []
    for name, now in _named(ast.parse(text)):
        start = index(name.lineno, name.col_offset)
        end = index(name.end_lineno or name.lineno, name.end_col_offset or name.col_offset)
        found.append(Renaming(start, end, text[start:end].replace(str(name.value), now)))
    return found


def _named(module: ast.Module) -> Iterator[tuple[ast.Constant, str]]:
    """The names in calls of the course, each with the one that it has now."""
    for call in ast.walk(module):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute):
            continue
        names = {"chart": CHARTS, "table": TABLES}.get(call.func.attr, {})
        given = call.args[:1]
        if call.func.attr == "add_up":
            names, given = COUNTS, [option.value for option in call.keywords if option.arg == "count"]
        for name in given:
            if isinstance(name, ast.Constant) and isinstance(name.value, str) and name.value in names:
                yield name, names[name.value]
