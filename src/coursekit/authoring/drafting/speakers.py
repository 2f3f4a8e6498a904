"""Who speaks in a sentence: the verb of saying outside quotation marks, and the name nearest to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from msgspec import Struct

from coursekit.authoring.drafting.marked_sentences import DraftSentence
from coursekit.authoring.drafting.names_rule import DraftedVoice, names_in, voice_named, without_honorifics
from coursekit.authoring.drafting.word_lists import WordLists, any_of

MOST_BETWEEN = 12
"""Words between a name and its verb: an apposition may stand there."""

_ARTICLE = r"(?:the|an?|some|many|most|several|two|three|his|her|their|its|our|my|one|other|few)"
_OF = r"(?:\s+(?:of|in|at|for|from)\s+(?:the\s+)?[\w’'-]+(?:\s+[\w’'-]+)?)?"
_PHRASE = re.compile(
    rf"(?<![\w’'-])({_ARTICLE}\s+(?:[\w’'-]+\s+){{0,3}}?[\w’'-]+{_OF})\s*(?:,[^,]*,)?\s*$", re.IGNORECASE
)
_PHRASE_BEHIND = re.compile(rf"\s*({_ARTICLE}\s+(?:[\w’'-]+\s+){{0,2}}?[\w’'-]+)(?=[,.;:]|\s*$)", re.IGNORECASE)
_NAMED = r"(?:[A-ZÀ-ÖØ-Þ][\w’'-]*\w(?:[’']s)?\s*|[A-Z]\.\s*){1,6}"
_NO_LINK = r"(?!(?:to|of|in|on|at|for|from|by|and|or|with|who|when|while|after|before|that|as|is|was|has|had)\b)"
_NAME_BEHIND = re.compile(
    rf"(?:\s+[a-z][\w-]*){{0,4}}\s+(?P<name>{_NAMED})(?:{_NO_LINK}[a-z][\w-]*\s+(?P<further>{_NAMED}))?"
)
"""A name, with what somebody is before it; of “Smith ally Ann Lee” the second."""


_OFFICE = re.compile(r"(?:[’']s)?(?:\s+(?!(?:is|are|was|were|be|or|and|of|to|in|now|has|had)\b)[a-z][\w’'-]*){1,2}\s*")
"""What may stand between a name and the verb as a part of the subject: “a Town Hall spokesman said”."""


class Saying(Struct, frozen=True):
    """A verb of saying at a place of a sentence, with its subject: ``speaker`` is a name as the text has it, or a
    phrase such as “the mayor”; ``voice`` who that is, where a name tells. ``by_author``: “I” or “we” say it."""

    verb: str
    start: int
    speaker: str
    voice: DraftedVoice | None
    strength: str
    by_author: bool = False


def sayings_in(
    sentence: DraftSentence, voices: Sequence[DraftedVoice], words: WordLists, last: DraftedVoice | None = None
) -> list[Saying]:
    """Each verb of saying that has a speaker. ``last``: who a pronoun may mean."""
    if _asks(sentence, words):
        return []
    found: list[Saying] = []
    meant: tuple[str, DraftedVoice | None] | None = (last.name, last) if last else None
    for verb in words.saying.finditer(sentence.outside):
        if _is_verb(verb, sentence, words) and (saying := _of(verb, sentence, voices, words, meant)):
            found.append(saying)
            meant = (saying.speaker, saying.voice) if saying.speaker else meant
    return [*found, *_according(sentence, voices, words)]


def _asks(sentence: DraftSentence, words: WordLists) -> bool:
    """Whether a sentence outside marks is a question, which says of nobody that they said it."""
    first = re.match(r"\W*([\w’'-]+)", sentence.outside)
    return sentence.outside.rstrip(" ”\"'’").endswith("?") and bool(first) and first[1].lower() in words["asking"]  # type: ignore[index]


def _is_verb(found: re.Match[str], sentence: DraftSentence, words: WordLists) -> bool:
    """Whether a form is a verb that somebody is the subject of: “States” is a name, “is implied” and “called for” say
    nothing of anybody's words."""
    before = sentence.outside[: found.start()]
    if found.group()[0].isupper() and before.strip():
        return False
    if any_of(words["not_saying"]).match(sentence.outside, found.start()):
        return False
    if any(one.stop == len(sentence.text[: found.start()].rstrip(" ,—–")) for one in sentence.quotations):
        return True  # what stands before it is in marks, and the verb's own words
    last = re.findall(r"[\w’'-]+", _without_adverbs(before, words))
    return not last or last[-1].lower() not in words["to_be"]


def _of(
    verb: re.Match[str],
    sentence: DraftSentence,
    voices: Sequence[DraftedVoice],
    words: WordLists,
    meant: tuple[str, DraftedVoice | None] | None,
) -> Saying | None:
    """What a verb says of whom. ``meant``: who a pronoun is, by name and as a voice."""
    speaker = _subject(verb, sentence, words)
    strength = words.strength_of[verb.group().lower()]
    if speaker in words["author"]:
        return Saying(verb.group(), verb.start(), "", None, strength, by_author=True)
    if speaker in words["pronouns"]:
        return Saying(verb.group(), verb.start(), *meant, strength) if meant else None
    return Saying(verb.group(), verb.start(), speaker, voice_named(speaker, voices), strength) if speaker else None


