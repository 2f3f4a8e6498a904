"""Adding a kind of question takes its record, its two modules and its test cases: no other file names a kind."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import coursekit
from coursekit.kit.questions import RECORDS
from coursekit.quiz.kinds import FOLDER, every_kind, item_type
from tests.scripts.node import bundle

LIBRARY = Path(coursekit.__file__).parent
TOY = Path(__file__).parent / "toy_kind"

PLACES = {
    "record.py": "kit/questions/gap.py", "item.py": "quiz/kinds/gap.py", "screen.js": "quiz/kinds/gap.js",
    "example.yaml": "quiz/kinds/gap.yaml",
}  # fmt: skip
"""Where the files of a kind go."""

QUESTION = """questions:
  - id: tram-gap
    kind: gap
    objective: "00.1"
    stem: The town will build a ____.
    back: [1]
    confidence: true
    word: tram
    feedback: It is in the first line.
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a library says that has one kind more, of a course that asks a question of it."""
    folder = tmp_path_factory.mktemp("one_more")
    library = shutil.copytree(LIBRARY, folder / "coursekit", ignore=shutil.ignore_patterns("__pycache__"))
    for name, place in PLACES.items():
        shutil.copy(TOY / name, library / place)
    bundle(library)
    course = shutil.copytree(Path("tests/kits/tram"), folder / "tram", ignore=shutil.ignore_patterns(".*"))
    asked = course / "data" / "quizzes" / "00.yaml"
    asked.write_text(asked.read_text("utf-8").replace("questions:\n", QUESTION, 1), "utf-8")
    ran = subprocess.run(
        [sys.executable, TOY / "use.py", course],
        env={**os.environ, "PYTHONPATH": str(folder)}, cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    found: dict[str, Any] = json.loads(ran.stdout)
    assert Path(found["library"]).is_relative_to(folder)
    return found


def test_a_new_kind_is_found_graded_and_put_into_words(told: dict[str, Any]) -> None:
    assert told["kinds"] == sorted([*every_kind(), "gap"])
    assert told["outcomes"] == ["right", "wrong", "expected a word"]
    assert told["words"].startswith("The town will build a ____.\n   Your word: ____\n   How sure are you?")
    assert told["words"] in told["shown"]
    assert told["minutes"] == 0.5
    assert re.fullmatch("[0-9a-f]{8}", told["edition"])


def test_a_new_kind_is_a_part_that_can_be_added(told: dict[str, Any]) -> None:
    assert told["part"] == "a word that is missing"


def test_a_new_kind_has_its_screen_and_its_schema(told: dict[str, Any]) -> None:
    assert told["scripts"]
    assert told["schema"]


def test_a_format_without_a_form_for_a_kind_asks_it_as_open_text(told: dict[str, Any]) -> None:
    gift, qti, sheet = (told["open"][name] for name in ("gift", "qti", "sheet"))
    assert "gaps: exported as an essay, marked by hand" in gift["report"]
    assert re.search(r"::tram-gap::.*Your word\\: ____.*\{\n\t####.*<li>tram</li>.*first line", gift["content"])
    assert "gaps: exported as a field for text, and not scored (1 question: tram-gap)" in qti["report"]
    assert "gaps" not in sheet["report"]
    assert "Your word: ____" in sheet["content"]
    assert "Right: tram" in sheet["content"]


def test_what_no_field_for_text_can_ask_is_left_out_and_that_is_said(told: dict[str, Any]) -> None:
    assert "gaps: left out: GIFT has no question of this kind (1 question: tram-gap)" in told["left_out"]["gift"]
    assert "gaps: left out: no interaction of QTI is of this kind" in told["left_out"]["qti"]
    assert "gaps: left out: paper has no form for questions of this kind" in told["left_out"]["sheet"]


# Nothing else names a kind

KINDS = frozenset(RECORDS)

ALLOWED = {
    "authoring/checking/times.py": "a generated round asks questions of two kinds, and they take as long",
    "export/docx.py": "what there is to write on for rows and choices",
    "export/gift.py": "the kinds that the format has a form for",
    "export/canvas.py": "what Canvas loses of some kinds",
    "export/paper.py": "which answers have letters or numbers on a sheet",
    "export/canvas_item.py": "the kinds that the format has a form for",
    "export/moodle.py": "the kinds that the format has a form for",
    "export/moodle_texts.py": "how long a choice of a matching question may be",
    "export/qti.py": "what QTI loses of some kinds",
    "export/qti_item.py": "the kinds that the format has a form for",
    "export/sheet.py": "the kinds that paper has a form for",
    "screen/runtime.py": "which kinds few pages ask, so that their scripts come apart",
    "quiz/rounds.py": "what generated rounds ask is of two kinds",
}
"""Files that name kinds all the same, and why. A new kind needs no change in any of them."""

OWN = ("quiz/kinds/", "kit/questions/")

ONLY_KINDS = KINDS - {"single", "multiple", "number", "order", "match", "mark", "text", "map", "grid", "forecast"}
"""Names that are no words for anything else."""


def named_in(path: Path) -> Iterator[str]:
    """The kinds that a file names: by importing them, by comparing a kind with a name, in a list or a dictionary
    of several, or by a name that nothing else has."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        yield from re.findall(rf"KINDS\.({'|'.join(KINDS)})\b|kind\s*[=!]==?\s*[\"']({'|'.join(KINDS)})\b", text)
        yield from re.findall(
            rf"[\"']({'|'.join(ONLY_KINDS)})[\"']|\bck-(?:question\.ck-)?(?:{'|'.join(ONLY_KINDS)})\b", text
        )
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom) and re.search(
            rf"\.(kinds|questions)\.({'|'.join(KINDS)})$", node.module or ""
        ):
            yield str(node.module)
        elif isinstance(node, ast.Constant) and node.value in ONLY_KINDS:
            yield str(node.value)
        elif isinstance(node, ast.Compare | ast.Dict | ast.Tuple | ast.List | ast.Set):
            names = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and part.value in KINDS]
            is_comparison = isinstance(node, ast.Compare) and "kind" in ast.unparse(node)
            if len({*names} - {"text", "number"}) > 1 or (is_comparison and names):
                yield str(names)


