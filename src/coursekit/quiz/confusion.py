"""The voice confusion table: what a student took for whose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from coursekit.quiz.items import Item, VoiceClass

Confusions = Counter[tuple[VoiceClass, VoiceClass]]
"""How often words that are truly the first were taken for the second."""


def voice_confusions(items: Iterable[Item], answers: Mapping[str, Any]) -> Confusions:
    """Count confusions over ``answers`` (item id to answer, in the shapes of ``grading.grade``).

    Items that were not answered, and answers that name no choice, count for nothing.
    """
    found: Confusions = Counter()
    for item in items:
        answer = answers.get(item.id)
        if item.kind == "single" and item.truly is not None:
            taken = next((choice.taken_for for choice in item.choices if choice.id == answer), None)
            if taken is not None:
                found[item.truly, taken] += 1
        elif item.kind == "match" and isinstance(answer, Mapping):
            for row in item.rows:
                chosen = answer.get(row.id)
                taken = row.taken_for.get(chosen) if isinstance(chosen, str) else None
                if row.truly is not None and taken is not None:
                    found[row.truly, taken] += 1
    return found
