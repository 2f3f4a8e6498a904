"""What pages of the course were made of, as a few letters: kept among them, and compared by ``coursekit check``."""

from __future__ import annotations

import json
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from coursekit.authoring.lesson_files.lesson_pairs import lessons_of
from coursekit.files import read_bytes
from coursekit.kit import DATA

DESCRIPTION = "course.webmanifest"
"""A file that only a folder of pages has. It describes the course to browsers, which pass over other names."""

MADE_OF = "coursekit_made_of"
"""The name there of ``sources_of``."""

_README = "README.md"
_SCHEMAS = "schemas"


def sources_of(root: Path) -> str:
    """Letters that change with the lessons, the data, the README or the library's version; not with ends of lines.

    Raises OSError for a file that cannot be read.
    """
    data = (path for path in (root / DATA).rglob("*") if path.is_file() and _SCHEMAS not in path.parts)
    readme = [path for path in [root / _README] if path.is_file()]
    found = sha256(version("coursekit").encode())
    for path in sorted([*data, *readme, *(lesson.source for lesson in lessons_of(root))]):
        content = read_bytes(path).replace(b"\r\n", b"\n")
        found.update(f"{path.relative_to(root).as_posix()}\n{len(content)}\n".encode() + content)
    return found.hexdigest()[:16]


def made_of(description: Path) -> str:
    """What the pages beside this description were made of, "" where it does not say so. Raises OSError for a file
    that cannot be read."""
    try:
        described: Any = json.loads(read_bytes(description))
    except ValueError:
        return ""
    return str(described.get(MADE_OF, "")) if isinstance(described, dict) else ""
