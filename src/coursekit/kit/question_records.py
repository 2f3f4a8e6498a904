"""What the records of all kinds of question have in common. ``questions`` has one module for each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar

from coursekit.kit.records import Id, ParagraphNumber, Record, Text

if TYPE_CHECKING:
    from coursekit.kit.consistency.questions import Checked
    from coursekit.kit.faults import Fault


class Option(Record, kw_only=True):
    """One answer on offer. Every option has feedback, right ones too."""

    text: Text
    feedback: Text
    correct: bool = False
    back: list[ParagraphNumber] = []


class Question(Record, kw_only=True, tag_field="kind"):
    """What every hand-written question has. ``back`` are the paragraphs to go back to (none for a
    question about the course itself), ``rests_on`` the rows of data (statements, loans, sources …)
    that make its key right. ``confidence``: ask how sure the student is before marking;
    only for what ``is_short``.
    ``mixed: false``: it is long, or needs what stands beside it in its lesson (a figure, a table), so
    that no mixed round asks it."""

    id: Id
    objective: Id
    stem: Text
    back: list[ParagraphNumber]
    rests_on: list[Id] = []
    confidence: bool = False
    mixed: bool = True

    # What sort of question a kind is. Each kind says so in its own module.

    is_short: ClassVar[bool] = False
    """It is marked and soon answered: a mixed round may draw it, and it may ask how sure the student is."""

    is_test: ClassVar[bool] = False
    """It is marked, and a right answer shows that its objective is met."""

    is_prediction: ClassVar[bool] = False
    """It is asked before the content, and nothing in it is right."""

    told_apart: ClassVar[Mapping[str, str]] = {}
    """The fields that hold what is put on the screen, each with the field by which one thing in it is told
    from another ("" where they are names)."""

    @property
    def kind(self) -> str:
        """What its file calls its kind."""
        return str(self.__struct_config__.tag)

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """What is wrong with its key, or with what it refers to."""
        yield from ()
