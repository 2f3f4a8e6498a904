"""Words of a passage to mark, each under a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from coursekit.formatting import counted
from coursekit.kit.question_records import GivenAway, Question, WrongReply
from coursekit.kit.records import Id, Record, Text
from coursekit.text_words import paragraphs_of, pieces, places_of

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault

MOST_WORDS = 400
"""More nobody reads to the end of a question."""

Words = Annotated[
    Text, Meta(description="Words of the passage, as they stand there. Marks between and around them do not matter.")
]
Misconception = Annotated[Id, Meta(description="What such an answer gives away: an id of misconceptions.yaml.")]
Occurrence = Annotated[
    int, Meta(ge=1, description="Which of them, counted from 1, when these words stand in the passage more than once.")
]


class MarkLabel(Record, kw_only=True):
    """What words can be marked as."""

    id: Id
    text: Annotated[Text, Meta(description="What students see, in a word or two.")]
    about: Annotated[str, Meta(description="What it means, in a sentence. It may be left out.")] = ""


class MarkSpan(Record, kw_only=True):
    """Words of the passage that are to be found."""

    words: Words
    occurrence: Occurrence | None = None
    label: Annotated[Id, Meta(description="The id of the label that is right for them.")]
    found: Annotated[Text, Meta(description="What is said to whoever has marked them: why they are what they are.")]
    missed: Annotated[
        Text,
        Meta(description="What is said to whoever has not: where to look, or what to ask. It does not quote them."),
    ]
    misconception: Misconception | None = None


class TemptingSpan(Record, kw_only=True):
    """Words that one might mark, and that are not right."""

    words: Words
    occurrence: Occurrence | None = None
    labels: Annotated[list[Id], Meta(description="The labels for which the reply is meant. Left out: any label.")] = []
    feedback: Annotated[Text, Meta(description="What is said to whoever has marked them.")]
    misconception: Misconception | None = None


class WordMarking(Question, kw_only=True, tag="mark"):
    """Find words of a passage and mark each under a label. ``text`` is the passage, each line a paragraph, unless
    ``passage`` names one. A mark that is a few small words too long or too short is right; half of the words, or the
    right words under another label, are half right."""

    text: Annotated[
        str, Meta(description="The text, each line a paragraph of its own. Left out where `passage` names one.")
    ] = ""
    language: Annotated[
        str,
        Meta(
            pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*\Z",
            description="The language of the passage, as web pages name it: en, de, pt-BR. English when left out.",
        ),
    ] = "en"
    labels: Annotated[list[MarkLabel], Meta(min_length=1, max_length=5, description="What words can be marked as.")]
    spans: Annotated[list[MarkSpan], Meta(min_length=1, description="What is to be found, in any order.")]
    wrong: Annotated[list[TemptingSpan], Meta(description="What one might mark instead. It may be left out.")] = []
    right: Annotated[Text, Meta(description="What is said when all of it is right, and with the answer.")]
    otherwise: Annotated[
        str, Meta(description="What is said besides when it is not: how to go on looking. It may be left out.")
    ] = ""

    is_test: ClassVar[bool] = True
    told_apart: ClassVar = {"labels": "id"}

    def wrong_replies(self) -> Iterator[WrongReply]:
        """Those to spans that were missed, and to what else was marked."""
        for span in self.spans:
            others = [self.stem]
            yield WrongReply(f"a missed “{span.words}”", span.missed, span.words, others)
            for wrong in self.wrong:
                yield WrongReply(f"“{wrong.words}”", wrong.feedback, span.words, [*others, wrong.words])

    def given_away(self) -> Iterator[GivenAway]:
        """Those of what is missed and of what tempts, then its own."""
        for name in ("spans", "wrong"):
            for number, span in enumerate(getattr(self, name)):
                if span.misconception is not None:
                    yield GivenAway((name, number, "misconception"), span.misconception)
        yield from super().given_away()

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """Words that are not in the passage, or more than once; spans that overlap; labels that nothing has."""
        yield from self._faults_of_labels(checked)
        if bool(self.text.strip()) == bool(self.passage):
            what = f"{self.id!r} has {'two texts' if self.passage else 'no text'}"
            yield checked.fault((), what, "either a `text` of its own or the id of a `passage`")
            return
        sheet = checked.tables.get(f"passages/{self.passage}") if self.passage else None
        if self.passage and sheet is None:
            return  # that is a fault of its own
        passage = in_pieces(self, sheet.content.paragraphs if sheet else [])
        count = sum(len(paragraph) // 2 for paragraph in passage)
        if count > MOST_WORDS:
            yield checked.fault(("text",), f"the text has {count} words", f"{MOST_WORDS} at most")
        yield from self._faults_of_spans(checked, passage)
        yield from self._faults_of_tempting(checked, passage)

    def _faults_of_spans(self, checked: Checked, passage: list[list[str]]) -> Iterator[Fault]:
        taken: dict[tuple[int, int], str] = {}
        for number, span in enumerate(self.spans):
            here = ("spans", number, "words")
            yield from _misplaced(checked, here, span, passage)
            if place := place_of(span, passage):
                for other, words in taken.items():
                    if place[0] <= other[1] and other[0] <= place[1]:
                        what = f"“{span.words}” overlaps “{words}”"
                        yield checked.fault(here, what, "spans that have no word in common")
                taken[place] = span.words

    def _faults_of_tempting(self, checked: Checked, passage: list[list[str]]) -> Iterator[Fault]:
        for number, wrong in enumerate(self.wrong):
            here = ("wrong", number, "words")
            yield from _misplaced(checked, here, wrong, passage)
            place = place_of(wrong, passage)
            right = [span.label for span in self.spans if place and place_of(span, passage) == place]
            if any(label in (wrong.labels or right) for label in right):
                yield checked.fault(here, f"“{wrong.words}” is right", "words, or labels, that are wrong")

    def _faults_of_labels(self, checked: Checked) -> Iterator[Fault]:
        known = [label.id for label in self.labels]
        for number, span in enumerate(self.spans):
            yield from checked.unknown(("spans", number, "label"), "label", span.label, known)
        for number, wrong in enumerate(self.wrong):
            for place, name in enumerate(wrong.labels):
                yield from checked.unknown(("wrong", number, "labels", place), "label", name, known)
        for number, name in enumerate(known):
            if all(span.label != name for span in self.spans):
                yield checked.fault(("labels", number), f"no span has label {name!r}", "a span for every label")


def in_pieces(question: WordMarking, paragraphs: Sequence[str]) -> list[list[str]]:
    """The paragraphs of its text, or of the passage that it names, in pieces of which every second is a word."""
    return [pieces(paragraph.strip()) for paragraph in (paragraphs_of(question.text) or paragraphs)]


def place_of(span: MarkSpan | TemptingSpan, passage: list[list[str]]) -> tuple[int, int] | None:
    """The numbers of its first and last word, from 1; None where it cannot be told."""
    found = list(places_of(span.words, passage))
    number = span.occurrence or 1
    return found[number - 1] if number <= len(found) and (span.occurrence or len(found) == 1) else None


def _misplaced(
    checked: Checked, where: tuple[str | int, ...], span: MarkSpan | TemptingSpan, passage: list[list[str]]
) -> Iterator[Fault]:
    found = len(list(places_of(span.words, passage)))
    if place_of(span, passage):
        return
    if not found:
        what, expected = f"“{span.words}” is not in the text", "words as they stand in one of its paragraphs"
    elif span.occurrence:
        what, expected = f"“{span.words}” is there {counted(found, 'time')}", f"an occurrence from 1 to {found}"
    else:
        what, expected = f"“{span.words}” is there {counted(found, 'time')}", "`occurrence: 1` for the first of them"
    yield checked.fault(where, what, expected)
