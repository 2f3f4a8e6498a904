"""What a question asks about that stands beside it in its lesson: a table, a chart, a sum, a screen, another question.

Without it nobody can answer. An export brings it along, and names what it cannot bring.
"""

from __future__ import annotations

from typing import Literal

from coursekit.kit.amount_records import Way
from coursekit.kit.records import ChartName, Id, Record, TableName

ScreenName = Literal["switches", "bargain"]
"""The screens that a lesson can show beside a question."""


class Needed(Record, kw_only=True):
    """Exactly one thing: a ``table`` (narrowed to ``rows``), a ``chart`` (``of`` a unit or a series), the receipt of a
    ``sum`` of amounts (``count`` and ``against`` as in ``course.add_up``), a ``screen``, or another ``question``."""

    table: TableName | None = None
    rows: list[Id] = []
    chart: ChartName | None = None
    of: str = ""
    sum: list[Id] = []
    count: Way = "announced"
    against: Id | None = None
    screen: ScreenName | None = None
    question: Id | None = None
