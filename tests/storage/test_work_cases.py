"""A file that says the same in another form counts; one that can be read in two ways is refused. A browser
is held to the same cases in tests/browser/test_work.py."""

from __future__ import annotations

import json
import random
import struct
from pathlib import Path
from typing import Any

import msgspec
import pytest

from coursekit.storage.canonical import canonical
from coursekit.storage.work import Tampered, Work, WorkError, checksum, content_of, file_of, read_work

CASES: list[dict[str, str]] = json.loads(Path(__file__).with_name("work_cases.json").read_text(encoding="utf-8"))
KIT = "tram-line"


def verdict(data: bytes) -> str:
    try:
        read_work(data, KIT)
    except Tampered:
        return "changed"
    except WorkError:
        return "refused"
    return "intact"


def case(name: str) -> bytes:
    return next(case["text"] for case in CASES if case["name"] == name).encode()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_content_decides_and_not_its_form(case: dict[str, str]) -> None:
    assert verdict(case["text"].encode()) == case["is"]


def test_files_of_earlier_versions_say_what_one_of_today_says() -> None:
    today = read_work(case("as both write it"), KIT)
    assert read_work(case("as Python wrote it before there was a canonical form"), KIT) == today
    assert file_of(today) == case("as both write it")


def test_earlier_versions_can_read_what_is_written_today() -> None:
    """They take the checksum of the bytes as they stand."""
    data = case("as both write it")
    assert json.loads(data)["checksum"] == checksum(content_of(data))


def number(rng: random.Random) -> float:
    """Any number there is, or a plain one."""
    found: float = struct.unpack("d", rng.randbytes(8))[0]
    return found if abs(found) < 1e308 else rng.choice([0.0, -0.0, 1e21, 1e-7, 80, 2**53 + 1, 10**25, rng.random()])


def anything(rng: random.Random, depth: int = 4) -> Any:
    text = "".join(rng.choices('aé"\\/\b\n\x1b\x7f\u2028“\ufffe🚋', k=rng.randrange(6)))
    if depth and rng.random() < 0.7:
        parts = [anything(rng, depth - 1) for _ in range(rng.randrange(5))]
        return (
            parts
            if rng.random() < 0.5
            else {f"{rng.choice([text, '10', '9', ''])}{n}": part for n, part in enumerate(parts)}
        )
    return rng.choice([text, number(rng), rng.randrange(-9, 99), True, False, None])


def rewritten(value: Any, rng: random.Random, name: str = "") -> Any:
    """The same, with names in another order; numbers that are no counts have decimals."""
    if isinstance(value, dict):
        return {name: rewritten(value[name], rng, name) for name in rng.sample(list(value), len(value))}
    if isinstance(value, list):
        return [rewritten(part, rng) for part in value]
    return float(value) if type(value) is int and name != "version" else value


@pytest.mark.parametrize("seed", range(20))
def test_whatever_a_later_version_may_add_can_be_written_anew(seed: int) -> None:
    rng = random.Random(seed)
    work = msgspec.to_builtins(Work(kit=KIT, id="a", places={}))
    content = {**work, "since": [anything(rng) for _ in range(20)]}
    head = {"format": "coursekit-work", "version": 1, "checksum": checksum(canonical(content).encode())}
    told = rewritten({**head, "content": content}, rng)
    for indent, ascii_ in ((None, True), (2, False), ("\t", True)):
        assert verdict(json.dumps(told, indent=indent, ensure_ascii=ascii_).encode()) == "intact"
    told["content"]["since"].append(1)
    assert verdict(json.dumps(told).encode()) == "changed"


def test_half_a_character_does_not_spoil_the_file() -> None:
    work = Work(kit=KIT, id="a", name="cut \ud83d", places={})
    assert read_work(file_of(work), KIT).name == "cut \ufffd"


@pytest.mark.parametrize("deep", [200, 2_000, 100_000])
def test_what_is_nested_without_end_is_refused_or_changed_but_read_to_no_crash(deep: int) -> None:
    sound = case("as both write it")
    assert verdict(sound.replace(b'"kit":', b'"a":%s%s,"kit":' % (b"[" * deep, b"]" * deep))) in ("changed", "refused")
