"""Classes made up for tests and benchmarks: students of different ability, and files that are none."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

from coursekit.kit import Kit
from coursekit.quiz.catalogue import CatalogueEntry, catalogue, lesson_editions
from coursekit.quiz.grading import grade
from coursekit.storage.work import Answer, Answered, Work, checksum, file_of
from tests.quiz.an_item import AnyItem

WORDS = ("The", "author", "infers", "this", "from", "what", "others", "did", "and", "names", "no", "source")


def right_answer(item: AnyItem) -> Answer:  # noqa: PLR0911 - a line for each kind
    """The answer that the key holds to be right; some answer where nothing is."""
    match item.kind:
        case "single" | "predict":
            return str(next((choice.id for choice in item.choices if choice.correct), item.choices[0].id))
        case "multiple":
            return [choice.id for choice in item.choices if choice.correct]
        case "number":
            return f"{item.answer:g}"
        case "order":
            return [row.id for row in sorted(item.rows, key=lambda row: row.place)]
        case "match":
            return {row.id: row.answer for row in item.rows}
        case "mark":
            return {f"{item.text}.{span.first}-{span.last}": span.label for span in item.spans}
        case "map":
            return "\n".join(arrow.words() for arrow in item.arrows)
        case "grid":
            return {f"{row.id}/{name}": rating for row in item.rows for name, rating in row.rated.items()}
        case "essay":
            return {section.id: " ".join(WORDS) for section in item.sections}
        case "forecast":
            return "60 %"
        case "tally":
            sets = [list[str | float | list[float]](picked) for picked in _sets(item)]
            return next((picked for picked in sets if grade(item, picked).outcome == "right"), sets[-1])
    return " ".join(WORDS)


def _sets(item: AnyItem) -> Iterator[list[str]]:
    for size in range(1, len(item.rows) + 1):
        yield from ([row.id for row in rows] for rows in combinations(item.rows, size))


def wrong_answer(item: AnyItem, rng: random.Random) -> Answer:  # noqa: PLR0911 - a line for each kind
    """An answer of the right shape, mostly a wrong one."""
    match item.kind:
        case "single" | "predict":
            return str(rng.choice(item.choices).id)
        case "multiple":
            return [choice.id for choice in item.choices if rng.random() < 0.5]
        case "number":
            return f"{item.answer + rng.choice((1, 2, 10)):g}"
        case "order":
            return rng.sample([row.id for row in item.rows], len(item.rows))
        case "match":
            return {row.id: rng.choice(sorted(row.replies)) for row in item.rows}
        case "mark":
            span = rng.choice(item.spans)
            return {f"{item.text}.{span.first}-{span.last}": rng.choice(item.labels).id}
        case "map":
            one, other = rng.sample([choice.id for choice in item.choices], 2)
            return f"{one} -> {other}"
        case "grid":
            levels = [level.id for level in item.scale]
            return {f"{row.id}/{choice.id}": rng.choice(levels) for row in item.rows for choice in item.choices}
        case "essay":
            return {section.id: sentence(rng, section.most) for section in item.sections}
        case "forecast":
            return f"{rng.randrange(101)}"
        case "tally":
            return [row.id for row in item.rows if rng.random() < 0.5]
    return sentence(rng, 40)


def sentence(rng: random.Random, words: int) -> str:
    return " ".join(rng.choices(WORDS, k=words)) + "."


def students(kit: Kit, count: int, seed: int = 1, *, everything: bool = True) -> Iterator[Work]:
    """The work of ``count`` students who have finished the course: they have answered every question, and
    of each round as many as it asks at a time, or ``everything`` that it has."""
    rng = random.Random(seed)
    asked = catalogue(kit)
    editions = lesson_editions(asked)
    for number in range(count):
        ability = min(0.97, max(0.05, rng.gauss(0.6, 0.2)))
        places: dict[str, dict[str, Answered]] = {}
        for part in asked:
            there = places.setdefault(part.place, {})
            items = part.items if everything else rng.sample(part.items, part.asks)
            there.update({item.id: _answered(part, item, ability, rng) for item in items})
        yield Work(
            kit=kit.article.id,
            id=f"s{number:x}",
            name=f"Student {number}" if number % 3 else "",
            lessons=editions,
            places=places,
        )


def _answered(part: CatalogueEntry, item: AnyItem, ability: float, rng: random.Random) -> Answered:
    right = rng.random() < ability
    first = right_answer(item) if right and item.is_marked else wrong_answer(item, rng)
    last = first if right or rng.random() < 0.5 else right_answer(item)
    shown = rng.random() < 0.03
    sure = float(rng.choice(item.confidence)) if item.confidence else None
    tries = 1 if last is first else 2
    writer, changes = f"w{len(part.place)}", tries + 1
    return Answered(
        answer=last, first=first, tries=tries, outcome="shown" if shown else "right",
        revealed=shown, sure=sure, of=item.edition, dot=(writer, changes), by={writer: changes},
    )  # fmt: skip


def write_class(folder: Path, kit: Kit, count: int, seed: int = 1) -> None:
    """A file for each of ``count`` students."""
    hand_in(folder, students(kit, count, seed))


def hand_in(folder: Path, works: Iterable[Work]) -> None:
    """A file for each of these."""
    folder.mkdir(parents=True, exist_ok=True)
    for work in works:
        (folder / f"work-{int(work.id[1:], 16):05}.json").write_bytes(file_of(work))


def sealed(content: bytes, **head: object) -> bytes:
    """A file of that content with a checksum that fits, whatever the content is."""
    given = {"format": '"coursekit-work"', "version": "1", "checksum": f'"{checksum(content)}"', **head}
    told = ",".join(f'"{name}":{value}' for name, value in given.items())
    return f'{{{told},"content":'.encode() + content + b"}"
