"""Replies that tell the right answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs
from coursekit.files import read_text
from coursekit.kit import DATA, Kit
from coursekit.kit.question_records import Question, WrongReply
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


class Giveaways(Rule):
    """A reply does not tell the key.

    The reply to a wrong option does not have the text of a right one, nor all the words that set that one apart from
    the stem and the other options; the reply to a wrong number does not have the number (a number of a paragraph is
    none); the reply to a step does not say where it goes; and no paraphrase that a "who said it" round shows has its
    speaker's name in it.
    """

    why = "A student may try again after a wrong answer, and learns from looking, not from being told."
    fails = Example(
        "data/quizzes/00_start_here.yaml",
        old="feedback: That is not needed. What did you do",
        new="feedback: Run its cells once more. What did you do",
    )
    passes = Example(
        "data/quizzes/00_start_here.yaml",
        old="feedback: That is not needed. What did you do",
        new="feedback: Paper gives no replies. What did you do",
    )

    @needs(KIT)
    def in_course(self) -> Iterator[Finding]:
        """Replies and stems that give the key away."""
        return giveaway_faults(self.course.root, self.course.kit)


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
    for reply in question.wrong_replies():
        if told := _told_by(reply):
            yield reply.to, told


def _told_by(reply: WrongReply) -> str:
    """The key as far as a reply tells it, "" when it does not."""
    if reply.number is not None:
        is_near = any(abs(number - reply.number) <= reply.tolerance for number in _numbers(reply.said))
        return reply.key if is_near else ""
    if reply.place:
        ordinal = ORDINALS[reply.place - 1] if reply.place <= len(ORDINALS) else ""
        return ordinal if ordinal and _is_placed(reply.said, ordinal) else ""
    return f"“{reply.key}”" if _tells(reply.said, reply.key, reply.shown) else ""


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
