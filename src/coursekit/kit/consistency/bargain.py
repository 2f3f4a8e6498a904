"""Whether a bargain's sides and issues fit together."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from coursekit.kit.consistency.references import Tables, ids, unknown
from coursekit.kit.faults import Fault, Sheet


def bargain(sheet: Sheet[Any], tables: Tables) -> Iterator[Fault]:
    """Unknown ids, worths or shares that a side has not got, and shares that are more than all."""
    content = sheet.content
    sides = [side.id for side in content.sides]
    voices = ids(tables["voices"]) if "voices" in tables else None
    for index, side in enumerate(content.sides):
        if side.voice is not None and voices is not None:
            yield from unknown(sheet, ("sides", index, "voice"), "voice", side.voice, voices)
    for index, issue in enumerate(content.issues):
        path = ("issues", index)
        for field in ("worth", "kept"):
            given = getattr(issue, field)
            for name in given:
                yield from unknown(sheet, (*path, field, name), "side", name, sides)
            for name in sides:
                if name not in given:
                    yield sheet.fault((*path, field), f"no {field!r} for side {name!r}", "one for each side")
        if sum(issue.kept.values()) > 1 + 1e-9:
            what = f"without a deal the sides keep {sum(issue.kept.values()):g} of {issue.id!r}"
            yield sheet.fault((*path, "kept"), what, "at most 1 together")
        for number, name in enumerate(issue.affected if voices is not None else ()):
            yield from unknown(sheet, (*path, "affected", number), "voice", name, voices or ())
    for side in content.sides:
        if not any(issue.worth.get(side.id, 0) for issue in content.issues):
            yield sheet.fault(("issues",), f"nothing is worth anything to {side.id!r}", "some worth for each side")
