"""How much of what was marked by hand in three samples ``coursekit draft`` finds, and how much of what it finds is right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from coursekit.authoring.drafting.article_blocks import blocks_of
from coursekit.authoring.drafting.body_paragraphs import judged
from coursekit.authoring.drafting.drafted_article import DraftedArticle, drafted
from coursekit.authoring.drafting.statements_rule import DraftedStatement
from coursekit.folded_text import fold
from tests.benchmarks.scores import Found, begun, cues, is_voice, paired, shown_voices

TEXTS = Path(__file__).with_name("texts")


def against_samples() -> Iterator[tuple[str, list[Found]]]:
    """The scores of each sample, by its name; then those of all together."""
    gold: dict[str, Any] = yaml.safe_load((TEXTS / "gold.yaml").read_text(encoding="utf-8"))
    each = {name: list(_against(name, key)) for name, key in gold.items()}
    yield from each.items()
    together = zip(*each.values(), strict=True)
    yield "all three samples", [Found(row[0].what, *(sum(one[at] for one in row) for at in (1, 2, 3))) for row in together]  # fmt: skip


def _against(name: str, key: dict[str, Any]) -> Iterator[Found]:
    blocks = judged(blocks_of(TEXTS / f"{name}.txt").blocks)
    found = drafted([block.text for block in blocks if block.belongs == "body"])
    yield from _quotations(found, key["quotations"])
    sentences = {(one.paragraph, one.number): one.text for one in found.sentences}

    def begins(row: DraftedStatement, begin: str) -> bool:
        return fold(sentences[row.paragraph, row.sentence], "dropped").text.startswith(fold(begin, "dropped").text)

    reported = [row for row in found.statements if row.mode == "reported"]
    pairs = paired(reported, key["reported"], lambda row, wanted: begins(row, wanted[0]))
    yield Found("reported", len(key["reported"]), len(reported), len(pairs))
    right = sum(is_voice(_speaker(row), wanted[1]) for row, wanted in pairs)
    yield Found("… with their speaker", len(pairs), len(pairs), right)
    inferred = [row for row in found.statements if row.mode == "inferred"]
    yield Found("inferred", len(key["inferred"]), len(inferred), len(paired(inferred, key["inferred"], begins)))
    marked = {kind: [(at, cue) for at, row in key[kind].items() for cue in row] for kind in ("hedges", "loaded")}
    there = [(row.paragraph, cue) for row in found.statements for cue in row.cues]
    hedges = [(row.paragraph, cue) for row in found.statements for cue in row.hedges]
    yield cues("cues", [*marked["hedges"], *marked["loaded"]], there)
    yield cues("hedges", marked["hedges"], hedges)
    yield from _voices(found, key)
    yield begun("dates", key["dates"], [date.when for date in found.dates])
    yield begun("figures", key["figures"], [figure.words for figure in found.figures])


def _quotations(found: DraftedArticle, wanted: list[list[str]]) -> Iterator[Found]:
    marked = [row for row in found.statements if row.text]
    pairs = paired(
        marked,
        wanted,
        lambda row, one: fold(row.text, "dropped").text.startswith(fold(one[0], "dropped").text),
    )
    yield Found("quotations", len(wanted), len(marked), len(pairs))
    yield Found("… with their mode", len(wanted), len(pairs), sum(row.mode == one[1] for row, one in pairs))
    named = [(row, one) for row, one in pairs if _speaker(row)]
    right = sum(is_voice(_speaker(row), one[2]) for row, one in named)
    yield Found("… with their speaker", sum(bool(one[2]) for one in wanted), len(named), right)


def _voices(found: DraftedArticle, key: dict[str, Any]) -> Iterator[Found]:
    """Everybody who has a row, and of those with a name, what kind of voice was guessed."""
    people = [*key["person"], *key["body"], *key["speakers"]]
    shown = shown_voices(found)
    yield Found("voices", len(people), len(shown), len(paired(shown, people, is_voice)))
    kinds = dict.fromkeys(key["person"], "person") | dict.fromkeys(key["body"], "body")
    guessed = {voice.name: "person" if voice.kind == "person" else "body" for voice in found.voices}
    named = paired([name for name in shown if name in guessed], list(kinds), is_voice)
    right = sum(guessed[name] == kinds[wanted] for name, wanted in named)
    yield Found("… with their kind", len(named), len(named), right)
    places = paired(shown, key["place"], is_voice)
    yield Found("places with a row as a voice", 0, len(places), 0)


def _speaker(row: DraftedStatement) -> str:
    return row.voice.name if row.voice else row.speaker
