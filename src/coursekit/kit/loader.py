"""Reading all files of a kit and checking that they fit together."""

from __future__ import annotations

import os.path
import re
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from coursekit.files import listed, no_file, read_text, reason
from coursekit.formatting import counted
from coursekit.kit import PASSAGES, QUIZZES, Kit, consistency
from coursekit.kit.amount_records import NOTHING_DECLARED, Amount, Ledger, SeriesPoint
from coursekit.kit.argument_records import Argument, Rivals
from coursekit.kit.bargain_records import Bargain
from coursekit.kit.course_records import LessonCard, Term
from coursekit.kit.fact_records import CheckedClaim, Event
from coursekit.kit.faults import Fault, KitError, Sheet
from coursekit.kit.passage_records import Misconception, Passage
from coursekit.kit.quiz_records import QuizFile
from coursekit.kit.reading import read_yaml, text_of
from coursekit.kit.reading_csv import read_csv
from coursekit.kit.records import Article, ChartText, Source, Statement, Voice

T = TypeVar("T")

_CARD = "article.yaml"
_NEEDED: dict[str, tuple[str, Any]] = {"voices": ("voices.yaml", Voice), "statements": ("statements.yaml", Statement)}
_TABLES: dict[str, tuple[str, Any]] = {
    **_NEEDED,
    "sources": ("sources.yaml", Source),
    "amounts": ("amounts.csv", Amount),
    "series": ("series.csv", SeriesPoint),
    "events": ("events.csv", Event),
    "claims_checked": ("claims_checked.csv", CheckedClaim),
    "terms": ("glossary.yaml", Term),
    "lessons": ("lessons.yaml", LessonCard),
    "chart_texts": ("charts.yaml", ChartText),
    "misconceptions": ("misconceptions.yaml", Misconception),
}
"""Files that hold rows, each of one record."""

DRAFTED_FACTS = ("events", "claims_checked")
"""Tables whose drafts no reader of a lesson sees: a fact that nobody has looked at is none."""

_DOCUMENTS: dict[str, tuple[str, Any]] = {
    "argument": ("argument.yaml", Argument),
    "rivals": ("hypotheses.yaml", Rivals),
    "bargain": ("bargain.yaml", Bargain),
    "ledger": ("amounts.yaml", Ledger),
}
"""Files that hold one thing each, and may be missing."""

EARLIER_FILES = {"loans.csv": "amounts.csv", "balances.csv": "series.csv"}
"""What earlier versions called tables, and what they are called now."""

YAML_FILES: dict[str, Any] = {
    _CARD: Article,
    **{file: list[record] for file, record in _TABLES.values() if file.endswith(".yaml")},  # type: ignore[valid-type]
    **dict(_DOCUMENTS.values()),
}
"""What each YAML file of a data folder is read as. Those in the folders of ``FOLDERS`` are of those types."""

FOLDERS: dict[str, Any] = {QUIZZES: QuizFile, PASSAGES: Passage}
"""The folders in a data folder, and what each file in them is read as."""

_READ = {*YAML_FILES, *(file for file, _ in _TABLES.values())}

_UNREAD_CARD = Sheet(
    "",
    Article(id="", title="", author="", outlet="", date="", date_basis="inferred", paragraphs=[]),
    [],
    unread=("",) * 1000,
)
"""Stands in for an article's card that cannot be read: any paragraph may be on it."""

_ID = re.compile(r"""\bid: *["']?([\w.-]+)|^([\w.-]+),""", re.MULTILINE)
"""What gives a row its id, in a file that is no longer YAML or CSV."""


class Reading(msgspec.Struct, frozen=True):
    """A data folder with everything that is wrong with it, and what can be used all the same.

    ``kit`` has the rows that are well formed, whether or not they fit together; it is None when not
    even the article, its author and its statements could be read. ``unread`` are the ids of rows that
    are there and not in the kit, ``hurt`` the files in which there are such. ``lost`` are files and folders
    that could not be opened at all: nobody knows which ids are in them.
    """

    faults: list[Fault]
    kit: Kit | None
    unread: frozenset[str]
    hurt: frozenset[str]
    lost: frozenset[str]

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.faults


