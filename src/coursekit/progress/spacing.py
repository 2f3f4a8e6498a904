"""When something that was practised comes back: a small rule, the same in the browser (``browser/spacing.js``).

What is asked in one way on two passages is a *slot*. It takes part once both its questions have been answered: form A
before a lesson, form B after it. From then on a miss brings the slot's other question at once; the slot then comes
back after 1, 3 and 10 days, each time with the question that has waited longest, and after that no more. Another miss
begins again at once. What was never missed does not come back.

Learning spread over several days is kept better than the same learning on one day: Cepeda, Pashler, Vul, Wixted and
Rohrer 2006, "Distributed practice in verbal recall tasks: A review and quantitative synthesis", Psychological Bulletin
132, 354-380. That the steps grow is a choice for convenience: Latimier, Peyre and Ramus 2021 found no clear difference
between growing steps and equal ones ("A meta-analytic review of the benefit of spacing out retrieval practice episodes
on retention", Educational Psychology Review 33, 959-987).

Times are seconds of the student's own clock, in local time, and days are that clock's. Where a clock was set back,
what seems to lie ahead is due today, and counts as made before all else, so that the next answer is the last one:
something comes once too often, and nothing is lost. ``tests/progress/
spacing_cases.json`` holds both halves to the same cases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

DAYS = (1, 3, 10)
"""After how many days a slot comes back."""

DAY = 86_400

AHEAD = 2**53
"""Later than any time that a browser notes."""

Attempt = tuple[int, bool]
"""When something was first checked in a sitting, and whether it was right."""


class SlotState(Struct, frozen=True):
    """How a slot stands: ``open``: not all of it has been answered; ``done``: it does not come back; or ``waits``,
    until the day ``due``, with the question ``ask``. ``due`` is a number of days, and no later than today when it
    is due."""

    stands: str
    due: int = 0
    ask: str = ""


def slot_state(attempts: Mapping[str, Sequence[Attempt]], now: int) -> SlotState:
    """How a slot stands, from the attempts at each of its questions.

    >>> slot_state({"a": [(0, False)], "b": [(DAY, True)]}, now=DAY)
    SlotState(stands='waits', due=2, ask='a')
    """
    if not all(attempts.values()):
        return SlotState("open")
    today = now // DAY

    def place(at: int) -> int:
        """What a clock that was ahead has noted comes before all else: it would stay the last for as long as that."""
        return at - AHEAD if at // DAY > today else at

    made = sorted(
        ((place(at), right, name) for name, tried in attempts.items() for at, right in tried), key=lambda one: one[0]
    )
    step = None
    for _, right, _ in made:
        step = 0 if not right else None if step is None else step + 1
    if step is None or step > len(DAYS):
        return SlotState("done")
    last, _, latest = made[-1]
    due = today if last < 0 else last // DAY + (DAYS[step - 1] if step else 0)
    others = [name for name in attempts if name != latest] or [latest]
    return SlotState("waits", due, min(others, key=lambda name: max(place(at) for at, _ in attempts[name])))


def due_now(slots: Sequence[Mapping[str, Sequence[Attempt]]], now: int) -> list[str]:
    """The questions that are due, those that have been due for longest first.

    >>> due_now([{"a": [(0, False)], "b": [(0, False)]}], now=0)
    ['a']
    """
    states = [slot_state(attempts, now) for attempts in slots]
    waiting = [state for state in states if state.stands == "waits" and state.due <= now // DAY]
    return [state.ask for state in sorted(waiting, key=lambda state: state.due)]
