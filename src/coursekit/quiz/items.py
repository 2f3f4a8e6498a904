"""An item: one question made ready for asking, complete in itself.

Hand-written questions (``questions``) and generated ones (``rounds``) both become items. What an item holds, how
it is marked and what is said about it are its kind's own affair: ``kinds`` has a module for each. Everything
else asks an item, and never what kind it is. Nothing here needs the kit that items came from: an item sent to a
browser can be answered there when the kernel is busy or gone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Literal

import msgspec
from msgspec import Struct

from coursekit.language import gettext_noop
from coursekit.quiz.field_classes import Feedback, Key, Offered, Presentation, Prompt

if TYPE_CHECKING:
    from coursekit.kit import Kit
    from coursekit.quiz.grading import Grade
    from coursekit.quiz.remarks import Remark

VoiceClass = Literal["author", "quoted", "reported", "inference"]
"""Whose words these are, for the voice confusion table."""

VOICE_CLASS_NAMES: dict[VoiceClass, str] = {
    "author": gettext_noop("the author's own words"),
    "quoted": gettext_noop("a quoted person"),
    "reported": gettext_noop("reported speech"),
    "inference": gettext_noop("the author's inference"),
}


class Reply(Struct, frozen=True, omit_defaults=True):
    """Feedback for one choice, with the paragraphs to go back to, and the misconception that it gives away."""

    text: str
    back: list[int] = []
    misconception: str = ""


class Choice(Struct, frozen=True, omit_defaults=True):
    """Something to choose. ``reply`` is empty where rows hold the replies.

    ``taken_for``: whose words a student takes the item's words for by choosing this.
    """

    id: Offered[str]
    text: Offered[str]
    correct: Key[bool] = False
    reply: Feedback[Reply | None] = None
    taken_for: Feedback[VoiceClass | None] = None


class Row(Struct, frozen=True, omit_defaults=True):
    """A line to do something with. ``quote``: it is somebody's words."""

    id: Offered[str]
    text: Offered[str]
    quote: Presentation[bool] = False


class TextBeside(Struct, frozen=True, omit_defaults=True):
    """The passage that an item asks about, shown before it."""

    id: Presentation[str]
    title: Presentation[str]
    paragraphs: Prompt[list[str]]


