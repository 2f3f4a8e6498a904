"""Which misconception a wrong answer in a round gives away, as ``misconceptions.yaml`` tells them apart."""

from __future__ import annotations

from coursekit.kit import Kit
from coursekit.kit.passage_records import WrongSpeaker
from coursekit.kit.records import Mode, Statement, Voice


def speaker_mistaken(voice: Voice, statement: Statement) -> WrongSpeaker:
    """What somebody got wrong who gives ``statement`` to ``voice``, which did not make it."""
    if voice.kind == "author":
        return "author"
    return "teller" if voice.id in statement.through else "another"


class MistakeIndex:
    """The misconceptions of a kit, by what they make a student mistake."""

    def __init__(self, kit: Kit) -> None:
        rows = kit.misconceptions.values()
        self._speakers = {mistake: row.id for row in rows for mistake in row.speakers}
        self._modes = {pair: row.id for row in rows for mistake in row.modes for pair in mistake.pairs()}

    def of_speaker(self, voice: Voice, statement: Statement) -> str:
        """What giving ``statement`` to ``voice`` gives away; "" for the right voice, and where nothing names it."""
        return "" if voice.id == statement.voice else self._speakers.get(speaker_mistaken(voice, statement), "")

    def of_mode(self, mode: Mode, statement: Statement) -> str:
        """What taking ``statement`` for one of this mode gives away; "" as above."""
        return self._modes.get((statement.mode, mode), "")
