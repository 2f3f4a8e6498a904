"""What each rule of ``coursekit draft`` finds in a made-up text, and what it must not find."""

from __future__ import annotations

import datetime

import pytest

from coursekit.authoring.drafting.cues_rule import cues_in
from coursekit.authoring.drafting.drafted_article import DraftedArticle, drafted
from coursekit.authoring.drafting.drafted_rows import rows_of
from coursekit.authoring.drafting.marked_sentences import sentences_of
from coursekit.authoring.drafting.word_lists import words_of_language
from coursekit.errors import CourseError

WORDS = words_of_language()
TODAY = datetime.date(2026, 11, 29)


def said_by(text: str) -> list[tuple[str, str]]:
    """Mode and speaker of each statement: the name in full, where one is known."""
    return [(row.mode, row.voice.name if row.voice else row.speaker) for row in drafted([text]).statements]


def figures(text: str) -> list[str]:
    return [figure.words for figure in drafted([text]).figures]


def dates(text: str) -> list[str]:
    return [date.when for date in drafted([text]).dates]


def relations(text: str) -> list[tuple[str, int, int, str]]:
    return [(one.kind, one.premise[1], one.to[1], one.word) for one in drafted([text]).relations]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("It rains. It pours.", 2),
        ("Mr. Abara came at 5 p.m. on Monday with J. Sample of the U.S. Embassy.", 1),
        ("“It rains. It pours,” she said. He left.", 2),
        ("Is it? Yes! So be it.", 3),
    ],
)
def test_sentences_end_neither_in_quotations_nor_behind_abbreviations(text: str, count: int) -> None:
    assert len(sentences_of(text, 1, WORDS)) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The buses are empty,” said Ines Calder on Monday.", [("quoted", "Ines Calder")]),
        ("Ines Calder, the mayor, told us: “The buses are empty.”", [("quoted", "Ines Calder")]),
        ("“The buses are empty,” noted town clerk Tom Abara.", [("quoted", "Tom Abara")]),
        ("“The buses are empty,” insisted the mayor.", [("quoted", "the mayor")]),
        ("The town council has warned that “the buses are empty”.", [("quoted", "The town council")]),
        ("Ines Calder came late. She said: “The buses are empty.”", [("quoted", "Ines Calder")]),
        ("“The buses are empty,” said Ines Calder. “And they will stay so all year.”", [("quoted", "Ines Calder")] * 2),
        ("The “old” argument of “never mind” otherwise declares that it rains.", [("scare_quote", "")] * 2),
        ("I said: “The buses are really empty.”", [("quoted", "")]),
        ("A clerk added: “It rains all of the day,” he concluded, “and all night.”", [("quoted", "A clerk")] * 2),
        ("The “future line” runs to the lake.", [("scare_quote", "")]),
        ("Her book “Trams Without Towns” sold well.", [("title", "")]),
    ],
)
def test_a_quotation_has_the_speaker_of_the_verb_beside_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert [one for one in said_by(text) if one[0] not in ("inferred", "reported")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Abara said that the works would take years.", [("reported", "Tom Abara")]),
        ("Some residents say the bus is full.", [("reported", "Some residents")]),
        ("According to Tom Abara, two loans pay for it.", [("reported", "Tom Abara")]),
        ("I told you that it would rain today.", []),
        ("It is said that trams are quiet things.", []),
        ("There is no hint of rain in the valley.", []),
        ("The United States was told off by nobody, and perpetuity is implied in law.", []),
        ("Our life has called for vigor in all these years.", []),
        ("The valley is wet, according to its own people.", []),
        ("Needless to say, the valley is wet again.", []),
        ("The line, says Tom Abara, will be dead in a year.", [("reported", "Tom Abara")]),
        ("But, say our tram devotees, look at the towns with trams.", [("reported", "our tram devotees")]),
        ("Tom Abara estimates that the works would take years.", [("reported", "Tom Abara")]),
        ("The mayor holds that the works would take years.", [("reported", "The mayor")]),
        ("Does Tom Abara believe that the works would take years?", []),
    ],
)
def test_reported_speech_is_found_by_its_verbs(text: str, expected: list[tuple[str, str]]) -> None:
    assert said_by(text) == expected


def test_what_the_author_concludes_is_found_by_its_wording() -> None:
    assert said_by("Perhaps the tram is about the election. The tram is red and blue.") == [("inferred", "")]
    found = drafted(["Perhaps the tram is about the election."]).statements[0]
    assert (found.strength, found.hedges) == ("suggests", ["Perhaps"])


