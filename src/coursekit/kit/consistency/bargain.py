"""Whether a bargain's sides and issues fit together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coursekit.kit.consistency.references import Tables, astray, ids, unknown
from coursekit.kit.faults import Fault, Sheet


def bargain(sheet: Sheet[Any], tables: Tables) -> Iterator[Fault]:
    """Unknown ids, ids given twice, worths or shares that a side lacks, and shares that are
    more than all."""
    content = sheet.content
    for field in ("sides", "issues"):
        rows = getattr(content, field)
        for place, row in enumerate(rows):
            if row.id in [earlier.id for earlier in rows[:place]]:
                what = f"{field.removesuffix('s')} {row.id!r} is given twice"
                yield sheet.fault((field, place, "id"), what, f"{field} of different ids")
    sides = [side.id for side in content.sides]
    voices = ids(tables["voices"]) if "voices" in tables else None
    for index, side in enumerate(content.sides):
        if side.voice is not None and voices is not None:
            yield from unknown(sheet, ("sides", index, "voice"), "voice", side.voice, voices)
    for index in range(len(content.issues)):
        yield from _issue(sheet, index, sides, voices)
    for side in content.sides:
        if not any(issue.worth.get(side.id, 0) for issue in content.issues):
            yield sheet.fault(("issues",), f"nothing is worth anything to {side.id!r}", "some worth for each side")


def _issue(sheet: Sheet[Any], index: int, sides: list[str], voices: dict[str, None] | None) -> Iterator[Fault]:
    issue, path = sheet.content.issues[index], ("issues", index)
    for field in ("worth", "kept"):
        strange, missing = astray(getattr(issue, field), sides)
        for name in strange:
            yield from unknown(sheet, (*path, field, name), "side", name, sides)
        for name in missing:
            yield sheet.fault((*path, field), f"no {field!r} for side {name!r}", "one for each side")
    if sum(issue.kept.values()) > 1 + 1e-9:
        what = f"without a deal the sides keep {sum(issue.kept.values()):g} of {issue.id!r}"
        yield sheet.fault((*path, "kept"), what, "at most 1 together")
    for number, name in enumerate(issue.affected):
        if voices is not None:
            yield from unknown(sheet, (*path, "affected", number), "voice", name, voices)
        if name in [side.voice for side in sheet.content.sides]:
            what = f"{name!r} is one of the sides, so it has a seat"
            yield sheet.fault((*path, "affected", number), what, "a voice without one")
