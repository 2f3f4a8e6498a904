"""Where each voice is heard in the article, and whom a statement might be taken for."""

from __future__ import annotations

from functools import cached_property

from coursekit.formatting import capital, joined
from coursekit.kit import Kit
from coursekit.kit.records import Mode, Statement, Voice
from coursekit.language import gettext, gettext_noop
from coursekit.quiz.items import VoiceClass
from coursekit.quiz.mistaken import MistakeIndex
from coursekit.quiz.shuffling import shuffled


def named(voice: Voice, kit: Kit) -> str:
    """The voice as a sentence or a choice begins with it; a name may be lower case ("the …")."""
    return kit.article.called(gettext("The author of the article")) if voice.kind == "author" else capital(voice.name)


def heard_in(kit: Kit) -> StatementsByVoice:
    """The statements of a kit by voice, as long as the same kit is asked about."""
    if not (_latest and _latest[0].kit is kit):
        _latest[:] = [StatementsByVoice(kit)]
    return _latest[0]


class StatementsByVoice:
    """The statements of a kit by voice: looked through once, and not for every choice of every question."""

    def __init__(self, kit: Kit) -> None:
        self.kit = kit
        self._paragraphs: dict[str, set[int]] = {}
        self._rows: dict[str, list[Statement]] = {}
        for row in kit.statements.values():
            self._rows.setdefault(row.voice, []).append(row)
            for name in (row.voice, *row.through):
                self._paragraphs.setdefault(name, set()).add(row.paragraph)
        self._distances: dict[tuple[str, int], int] = {}
        self._landmarks: dict[tuple[str, int], Statement | None] = {}

    @cached_property
    def modes(self) -> frozenset[Mode]:
        """The modes of speech that the article has."""
        return frozenset(row.mode for row in self.kit.statements.values())

    @cached_property
    def mistakes(self) -> MistakeIndex:
        """What wrong answers about the statements give away."""
        return MistakeIndex(self.kit)

    def tempting(self, statement: Statement) -> dict[str, int]:
        """How tempting it is to take the statement for somebody else's, by voice, the most tempting first:
        whoever passes the words on, stands in the same paragraph, is spoken about, or is on the same side; the
        author, too, of whom one always has to ask whether these are the author's words."""
        truth = self.kit.voices[statement.voice]

        def temptation(voice: Voice) -> int:
            near = self._distance(voice, statement.paragraph)
            return (
                4 * (voice.id in statement.through)
                + 3 * (near == 0)
                + 2 * (voice.id in statement.about)
                + 2 * (voice.side == truth.side and truth.kind != "author")
                + (near <= 2)
            )

        others = [voice for voice in self.kit.voices.values() if voice.id in self._paragraphs and voice.id != truth.id]
        weights = {voice.id: temptation(voice) for voice in shuffled(others, statement.id)}
        return dict(sorted(weights.items(), key=lambda entry: entry[1], reverse=True))

    def reply(self, voice: Voice, statement: Statement) -> str:
        """Feedback for choosing ``voice``. A wrong choice is told where that voice is really heard,
        and never whose words these are: the student may try again."""
        if voice.id == statement.voice:
            role = "" if voice.kind == "author" else f" ({voice.role})"
            return f"{named(voice, self.kit)}{role}. {statement.why}"
        if voice.kind == "author":
            if statement.mode == "quoted":
                return self.kit.article.called(gettext(_PASSED_ON))
            return gettext("The author writes the sentence, but credits somebody else with what it says.")
        if voice.id in statement.through:
            return gettext("{name} passes this on. Who said it before that?", name=named(voice, self.kit))
        return self.instead(voice, statement)

    def instead(self, voice: Voice, statement: Statement) -> str:
        """What ``voice`` says instead, nearest to ``statement``; in our words, so that nobody takes
        the claim for the kit's own."""
        row = self._landmark(voice, statement.paragraph)
        name, called = named(voice, self.kit), self.kit.article.called
        if row is None:
            return called(gettext(_ONLY_PASSES_ON)).format(name=name)
        if row.mode == "silent":
            return called(gettext(_SAYS_NOTHING)).format(name=name, paragraph=row.paragraph)
        voices = self.kit.voices
        somebody = gettext("somebody else")
        tellers = [voices[one].name if one != statement.voice else somebody for one in row.through]
        heard = gettext(_HEARD_THROUGH if tellers else _HEARD)
        return heard.format(name=name, paragraph=row.paragraph, tellers=joined(tellers), paraphrase=row.paraphrase)

    def taken_for(self, voice: Voice) -> VoiceClass:
        """Whose words a student takes a statement for by choosing ``voice``, which did not make it."""
        if voice.kind == "author":
            return "author"
        return "quoted" if any(row.mode == "quoted" for row in self._rows.get(voice.id, ())) else "reported"

    def _distance(self, voice: Voice, paragraph: int) -> int:
        """How many paragraphs it is from there to where the voice is heard next."""
        key = voice.id, paragraph
        if key not in self._distances:
            self._distances[key] = min(abs(number - paragraph) for number in self._paragraphs[voice.id])
        return self._distances[key]

    def _landmark(self, voice: Voice, paragraph: int) -> Statement | None:
        """The voice's statement nearest to there; None when it only passes on what others say."""
        key = voice.id, paragraph
        if key not in self._landmarks:
            rows = self._rows.get(voice.id, [])
            # What is open to dispute (not in any quiz) makes a poor landmark, and silence one only without words.
            order = sorted(rows, key=lambda row: (row.mode == "silent", not row.quiz, abs(row.paragraph - paragraph)))
            self._landmarks[key] = next(iter(order), None)
        return self._landmarks[key]


_latest: list[StatementsByVoice] = []

_PASSED_ON = gettext_noop("The article puts this in quotation marks: the author passes it on and does not speak here.")
_ONLY_PASSES_ON = gettext_noop("{name} passes on other people's words in the article, but not these.")
_SAYS_NOTHING = gettext_noop("{name} says nothing in the article, and paragraph {paragraph} points that out.")
_HEARD = gettext_noop("{name} is heard in paragraph {paragraph}. In our words: “{paraphrase}”")
_HEARD_THROUGH = gettext_noop(
    "{name} is heard in paragraph {paragraph}, through {tellers}. In our words: “{paraphrase}”"
)
