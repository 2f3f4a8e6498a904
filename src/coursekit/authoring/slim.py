"""Importing notebook libraries without what they carry along and never use here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

UNUSED = "rfc3987_syntax"
"""Notebook libraries import jsonschema, which imports this checker of web addresses when it finds
it; it compiles a grammar at import, which takes longer than all of ``coursekit check``."""


@contextmanager
def slim_imports() -> Iterator[None]:
    """Imports inside this block do without ``UNUSED``, as on a machine that lacks it."""
    if UNUSED in sys.modules:
        yield
        return
    sys.modules[UNUSED] = None  # type: ignore[assignment]  # how Python marks a module as absent
    try:
        yield
    finally:
        del sys.modules[UNUSED]
