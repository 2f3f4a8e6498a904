"""Links of README and docs, which `check` follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check

NOTES = """\
# Notes for teachers

## What's “next”?

```
# No heading
```

<a id="c1"></a>
"""


def found(root: Path, text: str) -> list[str]:
    (root / "docs").mkdir(exist_ok=True)
    (root / "docs/notes.md").write_text(NOTES, encoding="utf-8")
    (root / "README.md").write_text(text, encoding="utf-8")
    return [str(fault) for fault in check(root).faults if fault.rule == "documents"]


@pytest.mark.parametrize(
    ("link", "what"),
    [
        ("[x](docs/note.md)", "the link to docs/note.md leads nowhere: correct it, or remove it"),
        ("[x](docs/note.md 'Notes')", "the link to docs/note.md leads nowhere: correct it, or remove it"),
        ("[x](lessons/01_who_was_late.ipynb)", "the link to lessons/01_who_was_late.ipynb leads nowhere: correct it, or remove it"),
        ("[x](docs/notes.md#next)", "docs/notes.md has no heading 'next': use one of c1, notes-for-teachers, whats-next"),
        ("[x](docs/notes.md#no-heading)", "docs/notes.md has no heading 'no-heading': use one of c1, notes-for-teachers, whats-next"),
        ("[x](#top)", "this document has no heading 'top': use one of a-course"),
        ("[x][y]", "the link [y] is not defined: write [words](target)"),
    ],
)  # fmt: skip
def test_a_link_that_leads_nowhere_is_named_with_its_line(built: Path, link: str, what: str) -> None:
    assert found(built, f"# A course\n\nSee\n{link}.\n") == [f"README.md:4: {what}"]


def test_what_leads_somewhere_passes(built: Path) -> None:
    links = (
        "[a](docs/notes.md#whats-next) [b](docs/notes.md#c1) [c](#a-course) [d](lessons/) `[e](f.md)` "
        "[g](lessons/01_who_is_late.ipynb#late) [h](https://example.org/x.md) [i](mailto:a@b.example)"
    ).replace("", "")
    assert found(built, f"# A course\n\n{links}\n\n```\n[k](l.md)\n```\n") == []


def test_a_document_that_is_no_text_is_named(built: Path) -> None:
    (built / "README.md").write_bytes(b"caf\xe9")
    [fault] = [str(fault) for fault in check(built).faults]
    assert fault.startswith("README.md:1: a byte that is not UTF-8")
