"""Questions generated from the statements: who said it, matching speakers, mode of speech; and the
way to mixed rounds.

All rounds are made beforehand and sent along, so that a new round needs no kernel.
"""

from __future__ import annotations

from typing import get_args

from coursekit.errors import CourseError
from coursekit.kit import Kit
from coursekit.kit.quiz_records import Round
from coursekit.kit.records import Mode, Statement, Voice
from coursekit.language import gettext, gettext_noop
from coursekit.quiz import mixed
from coursekit.quiz.editions import all_stamped
from coursekit.quiz.heard import StatementsByVoice, heard_in, named
from coursekit.quiz.items import Choice, Item, Reply, VoiceClass
from coursekit.quiz.kinds.match import MatchedRow, MatchItem
from coursekit.quiz.kinds.single import SingleItem
from coursekit.quiz.offers import offered, surplus
from coursekit.quiz.shuffling import fraction, shuffled

_ASKED: dict[str, tuple[Mode, ...]] = {
    "who_said_it": ("quoted", "reported", "stated", "inferred"),
    "match_speakers": ("quoted", "reported"),
    "mode_of_speech": get_args(Mode),
}

MODE_NAMES: dict[Mode, str] = {
    "quoted": gettext_noop("Quoted: somebody's own words, in quotation marks"),
    "scare_quote": gettext_noop("Scare quotes: marks around a word that the author does not accept"),
    "title": gettext_noop("A title: the marks name a work"),
    "reported": gettext_noop("Reported: somebody's words or deeds, retold"),
    "stated": gettext_noop("Stated: the author tells it as a fact and names no source"),
    "inferred": gettext_noop("Inferred: the author concludes it"),
    "silent": gettext_noop("Silent: the point is that somebody said nothing"),
}

_MODE_TESTS: dict[Mode, str] = {
    "quoted": gettext_noop("A quotation puts one speaker's exact words between quotation marks."),
    "scare_quote": gettext_noop("Scare quotes stand around a word or two that the author uses but does not accept."),
    "title": gettext_noop("A title in quotation marks names a book, a film or an article; nobody is speaking."),
    "reported": gettext_noop("Reported speech credits somebody with words or a deed, but uses no quotation marks."),
    "stated": gettext_noop(
        "You can look up what the author states as a fact: an event, a date, a sum. No source is named."
    ),
    "inferred": gettext_noop(
        "An inference is the author's conclusion from the facts, often with a hedge such as 'likely'."
    ),
    "silent": gettext_noop("Silence counts when the text points out that somebody has not spoken."),
}

_MODE_CLASSES: dict[Mode, VoiceClass] = {
    "quoted": "quoted",
    "scare_quote": "author",
    "title": "author",
    "reported": "reported",
    "stated": "author",
    "inferred": "inference",
    "silent": "reported",
}


def voice_class(statement: Statement) -> VoiceClass:
    """Whose words a statement is, for the voice confusion table."""
    return _MODE_CLASSES[statement.mode]


def items_of_rounds(round_: Round, kit: Kit) -> tuple[list[Item], list[list[str]]]:
    """The items of all rounds, and which of them each round asks.

    Raises CourseError when the kit has no statement that fits, or no question for a mixed round.
    """
    if round_.ask == "mixed":
        return mixed.items_of_mixed_rounds(round_, kit)
    pool = asked_about(round_, kit)
    if not pool:
        raise CourseError(f"no statement of the kit fits the round {round_.id!r}")
    heard = heard_in(kit)
    rounds = _deal(pool, round_.count, round_.seed)
    if round_.ask == "match_speakers":
        extras = surplus(rounds, heard)
        items = [
            _match(round_, number, hand, extra, heard)
            for number, (hand, extra) in enumerate(zip(rounds, extras, strict=True), start=1)
        ]
        return items, [[item.id] for item in items]
    seed = round_.id, round_.seed
    if round_.ask == "who_said_it":
        tempting = [heard.tempting(row) for row in pool]
        names = offered([row.voice for row in pool], tempting, *seed, always=kit.author.id)
        items = [_who(round_, *asked, heard) for asked in zip(pool, names, strict=True)]
    else:
        modes = offered([row.mode for row in pool], [_tempting(row, heard) for row in pool], *seed)
        items = [_mode(round_, *asked, heard) for asked in zip(pool, modes, strict=True)]
    return items, [[statement.id for statement in hand] for hand in rounds]


def stamped_rounds(round_: Round, kit: Kit) -> tuple[list[Item], list[list[str]]]:
    """The same as ``items_of_rounds``, each item with its edition. Raises CourseError as it does."""
    items, hands = items_of_rounds(round_, kit)
    return all_stamped(items, lambda: items_of_rounds(round_, kit)[0]), hands


