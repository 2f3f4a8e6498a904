"""Names as voices, each with the apposition that stands beside it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct

from coursekit.authoring.drafting.known_names import people_names, place_names
from coursekit.authoring.drafting.marked_sentences import DraftSentence
from coursekit.authoring.drafting.word_lists import WordLists

MOST_ROLE_WORDS = 14
"""Words of an apposition: a longer one is a clause that goes on."""

_CAPITAL = r"(?:(?:[A-Z]\.){2,}|[A-ZÀ-ÖØ-Þ][\w’'-]*\w|[A-Z]\.(?=\s[A-Z]))"
_POSSESSIVE = re.compile(r"[’']s?$")
_DETERMINED = r"(?:a|an|the|then|now|one of|his|her|its|their|whose|who|former|once|himself|herself)"
_ROLE_BEHIND = re.compile(rf"\s*[’']?,\s+({_DETERMINED}\s[^,;:.!?—–()]*)(?=[,.;—–]|\s*$)")
_ROLE_IN_BRACKETS = re.compile(r"\s*\(([^()]{3,80})\)")

VoiceKind = Literal["person", "institution", "group", "place"]
"""A guess, from the words of a name and from those beside it."""


class NameSpan(Struct, frozen=True):
    """A name in a sentence, without a genitive's ending; ``lower``: whether it is a sentence's first word alone."""

    text: str
    start: int
    stop: int


class DraftedVoice(Struct):
    """Somebody who is named: ``forms`` are the ways in which the text does it, ``role`` the apposition,
    ``in_places`` how often it stands behind “in”, “near” and the like."""

    name: str
    kind: VoiceKind
    role: str
    paragraph: int
    forms: set[str]
    times: int = 0
    in_places: int = 0


def names_in(sentence: DraftSentence, words: WordLists) -> list[NameSpan]:
    """The names outside quotation marks: words with a capital, and the particles and honorifics between them."""
    particles = "|".join(map(re.escape, words["particles"]))
    pattern = rf"(?<![\w’'-]){_CAPITAL}(?:\s+(?:(?:{particles})\s+)?{_CAPITAL})*"
    found: list[NameSpan] = []
    for match in re.finditer(pattern, sentence.outside):
        found += _without_common(match.group(), match.start(), words)
    return found


def _without_common(text: str, start: int, words: WordLists) -> Iterator[NameSpan]:
    """The name without a first word that any sentence may begin with."""
    parts = [(part.group(), start + part.start()) for part in re.finditer(r"\S+", text)]
    common = words["common"]
    while parts and _POSSESSIVE.sub("", parts[0][0]).lower() in common and parts[0][0] not in words["honorifics"]:
        parts.pop(0)
    if not parts:
        return
    name = _POSSESSIVE.sub("", text[parts[0][1] - start :])
    if name.strip(".").lower() not in common:
        yield NameSpan(name, parts[0][1], parts[0][1] + len(name))


def voices_of(sentences: Sequence[DraftSentence], words: WordLists) -> list[DraftedVoice]:
    """Everybody who is named, in the order in which they come up: a shorter form is another way of naming whoever
    was last named with it in full."""
    firm = _firm_names(sentences, words)
    voices: list[DraftedVoice] = []
    for sentence in sentences:
        for name in names_in(sentence, words):
            bare = without_honorifics(name.text, words)
            if not bare or (" " not in bare and bare not in firm) or _is_adjective(bare, words):
                continue
            voice = voice_named(bare, voices)
            if voice is None:
                kind: VoiceKind = "person" if bare != name.text else _kind(bare, words)
                voice = DraftedVoice(bare, kind, "", sentence.paragraph, set())
                voices.append(voice)
            elif len(bare) > len(voice.name) and voice.kind == "person":
                voice.name = bare
            voice.forms.add(bare)
            voice.times += 1
            voice.in_places += _behind_place_word(sentence.outside[: name.start], words)
            voice.role = voice.role or role_beside(sentence.outside, name, words)
    for voice in voices:
        if voice.kind == "person" and not voice.role and 2 * voice.in_places > voice.times:
            voice.kind = "place"
    return voices


def _behind_place_word(before: str, words: WordLists) -> bool:
    last = before.split()[-1:]
    return bool(last) and last[0].lower() in words["places_after"]


def _is_adjective(name: str, words: WordLists) -> bool:
    """Whether a single word only ever stands before a noun: “Presidential”."""
    return " " not in name and name.endswith(tuple(words["adjective_endings"]))


def voice_named(name: str, voices: Sequence[DraftedVoice]) -> DraftedVoice | None:
    """The voice that has this name, or a form of it: the last one that shares its last word, or all of it."""
    for voice in reversed(voices):
        if name == voice.name or name in voice.forms:
            return voice
    for voice in reversed(voices):
        shorter, longer = sorted((name.split(), voice.name.split()), key=len)
        if voice.kind == "person" and len(shorter) == 1 and shorter[0] == longer[-1]:
            return voice
    return None


def without_honorifics(name: str, words: WordLists) -> str:
    """``name`` without what says who somebody is: “President” is a role, and no part of a name.

    Behind the last such word at most two names are left: “Deputy Chief of Staff Ann Lee” is Ann Lee.
    """
    parts = name.split()
    titles = [place for place, part in enumerate(parts) if part.rstrip(".") in words["honorifics"]]
    if not titles:
        return name
    rest = parts[titles[-1] + 1 :]
    return " ".join(rest if len(rest) < len(("first", "middle", "last")) else rest[-2:])


def role_beside(outside: str, name: NameSpan, words: WordLists) -> str:
    """The apposition behind a name, between commas or in brackets, or the title before it; nothing if there is none.

    It is never more than a few words: they are for whoever writes the role in words of their own.
    """
    behind = _ROLE_BEHIND.match(outside, name.stop) or _ROLE_IN_BRACKETS.match(outside, name.stop)
    if behind and len(behind[1].split()) <= MOST_ROLE_WORDS and not words.saying.match(behind[1]):
        return behind[1].strip()
    title = name.text.removesuffix(without_honorifics(name.text, words)).strip()
    return "" if title.rstrip(".") in words["plain_titles"] else title


def _firm_names(sentences: Sequence[DraftSentence], words: WordLists) -> set[str]:
    """Single words that are names beyond doubt: more than once with a capital that no sentence's beginning gives
    them, and not always behind a word that goes before places."""
    inside: Counter[str] = Counter()
    elsewhere: Counter[str] = Counter()
    for sentence in sentences:
        for name in names_in(sentence, words):
            before = sentence.outside[: name.start].split()
            behind_place = _behind_place_word(sentence.outside[: name.start], words)
            has_honorific = name.text != without_honorifics(name.text, words)
            if before and not behind_place:
                inside[without_honorifics(name.text, words)] += 2 if has_honorific else 1
            elsewhere[name.text] += 1
    return {name for name, times in inside.items() if times >= 1 and (times > 1 or elsewhere[name] > 1)}


def _kind(name: str, words: WordLists) -> VoiceKind:
    parts = [part.lower() for part in name.split()]
    if {*parts} & {*words["groups"]} or (len(parts) == 1 and parts[0] in people_names()):
        return "group"
    if {*parts} & {*words["institutions"]}:
        return "institution"
    if name.lower() in place_names() or name.lower() in words["places"]:
        return "place"
    if parts[-1] in words["place_words"] or (parts[0] in words["place_words"] and "of" in parts):
        return "place"
    return "institution" if name.isupper() and len(name) > 1 else "person"
