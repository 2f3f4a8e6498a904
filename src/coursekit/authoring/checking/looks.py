"""How questions look to somebody who understands none of them, and how far that is from chance.

Over the questions with one right option of a few neighbouring lessons, the place of the right option
and its rank by length are held against what chance would give: Pearson's chi-squared, summed over
questions with equally many options. Words that leave no exception are counted in right and wrong options;
how far that is from chance is the exact probability of so few (or so many) right ones with such a word.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.quiz.choosing import ChoosingItem
from coursekit.quiz.kinds import type_for
from coursekit.quiz.written_questions import item_of

AIM = 0.1
"""What a course should reach: its questions look as if chance had placed the right options."""

LEAST = 16
"""Lessons are taken together until they have so many questions with one right option: with four
options each, chance would then put four in each place. A chi-squared wants expected counts of more than a few
(Cochran 1954, Biometrics 10), and of fewer questions hardly anything could be said."""

ABSOLUTE = re.compile(
    r"(?i)\b(?:always|never|all|every|everybody|everyone|everything|nobody|nothing|none|no one|entirely|completely|"
    r"certainly|impossible|proves?|proved|proof|only)\b"
)
"""Words that leave no exception."""


class Looks(Struct, frozen=True):
    """A question with one right option, as somebody sees it who understands none of it. ``place``: of
    the right option, from 0. ``ranks``: of the right option by length, from 0 for the longest; several where
    others are as long. ``absolutes``: how many options have a word that leaves no exception, and ``is_absolute``
    whether the right one has."""

    id: str
    options: int
    place: int
    ranks: tuple[int, ...]
    absolutes: int
    is_absolute: bool

    @property
    def is_longest(self) -> bool:
        """Whether the right option is longer than all others."""
        return self.ranks == (0,)


class Looked(Struct, frozen=True):
    """A group of questions: what they are called, and how far each of three cues is from chance (``place``,
    ``length`` and ``absolutes`` are probabilities)."""

    name: str
    questions: list[Looks]
    place: float
    length: float
    absolutes: float


def looks(item: ChoosingItem) -> Looks:
    """How an item with one right option looks."""
    lengths = [len(choice.text) for choice in item.choices]
    flags = [bool(ABSOLUTE.search(choice.text)) for choice in item.choices]
    place = next(at for at, choice in enumerate(item.choices) if choice.correct)
    longer = sum(length > lengths[place] for length in lengths)
    ranks = tuple(range(longer, longer + lengths.count(lengths[place])))
    return Looks(item.id, len(lengths), place, ranks, sum(flags), flags[place])


def looked_at(name: str, questions: Sequence[Looks]) -> Looked:
    """What can be told of these questions by their looks."""
    place = by_chance([(one.options, (one.place,)) for one in questions])
    length = by_chance([(one.options, one.ranks) for one in questions])
    hits = sum(one.is_absolute for one in questions)
    absolutes = hits_by_chance([one.absolutes / one.options for one in questions], hits)
    return Looked(name, list(questions), place, length, absolutes)


def by_chance(found: Iterable[tuple[int, tuple[int, ...]]]) -> float:
    """How probable it is that chance spreads right options as unevenly as this, or more so. Each entry is
    a question: how many options it has, and on which of them (from 0) the right one fell; on several, if they
    cannot be told apart.

    >>> round(by_chance([(4, (0,))] * 4 + [(4, (1,))] * 4 + [(4, (2,))] * 4 + [(4, (3,))] * 4), 3)
    1.0
    >>> round(by_chance([(4, (0,))] * 10 + [(4, (1,))] * 2), 5)
    5e-05
    """
    counts: dict[int, Counter[int]] = defaultdict(Counter)
    for options, places in found:
        for place in places:
            counts[options][place] += 1 / len(places)  # type: ignore[assignment]  # a share of a question
    statistic, freedom = 0.0, 0
    for options, count in counts.items():
        expected = sum(count.values()) / options
        statistic += sum((count[place] - expected) ** 2 / expected for place in range(options))
        freedom += options - 1
    return _beyond(statistic, freedom)


def _beyond(statistic: float, freedom: int) -> float:
    """The upper tail of the chi-squared distribution: exact, by the recurrence over degrees of freedom."""
    half = statistic / 2
    if freedom % 2:
        tail, term, at = math.erfc(math.sqrt(half)), math.exp(-half) * math.sqrt(half) / math.gamma(1.5), 1
    else:
        tail, term, at = (math.exp(-half), math.exp(-half) * half, 2) if freedom else (1.0, 0.0, 0)
    while at < freedom:
        tail, term, at = tail + term, term * half / (at / 2 + 1), at + 2
    return min(tail, 1.0)


def hits_by_chance(chances: Iterable[float], hits: int) -> float:
    """How probable it is that chance gets so many hits, or as far from what is to be expected on either side
    (twice the smaller tail), when each question has its own chance of one.

    >>> hits_by_chance([0.25, 0.25], 2)
    0.125
    """
    spread = [1.0]
    for chance in chances:
        spread = [
            (spread[n] * (1 - chance) if n < len(spread) else 0) + (spread[n - 1] * chance if n else 0)
            for n in range(len(spread) + 1)
        ]
    return min(1.0, 2 * min(sum(spread[: hits + 1]), sum(spread[hits:])))


def groups(kit: Kit) -> list[Looked]:
    """The questions with one right option of each few neighbouring lessons, and where these are several groups, of
    the whole course. Empty while the course has too few to judge."""
    found: list[tuple[list[str], list[Looks]]] = [([], [])]
    for file in kit.quiz_files.values():
        if len(found[-1][1]) >= LEAST:
            found.append(([], []))
        found[-1][0].append(file.lesson)
        items = [item_of(one, kit) for one in file.questions if type_for(one).has_one_right_option]
        found[-1][1].extend(looks(item) for item in items if isinstance(item, ChoosingItem))
    if len(found) > 1 and len(found[-1][1]) < LEAST:
        lessons, few = found.pop()
        found[-1][0].extend(lessons)
        found[-1][1].extend(few)
    judged = [looked_at(_called(lessons), some) for lessons, some in found if len(some) >= LEAST]
    if len(judged) > 1:
        judged.append(looked_at("all lessons", [one for group in judged for one in group.questions]))
    return judged


def _called(lessons: list[str]) -> str:
    first, last = min(lessons), max(lessons)  # a file with questions for practice stands behind those of later lessons
    return f"lesson {first}" if first == last else f"lessons {first} to {last}"


def ranks_or_places(group: Looked, *, length: bool) -> str:
    """How often the right option is the first, the second …, or the longest, the next …; "9, 16, 14, 21"."""
    counts = Counter((one.ranks[0] if length else one.place) for one in group.questions)
    return ", ".join(str(counts[at]) for at in range(max(one.options for one in group.questions)))


def with_absolutes(group: Looked) -> str:
    """In how many right and how many wrong options such words stand."""
    right = sum(one.is_absolute for one in group.questions)
    wrong = sum(one.absolutes for one in group.questions) - right
    all_wrong = sum(one.options - 1 for one in group.questions)
    return f"{right} of {len(group.questions)} right and {wrong} of {all_wrong} wrong options"


def cues_table(kit: Kit) -> str:
    """For each group of lessons: how often the right option is the longest, its ranks by length and its places,
    options with absolute words, each with the probability that chance would be as uneven. Empty for few questions."""
    rows = [
        (
            group.name,
            f"{sum(one.is_longest for one in group.questions)} of {len(group.questions)}",
            f"{ranks_or_places(group, length=True)} (p = {group.length:.2f})",
            f"{ranks_or_places(group, length=False)} (p = {group.place:.2f})",
            f"{with_absolutes(group).removesuffix(' options')} (p = {group.absolutes:.2f})",
        )
        for group in groups(kit)
    ]
    if not rows:
        return ""
    table = [("right options", "longest", "rank by length", "place", "with “never”, “all” …"), *rows]
    widths = [max(len(row[at]) for row in table) for at in range(5)]
    return "\n".join(
        "  ".join(f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True)).rstrip() for row in table
    )
