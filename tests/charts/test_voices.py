"""Whose voice fills the article: every word is somebody's, and counted once."""

from __future__ import annotations

import pytest
from msgspec import structs

from coursekit.charts import draw
from coursekit.charts.voices import shares
from coursekit.errors import CourseError
from coursekit.kit import Kit


def test_all_words_together_are_the_article(tram: Kit) -> None:
    words = sum(paragraph.words for paragraph in tram.article.paragraphs)
    assert sum(share.total for share in shares(tram)) == words == 180


def test_the_author_is_on_top_and_then_whoever_has_most(tram: Kit) -> None:
    everybody = shares(tram)
    assert everybody[0].voice == tram.author
    totals = [share.total for share in everybody[1:]]
    assert totals == sorted(totals, reverse=True)


def test_a_statement_inside_anothers_quotation_is_not_counted_again(tram: Kit) -> None:
    quoted = next(row for row in tram.statements.values() if row.mode == "quoted")
    inner = structs.replace(quoted, id="inner", within=quoted.id)
    assert shares(structs.replace(tram, statements=tram.statements | {"inner": inner})) == shares(tram)


@pytest.mark.parametrize("mode", ["scare_quote", "title", "inferred", "silent"])
def test_what_only_the_author_says_is_the_authors(tram: Kit, mode: str) -> None:
    quoted = next(row for row in tram.statements.values() if row.mode == "quoted")
    owned = structs.replace(quoted, mode=mode)
    before, after = shares(tram)[0], shares(structs.replace(tram, statements=tram.statements | {owned.id: owned}))[0]
    assert after.own == before.own + quoted.words


def test_quoted_and_reported_words_are_told_apart(tram: Kit) -> None:
    by_name = {share.voice.id: share for share in shares(tram)}
    assert (by_name["council"].quoted, by_name["council"].reported) == (0, 12)
    assert (by_name["mayor"].quoted, by_name["mayor"].reported) == (10, 0)


def test_those_without_words_are_named(tram: Kit) -> None:
    unheard = structs.replace(tram.voices["passengers"], id="cyclists", name="Cyclists")
    figure = draw("voices", structs.replace(tram, voices=tram.voices | {"cyclists": unheard}))
    assert "Noted for their silence: Bus passengers." in figure.words
    assert "given no words: Cyclists." in figure.words


def test_an_article_without_words_is_refused(tram: Kit) -> None:
    empty = structs.replace(tram.article, paragraphs=[])
    for name in ("voices", "roles"):
        with pytest.raises(CourseError, match="no paragraphs"):
            draw(name, structs.replace(tram, article=empty))
