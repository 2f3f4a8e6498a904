"""Uses the kind in a library that has it, and prints what came of it as JSON. Arguments: the course's folder."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import coursekit
from coursekit.authoring.building.editor_schemas import schemas
from coursekit.authoring.new_kit.kit_parts import part, part_names
from coursekit.course import quiz_of
from coursekit.export.formats import Format, export
from coursekit.kit import read_kit
from coursekit.quiz.grading import AnswerError, grade
from coursekit.quiz.kinds import every_kind, type_for
from coursekit.quiz.widget import QuizWidget
from coursekit.quiz.words import quiz_in_words
from coursekit.screen import runtime


def outcome(item: Any, answer: Any) -> str:
    try:
        return grade(item, answer).outcome
    except AnswerError as error:
        return str(error)


def exported(kit: Any, name: Format) -> dict[str, str]:
    made = export(kit, name, key="feedback")
    return {"content": made.content.decode("utf-8", "replace"), "report": made.report()}


def main(folder: Path) -> None:
    kit = read_kit(folder / "data")
    question: Any = kit.question("tram-gap")
    quiz = quiz_of(kit, "tram-gap")
    (item,) = quiz.items
    formats: tuple[Format, ...] = ("gift", "qti", "sheet")
    told = {
        "library": coursekit.__file__,
        "kinds": [*every_kind()],
        "part": part("gap").about if "gap" in part_names() else "",
        "minutes": type_for(question).minutes_for(question),
        "outcomes": [outcome(item, answer) for answer in ("Tram", "bus", " ")],
        "words": quiz_in_words(quiz),
        "shown": repr(QuizWidget(quiz)),
        "edition": item.edition,
        "scripts": ".gap={" in runtime.script(),
        "schema": "The word that is missing." in schemas()["data/schemas/quiz.schema.json"],
        "open": {name: exported(kit, name) for name in formats},
    }
    type(item).is_open = False
    print(json.dumps({**told, "left_out": {name: exported(kit, name)["report"] for name in formats}}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
