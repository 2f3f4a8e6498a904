"""``coursekit draft``: from a file with the article to drafted rows in a kit, or to what differs from those it has."""

from __future__ import annotations

import csv
import datetime
import io
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Struct

from coursekit.authoring.drafting.article_blocks import blocks_of
from coursekit.authoring.drafting.body_paragraphs import JudgedBlock, judged, settled
from coursekit.authoring.drafting.draft_differences import differences, has_drafts, is_untouched, new_rows
from coursekit.authoring.drafting.draft_files import DRAFTS, TABLES, writes_of
from coursekit.authoring.drafting.drafted_article import DraftedArticle, drafted
from coursekit.authoring.drafting.drafted_rows import DraftedRows, rows_of
from coursekit.authoring.editing.safe_writes import text_to_change, write_all
from coursekit.errors import CourseError
from coursekit.formatting import counted
from coursekit.kit import DATA, Kit
from coursekit.kit.loader import read_words

WRONG_ENDS = (
    "If one of them is not the article's, begin again: take back the draft (or remove the new folder), and name the "
    "ends with --first WORDS and --last WORDS."
)


class ArticleParagraphs(Struct, frozen=True):
    """The body paragraphs of a file, and how they were found."""

    paragraphs: list[str]
    blocks: list[JudgedBlock]
    notice: str

    def shown(self) -> Iterator[str]:
        """A line for each block: its number or what it is, and its first words."""
        number = 0
        for block in self.blocks:
            if block.belongs == "body":
                number += 1
                yield f"{number:>4}  {block.begins}"
            else:
                yield f"   –  {block.begins}  [{block.why}]"


class MadeDraft(Struct, frozen=True):
    """What a draft says: ``lines`` to read, and whether anything was written."""

    lines: list[str]
    written: bool


def paragraphs_of_file(
    article: Path, ask: Callable[[str], str], ends: tuple[str | None, str | None] = (None, None), title: str = ""
) -> ArticleParagraphs:
    """The body paragraphs of the article in a file; ``ask`` is asked where rules cannot tell. ``ends``: how the first
    and the last paragraph begin; ``title``: the article's, where it is known. Raises NotRead."""
    read = blocks_of(article)
    blocks = judged(read.blocks, *ends, title)
    return ArticleParagraphs(settled(blocks, ask), blocks, read.notice)


def draft(root: Path, article: ArticleParagraphs, today: datetime.date) -> MadeDraft:
    """Add a first draft to the kit at ``root``. Raises CourseError where the kit has one, and NotWritten."""
    kit = read_words(root / DATA)
    if has_drafts(kit):
        raise CourseError(
            "this kit has a draft: `coursekit draft ARTICLE --again` shows what would differ. Nothing was written"
        )
    found = drafted(article.paragraphs)
    rows, added = _rows(root, kit, found, today)
    replaces = is_untouched(kit)
    writes = writes_of(root, added, paragraphs=replaces)
    (root / DRAFTS).mkdir(exist_ok=True)
    write_all(root, writes)
    lines = [
        f"{counted(len(article.paragraphs), 'paragraph')}:",
        *article.shown(),
        WRONG_ENDS,
        "",
        *_told(found, added),
    ]
    if not replaces:
        lines += ["The paragraphs of data/article.yaml are somebody's, and stay as they are."]
        lines += [line for line in differences(rows, added, kit) if line.startswith("~")]
    return MadeDraft(lines, written=True)


def draft_again(root: Path, article: ArticleParagraphs, today: datetime.date, *, add: bool = False) -> MadeDraft:
    """What another draft has that the kit has not, and the other way round; with ``add``, new rows are added. No row
    that is there is changed. Raises KitError and NotWritten."""
    kit = read_words(root / DATA)
    rows, added = _rows(root, kit, drafted(article.paragraphs), today)
    lines = list(differences(rows, added, kit))
    if not lines:
        return MadeDraft(["Nothing differs from what the kit has."], written=False)
    is_new = any(line.startswith("+") for line in lines)
    if add and is_new:
        writes = writes_of(root, added, paragraphs=False)
        write_all(root, [write for write in writes if write.path.parent.name == DATA])
        return MadeDraft(
            [*lines, "What is new (+) was added, each row as a draft. Nothing else was changed."], written=True
        )
    hint = "Nothing was written." + (" With --add, what is new (+) is added." if is_new else "")
    return MadeDraft([*lines, hint], written=False)


def _rows(root: Path, kit: Kit, found: DraftedArticle, today: datetime.date) -> tuple[DraftedRows, DraftedRows]:
    """All drafted rows, and those that the kit does not have."""
    tables = {name: _cells(root, name) for name in TABLES}
    taken = {*kit.voices, *kit.statements} | {row.get("id", "") for table in tables.values() for row in table}
    known = {voice.name: voice.id for voice in kit.voices.values()}
    author = next((voice.id for voice in kit.voices.values() if voice.kind == "author"), "author")
    rows = rows_of(found, author, known, taken, today)
    return rows, new_rows(rows, kit, tables["events.csv"], tables["claims_checked.csv"])


def _cells(root: Path, name: str) -> list[dict[str, str]]:
    path = root / DATA / name
    return list(csv.DictReader(io.StringIO(text_to_change(root, path)))) if path.exists() else []


def _told(found: DraftedArticle, added: DraftedRows) -> Iterator[str]:
    """What was drafted; and what stands beside names, which is shown here and kept nowhere."""
    for voice in found.voices:
        if voice.role:
            yield f"{voice.name}: “{voice.role}” (paragraph {voice.paragraph})"
    if places := [voice.name for voice in found.voices if voice.kind == "place"]:
        yield f"Taken for places, as a guess, and no voices unless they speak: {', '.join(places)}."
    yield (
        f"Drafted: {counted(len(added.voices), 'voice')}, {counted(len(added.statements), 'statement')}, "
        f"{counted(len(added.events), 'event')}, {counted(len(added.claims), 'claim')} to check, "
        f"{counted(len(added.relations), 'candidate relation')}."
    )
