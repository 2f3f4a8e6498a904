"""Exports read by readers that others wrote (gift-pegjs, @argdown/core), beside the readers of these tests."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from coursekit.export.formats import export
from coursekit.kit import Kit, read_kit
from tests.conftest import TRAM
from tests.export.conftest import BROKEN, COURSE, HOSTILE, plain, spoilt
from tests.export.gift_reader import Question, ShownBlocks, read_gift
from tests.export.hostile_kit import hostile_kit
from tests.scripts.node import ROOT, missing, node

SCRIPT = Path(__file__).with_name("other_readers.js")

KINDS = {"MC": ("one", "several"), "Numerical": ("numerical",), "Matching": ("match",), "Essay": ("essay",)}


@pytest.fixture(scope="module")
def kits() -> dict[str, Kit]:
    tram = read_kit(TRAM / "data")
    return {
        "course": read_kit(COURSE / "data"),
        "tram": tram,
        "spoilt": spoilt(tram, lambda text: f"[plain]{HOSTILE}{BROKEN} {text}"),
        "hostile": hostile_kit(tram),
    }


@pytest.fixture(scope="module")
def files(kits: dict[str, Kit]) -> dict[str, dict[str, str]]:
    return {
        "gift": {name: export(kit, "gift").content.decode() for name, kit in kits.items()},
        "argdown": {name: export(kit, "argdown").content.decode() for name, kit in kits.items()},
    }


@pytest.fixture(scope="module")
def others(files: dict[str, dict[str, str]]) -> dict[str, Any]:
    if not (ROOT / "node_modules/gift-pegjs").exists():
        missing("the packages of package-lock.json are not installed")
    done = subprocess.run(
        [node(), str(SCRIPT)], input=json.dumps(files), cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def words(text: dict[str, str] | None) -> str:
    """A text of gift-pegjs as our reader has it."""
    assert text
    assert text["format"] == "html"
    return plain("\n".join(block for block in ShownBlocks(text["text"]).blocks if block.strip()))


@pytest.mark.parametrize("name", ["course", "tram", "spoilt", "hostile"])
def test_gift_pegjs_reads_the_same_questions(
    files: dict[str, dict[str, str]], others: dict[str, Any], name: str
) -> None:
    found = [one for one in others["gift"][name] if one["type"] != "Category"]
    ours = read_gift(files["gift"][name])
    for theirs, own in zip(found, ours, strict=True):
        assert theirs["title"] == own.name
        assert own.kind in KINDS[theirs["type"]]
        assert words(theirs["stem"]) == plain("\n".join(own.stem))
        _same_answers(theirs, own)


def _unhidden(text: str) -> str:
    """gift-pegjs 1.0.2 shows the letters that it hides while it reads in choices to match."""
    return re.sub(r"&&(\d+);", lambda found: chr(int(found[1])), text)


def _same_answers(theirs: dict[str, Any], own: Question) -> None:
    if theirs["type"] == "MC":
        shares = [
            1.0 if one["isCorrect"] and one["weight"] is None else (one["weight"] or 0) / 100
            for one in theirs["choices"]
        ]
        assert shares == pytest.approx([answer.weight for answer in own.answers])
        assert [words(one["text"]) for one in theirs["choices"]] == [plain(answer.text) for answer in own.answers]
        assert [words(one["feedback"]) for one in theirs["choices"]] == [
            plain(answer.feedback) for answer in own.answers
        ]
    if theirs["type"] == "Matching":
        pairs = [
            (words(one["subquestion"]) if one["subquestion"]["text"] else "", one["subanswer"])
            for one in theirs["matchPairs"]
        ]
        assert [left for left, _ in pairs] == [plain(left) for left, _ in own.pairs]
        shown = [plain("\n".join(ShownBlocks(_unhidden(right)).blocks)) for _, right in pairs]
        assert shown == [plain(right) for _, right in own.pairs]


@pytest.mark.parametrize("name", ["course", "tram", "spoilt"])
def test_argdown_core_reads_every_claim_and_link(kits: dict[str, Kit], others: dict[str, Any], name: str) -> None:
    argument, read = kits[name].argument, others["argdown"][name]
    assert argument
    assert read["errors"] == []
    claims = {one["data"]["id"] for one in read["statements"] if "id" in (one.get("data") or {})}
    assert claims == {claim.id for claim in argument.claims}
    alone = {name for one in read["statements"] for name in (one.get("data") or {}).get("reasons", {})}
    apart = {one["data"]["id"]: one for one in read["inferences"]}
    assert alone | set(apart) == {relation.id for relation in argument.relations}
    for relation in argument.relations:
        assert (relation.id in apart and apart[relation.id]["tags"] == ["reconstructed"]) == (
            relation.basis == "reconstructed"
        )
