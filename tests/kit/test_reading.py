"""A broken file is reported in full: every fault, with its file, its line and what was expected."""

from pathlib import Path
from typing import Any

import pytest

from coursekit.kit.amount_records import Amount
from coursekit.kit.bargain_records import Bargain
from coursekit.kit.faults import KitError
from coursekit.kit.quiz_records import QuizFile
from coursekit.kit.reading import read_yaml
from coursekit.kit.reading_csv import read_csv
from coursekit.kit.records import Article, Statement, Voice

VOICE = "- id: a\n  name: No\n  role: off\n  side: yes\n  kind: person\n"


def faults(path: Path, text: str | bytes, kind: Any) -> list[str]:
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    read = read_csv if path.suffix == ".csv" else read_yaml
    with pytest.raises(KitError) as raised:
        read(path, path.name, kind)
    return [str(fault) for fault in raised.value.faults]


def test_words_that_yaml_takes_for_truth_values_stay_words(tmp_path: Path) -> None:
    (tmp_path / "v.yaml").write_text(VOICE)
    (voice,) = read_yaml(tmp_path / "v.yaml", "v.yaml", list[Voice]).content
    assert (voice.name, voice.role, voice.side) == ("No", "off", "yes")


def test_every_fault_of_a_file_is_reported_at_once(tmp_path: Path) -> None:
    text = VOICE + "- id: b c\n  name: B\n  rol: x\n  side: s\n  kind: persn\n"
    assert faults(tmp_path / "v.yaml", text, list[Voice]) == [
        "v.yaml:6: 'id' is 'b c', expected an id of letters, digits, '.', '_' and '-', beginning with a letter or digit",
        "v.yaml:6: field 'role' of 'b c' is missing, expected some text",
        "v.yaml:8: unknown field 'rol' of 'b c', expected one of id, name, role, side, kind, labels, note, draft",
        "v.yaml:10: 'kind' is 'persn', expected one of person, institution, group, author",
    ]


def test_a_fault_deep_inside_a_question_is_found_on_its_line(tmp_path: Path) -> None:
    text = (
        'lesson: "00"\nquestions:\n  - kind: single\n    id: q\n    objective: o\n    stem: s\n    back: [1]\n'
        "    options:\n      - {text: a, feedback: f, correct: true}\n      - text: b\n        correct: maybe\n"
    )
    assert faults(tmp_path / "q.yaml", text, QuizFile) == [
        "q.yaml:10: field 'feedback' is missing, expected some text",
        "q.yaml:11: 'correct' is 'maybe', expected true or false",
    ]


def test_an_unknown_kind_of_question_names_the_known_ones(tmp_path: Path) -> None:
    (fault,) = faults(tmp_path / "q.yaml", 'lesson: "00"\nquestions:\n  - {kind: riddle, id: q}\n', QuizFile)
    assert fault.startswith("q.yaml:3: ")
    assert "essay, forecast, grid, map, mark, match, multiple, number, order, predict, single, tally, text" in fault


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "f.yaml:1: the file is empty"),
        ("- id: [a,\n", "f.yaml:2: a bracket is not closed, or a value is missing in it"),
        ("- id: a\n  id: b\n", "f.yaml:2: 'id' is given twice, expected each field once"),
        ("just words\n", "f.yaml:1: this is 'just words', expected a list"),
        ("- {id: a}\n- 3\n", "f.yaml:2: this is '3', expected a group of named fields"),
        ("- id: a\n\tname: tab\n", "f.yaml:2: there is a tab at the beginning of the line"),
        (b"- id: caf\xe9\n", "f.yaml:1: a byte that is not UTF-8, expected a file saved as UTF-8"),
        ("- id: \x07\n", "f.yaml:1: this is not YAML"),
        ("- &a [*a]\n", "f.yaml:1: groups and lists stand inside each other without end"),
        ("- &a {id: *a}\n", "f.yaml:1: groups and lists stand inside each other without end"),
        ("[" * 30_000, "f.yaml:1: groups and lists stand inside each other without end"),
        ("{a: " * 30_000, "f.yaml:1: groups and lists stand inside each other without end"),
        ("- " * 30_000 + "a", "f.yaml:1: groups and lists stand inside each other without end"),
        ("[" * 2000 + "]" * 2000, "f.yaml:1: groups and lists stand inside each other without end"),
        ("- id: a\n  [b]: c\n", "f.yaml:2: a list or a group stands where a field's name belongs, expected a name"),
        ("- id:\n  id: b\n", "f.yaml:2: 'id' is given twice, expected each field once"),
        ('- id: "a\\n"\n', "f.yaml:1: 'id' is 'a\\n', expected an id"),
    ],
)
def test_a_file_that_is_no_table_gets_one_clear_message(tmp_path: Path, text: str | bytes, expected: str) -> None:
    assert any(fault.startswith(expected) for fault in faults(tmp_path / "f.yaml", text, list[Voice]))


