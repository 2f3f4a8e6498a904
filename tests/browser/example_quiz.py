"""A quiz about a bridge that exists nowhere, with one question of each kind."""

from __future__ import annotations

from typing import Any

from coursekit.quiz.items import Choice, Quiz, Reply
from coursekit.quiz.kinds.essay import EssaySection
from coursekit.quiz.kinds.grid import GridLevel
from coursekit.quiz.kinds.number import Near
from tests.quiz.an_item import AnyItem, a_row, an_item


def single(name: str = "capital", **parts: Any) -> AnyItem:
    """A single-choice item whose right choice is ``b``."""
    choices = [
        Choice("a", "The harbour master", reply=Reply("She only passes the words on."), taken_for="reported"),
        Choice("b", "The mayor", True, Reply("Her words stand in quotation marks.", [4]), "quoted"),
        Choice(
            "c", "The writer of the piece", reply=Reply("The marks say that it is somebody else."), taken_for="author"
        ),
    ]
    whole = {
        "stem": "Who said this?",
        "quote": "We shall build the bridge, and we shall build it twice.",
        "choices": choices,
        "truly": "quoted",
        "back": [3],
    }
    return an_item(id=name, objective="o1", **({"kind": "single"} | whole | parts))


def match(name: str = "pairs") -> AnyItem:
    """Two rows: ``r1`` belongs to ``mayor``, ``r2`` to ``writer``."""

    def replies(right: str) -> dict[str, Reply]:
        told = {"mayor": "The mayor is named in the sentence.", "writer": "Nobody else is named here."}
        return {who: Reply(text if who == right else f"No: {text}") for who, text in told.items()}

    rows = [
        a_row("r1", "We shall build the bridge", True, "mayor", replies("mayor"), truly="quoted",
            taken_for={"mayor": "quoted", "writer": "author"}),
        a_row("r2", "The bridge will probably never come.", False, "writer", replies("writer"), truly="inference",
            taken_for={"mayor": "reported", "writer": "inference"}),
    ]  # fmt: skip
    choices = [Choice("mayor", "The mayor"), Choice("writer", "The writer of the piece")]
    return an_item(
        name, "match", "o1", "Match each line to whoever it comes from.", choices=choices, rows=rows, back=[2, 3]
    )


def grid(name: str = "reasons") -> AnyItem:
    """Two pieces of evidence, two explanations; the second has least against it."""

    def replies(*texts: str) -> dict[str, Reply]:
        return {who: Reply(text) for who, text in zip(("trade", "fame"), texts, strict=True)}

    rows = [
        a_row("toll", "There is no toll.", rated={"trade": "inconsistent", "fame": "neutral"},
            replies=replies("Trade would pay for it.", "Fame needs no toll.")),
        a_row("towers", "It has two gilded towers.", rated={"trade": "very_inconsistent", "fame": "very_consistent"},
            replies=replies("Gold carries no carts.", "Gold is seen from afar.")),
    ]  # fmt: skip
    scale = [
        GridLevel("very_consistent", "++", "fits very well", 0),
        GridLevel("consistent", "+", "fits", 0),
        GridLevel("neutral", "0", "tells nothing", 0),
        GridLevel("inconsistent", "−", "speaks against", 1),
        GridLevel("very_inconsistent", "−−", "strongly against", 2),
    ]
    return an_item(
        name, "grid", "o1", "Why is the bridge built?", rows=rows, scale=scale, back=[9],
        choices=[Choice("trade", "For trade"), Choice("fame", "For fame")],
        replies={"rated": Reply("Other readers may rate otherwise.")},
    )  # fmt: skip


def every_kind() -> list[AnyItem]:
    """One item of each kind, in the order a student would meet them."""
    towns = [
        Choice("n", "North Ferry", True, Reply("Named in the first line.")),
        Choice("s", "South Ferry", True, Reply("Named in the last line.", [1, 7])),
        Choice("w", "Westend", reply=Reply("It lies on the other river.")),
    ]
    guesses = [
        Choice("y", "Yes, within a year", reply=Reply("Hold on to that: the piece disagrees.")),
        Choice("n", "No, never", reply=Reply("That is also what the writer expects.")),
    ]
    steps = [
        a_row("plan", "The council plans a bridge", place=1, reply=Reply("Nothing can be built before it is planned.")),
        a_row("vote", "The council votes on the money", place=2, reply=Reply("The vote follows the plan.")),
        a_row("build", "Work begins", place=3, reply=Reply("Work waits for the money.")),
    ]
    sums = [
        a_row("L1", "2004: first loan", amount=5.1, reply=Reply("Paid back in full.")),
        a_row("L2", "2006: second loan", amount=12.1, clashes=["L3"], reply=Reply("Half of it was used.")),
        a_row("L3", "2007: the second loan, announced again", amount=12.1, reply=Reply("Perhaps the same money.")),
        a_row("L4", "2008: a part of the first", amount=1.0, inside="L1", reply=Reply("Inside the first.")),
    ]
    return [
        an_item("guess", "predict", "o1", "Will the bridge be built?", choices=guesses, back=[1]),
        single(),
        an_item("towns", "multiple", "o1", "Which towns are on the river?", choices=towns, back=[2]),
        an_item("cost", "number", "o1", "What will it cost?", answer=17.2, tolerance=0.1, unit="$ billion", back=[5],
             near=[Near(1.72, Reply("You are out by a factor of ten."))],
             replies={"right": Reply("Add up the two halves."), "wrong": Reply("Look for the two halves.")}),
        an_item("steps", "order", "o1", "Put the steps in order.", rows=[steps[1], steps[2], steps[0]], back=[6],
             replies={"right": Reply("Plan, money, work.")}),
        match(),
        an_item("why", "text", "o1", "Why is the bridge late? Write two sentences.", back=[8],
             points=["names the vote", "names the money"],
             replies={"model": Reply("The vote was put off, and so the money came late.")}),
        an_item("verdict", "essay", "o1", "Should the bridge be built?", back=[9],
             sections=[EssaySection("claim", "Your claim.", 2, 6), EssaySection("doubt", "The best objection to it.", 3, 8)],
             points=["it can be answered", "the objection is a strong one"],
             replies={"model": Reply("The bridge can wait.\nWhoever waits for the ferry may disagree.")}),
        an_item("sums", "tally", "o1", "Which loans add up to $17.2 billion?", rows=sums, answer=17.2, tolerance=0.05,
             unit="$ billion", back=[5], replies={
                 "reached": Reply("Two loans, no overlap."), "short": Reply("That falls short."),
                 "over": Reply("That is too much."), "clash": Reply("The sum fits, but it counts money twice.")}),
        grid(),
    ]  # fmt: skip


def quiz_of(items: list[AnyItem], rounds: list[list[str]] | None = None, **parts: Any) -> Quiz:
    """A quiz of these items, in one round unless told otherwise."""
    names = rounds or [[item.id for item in items]]
    return Quiz(key="bridge/01/all", title="The bridge", items=items, rounds=names, **parts)
