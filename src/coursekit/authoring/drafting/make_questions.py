"""``coursekit draft-questions``: a file with whole questions made of a kit's own rows, to be moved to its quizzes."""

from __future__ import annotations

from pathlib import Path

from coursekit.authoring.drafting.draft_files import DRAFTS, as_indented_yaml
from coursekit.authoring.drafting.questions_of_rows import questions_of
from coursekit.authoring.editing.safe_writes import Write, held, write_all
from coursekit.errors import CourseError
from coursekit.formatting import counted
from coursekit.kit import DATA, Kit
from coursekit.kit.faults import KitError
from coursekit.kit.loader import survey

_MADE_OF = {
    f"{DATA}/{name}.yaml" for name in ("article", "argument", "statements", "voices", "lessons", "misconceptions")
}

_HEAD = (
    "# Questions made of data/argument.yaml, statements.yaml and article.yaml. Each is whole: its key and its replies\n"
    "# follow from the rows. Nothing reads this file. Move what is worth asking to data/quizzes/, below `questions:`,\n"
    "# look at the objective, and ask it in the lesson.\n\n"
)


def draft_questions(root: Path, lesson: str) -> list[str]:
    """Write the questions for this lesson of the kit at ``root``, and return what to tell. An earlier file is kept.

    Raises CourseError where the kit has no such lesson or no rows to ask about, KitError, and NotWritten."""
    kit = _readable(root)
    if lesson not in (numbers := [*kit.lessons]):
        raise CourseError(f"there is no lesson {lesson!r}: use one of {', '.join(numbers)}")
    made = questions_of(kit, lesson)
    if not made:
        raise CourseError("there is nothing to ask about: an argument, two statements or two paragraphs without drafts")
    path = root / DRAFTS / f"questions_{lesson}.yaml"
    path.parent.mkdir(exist_ok=True)
    text = _HEAD + as_indented_yaml({"questions": made})
    kept = write_all(root, [Write(path, text.encode(), held(path), keep=path.exists())])
    told = [f"wrote {counted(len(made), 'question')} to {path.relative_to(root).as_posix()}"]
    told += [f"the earlier file is in {place.relative_to(root).as_posix()}" for place in kept.values()]
    return [
        *told,
        f'Move what is worth asking to data/quizzes/, and ask it in the lesson: course.quiz("{made[0]["id"]}")',
    ]


def _readable(root: Path) -> Kit:
    """The kit, whose quizzes and facts may still speak of rows that have gone. Raises KitError where what questions are
    made of has faults."""
    reading = survey(root / DATA)
    faults = [fault for fault in reading.faults if fault.file in _MADE_OF]
    if faults or reading.kit is None:
        raise KitError(faults or reading.faults)
    return reading.kit
