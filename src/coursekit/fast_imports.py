"""Importing libraries without what they carry along and never use here."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

UNUSED = ("rfc3987_syntax", "jupytext.sync_contentsmanager", "jupytext.async_contentsmanager")
"""Parts that those who import them do without.

The notebook libraries import jsonschema, which imports this optional checker of
internationalised addresses where it finds it. It compiles a grammar at import: a second or more on
a two-core machine, for a check that nothing here asks for. jupytext brings what a notebook server
needs to open its files, and with it a good part of that server."""


@contextmanager
def slim_imports() -> Iterator[None]:
    """Imports inside this block do without ``UNUSED``, as on a machine that lacks it."""
    absent = [name for name in UNUSED if name not in sys.modules]
    for name in absent:
        sys.modules[name] = None  # type: ignore[assignment]  # how Python marks a module as absent
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
