"""A kit's bargain as the model sees it, and what comes out in words: a sentence, and a table.

``browser/model.js`` and ``browser/explorer.js`` say the same; tests/bargaining/cases.json holds
both to it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from coursekit.bargaining import model
from coursekit.bargaining.model import Outcome
from coursekit.bargaining.points import Points, Stake, gains
from coursekit.errors import CourseError
from coursekit.formatting import capital, listed
from coursekit.kit import Kit
from coursekit.kit.bargain_records import Bargain
from coursekit.tables.table import Table

POINTS = 100
"""What everything together is worth to each side. The unit is free: Nash's solution does not depend
on it, and with 100 a number of points can be read as a part of all that is at stake."""

NO_DEAL, ONE_BY_ONE, AT_ONCE, SWAP = "No deal", "Issue by issue", "Both at once", "Whole swap"
ALL_AT_ONCE, DEAL = "All at once", "Deal"
"""What ``AT_ONCE`` is called with three issues or more, and with a single one, where there is nothing to link."""
TWO = 2
NO_NUMBER = "no number"


def bargain_of(kit: Kit) -> Bargain:
    """The bargain of the kit. Raises CourseError for a kit without one."""
    if kit.bargain is None:
        raise CourseError("this kit has no bargain: write one in data/bargain.yaml")
    return kit.bargain


def stakes_of(bargain: Bargain) -> list[Stake]:
    """The kit's starting numbers, in points of which each side has ``POINTS``."""
    sides = [side.id for side in bargain.sides]
    total = {side: sum(issue.worth[side] for issue in bargain.issues) for side in sides}
    return [
        Stake(
            tuple(POINTS * issue.worth[side] / total[side] for side in sides),
            tuple(issue.kept[side] for side in sides),
        )
        for issue in bargain.issues
    ]


def linked(issues: int) -> str:
    """What the outcome is called in which all of so many issues are on the table together.

    >>> linked(1), linked(2), linked(3)
    ('Deal', 'Both at once', 'All at once')
    """
    return {1: DEAL, TWO: AT_ONCE}.get(issues, ALL_AT_ONCE)


def outcomes_of(stakes: Sequence[Stake]) -> dict[str, Outcome]:
    """Every way it may end, by name. There is no swap where all want the same, and a single issue
    has no other way of a deal than one."""
    swap = model.swap(stakes)
    return {
        NO_DEAL: model.no_deal(stakes),
        **({ONE_BY_ONE: model.one_by_one(stakes)} if len(stakes) > 1 else {}),
        linked(len(stakes)): model.at_once(stakes),
        **({SWAP: swap} if swap else {}),
    }


def sentence(stakes: Sequence[Stake], names: Sequence[str]) -> str:
    """What linking the issues brings, and whom the swap would harm. ``names`` are the sides'."""
    ends = outcomes_of(stakes)
    joint = ends[linked(len(stakes))]
    before = ends.get(ONE_BY_ONE, ends[NO_DEAL])
    got = [f"{name} {tenths(points)} points" for name, points in zip(names, joint.points, strict=True)]
    more = [tenths(gain) for gain in gains(joint.points, before.points)]
    subject = {1: "A deal", TWO: "Linking both issues"}.get(len(stakes), "Linking the issues")
    if not joint.deal:
        said = f"No deal: no possible deal is better for {_both(names)} sides than having none."
    elif set(more) == {"0"}:
        said = f"{subject} gains nothing: {', '.join(got)}, as issue by issue."
    else:
        over = "issue by issue" if ONE_BY_ONE in ends else "no deal"
        said = f"{subject} gives {listed(got)}: {listed(more)} more than {over}."
    return capital(" ".join([said, *_harm(ends, names)]))


def _both(names: Sequence[str]) -> str:
    return "both" if len(names) == TWO else "all"


def nobody(sides: int) -> str:
    """What a share is called that nobody has."""
    return "left with neither" if sides == TWO else "left with nobody"


def _harm(ends: dict[str, Outcome], names: Sequence[str]) -> list[str]:
    if SWAP not in ends:
        return []
    gained = gains(ends[SWAP].points, ends[NO_DEAL].points)
    return [
        f"The whole swap would leave {name} {tenths(-gain)} points worse off than no deal."
        for name, gain in zip(names, gained, strict=True)
        if tenths(-gain) != "0" and gain < 0
    ]


def table(kit: Kit, bargain: Bargain) -> Table:
    """Every outcome of the kit's starting numbers: who gets what, and whom the model leaves out."""
    stakes = stakes_of(bargain)
    ends = outcomes_of(stakes)
    names = [side.name for side in bargain.sides]
    start = ends[NO_DEAL].points
    rows = [
        [f"{issue.name}: {who}", *(_percent(_share(end.shares[place], part)) for end in ends.values())]
        for place, issue in enumerate(bargain.issues)
        for part, who in enumerate([*names, nobody(len(names))])
    ]
    for side, name in enumerate(names):
        points = [end.points[side] for end in ends.values()]
        rows.append([f"Points of {name}", *map(tenths, points)])
        rows.append([f"Gain of {name} over no deal", *(signed(each - start[side]) for each in points)])
    rows += [[f"{capital(name)}, without a seat", *(NO_NUMBER for _ in ends)] for name in unseated(kit, bargain)]
    return Table(caption="Where the bargain may end", header=["Who gets what", *ends], rows=rows)


def unseated(kit: Kit, bargain: Bargain) -> list[str]:
    """The names of those who live with the outcome and have no seat, each once."""
    return [kit.voices[name].name for name in dict.fromkeys(name for row in bargain.issues for name in row.affected)]


def numbers(bargain: Bargain) -> list[str]:
    """The starting numbers in sentences, one for each issue."""
    names = [side.name for side in bargain.sides]
    return [
        f"{issue.name}: {issue.text} In the beginning it is "
        + "; ".join(
            f"worth {tenths(stake.worth[side])} of {POINTS} points to {name}, "
            f"{_percent(stake.kept[side])} of it kept without a deal"
            for side, name in enumerate(names)
        )
        + "."
        for issue, stake in zip(bargain.issues, stakes_of(bargain), strict=True)
    ]


def tenths(number: float) -> str:
    """A number to one decimal, without a needless one; halves go up, as they do in the browser."""
    return f"{rounded(number):g}"


def rounded(number: float) -> float:
    """A number to one decimal; halves go up."""
    # The hair keeps 0.25, which arithmetic may have made 0.2499…, from going down.
    return math.floor(number * 10 + 0.5 + 1e-6) / 10 + 0.0


def signed(gain: float) -> str:
    """A gain with its sign; none before zero."""
    said = tenths(gain)
    return said if said == "0" else f"+{said}".replace("+-", "−")


def _share(share: Points, part: int) -> float:
    return (*share, max(0.0, 1 - sum(share)))[part]


def _percent(share: float) -> str:
    return f"{tenths(100 * share)}%"
