"""Does a reply to a wrong answer tell the right one?

A student may try again after a wrong answer, and learns from looking, not from being told. So the reply
to a wrong option must not have the text of a right one, nor all of the words that set that one apart from
the others; the reply to a wrong number must not have the number asked for; the reply to a step must not
say where it goes; and what a "who said it" round shows must not name who said it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.findings import Finding, line_of
from coursekit.files import read_text
from coursekit.kit import DATA, Kit
from coursekit.kit.question_records import Question
from coursekit.kit.questions.match import Matching
from coursekit.kit.questions.multiple import MultipleChoice
from coursekit.kit.questions.number import Number
from coursekit.kit.questions.order import Ordering
from coursekit.kit.questions.single import SingleChoice
from coursekit.kit.quiz_records import Round
from coursekit.kit.records import Voice

WORD = re.compile(r"[\w$%]+(?:[.,'’-]\w+)*")
NUMBER = re.compile(r"(?<![\w.,])[-−]?\d[\d,]*(?:\.\d+)?(?![\w])")
PLACE = re.compile(r"(?i)\b(?:paragraphs?|activity|lessons?|row|step) \d+(?:(?:[–-]|, | and | to )\d+)*")
"""Numbers that only say where to look."""

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")

LEAST_LETTERS = 4
"""Shorter words ("not", "the", "of") set nothing apart."""

COMMON = re.compile(
    "about|been|both|could|does|each|have|into|more|most|only|should|some|than|that|their|them|then|there|"
    "these|they|this|those|were|what|when|which|will|with|would"
)
"""Nor do these."""

SPOKEN_OF = ("quoted", "reported", "stated", "inferred")
"""Modes of statements that a "who said it" round shows, in the kit's words."""


def giveaway_faults(root: Path, kit: Kit) -> Iterator[Finding]:
    """Replies and stems that give the key away, each at the line of its question or statement."""
    for file, quizzes in kit.quiz_files.items():
        found = [(question.id, *what) for question in quizzes.questions for what in _given_away(question)]
        lines = read_text(root / file).split("\n") if found else []
        for name, reply, key in found:
            what = f"the reply to {reply} in {name!r} gives the key away ({key})"
            yield Finding(file, line_of(lines, "id", name), what, "say where to look, or what to ask, instead")
    yield from _speakers_named(root, kit)


def _given_away(question: Question) -> Iterator[tuple[str, str]]:
    """Which reply tells what."""
    if isinstance(question, SingleChoice | MultipleChoice):
        yield from _of_options(question)
    elif isinstance(question, Matching):
        yield from _of_pairs(question)
    elif isinstance(question, Number):
        near = [(f"{miss.value:g}", miss.feedback) for miss in question.near]
        for wrong, reply in (*near, ("any other number", question.otherwise)):
            if any(abs(number - question.answer) <= question.tolerance for number in _numbers(reply)):
                yield wrong, f"{question.answer:g}"
    elif isinstance(question, Ordering):
        for ordinal, step in zip(ORDINALS, question.steps, strict=False):
            if _is_placed(step.feedback, ordinal):
                yield f"“{step.text}”", ordinal


def _of_options(question: SingleChoice | MultipleChoice) -> Iterator[tuple[str, str]]:
    for key in [option.text for option in question.options if option.correct]:
        others = [question.stem, *(option.text for option in question.options if option.text != key)]
        for option in question.options:
            if not option.correct and _tells(option.feedback, key, others):
                yield f"“{option.text}”", f"“{key}”"


def _of_pairs(question: Matching) -> Iterator[tuple[str, str]]:
    texts = {choice.id: choice.text for choice in question.choices}
    for pair in question.pairs:
        key = texts.get(pair.answer, "")  # a choice that does not exist is reported as that
        others = [question.stem, pair.text, *(text for text in texts.values() if text != key)]
        for name, reply in pair.feedback.items():
            if key and name in texts and name != pair.answer and _tells(reply, key, others):
                yield f"“{texts[name]}” for “{pair.text}”", f"“{key}”"


def _tells(reply: str, key: str, others: list[str]) -> bool:
    """Whether ``reply`` has the words of ``key`` that set it apart from all ``others`` that are shown."""
    apart = set(_words(key)).difference(*map(_words, others))
    apart = set(filter(_counts, apart))
    said = _words(reply)
    whole = len(key) >= LEAST_LETTERS and f" {' '.join(_words(key))} " in f" {' '.join(said)} "
    return whole or (bool(apart) and apart <= set(said))


def _counts(word: str) -> bool:
    return word.isdigit() or (len(word) >= LEAST_LETTERS and COMMON.fullmatch(word) is None)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _numbers(text: str) -> Iterator[float]:
    for number in NUMBER.findall(PLACE.sub("", text)):
        yield float(number.replace("−", "-").replace(",", ""))


def _is_placed(reply: str, ordinal: str) -> bool:
    stated = rf"(?i)(?:^|[.!?] +)(?:the )?{ordinal}[.,:;!]|\b(?:comes|goes|stands|belongs) (?:in )?(?:the )?{ordinal}\b"
    return re.search(stated, reply) is not None


def _speakers_named(root: Path, kit: Kit) -> Iterator[Finding]:
    """Statements whose paraphrase a round shows, with the name of whoever is asked for in it."""
    rounds = [asked for _, asked in kit.asked() if isinstance(asked, Round) and asked.ask == "who_said_it"]
    file = f"{DATA}/statements.yaml"
    lines: list[str] = []
    for row in kit.statements.values():
        asked = any(not round_.paragraphs or row.paragraph in round_.paragraphs for round_ in rounds)
        voice = kit.voices.get(row.voice)
        if not (asked and row.quiz and row.mode in SPOKEN_OF and voice):
            continue
        if re.search(rf"\b{re.escape(_called(voice))}\b", row.paraphrase):
            lines = lines or read_text(root / file).split("\n")
            what = f"the paraphrase of {row.id!r} names its speaker, whom a round asks for"
            yield Finding(file, line_of(lines, "id", row.id), what, "say “they”, or write `quiz: false`")


def _called(voice: Voice) -> str:
    """What a sentence calls a voice: a person by the last name."""
    return voice.name.split()[-1] if voice.kind in ("person", "author") else voice.name.removeprefix("the ")
