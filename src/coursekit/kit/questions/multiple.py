"""Questions with any number of right options."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from coursekit.kit.question_records import ChoiceQuestion

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class MultipleChoice(ChoiceQuestion, kw_only=True, tag="multiple"):
    """Any number of options is right, at least one. Options are shown in a shuffled order that stays the same,
    unless ``keep_order``."""

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """No right option."""
        if not any(option.correct for option in self.options):
            yield checked.fault(("options",), f"{self.id!r} has no right option", "at least one")
