"""Part of the argument to draw, as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from coursekit.argument import argument_of
from coursekit.argument.compare import compare_map
from coursekit.argument.map_text import EXAMPLE, SYNTAX, Arrow
from coursekit.kit import Kit
from coursekit.kit.questions.map import DrawnMap
from coursekit.language import gettext
from coursekit.quiz.field_classes import Key, Offered
from coursekit.quiz.grading import AnswerError, Grade
from coursekit.quiz.items import Choice, Item, Reply
from coursekit.quiz.remarks import Remark, on_whole


class MapItem(Item, frozen=True, tag="map"):
    """An answer is the lines of a map. ``choices`` are the claims on offer, ``arrows`` the key. ``replies``:
    ``right``."""

    choices: Offered[list[Choice]] = []
    arrows: Key[list[Arrow]] = []

    called: ClassVar[str] = "maps to draw"
    minutes: ClassVar[float] = 8
    is_marked: ClassVar[bool] = True
    has_partial_credit: ClassVar[bool] = True
    is_worded: ClassVar[bool] = True
    is_open: ClassVar[bool] = True

    @classmethod
    def parts_of(cls, question: DrawnMap, kit: Kit) -> dict[str, Any]:
        """Its claims and its key, from the kit's argument or from a passage's."""
        argument = kit.passages[question.passage] if question.passage else argument_of(kit)
        texts = {claim.id: claim.text for claim in argument.claims}
        relations = {relation.id: relation for relation in argument.relations}
        key = [relations[name] for name in question.relations]
        return {
            "choices": [Choice(name, texts[name]) for name in question.claims],
            "arrows": [Arrow(one.kind, one.premises, one.to, ours=one.basis == "reconstructed") for one in key],
            "replies": {"right": Reply(question.right, question.back)},
        }

    def grade(self, answer: Any) -> Grade:
        """Compared with the key, arrow by arrow. Raises AnswerError where nothing is drawn."""
        if not isinstance(answer, str) or not answer.strip():
            raise AnswerError("expected a map, one arrow a line")
        found = compare_map(answer, [choice.id for choice in self.choices], self.arrows)
        replies = {str(place): Reply(remark) for place, remark in enumerate(found.remarks, start=1)}
        whole = self.replies["right"] if found.outcome == "right" else None
        return Grade(found.outcome, found.points, replies, whole)

    def words(self) -> Iterator[str]:
        """The claims, and how to draw."""
        yield from (f"- {choice.id}: {choice.text}" for choice in self.choices)
        yield f"{gettext(SYNTAX)}  {gettext('For example: {lines}', lines='; '.join(EXAMPLE))}"

    def prompts(self) -> Iterator[str]:
        """The claims, and how to draw."""
        yield from (f"{choice.id}: {choice.text}" for choice in self.choices)
        yield f"{gettext(SYNTAX)}. {gettext('An example with other claims:')} {'; '.join(EXAMPLE)}"

    def right_answer(self) -> list[str]:
        """The key, an arrow a line."""
        return [arrow.words() for arrow in self.arrows]

    def remarks(self) -> Iterator[Remark]:
        """What is said to a map that is right."""
        yield from on_whole(self.replies, {"right": gettext("When it is right")})
