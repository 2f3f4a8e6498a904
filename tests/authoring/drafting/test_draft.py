"""``coursekit draft``: from a file to rows of a kit, and again after an edit."""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest
import yaml

from coursekit import cli
from coursekit.authoring.checking.check import check
from coursekit.authoring.drafting.article_blocks import blocks_of
from coursekit.authoring.drafting.body_paragraphs import judged
from coursekit.authoring.drafting.draft_files import NotAdded, with_cells, with_paragraphs, with_rows
from coursekit.authoring.new_kit import write_kit as writing
from coursekit.kit import read_kit
from tests.authoring.conftest import edit

BODY = [
    "The council of our town wants to build a tram. I have counted heads on the bus since January 2024, and it runs "
    "half empty. Why build it, when nobody has asked for one in all these years?",
    "Ines Calder, the mayor of our town, was unmoved. “A town that waits for passengers will wait for ever,” said "
    "Calder. The “future line” is to cost $9.3 million, and twelve shops will have to close.",
    "Tom Abara, whose shop is one of them, warned that the works would take years. Therefore the tram is perhaps "
    "about the next election, and about nothing else.",
]
NOTE = "I. Sample is a writer of columns for The Made-up Courier."


def copy(body: list[str] = BODY) -> str:
    return "\n\n".join(["The tram nobody asked for", "By I. Sample", *body]) + "\n"


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new kit, without its notebooks."""
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    answers = ["--title", "The tram nobody asked for", "--author", "I. Sample", "--outlet", "The Courier"]
    assert cli.main(["new", str(tmp_path / "kit"), *answers, "--paragraphs", "3"]) == 0
    return tmp_path / "kit"


Run = Callable[..., tuple[int, str]]


@pytest.fixture
def draft(kit: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """The exit code, and what is said, for a copy."""

    def run(text: str, *options: str) -> tuple[int, str]:
        path = tmp_path / "copy.txt"
        path.write_text(text, encoding="utf-8")
        capsys.readouterr()
        code = cli.main(["draft", str(path), "--kit", str(kit), *options])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, out + err

    return run


def test_a_draft_is_a_sound_kit_whose_rows_say_that_they_are_drafts(kit: Path, draft: Run) -> None:
    code, said = draft(copy())
    assert "begin again: take back the draft" in said, "there is no other way to number the paragraphs anew"
    assert code == 0, said
    made = read_kit(kit / "data")
    assert [(row.words, row.draft) for row in made.article.paragraphs] == [(len(text.split()), True) for text in BODY]
    drafted = [row for row in made.statements.values() if row.draft]
    assert [(row.voice, row.text) for row in drafted if row.text] == [
        ("calder", "A town that waits for passengers will wait for ever"),
        ("author", "future line"),
    ]
    assert [row.voice for row in drafted if row.mode == "reported"] == ["abara"]
    assert made.voices["calder"].draft
    rules = {finding.rule for finding in check(kit).faults}
    assert rules <= {"pairs", "pages", "stored", "shown"}, "only what the build makes is missing"


def test_facts_are_drafted_and_shown_to_nobody(kit: Path, draft: Run) -> None:
    draft(copy())
    assert "January 2024" in (kit / "data" / "events.csv").read_text(encoding="utf-8")
    assert "$9.3 million" in (kit / "data" / "claims_checked.csv").read_text(encoding="utf-8")
    made = read_kit(kit / "data")
    assert not made.events
    assert [*made.claims_checked] == ["K1"], "the example of the template, and no draft"


def test_argument_and_questions_are_sketched_beside_the_data(kit: Path, draft: Run) -> None:
    draft(copy())
    argument = yaml.safe_load((kit / "drafts" / "argument.yaml").read_text(encoding="utf-8"))
    assert any("therefore" in row["note"] for row in argument["relations"])
    questions = yaml.safe_load((kit / "drafts" / "questions.yaml").read_text(encoding="utf-8"))["questions"]
    assert all(row["draft"] for row in questions)


def test_nothing_of_the_copy_is_kept_but_quotations_and_cues(kit: Path, draft: Run) -> None:
    draft(copy())
    kept = " ".join(
        " ".join(path.read_text(encoding="utf-8").split())
        for path in kit.rglob("*")
        if path.is_file() and path.suffix in (".yaml", ".csv", ".md", ".py")
    )
    words = " ".join(BODY).replace("“", "|").replace("”", "|").split("|")
    outside = " ".join(words[::2]).split()
    runs = {" ".join(outside[start : start + 5]) for start in range(len(outside) - 4)}
    assert [run for run in runs if run in kept] == []


def test_a_paragraph_that_is_all_quotation_leaves_room_for_the_examples(draft: Run, kit: Path) -> None:
    quoted = "“All of us have seen that four hundred thousand trams come and go by night.”"
    assert draft(copy([quoted, BODY[1], quoted]))[0] == 0
    faults = check(kit).faults
    assert [fault for fault in faults if "run `" not in fault.remedy and fault.rule != "stored"] == []


def test_a_second_draft_is_refused_and_again_shows_that_nothing_differs(draft: Run, kit: Path) -> None:
    draft(copy())
    before = {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()}
    code, said = draft(copy())
    assert code == 1
    assert "--again" in said
    assert draft(copy(), "--again") == (0, "Nothing differs from what the kit has.\n")
    assert {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()} == before


def test_again_adds_what_is_new_and_leaves_every_row_as_it_is(draft: Run, kit: Path) -> None:
    draft(copy())
    statements = kit / "data" / "statements.yaml"
    row = read_kit(kit / "data").statements["p02-s2"]
    edit(statements, row.paraphrase, "Somebody has written this.")
    before = statements.read_text(encoding="utf-8")
    later = [BODY[0], BODY[1].replace("said Calder", "said Calder, and “no tram, no town”"), BODY[2] + " So it is."]
    code, said = draft(copy(later), "--again")
    assert code == 0
    assert "+ quoted statement in paragraph 2: “no tram, no town”" in said
    assert "~ paragraph 3 has 31 words in the copy, 28 in the kit" in said
    assert "Nothing was written" in said
    assert statements.read_text(encoding="utf-8") == before
    draft(copy(later), "--again", "--add")
    after = statements.read_text(encoding="utf-8")
    assert after.startswith(before.rstrip("\n"))
    assert "Somebody has written this." in after
    assert "no tram, no town" in after
    read_kit(kit / "data")


def test_again_names_a_draft_that_is_no_longer_in_the_copy(draft: Run) -> None:
    draft(copy())
    shorter = [BODY[0], "Nobody said a word, in all of this.", BODY[2]]
    assert (
        "- p02-s2 (a draft): “A town that waits for passengers …” is in no quotation"
        in draft(copy(shorter), "--again")[1]
    )


def test_paragraphs_that_somebody_has_written_stay(draft: Run, kit: Path) -> None:
    edit(kit / "data" / "article.yaml", "Example to replace. In our words, what paragraph 2 says.", "The mayor speaks.")
    code, said = draft(copy())
    assert code == 0
    assert "stay as they are" in said
    assert read_kit(kit / "data").article.paragraphs[1].paraphrase == "The mayor speaks."


def test_what_rules_cannot_tell_is_asked(draft: Run, monkeypatch: pytest.MonkeyPatch, kit: Path) -> None:
    asked: list[str] = []

    def answer(question: str) -> str:
        asked.append(question)
        return "n"

    monkeypatch.setattr("builtins.input", answer)
    assert draft(copy([*BODY, NOTE]))[0] == 0
    assert [NOTE.split(" for ", maxsplit=1)[0][:20] in question for question in asked] == [True]
    assert len(read_kit(kit / "data").article.paragraphs) == 3


def test_without_a_terminal_it_is_said_what_to_name(draft: Run, monkeypatch: pytest.MonkeyPatch, kit: Path) -> None:
    def nobody(question: str) -> str:
        raise EOFError

    monkeypatch.setattr("builtins.input", nobody)
    code, said = draft(copy([*BODY, NOTE]))
    assert code == 1
    assert "--last WORDS" in said
    assert not (kit / "drafts").exists()
    assert draft(copy([*BODY, NOTE]), "--last", "Tom Abara, whose")[0] == 0


def test_a_new_kit_can_begin_with_its_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    (tmp_path / "copy.txt").write_text(copy(), encoding="utf-8")
    answers = ["--title", "T", "--author", "I. Sample", "--outlet", "The Courier"]
    assert cli.main(["new", str(tmp_path / "begun"), *answers, "--article", str(tmp_path / "copy.txt")]) == 0
    made = read_kit(tmp_path / "begun" / "data")
    assert [row.words for row in made.article.paragraphs] == [len(text.split()) for text in BODY]
    assert not list((tmp_path / "begun").rglob("copy*"))


def test_the_title_is_no_paragraph_however_long_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten words look like a short paragraph, and the command has been told the title."""
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    title = "The tram for our town's old centre that nobody asked for"
    text = "\n\n".join([title.replace("'", "’").upper(), *BODY])
    (tmp_path / "copy.txt").write_text(text, encoding="utf-8")
    answers = ["--title", title, "--author", "I. Sample", "--outlet", "The Courier"]
    assert cli.main(["new", str(tmp_path / "kit"), *answers, "--article", str(tmp_path / "copy.txt")]) == 0
    assert len(read_kit(tmp_path / "kit" / "data").article.paragraphs) == len(BODY)


