"""Passages that nobody asks about, and practice that is not even."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.checking.findings import Finding, line_of
from coursekit.authoring.checking.rule import KIT, Example, Rule, every_row_of, needs
from coursekit.files import read_text
from coursekit.formatting import count_words, listed
from coursekit.kit import DATA, PASSAGES, QUIZZES, Kit
from coursekit.kit.passage_records import Passage
from coursekit.kit.question_records import Question
from coursekit.progress.practice import practised

MOST_APART = 0.2
"""By how much of the longer one the two texts of a pair may differ in length."""


class Passages(Rule):
    """Practice asks about all that a passage holds, and the two texts of a pair alike.

    Some question rests on each row of a passage (a map uses the claims that it offers). The two texts of a pair are
    about equally long, and each question about one has its partner, of the same slot, kind and objective, about the
    other. Of all passages as many are sound as are not, give or take one. Every wrong answer names its misconception.
    """

    why = (
        "A row that nothing uses is never looked at again. Forms that ask different things cannot be compared, and "
        "where most texts are flawed, whoever doubts everything does well."
    )
    fails = Example("data/quizzes/practice.yaml", old="slot: words-marks", new="slot: words-mark")
    passes = Example(
        "data/quizzes/practice.yaml", old="rests_on: [words-a.silence]", new="rests_on: [words-a.silence, words-a.tea]"
    )

    @needs(KIT, every_row_of(f"{DATA}/{QUIZZES}/"), every_row_of(f"{DATA}/{PASSAGES}/"))
    def in_course(self) -> Iterator[Finding]:
        """What is not asked, not even, or says nothing of its wrong answers."""
        return passage_faults(self.course.root, self.course.kit)


def passage_faults(root: Path, kit: Kit) -> Iterator[Finding]:
    """Each way in which passages and what is asked about them are not as the rule has it."""
    yield from _unused(root, kit)
    yield from _uneven(kit)
    for file, quiz in kit.quiz_files.items():
        for question in quiz.questions if quiz.practice else ():
            for what, remedy in [*_partner(question, kit), *_unnamed(question)]:
                line = line_of(read_text(root / file).split("\n"), "id", question.id)
                yield Finding(file, line, what, remedy)


def _file(passage: Passage) -> str:
    return f"{DATA}/{PASSAGES}/{passage.id}.yaml"


def _unused(root: Path, kit: Kit) -> Iterator[Finding]:
    asked = [question for _, question in kit.asked() if isinstance(question, Question)]
    used = {name for question in asked for name in question.rests_on}
    used |= {f"{question.passage}.{name}" for question in asked for name in getattr(question, "claims", ())}
    for passage in kit.passages.values():
        rows = [getattr(row, "id", "") for field, _, row in passage.rows() if field != "voices"]
        for name in [passage.reason.id, *rows]:
            if f"{passage.id}.{name}" not in used:
                file = _file(passage)
                line = line_of(read_text(root / file).split("\n"), "id", name) if (root / file).is_file() else 1
                remedy = f"write `rests_on: [{passage.id}.{name}]` where one does, or remove the row"
                yield Finding(file, line, f"no question rests on {name!r} of {passage.id!r}", remedy)


def _uneven(kit: Kit) -> Iterator[Finding]:
    """Pairs of which one text is much longer, and more flawed texts than sound ones, or the reverse."""
    pairs: dict[str, list[Passage]] = {}
    for passage in kit.passages.values():
        pairs.setdefault(passage.pair, []).append(passage)
    for pair, texts in pairs.items():
        words = {passage.id: sum(map(count_words, passage.paragraphs)) for passage in texts}
        if min(words.values()) < (1 - MOST_APART) * max(words.values()):
            told = listed([f"{name} has {count} words" for name, count in words.items()])
            remedy = f"bring them closer: at most {MOST_APART:.0%} apart"
            yield Finding(_file(texts[-1]), 1, f"the texts of the pair {pair!r} are not alike: {told}", remedy)
    sound = sum(passage.sound for passage in kit.passages.values())
    flawed = len(kit.passages) - sound
    if abs(sound - flawed) > 1:
        what = f"{sound} passages are sound and {flawed} are not"
        yield Finding(f"{DATA}/{PASSAGES}/", 1, what, "write as many of one sort as of the other")


def _partner(question: Question, kit: Kit) -> Iterator[tuple[str, str]]:
    """A question without the same question about the other text."""
    own = kit.passages[question.passage or ""]
    others = [
        other
        for other in practised(kit)
        if other.slot == question.slot and other.id != question.id and other.passage != question.passage
    ]
    alike = [other for other in others if _sort(other) == _sort(question)]
    paired = [other for other in alike if kit.passages[other.passage or ""].pair == own.pair]
    if len(others) != 1 or not paired:
        what = f"{question.id!r} has no partner in the other text of the pair {own.pair!r}"
        yield what, f"write one with `slot: {question.slot}`, of the same kind and objective"


def _sort(question: Question) -> tuple[str, str, bool]:
    return question.kind, question.objective, question.judges


def _unnamed(question: Question) -> Iterator[tuple[str, str]]:
    """Wrong answers that name no misconception, where the question as a whole names none either."""
    if question.misconception is not None:
        return
    wrong = {str(reply.to) for reply in question.wrong_replies()}
    named = sum(1 for _ in question.given_away())
    if named < len(wrong):
        what = f"{len(wrong) - named} of the {len(wrong)} wrong answers to {question.id!r} name no misconception"
        yield what, "add `misconception: ID` to each, with an id of misconceptions.yaml"
