"""``coursekit verify-quotes``, with an invented article for the second kit."""

from __future__ import annotations

import codecs
import datetime
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from coursekit import cli
from coursekit.authoring.matching.marked_words import marked_words
from coursekit.authoring.new_kit import write_kit as writing
from coursekit.authoring.new_kit.kit_answers import Answers
from coursekit.folded_text import fold
from tests.authoring.conftest import edit

TODAY = datetime.date(2026, 1, 31)

# Each paragraph has as many words as the kit says: 40, 60, 50 and 30.
ARTICLE = [
    "The council of our town wants to build a tram. I have counted heads on the number four bus every morning "
    "since January, and it runs half empty. Nobody has asked the people on that bus what they would "
    "like.",
    "The mayor, a dreamer by trade, was unmoved when we met in the rain last week. Ines Calder told me: “A town "
    "that waits for passengers will wait for ever.” She pointed to where the “future line” is to run. Tom "
    "Abara, whose shop will look out on the works for years, had three words for her: “no, thank you”.",
    "Money there is, or will be. Mr Abara has heard from the council that two loans are to pay for the line, one "
    "for the track and one for whatever rolls on it. Both have to be paid back by people who take the car to work, "
    "and always will.",
    "So what is it for? It is surely about the next election, which comes in spring. The pit may be bottomless, "
    "and perhaps that is the idea of it all.",
]
HEAD = ["The tram nobody asked for", "By I. Sample, who writes for The Made-up Courier."]


def copy(paragraphs: list[str] = ARTICLE, between: str = "\n\n") -> str:
    return between.join([*HEAD, *paragraphs]) + "\n"


@pytest.fixture
def verified(
    tram_copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, list[str]]]:
    """The exit code and the lines for a copy of the article (text or bytes), and further options."""

    def run(article: str | bytes, *options: str) -> tuple[int, list[str]]:
        path = tmp_path / "article.txt"
        path.write_bytes(article if isinstance(article, bytes) else article.encode())
        code = cli.main(["verify-quotes", str(path), "--kit", str(tram_copy), *options])
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return code, (out + err).splitlines()

    return run


Run = Callable[..., tuple[int, list[str]]]
SOUND = [
    "3 quotations: 3 as printed, 0 but for typography, 0 not",
    "3 cues: 3 where the kit has them, 0 not",
    "1 hedge: 1 where the kit has them, 0 not",
    "1 label: 1 where the kit has them, 0 not",
]


def test_the_article_of_the_tests_is_the_one_that_the_kit_is_about() -> None:
    assert [len(paragraph.split()) for paragraph in ARTICLE] == [40, 60, 50, 30]


@pytest.mark.parametrize(
    "text",
    [
        copy(),
        copy(between="\n"),
        copy(between="\r\n\r\n"),
        copy(["\n".join(re.findall(r".{1,60}(?: |$)", paragraph)) for paragraph in ARTICLE]),
        "\n\n".join([*HEAD, ARTICLE[0], "Who pays", *ARTICLE[1:3], "What for", ARTICLE[3]]),
        "\n\n".join(ARTICLE),
        "\n".join([*HEAD, "4 May 2021", "Share this article", *ARTICLE]),
        copy().encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + copy().encode("utf-16-le"),
    ],
    ids=["blank lines", "lines", "Windows", "wrapped", "headings", "no head", "long head", "byte order mark", "UTF-16"],
)
def test_a_sound_kit_is_sound_however_the_copy_is_laid_out(verified: Run, text: str | bytes) -> None:
    code, lines = verified(text)
    assert code == 0
    assert lines[1:] == SOUND, lines
    assert "begins “The council of …”" in lines[0]


def test_another_encoding_is_read_with_a_warning(verified: Run) -> None:
    code, lines = verified(copy().encode("cp1252"))
    assert code == 0
    assert lines[0].startswith("notice: ")
    assert "is not UTF-8, and was read as Windows-1252" in lines[0]
    assert lines[2:] == SOUND


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7", "is no plain text: save the article as plain text"),
        (b"PK\x03\x04word", "is no plain text"),
        (b"a\0b", "is no plain text"),
        (b"\x81\x8d\xff", "is neither UTF-8 nor Windows-1252"),
        (b"", "there is no text in it"),
        (b" \n\n \n", "there is no text in it"),
        (b"x" * 1_000_001, "is too long for an article"),
    ],
)
def test_what_is_no_article_is_refused_in_one_line(verified: Run, content: bytes, said: str) -> None:
    code, lines = verified(content)
    assert code == 1
    assert len(lines) == 1
    assert said in lines[0]


