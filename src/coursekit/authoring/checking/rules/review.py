"""Facts whose review date has passed."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Protocol

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import KIT, Example, Rule, needs
from coursekit.files import read_text
from coursekit.formatting import day_of
from coursekit.kit import DATA, Kit


class Review(Rule):
    """A fact whose review date has passed is looked up again.

    It is printed as a notice, also with `--quiet`, and is no fault.
    """

    why = "Facts grow old. But a calendar must not turn CI red on a day when nobody changed anything."
    fails = Example("data/claims_checked.csv", old=",,ex-full,", new=",2027-01-31,ex-full,")
    passes = Example("data/claims_checked.csv", old=",,ex-full,", new=",2999-12-31,ex-full,")
    is_notice = True

    @needs(KIT)
    def in_course(self) -> Iterator[Finding]:
        """Rows that were to be reviewed before today."""
        return overdue(self.course.root, self.course.kit, self.course.today)


class Dated(Protocol):
    """A row of facts."""

    @property
    def id(self) -> str:
        """Its name."""

    @property
    def review_by(self) -> datetime.date | None:
        """The day by which it is to be looked up again, None when it will not change."""


def overdue(root: Path, kit: Kit, today: datetime.date) -> Iterator[Finding]:
    """Each row that was to be reviewed before ``today``, with its line."""
    tables: dict[str, Mapping[str, Dated]] = {
        "claims_checked.csv": kit.claims_checked,
        "events.csv": kit.events,
        "amounts.csv": kit.amounts,
        "series.csv": kit.series,
    }
    for name, rows in tables.items():
        due = [(row.id, row.review_by) for row in rows.values() if row.review_by and row.review_by < today]
        lines = read_text(root / DATA / name).split("\n") if due else []
        for row, review in due:
            line = next((at for at, text in enumerate(lines, start=1) if text.split(",")[0].strip('" ') == row), 1)
            what = f"{row} was to be reviewed by {day_of(review)}"
            yield Finding(f"{DATA}/{name}", line, what, "look it up again, then set as_of and review_by")