def test_a_file_of_comments_alone_is_a_list_whose_rows_were_all_removed(tmp_path: Path) -> None:
    path = tmp_path / "v.yaml"
    path.write_text("# Words around a chart.\n\n# Nothing yet.\n", encoding="utf-8")
    assert read_yaml(path, path.name, list[Voice]).content == []
    assert faults(path, "# A group of fields.\n", QuizFile) == [
        "v.yaml:1: the file is empty, expected a group of named fields"
    ]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("- id: a\n  name: Look: it is\n", 2, "there is a colon in a text without quotation marks"),
        ("- id: a\n  role:\n\t- x\n", 3, "there is a tab at the beginning of the line"),
        ("- id: a\n  name: @b\n", 2, "a text begins with @"),
        ("- id: a\n  name: *very* big\n", 2, "a text begins with *"),
        ("- id: a\n  name: 'it's'\n", 2, "something follows the closing quotation mark of a text"),
        ('- id: a\n  name: "Ada\n  role: x\n', 2, "a quotation mark is opened here and never closed"),
        ("- id: a\n  name\n  role: x\n", 2, "a line without a colon stands where a field belongs"),
        ("- id: a\n   name: b\n", 2, "a field stands where there can be none"),
        ("- id: a\nname: b\n", 2, "this line is no part of the list above it"),
        ('- id: a\n  name: "C:\\data"\n', 2, "a backslash stands in double quotation marks"),
        ("- id: a\n  name: > b\n   c\n", 2, "a text follows | or > on its line"),
        ("- id: a\n---\n- id: b\n", 2, "a line of three hyphens stands in the file"),
    ],
)
def test_what_is_no_yaml_is_told_in_plain_words_at_its_line(tmp_path: Path, text: str, line: int, what: str) -> None:
    [fault] = faults(tmp_path / "f.yaml", text, list[Voice])
    assert fault.startswith(f"f.yaml:{line}: {what} (")
    assert "well-formed YAML" not in fault


SOUND = "- {id: ada, name: Ada, role: NAME, side: none, kind: author}\n"


@pytest.mark.parametrize("name", ["the number #1 of all", "a\t#tag"])
def test_a_text_that_a_number_sign_cuts_off_is_a_fault(tmp_path: Path, name: str) -> None:
    text = SOUND.replace("{", "").replace("}", "").replace(", ", "\n  ").replace("NAME", name)
    [fault] = faults(tmp_path / "f.yaml", text, list[Voice])
    lost, kept = name[name.index("#") :], name[: name.index("#")].rstrip()
    assert fault.startswith(f"f.yaml:3: what stands behind the text {kept!r} is lost ({lost})")


