"""How much of what people have put into finished kits ``coursekit draft`` finds, and how much of what it finds is right.

The main course is measured only with a copy of its article, which is not in this repository: ``--article FILE``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from coursekit.authoring.drafting.article_blocks import blocks_of
from coursekit.authoring.drafting.body_paragraphs import judged
from coursekit.authoring.drafting.drafted_article import drafted
from coursekit.authoring.quotes.article_copy import copy_of, text_of
from coursekit.kit import Kit, read_kit
from coursekit.reader.evidence import words_quoted
from tests.authoring.quotes.test_quotes import ARTICLE
from tests.benchmarks.marked_samples import TEXTS, against_samples
from tests.benchmarks.scores import Found, alike, begun, by_paragraph, cues, is_voice, paired, shown_voices
from tests.conftest import TRAM

ROOT = Path(__file__).parents[2]


def report_of_drafts(article: Path | None) -> str:
    """A table for each text."""
    house = ROOT / "kits" / "house_divided" / "data"
    tables = [
        _table("The second full kit (kits/house_divided)", against_copy(read_kit(house), house / "article.txt")),
        _table(
            "The small test kit (tram), with the article of the tests", against_kit(read_kit(TRAM / "data"), ARTICLE)
        ),
        *(_table(name, against_key(name, key)) for name, key in _keys().items()),
        *(_table(name, found) for name, found in against_samples()),
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
    pairs = paired(marked, quoted, lambda one, row: one.paragraph == row.paragraph and alike(one.text, row.text or ""))
    yield Found("quotations", len(quoted), len(marked), len(pairs))
    yield Found("… with their mode", len(quoted), len(pairs), sum(one.mode == row.mode for one, row in pairs))
    heard = [(one, row) for one, row in pairs if row.mode == "quoted"]
    named = [pair for pair in heard if pair[0].speaker]
    right = sum(
        is_voice(one.voice.name if one.voice else one.speaker, kit.voices[row.voice].name) for one, row in named
    )
    yield Found("… with their speaker", len(heard), len(named), right)
    for mode in ("reported", "inferred", "stated"):
        yield by_paragraph(f"{mode}, by paragraph", (r.paragraph for r in rows if r.mode == mode),
                            (r.paragraph for r in found.statements if r.mode == mode))  # fmt: skip
    yield by_paragraph(
        "author's own (inferred or stated), by paragraph",
        (r.paragraph for r in rows if r.mode in ("inferred", "stated")),
        (r.paragraph for r in found.statements if r.mode in ("inferred", "stated")),
    )
    yield cues(
        "cues",
        [(r.paragraph, cue) for r in rows for cue in r.cues],
        [(r.paragraph, c) for r in found.statements for c in r.cues],
    )
    yield cues(
        "hedges",
        [(r.paragraph, cue) for r in rows for cue in r.hedges],
        [(r.paragraph, c) for r in found.statements for c in r.hedges],
    )
    people = [voice for voice in kit.voices.values() if voice.kind != "author"]
    shown = shown_voices(found)
    yield Found(
        "voices", len(people), len(shown), len(paired(shown, people, lambda name, voice: is_voice(name, voice.name)))
    )
    events = [event for event in kit.events.values() if event.basis == "article"]
    dated = paired(
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
    yield begun("quotations", key["quotations"], marked)
    reported = [sentences[row.paragraph, row.sentence] for row in found.statements if row.mode == "reported"]
    yield begun("reported", key["reported"], reported)
    yield begun("dates", key["dates"], [date.when for date in found.dates])
    yield begun("figures", key["figures"], [figure.words for figure in found.figures])


def _table(title: str, found: Iterable[Found]) -> str:
    head = "| what | there | drafted | right | precision | recall |\n|---|---|---|---|---|---|"
    return "\n".join([f"### {title}", "", head, *map(str, found)])


def _keys() -> dict[str, Any]:
    keys: dict[str, Any] = yaml.safe_load((TEXTS / "keys.yaml").read_text(encoding="utf-8"))
    return keys
