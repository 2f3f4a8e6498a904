"""What the records of all kinds of question have in common. ``questions`` has one module for each kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from msgspec import Meta, Struct

from coursekit.kit.need_records import Needed
from coursekit.kit.records import Id, ParagraphNumber, Record, Text

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class Option(Record, kw_only=True):
    """One answer on offer. Every option has feedback, right ones too. ``misconception``: what choosing it gives
    away; not for a right one."""

    text: Text
    feedback: Text
    correct: bool = False
    back: list[ParagraphNumber] = []
    misconception: Id | None = None


class WrongReply(Struct, frozen=True):
    """A reply to a wrong answer, which must not tell the right one. ``to``: what was answered, as a
    message names it. The key is a number, right within ``tolerance``; or a ``place``, from 1; or else
    it is the words of ``key``, which ``shown`` tells apart from: what else is on the screen."""

    to: str
    said: str
    key: str
    shown: list[str] = []
    number: float | None = None
    tolerance: float = 0.0
    place: int = 0


class GivenAway(Struct, frozen=True):
    """A misconception that an answer gives away: where the question's record names it, and whether that answer is
    right, which gives none away."""

    where: tuple[str | int, ...]
    misconception: str
    is_right: bool = False


class Question(Record, kw_only=True, tag_field="kind"):
    """What every hand-written question has. ``back`` are the paragraphs to go back to (none for a
    question about the course itself), ``rests_on`` the rows of data (statements, amounts, sources …)
    that make its key right. ``confidence``: ask how sure the student is before marking;
    only for what ``is_short``.
    ``passage``: the passage that it asks about, which is shown with it. ``slot``: what it asks there; the question of
    the same slot about the other form is its parallel. ``judges``: it asks whether the passage's argument
    holds. ``misconception``: what a wrong answer gives away where no part of the question names one.
    ``needs``: what stands beside it in its lesson and is asked about, such as a table or a chart.
    ``mixed: false``: no mixed round asks it, as it is long; nor does any round ask what has ``needs``."""

    id: Id
    objective: Id
    stem: Text
    back: list[ParagraphNumber]
    rests_on: list[Id] = []
    confidence: bool = False
    mixed: bool = True
    passage: Id | None = None
    slot: Id | None = None
    judges: bool = False
    misconception: Id | None = None
    needs: list[Needed] = []

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

    def wrong_replies(self) -> Iterator[WrongReply]:
        """Every reply to a wrong answer, after which a student may try again."""
        yield from ()

    def given_away(self) -> Iterator[GivenAway]:
        """Every misconception that it names."""
        if self.misconception is not None:
            yield GivenAway(("misconception",), self.misconception)

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """What is wrong with its key, or with what it refers to."""
        yield from ()


class ChoiceQuestion(Question, kw_only=True):
    """What questions with right options and wrong ones have in common. ``votes: 2``: it is asked twice, and nothing is
    said of the first answer; between the two students explain theirs to a neighbour, for about ``talk_minutes``."""

    options: Annotated[list[Option], Meta(min_length=2)]
    keep_order: bool = False
    votes: Literal[1, 2] = 1
    talk_minutes: Annotated[int, Meta(ge=1, le=10)] | None = None

    is_short: ClassVar[bool] = True
    is_test: ClassVar[bool] = True
    told_apart: ClassVar[Mapping[str, str]] = {"options": "text"}

    def wrong_replies(self) -> Iterator[WrongReply]:
        """The replies to wrong options, each held against every right one."""
        for key in [option.text for option in self.options if option.correct]:
            others = [self.stem, *(option.text for option in self.options if option.text != key)]
            for option in self.options:
                if not option.correct:
                    yield WrongReply(f"“{option.text}”", option.feedback, key, others)

    def given_away(self) -> Iterator[GivenAway]:
        """Those of options, then its own."""
        for number, option in enumerate(self.options):
            if option.misconception is not None:
                yield GivenAway(("options", number, "misconception"), option.misconception, option.correct)
        yield from super().given_away()