def test_a_file_that_is_not_there(tmp_path: Path, tram_copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["verify-quotes", str(tmp_path / "no.txt"), "--kit", str(tram_copy)]) == 1
    assert "cannot be read (No such file or directory)" in capsys.readouterr().err


# Each case: what the copy says otherwise, and the finding about it.
MISMATCHES = [
    (
        "will wait for ever.”",
        "shall wait for ever.”",
        "t-mayor-1: nearly in paragraph 2: “passengers [will] wait” here, “passengers [shall] wait” in the copy: "
        "correct it, or is this another edition?",
    ),
    (
        "“no, thank you”",
        "“no, thank yours”",
        "t-shop-1: cut off in the middle of a word: “thank [you]” here, “thank [yours]” in the copy: write whole words",
    ),
    (
        "“no, thank you”",
        "“piano, thank you”",
        "t-shop-1: cut off in the middle of a word: “[no,] thank” here, “[piano,] thank” in the copy",
    ),
    ("“no, thank you”", "“get lost”", "t-shop-1: not in the copy: correct it, or is this another edition?"),
    (
        "the “future line” is",
        "the future line is",
        "t-plan: in paragraph 2, but not between quotation marks: paraphrase",
    ),
    ("It is surely about", "It is about", "cue “surely” is not in the copy: write it as printed, or remove it"),
    ("a dreamer by trade", "a planner by trade", "label “dreamer” is not in the copy"),
    (
        "A town that waits for",
        "A town that always waits for",
        "t-mayor-1: nearly in paragraph 2: “that [] waits” here, “that [always] waits” in the copy",
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), MISMATCHES)
def test_a_mismatch_is_told_with_its_line(verified: Run, tram_copy: Path, old: str, new: str, expected: str) -> None:
    text = copy()
    assert old in text
    code, lines = verified(text.replace(old, new))
    assert code == 1
    found = [line for line in lines if line.startswith("data/")]
    assert any(expected in line for line in found), lines
    for line in found:
        file, number = line.split(":")[:2]
        kept = (tram_copy / file).read_text("utf-8").split("\n")[int(number) - 1]
        assert any(word in kept for word in ("text:", "cues:", "hedges:", "perhaps")), kept


def test_words_in_another_paragraph_are_told_where(verified: Run, tram_copy: Path) -> None:
    edit(tram_copy / "data/statements.yaml", "paragraph: 2\n  mode: scare_quote", "paragraph: 3\n  mode: scare_quote")
    edit(
        tram_copy / "data/statements.yaml",
        *(f"paragraph: {n}\n  mode: inferred\n  paraphrase: The line" for n in (4, 1)),
    )
    code, lines = verified(copy())
    assert code == 1
    assert "data/statements.yaml:26: t-plan: not in paragraph 3, but in paragraph 2: correct its paragraph" in lines
    assert "data/statements.yaml:78: cue “perhaps” is not in paragraph 1, but in paragraph 4: correct one" in lines


@pytest.mark.parametrize("dots", ["…", "...", " […] ", " . . . "])
def test_words_that_were_left_out_are_counted(verified: Run, tram_copy: Path, dots: str) -> None:
    path = tram_copy / "data/statements.yaml"
    edit(path, "A town that waits for passengers will wait for ever.", f"A town that waits {dots} will wait for ever.")
    kept = re.search(r'text: "(A town.*)"', path.read_text("utf-8"))
    assert kept
    edit(path, "words: 10", f"words: {len(kept[1].split())}")
    code, lines = verified(copy())
    assert code == 1
    assert any("t-mayor-1: 2 words are left out of it: write them" in line for line in lines), lines


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("“no, thank you”", '"no, thank you"'),
        ("“no, thank you”", "‘no, thank you’"),
        ("“no, thank you”", "«no, thank you»"),
        ("“no, thank you”", "„no, thank you“"),
        ("“no, thank you”", "'no, thank you'"),
    ],
)
def test_marks_of_any_kind_are_marks(verified: Run, old: str, new: str) -> None:
    code, lines = verified(copy().replace(old, new))
    assert (code, lines[1:]) == (0, SOUND)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("town's bus", "town’s bus"),
        ("no - or yes", "no—or yes"),
        ("wait... for it", "wait… for it"),
        ("17 billion", "17\u00a0billion"),
        ("a well-known bus", "a well‑known bus"),
        ("caf\u00e9 tram", "cafe\u0301 tram"),
        ("soft bus", "so\u00adft bus"),
    ],
)
def test_typography_alone_is_listed_and_no_fault(verified: Run, tram_copy: Path, ours: str, theirs: str) -> None:
    path = tram_copy / "data/statements.yaml"
    edit(path, 'text: "future line"', f'text: "{ours}"')
    edit(path, "words: 2", f"words: {len(ours.split())}")
    code, lines = verified(copy().replace("future line", theirs))
    assert code == 0, lines
    composed = ours == "caf\u00e9 tram"  # the same letters, only stored otherwise
    assert sum(line.startswith("typography: data/statements.yaml:26: t-plan: only ") for line in lines) == (
        not composed
    )


