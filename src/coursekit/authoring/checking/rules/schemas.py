"""Schemas that are missing or say something else than this library reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.building.editor_schemas import schemas_for
from coursekit.authoring.building.made_files import ANEW, first_difference, stored_text
from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.decoding import conflict_in


class Schemas(Rule):
    """Schemas for editors say what the reader reads.

    They are made of the record types, with what only an editor needs to know: `no` and `007` may stand where text
    belongs, `"40"` where a number does. A course without the folder `data/schemas` does without.
    """

    why = "An editor would underline what is right, and complete what no longer exists."
    fails = Example("data/schemas/voices.schema.json", old='"description"', new='"about"')
    passes = Example(
        "data/voices.yaml",
        old="# yaml-language-server: $schema=schemas/voices.schema.json\n",
        new="# Without a first line that leads an editor to the schema.\n",
    )

    def in_course(self) -> Iterator[Finding]:
        """Schemas that are missing or say something else."""
        return schema_faults(self.course.root)


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
