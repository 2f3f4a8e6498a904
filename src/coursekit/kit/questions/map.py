"""Parts of the argument to draw."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from coursekit.kit.question_records import Question
from coursekit.kit.records import Id, Text

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class DrawnMap(Question, kw_only=True, tag="map"):
    """Draw part of the argument as plain text. ``claims`` and ``relations`` of ``argument.yaml``,
    or of the passage that it asks about, are what is on offer and the key."""

    claims: Annotated[list[Id], Meta(min_length=2)]
    relations: Annotated[list[Id], Meta(min_length=1)]
    right: Text

    is_test: ClassVar[bool] = True
    told_apart: ClassVar = {"claims": "", "relations": ""}

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """Claims and relations that do not exist, and claims that are missing for the relations."""
        if not checked.complete:  # what it needs may be there, and unreadable
            return
        sheet = checked.tables.get(f"passages/{self.passage}" if self.passage else "argument")
        if sheet is None and self.passage:
            return  # that is a fault of its own
        if sheet is None:
            wanted = "an argument.yaml, which this kit lacks"
            yield checked.fault((), f"{self.id!r} asks for a map", wanted)
            return
        known = [*(claim.id for claim in sheet.content.claims), *sheet.unread]
        for number, name in enumerate(self.claims):
            yield from checked.unknown(("claims", number), "claim", name, known)
        relations = {relation.id: relation for relation in sheet.content.relations}
        for number, name in enumerate(self.relations):
            here = ("relations", number)
            yield from checked.unknown(here, "relation", name, [*relations, *sheet.unread])
            needed = [*relations[name].premises, relations[name].to] if name in relations else []
            for claim in dict.fromkeys(needed):
                if claim in known and claim not in self.claims:
                    what = f"relation {name!r} needs claim {claim!r}"
                    yield checked.fault(here, what, "that claim among those on offer")
