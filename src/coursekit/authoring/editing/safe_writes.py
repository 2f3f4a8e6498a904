"""Writing files so that nobody's work is lost: in one step each, only over what was read before,
and with a copy of what should not be gone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path

import msgspec

from coursekit.decoding import NotText, decoded
from coursekit.files import read_bytes, reason
from coursekit.writing import Draft, synced, write_new

KEPT = Path("kept")
"""Where copies of overwritten edits are, in the course's folder: nothing that can be made again, so
not in ``.coursekit``, and not hidden, so that JupyterLab can open them. Not committed."""


class NotWritten(Exception):
    """A file could not be written. The message says why, and what was written before it."""


class Write(msgspec.Struct, frozen=True):
    """A file to write. ``seen`` is what it held when it was read, None when it was not there;
    ``keep`` asks for a copy of that."""

    path: Path
    content: bytes
    seen: bytes | None
    keep: bool = False

    @property
    def shown(self) -> str:
        """The file as messages name it."""
        return f"{self.path.parent.name}/{self.path.name}"


def held(path: Path) -> bytes | None:
    """What a file holds, None when there is none. Raises OSError."""
    try:
        return read_bytes(path)
    except FileNotFoundError:
        return None


def write_all(root: Path, writes: list[Write]) -> dict[Path, Path]:
    """Write the files in order, each in one step: whoever reads meanwhile sees the old one or the
    new. Returns the copies that were kept, by the path of what they are copies of.

    Raises NotWritten when a file cannot be written, is protected, or has been changed since it was read.
    """
    done: list[str] = []
    drafts: list[Draft] = []
    with ExitStack() as opened:
        for write in writes:
            with _told(write.shown, done):
                drafts.append(opened.enter_context(Draft(write.path)))
                drafts[-1].file.write(write.content)
                synced(drafts[-1].file)  # what has no room is to stop this before anything is put in its place
        for write in writes:
            _still_as_seen(write, done)
        kept = {write.path: _keep(root, write) for write in writes if write.keep}
        for write, draft in zip(writes, drafts, strict=True):
            _still_as_seen(write, done)
            with _told(write.shown, done):
                draft.publish()
            done.append(write.shown)
    return kept


def replace_all(root: Path, writes: list[Write], gone: list[Path]) -> None:
    """Write the files as ``write_all``, then remove those that are ``gone``: what takes their place is there by then.
    Raises NotWritten."""
    write_all(root, writes)
    for path in gone:
        try:
            path.unlink()
        except OSError as error:
            what = f"{path.relative_to(root).as_posix()} cannot be removed: {reason(error)}"
            raise NotWritten(f"{what}\nAll else is done. Remove it yourself.") from None


def text_to_change(root: Path, path: Path) -> str:
    """What a file says that is to be written anew. Raises NotWritten."""
    shown = path.relative_to(root).as_posix()
    try:
        return decoded(held(path) or b"")
    except OSError as error:
        raise NotWritten(f"{shown} cannot be read: {reason(error)}. Nothing was written.") from None
    except NotText as error:
        raise NotWritten(f"{shown}:{error.line}: {error.what}. Nothing was written.") from None


@contextmanager
def _told(what: str, done: list[str]) -> Iterator[None]:
    """Whatever goes wrong in this block is about ``what``."""
    try:
        yield
    except OSError as error:
        raise NotWritten(f"{what} cannot be written: {reason(error)}\n{_so_far(done)}") from None


def _so_far(done: list[str]) -> str:
    return f"Written before that: {', '.join(done)}." if done else "Nothing was written."


def _still_as_seen(write: Write, done: list[str]) -> None:
    with _told(write.shown, done):
        now = held(write.path)
    if now not in (write.seen, write.content):
        what = "was changed while this ran, and that edit is left alone: run the same again"
        raise NotWritten(f"{write.shown} {what}\n{_so_far(done)}")


def _keep(root: Path, write: Write) -> Path:
    """Copy what is to be overwritten to a name that is free."""
    folder = root / KEPT
    with _told(f"a copy of {write.shown} in {KEPT}/", []):
        folder.mkdir(exist_ok=True)
        for number in count(1):
            copy = folder / f"{write.path.stem}.{number}{write.path.suffix}"
            if not copy.exists():
                with suppress(FileExistsError):  # another build was quicker
                    write_new(copy, write.seen or b"")
                    return copy
    raise AssertionError("numbers do not end")
