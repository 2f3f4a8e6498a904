"""Questions with one right option."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from coursekit.kit.question_records import ChoiceQuestion

if TYPE_CHECKING:
    from coursekit.kit.consistency.checked_question import Checked
    from coursekit.kit.faults import Fault


class SingleChoice(ChoiceQuestion, kw_only=True, tag="single"):
    """Exactly one option is right. Options are shown in a shuffled order that stays the same,
    unless ``keep_order``."""

    def faults(self, checked: Checked) -> Iterator[Fault]:
        """More right options than one, or none."""
        right = sum(option.correct for option in self.options)
        if right != 1:
            yield checked.fault(("options",), f"{self.id!r} has {right} right options", "exactly one")
