"""What a text is called on screens, in tables, pages and exports comes from the kit's card."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest
from msgspec import structs

from coursekit.authoring.building.generated_pages import pages
from coursekit.authoring.new_kit.kit_answers import BadAnswer, answers_of
from coursekit.authoring.new_kit.write_kit import texts
from coursekit.charts import NAMES, draw
from coursekit.course import Course
from coursekit.errors import CourseError
from coursekit.export.anki import cards_of
from coursekit.kit import Kit, read_kit
from coursekit.kit.faults import KitError
from coursekit.kit.quiz_records import Round
from coursekit.kit.records import in_genre
from coursekit.tables.of_kit import TABLES, table_of
from tests.authoring.conftest import edit
from tests.scripts.node import in_node

OLD = re.compile(r"\b(?:article|column)s?\b", re.IGNORECASE)
ANSWERS = {"title": "A House", "author": "A. Speaker", "outlet": "The Hall", "paragraphs": "7"}


def shown(kit: Kit) -> list[str]:
    """All that a kit shows in words and the library has worded, a text each."""
    course = Course(kit)
    found = [*pages(kit).values(), repr(course.reader())]
    found += [repr(course.quiz(asked.id)) for _, asked in kit.asked() if isinstance(asked, Round)]
    found += [f"{card.asked}\n{card.front}\n{card.back}" for card in cards_of(kit)]
    found += [table_of(kit, name).text() for name in TABLES]
    for name in NAMES:
        try:
            figure = draw(name, kit)
        except CourseError:
            continue
        found += [figure.words, *(table.text() for table in figure.tables)]
    return found


def of_genre(kit: Kit, genre: str) -> Kit:
    return structs.replace(kit, article=structs.replace(kit.article, genre=genre))


def test_nothing_is_called_an_article_where_the_card_says_speech(tram: Kit) -> None:
    before, after = shown(tram), shown(of_genre(tram, "speech"))
    assert len(before) == len(after)
    changed = [(one, other) for one, other in zip(before, after, strict=True) if one != other]
    assert len(changed) >= 5
    own = re.compile("|".join(map(re.escape, OF_THE_KIT)))
    assert [line for text in after for line in own.sub("", text).split("\n") if OLD.search(line)] == []


OF_THE_KIT = (
    "Only the column has these words",
    "The column's own quotation marks",
    "The column is printed",
    "A column is not a survey",
    "data/article.yaml",
)
"""Where the tram kit's own data say column, and the name of a file."""


@pytest.mark.parametrize(
    ("genre", "said"),
    [
        ("", "An article is no column. This is too long for a column."),
        ("speech", "A speech is no speech. This is too long for a speech."),
        ("open letter", "An open letter is no open letter. This is too long for an open letter."),
    ],
)
def test_a_sentence_has_the_word_and_the_article_before_it(genre: str, said: str) -> None:
    text = "An article is no column. This is too long for a column."
    assert in_genre(text, genre) == said
    assert in_node("(text, genre) => inGenre(text, genre)", text, genre, imports=SCRIPT) == said


SCRIPT = {"reader/browser/genre.js": "inGenre"}


def test_a_card_with_a_genre_is_read_and_one_that_is_no_word_is_refused(tram_copy: Path) -> None:
    path = tram_copy / "data" / "article.yaml"
    edit(path, "\nauthor:", "\ngenre: speech\nauthor:")
    assert read_kit(tram_copy / "data").article.called("Your own copy of the column") == "Your own copy of the speech"
    edit(path, "genre: speech", "genre: <b>speech</b>")
    with pytest.raises(KitError, match=r"expected a word such as speech, letter or essay"):
        read_kit(tram_copy / "data")


def test_a_new_kit_on_a_speech_speaks_of_a_speech() -> None:
    made = texts("kit", answers_of({**ANSWERS, "genre": "essay"}), datetime.date(2026, 1, 31))
    assert "genre: essay" in made["data/article.yaml"]
    assert "takes one essay apart" in made["lessons/00_start_here.py"]
    assert "An essay speaks in many voices" in made["lessons/02_who_said_what.py"]
    plain = texts("kit", answers_of(ANSWERS), datetime.date(2026, 1, 31))
    assert "genre" not in plain["data/article.yaml"]
    assert "takes one column apart" in plain["lessons/00_start_here.py"]


def test_a_genre_that_is_no_word_is_refused() -> None:
    with pytest.raises(BadAnswer, match="correct --genre"):
        answers_of({**ANSWERS, "genre": "{{title}}"})
