"""A robot that answers: everything that can be answered to a question, and all that it may be told."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from typing import Any

from msgspec import Struct

from coursekit.argument.map_text import Arrow
from coursekit.kit import Kit
from coursekit.quiz.catalogue import CatalogueEntry, catalogue
from coursekit.quiz.items import Reply
from coursekit.quiz.typed_number import readings
from tests.quiz.an_item import AnyItem, AnyKind

MALFORMED: dict[str, list[Any]] = {
    "text": ["", "  ", None, ["a"]],
    "list": ["a", ["no such thing"], None, [1]],
    "map": [[], "a", {"no such thing": "x"}, None],
}
"""What is no answer, by the shape of one."""

SHAPES = {
    "multiple": "list", "order": "list", "tally": "list", "match": "map", "grid": "map", "essay": "map",
    "mark": "map",
}  # fmt: skip
"""Of those kinds whose answer is no text."""


class Answers(Struct, frozen=True):
    """``right``: what gets full marks, or, where nothing is marked, what is noted. ``others`` are all the
    wrong ones of a kind that one can list: each option, each pairing, each near miss, each neighbour."""

    right: list[Any]
    others: list[Any]


def by_lesson(kit: Kit) -> dict[str, list[CatalogueEntry]]:
    """Everything the kit asks, by the quiz file it stands in."""
    files = {quiz.lesson: file for file, quiz in kit.quiz_files.items()}
    found: dict[str, list[CatalogueEntry]] = {}
    for asked in catalogue(kit):
        found.setdefault(files[asked.lesson], []).append(asked)
    return found


def malformed(item: AnyItem) -> list[Any]:
    """What cannot be graded."""
    return MALFORMED[SHAPES.get(item.kind, "text")]


def answers(item: AnyItem) -> Answers:
    """What a robot can answer to ``item``."""
    return _ANSWERS[item.kind](item)


def replies(item: AnyItem) -> list[str]:
    """Every reply that stands in the item, empty ones too."""
    item = AnyKind(item)
    told: list[Reply | None] = [choice.reply for choice in item.choices]
    for row in item.rows:
        told += [row.reply, *row.replies.values()]
    told += [near.reply for near in item.near]
    told += [reply for span in item.spans for reply in (span.found, span.missed)]
    told += [wrong.reply for wrong in item.wrong]
    told += item.replies.values()
    return [reply.text for reply in told if reply is not None]


def heard(item: AnyItem, told: list[str]) -> set[str]:
    """Which of the item's replies are in what was told, however that is broken into lines."""
    whole = _on_one_line("\n".join(told))
    return {reply for reply in replies(item) if _on_one_line(reply) in whole}


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _choice(item: AnyItem) -> Answers:
    marked = item.kind == "single"
    right = [choice.id for choice in item.choices if choice.correct or not marked]
    return Answers(right, [choice.id for choice in item.choices if choice.id not in right])


def _multiple(item: AnyItem) -> Answers:
    names = [choice.id for choice in item.choices]
    right = [choice.id for choice in item.choices if choice.correct]
    others = [
        *([name] for name in names),
        *([*right, name] for name in names if name not in right),
        *([one for one in right if one != name] for name in right),
        names,
    ]
    return Answers([right], [given for given in others if given and set(given) != set(right)])


def _number(item: AnyItem) -> Answers:
    near = [miss.value for miss in item.near]
    far = max(abs(value) for value in (item.answer, *near)) + 10 * (item.tolerance + 1)
    right = {item.answer, item.answer - item.tolerance, item.answer + item.tolerance}
    return Answers([_typed(number) for number in sorted(right)], [_typed(number) for number in (*near, far, -far)])


def _typed(number: float) -> str:
    """As a student types it, so that no digit gets lost on the way."""
    text = f"{number:.12f}".rstrip("0").rstrip(".")
    return text if len(readings(text)) == 1 else f"{text}0"  # three decimals might group


