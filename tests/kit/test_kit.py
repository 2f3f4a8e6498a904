"""A kit loads when it fits together; whatever does not fit is reported with file and line."""

from pathlib import Path

import pytest

from coursekit.errors import CourseError
from coursekit.kit import Kit, find_root, read_kit
from coursekit.kit.faults import KitError

DATA = "data"


def broken(kit: Path, file: str, old: str, new: str) -> list[str]:
    path = kit / DATA / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {file}: the test would plant nothing"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KitError) as raised:
        read_kit(kit / DATA)
    return [str(fault) for fault in raised.value.faults]


def test_the_second_kit_loads(tram: Kit) -> None:
    assert tram.author.id == "writer"
    assert [paragraph.role for paragraph in tram.article.paragraphs] == ["puzzle", "voice", "evidence", "conclusion"]
    assert tram.statements["t-council-1"].layers == 3
    assert tram.series["B3"].value is None
    assert tram.lesson_of("tram-who") == "00"


FAULTS = [
    ("voices.yaml", "kind: author", "kind: person", "data/voices.yaml:2: 0 voices of kind 'author', expected exactly one"),
    ("voices.yaml", "by: writer", "by: wrter", "data/voices.yaml:14: voice 'wrter' does not exist, expected an id that exists, perhaps writer"),
    ("voices.yaml", "paragraph: 2", "paragraph: 9", "data/voices.yaml:14: there is no paragraph 9, expected a paragraph from 1 to 4"),
    ("voices.yaml", "id: council", "id: mayor", "data/voices.yaml:22: id 'mayor' is already used on line 8"),
    ("article.yaml", "number: 2", "number: 3", "data/article.yaml:14: paragraph 3 comes here, expected paragraph 2"),
    ("article.yaml", "words: 30", "words: 3", "data/article.yaml:25: the statements of paragraph 4 take up 23 words, expected no more than its 3"),
    ("statements.yaml", "voice: mayor", "voice: major", "data/statements.yaml:3: voice 'major' does not exist, expected an id that exists, perhaps mayor"),
    ("statements.yaml", "paragraph: 2", "paragraph: 7", "data/statements.yaml:4: there is no paragraph 7"),
    ("statements.yaml", "through: [shopkeeper]", "through: [nobody]", "data/statements.yaml:37: voice 'nobody' does not exist"),
    ("statements.yaml", "about: [mayor]", "about: [mayer]", "data/statements.yaml:50: voice 'mayer' does not exist"),
    ("statements.yaml", "words: 10", "words: 11", "data/statements.yaml:9: 'words' is 11, expected 10, counted in 'text'"),
    ("statements.yaml", "cues: [surely]", "cues: [it is surely so]", "data/statements.yaml:49: cue 'it is surely so' is long, expected at most 3 words"),
    ("statements.yaml", "hedges: [perhaps]", "hedges: [maybe]", "hedge 'maybe' is no cue of 't-costs', expected one of the row's cues: perhaps, bottomless"),
    ("statements.yaml", "strength: suggests\n  cues: [perhaps", "strength: judges\n  cues: [perhaps", "'t-costs' is hedged by 'perhaps', but its 'strength' is 'judges', expected suggests or predicts"),
    ("quizzes/00.yaml", "kind: text", "kind: text\n    confidence: true", "data/quizzes/00.yaml:77: 'tram-text' asks how sure the student is, and cannot be right or wrong, expected 'confidence' on match, multiple, number, order or single only"),
    ("quizzes/01.yaml", "votes: 2", "votes: 2\n    confidence: true", "'decides-again' is voted on twice, and asks how sure the student is, expected 'votes: 2' or 'confidence', not both"),
    ("quizzes/01.yaml", "votes: 2", "votes: 1", "'decides-again' has 'talk_minutes', and is asked once, expected 'votes: 2' beside it, or no 'talk_minutes'"),
    ("quizzes/01.yaml", "votes: 2", "votes: 3", "'votes' is '3', expected one of 1, 2"),
    ("quizzes/practice.yaml", "kind: single", "kind: single\n    votes: 2", "is voted on twice, and is practised, expected 'votes: 2' in the questions of lessons only"),
    ("statements.yaml", "mode: inferred", "mode: inferred\n  text: stolen prose", "data/statements.yaml:47: inferred statement 't-aim' has a 'text', expected no words of the article"),
    ("statements.yaml", 'text: "no, thank you"\n  ', "", "data/statements.yaml:12: quoted statement 't-shop-1' has no 'text', expected the words in quotation marks"),
    ("statements.yaml", "quiz: false", "within: t-none", "data/statements.yaml:31: statement 't-none' does not exist"),
    ("amounts.csv", "bank-note | minutes-2020", "bank-notes", "data/amounts.csv:2: source 'bank-notes' does not exist, expected an id that exists, perhaps bank-note"),
    ("amounts.csv", "T2,loan", "TX,loan", "data/amounts.csv:4: row 'T2' does not exist"),
    ("amounts.csv", "announced,T3,", "announced,,", "data/amounts.csv:4: 'T3' may be the same as 'T2', but not the other way round"),
    ("amounts.csv", "0.2,0.2,", "0.2,0.3,", "data/amounts.csv:2: 'T1' has a larger 'actual' (0.3) than 'announced' (0.2), expected no more than was announced"),
    ("amounts.csv", "2020-12-31", "2018-12-31", "data/amounts.csv:3: 'T2' ends before it starts"),
    ("series.csv", "B1,", "t1,", "data/series.csv:2: id 't1' cannot be told from 'T1' of data/amounts.csv, expected an id of its own"),
    ("series.csv", "verified,bank-note", "verified,", "data/series.csv:2: 'B1' has no source, expected at least one id of sources.yaml"),
    ("quizzes/00.yaml", "It concludes, correct: true", "It concludes, correct: false", "data/quizzes/00.yaml:19: 'tram-single' has 0 right options, expected exactly one"),
    ("quizzes/00.yaml", "rests_on: [t-aim]", "rests_on: [t-aims]", "data/quizzes/00.yaml:18: row 't-aims' does not exist, expected an id that exists, perhaps t-aim"),
    ("quizzes/00.yaml", "id: tram-multiple", "id: tram-single", "data/quizzes/00.yaml:24: id 'tram-single' is already used in data/quizzes/00.yaml:13"),
    ("quizzes/00.yaml", "back: [1]", "back: [5]", "data/quizzes/00.yaml:8: there is no paragraph 5"),
    ("quizzes/00.yaml", "text: It gives evidence", "text: It concludes", "data/quizzes/00.yaml:21: option 'It concludes' is given twice"),
    ("quizzes/00.yaml", "answer: fact", "answer: fat", "choice 'fat' does not exist, expected an id that exists, perhaps fact"),
    ("quizzes/00.yaml", "fact: It can be counted., ", "", "no feedback for choice 'fact', expected feedback for every choice"),
    ("quizzes/00.yaml", "rows: [T1, T2, T3, T5]", "rows: [T1, T2, T33, T5]", "row 'T33' does not exist"),
    ("quizzes/00.yaml", "rows: [T1, T2, T3, T5]", "rows: [T1, T2, T2, T5]", "row 'T2' is given twice, expected different rows"),
    ("quizzes/00.yaml", "text: To win votes", "text: To change how people travel", "data/quizzes/00.yaml:11: option 'To change how people travel' is given twice, expected different options"),
    ("quizzes/03.yaml", "{table: argument}", "{table: argument, chart: argument}", "data/quizzes/03.yaml:10: a need of 'verdict-essay' names table and chart, expected one of table, chart, sum, screen, question"),
    ("quizzes/03.yaml", "{table: argument}", "{table: argument, rows: [emty]}", "data/quizzes/03.yaml:10: row 'emty' does not exist, expected an id that exists, perhaps empty"),
    ("quizzes/02.yaml", "{chart: argument}", "{question: pays-word}", "data/quizzes/02.yaml:20: question 'pays-word' does not exist"),
    ("quizzes/03.yaml", "least: 3", "least: 9", "data/quizzes/03.yaml:12: 'claim' asks for 9 words at least and 8 at most, expected no more at least than at most"),
    ("quizzes/03.yaml", "most: 8", "most: 6", "data/quizzes/03.yaml:14: the model of 'claim' has 7 words, expected 3 to 6, as its section asks"),
    ("quizzes/03.yaml", "      Others may want it for the air in town.\n", "", "data/quizzes/03.yaml:14: the model has 1 paragraph for 2 sections, expected a paragraph for each section, in their order, with an empty line between"),
    ("quizzes/03.yaml", "id: objection", "id: claim", "data/quizzes/03.yaml:13: section 'claim' is given twice, expected different sections"),
    ("quizzes/03.yaml", "count: 9", "paragraphs: [1]", "data/quizzes/03.yaml:24: 'verdict-mixed' asks no statements, expected no paragraphs for a mixed round"),
    ("quizzes/03.yaml", "count: 9", "questions: [verdict-esay]", "question 'verdict-esay' does not exist, expected an id that exists, perhaps verdict-essay"),
    ("quizzes/03.yaml", "count: 9", "questions: [verdict-essay]", "'verdict-essay' cannot be marked, expected match, multiple, number, order or single"),
    ("quizzes/03.yaml", "ask: mixed", "ask: who_said_it\n    questions: [verdict-essay]", "'verdict-mixed' is made from statements, expected `questions` for a mixed round only"),
    ("statements.yaml", "quiz: false", "within: t-plan", "'t-plan' names itself, expected another row, or none"),
    ("bargain.yaml", "voice: mayor", "voice: major", "data/bargain.yaml:5: voice 'major' does not exist, expected an id that exists, perhaps mayor"),
    ("bargain.yaml", "{id: shop,", "{id: mayor,", "data/bargain.yaml:6: side 'mayor' is given twice, expected sides of different ids"),
    ("bargain.yaml", "id: square", "id: line", "data/bargain.yaml:14: issue 'line' is given twice, expected issues of different ids"),
    ("bargain.yaml", "worth: {mayor: 3, shop: 5}", "worth: {mayor: 3}", "data/bargain.yaml:11: no 'worth' for side 'shop', expected one for each side"),
    ("bargain.yaml", "kept: {mayor: 0.4, shop: 0.2}", "kept: {mayor: 0.4, shopp: 0.2}", "data/bargain.yaml:12: side 'shopp' does not exist, expected an id that exists, perhaps shop"),
    ("bargain.yaml", "kept: {mayor: 0.4", "kept: {mayor: 0.9", "data/bargain.yaml:12: without a deal the sides keep 1.1 of 'line', expected at most 1 together"),
    ("bargain.yaml", "affected: [passengers]", "affected: [pasengers]", "data/bargain.yaml:13: voice 'pasengers' does not exist, expected an id that exists, perhaps passengers"),
    ("bargain.yaml", "affected: [passengers]", "affected: [mayor]", "data/bargain.yaml:13: 'mayor' is one of the sides, so it has a seat, expected a voice without one"),
    ("bargain.yaml", "kept: {mayor: 0.4", "kept: {mayor: 1.4", "data/bargain.yaml:12"),
    ("amounts.csv", "announced,T3,", "announced,T3,T2", "data/amounts.csv:3: 'T2' names itself, expected another row, or none"),
    ("claims_checked.csv", "t-mayor-1,,There", "t-mayor,,There", "data/claims_checked.csv:4: statement 't-mayor' does not exist, expected an id that exists, perhaps t-mayor-1"),
    ("claims_checked.csv", "K3,2,", "K3,9,", "data/claims_checked.csv:4: there is no paragraph 9"),
    ("claims_checked.csv", "K2,1,", "K2,4,", "data/claims_checked.csv:3: 'K2' is about statement 't-buses', which stands in paragraph 1, expected 1 among its paragraphs"),
    ("claims_checked.csv", "t-buses,", ",", "data/claims_checked.csv:3: 'K2' has paragraphs but no statements, expected the statements that it is about"),
    ("claims_checked.csv", "K2,1,", "K2,,", "data/claims_checked.csv:3: 'K2' has statements but no paragraphs"),
    ("claims_checked.csv", "t-council-1,bank-note", "t-council-1,bank-notes", "data/claims_checked.csv:5: source 'bank-notes' does not exist"),
    ("claims_checked.csv", "t-council-1,bank-note | minutes-2020", "t-council-1,", "data/claims_checked.csv:5: 'K4' has no source"),
    ("claims_checked.csv", "words.,not_found,medium", "words.,verified,medium", "data/claims_checked.csv:4: 'K3' has the verdict 'not_found' and the evidence 'verified', expected 'not_found' for both, or for neither"),
    ("claims_checked.csv", "three.,verified", "three.,not_found", "data/claims_checked.csv:5: 'K4' has the verdict 'conflicts' and the evidence 'not_found'"),
    ("claims_checked.csv", "three.,verified", "three.,recalled", "data/claims_checked.csv:5: 'K4' has the verdict 'conflicts', but nobody looked it up"),
    ("claims_checked.csv", "interpretation,not_checkable,A", "interpretation,supported,A", "data/claims_checked.csv:7: 'K6' is of kind 'interpretation' and has the verdict 'supported', expected 'interpretation' together with 'not_checkable', or neither"),
    ("claims_checked.csv", "number,partly", "number,not_checkable", "data/claims_checked.csv:3: 'K2' is of kind 'number' and has the verdict 'not_checkable'"),
    ("claims_checked.csv", "2022-03-11", "2019-03-11", "data/claims_checked.csv:3: 'K2' is to be looked at again by 2019-03-11, and is as of 2020-03-11, expected a 'review_by' after 'as_of', or none"),
    ("claims_checked.csv", "K2,1,", "K1,1,", "data/claims_checked.csv:3: id 'K1' is already used on line 2"),
    ("hypotheses.yaml", "by: [mayor]", "by: [mayer]", "data/hypotheses.yaml:8: voice 'mayer' does not exist, expected an id that exists, perhaps mayor"),
    ("hypotheses.yaml", "paragraphs: [2]", "paragraphs: [9]", "data/hypotheses.yaml:9: there is no paragraph 9, expected a paragraph from 1 to 4"),
    ("hypotheses.yaml", "    by: [mayor]\n", "", "data/hypotheses.yaml:5: hypothesis 'h-travel' has 'paragraphs' but no 'by', expected who offers it and where, or neither"),
    ("hypotheses.yaml", "    paragraphs: [2]\n", "", "data/hypotheses.yaml:5: hypothesis 'h-travel' has 'by' but no 'paragraphs'"),
    ("hypotheses.yaml", "id: h-votes", "id: h-travel", "data/hypotheses.yaml:11: id 'h-travel' is given twice"),
    ("hypotheses.yaml", "label: Votes", "label: Better travel", "data/hypotheses.yaml:12: label 'Better travel' is given twice, expected labels that can be told apart"),
    ("hypotheses.yaml", "id: empty", "id: said", "data/hypotheses.yaml:33: id 'said' is given twice"),
    ("hypotheses.yaml", "label: The buses are half empty", "label: The mayor says so", "data/hypotheses.yaml:34: label 'The mayor says so' is given twice"),
    ("hypotheses.yaml", "h-builders: consistent}", "h-builder: consistent}", "data/hypotheses.yaml:27: hypothesis 'h-builder' does not exist, expected an id that exists, perhaps h-builders"),
    ("hypotheses.yaml", ", h-builders: consistent}", "}", "data/hypotheses.yaml:27: evidence 'said' has no 'ratings' for hypothesis 'h-builders', expected one for every hypothesis"),
    ("hypotheses.yaml", "      h-votes: She would say so to win votes.\n", "", "data/hypotheses.yaml:28: evidence 'said' has no 'why' for hypothesis 'h-votes'"),
    ("hypotheses.yaml", "h-votes: consistent, h-builders: consistent", "h-votes: splendid, h-builders: consistent", "data/hypotheses.yaml:27: 'h-votes' is 'splendid'"),
    ("hypotheses.yaml", "rests_on: [t-buses]", "rests_on: [t-busses]", "data/hypotheses.yaml:36: row 't-busses' does not exist, expected an id that exists, perhaps t-buses"),
    ("hypotheses.yaml", "rests_on: [t-buses]", "rests_on: [h-votes]", "data/hypotheses.yaml:36: evidence 'empty' rests on 'h-votes' of the same file, expected a statement, a claim checked, an event or an amount"),
    ("hypotheses.yaml", "rests_on: [t-buses]", "rests_on: [t-buses, t-aim]", "data/hypotheses.yaml:36: evidence 'empty' rests on 't-aim', a conclusion of the author's, expected what can be looked up: not a verdict on it"),
    ("quizzes/00.yaml", "evidence: [empty, unasked]", "evidence: [emty, unasked]", "evidence 'emty' does not exist, expected an id that exists, perhaps empty"),
    ("quizzes/00.yaml", "evidence: [empty, unasked]", "evidence: [empty, empty]", "evidence 'empty' is given twice, expected different evidence"),
    ("argument.yaml", "conclusion: votes", "conclusion: vote", "data/argument.yaml:2: claim 'vote' does not exist, expected an id that exists, perhaps votes"),
    ("argument.yaml", "{id: dear, label", "{id: empty, label", "data/argument.yaml:6: id 'empty' is given twice"),
    ("argument.yaml", "id: dear-votes", "id: needless-votes", "data/argument.yaml:15: id 'needless-votes' is given twice"),
    ("argument.yaml", "paragraphs: [1]", "paragraphs: [9]", "data/argument.yaml:5: there is no paragraph 9"),
    ("argument.yaml", "statements: [t-buses]", "statements: [t-bus]", "data/argument.yaml:5: statement 't-bus' does not exist"),
    ("argument.yaml", "premises: [empty]", "premises: [emty]", "data/argument.yaml:13: claim 'emty' does not exist, expected an id that exists, perhaps empty"),
    ("argument.yaml", "to: needless", "to: needles", "data/argument.yaml:13: claim 'needles' does not exist"),
    ("argument.yaml", "to: needless, basis: stated}", "to: empty, basis: stated}", "data/argument.yaml:13: relation 'empty-needless' closes a circle: 'empty' would rest on itself"),
    ("argument.yaml", "id: poll,", "id: Poll,", "data/argument.yaml:8: claim id 'Poll' cannot be typed, expected small letters, digits and dashes"),
    ("argument.yaml", "id: poll,", "id: spring-and-vote,", "data/argument.yaml:8: claim id 'spring-and-vote' cannot be typed"),
    ("argument.yaml", "label: The line is dear", "label: The line is so dear that two loans must pay for it", "data/argument.yaml:6: label 'The line is so dear that two loans must pay for it' has 50 letters, expected at most 34"),
    ("argument.yaml", "statements: [t-aim]", "statements: [t-aim], hedges: [surely]", "data/argument.yaml:9: hedge 'surely' is none of the statements behind 'votes', expected no hedges"),
    ("argument.yaml", "premises: [needless, poll]", "premises: [needless, needless]", "data/argument.yaml:15: premise 'needless' is given twice, expected different premises"),
    ("argument.yaml", "premises: [needless, poll]", "premises: [dear]", "data/argument.yaml:15: relation 'needless-votes' says the same as 'dear-votes', expected one of the two"),
    ("argument.yaml", "to: needless, basis: stated}", "to: needless, basis: stated, concession: true}", "data/argument.yaml:13: relation 'empty-needless' supports and is a concession"),
    ("argument.yaml", "premises: [needless, poll]", "premises: [needless]", "data/argument.yaml:8: claim 'poll' does not lead to the conclusion, expected a relation that leads from it"),
    ("argument.yaml", "to: needless, basis: stated, concession: true}", "to: needless, basis: stated}\n  - {id: on, kind: attacks, premises: [votes], to: riders, basis: stated}", "data/argument.yaml:17: the conclusion 'votes' is a premise of 'on'"),
    ("quizzes/00.yaml", "claims: [needless, poll, votes, riders]", "claims: [needless, poll, vote, riders]", "claim 'vote' does not exist, expected an id that exists, perhaps votes"),
    ("quizzes/00.yaml", "claims: [needless, poll, votes, riders]", "claims: [needless, votes, riders]", "relation 'needless-votes' needs claim 'poll', expected that claim among those on offer"),
    ("quizzes/00.yaml", "relations: [needless-votes, riders-needless]", "relations: [needless-vote]", "relation 'needless-vote' does not exist"),
    ("quizzes/00.yaml", "relations: [needless-votes, riders-needless]", "relations: [riders-needless, riders-needless]", "relation 'riders-needless' is given twice, expected different relations"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "expected"), FAULTS)
