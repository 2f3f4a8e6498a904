"""How much of what people have put into finished kits ``coursekit draft`` finds, and how much of what it finds is right.

The main course is measured only with a copy of its article, which is not in this repository: ``--article FILE``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from coursekit.authoring.drafting.article_blocks import blocks_of
from coursekit.authoring.drafting.body_paragraphs import judged
from coursekit.authoring.drafting.drafted_article import drafted
from coursekit.authoring.quotes.article_copy import copy_of, text_of
from coursekit.folded_text import fold
from coursekit.kit import Kit, read_kit
from coursekit.reader.evidence import words_quoted
from tests.authoring.quotes.test_quotes import ARTICLE
from tests.conftest import TRAM

ROOT = Path(__file__).parents[2]
TEXTS = Path(__file__).with_name("texts")


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


def report_of_drafts(article: Path | None) -> str:
    """A table for each text."""
    house = ROOT / "kits" / "house_divided" / "data"
    tables = [
        _table("The second full kit (kits/house_divided)", against_copy(read_kit(house), house / "article.txt")),
        _table(
            "The small test kit (tram), with the article of the tests", against_kit(read_kit(TRAM / "data"), ARTICLE)
        ),
        *(_table(name, against_key(name, key)) for name, key in _keys().items()),
    ]
    if article:
        tables.insert(0, _table("This course", against_copy(read_kit(ROOT / "data"), article)))
    return "\n\n".join(tables)


def against_copy(kit: Kit, article: Path) -> Iterator[Found]:
    """What is drafted from a copy of the article that a kit is about."""
    copy = copy_of(text_of(article)[0], kit.article.paragraphs, list(words_quoted(kit)))
    return against_kit(kit, [one.origin for one in copy.paragraphs])


def against_kit(kit: Kit, paragraphs: Sequence[str]) -> Iterator[Found]:
    """What is drafted from these paragraphs, held against the finished rows of a kit."""
    found = drafted(paragraphs)
    rows = [*kit.statements.values()]
    quoted = [row for row in rows if row.text]
    marked = [row for row in found.statements if row.text]
    pairs = _paired(
        marked, quoted, lambda one, row: one.paragraph == row.paragraph and _alike(one.text, row.text or "")
    )
    yield Found("quotations", len(quoted), len(marked), len(pairs))
    yield Found("… with their mode", len(quoted), len(pairs), sum(one.mode == row.mode for one, row in pairs))
    heard = [(one, row) for one, row in pairs if row.mode == "quoted"]
    named = [pair for pair in heard if pair[0].speaker]
    right = sum(
        _is_voice(one.voice.name if one.voice else one.speaker, kit.voices[row.voice].name) for one, row in named
    )
    yield Found("… with their speaker", len(heard), len(named), right)
    for mode in ("reported", "inferred", "stated"):
        yield _by_paragraph(f"{mode}, by paragraph", (r.paragraph for r in rows if r.mode == mode),
                            (r.paragraph for r in found.statements if r.mode == mode))  # fmt: skip
    yield _by_paragraph(
        "author's own (inferred or stated), by paragraph",
        (r.paragraph for r in rows if r.mode in ("inferred", "stated")),
        (r.paragraph for r in found.statements if r.mode in ("inferred", "stated")),
    )
    yield _cues(
        "cues",
        [(r.paragraph, cue) for r in rows for cue in r.cues],
        [(r.paragraph, c) for r in found.statements for c in r.cues],
    )
    yield _cues(
        "hedges",
        [(r.paragraph, cue) for r in rows for cue in r.hedges],
        [(r.paragraph, c) for r in found.statements for c in r.hedges],
    )
    people = [voice for voice in kit.voices.values() if voice.kind != "author"]
    said = {row.voice.name for row in found.statements if row.voice} | {
        row.speaker for row in found.statements if row.speaker and not row.voice
    }
    shown = [v.name for v in found.voices if v.role or v.times > 1 or v.name in said]
    shown += [name for name in said if name not in shown]
    yield Found(
        "voices", len(people), len(shown), len(_paired(shown, people, lambda name, voice: _is_voice(name, voice.name)))
    )
    events = [event for event in kit.events.values() if event.basis == "article"]
    dated = _paired(
        found.dates,
        events,
        lambda date, event: date.paragraph in event.paragraphs and str(date.start.year) == str(event.start)[:4],
    )
    yield Found("dates", len(events), len(found.dates), len(dated))


def against_key(name: str, key: dict[str, Any]) -> Iterator[Found]:
    """What is drafted from a text beside this module, held against what was marked in it by hand."""
    blocks = judged(blocks_of(TEXTS / f"{name}.txt").blocks)
    body = [block.text for block in blocks if block.belongs == "body"]
    yield Found("paragraphs", key["paragraphs"], len(body), min(key["paragraphs"], len(body)))
    found = drafted(body)
    sentences = {(one.paragraph, one.number): one.text for one in found.sentences}
    marked = [row.text for row in found.statements if row.text]
    yield _begun("quotations", key["quotations"], marked)
    reported = [sentences[row.paragraph, row.sentence] for row in found.statements if row.mode == "reported"]
    yield _begun("reported", key["reported"], reported)
    yield _begun("dates", key["dates"], [date.when for date in found.dates])
    yield _begun("figures", key["figures"], [figure.words for figure in found.figures])


def _begun(what: str, wanted: list[str], found: list[str]) -> Found:
    """Texts that begin as they should, each counted once."""
    pairs = _paired(found, wanted, lambda one, begin: fold(one, "dropped").text.startswith(fold(begin, "dropped").text))
    return Found(what, len(wanted), len(found), len(pairs))


def _paired(found: Sequence[Any], wanted: Sequence[Any], fits: Callable[[Any, Any], bool]) -> list[tuple[Any, Any]]:
    left = list(wanted)
    pairs = []
    for one in found:
        other = next((row for row in left if fits(one, row)), None)
        if other is not None:
            left.remove(other)
            pairs.append((one, other))
    return pairs


def _by_paragraph(what: str, wanted: Iterable[int], found: Iterable[int]) -> Found:
    """As many of each paragraph as both have: which of them is which, only a reader can tell."""
    there, here = Counter(wanted), Counter(found)
    return Found(what, there.total(), here.total(), (there & here).total())


def _cues(what: str, wanted: list[tuple[int, str]], found: list[tuple[int, str]]) -> Found:
    """A cue is right where its paragraph has one that shares a word with it."""
    pairs = _paired(found, wanted, lambda one, row: one[0] == row[0] and bool(_words(one[1]) & _words(row[1])))
    return Found(what, len(wanted), len(found), len(pairs))


def _words(text: str) -> set[str]:
    return set(fold(text, "dropped").text.split())


def _alike(one: str, other: str) -> bool:
    first, second = fold(one, "dropped").text, fold(other, "dropped").text
    return first in second or second in first


def _is_voice(name: str, wanted: str) -> bool:
    """A name is right if its last word is the finished row's, or stands in it."""
    bare = [word for word in fold(name, "dropped").text.split() if word not in ("the", "a", "an")]
    return bool(bare) and bare[-1] in _words(wanted)


def _table(title: str, found: Iterable[Found]) -> str:
    head = "| what | there | drafted | right | precision | recall |\n|---|---|---|---|---|---|"
    return "\n".join([f"### {title}", "", head, *map(str, found)])


def _keys() -> dict[str, Any]:
    keys: dict[str, Any] = yaml.safe_load((TEXTS / "keys.yaml").read_text(encoding="utf-8"))
    return keys
