"""Grading: what an answer is worth and what to say about it. Pure, and apart from any screen.

``browser/kinds/`` follows the same rules in the browser; ``tests/quiz/grading_cases.json`` holds both
to the same cases.
"""

from __future__ import annotations

from collections.abc import Callable
from reprlib import repr as brief
from typing import Any, Literal

from msgspec import Struct

from coursekit.argument.compare import compare_map
from coursekit.quiz.items import Item, Kind, Reply, Row
from coursekit.quiz.typed_number import percents, readings

MOST_DIFFERENCES = 3
"""Of how many cells a grid shows the kit's reasons at once: more nobody would read."""

Outcome = Literal["right", "partly", "wrong", "noted"]

_BLANKS = str.maketrans(dict.fromkeys("\ufeff\x1c\x1d\x1e\x1f\x85", " "))
"""Letters that are blanks to either Python or a browser. Here, as there (``kinds.js``), all of them are."""


class AnswerError(ValueError):
    """An answer that cannot be graded: of the wrong shape, or naming what the item has not got."""


class Grade(Struct, frozen=True):
    """``points`` from 0 to 1, the share of the item that is right; ``replies`` maps what was
    chosen, or the row it was chosen for, to what to say about it; ``item`` is the reply to the
    answer as a whole. ``noted`` is neither right nor wrong."""

    outcome: Outcome
    points: float
    replies: dict[str, Reply]
    item: Reply | None = None


def grade(item: Item, answer: Any) -> Grade:
    """Grade ``answer`` to ``item``.

    Answers by kind: single, predict: a choice id · multiple: a list of choice ids · number: what
    was typed (str) or a number · order: row ids from first to last · match: a dictionary of row id
    to choice id · text: a string · tally: a list of row ids · forecast: what was typed (str) or a
    number, in per cent · grid: a dictionary of "evidence/hypothesis" to rating · essay: a
    dictionary of section id to text · map: its lines (str). Raises AnswerError.
    """
    return _GRADERS[item.kind](item, _typed(answer))


def _typed(answer: Any) -> Any:
    """``answer`` with plain blanks for those that only one of the two graders would pass over."""
    if isinstance(answer, dict):
        return {name: _typed(part) if isinstance(part, str) else part for name, part in answer.items()}
    if not isinstance(answer, str) or answer.isprintable():  # none of these blanks is
        return answer
    return answer.translate(_BLANKS)


def _known(names: Any, known: list[str]) -> list[str]:
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise AnswerError("expected a list of ids")
    unknown = [name for name in names if name not in known]
    if unknown or len(set(names)) != len(names):
        raise AnswerError(f"expected each of {', '.join(known)} at most once, got {', '.join(names)}")
    return names


def _share(item: Item, right: int, replies: dict[str, Reply]) -> Grade:
    points = right / len(item.rows)
    outcome: Outcome = "right" if right == len(item.rows) else "partly" if right else "wrong"
    return Grade(outcome, points, replies, item.replies.get("right") if outcome == "right" else None)


def _single(item: Item, answer: Any) -> Grade:
    chosen = next((choice for choice in item.choices if choice.id == answer), None)
    if chosen is None or chosen.reply is None:
        raise AnswerError(f"{brief(answer)} is not a choice of {item.id!r}")
    replies = {chosen.id: chosen.reply}
    if item.kind == "predict":
        return Grade("noted", 0.0, replies)
    return Grade("right", 1.0, replies) if chosen.correct else Grade("wrong", 0.0, replies)


def _multiple(item: Item, answer: Any) -> Grade:
    chosen = set(_known(answer, [choice.id for choice in item.choices]))
    right = {choice.id for choice in item.choices if choice.correct}
    replies = {choice.id: choice.reply for choice in item.choices if choice.id in chosen and choice.reply}
    if chosen == right:
        return Grade("right", 1.0, replies)
    if chosen and chosen < right:
        return Grade("partly", len(chosen) / len(right), replies)
    return Grade("wrong", 0.0, replies)


def _number(item: Item, answer: Any) -> Grade:
    found = readings(answer, item.unit)
    if len(found) != 1:
        either = " or ".join(f"{number:.12g}" for number in found)
        raise AnswerError(f"{brief(answer)} may mean {either}" if found else f"{brief(answer)} is not a number")
    (value,) = found
    if abs(value - item.answer) <= item.tolerance + 1e-9:  # 16.9 + 0.1 must count as 17.0
        return Grade("right", 1.0, {}, item.replies["right"])
    near = next((near.reply for near in item.near if abs(value - near.value) < 1e-9), None)
    return Grade("wrong", 0.0, {}, near or item.replies["wrong"])


def _order(item: Item, answer: Any) -> Grade:
    names = _known(answer, [row.id for row in item.rows])
    if len(names) != len(item.rows):
        raise AnswerError(f"expected all {len(item.rows)} steps, got {len(names)}")
    place = {row.id: row.place for row in item.rows}
    right = sum(place[name] == position for position, name in enumerate(names, start=1))
    return _share(item, right, {row.id: row.reply for row in item.rows if row.reply})


