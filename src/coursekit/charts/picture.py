"""A still picture of a chart, for pages that cannot draw one: used when lessons are built."""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator
from typing import Any

from coursekit.authors_tools import authors_tools

_FONT = "Liberation Sans"
"""Comes with vl-convert, so that the picture does not depend on the machine's own fonts."""

_SCALE = 1.5
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png(spec: dict[str, Any]) -> bytes:
    """The Vega-Lite 5 chart ``spec`` as a PNG of one and a half times its size in pixels; the
    same spec gives the same bytes. Raises ValueError when it does not compile, and
    NotInstalled without vl-convert."""
    with authors_tools():
        import vl_convert  # takes half a second
    still = json.loads(json.dumps(spec))
    still.setdefault("config", {})["font"] = _FONT
    return _compressed(vl_convert.vegalite_to_png(still, vl_version="5.8", scale=_SCALE))


def _compressed(picture: bytes) -> bytes:
    """The same picture in about a quarter of the bytes: vl-convert compresses in haste, and these
    pictures stay in the repository's history."""
    chunks = list(_chunks(picture))
    pixels = zlib.decompress(b"".join(body for kind, body in chunks if kind == b"IDAT"))
    before = [(kind, body) for kind, body in chunks if kind not in (b"IDAT", b"IEND")]
    packed = [*before, (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in packed
    )


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        yield picture[at + 4 : at + 8], picture[at + 8 : at + 8 + length]
        at += 12 + length
