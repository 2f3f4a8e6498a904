"""Questions with any number of right options."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, ClassVar

from msgspec import Meta

from coursekit.kit.question_records import Option, Question, WrongReply, of_options

if TYPE_CHECKING:
    from coursekit.kit.consistency.questions import Checked
    from coursekit.kit.faults import Fault


class MultipleChoice(Question, kw_only=True, tag="multiple"):
    """Any number of options is right, at least one. Options are shown in a shuffled order that stays the same,
    unless ``keep_order``."""

    options: Annotated[list[Option], Meta(min_length=2)]
    keep_order: bool = False

    is_short: ClassVar[bool] = True
    is_test: ClassVar[bool] = True
    told_apart: ClassVar = {"options": "text"}

    def wrong_replies(self) -> Iterator[WrongReply]:
        """Those to wrong options."""
        yield from of_options(self.stem, self.options)

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """No right option."""
        if not any(option.correct for option in self.options):
            yield checked.fault(("options",), f"{self.id!r} has no right option", "at least one")
