"""The questions of a kit as a report sees them: how an answer is marked, and how it reads.

Answers are marked anew by ``quiz.grading``, whatever the file says of them. A class repeats answers, so
each question remembers those it has marked; only what students word themselves is not kept.
"""

from __future__ import annotations

import json

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.progress.confusions import COUNTED
from coursekit.quiz.answer_places import PRACTICE, QUESTIONS
from coursekit.quiz.catalogue import CatalogueEntry, catalogue
from coursekit.quiz.confusion import voice_confusions
from coursekit.quiz.grading import AnswerError, grade
from coursekit.quiz.items import Item, VoiceClass
from coursekit.quiz.remarks import said
from coursekit.storage.work import Answer

_LONGEST = 4_000
"""Letters, or parts, of an answer that is marked. No honest one is longer, and to compare a map of a
million letters with its key would stop the whole report."""

_MOST_REMEMBERED, _LONGEST_REMEMBERED = 5_000, 600


class MarkedAnswer(Struct, frozen=True):
    """An answer, marked. ``points`` from 0 to 1; ``slips`` are what was chosen wrongly, in words (for a
    prediction: what was chosen), ``told_slips`` the same as a class report tells them, and ``replies`` what is said to
    each; ``heard`` whose words were taken for whose, by kind, and ``voices`` by name; ``percent``: a forecast.
    ``given_away``: misconceptions."""

    right: bool
    points: float
    slips: list[str] = []
    told_slips: list[str] = []
    replies: list[str] = []
    heard: list[tuple[tuple[VoiceClass, VoiceClass], int]] = []
    voices: list[tuple[str, str]] = []
    percent: float | None = None
    given_away: list[str] = []


class AskedItem:
    """An item and where it is asked: ``number`` is the place of its ``asked`` in the catalogue."""

    def __init__(self, number: int, asked: CatalogueEntry, item: Item, counts_voices: bool) -> None:
        self.number, self.asked, self.item = number, asked, item
        self.counts_voices = counts_voices
        self.is_marked = item.can_be_right()
        self.misconceptions = item.misconceptions() if self.is_marked else []
        self._may_be_long = item.is_worded and not item.is_marked
        self._remembered: dict[bytes, tuple[MarkedAnswer | None, str]] = {}

    @property
    def shown_id(self) -> str:
        """The item's id as its author knows it; of a round's, with the round."""
        place = self.asked.place
        return self.item.id if place in (QUESTIONS, PRACTICE) else f"{place.removeprefix('rounds/')}/{self.item.id}"

    def marked(self, json: bytes, answer: Answer | None) -> tuple[MarkedAnswer | None, str]:
        """What ``answer``, which is ``json``, is worth, None when it cannot be marked; and the answer in words."""
        known = self._remembered.get(json)
        if known is None:
            known = self._mark(answer)
            short = len(json) < _LONGEST_REMEMBERED and len(self._remembered) < _MOST_REMEMBERED
            if known[0] and short and not self._may_be_long:
                self._remembered[json] = known
        return known

    def _mark(self, answer: Answer | None) -> tuple[MarkedAnswer | None, str]:
        if self._may_be_long and isinstance(answer, str):
            return MarkedAnswer(right=False, points=0.0), answer
        if answer is None or (len(answer) > _LONGEST and not self._may_be_long):
            return None, as_kept(answer)
        try:
            graded = grade(self.item, self.item.as_taken(answer))
        except AnswerError:
            return None, as_kept(answer)
        right = graded.outcome == "right"
        slips = [] if right else list(self.item.replied_slips(self.item.as_taken(answer)))
        confusions = voice_confusions([self.item], {self.item.id: answer}) if self.counts_voices else {}
        mark = MarkedAnswer(
            right,
            graded.points,
            [slip for slip, _ in slips],
            list(self.item.told_slips(self.item.as_taken(answer))) if slips else [],
            [said(reply) if reply else "" for _, reply in slips],
            list(confusions.items()),
            list(self.item.pairings(answer)) if self.counts_voices else [],
            self.item.percent(answer),
            self.item.given_away(self.item.as_taken(answer)) if self.misconceptions else [],
        )
        return mark, self.item.in_words(answer)


def questions_of(kit: Kit) -> tuple[list[CatalogueEntry], dict[str, dict[str, AskedItem]]]:
    """Everything that ``kit`` asks, and each question by its place and its item's id.

    Raises CourseError as ``catalogue`` does.
    """
    asked = catalogue(kit)
    voices = {f"rounds/{one.id}" for _, one in kit.asked() if isinstance(one, Round) and one.ask in COUNTED}
    places: dict[str, dict[str, AskedItem]] = {}
    for number, part in enumerate(asked):
        there = places.setdefault(part.place, {})
        there.update({item.id: AskedItem(number, part, item, part.place in voices) for item in part.items})
    return asked, places


def as_kept(answer: Answer | None) -> str:
    """An answer that fits no question, as it stands in the file."""
    if answer is None:
        return ""
    return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