@pytest.mark.parametrize("comment", [" # an office", " #", "  ## loud", " #!odd"])
def test_a_comment_is_none(tmp_path: Path, comment: str) -> None:
    text = SOUND.replace("{", "").replace("}", "").replace(", ", "\n  ").replace("NAME", f"mayor{comment}")
    (tmp_path / "f.yaml").write_text(text, encoding="utf-8")
    assert [voice.role for voice in read_yaml(tmp_path / "f.yaml", "f.yaml", list[Voice]).content] == ["mayor"]


def test_a_text_that_its_comma_cuts_off_is_a_fault(tmp_path: Path) -> None:
    [fault] = faults(tmp_path / "f.yaml", SOUND.replace("NAME", "the mayor, and more"), list[Voice])
    assert fault.startswith("f.yaml:1: 'and more' follows a comma in curly brackets, and has no colon")


def test_a_list_with_too_many_says_how_many(tmp_path: Path) -> None:
    sides = "[{id: a, name: A}, {id: b, name: B}, {id: c, name: C}, {id: d, name: D}, {id: e, name: E}]"
    found = faults(tmp_path / "b.yaml", f"question: Who?\nbasis: made up\nsides: {sides}\nissues: []\n", Bargain)
    assert "b.yaml:3: 'sides' is a list of 5, expected a list of 2 to 4" in found


def test_a_missing_file_is_a_fault_and_not_a_crash(tmp_path: Path) -> None:
    with pytest.raises(KitError, match=r"gone.yaml:1: the file is missing"):
        read_yaml(tmp_path / "gone.yaml", "gone.yaml", list[Voice])


def test_a_list_that_must_not_be_empty_says_so(tmp_path: Path) -> None:
    text = 'lesson: "00"\nquestions:\n  - {kind: text, id: q, objective: o, stem: s, back: [], model: m, points: []}\n'
    assert faults(tmp_path / "q.yaml", text, QuizFile) == [
        "q.yaml:3: 'points' is an empty list, expected a list that is not empty"
    ]


def test_numbers_and_paragraphs_are_checked(tmp_path: Path) -> None:
    text = (
        "id: k\ntitle: t\nauthor: a\noutlet: o\ndate: d\ndate_basis: printed\n"
        "paragraphs:\n  - {number: 0, role: puzzle, paraphrase: p, words: many}\n"
    )
    assert faults(tmp_path / "a.yaml", text, Article) == [
        "a.yaml:8: 'number' is '0', expected a whole number of at least 1",
        "a.yaml:8: 'words' is 'many', expected a whole number of at least 0",
    ]


HEADER = "id,kind,label,when,start,from,to,what,status,outcome,evidence,confidence,as_of,sources\n"


def test_csv_rows_keep_their_lines_even_when_cells_span_several(tmp_path: Path) -> None:
    good = 'L1,loan,"two\nlines",2018,2018-01-01,a,b,k,advanced,o,verified,high,2019-01-01,s | t\n'
    bad = "L2,loan,l,2018,soon,a,b,k,advanced,o,sure,high,2019-01-01,s\n"
    assert faults(tmp_path / "l.csv", HEADER + good + bad, Amount) == [
        "l.csv:4: 'evidence' is 'sure', expected one of verified, derived, recalled",
        "l.csv:4: 'start' is 'soon', expected a date such as 2018-12-31",
    ]
    (tmp_path / "l.csv").write_text(HEADER + good)
    (row,) = read_csv(tmp_path / "l.csv", "l.csv", Amount).content
    assert row.sources == ["s", "t"]
    assert row.announced is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADER.replace("id,", "idd,", 1), "l.csv:1: unknown column 'idd'"),
        (HEADER + "L1,loan\n", "l.csv:2: 2 cells, expected 14, as in the header"),
        (HEADER + '"L1\n', "l.csv:2: this is not CSV"),
        (HEADER.replace("when,", ""), "l.csv:1: column 'when' is missing"),
        (HEADER.replace("\n", ",label\n"), "l.csv:1: column 'label' is given twice, expected each column once"),
    ],
)
def test_a_table_of_the_wrong_shape_is_refused(tmp_path: Path, text: str, expected: str) -> None:
    assert any(fault.startswith(expected) for fault in faults(tmp_path / "l.csv", text, Amount))


