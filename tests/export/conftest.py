"""Both kits, and what they ask, gathered here without the library's own list of what to export."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import structs

from coursekit.charts.picture import png
from coursekit.export import alongside
from coursekit.formatting import paragraphs
from coursekit.kit import Kit, read_kit
from coursekit.kit.quiz_records import Round
from coursekit.quiz.items import Reply
from coursekit.quiz.rounds import items_of_rounds
from coursekit.quiz.written_questions import item_of
from tests.conftest import TRAM
from tests.quiz.an_item import AnyItem, AnyKind

COURSE = Path(__file__).parents[2]

HOSTILE = (
    "{=~#:} \\ \\n \\{ &&058; &amp; <img src=x onerror=alert(1)> </script></style> <!-- ]]> <![CDATA[ -> [plain] // /* "
    "=== ~%100%x#y #### :: .a. :b: *b* _c_ @[d] #e \u202e\u2067عربى\u2069 🚋 \u2028 \x7f\x85 “q” 'r' \"s\""
)
"""What GIFT, XML, HTML and Argdown each read as something else than text."""

BROKEN, MENDED = " \x01\x0b\ufffe\r\nnext\n\n  // last", " \ufffd\ufffd\ufffd\nnext\n\n  // last"
"""Characters that XML 1.0 forbids, and how they come out."""


def spoilt(kit: Kit, change: Callable[[str], str]) -> Kit:
    """The kit with every sentence changed: every text with a blank in it, which no name has."""

    def changed(value: Any) -> Any:
        if isinstance(value, str):
            return change(value) if " " in value else value
        if isinstance(value, dict):
            return {name: changed(part) for name, part in value.items()}
        return [changed(part) for part in value] if isinstance(value, list) else value

    return msgspec.convert(changed(msgspec.to_builtins(kit)), Kit)


class Case:
    """A kit to export, and the kit that must come out of it."""

    def __init__(self, kit: Kit, expected: Kit | None = None) -> None:
        self.kit, self.expected = kit, expected or kit

    @cached_property
    def items(self) -> dict[str, AnyItem]:
        """What is to be found in an export, by name."""
        found: dict[str, AnyItem] = {}
        seen = set()
        for _, asked in self.expected.asked():
            if not isinstance(asked, Round):
                found[asked.id] = AnyKind(item_of(asked, self.expected))
            elif asked.ask != "mixed":
                for item in items_of_rounds(asked, self.expected)[0]:
                    name = item.id if asked.ask == "match_speakers" else f"{asked.id}-{item.id}"
                    if (asked.ask, item.id) not in seen:
                        found[name] = AnyKind(structs.replace(item, id=name))
                    seen.add((asked.ask, item.id))
        return found


@pytest.fixture(scope="session")
def course_kit() -> Kit:
    """The kit of the course itself."""
    return read_kit(COURSE / "data")


@pytest.fixture(scope="session", params=["course", "tram", "hostile after", "hostile before"])
def case(request: pytest.FixtureRequest) -> Case:
    if request.param == "course":
        return Case(read_kit(COURSE / "data"))
    tram = read_kit(TRAM / "data")
    if request.param == "tram":
        return Case(tram)
    after = request.param == "hostile after"

    def change(text: str, end: str) -> str:
        return f"{text} {HOSTILE}{end}" if after else f"[plain]{HOSTILE}{end} {text}"

    return Case(spoilt(tram, lambda text: change(text, BROKEN)), spoilt(tram, lambda text: change(text, MENDED)))


PIXEL = png({"mark": "point", "data": {"values": []}, "width": 1, "height": 1})


@pytest.fixture(scope="session", autouse=True)
def _quick_pictures() -> Iterator[None]:
    """Charts are drawn as a small picture: drawing takes seconds, and has tests of its own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(alongside, "_drawn", lambda spec: PIXEL)
        yield


def told(reply: Reply) -> str:
    """A reply with where to look, as the screen has it."""
    return plain(f"{reply.text} See {paragraphs(reply.back)}." if reply.back else reply.text)


def plain(text: str) -> str:
    """A text without what no format promises to keep: blanks around lines, and empty lines around it."""
    return "\n".join(line.strip(" \t") for line in text.strip().split("\n")).strip()


def one_line(text: str) -> str:
    return " ".join(text.split())