def _order(item: AnyItem) -> Answers:
    right = [row.id for row in sorted(item.rows, key=lambda row: row.place)]
    swapped = []
    for one, other in combinations(range(len(right)), 2):
        steps = list(right)
        steps[one], steps[other] = steps[other], steps[one]
        swapped.append(steps)
    return Answers([right], [*swapped, *([right[::-1]] if len(right) > 2 else [])])


def _match(item: AnyItem) -> Answers:
    right = {row.id: row.answer for row in item.rows}
    off = [right | {row.id: choice.id} for row in item.rows for choice in item.choices if choice.id != row.answer]
    alone = [{row.id: choice.id} for row in item.rows for choice in item.choices]
    return Answers([right], [*off, *(given for given in alone if given != right)])


def _tally(item: AnyItem) -> Answers:
    """Every set of rows: which of them are right is for the graders to agree on."""
    names = [row.id for row in item.rows]
    return Answers([], [list(pick) for size in range(1, len(names) + 1) for pick in combinations(names, size)])


def _own_words(_: AnyItem) -> Answers:
    return Answers(["Because it says so.", "<b>bold</b> & “quoted”", "日本語"], [])


def _forecast(_: AnyItem) -> Answers:
    return Answers(["0", "0.5", "37", "50 %", "99,9", "100"], [])


def _essay(item: AnyItem) -> Answers:
    parts = {section.id: f"About {section.id}." for section in item.sections}
    return Answers([parts, *({name: text} for name, text in parts.items())], [])


def _grid(item: AnyItem) -> Answers:
    own = {f"{row.id}/{choice}": rating for row in item.rows for choice, rating in row.rated.items()}
    levels = [level.id for level in item.scale]
    return Answers([own, *({cell: level} for cell in own for level in levels if level != own[cell])], [])


def _map(item: AnyItem) -> Answers:
    key = list(item.arrows)
    lines = [arrow.words() for arrow in key]
    without = [[line for line in lines if line != left] for left in lines]
    turned = [
        [*(line for line in lines if line != arrow.words()), Arrow(arrow.kind, [arrow.to], name).words()]
        for arrow in key
        for name in arrow.premises
    ]
    split = [f"{name} -> {arrow.to}" for arrow in key if len(arrow.premises) > 1 for name in arrow.premises]
    wild = [["nobody -> nothing"], [*lines, "no arrow at all"], split]
    return Answers(["\n".join(lines)], ["\n".join(given) for given in (*without, *turned, *wild) if given])


def _mark(item: AnyItem) -> Answers:
    """The key; with each mark left out, cut short, drawn out or under another label; what tempts; each word alone."""

    def named(*marks: tuple[int, int, str]) -> dict[str, str]:
        return {f"{item.text}.{first}-{last}": label for first, last, label in marks}

    key = [(span.first, span.last, span.label) for span in item.spans]
    labels = [label.id for label in item.labels]
    others = [named(*(span for span in key if span != left)) for left in key]
    for first, last, label in key:
        rest = [span for span in key if span[0] != first]
        others += [named(*rest, (first, last, other)) for other in labels if other != label]
    for wrong in item.wrong:
        apart = [span for span in key if span[1] < wrong.first or span[0] > wrong.last]
        others += [named(*apart, (wrong.first, wrong.last, label)) for label in wrong.labels or labels]
    right = {word for first, last, _ in key for word in range(first, last + 1)}
    words = range(1, sum(len(paragraph) // 2 for paragraph in item.pieces) + 1)
    others += [named((word, word, labels[0])) for word in words if word not in right]
    return Answers([named(*key)], [given for given in others if given])


_ANSWERS = {
    "mark": _mark,
    "single": _choice,
    "predict": _choice,
    "multiple": _multiple,
    "number": _number,
    "order": _order,
    "match": _match,
    "tally": _tally,
    "text": _own_words,
    "forecast": _forecast,
    "essay": _essay,
    "grid": _grid,
    "map": _map,
}


def every_answer(item: AnyItem) -> Iterator[tuple[Any, bool]]:
    """Each answer, and whether it is among the right ones."""
    given = answers(item)
    yield from ((answer, True) for answer in given.right)
    yield from ((answer, False) for answer in given.others)
