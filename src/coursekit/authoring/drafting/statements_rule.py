"""Statements: a row for each quotation, for reported speech, for what the author concludes, and for figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from coursekit.authoring.drafting.cues_rule import cues_in
from coursekit.authoring.drafting.figures_rule import figures_in
from coursekit.authoring.drafting.marked_sentences import DraftSentence
from coursekit.authoring.drafting.names_rule import DraftedVoice
from coursekit.authoring.drafting.speakers import Saying, sayings_in
from coursekit.authoring.drafting.word_lists import WordLists, any_of
from coursekit.authoring.matching.marked_words import InMarks
from coursekit.kit.consistency.article import HEDGED
from coursekit.kit.records import Mode

MOST_SCARED = 4
"""Words that marks may keep at a distance; more of them are somebody's."""
FEWEST_WORDS = 4
"""Words outside marks that a sentence must have to report or conclude anything."""


class DraftedStatement(Struct):
    """A statement: ``speaker`` as the text names it (empty: the author, or nobody could be found), ``verb`` and
    ``sentence`` say where to look."""

    paragraph: int
    sentence: int
    mode: Mode
    speaker: str
    voice: DraftedVoice | None
    text: str
    words: int
    strength: str
    cues: list[str]
    hedges: list[str]
    verb: str = ""
    by_author: bool = False


def statements_in(
    sentences: Sequence[DraftSentence], voices: Sequence[DraftedVoice], words: WordLists
) -> list[DraftedStatement]:
    """The statements of an article, in order. A quotation without a verb of its own goes on from the speaker of the
    one before it in the same paragraph, if it is longer than words kept at a distance."""
    found: list[DraftedStatement] = []
    last: DraftedVoice | None = None
    said: Saying | None = None
    paragraph = 0
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            paragraph, said = sentence.paragraph, None
        sayings = sayings_in(sentence, voices, words, last)
        quoted = [_quotation(one, sentence, sayings, said, words) for one in sentence.quotations]
        found += quoted
        if any(row.mode == "quoted" for row in quoted) and sayings:
            said = sayings[-1]
        if not any(row.mode == "quoted" for row in quoted):
            found += _without_marks(sentence, sayings, words)
        last = next((saying.voice for saying in reversed(sayings) if saying.voice), last)
        last = _last_person(sentence, voices) or last
    return found


def _last_person(sentence: DraftSentence, voices: Sequence[DraftedVoice]) -> DraftedVoice | None:
    """Whom the sentence names first: mostly its subject, and so whom “he” or “she” means in the next one."""
    places = [
        (place, voice)
        for voice in voices
        if voice.kind == "person"
        for form in voice.forms
        if (place := sentence.outside.find(form)) >= 0
    ]
    return min(places, key=lambda pair: pair[0])[1] if places else None


def _quotation(
    one: InMarks, sentence: DraftSentence, sayings: list[Saying], before: Saying | None, words: WordLists
) -> DraftedStatement:
    count = len(one.text.split())
    nearest = min(sayings, key=lambda saying: _distance(saying, one), default=None)
    if nearest is None and before is not None and count > MOST_SCARED:
        nearest = before
    mode: Mode = "quoted"
    if _is_title(one, sentence, words):
        mode, nearest = "title", None
    elif nearest is None and count <= MOST_SCARED:
        mode = "scare_quote"
    cues, hedges = cues_in(one.text, words)
    strength = nearest.strength if nearest else "judges" if mode == "scare_quote" else "states"
    return DraftedStatement(
        sentence.paragraph,
        sentence.number,
        mode,
        nearest.speaker if nearest else "",
        nearest.voice if nearest else None,
        _without_comma(one.text),
        count,
        strength,
        cues,
        hedges,
        nearest.verb if nearest else "",
        by_author=bool(nearest and nearest.by_author),
    )


def _without_comma(text: str) -> str:
    """A quotation without the comma at its end; of a part of a sentence, without the full stop."""
    bare = text.rstrip(",;")
    return bare.rstrip(".") if bare[:1].islower() and not bare.endswith("..") else bare


def _distance(saying: Saying, one: InMarks) -> int:
    """Letters between a verb and a quotation, whichever comes first."""
    return one.start - saying.start - len(saying.verb) if saying.start < one.start else saying.start - one.stop


def _is_title(one: InMarks, sentence: DraftSentence, words: WordLists) -> bool:
    """Each longer word with a capital, at least two of them, or behind a word such as “titled”."""
    longer = [word for word in re.findall(r"[^\W\d_][\w’'-]*", one.text) if len(word) > 3]
    capitals = sum(word[0].isupper() for word in longer)
    before = sentence.outside[: one.start].split()[-2:]
    named = any(word.lower().strip(",:") in words["title_words"] for word in before)
    return (len(longer) > 1 and capitals == len(longer)) or (
        named and bool(longer) and longer[0][0].isupper() and capitals > 1
    )


def _without_marks(sentence: DraftSentence, sayings: list[Saying], words: WordLists) -> list[DraftedStatement]:
    """At most one row for what a sentence says outside quotation marks."""
    if sentence.words_outside < FEWEST_WORDS:
        return []
    cues, hedges = cues_in(sentence.outside, words)
    place = sentence.paragraph, sentence.number
    others = [saying for saying in sayings if not saying.by_author]
    if others:
        first = others[0]
        return [
            DraftedStatement(
                *place,
                "reported",
                first.speaker,
                first.voice,
                "",
                sentence.words_outside,
                first.strength,
                cues,
                hedges,
                first.verb,
            )
        ]
    strong = [hedge for hedge in hedges if hedge.lower() not in words["weak_hedges"]]
    concludes = any_of(words["concluding"]).search(sentence.outside)
    if strong or concludes or len(cues) > 1:
        strength = HEDGED[0] if hedges or concludes else "judges"
        return [DraftedStatement(*place, "inferred", "", None, "", sentence.words_outside, strength, cues, hedges)]
    if figures_in(sentence, words):
        return [DraftedStatement(*place, "stated", "", None, "", sentence.words_outside, "states", cues, hedges)]
    return []