def test_what_does_not_fit_is_reported_with_its_line(
    tram_copy: Path, file: str, old: str, new: str, expected: str
) -> None:
    found = broken(tram_copy, file, old, new)
    assert any(expected in fault for fault in found), found


def test_a_bargain_is_worth_something_to_each_side(tram_copy: Path) -> None:
    path = tram_copy / DATA / "bargain.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("mayor: 3,", "mayor: 0,"), encoding="utf-8")
    found = broken(tram_copy, "bargain.yaml", "mayor: 1,", "mayor: 0,")
    assert found == ["data/bargain.yaml:7: nothing is worth anything to 'mayor', expected some worth for each side"]


def test_a_grid_needs_something_to_rate(tram_copy: Path) -> None:
    (tram_copy / DATA / "hypotheses.yaml").unlink()
    found = broken(tram_copy, "quizzes/00.yaml", "rests_on: [empty, unasked]", "rests_on: [t-buses]")
    assert [fault.split(": ", 1)[1] for fault in found] == [
        "'tram-grid' asks for ratings, expected a file hypotheses.yaml"
    ]


def test_faults_of_all_files_are_reported_together(tram_copy: Path) -> None:
    (tram_copy / DATA / "sources.yaml").write_text("- id: [\n")
    (tram_copy / DATA / "voices.yaml").unlink()
    found = broken(tram_copy, "quizzes/00.yaml", "back: [1]", "back: [one]")
    assert [fault.split(": ")[0] for fault in found] == [
        "data/quizzes/00.yaml:8",
        "data/sources.yaml:2",
        "data/voices.yaml:1",
    ]


