"""The files of a kit with drafted rows in them: rows are added, and none that is there is changed."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from coursekit.authoring.drafting.drafted_rows import DraftedRows, Row
from coursekit.authoring.drafting.skeletons import skeletons_of
from coursekit.authoring.editing.safe_writes import Write, held, text_to_change
from coursekit.errors import CourseError
from coursekit.kit import DATA

DRAFTS = "drafts"
"""The folder of a course with what is to be copied from: an argument and questions nobody has thought through yet."""

_ADDED = (
    "# Drafted from a copy of the article. Read each row against the text, write what is to be written, and\n"
    "# remove its line `draft: true`.\n"
)
_ARGUMENT = (
    "# Candidate relations, each found by a connective, with the claims that it joins. Nothing reads\n"
    "# this file: write the claims in your own words, and move what is right to data/argument.yaml.\n\n"
)
_QUESTIONS = (
    "# Skeletons of questions. Nothing reads this file: write stems, options and replies, and move what is\n"
    "# good to a file in data/quizzes/.\n\n"
)
_EVENTS = [
    "id", "label", "when", "start", "end", "lasted", "basis", "paragraphs", "statements", "inferred_from", "evidence",
    "confidence", "as_of", "review_by", "sources", "note", "draft",
]  # fmt: skip
_CLAIMS = [
    "id", "paragraphs", "claim", "kind", "verdict", "finding", "evidence", "confidence", "as_of", "review_by",
    "statements", "sources", "note", "draft",
]  # fmt: skip
TABLES = {"events.csv": _EVENTS, "claims_checked.csv": _CLAIMS}
"""The tables that are drafted, with the columns of a new one."""


class NotAdded(CourseError):
    """Rows that cannot be added to a file as it is. The message says why."""


def writes_of(root: Path, rows: DraftedRows, *, paragraphs: bool) -> list[Write]:
    """What to write so that the kit at ``root`` has these rows, with ``paragraphs`` in place of all that it has.

    Raises NotAdded, and NotWritten for a file that cannot be read."""
    data = root / DATA
    texts: dict[Path, str] = {}
    if paragraphs:
        card = data / "article.yaml"
        texts[card] = with_paragraphs(text_to_change(root, card), rows.paragraphs)
    for name, added in {"voices.yaml": rows.voices, "statements.yaml": rows.statements}.items():
        if added:
            texts[data / name] = with_rows(text_to_change(root, data / name), added, f"{DATA}/{name}")
    for name, added in {"events.csv": rows.events, "claims_checked.csv": rows.claims}.items():
        if added:
            texts[data / name] = with_cells(text_to_change(root, data / name), added, TABLES[name])
    folder = root / DRAFTS
    if rows.relations:
        argument = {"claims": rows.argument_claims, "relations": rows.relations}
        texts[folder / "argument.yaml"] = _ARGUMENT + as_indented_yaml(argument)
    if skeletons := skeletons_of(rows):
        texts[folder / "questions.yaml"] = _QUESTIONS + as_indented_yaml({"questions": skeletons})
    return [
        Write(path, text.encode(), held(path), keep=path.parent == folder and path.exists())
        for path, text in texts.items()
    ]


def as_yaml(value: Any) -> str:
    """``value`` as people would write it, apart from quotation marks."""
    return yaml.safe_dump(value, sort_keys=False, allow_unicode=True, width=110)


class _Indented(yaml.SafeDumper):
    """Lists stand two blanks in, as in a kit's files: a row can be moved there as it is."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # PyYAML's own
        """Called before what stands in a list or a group."""
        super().increase_indent(flow, False)  # PyYAML's own


def as_indented_yaml(groups: dict[str, list[Row]]) -> str:
    """Lists of rows under their names, with an empty line between two rows."""
    parts = []
    for name, rows in groups.items():
        dumped = yaml.dump({name: rows}, Dumper=_Indented, sort_keys=False, allow_unicode=True, width=110)
        parts.append(re.sub(r"\n  - ", "\n\n  - ", dumped).replace("\n\n", "\n", 1))
    return "\n".join(parts)


def with_rows(text: str, rows: Sequence[Row], shown: str) -> str:
    """A file of rows with more of them at its end. Raises NotAdded where that would not be read as that."""
    joined = text.rstrip("\n") + "\n\n" + _ADDED + "\n" + "\n".join(as_yaml([row]) for row in rows)
    try:
        before, after = (yaml.load(one, Loader=yaml.CBaseLoader) for one in (text, joined))  # noqa: S506  # texts alone
    except yaml.YAMLError:
        before = after = None
    if (
        not isinstance(after, list)
        or after[: len(before or [])] != (before or [])
        or len(after) != len(before or []) + len(rows)
    ):
        raise NotAdded(
            f"{shown} is no list of rows that begin with “- ” at the left margin: nothing can be added to it"
        )
    return joined


def with_paragraphs(text: str, rows: Sequence[Row]) -> str:
    """The card with these paragraphs, and the rest of it as it is."""
    head, found, rest = (
        re.split(r"(^paragraphs:.*\n)", text, maxsplit=1, flags=re.MULTILINE)
        if "\nparagraphs:" in text
        else (text, "", "")
    )
    if not found:
        raise NotAdded(f"{DATA}/article.yaml has no line “paragraphs:” of its own")
    behind = re.search(r"^[A-Za-z_]+:", rest, re.MULTILINE)
    listed = "\n".join(re.sub(r"^", "  ", as_yaml([row]).rstrip("\n"), flags=re.MULTILINE) + "\n" for row in rows)
    return f"{head}paragraphs:\n{listed}" + (f"\n{rest[behind.start() :]}" if behind else "")


def with_cells(text: str, rows: Sequence[Row], columns: list[str]) -> str:
    """A table with more rows, and with columns that it lacks."""
    table = list(csv.reader(io.StringIO(text)))
    header = table[0] if table else []
    more = (
        [name for name in columns if name not in header]
        if not table
        else [name for name in ("draft",) if name not in header]
    )
    header = [*header, *more]
    made = io.StringIO()
    out = csv.writer(made, lineterminator="\n")
    out.writerow(header)
    out.writerows([*cells, *[""] * (len(header) - len(cells))] for cells in table[1:] if any(cells))
    out.writerows([row.get(name, "") for name in header] for row in rows)
    return made.getvalue()