def test_another_number_of_paragraphs_or_words_is_a_notice(verified: Run) -> None:
    longer = [ARTICLE[0] + " And yet.", *ARTICLE[1:], "The author of this column rides a bicycle to work every day."]
    code, lines = verified(copy(longer))
    assert code == 0
    assert (
        "notice: data/article.yaml:9: 4 paragraphs here, 5 in the copy: look whether it has headings or notes among them"
        in lines
    )
    assert "notice: data/article.yaml:13: paragraph 1 has 42 words in the copy, 40 here: write `words: 42`" in lines


def test_a_copy_without_marks_says_what_was_not_looked_at(verified: Run) -> None:
    code, lines = verified(re.sub("[“”]", "", copy()))
    assert code == 0
    assert any(line.startswith("notice: the copy has no quotation marks") for line in lines)


def test_the_first_paragraph_can_be_named(verified: Run) -> None:
    named = verified(copy(), "--first", "the  council of OUR town")
    assert named == verified(copy())
    code, lines = verified(copy(), "--first", "By I. Sample")
    assert code == 1
    assert any("not in paragraph 2, but in paragraph 3" in line for line in lines)
    code, lines = verified(copy(), "--first", "Once upon a time")
    assert (code, lines) == (1, ["coursekit: no paragraph begins with “Once upon a time”"])
    code, lines = verified(copy(), "--first", "")
    assert code == 1


def test_no_more_than_a_few_words_of_the_article_are_shown_and_none_kept(verified: Run, tram_copy: Path) -> None:
    before = {path: path.read_bytes() for path in tram_copy.rglob("*") if path.is_file()}
    for old, new, _ in MISMATCHES:
        _, lines = verified(copy().replace(old, new))
        words = fold(" ".join(ARTICLE).replace(old, new)).text.split()
        said = fold(" ".join(lines)).text
        ours = fold(" ".join(path.read_text("utf-8") for path in tram_copy.rglob("*.yaml"))).text
        runs = {" ".join(words[start : start + 5]) for start in range(len(words) - 4)}
        assert [run for run in runs if run in said and run not in ours] == []
    after = {path: path.read_bytes() for path in tram_copy.rglob("*") if path.is_file()}
    assert after == before


def test_a_hostile_copy_orders_nothing(verified: Run) -> None:
    _, lines = verified(copy().replace("“no, thank you”", "“no, \x1b[31mthank yov”"))
    assert not any("\x1b" in line for line in lines)
    assert any("t-shop-1: nearly in paragraph 2" in line for line in lines), lines


def test_a_very_different_text_is_done_in_a_moment(verified: Run) -> None:
    code, lines = verified("\n\n".join("lorem ipsum dolor sit amet consetetur " * 40 for _ in range(200)))
    assert code == 1
    assert sum("not in the copy" in line for line in lines) >= 3


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("“It’s — well — done…”", "'it's-well-done...'"),
        ("  a\u00a0 b\n c ", "a b c"),
        ("co\u00adop\ufeff", "coop"),
        ("\ufb01ne", "fine"),
        ("", ""),
        (" \n", ""),
    ],
)
def test_folding(text: str, folded: str) -> None:
    made = fold(text, "dropped")
    assert made.text == folded
    assert len(made.places) == len(folded)


def test_a_kit_that_was_just_begun_learns_its_numbers_of_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    writing.make(tmp_path / "kit", Answers("The tram nobody asked for", "I. Sample", "The Courier", 4), TODAY)
    (tmp_path / "article.txt").write_text(copy(), encoding="utf-8")
    assert cli.main(["verify-quotes", str(tmp_path / "article.txt"), "--kit", str(tmp_path / "kit")]) == 0
    out = capsys.readouterr().out
    assert re.findall(r"write `words: (\d+)`", out) == ["40", "50", "30"], "the second has 60, as a new kit says"


