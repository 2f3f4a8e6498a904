"""Everything that the rules find in the paragraphs of an article."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from coursekit.authoring.drafting.connectives_rule import DraftedRelation, relations_in
from coursekit.authoring.drafting.dates_rule import DraftedDate, dates_in
from coursekit.authoring.drafting.figures_rule import DraftedFigure, figures_in
from coursekit.authoring.drafting.marked_sentences import DraftSentence, sentences_of
from coursekit.authoring.drafting.names_rule import DraftedVoice, voices_of
from coursekit.authoring.drafting.statements_rule import DraftedStatement, statements_in
from coursekit.authoring.drafting.word_lists import words_of_language


class DraftedArticle(Struct, frozen=True):
    """What was found, each in the order of the text. ``words``: of each paragraph, how many."""

    words: list[int]
    sentences: list[DraftSentence]
    voices: list[DraftedVoice]
    statements: list[DraftedStatement]
    dates: list[DraftedDate]
    figures: list[DraftedFigure]
    relations: list[DraftedRelation]


def drafted(paragraphs: Sequence[str], language: str = "en") -> DraftedArticle:
    """Apply every rule to the body paragraphs of an article. Raises CourseError for a language without word lists.

    >>> found = drafted(["“No,” said Ines Calder, the mayor. In 1998 it cost $3 million. Therefore it must stop."])
    >>> [(row.mode, row.speaker) for row in found.statements]
    [('quoted', 'Ines Calder'), ('stated', ''), ('inferred', '')]
    >>> found.voices[0].role, found.dates[0].when, found.figures[0].words, found.relations[0].kind
    ('the mayor', '1998', '$3 million', 'supports')
    """
    words = words_of_language(language)
    sentences = [
        sentence
        for number, paragraph in enumerate(paragraphs, start=1)
        for sentence in sentences_of(paragraph, number, words)
    ]
    voices = voices_of(sentences, words)
    return DraftedArticle(
        words=[len(paragraph.split()) for paragraph in paragraphs],
        sentences=sentences,
        voices=voices,
        statements=statements_in(sentences, voices, words),
        dates=[date for sentence in sentences for date in dates_in(sentence, words)],
        figures=[figure for sentence in sentences for figure in figures_in(sentence, words)],
        relations=relations_in(sentences, words),
    )
