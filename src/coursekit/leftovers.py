"""Names for what is there only while something is written, and its removal where a process was killed."""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import time
from contextlib import suppress
from functools import cache
from pathlib import Path

FORGOTTEN_S = 24 * 3600
"""Seconds after which nobody is still writing, whatever process has the number in the name."""

_NAME = re.compile(r"\.coursekit-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{8}")


def temporary_name() -> str:
    """A name that nothing else has, hidden, ignored by git (``.coursekit-*``), and known to ``sweep``."""
    return f".coursekit-{_machine()}-{os.getpid()}-{os.urandom(4).hex()}"


def is_temporary(path: str) -> bool:
    """Whether ``path`` is one of those names, in whatever folder."""
    return _NAME.fullmatch(os.path.basename(path)) is not None  # noqa: PTH119  # an error has a path as text


def sweep(folder: Path) -> None:
    """Remove what processes that are gone have left half written in ``folder``. Where that is not possible,
    it stays: it is in nobody's way."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if not _is_left_over(entry):
                continue
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            else:
                with suppress(OSError):
                    Path(entry.path).unlink()


def _is_left_over(entry: os.DirEntry[str]) -> bool:
    found = _NAME.fullmatch(entry.name)
    if not found:
        return False
    with suppress(OSError):
        if time.time() - entry.stat(follow_symlinks=False).st_mtime > FORGOTTEN_S:
            return True
    return found[1] == _machine() and not _runs(int(found[2]))


def _runs(process: int) -> bool:
    if os.name == "nt":
        return True  # os.kill would end it there: such a file goes when it is old
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:  # somebody else's
        return True
    return True


@cache
def _machine() -> str:
    """Letters for the machine or the container: a process's number means nothing in another."""
    processes = ""
    with suppress(OSError):
        processes = str(Path("/proc/self/ns/pid").readlink())
    return hashlib.sha256(f"{platform.node()} {processes}".encode()).hexdigest()[:8]
