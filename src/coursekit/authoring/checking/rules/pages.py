"""Pages that are missing, behind the data, edited by hand, or about nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from coursekit.authoring.building.generated_pages import FACTS, GLOSSARY, RETELLING, WAY_OUT, is_edited, pages
from coursekit.authoring.building.made_files import ANEW, first_difference, stored_text
from coursekit.authoring.checking.findings import Finding, not_read
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS
from coursekit.decoding import conflict_in
from coursekit.kit import Kit


def page_faults(root: Path, kit: Kit) -> Iterator[Finding]:
    """Pages that are missing, behind the data, edited by hand, or about nothing."""
    made = pages(kit)
    for name in (GLOSSARY, FACTS, RETELLING):
        path, shown = root / LESSONS / name, f"{LESSONS}/{name}"
        try:
            stored = stored_text(path)
        except OSError as error:
            yield not_read(shown, error)
            continue
        if name not in made:
            if stored is not None:
                yield Finding(shown, 1, "the kit has no data for this page", "remove it")
        elif stored is None:
            yield Finding(shown, 1, "this page is missing", "run `coursekit build`")
        elif conflict := conflict_in(stored):
            yield Finding(shown, conflict.line, conflict.what, ANEW, "unreadable")
        elif is_edited(stored):
            yield Finding(shown, 1, "this page was edited by hand", WAY_OUT)
        elif stored != made[name]:
            yield Finding(
                shown, first_difference(stored, made[name]), "the data says otherwise", "run `coursekit build`"
            )
