"""What a reader finds who follows a citation: a row on the page of facts, or a paragraph of the article
as far as the kit tells it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

import msgspec

from coursekit.authoring.building.generated_pages import FACTS, pages
from coursekit.authoring.building.markdown import as_read
from coursekit.authoring.lesson_files.markdown_links import targets
from coursekit.formatting import whole
from coursekit.kit import Kit
from coursekit.kit.fact_records import CheckedClaim, Event

_ENTRY = re.compile(r'<a id="([^"]+)"></a>')
_NUMBERS = re.compile(r"\bparagraphs? (\d+(?:(?: ?[–-] ?| to |, | and )\d+)*)")
_RANGE = re.compile(r"(\d+)(?: ?[–-] ?| to )(\d+)")

MOST_PARAGRAPHS = 1000


class Cited(msgspec.Struct, frozen=True):
    """The text of each entry of the page of facts by its name, and what is told of each paragraph."""

    entries: dict[str, str]
    paragraphs: dict[int, str]

    def said_of(self, sentence: str) -> str:
        """Everything that a sentence's citations lead to."""
        rows = (target.removeprefix(f"{FACTS}#") for target in targets(sentence))
        told = (self.paragraphs.get(number, "") for number in paragraph_numbers(sentence))
        return "\n".join([*(self.entries.get(name, "") for name in rows), *told])


def citable(kit: Kit) -> Cited:
    """What can be cited of a sound kit."""
    parts = _ENTRY.split(pages(kit).get(FACTS, ""))
    entries = {name: as_read(text) for name, text in zip(parts[1::2], parts[2::2], strict=True)}
    told: dict[int, list[str]] = defaultdict(list)
    for paragraph in kit.article.paragraphs:
        told[paragraph.number].append(paragraph.paraphrase)
    for row in kit.statements.values():
        told[row.paragraph] += [row.text or "", row.paraphrase, *row.cues, row.when or "", row.why]
    facts: list[Event | CheckedClaim] = [*kit.events.values(), *kit.claims_checked.values()]
    for fact in facts:
        for number in fact.paragraphs:
            told[number].append(entries[fact.id.lower()])
    return Cited(entries, {number: "\n".join(texts) for number, texts in told.items()})


def paragraph_numbers(sentence: str) -> Iterator[int]:
    """The paragraphs that a sentence names: "paragraphs 2, 4 to 6" are 2, 4, 5 and 6."""
    for listed in _NUMBERS.findall(sentence):
        yield from map(whole, re.findall(r"\d+", listed))
        for first, last in _RANGE.findall(listed):
            yield from range(whole(first) + 1, min(whole(last), MOST_PARAGRAPHS))


def cites_fact(text: str) -> bool:
    """Whether a piece of prose links a row of the page of facts."""
    return any(target.startswith(f"{FACTS}#") for target in targets(text))
