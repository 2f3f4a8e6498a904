"""What a lesson asks, held against what it asked when its notebook was built.

A notebook shows its questions in words, without their keys and replies: whoever flips a key, or takes
one speaker for another, changes nothing that shows when it is run again. So a build writes down, for
each question and for each statement that a round asks about, a few letters that change with any of it.
After a change that is meant, the lesson is built again, and the letters tell a reviewer which questions
changed; a change that is not meant is named where it stands.
"""

from __future__ import annotations

from contextlib import suppress

import msgspec

from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.quiz_records import Round
from coursekit.kit.records import Statement
from coursekit.language import ENGLISH, in_language
from coursekit.quiz.editions import letters_of, whole_letters
from coursekit.quiz.rounds import asked_about
from coursekit.quiz.written_questions import item_of


def asked_in(kit: Kit, lesson: Lesson) -> dict[str, str]:
    """The letters of everything that the lesson asks, by the ids of questions and statements.

    Of a round it is the statements that count: which other voices are offered follows from them. A mixed
    round asks what other lessons have written down. Sentences of the screens count as they are in English, whichever
    language is in use: a translation that reads better changes no question.
    """
    found: dict[str, str] = {}
    with in_language(ENGLISH):
        for called, asked in kit.asked():
            if called in (lesson.number, lesson.name):
                with suppress(CourseError):  # what cannot be asked is reported where the lesson asks it
                    found |= _of_round(asked, kit) if isinstance(asked, Round) else _of_question(asked, kit)
    return found


def _of_question(question: AnyQuestion, kit: Kit) -> dict[str, str]:
    return {question.id: whole_letters(item_of(question, kit))}


def _of_round(round_: Round, kit: Kit) -> dict[str, str]:
    return {row.id: _letters_of_row(row) for row in sorted(asked_about(round_, kit), key=lambda row: row.id)}


def _letters_of_row(row: Statement) -> str:
    """The letters of what a statement says. No round asks about a draft, so that this is nothing to tell apart."""
    said = {name: value for name, value in msgspec.structs.asdict(row).items() if name != "draft"}
    return letters_of(msgspec.json.encode(said))