@pytest.mark.parametrize(
    ("text", "cues", "hedges"),
    [
        ("It may be so, and in effect it is.", ["may", "in effect"], ["may", "in effect"]),
        ("It came on May 3.", [], []),
        ("A so-called reform, surely.", ["so-called", "surely"], []),
        ("The mightiest seeming farewell.", [], []),
    ],
)
def test_cues_are_whole_words_as_printed(text: str, cues: list[str], hedges: list[str]) -> None:
    assert cues_in(text, WORDS) == (cues, hedges)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It cost $3.5 billion and 40 percent more.", ["$3.5 billion", "40 percent"]),
        (
            "Twelve cities and 1,200 people lost billions of dollars.",
            ["Twelve cities", "1,200 people", "billions of dollars"],
        ),
        ("In 1998, on March 12, one man saw two dogs.", []),
        ("The 5 o’clock bus is number 4.", []),
    ],
)
def test_figures_are_sums_percentages_and_counts(text: str, found: list[str]) -> None:
    assert figures(text) == found


def test_a_date_is_the_days_it_may_have_been() -> None:
    found = drafted(["On 12 March 1998 and March 4, 2001, in May 2002, from 2006 to 2019, and since 1990."]).dates
    assert [(date.when, date.start, date.end) for date in found] == [
        ("12 March 1998", datetime.date(1998, 3, 12), None),
        ("March 4, 2001", datetime.date(2001, 3, 4), None),
        ("May 2002", datetime.date(2002, 5, 1), datetime.date(2002, 5, 31)),
        ("2006 to 2019", datetime.date(2006, 1, 1), datetime.date(2019, 12, 31)),
        ("1990", datetime.date(1990, 1, 1), datetime.date(1990, 12, 31)),
    ]


def test_a_number_is_no_date() -> None:
    assert dates("They sold 1998 tickets for $2005, or 2004 of them.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The bus is empty. Therefore nobody needs a tram.", [("supports", 1, 2, "therefore")]),
        ("Nobody needs a tram because the bus is empty.", [("supports", 1, 1, "because")]),
        ("The bus is empty. But it rains.", [("attacks", 2, 1, "but")]),
        ("Although it rains, people walk.", [("attacks", 1, 1, "although")]),
        ("It has rained since 1998, and not yet stopped, with so many clouds.", []),
        ("He said: “But it rains. Therefore stay.”", []),
    ],
)
def test_connectives_are_candidate_relations(text: str, found: list[tuple[str, int, int, str]]) -> None:
    assert relations(text) == found


def voices(*paragraphs: str) -> dict[str, str]:
    return {voice.name: voice.role for voice in drafted(paragraphs).voices}


def test_a_name_is_one_voice_in_all_its_forms_with_what_stands_beside_it() -> None:
    found = voices(
        "Ines Calder, the mayor of the town, waits. We met Calder in the rain.",
        "Deputy Chief of Staff Ann Lee knows Mr. Abara. Later Tom Abara left.",
    )
    assert found == {
        "Ines Calder": "the mayor of the town",
        "Ann Lee": "Deputy Chief of Staff",
        "Tom Abara": "",
    }


def test_what_begins_a_sentence_is_no_name() -> None:
    assert voices("Money is scarce. Nobody asked. When it rains, Trams stop. In Paris it rains.") == {}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("We met General Lee. They saw Lee.", "person"),
        ("The Tram Council met. The Tram Council rose.", "institution"),
        ("We saw New Zealand. They saw New Zealand.", "place"),
        ("We live in Upper Sampleford. They live near Upper Sampleford.", "place"),
        ("It is Market Street. They love Market Street.", "place"),
        ("We saw the French. They saw the French.", "group"),
    ],
)
def test_what_kind_of_voice_a_name_has_is_guessed(text: str, kind: str) -> None:
    assert [voice.kind for voice in drafted([text]).voices] == [kind]


def test_a_word_that_stands_before_a_noun_is_no_name() -> None:
    assert drafted(["It is a Presidential car. We saw a Presidential car."]).voices == []


def test_a_place_is_a_voice_only_where_it_speaks() -> None:
    rows = rows_of(drafted(["They went to New Zealand, and left New Zealand."]), "author", {}, [], TODAY)
    assert rows.voices == []
    (row,) = rows_of(drafted(["New Zealand has denied that it rained."]), "author", {}, [], TODAY).voices
    assert (row["name"], row["kind"]) == ("New Zealand", "institution")
    assert "A body and no person, as a guess." in row["role"]


@pytest.mark.parametrize("who", ["I said", "We have always said"])
def test_what_i_or_we_say_is_the_authors(who: str) -> None:
    (row,) = rows_of(drafted([f"{who}: “The buses are really empty.”"]), "author", {}, [], TODAY).statements
    assert (row["voice"], "whose words these are" in row["paraphrase"]) == ("author", False)
    (row,) = rows_of(drafted(["“The buses are really empty.”"]), "author", {}, [], TODAY).statements
    assert (row["voice"], "whose words these are" in row["paraphrase"]) == ("author", True)


def test_a_language_without_word_lists_is_refused() -> None:
    with pytest.raises(CourseError, match="drafts can be made in en"):
        drafted(["Es regnet."], language="xx")


def test_rules_find_nothing_in_nothing() -> None:
    assert drafted([]) == DraftedArticle([], [], [], [], [], [], [])
    assert said_by("“” — … , said.") == []
