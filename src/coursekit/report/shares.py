"""A share of a large class, counted on its own."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.keeping.work import WorkError
from coursekit.kit import Kit
from coursekit.report.classwide import ClassCount
from coursekit.report.counting import Counting
from coursekit.report.hand_ins import HandIn, SetAside, bytes_of, digest_of, unfit
from coursekit.report.items import Tally
from coursekit.report.lean import lean
from coursekit.report.marking import marking_of


class Share(Struct, frozen=True):
    """What came of some hand-ins: a tally of each question, in the kit's order, the ``group`` as a whole,
    their lines for the table in UTF-8, and those that are no longer what they were a moment ago."""

    tallies: list[Tally]
    group: ClassCount
    table: bytes
    changed: list[SetAside]


def count_share(kit: Kit, hand_ins: Sequence[HandIn]) -> Share:
    """Read these hand-ins once more, and count them."""
    counting = Counting(marking_of(kit))
    table: list[bytes] = []
    changed: list[SetAside] = []
    for hand_in in hand_ins:
        try:
            data = bytes_of(hand_in.path)
            if digest_of(data) != hand_in.digest:
                raise WorkError("it changed while the report was made: make it again")
        except WorkError as error:
            changed.append(unfit(hand_in.file, error))
        else:
            table.append(counting.add(hand_in, lean(data)).encode("utf-8", errors="replace"))
    counting.finish()
    return Share(list(counting.tallies.values()), counting.group, b"".join(table), changed)
