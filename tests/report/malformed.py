"""Files that are no sound hand-ins, in every way that damage, editors and mischief bring about."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from coursekit.kit import Kit
from coursekit.storage.work import Work, file_of
from tests.report.classes import sealed, students

HOSTILE: tuple[Any, ...] = (
    None, True, -1, 0, 10**40, -(2**63) - 1, 1e308, "", "x" * 100_000, "<script>alert(1)</script>", "=1+1", "\u202egnp.exe",
    "a\x00b\x1b[31m", [], {}, [[[]]], [1.5, "x"], {"": ""}, {"a": {"b": {}}}, "9" * 5_000, "¼", "١٢",
)  # fmt: skip

LITERALS = (
    b"NaN",
    b"Infinity",
    b"1e999",
    b'"\\ud800"',
    b'"\\udc00\\ud800"',
    b"01",
    b"'a'",
    b"undefined",
    b"[" * 20_000,
)

BLANKS = (
    b"\f",
    b"\v",
    b"\0",
    b"\x1c",
    b"\x85",
    "\u00a0".encode(),
    "\u2028".encode(),
    "\ufeff".encode(),
    "\u202e".encode(),
    b"\x1b[2J",
)


def malformed(kit: Kit, count: int, seed: int = 1) -> Iterator[bytes]:
    """``count`` files; the kinds take turns. Some turn out sound: nobody but the reader decides that."""
    rng = random.Random(seed)
    works = list(students(kit, 5, seed))
    for number in range(count):
        yield KINDS[number % len(KINDS)](_small(rng.choice(works), rng), rng)


def write_malformed(folder: Path, kit: Kit, count: int, seed: int = 1) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(malformed(kit, count, seed)):
        (folder / f"odd-{number:05}.json").write_bytes(data)


def _small(work: Work, rng: random.Random) -> Work:
    """The work of another student who has answered little: quickly made, in great numbers."""
    entries = [(place, name, entry) for place, there in work.places.items() for name, entry in there.items()]
    places: dict[str, Any] = {}
    for place, name, entry in rng.sample(entries, min(12, len(entries))):
        places.setdefault(place, {})[name] = entry
    return msgspec.structs.replace(work, id=f"m{rng.getrandbits(60):x}", places=places)


def _cut(work: Work, rng: random.Random) -> bytes:
    data = file_of(work)
    return data[: rng.randrange(len(data))]


def _flipped(work: Work, rng: random.Random) -> bytes:
    data = bytearray(file_of(work))
    for _ in range(rng.randrange(1, 20)):
        data[rng.randrange(len(data))] = rng.randrange(256)
    return bytes(data)


def _noise(work: Work, rng: random.Random) -> bytes:
    return rng.randbytes(rng.randrange(400))


def _recoded(work: Work, rng: random.Random) -> bytes:
    return file_of(work).decode().encode(rng.choice(["utf-16", "utf-16-le", "utf-32", "utf-8-sig", "utf-7"]))


def _grafted(work: Work, rng: random.Random) -> bytes:
    """A sound checksum, and somewhere in the content something that does not belong there."""
    content = json.loads(msgspec.json.encode(work))
    for _ in range(rng.randrange(1, 4)):
        _graft(content, rng)
    return sealed(json.dumps(content).encode())


def _graft(node: Any, rng: random.Random) -> None:
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = rng.choice(keys)
        if not isinstance(node[key], dict | list) or rng.random() < 0.2:
            break
        node = node[key]
    what = rng.random()
    if what < 0.6:
        node[key] = copy.deepcopy(rng.choice(HOSTILE))  # a list of ours may be grafted into next
    elif what < 0.8 or isinstance(node, list):
        del node[key]
    else:
        node[str(rng.choice(HOSTILE))[:300]] = node.pop(key)


def _literal(work: Work, rng: random.Random) -> bytes:
    """JSON that not every reader takes, in place of some answer."""
    content = msgspec.json.encode(work)
    marks = [place for place in range(len(content)) if content.startswith(b'"answer":', place)]
    at = rng.choice(marks) + len(b'"answer":')
    return sealed(content[:at] + rng.choice(LITERALS) + b"," + content[at:])


def _twice(work: Work, rng: random.Random) -> bytes:
    """A key that is there twice."""
    content = msgspec.json.encode(work)
    return sealed(
        b'{"places":{"questions":[]},"kit":"",' + content[1:] if rng.random() < 0.5 else content[:-1] + b',"id":"b"}'
    )


def _blanks(work: Work, rng: random.Random) -> bytes:
    """Blanks that JSON does not know, or letters nobody sees, around the file or within it."""
    data, odd = file_of(work).rstrip(), rng.choice(BLANKS)
    at = rng.choice([0, len(data), data.index(b'"content"'), rng.randrange(len(data))])
    return data[:at] + odd + data[at:]


def _doubled(work: Work, rng: random.Random) -> bytes:
    """Some name of the file given once more, before it or behind it, perhaps with escapes, perhaps as before."""
    data = file_of(work).rstrip()
    head, entry = rng.choice([(b"{", b'"content":'), (b"{", b'"checksum":'), (b",", b'"answer":'), (b",", b'"by":')])
    at = data.index(entry)
    name = entry if rng.random() < 0.5 else b'"\\u%04x' % entry[1] + entry[2:]
    again = name + rng.choice([b"5", b"{}", b'"x"', b"null", b'{"a":1,"a":2}'])
    return (
        data[:at] + again + b"," + data[at:] if head == b"," or rng.random() < 0.5 else data[:-1] + b"," + again + b"}"
    )


def _inserted(work: Work, rng: random.Random) -> bytes:
    """Bytes too many, left out, or repeated."""
    data = file_of(work)
    for _ in range(rng.randrange(1, 4)):
        start = rng.randrange(len(data))
        end = start + rng.randrange(40)
        data = (
            data[:start]
            + rng.choice([rng.randbytes(3), b"", data[start:end] * 2, b"\\ud83d", b"]}", b"\x1b"])
            + data[end:]
        )
    return data


def _edited(work: Work, rng: random.Random) -> bytes:
    """Written anew by a program, with something odd added that nobody reads."""
    told = json.loads(file_of(work))
    told["content"][rng.choice(["since", "__proto__", ""])] = rng.choice(HOSTILE)
    return json.dumps(told, indent=rng.choice([None, 2]), sort_keys=rng.random() < 0.5).encode()


def _other_head(work: Work, rng: random.Random) -> bytes:
    content = msgspec.json.encode(work)
    if rng.random() < 0.3:
        return sealed(content, version=rng.randrange(2, 1_000_000))
    name = rng.choice(["format", "version", "checksum"])
    return sealed(content, **{name: rng.choice(['"x"', "0", "-1", "null", "[]", "1.0", "1e3", "{}", '"1"'])})


KINDS: tuple[Callable[[Work, random.Random], bytes], ...] = (
    _cut, _flipped, _noise, _recoded, _grafted, _grafted, _literal, _twice, _other_head, _blanks, _doubled, _inserted, _edited,
)  # fmt: skip
