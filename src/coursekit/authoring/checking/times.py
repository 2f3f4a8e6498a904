"""How long a lesson takes, estimated from its words and from what it asks students to do.

Each kind of question says how long one of its kind takes. Students at two Canadian colleges took 39 seconds on
average for a multiple-choice question, less in practice quizzes than in tests (Kennette and McGuckin 2025, Teaching
and Learning Inquiry 13). A reply of 25 words adds some 8 seconds, which makes 0.75 minutes for a single choice. The
others are set beside that by what they ask for: more options to decide on, a sum to work out, a sentence to write.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

import msgspec

from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import STATED_TIME, Call, LessonSection, prose
from coursekit.formatting import whole
from coursekit.kit import Kit
from coursekit.kit.question_records import Question
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.quiz_records import Round
from coursekit.progress.practice import practised
from coursekit.quiz.kinds import type_for
from coursekit.quiz.kinds.match import MatchItem
from coursekit.quiz.kinds.single import SingleItem

WORDS_A_MINUTE = 200
"""Adults read English non-fiction silently at about 238 words a minute on average (Brysbaert 2019,
Journal of Memory and Language 109), and those who read it as a second language more slowly."""

DEALT = 0.5
"""Minutes for one question of a generated round: a line or two, and names instead of sentences to
choose from."""

AGAIN = 0.05
"""Minutes for a prediction that is shown again where it is settled: its words are known, so this is a glance at
what was chosen. What there is to think about it stands in the prose, which is counted."""

SHOWN = {
    "chart": 1, "table": 0.5, "add_up": 0.5, "rank": 0.5, "sensitivity": 0.5, "overview": 0.5, "my_confusions": 1,
    "my_work": 0, "reader": 0.5,
}  # fmt: skip
"""Minutes for looking at what a cell shows. Work is saved when the lesson is over."""

SITTING = 12
"""Minutes for practice, where there is so much to practise: two texts with their questions."""

SCREEN = 4
"""Minutes for anything else that a cell shows: something to try out and work with."""

_ONE_OF_ROUND = {
    "who_said_it": DEALT,
    "mode_of_speech": DEALT,
    "match_speakers": MatchItem.minutes,
    "mixed": SingleItem.minutes,
}

_TARGET = re.compile(r"\]\([^)]*\)")


class Duration(msgspec.Struct, frozen=True):
    """What a lesson takes: ``words`` of prose, ``activities`` in minutes, and the minutes that it
    states (None when it does not), on line ``line``."""

    lesson: Lesson
    words: int
    activities: float
    stated: int | None
    line: int

    @property
    def minutes(self) -> int:
        """The estimate, in whole minutes."""
        return math.ceil(self.words / WORDS_A_MINUTE + self.activities)


def duration(lesson: Lesson, cells: list[Cell], sections: list[LessonSection], kit: Kit) -> Duration:
    """How long the lesson takes. Questions that do not exist take no time: that is another fault."""
    words = sum(_words(line.text) for cell in cells if not cell.is_code for line in prose(cell))
    seen: set[str] = set()
    activities = sum(_minutes(call, kit, seen) for section in sections for call in section.calls)
    stated = ((whole(found[1]), line.number) for line in sections[0].lines if (found := STATED_TIME.match(line.text)))
    return Duration(lesson, words, activities, *next(stated, (None, 1)))


def times_table(taken: list[Duration]) -> str:
    """Words, estimate and stated time of each lesson, aligned."""
    width = max((len(one.lesson.name) for one in taken), default=0)
    head = f"{'minutes':<{width}}  words  estimated  stated"
    rows = (f"{one.lesson.name:<{width}}  {one.words:>5}  {one.minutes:>9}  {one.stated or '':>6}" for one in taken)
    return "\n".join([head, *rows])


def _words(text: str) -> int:
    return sum(any(letter.isalnum() for letter in word) for word in _TARGET.sub("]", text).split())


def _minutes(call: Call, kit: Kit, seen: set[str]) -> float:
    """Minutes for what a call shows or asks. ``seen`` are the predictions that the lesson has asked for so far: those
    of this call are added."""
    if call.method == "practice":
        return min(SITTING, sum(map(_asking, practised(kit))) + _reading(kit, kit.passages))
    if call.method != "quiz":
        return SHOWN.get(call.method, SCREEN)
    asked = [asked for name in call.names if (asked := kit.question(name)) is not None]
    minutes = sum(AGAIN if one.id in seen else _asking(one) for one in asked)
    texts = {
        one.passage for one in asked if isinstance(one, Question) and one.passage and not type_for(one).shows_passage
    }
    minutes += _reading(kit, texts)
    seen.update(one.id for one in asked if one.is_prediction)
    return minutes


def _reading(kit: Kit, passages: Iterable[str]) -> float:
    """Minutes for texts that stand beside questions."""
    return sum(_words(text) for name in passages for text in kit.passages[name].paragraphs) / WORDS_A_MINUTE


def _asking(asked: AnyQuestion | Round) -> float:
    if isinstance(asked, Round):
        return asked.count * _ONE_OF_ROUND[asked.ask]
    return type_for(asked).minutes_for(asked)
