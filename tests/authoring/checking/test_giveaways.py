"""A reply to a wrong answer does not tell the right one, and what comes close to that is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.kit import Kit
from coursekit.quiz.heard import StatementsByVoice
from tests.authoring.conftest import edit

QUIZ = "data/quizzes/01.yaml"
WRONG = "{text: The author, feedback: She retells.}"
NUMBER = "otherwise: Count again."


def given_away(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults if fault.rule == "giveaways"]


def line_of(path: Path, start: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if line.startswith(start))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (WRONG, "{text: The author, feedback: It was the mayor.}", "the reply to “The author” in 'speaker' gives the key away (“The mayor”)"),
        (WRONG, '{text: The author, feedback: "Ask: is a Mayor heard?"}', "the reply to “The author” in 'speaker' gives the key away (“The mayor”)"),
        (NUMBER, "otherwise: It is 2.", "the reply to any other number in 'count' gives the key away (2)"),
        (NUMBER, "near: [{value: 3, feedback: 2.0 would do.}]\n    otherwise: No.", "the reply to 3 in 'count' gives the key away (2)"),
    ],
)  # fmt: skip
def test_a_reply_that_tells_the_key_is_found_at_its_question(built: Path, old: str, new: str, said: str) -> None:
    edit(built / QUIZ, old, new)
    name = "  - id: speaker" if "speaker" in said else "  - id: count"
    assert given_away(built) == [
        f"{QUIZ}:{line_of(built / QUIZ, name)}: {said}: say where to look, or what to ask, instead"
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (WRONG, "{text: The author, feedback: Who is mayoral?}"),
        (WRONG, "{text: The author, feedback: 'Is there a verb of speaking? It speaks of one who is not the author.'}"),
        (NUMBER, "otherwise: See paragraph 2, and paragraphs 1 and 2."),
        (NUMBER, "otherwise: Not 12 or 2.5 or 1,002, nor −2."),
        (NUMBER, "near: [{value: 3, feedback: One of them was on time.}]\n    otherwise: No."),
    ],
)
def test_a_reply_that_only_helps_is_sound(built: Path, old: str, new: str) -> None:
    edit(built / QUIZ, old, new)
    assert given_away(built) == []


MATCH = """\
  - id: pairs
    kind: match
    objective: "01.1"
    stem: Who says what?
    back: [2]
    choices:
      - {id: mayor, text: The mayor}
      - {id: author, text: The author}
    pairs:
      - text: It was the fog
        answer: mayor
        feedback: {mayor: "The mayor, yes.", author: REPLY}
  - id: row
    kind: order
    objective: "01.1"
    stem: Put them in order.
    back: [2]
    steps:
      - {text: Fog, feedback: FOG}
      - {text: A late ferry, feedback: "See the second paragraph, and the first word."}
    feedback: Yes.
"""


@pytest.mark.parametrize(
    ("reply", "fog", "said"),
    [
        ("Who has the marks?", "It was there before.", []),
        ("The mayor says so.", "Look.", ["the reply to “The author” for “It was the fog” in 'pairs' gives the key away (“The mayor”)"]),
        ("Look.", "First.", ["the reply to “Fog” in 'row' gives the key away (first)"]),
        ("Look.", "This comes first.", ["the reply to “Fog” in 'row' gives the key away (first)"]),
    ],
)  # fmt: skip
def test_rows_and_steps_do_not_tell_where_they_belong(built: Path, reply: str, fog: str, said: list[str]) -> None:
    path = built / QUIZ
    path.write_text(
        path.read_text(encoding="utf-8") + MATCH.replace("REPLY", reply).replace("FOG", fog), encoding="utf-8"
    )
    assert [fault.split(": ", 1)[1].rpartition(": ")[0] for fault in given_away(built)] == said


WHO = 'rounds:\n  - {id: who, objective: "01.1", ask: who_said_it, title: Who?}\n'


def test_a_round_does_not_show_a_paraphrase_with_its_speaker_in_it(built: Path) -> None:
    statements = built / "data/statements.yaml"
    edit(statements, "mode: quoted\n  text: It was the fog\n", "mode: reported\n")
    edit(statements, "Fog held", "Calder says that fog held")
    assert given_away(built) == []  # nobody asks
    path = built / QUIZ
    path.write_text(path.read_text(encoding="utf-8") + WHO, encoding="utf-8")
    assert given_away(built) == [
        "data/statements.yaml:1: the paraphrase of 'fog' names its speaker, whom a round asks for: "
        "say “they”, or write `quiz: false`"
    ]
    edit(statements, "why: Quotation marks.", "why: No marks.\n  quiz: false")
    assert given_away(built) == []


def test_a_reply_in_a_round_names_the_speaker_asked_for_nowhere(tram: Kit) -> None:
    """Somebody else may be heard only by way of whoever is asked for."""
    council = tram.voices["council"]
    asked = {row.voice: row for row in tram.statements.values() if row.voice in ("shopkeeper", "mayor")}
    by_way = {name: StatementsByVoice(tram).instead(council, row).split(". ")[0] for name, row in asked.items()}
    assert by_way["mayor"].endswith("through Tom Abara")
    assert by_way["shopkeeper"].endswith("through somebody else")
