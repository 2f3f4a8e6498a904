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
from coursekit.language import gettext, gettext_noop, number, percent, pgettext
from coursekit.tables.table import Table

POINTS = 100
"""What everything together is worth to each side. The unit is free: Nash's solution does not depend
on it, and with 100 a number of points can be read as a part of all that is at stake."""

NO_DEAL, ONE_BY_ONE, AT_ONCE, SWAP = "No deal", "Issue by issue", "Both at once", "Whole swap"
ALL_AT_ONCE, DEAL = "All at once", "Deal"
"""What ``AT_ONCE`` is called with three issues or more, and with a single one, where there is nothing to link. These
names stand for outcomes in code, in every language; what a student reads is ``outcome_name``."""
TWO = 2
NO_NUMBER = gettext_noop("no number")


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


def outcome_name(outcome: str) -> str:
    """What an outcome is called in the language in use. Raises KeyError for what is none.

    >>> outcome_name(NO_DEAL)
    'No deal'
    """
    return {
        NO_DEAL: pgettext("how a bargain ends", "No deal"),
        ONE_BY_ONE: pgettext("how a bargain ends", "Issue by issue"),
        AT_ONCE: pgettext("how a bargain ends", "Both at once"),
        ALL_AT_ONCE: pgettext("how a bargain ends", "All at once"),
        DEAL: pgettext("how a bargain ends", "Deal"),
        SWAP: pgettext("how a bargain ends", "Whole swap"),
    }[outcome]


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
    return " ".join(sentences(stakes, names))


def sentences(stakes: Sequence[Stake], names: Sequence[str]) -> list[str]:
    """``sentence``, one by one."""
    ends = outcomes_of(stakes)
    joint = ends[linked(len(stakes))]
    before = ends.get(ONE_BY_ONE, ends[NO_DEAL])
    got = [
        gettext("{side} {points} points", side=name, points=tenths(points))
        for name, points in zip(names, joint.points, strict=True)
    ]
    more = gains(joint.points, before.points)
    if not joint.deal:
        said = _no_deal(len(names))
    elif not any(map(rounded, more)):
        said = _gains_nothing(len(stakes), ", ".join(got))
    else:
        said = _gives(len(stakes), listed(got), listed([*map(tenths, more)]))
    return [said, *_harm(ends, names)]


def _no_deal(sides: int) -> str:
    if sides == TWO:
        return gettext("No deal: no possible deal is better for both sides than having none.")
    return gettext("No deal: no possible deal is better for all sides than having none.")


def _gains_nothing(issues: int, points: str) -> str:
    if issues == 1:
        return gettext("A deal gains nothing: {points}, as issue by issue.", points=points)
    if issues == TWO:
        return gettext("Linking both issues gains nothing: {points}, as issue by issue.", points=points)
    return gettext("Linking the issues gains nothing: {points}, as issue by issue.", points=points)


def _gives(issues: int, points: str, more: str) -> str:
    if issues == 1:
        return gettext("A deal gives {points}: {more} more than no deal.", points=points, more=more)
    if issues == TWO:
        return gettext("Linking both issues gives {points}: {more} more than issue by issue.", points=points, more=more)
    return gettext("Linking the issues gives {points}: {more} more than issue by issue.", points=points, more=more)


def nobody(sides: int) -> str:
    """What a share is called that nobody has."""
    return gettext("left with neither") if sides == TWO else gettext("left with nobody")


def _harm(ends: dict[str, Outcome], names: Sequence[str]) -> list[str]:
    if SWAP not in ends:
        return []
    gained = gains(ends[SWAP].points, ends[NO_DEAL].points)
    return [
        gettext(
            "The whole swap would leave {side} {points} points worse off than no deal.", side=name, points=tenths(-gain)
        )
        for name, gain in zip(names, gained, strict=True)
        if gain < 0 and rounded(-gain)
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
        rows.append([gettext("Points of {side}", side=name), *map(tenths, points)])
        gained = (signed(each - start[side]) for each in points)
        rows.append([gettext("Gain of {side} over no deal", side=name), *gained])
    rows += [
        [gettext("{voice}, without a seat", voice=capital(voice)), *(gettext(NO_NUMBER) for _ in ends)]
        for voice in unseated(kit, bargain)
    ]
    header = [gettext("Who gets what"), *map(outcome_name, ends)]
    return Table(caption=gettext("Where the bargain may end"), header=header, rows=rows)


def unseated(kit: Kit, bargain: Bargain) -> list[str]:
    """The names of those who live with the outcome and have no seat, each once."""
    return [kit.voices[name].name for name in dict.fromkeys(name for row in bargain.issues for name in row.affected)]


def numbers(bargain: Bargain) -> list[str]:
    """The starting numbers in sentences, one for each issue."""
    names = [side.name for side in bargain.sides]
    return [
        gettext(
            "{issue}: {text} In the beginning it is {shares}.",
            issue=issue.name, text=issue.text, shares="; ".join(_at_first(stake, names)),
        )
        for issue, stake in zip(bargain.issues, stakes_of(bargain), strict=True)
    ]  # fmt: skip


def _at_first(stake: Stake, names: Sequence[str]) -> list[str]:
    return [
        gettext(
            "worth {points} of {all} points to {side}, {share} of it kept without a deal",
            points=tenths(worth), all=POINTS, side=name, share=_percent(kept),
        )
        for name, worth, kept in zip(names, stake.worth, stake.kept, strict=True)
    ]  # fmt: skip


def tenths(value: float) -> str:
    """A number to one decimal, without a needless one; halves go up, as they do in the browser."""
    return number(rounded(value), 1)


def rounded(value: float) -> float:
    """A number to one decimal; halves go up."""
    # The hair keeps 0.25, which arithmetic may have made 0.2499…, from going down.
    return math.floor(value * 10 + 0.5 + 1e-6) / 10 + 0.0


def signed(gain: float) -> str:
    """A gain with its sign; none before zero."""
    return f"+{tenths(gain)}".replace("+-", "−") if rounded(gain) else tenths(gain)


def _share(share: Points, part: int) -> float:
    return (*share, max(0.0, 1 - sum(share)))[part]


def _percent(share: float) -> str:
    return percent(tenths(100 * share))