def test_no_other_file_names_a_kind() -> None:
    made = {LIBRARY / "screen/runtime.js", LIBRARY / "screen/runtime.css"}  # of all the others
    files = [path for ending in ("py", "js", "css") for path in sorted({*LIBRARY.rglob(f"*.{ending}")} - made)]
    places = {path.relative_to(LIBRARY).as_posix(): path for path in files}
    naming = {place for place, path in places.items() if not place.startswith(OWN) and list(named_in(path))}
    assert naming - {*ALLOWED} == set(), "ask the item, or its type, what sort of question it is"
    assert {*ALLOWED} - naming == set(), "these no longer name a kind"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", "from coursekit.quiz.kinds.map import MapItem"),
        ("a.py", 'if item.kind == "text": pass'),
        ("a.py", 'SHAPES = ("single", "multiple")'),
        ("a.py", 'WORDS = {"order": 1, "match": 2}'),
        ("a.js", 'if (item.kind === "single") go();'),
        ("a.js", "KINDS.grid.draw()"),
        ("a.css", ".ck-essay input { width: 5rem; }"),
    ],
)
def test_a_file_that_names_a_kind_is_noticed(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, "utf-8")
    assert list(named_in(tmp_path / name))


# A kind is whole


def test_every_kind_has_a_record_a_module_and_a_screen() -> None:
    assert {*RECORDS} == {*every_kind()} == {path.stem for path in FOLDER.glob("*.js")}
    assert {*RECORDS} == {path.stem for path in FOLDER.glob("*.yaml")}, "an example that `coursekit add` brings"
    assert {path.stem for path in FOLDER.glob("*.css")} <= {*RECORDS}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_kind_says_the_same_of_itself_in_both_halves(kind: str) -> None:
    script = (FOLDER / f"{kind}.js").read_text("utf-8")
    assert re.findall(r"^KINDS\.(\w+) = \{$", script, re.MULTILINE) == [kind]
    shape = re.search(r'^  shape: "(\w+)",$', script, re.MULTILINE)
    assert (shape[1] if shape else "text") == item_type(kind).shape
    assert bool(re.search(r"^  solution", script, re.MULTILINE)) == item_type(kind).is_marked


def test_what_is_short_is_marked_and_a_name_that_is_no_kinds_is_refused() -> None:
    assert {kind for kind, record in RECORDS.items() if record.is_short} <= {
        kind for kind, made in every_kind().items() if made.is_marked
    }
    with pytest.raises(LookupError, match="no kind of question called 'riddle'"):
        item_type("riddle")
