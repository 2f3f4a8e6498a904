"""What a kit may hold at its edges: long replies, numbers of any size, other scripts, names that look like paths."""

from __future__ import annotations

import io
import zipfile
from typing import Any, get_args

import msgspec
import pytest
from msgspec import structs

from coursekit.export.formats import Format, export
from coursekit.kit import Kit
from coursekit.kit.quiz_records import QuizFile
from tests.export.canvas_reader import read_canvas
from tests.export.conftest import one_line, plain
from tests.export.gift_reader import read_gift
from tests.export.hostile_kit import hostile_kit
from tests.export.moodle_reader import read_moodle
from tests.export.qti_reader import read_package
from tests.export.sheet_reader import Sheet
from tests.export.test_docx import Document

FORMATS: tuple[Format, ...] = get_args(Format)

NUMBERS = [
    (0, 0, ""), (-3, 0, "°C"), (0.1, 0.05, "kg"), (12.5, 0.25, "%"), (1_000_000, 50_000, "$ million"), (1e-6, 0, "m"),
    (123_456_789.125, 0.001, "€"), (1e11, 1, "grains"),
]  # fmt: skip
"""Answers with their tolerances and units."""

LONG = "A reply of very many letters. " * 334
SCRIPTS = [
    "\u0639\u0631\u0628\u0649 \u202b(1)\u202c",
    "\u05d0\u05d1",
    "\U0001f469\u200d\U0001f3eb \U0001f1f9\U0001f1f7",
    "e\u0301 \u1e69",
    "\u4e2d\u6587",
]
TITLES = ["../../etc/passwd", "a/b", "100%", "'r' \"s\" `t`", "..", "/", "top", "C:\\\\x", "x" * 300]


def numbers(tram: Kit) -> Kit:
    asked: list[dict[str, Any]] = [
        {
            "id": f"n-{place}", "kind": "number", "objective": "00.1", "stem": f"How much ({place})?", "back": [],
            "answer": answer, "tolerance": tolerance, "unit": unit, "feedback": LONG, "otherwise": "No.",
            "near": [{"value": answer + 10 * tolerance + 1, "feedback": f"Near {place}"}],
        }
        for place, (answer, tolerance, unit) in enumerate(NUMBERS)
    ]  # fmt: skip
    return structs.replace(tram, quiz_files={"data/quizzes/00.yaml": quiz_file(asked)})


def quiz_file(asked: list[dict[str, Any]]) -> QuizFile:
    return msgspec.convert({"lesson": "00", "questions": asked}, QuizFile)


def choice(name: str, text: str) -> dict[str, Any]:
    options = [
        {"text": f"{text} {place}", "feedback": f"{text} {place}.", "correct": place == 1} for place in (1, 2, 3)
    ]
    return {"id": name, "kind": "single", "objective": "00.1", "stem": f"{text}?", "back": [], "options": options}


def test_numbers_of_any_size_are_right_where_they_were_right(tram: Kit) -> None:
    kit = numbers(tram)
    moodle = read_moodle(export(kit, "moodle").content)
    gift = read_gift(export(kit, "gift").content.decode())
    (canvas,) = read_canvas(export(kit, "canvas").content)[0].values()
    for (answer, tolerance, unit), of_moodle, of_gift, of_canvas in zip(NUMBERS, moodle, gift, canvas, strict=True):
        assert "e" not in of_moodle.answers[0].text.lower()
        assert (float(of_moodle.answers[0].text), of_moodle.tolerances[0]) == (answer, tolerance)
        assert float(of_gift.answers[0].text.partition(":")[0]) == answer
        least, most = map(float, of_canvas.right)
        assert least <= answer <= most
        assert (least, most) == pytest.approx((answer - tolerance, answer + tolerance), rel=1e-12)
        assert (unit in " ".join(of_moodle.stem)) or not unit


def test_a_reply_of_10_000_letters_arrives_whole(tram: Kit) -> None:
    assert len(LONG) > 10_000
    kit = numbers(tram)
    told = one_line(LONG)
    assert all(told in one_line(one.answers[0].feedback) for one in read_moodle(export(kit, "moodle").content))
    (canvas,) = read_canvas(export(kit, "canvas").content)[0].values()
    assert all(told in one_line(" ".join(one.correct)) for one in canvas)
    assert told in Document(export(kit, "docx", key="feedback").content).said
    sheet = Sheet(export(kit, "sheet", key="feedback").content)
    assert all(any(told in one_line(text) for text in sheet.blocks[f"key-n-{place}"].of("li")) for place in range(8))


def test_other_scripts_arrive_as_they_are(tram: Kit) -> None:
    asked = [choice(f"s-{place}", text) for place, text in enumerate(SCRIPTS)]
    kit = structs.replace(tram, quiz_files={"data/quizzes/00.yaml": quiz_file(asked)})
    wanted = [f"{text}?" for text in SCRIPTS]
    assert [plain(one.stem[0]) for one in read_moodle(export(kit, "moodle").content)] == wanted
    assert [plain(one.stem[0]) for one in read_gift(export(kit, "gift").content.decode())] == wanted
    (canvas,) = read_canvas(export(kit, "canvas").content)[0].values()
    assert [plain(one.stem[0]) for one in canvas] == wanted
    document = Document(export(kit, "docx").content)
    assert [text for text in wanted if text not in document.said] == []


@pytest.mark.parametrize("title", TITLES)
def test_a_title_that_looks_like_a_path_leads_nowhere(tram: Kit, title: str) -> None:
    card = structs.replace(tram.lessons["00"], title=title)
    article = structs.replace(tram.article, title=title)
    kit = structs.replace(tram, article=article, lessons={**tram.lessons, "00": card})
    for name in ("qti", "canvas", "docx", "anki"):
        with zipfile.ZipFile(io.BytesIO(export(kit, name).content)) as archive:
            assert archive.testzip() is None
            names = archive.namelist()
        assert len({*names}) == len(names)
        assert not [one for one in names if ".." in one or one.startswith("/") or "\\" in one or "%" in one]
    steps = {tuple(one.category.replace("//", "").split("/")) for one in read_moodle(export(kit, "moodle").content)}
    assert all(step[:2] == ("$course$", "top") and len(step) == 4 and all(step) for step in steps)
    assert len(read_package(export(kit, "qti").content).items) > 10


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_kit_gives_the_same_bytes(tram: Kit, name: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for kit in (tram, hostile_kit(tram)):
        assert export(kit, name).content == export(kit, name).content
