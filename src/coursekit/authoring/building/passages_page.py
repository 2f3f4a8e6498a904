"""``docs/passages.md``: what each passage tests and how hard it is to read, so that the two texts of a pair can be
compared.

``python -m coursekit.authoring.building.passages_page``, in the folder of the course, writes it. A test compares it.

LIX is C.-H. Björnsson's measure (*Läsbarhet*, 1968): the words in a sentence, plus the words of more than six letters
in a hundred. It counts the same in every language, and knows nothing of what the words mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from coursekit.formatting import count_words
from coursekit.kit import DATA, Kit, read_kit
from coursekit.kit.passage_records import Passage
from coursekit.progress.practice import practised
from coursekit.writing import write

PAGE = Path("docs/passages.md")
COMMAND = "python -m coursekit.authoring.building.passages_page"

_LONG = 6
_END = re.compile(r"[.!?:]+[”’]?(?=\s|$)")

_HEAD = f"""# The passages

Made by `{COMMAND}`; edit `data/passages/` and `data/quizzes/` instead.

Each lesson from 01 to 09 has a pair of short texts, written for this course under CC BY 4.0, with invented people and
places. Text A is for before the lesson, text B for after it. Both ask the same. LIX (Björnsson 1968) adds the words
in a sentence to the long words in a hundred; below 30 is very easy.

| lesson | text | what sort | words | words in a sentence | LIX | argument | questions, by objective |
|---|---|---|---|---|---|---|---|"""


class Readability(Struct, frozen=True):
    """How hard a text is to read: its words, words in a sentence, and LIX."""

    words: int
    in_a_sentence: float
    lix: float


def readability(paragraphs: list[str]) -> Readability:
    """The figures of a text.

    >>> readability(["We saw it. Nobody understood everything."])
    Readability(words=6, in_a_sentence=3.0, lix=36.3)
    """
    text = " ".join(paragraphs)
    words, sentences = count_words(text), len(_END.findall(text)) or 1
    long = sum(len(word) > _LONG for word in re.findall(r"[^\W\d_]+", text))
    per_sentence = words / sentences
    return Readability(words, round(per_sentence, 1), round(per_sentence + 100 * long / words, 1))


def page(kit: Kit) -> str:
    """The whole page."""
    passages = sorted(kit.passages.values(), key=lambda one: (one.lesson, one.pair, one.form))
    return "\n".join([_HEAD, *(_line(kit, passage) for passage in passages), *_below(passages)]) + "\n"


def _line(kit: Kit, passage: Passage) -> str:
    told = readability(passage.paragraphs)
    asked = [question.objective for question in practised(kit) if question.passage == passage.id]
    cells = [
        passage.lesson, f"{passage.form}: {passage.title}", passage.genre.replace("_", " "), str(told.words),
        str(told.in_a_sentence), str(told.lix), "sound" if passage.sound else "flawed", ", ".join(asked),
    ]  # fmt: skip
    return f"| {' | '.join(cells)} |"


def _below(passages: list[Passage]) -> Iterator[str]:
    for form in ("A", "B"):
        texts = [readability(passage.paragraphs) for passage in passages if passage.form == form]
        sound = sum(passage.sound for passage in passages if passage.form == form)
        if texts:
            words = sum(text.words for text in texts) / len(texts)
            lix = sum(text.lix for text in texts) / len(texts)
            yield f"\nTexts {form}: {words:.0f} words and LIX {lix:.1f} on average; {sound} of {len(texts)} are sound."


def main() -> None:
    """Write the page."""
    write(PAGE, page(read_kit(Path(DATA))).encode())


if __name__ == "__main__":
    main()