def test_a_kit_without_amounts_or_quizzes_is_a_kit(tram_copy: Path) -> None:
    for name in ("amounts.csv", "series.csv", "events.csv", "claims_checked.csv", "sources.yaml"):
        (tram_copy / DATA / name).unlink()
    for name in ("quizzes/00.yaml", "quizzes/02.yaml"):
        (tram_copy / DATA / name).unlink()
    assert read_kit(tram_copy / DATA).amounts == {}


def test_a_map_cannot_be_asked_for_without_an_argument(tram_copy: Path) -> None:
    (tram_copy / DATA / "argument.yaml").unlink()
    with pytest.raises(KitError, match="'tram-map' asks for a map, expected an argument"):
        read_kit(tram_copy / DATA)


def test_the_course_is_found_from_a_folder_inside_it(tram_copy: Path, tmp_path: Path) -> None:
    (tram_copy / "lessons").mkdir(exist_ok=True)
    assert find_root(tram_copy / "lessons") == tram_copy.resolve()
    with pytest.raises(CourseError, match="no course found"):
        find_root(tmp_path)


def test_steps_pairs_and_choices_are_offered_once(tram_copy: Path) -> None:
    path = tram_copy / DATA / "quizzes" / "00.yaml"
    path.write_text(QUESTIONS_THAT_OFFER_TWICE, encoding="utf-8")
    with pytest.raises(KitError) as raised:
        read_kit(tram_copy / DATA)
    assert [str(fault) for fault in raised.value.faults] == [
        "data/quizzes/00.yaml:3: step 'First' is given twice, expected different steps",
        "data/quizzes/00.yaml:5: choice 'a' is given twice, expected different choices",
        "data/quizzes/00.yaml:7: pair 'One' is given twice, expected different pairs",
    ]