def _subject(verb: re.Match[str], sentence: DraftSentence, words: WordLists) -> str:
    """Who does what the verb says: behind it, where it follows closed marks; or else before it, a pronoun, a name, a
    phrase, or what the sentence begins with. Nothing for the author and for words that are no subject."""
    before = _clause_before(sentence.outside[: verb.start()], words)
    after_marks = any(
        one.stop <= verb.start() and not sentence.text[one.stop : verb.start()].strip(" ,—–")
        for one in sentence.quotations
    )
    said_before = re.findall(r"[\w’'-]+", before)
    behind = sentence.outside[verb.end() :]
    if after_marks or not said_before:
        return "i" if re.match(r"\s+I\b", behind) else _behind(behind, words)
    final: str = said_before[-1].lower()
    inverted = _inverted(verb, sentence, words)
    if inverted or final in words["pronouns"] or final in words["author"]:
        return inverted or final
    if final in words["not_speakers"]:
        return ""
    if name := _name_before(sentence, before, verb.start(), words):
        return name
    phrase = _PHRASE.search(before)
    if phrase and "  " in phrase[1]:  # a quotation stands in it
        return ""
    return phrase[1].strip() if phrase else _first_subject(sentence, words)


def _inverted(verb: re.Match[str], sentence: DraftSentence, words: WordLists) -> str:
    """Who stands behind a verb that is put between commas: “The line, says Ines Calder, is dead.”"""
    before = sentence.outside[: verb.start()].rstrip()
    if verb.group().lower() not in words["inverting"] or not before.endswith((",", "—", "–", "--")):
        return ""
    speaker = re.match(
        rf"\s+(?:{_NAMED}|{_ARTICLE}\s[^,;:.]{{2,40}})(?=[,.;—–]|--|\s*$)", sentence.outside[verb.end() :]
    )
    return _behind(speaker.group(), words) if speaker else ""


def _first_subject(sentence: DraftSentence, words: WordLists) -> str:
    """What a sentence begins with, where that may be the subject of a verb farther on."""
    begin = len(sentence.outside) - len(sentence.outside.lstrip())
    name = next((one for one in names_in(sentence, words) if one.start == begin), None)
    if name:
        return without_honorifics(name.text, words) or name.text
    phrase = re.match(r"\s*((?:The|An?)\s+(?:[\w’'-]+\s+){0,2}?[\w’'-]+)(?=\s+(?:has|had|have)\b|,)", sentence.outside)
    return phrase[1] if phrase else ""


def _clause_before(text: str, words: WordLists) -> str:
    """What stands before the verb, without adverbs and helping verbs, from the last full break on."""
    return _without_adverbs(re.split(r"[;:—–]|\b(?:and|but|that|because|if|when|while)\b(?=[^,]*$)", text)[-1], words)


def _without_adverbs(clause: str, words: WordLists) -> str:
    pattern = _between(tuple(words["between"]))
    while (shorter := pattern.sub("", clause)) != clause:
        clause = shorter
    return clause


@cache
def _between(between: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"\s+(?:" + "|".join(map(re.escape, between)) + r"|\w+ly)\s*$", re.IGNORECASE)


def _name_before(sentence: DraftSentence, before: str, stop: int, words: WordLists) -> str:
    """The last name before the verb, in the same clause: right beside it, or with an apposition between."""
    begin = sentence.outside[:stop].rfind(before) if before else stop
    for name in reversed([one for one in names_in(sentence, words) if begin <= one.start and one.stop <= stop]):
        between = sentence.outside[name.stop : begin + len(before)]
        beside = not between.strip() or (between.count(",") == 2 and len(between.split()) <= MOST_BETWEEN)
        if beside or _OFFICE.fullmatch(between):
            kept = without_honorifics(name.text, words) or name.text
            return kept if beside else f"{kept}{between}".strip()
    return ""


def _behind(text: str, words: WordLists) -> str:
    """The subject behind a verb: “said Ines Calder”, “said town clerk Ines Calder”, “said the mayor”."""
    name = _NAME_BEHIND.match(text)
    if name and not re.match(r"\s+(?:that|to|in|on|at)\b", text):
        full = re.sub(r"[’']s?$", "", (name["further"] or name["name"]).strip(" .,"))
        return without_honorifics(full, words) or full
    phrase = _PHRASE_BEHIND.match(text)
    return phrase[1].strip() if phrase else ""


def _according(sentence: DraftSentence, voices: Sequence[DraftedVoice], words: WordLists) -> Iterator[Saying]:
    for found in any_of(words["according"]).finditer(sentence.outside):
        speaker = _behind(sentence.outside[found.end() :], words)
        if speaker and speaker.split()[0].lower() not in ("its", "their", "his", "her", "our", "my"):
            yield Saying(found.group(), found.start(), speaker, voice_named(speaker, voices), "reports")
