"""How drafted rows are counted against those that were wanted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from coursekit.authoring.drafting.drafted_article import DraftedArticle
from coursekit.authoring.drafting.drafted_rows import has_row
from coursekit.folded_text import fold


class Found(NamedTuple):
    """``right`` of what was ``drafted`` stands for one of those ``wanted``."""

    what: str
    wanted: int
    drafted: int
    right: int

    def __str__(self) -> str:
        precision = f"{self.right / self.drafted:.2f}" if self.drafted else "–"
        recall = f"{self.right / self.wanted:.2f}" if self.wanted else "–"
        return f"| {self.what} | {self.wanted} | {self.drafted} | {self.right} | {precision} | {recall} |"


def begun(what: str, wanted: list[str], found: list[str]) -> Found:
    """Texts that begin as they should, each counted once."""
    pairs = paired(found, wanted, lambda one, begin: fold(one, "dropped").text.startswith(fold(begin, "dropped").text))
    return Found(what, len(wanted), len(found), len(pairs))


def paired(found: Sequence[Any], wanted: Sequence[Any], fits: Callable[[Any, Any], bool]) -> list[tuple[Any, Any]]:
    left = list(wanted)
    pairs = []
    for one in found:
        other = next((row for row in left if fits(one, row)), None)
        if other is not None:
            left.remove(other)
            pairs.append((one, other))
    return pairs


def by_paragraph(what: str, wanted: Iterable[int], found: Iterable[int]) -> Found:
    """As many of each paragraph as both have: which of them is which, only a reader can tell."""
    there, here = Counter(wanted), Counter(found)
    return Found(what, there.total(), here.total(), (there & here).total())


def cues(what: str, wanted: list[tuple[int, str]], found: list[tuple[int, str]]) -> Found:
    """A cue is right where its paragraph has one that shares a word with it."""
    pairs = paired(found, wanted, lambda one, row: one[0] == row[0] and bool(_words(one[1]) & _words(row[1])))
    return Found(what, len(wanted), len(found), len(pairs))


def _words(text: str) -> set[str]:
    return set(fold(text, "dropped").text.split())


def alike(one: str, other: str) -> bool:
    first, second = fold(one, "dropped").text, fold(other, "dropped").text
    return first in second or second in first


def is_voice(name: str, wanted: str) -> bool:
    """A name is right if its last word is the finished row's, or stands in it."""
    bare = [word for word in fold(name, "dropped").text.split() if word not in ("the", "a", "an")]
    return bool(bare) and bare[-1] in _words(wanted)


def shown_voices(found: DraftedArticle) -> list[str]:
    """Those who have a row in a draft, as ``drafted_rows`` decides."""
    said = {row.voice.name for row in found.statements if row.voice} | {
        row.speaker for row in found.statements if row.speaker and not row.voice
    }
    shown = [voice.name for voice in found.voices if has_row(voice, said)]
    return [*shown, *sorted(said - {*shown})]