def _match(item: Item, answer: Any) -> Grade:
    rows = {row.id: row for row in item.rows}
    if not isinstance(answer, dict) or not all(name in rows for name in answer):
        raise AnswerError("expected a choice for rows of this question")
    for name, choice in answer.items():
        if not isinstance(choice, str) or choice not in rows[name].replies:
            raise AnswerError(f"{brief(choice)} is not a choice of {item.id!r}")
    right = sum(rows[name].answer == choice for name, choice in answer.items())
    return _share(item, right, {name: rows[name].replies[choice] for name, choice in answer.items()})


def _text(item: Item, answer: Any) -> Grade:
    if not isinstance(answer, str) or not answer.strip():
        raise AnswerError("expected some text")
    return Grade("noted", 0.0, {}, item.replies["model"])


def _tally(item: Item, answer: Any) -> Grade:
    picked = _known(answer, [row.id for row in item.rows])
    rows = [row for row in item.rows if row.id in picked]
    total = sum(row.amount for row in rows)
    clash = any(row.inside in picked or any(name in picked for name in row.clashes) for row in rows)
    if abs(total - item.answer) <= item.tolerance + 1e-9:
        if clash:
            return Grade("partly", 0.5, {}, item.replies["clash"])
        return Grade("right", 1.0, {}, item.replies["reached"])
    return Grade("wrong", 0.0, {}, item.replies["short" if total < item.answer else "over"])


def _forecast(item: Item, answer: Any) -> Grade:
    found = percents(answer)
    if not found:
        raise AnswerError(f"{brief(answer)} is not a number of per cent from 0 to 100")
    (percent,) = found
    weigh = item.replies["weigh"]
    return Grade("noted", 0.0, {}, Reply(f"{_scores(percent)} {weigh.text}", weigh.back))


def _scores(percent: float) -> str:
    """What a forecast would score either way, by the rule for one event that Brier's score is the
    mean of: the squared distance between the probability and what happened, 1 or 0. (G. W. Brier,
    "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950,
    sums over both outcomes, which gives twice as much.)"""
    happens, not_so = ((percent / 100 - outcome) ** 2 for outcome in (1, 0))
    return f"{percent:g} % scores {_score(happens)} if it happens and {_score(not_so)} if it does not."


def _score(value: float) -> str:
    return "less than 0.01" if 0 < value < 0.005 else f"{value:.2f}"


def _grid(item: Item, answer: Any) -> Grade:
    """Not marked. Replies to the cells that are furthest from the kit's own rating."""
    steps = {level.id: place for place, level in enumerate(item.scale)}
    cells = {f"{row.id}/{choice.id}": (row, choice.id) for row in item.rows for choice in item.choices}
    if not isinstance(answer, dict) or not answer or not all(name in cells for name in answer):
        raise AnswerError("expected a rating for cells of this grid")
    if not all(isinstance(rating, str) and rating in steps for rating in answer.values()):
        raise AnswerError(f"expected ratings among {', '.join(steps)}")
    apart = {
        name: abs(steps[answer[name]] - steps[row.rated[choice]])
        for name, (row, choice) in cells.items()
        if name in answer
    }
    most = max(apart.values())
    furthest = [name for name, far in apart.items() if far and far == most][:MOST_DIFFERENCES]
    return Grade("noted", 0.0, {name: _why(cells[name]) for name in furthest}, item.replies["rated"])


def _why(cell: tuple[Row, str]) -> Reply:
    row, choice = cell
    return row.replies[choice]


def _essay(item: Item, answer: Any) -> Grade:
    """Not marked, and it may be compared before every section is written: something must be there."""
    sections = [section.id for section in item.sections]
    if not isinstance(answer, dict) or not all(name in sections for name in answer):
        raise AnswerError("expected a text for sections of this essay")
    if not all(isinstance(text, str) for text in answer.values()):
        raise AnswerError("expected each section's text as a string")
    if not any(text.strip() for text in answer.values()):
        raise AnswerError("expected some text")
    return Grade("noted", 0.0, {}, item.replies["model"])


def _map(item: Item, answer: Any) -> Grade:
    if not isinstance(answer, str) or not answer.strip():
        raise AnswerError("expected a map, one arrow a line")
    found = compare_map(answer, [choice.id for choice in item.choices], item.arrows)
    replies = {str(place): Reply(remark) for place, remark in enumerate(found.remarks, start=1)}
    return Grade(found.outcome, found.points, replies, item.replies["right"] if found.outcome == "right" else None)


_GRADERS: dict[Kind, Callable[[Item, Any], Grade]] = {
    "predict": _single,
    "single": _single,
    "multiple": _multiple,
    "number": _number,
    "order": _order,
    "match": _match,
    "text": _text,
    "tally": _tally,
    "forecast": _forecast,
    "grid": _grid,
    "essay": _essay,
    "map": _map,
}
