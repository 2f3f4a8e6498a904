"""One slip is one line: nothing that only follows from it is reported beside it, and it hides nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.kit.argument_records import Argument, Claim, Relation
from coursekit.kit.consistency.argument import MOST_STEPS, argument
from coursekit.kit.faults import Fault, Sheet
from coursekit.kit.loader import survey
from coursekit.kit.records import Article, Paragraph

SLIPS = [
    ("argument.yaml", "to: needless, basis: stated}", "to: needles, basis: stated}", "claim 'needles' does not exist"),
    ("argument.yaml", "premises: [empty], to", "premises: [emty], to", "claim 'emty' does not exist"),
    ("argument.yaml", "id: poll, label", "id: poll, labl", "unknown field 'labl' of 'poll'|field 'label' of 'poll' is missing"),
    ("bargain.yaml", "worth: {mayor: 3", "worth: {mayr: 3", "side 'mayr' does not exist"),
    ("hypotheses.yaml", "{h-travel: consistent", "{h-travl: consistent", "hypothesis 'h-travl' does not exist"),
    ("hypotheses.yaml", "id: said\n", "id: said\n    oops: 1\n", "unknown field 'oops' of 'said'"),
    ("voices.yaml", "id: mayor\n", "id: mayor\n  oops: 1\n", "unknown field 'oops' of 'mayor'"),
    ("article.yaml", "id: ", "oops: [\nid: ", "a list in square brackets is not closed"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "expected"), SLIPS, ids=[f"{slip[0]} {slip[2][:9]}" for slip in SLIPS])
def test_one_slip_is_one_line(tram_copy: Path, file: str, old: str, new: str, expected: str) -> None:
    path = tram_copy / "data" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    found = sorted(fault.what for fault in survey(tram_copy / "data").faults)
    wanted = sorted(expected.split("|"))
    assert len(found) == len(wanted), found
    assert all(what.startswith(start) for what, start in zip(found, wanted, strict=True)), found


def test_a_file_that_cannot_be_read_hides_nothing_in_the_others(tram_copy: Path) -> None:
    (tram_copy / "data" / "article.yaml").write_bytes(b"\xff")
    (tram_copy / "data" / "argument.yaml").write_text("[", encoding="utf-8")
    voices = tram_copy / "data" / "voices.yaml"
    voices.write_text(voices.read_text(encoding="utf-8").replace("by: writer", "by: wrter"), encoding="utf-8")
    found = [(fault.file, fault.what) for fault in survey(tram_copy / "data").faults]
    assert ("data/voices.yaml", "voice 'wrter' does not exist") in found
    assert {file for file, _ in found} == {"data/article.yaml", "data/argument.yaml", "data/voices.yaml"}


def chain(steps: int) -> list[Fault]:
    claims = [Claim(id=f"c{n}", label="It is so", text="It is so.", paragraphs=[1]) for n in range(steps + 1)]
    relations = [
        Relation(id=f"r{n}", kind="supports", premises=[f"c{n}"], to=f"c{n + 1}", basis="stated") for n in range(steps)
    ]
    sheet = Sheet("argument.yaml", Argument(conclusion=f"c{steps}", claims=claims, relations=relations), [])
    article = Article(
        id="a", title="A", author="A", outlet="A", date="2024", date_basis="printed",
        paragraphs=[Paragraph(number=1, role="puzzle", paraphrase="So it is.", words=3)],
    )  # fmt: skip
    return list(argument(Sheet("article.yaml", article, []), sheet, {}))


def test_an_argument_too_long_to_be_shown_is_said_to_be_so() -> None:
    assert chain(MOST_STEPS) == []
    (fault,) = chain(400)
    assert (fault.what, fault.expected) == ("more than 30 steps lead to 'c31'", "a chain of at most 30 relations")
