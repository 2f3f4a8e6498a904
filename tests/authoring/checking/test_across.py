"""What holds across a course: links, terms, citations, reviews and reading times."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.rules.figures import figures, sentences
from coursekit.authoring.checking.times import duration
from coursekit.authoring.lesson_files.cells import Cell, read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import lessons_of
from coursekit.authoring.lesson_files.outline import outline
from coursekit.cli import main
from coursekit.kit import read_kit
from coursekit.kit.questions import RECORDS
from coursekit.kit.quiz_records import Round
from coursekit.quiz.kinds import every_kind
from tests.authoring.conftest import edit

START, LATE = "lessons/00_start_here.py", "lessons/01_who_is_late.py"
QUIZ = "data/quizzes/01.yaml"
NEVER = datetime.date(2024, 1, 1)


def line_of(path: Path, start: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if line.startswith(start))


def about(root: Path, word: str) -> list[str]:
    return [str(fault) for fault in check(root, NEVER).faults if word in str(fault)]


def say(root: Path, text: str) -> int:
    """Put ``text`` under the heading of the second activity, away from any table; its line."""
    edit(root / LATE, "· Count\n", f"· Count\n\n{text}\n")
    return line_of(root / LATE, "## Activity 2") + 2


# --- links and terms ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("glossary.md#fog-hron", "glossary.md has no entry 'fog-hron': use an id that exists, perhaps fog-horn"),
        ("glossary.md#Fog-horn", "glossary.md has no entry 'Fog-horn': use an id that exists, perhaps fog-horn"),
        ("facts.md#c9", "facts.md has no entry 'c9': use one of c1, c2, harbour"),
        ("fact.md#c1", "the link to fact.md leads nowhere: correct it, or write the file"),
    ],
)
def test_a_link_to_no_entry_is_found_at_its_line(with_facts: Path, target: str, said: str) -> None:
    line = say(with_facts, f"See\n[this]({target}).") + 1
    assert [fault for fault in about(with_facts, "") if fault.startswith(f"{LATE}:{line}: {said}")]


@pytest.mark.parametrize("target", ["glossary.md", "glossary.md#fog-horn", "facts.md#harbour", "facts.md#c1", "#Next"])
def test_a_link_to_an_entry_or_a_page_is_sound(with_facts: Path, target: str) -> None:
    say(with_facts, f"See [this]({target}).")
    assert about(with_facts, "entry") + about(with_facts, "nowhere") == []


def test_a_term_that_nobody_links_is_found(with_facts: Path) -> None:
    edit(with_facts / LATE, "[fog horn](glossary.md#fog-horn)", "fog horn")
    (fault,) = about(with_facts, "no lesson links the term 'fog-horn'")
    assert fault.startswith("data/glossary.yaml:1: ")
    assert "[fog horn](glossary.md#fog-horn)" in fault


def test_a_term_that_another_lesson_links_first_is_found(with_facts: Path) -> None:
    edit(with_facts / START, "A cell runs with", "A [fog horn](glossary.md#fog-horn) runs with")
    (fault,) = about(with_facts, "fog-horn")
    assert fault.startswith("data/glossary.yaml:1: the term 'fog-horn' is first linked in lesson 00, not in 01: write")


def test_terms_of_a_lesson_that_is_not_written_yet_are_left_alone(with_facts: Path) -> None:
    extra = '- {id: "02", file: 02_later, title: Later?, minutes: 5, about: later}\n'
    for name, text in {
        "lessons.yaml": extra,
        "glossary.yaml": '- {id: buoy, term: buoy, text: It floats., lesson: "02"}\n',
    }.items():
        path = with_facts / "data" / name
        path.write_text(path.read_text(encoding="utf-8") + text, encoding="utf-8")
    assert about(with_facts, "buoy") == []


# --- citations ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The pier was built in 1987.", "1987"),
        ("It cost \\$17 billion.", "$17 billion"),
        ("It cost €300.", "€300"),
        ("It opened on 3 May.", "3 May"),
        ("A third is late; 40% of boats are early.", "40%"),
        ("In all 40 per cent of them.", "40 per cent"),
        ("Paragraph 1 says so. But it sank in 1990.", "1990"),
        ("See [the term](glossary.md#fog-horn) of 1990.", "1990"),
        ("- one\n- two, in 1990\n- three", "1990"),
    ],
)
def test_a_figure_from_nowhere_is_found(with_facts: Path, text: str, figure: str) -> None:
    say(with_facts, text)
    (fault,) = about(with_facts, "comes from nowhere")
    assert f"“{figure}” comes from nowhere: name the paragraph" in fault


@pytest.mark.parametrize(
    "text",
    [
        "The pier was built in 1987, says paragraph 2.",
        "It is late on 40% of days ([C1](facts.md#c1)).",
        "It is late often. Since 2023, on 40% of days. ([C1](facts.md#c1))",
        "Suppose a boat costs €300.",
        "If you are 70% sure of it, write 70%.",
        "Go on with [02 · What cost $17 billion in 2019?](01_who_is_late.ipynb).",
        "### The year 1987",
        "There are 12 boats, 3 of them red, and 40 crew.",
        "```\n1987\n```",
    ],
)
def test_a_figure_that_says_where_it_comes_from_is_sound(with_facts: Path, text: str) -> None:
    say(with_facts, text)
    assert about(with_facts, "comes from nowhere") == []


def test_a_table_beside_the_cell_covers_what_it_shows_and_nothing_else(with_facts: Path) -> None:
    edit(with_facts / LATE, 'course.table("voices", "mayor")', 'course.table("sources", "harbour")')
    edit(with_facts / LATE, "· Listen\n", "· Listen\n\nFerries were counted in 2023.\n\nAnd in 2022.\n")
    assert [fault.split(": ")[1] for fault in about(with_facts, "nowhere")] == ["“2022” comes from nowhere"]


def test_a_german_lesson_is_held_to_what_german_tables_show(with_facts: Path) -> None:
    edit(with_facts / "data/article.yaml", "title: ", "language: de\ntitle: ")
    edit(with_facts / LATE, 'course.table("voices", "mayor")', 'course.table("claims", "C1")')
    edit(with_facts / LATE, "· Listen\n", "· Listen\n\nAm 3. Mai sah jemand nach.\n\nUnd am 4. Mai?\n")
    assert [fault.split(": ")[1] for fault in about(with_facts, "nowhere")] == ["“4. Mai” comes from nowhere"]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Es kostete 9,3 Mio. €.", "9,3"),
        ("Das waren 12,5 % der Tage.", "12,5"),
        ("In 40 Prozent der Fälle.", "40"),
        ("Am 3. März war es so weit.", "3. März"),
        ("Die Brücke wurde 1987 gebaut.", "1987"),
        ("Angenommen, ein Boot kostet 300 €.", ""),
        ("Wenn du zu 70 % sicher bist, schreib 70 %.", ""),
    ],
)
def test_figures_of_a_german_lesson_are_seen(text: str, figure: str) -> None:
    assert [number for _, number in figures(text)] == [figure] * bool(figure)


def test_a_fault_stands_at_the_line_its_sentence_begins_on(with_facts: Path) -> None:
    line = say(with_facts, "A boat sails\non Monday. The pier\nwas built in 1987.")
    (fault,) = about(with_facts, "nowhere")
    assert fault.startswith(f"{LATE}:{line + 1}: ")


def test_sentences_end_where_readers_end_them() -> None:
    text = "One. **Two** is 1.5 (“so”). “Three?” Four, e.g. five ([C1](facts.md#c1)).\n\n# Not this\n\n- six\n- seven. Eight"
    said = [sentence.text for sentence in sentences(Cell("markdown", text))]
    assert said == [
        "One.",
        "**Two** is 1.5 (“so”).",
        "“Three?”",
        "Four, e.g. five ([C1](facts.md#c1)).",
        "- six",
        "- seven.",
        "Eight",
    ]


def test_ids_counts_and_parts_of_numbers_are_no_years() -> None:
    assert figures("L2019, 1,418 days, 12.1999, v2019.1, 20190 and 119") == []


def test_a_question_with_a_figure_from_nowhere_is_found(with_facts: Path) -> None:
    edit(
        with_facts / QUIZ, "stem: How often is the ferry late?\n    back: [1]", "stem: How often in 1987?\n    back: []"
    )
    (fault,) = about(with_facts, "comes from nowhere")
    line = line_of(with_facts / QUIZ, "  - id: count")
    assert fault == (
        f"{QUIZ}:{line}: “1987” in 'count' comes from nowhere: name its row in `rests_on`, or the paragraph in `back`"
    )


@pytest.mark.parametrize("support", ["back: [1]", "back: []\n    rests_on: [C1]", "back: []\n    rests_on: [fog]"])
def test_a_question_that_rests_on_something_is_sound(with_facts: Path, support: str) -> None:
    edit(
        with_facts / QUIZ,
        "stem: How often is the ferry late?\n    back: [1]",
        f"stem: How often in 1987?\n    {support}",
    )
    assert about(with_facts, "comes from nowhere") == []


# --- reviews -----------------------------------------------------------------------------------------


def test_a_review_that_is_due_is_a_notice_and_no_fault(with_facts: Path) -> None:
    assert check(with_facts, datetime.date(2025, 5, 3)).notices == []
    report = check(with_facts, datetime.date(2025, 5, 4))
    assert report.faults == []
    assert [str(notice) for notice in report.notices] == [
        "data/claims_checked.csv:2: C1 was to be reviewed by 3 May 2025: look it up again, then set as_of and review_by"
    ]


def test_notices_are_said_also_quietly_and_change_no_exit_code(
    with_facts: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--quiet", "--kit", str(with_facts)]) == 0
    assert capsys.readouterr().out.startswith("notice: data/claims_checked.csv:2: C1 was to be reviewed")


# --- reading times -----------------------------------------------------------------------------------


def test_every_kind_of_question_takes_time() -> None:
    assert {*RECORDS} == {kind for kind, made in every_kind().items() if made.minutes > 0}


def test_the_time_is_words_and_what_is_asked(built: Path) -> None:
    kit = read_kit(built / "data")
    late = lessons_of(built)[1]
    cells = read_lesson(late.source)
    before = duration(late, cells, outline(cells), kit)
    # guess 0.5 and a glance at it later, table 0.5, speaker 0.75 and count 1 twice each
    assert before.activities == pytest.approx(4.55)
    more = [*cells, Cell("markdown", "word " * 400 + "[and](a/long-address.ipynb) — *more*")]
    after = duration(late, more, outline(more), kit)
    assert after.words - before.words == 402
    assert (before.minutes, after.minutes, after.stated) == (5, 7, 15)


def test_a_generated_round_counts_its_questions(tram_copy: Path) -> None:
    kit = read_kit(tram_copy / "data")
    lesson = lessons_of(Path(__file__).parents[3])[0]

    def minutes(asked: str) -> float:
        cells = [Cell("code", f'course.quiz("{asked}")')]
        return duration(lesson, cells, outline(cells), kit).activities

    rounds = {entry.ask: entry for _, entry in kit.asked() if isinstance(entry, Round)}
    assert minutes(rounds["who_said_it"].id) == 0.5 * rounds["who_said_it"].count
    assert minutes(rounds["match_speakers"].id) == 0.25 * rounds["match_speakers"].count


def test_a_lesson_longer_than_it_says_is_found_with_what_to_do(built: Path) -> None:
    edit(built / LATE, "**Time:** 15 minutes", "**Time:** 4 minutes")
    line = line_of(built / LATE, "**Time:**")
    assert about(built, "minutes, but states") == [
        f"{LATE}:{line}: this lesson takes about 5 minutes, but states 4: shorten it, ask less, or state 5"
    ]


def test_what_check_prints_when_all_is_well(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--kit", str(built)]) == 0
    coverage, at_exit, times, well = capsys.readouterr().out.split("\n\n")[1:]
    assert coverage.startswith("01_who_is_late")
    assert "01.1  speaker*  (no second marked question)" in coverage
    assert at_exit == "* in the exit ticket, which tests 3 of 3 objectives"
    assert times.splitlines()[0].split() == ["minutes", "words", "estimated", "stated"]
    assert len(times.splitlines()) == 3
    assert well == "all is well\n"
