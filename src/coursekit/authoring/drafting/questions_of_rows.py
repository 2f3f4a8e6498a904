"""Whole questions, made of a kit's own argument, statements and paragraphs: their keys are what the rows say.

Each can be moved to a file in ``data/quizzes/`` as it stands. Whether it asks well, an author decides.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import combinations, islice
from typing import NamedTuple

from coursekit.argument.standing import Standing, standing_of
from coursekit.authoring.drafting.drafted_rows import Row
from coursekit.formatting import listed
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument, Claim, Relation
from coursekit.kit.records import Statement

MOST = 4
"""Questions of one sort: more would be the same again."""

SMALLEST_MAP, LARGEST_MAP = 3, 6
"""Claims that a student draws."""

_MODES = {
    "quoted": ("Quoted", "Are these words printed between quotation marks there?"),
    "reported": ("Retold", "Is anybody named who says so, with a verb of saying?"),
    "stated": ("Told as a fact", "Is it something that one could look up?"),
    "inferred": ("Concluded", "Does anything show that somebody is concluding?"),
}
"""How words reach the reader: the choice, and the reply to whoever takes it wrongly."""

_ROLES = {
    "puzzle": ("It sets up the puzzle", "Does it show two things that do not fit together?"),
    "evidence": ("It brings in evidence", "Does it name something that happened or could be looked up?"),
    "voice": ("It lets somebody else speak", "Does anybody but the author speak in it?"),
    "inference": ("It draws an inference", "Does it go from reasons to something that follows?"),
    "concession": ("It grants a point", "Does it admit anything that speaks against the author's view?"),
    "conclusion": ("It states the conclusion", "Does it say what everything before it leads to?"),
}


def questions_of(kit: Kit, lesson: str) -> list[Row]:
    """Questions for this lesson, on its first objective, or on its second where they ask what still stands. Those on
    the argument come first, then statements, then paragraphs."""
    made: list[Row] = []
    if kit.argument is not None:
        maker = _OfArgument(kit.argument, lesson, {*kit.misconceptions})
        for some in (maker.together(), maker.apart(), maker.granted(), maker.maps(), maker.without()):
            made += islice(some, MOST)
    made += _how_told(kit, lesson)
    made += islice(_whose(kit, lesson), 2 * MOST)
    made += islice(_unheard(kit, lesson), 1)
    made += _roles(kit, lesson)
    return made


class _Asked(NamedTuple):
    """A question without its options."""

    name: str
    stem: str
    back: list[int]
    rests_on: Sequence[str] = ()
    objective: int = 1

    def of(self, lesson: str, options: Sequence[tuple[str, str]]) -> Row:
        """The question with these options and their replies, of which the first is right."""
        right, *wrong = ({"text": text, "feedback": reply} for text, reply in options)
        made: Row = {
            "id": f"{lesson}-{self.name}",
            "kind": "single",
            "objective": f"{lesson}.{self.objective}",
            "stem": self.stem,
            "back": self.back,
        }
        options_of = {"options": [{"text": right["text"], "correct": True, "feedback": right["feedback"]}, *wrong]}
        return made | ({"rests_on": [*self.rests_on]} if self.rests_on else {}) | options_of


class _OfArgument:
    """Makes the questions on an argument."""

    def __init__(self, argument: Argument, lesson: str, misconceptions: Collection[str]) -> None:
        self.argument, self.lesson, self.misconceptions = argument, lesson, misconceptions
        self.claims = {claim.id: claim for claim in argument.claims}

    def together(self) -> Iterator[Row]:
        """Premises of one relation: each needs the others."""
        for relation in self.argument.relations:
            if len(relation.premises) > 1:
                first, *others = (self.claims[name] for name in relation.premises)
                does = "support" if relation.kind == "supports" else "speak against"
                yes = f"Yes. If one of them were false, the rest would not {does} it."
                no = f"Suppose that “{first.label}” is false. {_told(others)} alone: would that still {does} it?"
                options = [("Only together", yes), ("Each by itself", no)]
                yield self._support([relation], f"together-{relation.id}", options)

    def apart(self) -> Iterator[Row]:
        """Two relations of one kind to one claim, with a premise each."""
        alone = [relation for relation in self.argument.relations if len(relation.premises) == 1]
        for one, other in combinations(alone, 2):
            if (one.to, one.kind) == (other.to, other.kind):
                left, right = self.claims[one.premises[0]], self.claims[other.premises[0]]
                does = "support" if one.kind == "supports" else "speak against"
                yes = f"Yes. If one of them were false, the other would still {does} it."
                no = f"Suppose that “{left.label}” is false. Would “{right.label}” no longer {does} it?"
                name = f"apart-{one.premises[0]}-{other.premises[0]}"
                yield self._support([one, other], name, [("Each by itself", yes), ("Only together", no)])

    def granted(self) -> Iterator[Row]:
        """Concessions: what a point that is granted does."""
        for relation in self.argument.relations:
            if relation.concession and relation.kind == "attacks":
                claim, to = self.claims[relation.premises[0]], self.claims[relation.to]
                options = [
                    (f"It grants a point against “{to.label}”", "Yes. It speaks against it, and is admitted."),
                    (f"It gives a reason for “{to.label}”", "Suppose that it is true. Which side does that help?"),
                    (f"It repeats “{to.label}” in other words", "Could one accept it, and still doubt the other?"),
                ]
                stem = f"What does “{claim.label}” do in the argument?"
                asked = _Asked(f"granted-{relation.id}", stem, claim.paragraphs, [relation.id])
                yield self._made(asked, options, "attack-for-support")

    def maps(self) -> Iterator[Row]:
        """A claim with all that leads to it, where that is few enough to be drawn."""
        for to in self.argument.claims:
            into = [relation for relation in self.argument.relations if relation.to == to.id]
            names = dict.fromkeys([*(name for relation in into for name in relation.premises), to.id])
            if SMALLEST_MAP <= len(names) <= LARGEST_MAP:
                yield {
                    "id": f"{self.lesson}-map-{to.id}",
                    "kind": "map",
                    "objective": f"{self.lesson}.1",
                    "stem": f"Draw what leads to “{to.label}”, for and against.",
                    "back": _places(self.claims[name] for name in names),
                    "claims": [claim.id for claim in self.argument.claims if claim.id in names],
                    "relations": [relation.id for relation in into],
                    "right": " ".join(self._read(relation) for relation in into),
                }

    def without(self) -> Iterator[Row]:
        """What becomes of a claim when a reason for it is given up: one that falls, and one that stands."""
        seen = set[tuple[str, bool]]()
        for relation in self.argument.relations:
            for name in relation.premises if relation.kind == "supports" else ():
                left = standing_of(self.argument, off=[name])
                found = (relation.to, relation.to in left.stands)
                if found not in seen and relation.to in standing_of(self.argument).stands:
                    seen.add(found)
                    yield self._fallen(self.claims[name], relation, left)

    def _fallen(self, gone: Claim, relation: Relation, left: Standing) -> Row:
        to = self.claims[relation.to]
        holding = [
            row for row in self.argument.relations
            if (row.to, row.kind) == (to.id, "supports") and row.id in left.applies
        ]  # fmt: skip
        if holding:
            rest = _told([self.claims[name] for name in holding[0].premises])
            options = [("It still stands", f"Yes. Left is {rest}."), ("It falls", "What else leads to it in the map?")]
        else:
            options = [("It falls", "Yes. No reason for it is left."), ("It still stands", "What still leads to it?")]
        stem = f"Suppose that “{gone.label}” is false. What becomes of “{to.label}”?"
        rests_on = [relation.id, *(row.id for row in holding)]
        asked = _Asked(f"without-{gone.id}-{to.id}", stem, _places([gone, to]), rests_on, objective=2)
        return self._made(asked, options, "all-or-nothing-falls")

    def _support(self, rests_on: list[Relation], name: str, options: list[tuple[str, str]]) -> Row:
        premises = [self.claims[one] for relation in rests_on for one in relation.premises]
        to = self.claims[rests_on[0].to]
        does = "support" if rests_on[0].kind == "supports" else "speak against"
        stem = f"How do {_told(premises)} {does} “{to.label}”?"
        asked = _Asked(name, stem, _places([*premises, to]), [row.id for row in rests_on])
        return self._made(asked, options, "linked-misread")

    def _read(self, relation: Relation) -> str:
        premises = _told([self.claims[name] for name in relation.premises])
        linked = len(relation.premises) > 1
        verb = {True: ("support", "speak against"), False: ("supports", "speaks against")}[linked]
        return f"{premises} {verb[relation.kind == 'attacks']} it{' only together' if linked else ''}."

    def _made(self, asked: _Asked, options: Sequence[tuple[str, str]], misconception: str) -> Row:
        made = asked.of(self.lesson, options)
        for option in made["options"] if misconception in self.misconceptions else ():
            if "correct" not in option:
                option["misconception"] = misconception
        return made


def _how_told(kit: Kit, lesson: str) -> list[Row]:
    """One question: a statement of each mode, to be told apart."""
    rows: dict[str, Statement] = {}
    for row in kit.statements.values():
        if row.mode in _MODES and row.quiz and not row.draft:
            rows.setdefault(row.mode, row)
    if len(rows) < 2:
        return []
    modes = [mode for mode in _MODES if mode in rows]
    pairs = [
        {
            "text": row.paraphrase,
            "answer": row.mode,
            "feedback": {mode: f"Yes. {row.why}" if mode == row.mode else _MODES[mode][1] for mode in modes},
        }
        for row in rows.values()
    ]
    return [
        {
            "id": f"{lesson}-told",
            "kind": "match",
            "objective": f"{lesson}.1",
            "stem": "How does each of these reach the reader? They are in our words.",
            "back": sorted({row.paragraph for row in rows.values()}),
            "rests_on": [row.id for row in rows.values()],
            "choices": [{"id": mode, "text": _MODES[mode][0]} for mode in modes],
            "pairs": pairs,
        }
    ]


def _whose(kit: Kit, lesson: str) -> Iterator[Row]:
    """Who says what is quoted or retold, by one statement of each voice: that voice, another that is heard, or the
    author."""
    author = next(voice for voice in kit.voices.values() if voice.kind == "author")
    rows: dict[str, Statement] = {}
    for row in kit.statements.values():
        if row.mode in ("quoted", "reported") and row.voice != author.id and row.quiz and not row.draft:
            rows.setdefault(row.voice, row)
    reply = "Look for marks and for a verb of saying there. Who stands beside them?"
    for row in rows.values():
        others = [kit.voices[name].name for name in rows if name != row.voice][:1]
        options = [
            (kit.voices[row.voice].name, f"Yes. {row.why}"),
            (author.name, reply),
            *((name, reply) for name in others),
        ]
        stem = f"Who says this in paragraph {row.paragraph}? In our words: {row.paraphrase}"
        yield _Asked(f"whose-{row.id}", stem, [row.paragraph], [row.id]).of(lesson, options)


def _unheard(kit: Kit, lesson: str) -> Iterator[Row]:
    """Who is not heard, in a student's own words."""
    for row in kit.statements.values():
        if row.mode == "silent" and row.quiz and not row.draft:
            yield {
                "id": f"{lesson}-unheard-{row.id}",
                "kind": "text",
                "objective": f"{lesson}.1",
                "stem": "Who is affected, and does not speak? Write a sentence or two.",
                "back": [row.paragraph],
                "rests_on": [row.id],
                "model": row.paraphrase,
                "points": ["It names somebody who is not heard.", "It says how they are affected."],
            }


def _roles(kit: Kit, lesson: str) -> Iterator[Row]:
    """What a paragraph does, for the last one of each role."""
    last = {row.role: row for row in kit.article.paragraphs if not row.draft}
    for role, row in last.items():
        others = [name for name in _ROLES if name != role and name in last][:2]
        if others:
            wrong = [_ROLES[name] for name in others]
            options = [(_ROLES[role][0], f"Yes. In our words: {row.paraphrase}"), *wrong]
            stem = f"What does paragraph {row.number} do, as this course reads it?"
            yield _Asked(f"role-{row.number}", stem, [row.number]).of(lesson, options)


def _told(claims: Iterable[Claim]) -> str:
    return listed([f"“{claim.label}”" for claim in claims])


def _places(claims: Iterable[Claim]) -> list[int]:
    return sorted({number for claim in claims for number in claim.paragraphs})
