"""A batch of a large class, counted on its own."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.kit import Kit
from coursekit.language import gettext_noop
from coursekit.later_sentence import LaterSentence
from coursekit.report.classwide import ClassCount
from coursekit.report.counting import Counting
from coursekit.report.folder_files import SetAside
from coursekit.report.hand_ins import HandIn, digest_of, unexpected, unfit
from coursekit.report.item_statistics import ItemStatistics
from coursekit.report.marking import marking_of
from coursekit.report.partial_decode import partial_work
from coursekit.report.spreadsheet import SheetFormat
from coursekit.storage.work import WorkError, bytes_of


class Batch(Struct, frozen=True):
    """What came of some hand-ins: a tally of each question, in the kit's order, the ``group`` as a whole,
    their lines for the table in UTF-8, and those that are no longer what they were a moment ago."""

    tallies: list[ItemStatistics]
    group: ClassCount
    table: bytes
    changed: list[SetAside]


def count_batch(kit: Kit, layout: SheetFormat, hand_ins: Sequence[HandIn]) -> Batch:
    """Read these hand-ins once more, and count them."""
    counting = Counting(marking_of(kit, layout))
    table: list[bytes] = []
    changed: list[SetAside] = []
    for hand_in in hand_ins:
        try:
            table.append(_counted(counting, hand_in))
        except WorkError as error:
            changed.append(unfit(hand_in.file, error))
        except Exception as error:  # noqa: BLE001 - whatever this may be, the other files count
            changed.append(unexpected(hand_in.file, error))
    counting.finish()
    return Batch(list(counting.tallies.values()), counting.group, b"".join(table), changed)


def _counted(counting: Counting, hand_in: HandIn) -> bytes:
    """The lines of a hand-in for the table. Raises WorkError where it has changed."""
    data = bytes_of(hand_in.path)
    if digest_of(data) != hand_in.digest:
        raise WorkError(LaterSentence(gettext_noop("it changed while the report was made: make it again")))
    return counting.add(hand_in, partial_work(data)).encode("utf-8", errors="replace")
