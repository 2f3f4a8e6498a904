"""Forecasts in per cent."""

from __future__ import annotations

import datetime

from coursekit.kit.question_records import Question
from coursekit.kit.records import Text


class Forecast(Question, kw_only=True, tag="forecast"):
    """A probability, in per cent, that something will have happened by ``resolves``. Not marked:
    ``feedback`` tells what to weigh, ``how`` the way it will be settled, and the reply what the
    forecast would score either way."""

    resolves: datetime.date
    how: Text
    feedback: Text
