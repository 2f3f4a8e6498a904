"""A sound kit, kept so that a student's first quiz need not wait until it is read and checked again.

What is kept is found again by the bytes it was made from, data and library, so that it can never be
out of date. Only sound kits are kept: a fault is found anew, and reported, each time. Keeping is a
convenience. Whatever goes wrong with it, the kit is simply read.
"""

from __future__ import annotations

import hashlib
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from coursekit.files import listed, read_bytes
from coursekit.kit import PASSAGES, QUIZZES, Kit, read_kit
from coursekit.writing import in_one_step

KEPT = ".coursekit"
"""The folder of a course for what can be made again."""

LIBRARY = Path(__file__).parents[1]
CODE = ("kit/**/*.py", "decoding.py", "files.py", "formatting.py")
"""What decides what a kit is: when it changes, so may what is read or accepted."""

_DIGEST = hashlib.sha256().digest_size


def kit_of(folder: Path) -> Kit:
    """The kit in the data folder ``folder``: as kept, or else read and then kept.

    Raises KitError with every fault found.
    """
    try:
        kept = folder.parent / KEPT / f"kit-{_key(folder)}.msgpack"
    except OSError:
        return read_kit(folder)
    kit = _load(kept)
    if kit is None:
        kit = read_kit(folder)
        with suppress(OSError):
            _keep(kept, msgspec.msgpack.encode(kit))
    return kit


def _key(folder: Path) -> str:
    """A hash of everything that a kit is made from. Raises OSError, also for what cannot be read."""
    digest = hashlib.sha256(f"{sys.version} msgspec {msgspec.__version__}".encode())
    code = [path for pattern in CODE for path in LIBRARY.glob(pattern)]
    data = [path for part in ("", QUIZZES, PASSAGES) for path in listed(folder / part, "*")]
    for root, paths in ((folder, data), (LIBRARY, code)):
        for path in sorted(paths):
            digest.update(f"\n{path.relative_to(root).as_posix()}\n".encode())
            if not path.is_dir():
                digest.update(hashlib.sha256(read_bytes(path)).digest())
    return digest.hexdigest()[:32]


def _load(kept: Path) -> Kit | None:
    """The kit in this file; None when there is none, or when it is not as it was written."""
    try:
        content = read_bytes(kept)
        if hashlib.sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
            return None
        return msgspec.msgpack.decode(memoryview(content)[_DIGEST:], type=Kit)
    except (OSError, msgspec.MsgspecError):
        return None


def _keep(kept: Path, content: bytes) -> None:
    """Write the file in one step, and remove those that no longer fit. Raises OSError."""
    kept.parent.mkdir(exist_ok=True)
    with in_one_step(kept) as file:
        file.write(hashlib.sha256(content).digest() + content)
    for old in kept.parent.glob("kit-*.msgpack"):
        if old != kept:
            with suppress(OSError):
                old.unlink()
