"""Schemas that are missing or say something else than this library reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.building.editor_schemas import schemas_for
from coursekit.authoring.building.made_files import ANEW, first_difference, stored_text
from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.decoding import conflict_in


def schema_faults(root: Path) -> Iterator[Finding]:
    """Schemas that are missing or say something else than this library reads."""
    for shown, text in schemas_for(root).items():
        try:
            stored = stored_text(root / shown)
        except OSError as error:
            yield not_read(shown, error)
            continue
        if stored == text:
            continue
        if conflict := conflict_in(stored or ""):
            yield Finding(shown, conflict.line, conflict.what, ANEW, "unreadable")
            continue
        what = "this schema is missing" if stored is None else "says something else than coursekit reads"
        yield Finding(shown, first_difference(stored or "", text), what, "run `coursekit build`")