def test_the_examples_of_a_new_kit_are_no_misquotations(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """README has them stay while a question names them, and somebody's own rows be compared before that."""
    monkeypatch.setattr(writing, "build", lambda root, names, **options: "")
    writing.make(tmp_path / "kit", Answers("The tram nobody asked for", "I. Sample", "The Courier", 4), TODAY)
    (tmp_path / "article.txt").write_text(copy(), encoding="utf-8")
    edit(
        tmp_path / "kit" / "data" / "statements.yaml",
        "- id: ex-full\n",
        "- {id: mine, voice: author, paragraph: 2, mode: scare_quote, text: zebra crossing, paraphrase: Mine., "
        "strength: judges, words: 2, why: Marks.}\n\n- id: ex-full\n",
    )
    assert cli.main(["verify-quotes", str(tmp_path / "article.txt"), "--kit", str(tmp_path / "kit")]) == 1
    out = capsys.readouterr().out
    assert re.findall(r"\.yaml:\d+: (?!.*words)(.*): correct it", out) == ["mine: not in the copy"]
    assert re.search(r"notice: 11 examples of a new kit are left, and not compared", out)


def test_article_voices_and_statements_are_enough(verified: Run, tram_copy: Path) -> None:
    data = tram_copy / "data"
    for name in ("claims_checked.csv", "events.csv", "glossary.yaml"):
        (data / name).write_text("no, [such thing", encoding="utf-8")
    edit(data / "argument.yaml", "conclusion:", "conclusion: [")
    for quiz in (data / "quizzes").iterdir():
        quiz.write_text("questions: what is asked of rows that are gone\n", encoding="utf-8")
    code, lines = verified(copy())
    assert code == 0
    assert [line for line in lines if line in SOUND] == [*SOUND[:2], *SOUND[3:]], "hedges of the argument are unread"
    assert any("data/argument.yaml has faults" in line for line in lines)


def test_a_row_of_statements_that_cannot_be_read_is_named(verified: Run, tram_copy: Path) -> None:
    edit(tram_copy / "data" / "statements.yaml", "strength: ", "strenght: ")
    code, lines = verified(copy())
    assert code == 1
    assert any("data/statements.yaml" in line and "strenght" in line for line in lines)


def test_a_quotation_of_the_copy_without_a_row_is_named_by_its_first_words(verified: Run) -> None:
    extra = "“Somebody ought to ask the drivers’ wives,” said a driver’s neighbour."
    code, lines = verified(copy([*ARTICLE[:3], f"{ARTICLE[3]} {extra}"]))
    named = [line for line in lines if "has no row" in line]
    assert code == 0
    assert named == [
        "notice: paragraph 4: “Somebody ought to …” (7 words in quotation marks) has no row in data/statements.yaml"
    ]


def test_words_that_are_quoted_later_than_they_are_first_used_are_quoted(verified: Run) -> None:
    twice = ARTICLE[1].replace("The mayor,", "On that future line the mayor,")
    assert verified(copy([ARTICLE[0], twice, *ARTICLE[2:]]))[0] == 0


def test_a_row_with_another_paragraph_covers_no_quotation_here(verified: Run) -> None:
    """Words that stand in a row of paragraph 2 are quoted again in paragraph 4."""
    again = "“Say no, thank you, and they hear yes.”"
    assert sum("has no row" in line for line in verified(copy([*ARTICLE[:3], f"{ARTICLE[3]} {again}"]))[1]) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It’s the dogs’ own ’90s, and ’tis the cats’ turn.", []),
        ("‘It isn’t ours,’ he said.", ["It isn’t ours,"]),
        ("“One ‘two’ three” and «four».", ["One ‘two’ three", "four"]),
        ("„Eins“ und “never closed", ["Eins", "never closed"]),
        ('She said "no" and "yes".', ["no", "yes"]),
        ("“ … ” is nothing.", []),
        ("»Eins« und ›zwei‹ und ‚drei‘, ‹quatre›.", ["Eins", "zwei", "drei", "quatre"]),
    ],
)
def test_what_stands_in_marks(text: str, words: list[str]) -> None:
    assert [one.text for one in marked_words(text)] == words
