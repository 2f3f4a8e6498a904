"""Files in the folder of lessons that belong to no lesson, and lessons that share a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import LISTED, Example, Rule, needs
from coursekit.authoring.lesson_files.lesson_pairs import LESSON_NAME, LESSONS, Lesson
from coursekit.files import listed


class Names(Rule):
    """A file in the folder of lessons belongs to a lesson.

    Lessons are called `NN_name.py`, each with a number of its own, and each notebook has its lesson beside it.
    """

    why = "A file with another name is passed over in silence, while its author believes it to be a lesson."
    fails = Example("lessons/notes.py", new="# What I want to add.\n", shown="A file of this name.")
    passes = Example("lessons/notes.txt", new="What I want to add.\n", shown="A file of this name.")

    @needs(LISTED)
    def in_course(self) -> Iterator[Finding]:
        """Files that belong to no lesson, and lessons that share a number."""
        return name_faults(self.course.root, self.course.lessons)


def name_faults(root: Path, lessons: list[Lesson]) -> Iterator[Finding]:
    """Files in the folder of lessons that belong to no lesson, and lessons that share a number. Raises
    OSError."""
    names = {lesson.name for lesson in lessons}
    if not lessons:
        yield Finding(f"{LESSONS}/", 1, "there are no lessons", "write one as NN_name.py")
    for path in listed(root / LESSONS, "*.py"):
        if not LESSON_NAME.fullmatch(path.stem):
            yield Finding(f"{LESSONS}/{path.name}", 1, "this is not the name of a lesson", "call it NN_name.py")
    for path in listed(root / LESSONS, "*.ipynb"):
        if path.stem not in names:
            what = "a notebook without its lesson"
            yield Finding(
                f"{LESSONS}/{path.name}", 1, what, f"bring {LESSONS}/{path.stem}.py back, or remove the notebook"
            )
    numbers = Counter(lesson.number for lesson in lessons)
    for lesson in lessons:
        if numbers[lesson.number] > 1:
            yield Finding(lesson.shown_source, 1, f"there are two lessons {lesson.number}", "give each its own number")
