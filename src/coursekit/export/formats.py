"""The formats there are, by the names that the command line has for them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from coursekit.export import Export
from coursekit.export.argdown import argdown
from coursekit.export.characters import INSTEAD, writable
from coursekit.export.gift import gift
from coursekit.export.qti import qti
from coursekit.export.sheet import sheet
from coursekit.kit import Kit

FORMATS = {"gift": gift, "qti": qti, "sheet": sheet, "argdown": argdown}
"""Writers, each of a kit that ``writable`` has been through, and of lessons (none: all of them)."""


def export(kit: Kit, name: str, lessons: Sequence[str] = (), *, key: bool = False) -> Export:
    """The kit in the format ``name``; ``key``: with the answers, for a sheet only.

    Raises CourseError when the kit has nothing that the format holds, or no such lesson.
    """
    plain, replaced = writable(kit)
    made = sheet(plain, lessons, key=key) if key else FORMATS[name](plain, lessons)
    if not replaced:
        return made
    loss = f"control characters cannot be written: {replaced} of them replaced by {INSTEAD}"
    return structs.replace(made, losses=[*made.losses, loss])