QUESTIONS_THAT_OFFER_TWICE = """\
questions:
- {kind: order, id: o, objective: "00.1", stem: s, back: [1], feedback: f, steps: [{text: First, feedback: f},
    {text: First, feedback: g}]}
- {kind: match, id: m, objective: "00.1", stem: s, back: [1], choices: [{id: a, text: A},
    {id: a, text: B}],
   pairs: [{text: One, answer: a, feedback: {a: f}},
    {text: One, answer: a, feedback: {a: g}}]}
lesson: "00"
"""


def test_what_editors_and_file_managers_leave_behind_is_no_quiz_file(tram_copy: Path) -> None:
    before = list(read_kit(tram_copy / DATA).quiz_files)
    (tram_copy / DATA / "quizzes" / "._00.yaml").write_bytes(b"\x00\x05\x16\x07")
    (tram_copy / DATA / "quizzes" / ".#00.yaml").symlink_to("ann@desk.4711")
    assert list(read_kit(tram_copy / DATA).quiz_files) == before


def test_a_file_that_would_not_be_read_is_a_fault(tram_copy: Path) -> None:
    (tram_copy / DATA / "quizzes" / "01.yml").write_text("lesson: '01'\n")
    (tram_copy / DATA / "charts.yml").write_text("[]\n")
    with pytest.raises(KitError) as raised:
        read_kit(tram_copy / DATA)
    assert [str(fault) for fault in raised.value.faults] == [
        f"data/{name}:1: a file of this name is not read, expected a name that ends in .yaml"
        for name in ("charts.yml", "quizzes/01.yml")
    ]


