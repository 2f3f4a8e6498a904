"""What a kit knows of the words of its article: enough to find the paragraphs in a copy."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.kit import Kit
from coursekit.kit.records import Statement
from coursekit.reader.aligning import Expected


def words_quoted(kit: Kit) -> Iterator[tuple[int, str]]:
    """Words of the article that the kit has, each with the number of its paragraph."""
    for row in kit.statements.values():
        for words in words_of(row):
            yield row.paragraph, words
    for voice in kit.voices.values():
        for label in voice.labels:
            yield label.paragraph, label.text


def words_of(row: Statement) -> list[str]:
    """The words of the article that a statement has: what it quotes, and its cues."""
    return [*([row.text] if row.text else []), *row.cues]


def expected_of(kit: Kit) -> list[Expected]:
    """Each paragraph, with how many words it has and which of them are known.

    >>> from pathlib import Path
    >>> from coursekit.kit import read_kit
    >>> expected_of(read_kit(Path("tests/kits/tram/data")))[3]
    Expected(words=30, quoted=['surely', 'perhaps', 'bottomless'])
    """
    quoted: dict[int, dict[str, None]] = {row.number: {} for row in kit.article.paragraphs}
    for number, words in words_quoted(kit):
        quoted[number][words] = None
    return [Expected(row.words, [*quoted[row.number]]) for row in kit.article.paragraphs]
