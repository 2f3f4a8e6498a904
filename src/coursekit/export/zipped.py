"""A zip that has the same bytes on any day and any machine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping
from typing import BinaryIO

_LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The first date that a zip can hold."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files in their order."""
    content = io.BytesIO()
    zip_into(content, files.items())
    return content.getvalue()


def zip_into(content: BinaryIO, files: Iterable[tuple[str, bytes]]) -> None:
    """Write a zip of the files in their order, one after the other: however many there are, one is in memory."""
    with zipfile.ZipFile(content, "w") as package:
        for name, text in files:
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # else it would be the system's that happens to run
            entry.external_attr = 0o644 << 16
            package.writestr(entry, text)


def rezipped(content: bytes) -> bytes:
    """The files of a zip that a library has written, in a zip as ``zipped`` makes it."""
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        return zipped({name: made.read(name) for name in made.namelist()})
