"""A small class on the second kit, whose figures can be worked out by hand."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from coursekit.kit import Kit
from coursekit.quiz.catalogue import catalogue
from coursekit.report.build_report import make_report
from coursekit.report.hand_ins import UNEXPECTED
from coursekit.storage.work import Answer, Answered, Work, file_of
from tests.quiz.an_item import AnyItem


class Classroom:
    """A folder of hand-ins on the second kit, and the report on it."""

    def __init__(self, folder: Path, kit: Kit) -> None:
        self.folder, self.kit = folder, kit
        self.out = folder.parent / "report.html"
        self.items = {(asked.place, item.id): item for asked in catalogue(kit) for item in asked.items}
        folder.mkdir()

    def item(self, name: str, place: str = "questions") -> AnyItem:
        return self.items[place, name]

    def choice(self, name: str, text: str, place: str = "questions") -> str:
        """The id of the choice of that text."""
        return str(next(choice.id for choice in self.item(name, place).choices if choice.text == text))

    def entry(self, name: str, first: Answer | None, place: str = "questions", **more: Any) -> Answered:
        """An answer checked once, unless ``more`` says otherwise."""
        given: dict[str, Any] = {
            "answer": "" if first is None else first, "first": first, "tries": 0 if first is None else 1,
            "of": self.item(name, place).edition, "dot": ("w1", 1), "by": {"w1": 1},
        }  # fmt: skip
        return Answered(**{**given, **more})

    def work(self, id_: str, name: str = "", /, **entries: Answered) -> Work:
        """Work on hand-written questions; ``__`` in a name stands for a dash."""
        answered = {key.replace("__", "-"): entry for key, entry in entries.items()}
        return Work(kit=self.kit.article.id, id=id_, name=name, places={"questions": answered})

    def hand_in(self, file: str, work: Work) -> None:
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file_of(work))

    def report(self) -> tuple[str, list[dict[str, str]], list[str]]:
        """The page, the lines of the table, and what was said of files."""
        said = make_report(self.kit, self.folder, self.out).notices
        assert not any(UNEXPECTED in line for line in said), "that a file did not stop the report hides a fault of it"
        table = self.out.with_suffix(".csv").read_text(encoding="utf-8-sig")
        return self.out.read_text(encoding="utf-8"), list(csv.DictReader(io.StringIO(table, newline=""))), said


@pytest.fixture
def classroom(tmp_path: Path, tram: Kit) -> Classroom:
    return Classroom(tmp_path / "hand-ins", tram)
