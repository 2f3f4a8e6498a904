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
from coursekit.quiz import mixed
from coursekit.quiz.items import Choice, Item, Reply, Row, VoiceClass
from coursekit.quiz.shuffling import fraction, shuffled
from coursekit.wording import capital

SPEAKERS_OFFERED = 4

_ASKED: dict[str, tuple[Mode, ...]] = {
    "who_said_it": ("quoted", "reported", "stated", "inferred"),
    "match_speakers": ("quoted", "reported"),
    "mode_of_speech": get_args(Mode),
}

MODE_NAMES: dict[Mode, str] = {
    "quoted": "Quoted: somebody's own words, in quotation marks",
    "scare_quote": "Scare quotes: the marks keep a word at a distance",
    "title": "A title: the marks name a work",
    "reported": "Reported: somebody's words or deeds, retold",
    "stated": "Stated: the author tells it as a fact and names no source",
    "inferred": "Inferred: the author concludes it",
    "silent": "Silent: the point is that somebody said nothing",
}

_MODE_TESTS: dict[Mode, str] = {
    "quoted": "A quotation puts one speaker's exact words between quotation marks.",
    "scare_quote": "Scare quotes stand round a word or two that the author uses but does not want to own.",
    "title": "A title between quotation marks names a book, a film or an article; nobody is saying it.",
    "reported": "Reported speech credits somebody with words or a deed, but uses no quotation marks.",
    "stated": "What the author states as a fact can be looked up: an event, a date, a sum. Nobody is credited.",
    "inferred": "An inference is what the author makes of the facts, often with a hedge such as 'likely'.",
    "silent": "Silence counts when the text points out that somebody has not spoken.",
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


def items_of(round_: Round, kit: Kit) -> tuple[list[Item], list[list[str]]]:
    """The items of all rounds, and which of them each round asks.

    Raises CourseError when the kit has no statement that fits, or no question for a mixed round.
    """
    if round_.ask == "mixed":
        return mixed.items_of(round_, kit)
    pool = _pool(round_, kit)
    if not pool:
        raise CourseError(f"no statement of the kit fits the round {round_.id!r}")
    rounds = _deal(pool, round_.count, round_.seed)
    if round_.ask == "match_speakers":
        items = [_match(round_, number, hand, kit) for number, hand in enumerate(rounds, start=1)]
        return items, [[item.id] for item in items]
    ask = _who if round_.ask == "who_said_it" else _mode
    items = [ask(round_, statement, kit) for statement in pool]
    return items, [[statement.id for statement in hand] for hand in rounds]


def _pool(round_: Round, kit: Kit) -> list[Statement]:
    """Statements the round may ask about, alternating between kinds of voice: a round in which
    every answer is the author would teach guessing."""
    asked = [
        row
        for row in kit.statements.values()
        if row.quiz and row.mode in _ASKED[round_.ask] and (not round_.paragraphs or row.paragraph in round_.paragraphs)
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


def _who(round_: Round, statement: Statement, kit: Kit) -> Item:
    offered = [kit.voices[statement.voice], *_distractors(statement, kit)]
    choices = [
        Choice(
            id=voice.id,
            text=_named(voice),
            correct=voice.id == statement.voice,
            reply=Reply(_about_choice(voice, statement, kit), [statement.paragraph]),
            taken_for=_taken_for(voice, statement, kit),
        )
        for voice in shuffled(offered, round_.seed, statement.id)
    ]
    quoted = statement.text if statement.mode == "quoted" else None
    stem = "Who said this?" if quoted else f"Whose claim is this, as the article tells it? {statement.paraphrase}"
    return Item(
        id=statement.id,
        kind="single",
        objective=round_.objective,
        stem=stem,
        quote=quoted or "",
        choices=choices,
        truly=voice_class(statement),
        back=[statement.paragraph],
    )


def _named(voice: Voice) -> str:
    """The voice as a sentence or a choice begins with it; a name may be lower case ("the …")."""
    return "The author of the article" if voice.kind == "author" else capital(voice.name)


def _distractors(statement: Statement, kit: Kit) -> list[Voice]:
    """Other voices, the most tempting first: the author always (whose words are these?), then
    whoever passes the words on, stands in the same paragraph, is spoken about, or is on the same
    side."""
    heard: dict[str, set[int]] = {}
    for row in kit.statements.values():
        heard.setdefault(row.voice, set()).add(row.paragraph)
        for name in row.through:
            heard.setdefault(name, set()).add(row.paragraph)
    truth = kit.voices[statement.voice]

    def temptation(voice: Voice) -> int:
        near = min(abs(number - statement.paragraph) for number in heard[voice.id])
        return (
            8 * (voice.kind == "author")
            + 4 * (voice.id in statement.through)
            + 3 * (near == 0)
            + 2 * (voice.id in statement.about)
            + 2 * (voice.side == truth.side and truth.kind != "author")
            + (near <= 2)
        )

    others = [voice for voice in kit.voices.values() if voice.id in heard and voice.id != truth.id]
    order = shuffled(others, statement.id)
    return sorted(order, key=temptation, reverse=True)[: SPEAKERS_OFFERED - 1]


def _about_choice(voice: Voice, statement: Statement, kit: Kit) -> str:
    """Feedback for choosing ``voice``. A wrong choice is told where that voice is really heard,
    and never whose words these are: the student may try again."""
    if voice.id == statement.voice:
        role = "" if voice.kind == "author" else f" ({voice.role})"
        return f"{_named(voice)}{role}. {statement.why}"
    if voice.kind == "author":
        if statement.mode == "quoted":
            return "These words stand in quotation marks: the author passes them on and does not speak here."
        return "The author writes the sentence, but credits somebody else with what it says."
    if voice.id in statement.through:
        return f"{_named(voice)} passes this on. Look for whoever stands behind it."
    return _where_heard(voice, statement, kit)


def _where_heard(voice: Voice, statement: Statement, kit: Kit) -> str:
    """What ``voice`` says instead, nearest to ``statement``; in our words, so that nobody takes
    the claim for the kit's own."""
    rows = [row for row in kit.statements.values() if row.voice == voice.id]
    # What is open to dispute (not in any quiz) makes a poor landmark.
    rows.sort(key=lambda row: (not row.quiz, abs(row.paragraph - statement.paragraph)))
    for row in rows:
        if row.mode != "silent":
            tellers = [kit.voices[name].name if name != statement.voice else "somebody else" for name in row.through]
            by_way = f", by way of {' and '.join(tellers)}" if tellers else ""
            return f"{_named(voice)} is heard in paragraph {row.paragraph}{by_way}. In our words: “{row.paraphrase}”"
    if rows:
        return f"{_named(voice)} says nothing in the article, and paragraph {rows[0].paragraph} points that out."
    return f"{_named(voice)} passes on other people's words in the article, but not these."


def _taken_for(voice: Voice, statement: Statement, kit: Kit) -> VoiceClass:
    """Whose words a student takes the statement for by choosing ``voice``."""
    if voice.id == statement.voice:
        return voice_class(statement)
    if voice.kind == "author":
        return "author"
    quoted = any(row.voice == voice.id and row.mode == "quoted" for row in kit.statements.values())
    return "quoted" if quoted else "reported"


def _mode(round_: Round, statement: Statement, kit: Kit) -> Item:
    used = {row.mode for row in kit.statements.values()}
    choices = [
        Choice(
            id=mode,
            text=name,
            correct=mode == statement.mode,
            reply=Reply(statement.why if mode == statement.mode else _MODE_TESTS[mode], [statement.paragraph]),
            taken_for=_MODE_CLASSES[mode],
        )
        for mode, name in MODE_NAMES.items()
        if mode in used
    ]
    return Item(
        id=statement.id,
        kind="single",
        objective=round_.objective,
        stem=f"How does this reach the reader? Look in paragraph {statement.paragraph}"
        + ("." if statement.text else f": {statement.paraphrase}"),
        quote=statement.text or "",
        choices=choices,
        truly=voice_class(statement),
        back=[statement.paragraph],
    )


def _match(round_: Round, number: int, hand: list[Statement], kit: Kit) -> Item:
    voices = {row.voice: kit.voices[row.voice] for row in hand}
    extra = next((voice for voice in _distractors(hand[0], kit) if voice.id not in voices), None)
    if extra is not None:  # one voice too many, so that the last row is not given away
        voices[extra.id] = extra
    offered = sorted(voices.values(), key=_named)
    rows = [
        Row(
            id=statement.id,
            text=statement.text or statement.paraphrase,
            quote=statement.mode == "quoted",
            answer=statement.voice,
            replies={voice.id: Reply(_about_choice(voice, statement, kit), [statement.paragraph]) for voice in offered},
            truly=voice_class(statement),
            taken_for={voice.id: _taken_for(voice, statement, kit) for voice in offered},
        )
        for statement in hand
    ]
    return Item(
        id=f"{round_.id}-{number}",
        kind="match",
        objective=round_.objective,
        stem="Match each statement to whoever it comes from.",
        rows=rows,
        choices=[Choice(voice.id, _named(voice)) for voice in offered],
        back=sorted({statement.paragraph for statement in hand}),
    )