def asked_about(round_: Round, kit: Kit) -> list[Statement]:
    """Statements the round may ask about, alternating between kinds of voice: a round in which
    every answer is the author would teach guessing. None for a mixed round."""
    if round_.ask == "mixed":
        return []
    asked = [
        row
        for row in kit.statements.values()
        if row.quiz
        and not row.draft
        and row.mode in _ASKED[round_.ask]
        and (not round_.paragraphs or row.paragraph in round_.paragraphs)
    ]
    groups: dict[str, list[Statement]] = {}
    for row in shuffled(asked, round_.id, round_.seed):
        groups.setdefault(row.mode if round_.ask == "mode_of_speech" else row.voice, []).append(row)
    if round_.ask == "who_said_it":
        own = groups.get(kit.author.id, [])
        del own[max(1, (len(asked) - len(own)) // 2) :]  # the author is the answer to a third at most
    # Each group is spread evenly over the pool, beginning anywhere: a voice heard once would
    # otherwise always come in the middle.
    spread = [
        ((place + fraction(round_.id, round_.seed, name)) / len(group), row)
        for name, group in groups.items()
        for place, row in enumerate(group)
    ]
    return [row for _, row in sorted(spread, key=lambda entry: (entry[0], entry[1].id))]


def _deal(pool: list[Statement], count: int, seed: int) -> list[list[Statement]]:
    """The pool in hands of ``count``; the last is filled up from the first ones."""
    count = min(count, len(pool))
    hands = [pool[start : start + count] for start in range(0, len(pool), count)]
    if len(hands) > 1 and len(hands[-1]) < count:
        hands[-1] = [*hands[-1], *pool[: count - len(hands[-1])]]
    return [shuffled(hand, seed, number) for number, hand in enumerate(hands)]


_TO_WHOM = gettext_noop("To whom does the article give this statement?")


_HOW = gettext_noop("How does this reach the reader in paragraph {paragraph}?")


def _in_our_words(statement: Statement) -> str:
    return gettext("In our words: {paraphrase}", paraphrase=statement.paraphrase)


def _who(round_: Round, statement: Statement, names: list[str], heard: StatementsByVoice) -> Item:
    choices = [
        Choice(
            id=voice.id,
            text=named(voice, heard.kit),
            correct=voice.id == statement.voice,
            reply=_said_of(voice, statement, heard),
            taken_for=_taken_for(voice, statement, heard),
        )
        for voice in map(heard.kit.voices.__getitem__, names)
    ]
    # Always in our words: quotation marks would tell at sight that it is not the author.
    return SingleItem(
        id=statement.id,
        objective=round_.objective,
        stem=f"{heard.kit.article.called(gettext(_TO_WHOM))} {_in_our_words(statement)}",
        choices=choices,
        truly=voice_class(statement),
        back=[statement.paragraph],
    )


def _said_of(voice: Voice, statement: Statement, heard: StatementsByVoice) -> Reply:
    """The reply to whoever gives the statement to ``voice``."""
    given_away = heard.mistakes.of_speaker(voice, statement)
    return Reply(heard.reply(voice, statement), [statement.paragraph], given_away)


def _taken_for(voice: Voice, statement: Statement, heard: StatementsByVoice) -> VoiceClass:
    """Whose words a student takes the statement for by choosing ``voice``."""
    return voice_class(statement) if voice.id == statement.voice else heard.taken_for(voice)


def _tempting(statement: Statement, heard: StatementsByVoice) -> dict[Mode, int]:
    """How tempting each other mode of the article is: those of the same class of words above all."""
    own = _MODE_CLASSES[statement.mode]
    return {mode: 2 * (_MODE_CLASSES[mode] == own) for mode in MODE_NAMES if mode in heard.modes - {statement.mode}}


def _mode(round_: Round, statement: Statement, modes: list[Mode], heard: StatementsByVoice) -> Item:
    choices = [
        Choice(
            id=mode,
            text=gettext(MODE_NAMES[mode]),
            correct=mode == statement.mode,
            reply=Reply(
                statement.why if mode == statement.mode else gettext(_MODE_TESTS[mode]),
                [statement.paragraph],
                heard.mistakes.of_mode(mode, statement),
            ),
            taken_for=_MODE_CLASSES[mode],
        )
        for mode in modes
    ]
    # In our words, for the same reason: three of the modes have quotation marks, the others have none.
    return SingleItem(
        id=statement.id,
        objective=round_.objective,
        stem=f"{gettext(_HOW, paragraph=statement.paragraph)} {_in_our_words(statement)}",
        choices=choices,
        truly=voice_class(statement),
        back=[statement.paragraph],
    )


def _match(round_: Round, number: int, hand: list[Statement], extra: str | None, heard: StatementsByVoice) -> Item:
    voices = {row.voice: heard.kit.voices[row.voice] for row in hand}
    if extra is not None:
        voices[extra] = heard.kit.voices[extra]
    offered = sorted(voices.values(), key=lambda voice: named(voice, heard.kit))
    rows = [
        MatchedRow(
            id=statement.id,
            text=statement.text or statement.paraphrase,
            quote=statement.mode == "quoted",
            answer=statement.voice,
            replies={voice.id: _said_of(voice, statement, heard) for voice in offered},
            truly=voice_class(statement),
            taken_for={voice.id: _taken_for(voice, statement, heard) for voice in offered},
        )
        for statement in hand
    ]
    return MatchItem(
        id=f"{round_.id}-{number}",
        objective=round_.objective,
        stem=heard.kit.article.called(gettext("To whom does the article give each of these statements? Match them.")),
        rows=rows,
        choices=[Choice(voice.id, named(voice, heard.kit)) for voice in offered],
        back=sorted({statement.paragraph for statement in hand}),
    )