class Item(Struct, frozen=True, omit_defaults=True, tag_field="kind"):
    """One question, ready to be asked: what all kinds have in common.

    ``quote`` stands apart from the stem because it is somebody's words. ``replies`` are those to an answer as
    a whole, by what earns them. ``misconception``: what a wrong answer gives away where no reply says so.
    ``beside`` is the passage that it asks about. ``back`` are paragraph numbers. ``confidence`` are the ratings on
    offer, in per cent from low to high, when the item asks how sure the student is; empty when it does not.
    ``votes`` is 2 where it is asked twice, and ``talk_minutes`` how long students talk about it between (0: as long as
    they like).
    ``edition`` tells one wording of the question from another (see ``editions``).

    A field at its default is not sent, and ``browser/item.js`` puts back those it knows: a new kind's own fields
    have no defaults.
    """

    id: Presentation[str]
    objective: Presentation[str]
    stem: Prompt[str]
    quote: Prompt[str] = ""
    replies: Feedback[dict[str, Reply]] = {}
    misconception: Feedback[str] = ""
    beside: Prompt[TextBeside | None] = None
    back: Feedback[list[int]] = []
    confidence: Presentation[list[int]] = []
    votes: Presentation[int] = 1
    talk_minutes: Presentation[int] = 0
    edition: Presentation[str] = ""

    # What sort of question the kind is

    called: ClassVar[str]
    """What a message calls questions of this kind, in the plural."""

    minutes: ClassVar[float]
    """How long one takes, with the reading of it and of its reply."""

    shape: ClassVar[Literal["text", "list", "map"]] = "text"
    """What an answer is: a text, a list of ids, or texts by ids."""

    is_marked: ClassVar[bool] = False
    """It has a right answer."""

    has_partial_credit: ClassVar[bool] = False
    """An answer may be partly right."""

    has_one_right_option: ClassVar[bool] = False
    """Exactly one of its choices is right."""

    is_prediction: ClassVar[bool] = False
    """It asks what will come, and a class is counted by what it chose."""

    is_worded: ClassVar[bool] = False
    """It is answered in the student's own words."""

    is_open: ClassVar[bool] = False
    """A field for text can ask it: a format without a form for it asks it so."""

    shows_passage: ClassVar[bool] = False
    """Its own screen and its own words have the passage that it asks about, which stands beside others."""

    @property
    def kind(self) -> str:
        """The name of its kind."""
        return str(self.__struct_config__.tag)

    # How it is made

    @classmethod
    def parts_of(cls, question: Any, kit: Kit) -> dict[str, Any]:
        """The kind's own fields of the item that asks ``question``, a record of its kind."""
        raise NotImplementedError

    @classmethod
    def guess(cls, question: Any) -> float:
        """How often guessing is right, in per cent."""
        return 0

    @classmethod
    def minutes_for(cls, question: Any) -> float:
        """How long ``question``, a record of its kind, takes."""
        return cls.minutes

    # How it is marked

    def grade(self, answer: Any) -> Grade:
        """What ``answer`` is worth: ``grading.grade`` tells more. Raises AnswerError."""
        raise NotImplementedError

    def can_be_right(self) -> bool:
        """Whether there is a right answer to this item."""
        return self.is_marked

    def slips(self, answer: Any) -> Iterator[str]:
        """What is wrong in an answer that is not right, in words that a class can be counted by (for a
        prediction: what was chosen)."""
        yield from ()

    def told_slips(self, answer: Any) -> Iterator[str]:
        """The same, each with what a class report tells of it beside its count."""
        yield from self.slips(answer)

    def replied_slips(self, answer: Any) -> Iterator[tuple[str, Reply | None]]:
        """The same, each with the reply to it, None where it has none of its own. Raises AnswerError."""
        slips, found = list(self.slips(answer)), self.grade(answer)
        replies: list[Reply | None] = [*found.replies.values()] or [found.item]
        alone = len(slips) == len(replies) == 1
        yield from ((slip, replies[0] if alone else None) for slip in slips)

    def pairings(self, answer: Any) -> Iterator[tuple[str, str]]:
        """What would be right and what was chosen, in words, for each place where one is chosen of several."""
        yield from ()

    def given_away(self, answer: Any) -> list[str]:
        """The misconceptions that ``answer`` gives away, each once. Raises AnswerError."""
        found = self.grade(answer)
        if found.outcome in ("right", "noted"):
            return []
        said = [*found.replies.values(), *([found.item] if found.item else [])]
        named = [reply.misconception for reply in said if reply.misconception]
        return list(dict.fromkeys(named or [self.misconception] if self.misconception or named else []))

    def misconceptions(self) -> list[str]:
        """Every misconception that an answer can give away, each once."""
        return list(dict.fromkeys(_named(msgspec.to_builtins(self))))

    def as_taken(self, answer: Any) -> Any:
        """``answer``, which an earlier version took, as that version took it."""
        return answer

    def percent(self, answer: Any) -> float | None:
        """The probability that a forecast gives, in per cent; None for anything else."""
        return None

    # Whose words its own were taken for

    @property
    def asks_voices(self) -> bool:
        """Whether an answer says whose words somebody took something for."""
        return False

    def heard(self, answer: Any) -> Iterator[tuple[VoiceClass, VoiceClass]]:
        """What ``answer``, of any shape, takes for what: first whose words they truly are."""
        yield from ()

    def without_words(self) -> Item:
        """Only what counting voices needs."""
        return self

    # How it is told

    def words(self) -> Iterator[str]:
        """What is on offer, a line each: what stands below the stem where no quiz can run."""
        yield from ()

    def prompts(self) -> Iterator[str]:
        """What a field for text says of an open question below its stem."""
        yield from self.words()

    @property
    def options(self) -> list[str]:
        """What one may choose as an answer, in words; nothing where answers are made otherwise."""
        return []

    def right_answer(self) -> list[str]:
        """The answer that is right, a line each; none where nothing is right or wrong."""
        return []

    def remarks(self) -> Iterator[Remark]:
        """Every reply, in the order of what is on offer. Models of what students write are among them."""
        yield from ()

    def in_words(self, answer: Any) -> str:
        """An answer that ``grade`` takes, as somebody who knows the question reads it."""
        return answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)


def _named(value: Any) -> Iterator[str]:
    """Every misconception that is named somewhere in ``value``."""
    if isinstance(value, dict):
        if name := value.get("misconception"):
            yield str(name)
        value = list(value.values())
    for part in value if isinstance(value, list) else ():
        yield from _named(part)


class Quiz(Struct, frozen=True, omit_defaults=True):
    """Items asked together. ``rounds`` lists, for each round, the item ids it asks; a quiz that is
    not generated has one round of all its items. ``key`` is where answers are kept, under the ids of
    the items: the same wherever a question is asked. ``confusion``: show the voice confusion table
    when a round is complete.
    """

    key: str
    title: str
    items: list[Item]
    rounds: list[list[str]]
    confusion: bool = False