def test_statements_convert_numbers_by_type_and_not_by_look(tmp_path: Path) -> None:
    text = (
        "- id: s\n  voice: v\n  paragraph: 3\n  mode: quoted\n  text: 1984\n  paraphrase: '007'\n"
        "  strength: states\n  words: 1\n  why: 12:30\n"
    )
    (tmp_path / "s.yaml").write_text(text)
    (row,) = read_yaml(tmp_path / "s.yaml", "s.yaml", list[Statement]).content
    assert (row.paragraph, row.text, row.paraphrase, row.why) == (3, "1984", "007", "12:30")


def test_a_field_with_nothing_behind_it_is_absent(tmp_path: Path) -> None:
    (tmp_path / "v.yaml").write_text(VOICE + "  labels:\n  note:\n")
    (voice,) = read_yaml(tmp_path / "v.yaml", "v.yaml", list[Voice]).content
    assert voice.labels == []
    (fault,) = faults(tmp_path / "v.yaml", VOICE.replace("role: off", "role:"), list[Voice])
    assert fault == "v.yaml:1: field 'role' of 'a' is missing, expected some text"
    (fault,) = faults(tmp_path / "v.yaml", VOICE.replace("role: off", "role: ''"), list[Voice])
    assert fault == "v.yaml:3: 'role' is '', expected some text"


def test_a_tally_offers_no_more_rows_than_can_be_tried_out(tmp_path: Path) -> None:
    rows = ", ".join(f"L{number}" for number in range(17))
    text = (
        f"questions: [{{kind: tally, id: t, objective: o, stem: s, back: [1], rows: [{rows}],\n"
        "  target: 1, reached: r, short: s, over: o, clash: c}]\nlesson: '00'\n"
    )
    assert faults(tmp_path / "q.yaml", text, QuizFile) == [
        "q.yaml:1: 'rows' is a list of 17, expected a list of 2 to 16"
    ]


def test_aliases_that_multiply_are_refused_before_they_fill_the_memory(tmp_path: Path) -> None:
    lines = ["- &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"- &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]" for level in range(1, 12)]
    (fault,) = faults(tmp_path / "v.yaml", "\n".join(lines), list[Voice])
    assert fault.startswith("v.yaml:1: more than 100000 values")


def test_an_alias_of_something_small_is_allowed(tmp_path: Path) -> None:
    rest = "side: s, kind: person}\n"
    text = f"- {{id: a, name: A, role: &r chief, {rest}- {{id: b, name: B, role: *r, {rest}"
    (tmp_path / "v.yaml").write_text(text)
    first, second = read_yaml(tmp_path / "v.yaml", "v.yaml", list[Voice]).content
    assert first.role == second.role == "chief"


@pytest.mark.parametrize("amount", ["nan", "inf", "-inf", "1e999", "1e300"])
def test_what_is_no_number_to_reckon_with_is_refused(tmp_path: Path, amount: str) -> None:
    question = (
        "questions: [{kind: number, id: q, objective: o, stem: s, back: [1], feedback: f, otherwise: o,\n"
        f"  answer: {amount}}}]\nlesson: '00'\n"
    )
    assert faults(tmp_path / "q.yaml", question, QuizFile) == [f"q.yaml:2: 'answer' is '{amount}', expected a number"]
    row = f"L1,loan,l,2018,2018-01-01,a,b,k,advanced,o,verified,high,2019-01-01,s,{amount}\n"
    assert faults(tmp_path / "l.csv", HEADER.replace("\n", ",actual\n") + row, Amount) == [
        f"l.csv:2: 'actual' is '{amount}', expected a number of at least 0"
    ]
