"""A sound kit, kept so that a student's first quiz need not wait until it is read and checked again.

What is kept is found again by the bytes it was made from, data and library, so that it can never be
out of date. Only sound kits are kept: a fault is found anew, and reported, each time. Keeping is a
convenience. Whatever goes wrong with it, the kit is simply read.
"""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from coursekit.kit import Kit, read_kit

KEPT = ".coursekit"
"""The folder of a course for what can be made again."""

LIBRARY = Path(__file__).parents[1]
CODE = ("kit/**/*.py", "decoding.py", "wording.py")
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
    """A hash of everything that a kit is made from. Raises OSError."""
    digest = hashlib.sha256(f"{sys.version} msgspec {msgspec.__version__}".encode())
    code = [path for pattern in CODE for path in LIBRARY.glob(pattern)]
    for root, files in ((folder, [*folder.rglob("[!.]*")]), (LIBRARY, code)):
        for path in sorted(files):
            if path.is_file():
                digest.update(f"\n{path.relative_to(root).as_posix()}\n".encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:32]


def _load(kept: Path) -> Kit | None:
    """The kit in this file; None when there is none, or when it is not as it was written."""
    try:
        content = kept.read_bytes()
        if hashlib.sha256(content[_DIGEST:]).digest() != content[:_DIGEST]:
            return None
        return msgspec.msgpack.decode(memoryview(content)[_DIGEST:], type=Kit)
    except (OSError, msgspec.MsgspecError):
        return None


def _keep(kept: Path, content: bytes) -> None:
    """Write the file in one step, and remove those that no longer fit. Raises OSError."""
    kept.parent.mkdir(exist_ok=True)
    new = kept.with_name(f".{kept.name}.{os.getpid()}")  # two kernels may be at it at once
    try:
        new.write_bytes(hashlib.sha256(content).digest() + content)
        new.replace(kept)
    finally:
        with suppress(OSError):
            new.unlink(missing_ok=True)
    for old in kept.parent.glob("kit-*.msgpack"):
        if old != kept:
            with suppress(OSError):
                old.unlink()
