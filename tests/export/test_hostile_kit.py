"""107 questions with 26 strings that some format takes for more than a text come back from every format as they were;
so do the cards and the claims that have them."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from coursekit.export.formats import export
from coursekit.kit import Kit
from coursekit.kit.questions.single import SingleChoice
from coursekit.quiz.items import Item
from coursekit.quiz.written_questions import item_of
from tests.export.argdown_reader import read_argdown
from tests.export.canvas_reader import read_canvas
from tests.export.conftest import one_line, plain, spoilt
from tests.export.gift_reader import ShownBlocks, read_gift
from tests.export.hostile_kit import STRINGS, hostile_kit
from tests.export.moodle_reader import read_moodle
from tests.export.qti_reader import QTI, read_package, text_of
from tests.export.sheet_reader import Sheet
from tests.export.test_anki import read_anki
from tests.export.test_docx import Document


@pytest.fixture(scope="module")
def kit(tram: Kit) -> Kit:
    return hostile_kit(tram)


def test_107_questions_with_26_strings_arrive_in_every_format(kit: Kit) -> None:
    items: dict[str, Item] = {asked.id: item_of(asked, kit) for _, asked in kit.asked()}  # type: ignore[arg-type]  # no rounds
    stems = {name: plain(item.stem) for name, item in items.items()}
    moodle = {one.name: plain(one.stem[0]) for one in read_moodle(export(kit, "moodle").content)}
    gift = {one.name: plain(one.stem[0]) for one in read_gift(export(kit, "gift").content.decode())}
    (canvas,) = read_canvas(export(kit, "canvas").content)[0].values()
    qti = {
        name: plain(text_of(next(one.body.iter(f"{QTI}p"))))
        for name, one in read_package(export(kit, "qti").content).items.items()
    }
    sheet = Sheet(export(kit, "sheet", key="feedback").content)
    paper = {name: plain(sheet.blocks[name].of("p")[0]) for name in items}
    assert moodle == gift == qti == paper == stems
    assert [plain(one.stem[0]) for one in canvas] == list(stems.values())


def test_the_right_option_stays_right_in_every_format(kit: Kit) -> None:
    moodle = {one.name: one for one in read_moodle(export(kit, "moodle").content)}
    package = read_package(export(kit, "qti").content).items
    (canvas,) = read_canvas(export(kit, "canvas").content)[0].values()
    by_order = dict(zip([asked.id for _, asked in kit.asked()], canvas, strict=True))
    for _, asked in kit.asked():
        if isinstance(asked, SingleChoice):
            (right,) = [option.text for option in asked.options if option.correct]
            assert [plain(one.text) for one in moodle[asked.id].answers if one.weight == 1] == [plain(right)]
            offered = package[asked.id].offered("simpleChoice")
            assert [plain(offered[name]) for name in package[asked.id].key()] == [plain(right)]
            assert [plain(by_order[asked.id].choices[name]) for name in by_order[asked.id].right] == [plain(right)]


def test_a_document_of_word_has_every_string_in_its_place(kit: Kit) -> None:
    document = Document(export(kit, "docx", key="feedback").content)
    texts = [one_line(text) for _, text in document.paragraphs]
    for _, asked in kit.asked():
        item: Item = item_of(asked, kit)  # type: ignore[arg-type]  # no rounds
        assert one_line(item.stem) in texts
        for answer in item.right_answer():
            assert any(
                text.startswith("Right: ") and text.endswith(one_line(answer.rpartition(" → ")[2])) for text in texts
            )
        for remark in item.remarks():
            assert one_line(f"{f'{remark.to}: ' if remark.to else ''}{remark.said}") in texts


def test_a_sheet_with_answers_has_what_is_right_and_no_reply(kit: Kit) -> None:
    sheet = Sheet(export(kit, "sheet", key="answers").content)
    said = [one_line(text) for tag, text in sheet.outside.texts if tag == "li"]
    for number, (_, asked) in enumerate(kit.asked(), start=1):
        if isinstance(asked, SingleChoice):
            options = item_of(asked, kit).options
            (right,) = [option.text for option in asked.options if option.correct]
            assert f"{number} {'abc'[options.index(right)]}" in said
    everything = " ".join(text for _, text in sheet.outside.texts)
    assert "Reply first" not in everything
    assert "7" in next(text for text in said if text.startswith("107 "))


def test_a_card_has_every_string(tram: Kit, tmp_path: Path) -> None:
    (model, *_) = tram.voices.values()
    voices = {
        f"v{number}": structs.replace(model, id=f"v{number}", name=f"Name {text}", role=f"Role {text}")
        for number, text in enumerate(STRINGS)
    }
    cards, _ = read_anki(export(structs.replace(tram, voices=voices), "anki").content, tmp_path)
    asked = [fields for tag, fields in cards.values() if tag == "voice"]
    shown = [["\n".join(ShownBlocks(field).blocks) for field in fields[1:]] for fields in asked]
    assert [plain(front) for front, _ in shown] == [plain(voice.name) for voice in voices.values()]
    assert all(
        plain(back).startswith(plain(voice.role)) for (_, back), voice in zip(shown, voices.values(), strict=True)
    )


@pytest.mark.parametrize("text", STRINGS)
def test_a_map_of_claims_with_a_string_is_read_as_it_was(tram: Kit, text: str) -> None:
    argument = spoilt(tram, lambda sentence: f"{sentence} {text}").argument
    assert argument
    read = read_argdown(export(structs.replace(tram, argument=argument), "argdown").content.decode())
    assert [claim["text"] for claim in read["claims"].values()] == [one_line(claim.text) for claim in argument.claims]
