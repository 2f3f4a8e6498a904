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
    return Counter(pair for item in items for pair in item.heard(answers.get(item.id)))
