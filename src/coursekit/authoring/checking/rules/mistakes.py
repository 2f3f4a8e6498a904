"""Wrong answers in rounds that say nothing of what went wrong."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import SOUND_DATA, Example, Rule, needs
from coursekit.formatting import listed
from coursekit.kit import DATA, Kit
from coursekit.kit.quiz_records import Round
from coursekit.kit.records import Statement
from coursekit.quiz.mistaken import speaker_mistaken
from coursekit.quiz.rounds import asked_about, items_of_rounds

FILE = f"{DATA}/misconceptions.yaml"


class Mistakes(Rule):
    """Every wrong answer in a round about statements gives a misconception away.

    Whoever is wrongly named as the speaker, and each mode of speech that can be chosen wrongly, stands with one row of
    ``misconceptions.yaml``, in `speakers` or `modes`. A course without misconceptions needs none.
    """

    why = "A class report counts misconceptions across questions. What rounds ask most would not be counted."
    fails = Example(FILE, old="speakers: [teller]", new="speakers: []")
    passes = Example(FILE, old="speakers: [teller]", new="speakers: [teller]  # who retells")

    @needs(SOUND_DATA)
    def in_course(self) -> Iterator[Finding]:
        """Mistakes that name no misconception."""
        kit = self.course.kit
        rounds = [one for _, one in kit.asked() if isinstance(one, Round)] if kit.misconceptions else []
        for round_ in rounds:
            if missing := sorted(_unnamed(round_, kit)):
                what = f"wrong answers in the round {round_.id!r} name no misconception: {listed(missing)}"
                field = "modes" if round_.ask == "mode_of_speech" else "speakers"
                yield Finding(FILE, 1, what, f"name each in `{field}` of one row")


def _unnamed(round_: Round, kit: Kit) -> set[str]:
    """What can be mistaken in a round without a misconception, in the words of the file."""
    asked = {row.id: row for row in asked_about(round_, kit)}
    if not asked:
        return set()
    found = set[str]()
    for item in items_of_rounds(round_, kit)[0]:
        for row in getattr(item, "rows", [item]):
            replies = getattr(row, "replies", None) or {choice.id: choice.reply for choice in row.choices}
            statement = asked[row.id]
            found |= {
                _called(name, statement, round_, kit)
                for name, reply in replies.items()
                if not reply.misconception and name not in (statement.voice, statement.mode)
            }
    return found


def _called(name: str, statement: Statement, round_: Round, kit: Kit) -> str:
    if round_.ask == "mode_of_speech":
        return f"{statement.mode} taken for {name}"
    return speaker_mistaken(kit.voices[name], statement)
