"""What a rule of ``coursekit check`` is: what it finds and why, an example that fails and one that passes.

A rule is a class made from ``Rule`` in a module of ``rules/``, which is named as the rule is. Nothing lists the
rules: ``check`` runs those that stand in that folder, ``docs/checks.md`` tells of them, and the tests plant the
example of each that fails and the one that passes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from inspect import getdoc
from typing import TYPE_CHECKING, ClassVar, TypeVar

from msgspec import Struct

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.lesson_files.cells import Notebook

if TYPE_CHECKING:
    from coursekit.authoring.checking.read_course import ReadCourse, ReadLesson

Check = TypeVar("Check", bound=Callable[..., Iterable[Finding]])


class Example(Struct, frozen=True):
    """A change to a kit as ``coursekit new`` makes it: ``new`` in place of the first ``old`` in ``file``. Without
    ``old``, ``new`` is written to a file of that name.

    ``found_in``: the file that the finding is about, where it is another one. ``shown``: what the documentation
    shows, where ``new`` is too long for it."""

    file: str
    new: str
    old: str = ""
    found_in: str = ""
    shown: str = ""


class Need(Struct, frozen=True):
    """What must hold for a check to have anything to say: otherwise it is passed over, since what it would say is
    not known, or follows from a fault that is named anyway. ``says``: what that is, behind
    "given"; ``after``: the rule that must have run before."""

    says: str
    is_met: Callable[[ReadCourse, ReadLesson | None], bool]
    after: str = ""


KIT = Need("a kit that can be read", lambda course, _: course.data.kit is not None)
SOUND_DATA = Need("data without a fault", lambda course, _: course.data.kit is not None and course.data.is_sound)
LISTED = Need("a folder of lessons that can be looked into", lambda course, _: course.is_listed)
ANY_LESSON = Need("at least one lesson", lambda course, _: bool(course.lessons))
EVERY_LESSON = Need("lessons that can all be read", lambda course, _: 0 < len(course.read) == len(course.lessons))
NOTEBOOK = Need("a notebook that can be read, or none", lambda _, lesson: lesson is not None and lesson.is_known)


def every_row_of(path: str) -> Need:
    """Every row of a file of data can be read, or of each file in a folder (``path`` ends in a slash)."""

    def is_met(course: ReadCourse, lesson: ReadLesson | None) -> bool:
        return not any(file.startswith(path) for file in course.data.hurt)

    return Need(f"every row of {path}", is_met)


def no_fault_of(rule: str) -> Need:
    """That rule finds nothing in the lesson."""

    def is_met(course: ReadCourse, lesson: ReadLesson | None) -> bool:
        found = (finding.file for finding in course.found[rule])
        return lesson is None or lesson.lesson.shown_source not in found

    return Need(f"no finding of `{rule}` in it", is_met, after=rule)


def needs(*declared: Need) -> Callable[[Check], Check]:
    """Declares what a check of a rule needs: ``@needs(KIT, EVERY_LESSON)``."""

    def with_needs(check: Check) -> Check:
        check.needs = declared  # type: ignore[attr-defined]
        return check

    return with_needs


def needs_of(check: Callable[..., Iterable[Finding]]) -> tuple[Need, ...]:
    """What a check needs; nothing, if it does not say so."""
    declared: tuple[Need, ...] = getattr(check, "needs", ())
    return declared


class Rule:
    """One rule. Its docstring says what must hold, in a sentence and then in full, as Markdown for
    ``docs/checks.md``; ``why`` is the reason. A rule looks at the course as a whole, at each lesson, or at each
    notebook, whichever of the three it defines, and says what each needs (``needs``).

    ``fails`` and ``passes`` are examples; ``is_notice``: what it finds is to be looked at, and is no fault."""

    why: ClassVar[str]
    fails: ClassVar[Example]
    passes: ClassVar[Example]
    is_notice: ClassVar[bool] = False

    def __init__(self, course: ReadCourse) -> None:
        self.course = course

    def in_course(self) -> Iterable[Finding]:
        """What is wrong with the course as a whole."""
        return ()

    def in_lesson(self, lesson: ReadLesson) -> Iterable[Finding]:
        """What is wrong with a lesson that can be read."""
        return ()

    def in_notebook(self, lesson: ReadLesson, notebook: Notebook) -> Iterable[Finding]:
        """What is wrong with a stored notebook that can be read."""
        return ()

    @classmethod
    def name(cls) -> str:
        """What findings and documents call it: its module's name."""
        return cls.__module__.rpartition(".")[2]

    @classmethod
    def checks(cls) -> tuple[Callable[..., Iterable[Finding]], ...]:
        """The three ways of looking, as functions."""
        return cls.in_course, cls.in_lesson, cls.in_notebook

    @classmethod
    def explained(cls) -> str:
        """What must hold, in full."""
        return getdoc(cls) or ""
