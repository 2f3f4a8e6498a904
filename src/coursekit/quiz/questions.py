"""Hand-written questions made ready for asking."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from coursekit.argument import argument_of
from coursekit.argument.map_text import Arrow
from coursekit.argument.rank_tables import rivals_of
from coursekit.argument.scale import SCALE
from coursekit.kit import Kit
from coursekit.kit.question_records import Option, Question
from coursekit.kit.questions import AnyQuestion
from coursekit.kit.questions.essay import Essay
from coursekit.kit.questions.forecast import Forecast
from coursekit.kit.questions.grid import OwnGrid
from coursekit.kit.questions.map import DrawnMap
from coursekit.kit.questions.match import Matching
from coursekit.kit.questions.multiple import MultipleChoice
from coursekit.kit.questions.number import Number
from coursekit.kit.questions.order import Ordering
from coursekit.kit.questions.predict import Prediction
from coursekit.kit.questions.single import SingleChoice
from coursekit.kit.questions.tally import Tally
from coursekit.kit.questions.text import FreeText
from coursekit.kit.records import Loan
from coursekit.quiz.items import Choice, Item, Level, Near, Reply, Row, Section
from coursekit.quiz.shuffling import short_id, shuffled
from coursekit.wording import capital, day_of

_STEPS = (20, 40, 60, 80, 90, 100)


def item_of(question: AnyQuestion, kit: Kit) -> Item:
    """The item that asks ``question``. Rows of a tally are taken from ``kit``."""
    kind = str(question.__struct_config__.tag)
    parts: dict[str, Any] = _PARTS[type(question)](question, kit)
    return Item(
        id=question.id,
        kind=kind,  # type: ignore[arg-type]  # a question's tag is the kind of its item
        objective=question.objective,
        stem=question.stem,
        back=question.back,
        confidence=ratings(question) if question.confidence else [],
        **parts,
    )


def ratings(question: Question) -> list[int]:
    """The ratings that ``question`` offers to "How sure are you?", in per cent from low to high.

    The lowest is what guessing gets: one in as many as there are options where exactly one is
    right, next to nothing for any other kind. From there the same steps for every question, so
    that answers to different questions can be compared.
    """
    guess = round(100 / len(question.options)) if isinstance(question, SingleChoice) else 0
    return [guess, *(level for level in _STEPS if level >= guess + 10)]  # two close by would be no choice


def _choices(options: list[Option], question: Question) -> list[Choice]:
    return [
        Choice(short_id(option.text), option.text, option.correct, Reply(option.feedback, option.back or question.back))
        for option in options
    ]


def _choice(question: SingleChoice | MultipleChoice, kit: Kit) -> dict[str, Any]:
    # Authors tend to write the right option first; a fixed shuffle hides that from students.
    options = question.options if question.keep_order else shuffled(question.options, question.id)
    return {"choices": _choices(options, question)}


def _prediction(question: Prediction, kit: Kit) -> dict[str, Any]:
    return {"choices": _choices(question.options, question)}


def _number(question: Number, kit: Kit) -> dict[str, Any]:
    return {
        "answer": question.answer,
        "tolerance": question.tolerance,
        "unit": question.unit,
        "near": [Near(near.value, Reply(near.feedback, question.back)) for near in question.near],
        "replies": {
            "right": Reply(question.feedback, question.back),
            "wrong": Reply(question.otherwise, question.back),
        },
    }


def _ordering(question: Ordering, kit: Kit) -> dict[str, Any]:
    rows = [
        Row(short_id(step.text), step.text, place=place, reply=Reply(step.feedback, question.back))
        for place, step in enumerate(question.steps, start=1)
    ]
    mixed = shuffled(rows, question.id)
    if mixed == rows:  # an order that is right before anybody touches it asks nothing
        mixed = [*rows[1:], rows[0]]
    return {"rows": mixed, "replies": {"right": Reply(question.feedback, question.back)}}


def _matching(question: Matching, kit: Kit) -> dict[str, Any]:
    rows = [
        Row(
            short_id(pair.text),
            pair.text,
            answer=pair.answer,
            replies={name: Reply(text, pair.back or question.back) for name, text in pair.feedback.items()},
        )
        for pair in question.pairs
    ]
    choices = [Choice(choice.id, choice.text) for choice in question.choices]
    return {"rows": shuffled(rows, question.id), "choices": choices}


def _free_text(question: FreeText, kit: Kit) -> dict[str, Any]:
    return {"points": question.points, "replies": {"model": Reply(question.model, question.back)}}


def _forecast(question: Forecast, kit: Kit) -> dict[str, Any]:
    return {
        "unit": "%",
        "settled": f"{day_of(question.resolves)}. {question.how}",
        "replies": {"weigh": Reply(question.feedback, question.back)},
    }


def _essay(question: Essay, kit: Kit) -> dict[str, Any]:
    sections = [Section(part.id, part.prompt, part.least, part.most) for part in question.sections]
    return {
        "sections": sections,
        "points": question.points,
        "replies": {"model": Reply(question.model, question.back)},
    }


def _tally(question: Tally, kit: Kit) -> dict[str, Any]:
    replies = {name: Reply(getattr(question, name), question.back) for name in ("reached", "short", "over", "clash")}
    return {
        "rows": [_sum_row(kit.loans[name], question.rows) for name in question.rows],
        "answer": question.target,
        "tolerance": question.tolerance,
        "unit": "$ billion",  # what every loan is given in
        "replies": replies,
    }


def _sum_row(loan: Loan, offered: list[str]) -> Row:
    return Row(
        loan.id,
        f"{loan.id} {loan.label}, {loan.when} ({loan.lender} to {loan.borrower})",
        amount=loan.size_usd_bn or 0.0,
        clashes=[name for name in (*loan.same_money_as, *loan.perhaps_part_of) if name in offered],
        inside=loan.part_of if loan.part_of in offered and loan.part_of else "",
        reply=Reply(f"{capital(loan.outcome).removesuffix('.')}."),
    )


def _grid(question: OwnGrid, kit: Kit) -> dict[str, Any]:
    rivals = rivals_of(kit)
    shown = {clue.id: clue for clue in rivals.evidence}
    return {
        "rows": [
            Row(
                clue.id,
                clue.text,
                rated=dict(clue.ratings),
                replies={name: Reply(why, question.back) for name, why in clue.why.items()},
            )
            for clue in (shown[name] for name in question.evidence or shown)
        ],
        "choices": [Choice(hypothesis.id, hypothesis.label) for hypothesis in rivals.hypotheses],
        "scale": [Level(level.id, level.sign, level.text, level.points) for level in SCALE.values()],
        "replies": {"rated": Reply(question.feedback, question.back)},
    }


def _map(question: DrawnMap, kit: Kit) -> dict[str, Any]:
    argument = argument_of(kit)
    texts = {claim.id: claim.text for claim in argument.claims}
    relations = {relation.id: relation for relation in argument.relations}
    key = [relations[name] for name in question.relations]
    return {
        "choices": [Choice(name, texts[name]) for name in question.claims],
        "arrows": [Arrow(one.kind, one.premises, one.to, ours=one.basis == "reconstructed") for one in key],
        "replies": {"right": Reply(question.right, question.back)},
    }


_PARTS: dict[type, Callable[[Any, Kit], dict[str, Any]]] = {
    Prediction: _prediction,
    SingleChoice: _choice,
    MultipleChoice: _choice,
    Number: _number,
    Ordering: _ordering,
    Matching: _matching,
    FreeText: _free_text,
    Tally: _tally,
    Forecast: _forecast,
    OwnGrid: _grid,
    Essay: _essay,
    DrawnMap: _map,
}