def test_a_draft_of_a_statement_may_be_removed_before_what_was_made_of_it(kit: Path, draft: Run) -> None:
    draft(copy())
    claims, statements = kit / "data" / "claims_checked.csv", kit / "data" / "statements.yaml"
    with claims.open(encoding="utf-8", newline="") as rows:
        [name] = {row["statements"] for row in csv.DictReader(rows) if "$9.3 million" in row["claim"]}
    text = statements.read_text(encoding="utf-8")
    begins = text.index(f"- id: {name}\n")
    ends = text.find("\n- id:", begins)
    statements.write_text(text[:begins] + (text[ends + 1 :] if ends > 0 else ""), encoding="utf-8")
    assert not [fault for fault in check(kit).faults if "claims_checked" in fault.file]


@pytest.mark.parametrize("ending", ["txt", "lines.txt", "wrapped.txt", "md", "html", "docx"])
def test_every_kind_of_file_has_the_same_paragraphs(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"copy.{ending}"
    if ending == "docx":
        document = import_module("docx").Document()
        document.add_heading("The tram nobody asked for", 0)
        for paragraph in BODY:
            document.add_paragraph(paragraph)
        document.save(str(path))
    else:
        head = "The tram nobody asked for"
        wrapped = [text.replace(", and", ",\nand") for text in BODY]
        page = f"<nav><p>Home and news and more of it.</p></nav><article><h1>{head}</h1>" + "".join(
            f"<p>{text}</p>" for text in BODY
        )
        texts = {
            "txt": copy(), "lines.txt": "\n".join([head, *BODY]), "wrapped.txt": "\n\n".join([head, *wrapped]),
            "md": "\n\n".join([f"# {head}", *wrapped]), "html": f"<html><body>{page}</article><p>©</p></body></html>",
        }  # fmt: skip
        path.write_text(texts[ending], encoding="utf-8")
    found = judged(blocks_of(path).blocks)
    assert [block.text for block in found if block.belongs == "body"] == BODY


def test_rows_are_added_only_where_a_file_is_a_list_of_rows() -> None:
    row = {"id": "b", "draft": True}
    assert yaml.safe_load(with_rows("# why\n- id: a\n", [row], "x")) == [{"id": "a"}, row]
    for text in ("a: b\n", "[{id: a}]\n", "- id: [\n"):
        with pytest.raises(NotAdded):
            with_rows(text, [row], "x")
    with pytest.raises(NotAdded):
        with_paragraphs("title: T\n", [])


def test_a_card_keeps_what_stands_behind_its_paragraphs() -> None:
    card = with_paragraphs("id: a\nparagraphs:\n  - number: 1\n    words: 9\nnote: b\n", [{"number": 1, "words": 2}])
    assert yaml.safe_load(card) == {"id": "a", "paragraphs": [{"number": 1, "words": 2}], "note": "b"}


def test_a_table_gets_a_column_for_drafts() -> None:
    assert with_cells("id,when\na,1998\n", [{"id": "b", "when": "2001", "draft": "true"}], []) == (
        "id,when,draft\na,1998,\nb,2001,true\n"
    )


def test_a_library_that_is_not_there_is_named(
    draft: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kit: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    (tmp_path / "copy.docx").write_bytes(b"PK\x03\x04")
    assert cli.main(["draft", str(tmp_path / "copy.docx"), "--kit", str(kit)]) == 1
    told = capsys.readouterr().err
    assert "needs python-docx" in told
    assert "pip install" in told


@pytest.mark.parametrize(
    ("name", "content"), [("a.docx", b"no zip"), ("a.txt", b"\x00\x01"), ("a.md", b""), ("a.html", b"<p>")]
)
def test_what_is_no_article_is_refused_in_one_line(
    tmp_path: Path, kit: Path, capsys: pytest.CaptureFixture[str], name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    before = {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()}
    capsys.readouterr()
    assert cli.main(["draft", str(tmp_path / name), "--kit", str(kit)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert {path: path.read_bytes() for path in kit.rglob("*") if path.is_file()} == before