def read(folder: Path) -> Kit:
    """Read and check the data folder ``folder``. Raises KitError with every fault found."""
    reading = survey(folder)
    if reading.kit is None or not reading.is_sound:
        raise KitError(reading.faults)
    return reading.kit


def read_words(folder: Path) -> Kit:
    """The card, the voices and the statements of the data folder ``folder``, and nothing else of it: what has words
    of the article, whatever is wrong with the rest. Raises KitError for rows that are not well formed; whether they
    fit together is not asked."""
    reader = _Reader(folder)
    if earlier := reader.of_earlier_versions():
        raise KitError([earlier])
    article = reader.sheet(_CARD, Article)
    tables = {name: reader.sheet(file, list[record]) for name, (file, record) in _NEEDED.items()}  # type: ignore[valid-type]
    if reader.faults or article is None:
        raise KitError(reader.faults)
    fields: dict[str, Any] = dict.fromkeys(_DOCUMENTS) | {name: {} for name in (*_TABLES, "quiz_files", "passages")}
    fields |= {name: {row.id: row for row in sheet.content} for name, sheet in tables.items() if sheet}
    return Kit(article=article.content, text=[], **{**fields, "ledger": NOTHING_DECLARED})


def survey(folder: Path) -> Reading:
    """Read and check the data folder ``folder`` as far as that is possible."""
    reader = _Reader(folder)
    if earlier := reader.of_earlier_versions():
        return Reading([earlier], None, frozenset(), frozenset({earlier.file}), frozenset({earlier.file}))
    article = reader.sheet(_CARD, Article)
    text = reader.text_of_article(article.content) if article else []
    tables = {name: reader.table(file, record, required=name in _NEEDED) for name, (file, record) in _TABLES.items()}
    documents = {name: reader.sheet(file, kind) for name, (file, kind) in _DOCUMENTS.items() if reader.has(file)}
    there = {name: reader.folder_of(name) for name in FOLDERS}
    reader.refuse_other_endings()
    reader.refuse_what_is_no_file()
    sheets = {name: sheet for name, sheet in tables.items() if sheet is not None}
    read = {name: sheet for name, sheet in documents.items() if sheet is not None}
    folders = {name: [sheet for sheet in found if sheet is not None] for name, found in there.items()}
    complete = len(sheets) == len(tables) and len(read) == len(documents) and None not in there[PASSAGES]
    reader.faults += consistency.faults(article or _UNREAD_CARD, sheets, read, folders, complete)
    kit = None
    voices: list[Voice] = sheets["voices"].content if "voices" in sheets else []
    if article is not None and any(voice.kind == "author" for voice in voices) and "statements" in sheets:
        fields: dict[str, Any] = {
            name: {row.id: row for row in sheet.content} if sheet else {} for name, sheet in tables.items()
        }
        for name in DRAFTED_FACTS:
            fields[name] = {id_: row for id_, row in fields[name].items() if not row.draft}
        fields |= {name: read[name].content if name in read else None for name in _DOCUMENTS}
        fields["ledger"] = fields["ledger"] or NOTHING_DECLARED
        fields["quiz_files"] = {sheet.file: sheet.content for sheet in folders[QUIZZES]}
        fields["passages"] = {sheet.content.id: sheet.content for sheet in folders[PASSAGES]}
        kit = Kit(article=article.content, text=text, **fields)
    return Reading(reader.faults, kit, frozenset(reader.unread), frozenset(reader.hurt), frozenset(reader.lost))


