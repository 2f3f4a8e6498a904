"""Importing libraries without what they carry along and never use here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

UNUSED = "rfc3987_syntax"
"""Altair and the notebook libraries import jsonschema, which imports this optional checker of
internationalised addresses where it finds it. It compiles a grammar at import: a second or more on
a two-core machine, for a check that nothing here asks for. jsonschema does without it."""


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
