"""Archives that strangers made, read without unpacking them: nothing is written, and nothing is read for ever."""

from __future__ import annotations

import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import BinaryIO

from coursekit.formatting import visible

MOST_FILES = 20_000
MOST_BYTES = 4_000_000_000
"""That an archive may say it holds: more than any class hands in, videos and all."""

_LARGE, _MOST_RATIO = 1_000_000, 200
"""A larger file that was packed more tightly than any text of a person is a bomb."""


class RefusedArchive(ValueError):
    """An archive of which nothing is taken."""


class Member:
    """A file in an archive: its path, and its first bytes."""

    def __init__(self, archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> None:
        self._archive, self._info = archive, info
        self.path = PurePosixPath(info.filename.replace("\\", "/"))
        self.size = info.file_size

    @property
    def is_link(self) -> bool:
        """Whether it is a link, which leads who knows where."""
        return stat.S_ISLNK(self._info.external_attr >> 16)

    def head(self, most: int) -> bytes:
        """The first ``most`` bytes. Raises RefusedArchive where it is encrypted or damaged."""
        try:
            with self._archive.open(self._info) as opened:
                return opened.read(most)
        except (RuntimeError, NotImplementedError):
            raise RefusedArchive("it is encrypted, or packed in a way that cannot be read here") from None
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise RefusedArchive(f"it is damaged inside the archive ({visible(str(error))[:100]})") from None


def members_of(file: BinaryIO | io.BytesIO) -> Iterator[Member]:
    """The files of an archive. Raises RefusedArchive before the first of them, where the archive is none, is a bomb,
    or has a path that climbs out of it."""
    try:
        archive = zipfile.ZipFile(file)
        infos = [info for info in archive.infolist() if not info.is_dir()]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError):
        raise RefusedArchive("it cannot be opened as a zip archive: it may be cut off, or of another kind") from None
    if len(infos) > MOST_FILES:
        raise RefusedArchive(f"it has {len(infos):,} files, more than any class hands in")
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise RefusedArchive("unpacked it would fill gigabytes, as a zip bomb does")
    for info in infos:
        _refuse_climbing(info.filename)
        if info.file_size > _LARGE and info.file_size > _MOST_RATIO * max(1, info.compress_size):
            raise RefusedArchive(f"{visible(info.filename)} is a zip bomb: {info.file_size:,} bytes out of so few")
    return (Member(archive, info) for info in infos)


def _refuse_climbing(name: str) -> None:
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or (path.parts and path.parts[0].endswith(":")):
        raise RefusedArchive(f"the path {visible(name)} leads out of it")
