"""What goes into the blanks of a part's example: places, days, and rows that the kit has."""

from __future__ import annotations

import datetime

from coursekit.kit import Kit

EXAMPLE_PAGE = "example-page"
"""The source that examples of facts name, in ``sources.yaml``."""


def places_of(last: int) -> dict[str, str]:
    """Numbers of paragraphs of an article that has ``last``, for the examples."""
    places = {"first": 0.0, "early": 0.25, "middle": 0.5, "late": 0.75, "last": 1.0}
    return {place: str(1 + round(share * (last - 1))) for place, share in places.items()}


def values_of(kit: Kit, today: datetime.date) -> dict[str, str]:
    """The values for a kit. A blank for rows that the kit lacks has none."""
    end = datetime.date(today.year + 1, 12, 31)
    return {
        **places_of(max(1, len(kit.article.paragraphs))),
        "today": today.isoformat(),
        "next_year": end.isoformat(),
        "next_year_told": str(end.year + 1),
        "page": EXAMPLE_PAGE,
        **_said(kit),
        **_counted(kit),
        **_argued(kit),
    }


def _said(kit: Kit) -> dict[str, str]:
    """Statements of a new kit's example that examples of parts rest on, or the kit's first where these are gone; and
    voices of that example, or nobody."""
    known = [name for name, row in kit.statements.items() if not row.draft]
    places = {"full": "ex-full", "free": "ex-free", "silent": "ex-silent"}
    rows = {
        blank: name if name in known else known[min(place, len(known) - 1)]
        for place, (blank, name) in enumerate(places.items())
        if known
    }
    voices = {name: name if name in kit.voices else "" for name in ("librarian", "neighbours", "readers")}
    seats = {f"{name}_seat": f", voice: {voice}" if voice else "" for name, voice in voices.items()}
    return rows | voices | seats


def _counted(kit: Kit) -> dict[str, str]:
    """Rows of one unit to add up, and the sum of the first two; the unit and the series to draw, where a kit has
    several."""
    sized = [row for row in kit.amounts.values() if row.size is not None]
    units = [kit.ledger.unit_of(row).id for row in sized]
    unit = f', of="{units[0]}"' if len({*units}) > 1 else ""
    names = [series.id for series in kit.ledger.series]
    drawn = {"unit": unit, "series": f', of="{names[0]}"' if len(names) > 1 else ""}
    rows = [row for row, of in zip(sized, units, strict=True) if of == units[0]][:4]
    if len(rows) < 2:  # two make a sum
        return drawn
    total = round(sum(row.size or 0 for row in rows[:2]), 6)
    told = kit.ledger.unit(units[0]).of(total)
    sums = {"amounts": ", ".join(row.id for row in rows), "amounts_sum": f"{total:g}", "amounts_told": told}
    return drawn | sums | {"amounts_slack": f"{total / 100:g}"}


def _argued(kit: Kit) -> dict[str, str]:
    """The first relation of the argument, and the claims that it joins."""
    relations = kit.argument.relations if kit.argument else []
    relation = next((one for one in relations if not one.draft), None)
    if relation is None:
        return {}
    return {"relation": relation.id, "claims": ", ".join(dict.fromkeys([*relation.premises, relation.to]))}