class _Reader:
    """Reads file after file and keeps the faults, so that all of them are reported at once."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.faults = folder, list[Fault]()
        self.unread, self.hurt, self.lost = set[str](), set[str](), set[str]()

    def has(self, name: str) -> bool:
        """Whether there is a file of that name, or a link, wherever that leads."""
        return os.path.lexists(self.folder / name)

    def of_earlier_versions(self) -> Fault | None:
        """A table that this version no longer reads. What else is wrong with such a kit would mislead: half of
        it follows from that."""
        name = next((name for name in EARLIER_FILES if self.has(name)), None)
        if name is None:
            return None
        shown, now = f"{self.folder.name}/{name}", EARLIER_FILES[name]
        what = f"this table is called {now} now, and has other columns"
        return Fault(shown, 1, what, f"{now}: `coursekit migrate` makes it of this file")

    def text_of_article(self, card: Article) -> list[str]:
        """The paragraphs of an article that comes with the kit: those between empty lines."""
        if not card.text:
            return []
        shown = f"{self.folder.name}/{card.text}"
        try:
            text = text_of(self.folder / card.text, shown)
        except KitError as error:
            self.faults += error.faults
            return []
        found = [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]
        if len(found) != len(card.paragraphs):
            what = f"the text has {counted(len(found), 'paragraph')} between empty lines"
            self.faults.append(Fault(shown, 1, what, f"{len(card.paragraphs)}, as in {_CARD}"))
        return found

    def listed(self, folder: str, *patterns: str) -> list[Path]:
        """The files of a folder ("": of all of it) whose names fit; none where it cannot be looked into."""
        try:
            return listed(self.folder / folder, *patterns)
        except OSError as error:
            shown = f"{self.folder.name}/{folder}/".replace("//", "/")
            fault = Fault(shown, 1, f"the folder cannot be read ({reason(error)})", "a readable folder")
            if fault not in self.faults:
                self.faults.append(fault)
            self.hurt.add(shown)
            self.lost.add(shown)
            return []

    def folder_of(self, name: str) -> list[Sheet[Any] | None]:
        """What each file of one of the ``FOLDERS`` says; None for one that cannot be read."""
        return [self.sheet(f"{name}/{path.name}", FOLDERS[name]) for path in self.listed(name, "*.yaml")]

    def sheet(self, name: str, kind: Any) -> Sheet[Any] | None:
        path, shown = self.folder / name, f"{self.folder.name}/{name}"
        try:
            return read_csv(path, shown, kind) if name.endswith(".csv") else read_yaml(path, shown, kind)
        except KitError as error:
            self.faults += error.faults
            self.hurt.add(shown)
            if error.readable is None:
                self._look_for_ids(path, shown)
            else:
                self.unread |= set(error.readable.unread)
            return error.readable

    def refuse_other_endings(self) -> None:
        """A file that would be passed over in silence: its author believes it is part of the kit."""
        for path in (path for name in ("", *FOLDERS) for path in self.listed(name, "*.yml")):
            shown = f"{self.folder.name}/{path.relative_to(self.folder).as_posix()}"
            self.faults.append(Fault(shown, 1, "a file of this name is not read", "a name that ends in .yaml"))
            self.hurt.add(shown)
            self._look_for_ids(path, shown)

    def refuse_what_is_no_file(self) -> None:
        """A folder or a pipe that is called like a file of data: nothing would read it, nor say so."""
        for path in self.listed("", "*.yaml", "*.csv"):
            if path.name not in _READ and (what := no_file(path)):
                shown = f"{self.folder.name}/{path.name}"
                self.faults.append(Fault(shown, 1, f"the file cannot be read ({what})", "a readable file"))

    def table(self, name: str, record: type[T], required: bool) -> Sheet[list[T]] | None:
        if not required and not self.has(name):
            return Sheet(name, [], [])
        return self.sheet(name, record if name.endswith(".csv") else list[record])  # type: ignore[valid-type]

    def _look_for_ids(self, path: Path, shown: str) -> None:
        """Note what look like ids of rows in a file that cannot be read otherwise."""
        try:
            text = read_text(path)
        except OSError:
            self.lost.add(shown)
        else:
            self.unread |= {name for found in _ID.findall(text) for name in found if name}