def test_a_malformed_row_hides_no_other_fault_and_is_not_reported_missing(tram_copy: Path) -> None:
    """Whoever corrects one fault must not find the next behind it."""
    data = tram_copy / DATA
    for file, old, new in (
        ("voices.yaml", "kind: person", "kind: persn"),  # of 'mayor', whom others name
        ("statements.yaml", "strength: denies", "strength: shouts"),
        ("statements.yaml", "about: [mayor]", "about: [mayer]"),
        ("amounts.csv", "2018-03-01", "long ago"),  # of T1, which the tally counts
        ("amounts.csv", "minutes-2020,\nT3", "minutes-2021,\nT3"),
        ("article.yaml", "words: 60", "words: many"),
        ("quizzes/00.yaml", "To win votes, feedback", "To win votes, fedback"),
        ("quizzes/00.yaml", "It concludes, correct: true", "It concludes, correct: false"),
    ):
        text = (data / file).read_text(encoding="utf-8")
        assert old in text
        (data / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(KitError) as raised:
        read_kit(data)
    assert [f"{fault.file}: {fault.what}" for fault in raised.value.faults] == [
        "data/amounts.csv: 'start' is 'long ago'",
        "data/amounts.csv: source 'minutes-2021' does not exist",
        "data/article.yaml: 'words' is 'many'",
        "data/quizzes/00.yaml: field 'feedback' is missing",
        "data/quizzes/00.yaml: unknown field 'fedback'",
        "data/quizzes/00.yaml: 'tram-single' has 0 right options",
        "data/statements.yaml: 'strength' is 'shouts'",
        "data/statements.yaml: voice 'mayer' does not exist",
        "data/voices.yaml: 'kind' is 'persn'",
    ]


# The text of an article that may be published


def with_text(kit: Path, text: str | None) -> Path:
    """The folder ``kit``, whose article comes with it."""
    card = kit / DATA / "article.yaml"
    card.write_text(card.read_text("utf-8").replace("paragraphs:\n", "text: whole.txt\nparagraphs:\n", 1), "utf-8")
    if text is not None:
        (kit / DATA / "whole.txt").write_text(text, "utf-8")
    return kit / DATA


def test_an_article_may_come_with_the_kit(tram_copy: Path) -> None:
    assert read_kit(with_text(tram_copy, "One.\n\nTwo,\nstill two.\n\n\nThree.\n\nFour.")).text == [
        "One.",
        "Two, still two.",
        "Three.",
        "Four.",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        (None, "data/whole.txt:1: the file is missing, expected a file of this name"),
        (
            "One.\n\nTwo.",
            "data/whole.txt:1: the text has 2 paragraphs between empty lines, expected 4, as in article.yaml",
        ),
    ],
)
def test_a_text_that_is_not_whole_is_named(tram_copy: Path, text: str | None, fault: str) -> None:
    with pytest.raises(KitError) as raised:
        read_kit(with_text(tram_copy, text))
    assert fault in [str(one) for one in raised.value.faults]


@pytest.mark.parametrize("name", ["../whole.txt", "whole.md", "a/b.txt"])
def test_a_text_lies_in_the_data_folder(tram_copy: Path, name: str) -> None:
    with_text(tram_copy, "One.\n\nTwo.\n\nThree.\n\nFour.")
    assert any("'text'" in fault for fault in broken(tram_copy, "article.yaml", "text: whole.txt", f"text: {name}"))
