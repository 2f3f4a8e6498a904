"""Whether what questions need is there."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from coursekit.kit.consistency.references import Path, unknown
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.question_records import Question
from coursekit.kit.quiz_records import QuizFile

_ONE_OF = ("table", "chart", "sum", "screen", "question")


def needs_faults(
    sheet: Sheet[QuizFile], path: Path, question: Question, rows: Collection[str], complete: bool
) -> Iterator[Fault]:
    """Needs that name nothing or several things, and rows and questions that do not exist."""
    earlier = [other.id for other in sheet.content.questions if other.id != question.id]
    for number, need in enumerate(question.needs):
        here = (*path, "needs", number)
        named = [name for name in _ONE_OF if getattr(need, name)]
        if len(named) != 1:
            what = f"a need of {question.id!r} names {' and '.join(named) or 'nothing'}"
            yield sheet.fault(here, what, f"one of {', '.join(_ONE_OF)}")
        for field in ("rows", "sum"):
            for place, name in enumerate(getattr(need, field) if complete else ()):
                yield from unknown(sheet, (*here, field, place), "row", name, rows)
        if complete and need.against:
            yield from unknown(sheet, (*here, "against"), "row", need.against, rows)
        if need.question:
            yield from unknown(sheet, (*here, "question"), "question", need.question, [*earlier, *sheet.unread])
