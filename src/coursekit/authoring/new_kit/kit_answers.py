"""What is asked before a kit is made, and what an answer may be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping

import msgspec

from coursekit.kit.records import GENRE as NAME_OF_GENRE

MOST_PARAGRAPHS = 2_000
LONGEST = 1000
"""Letters of an answer: more is the article itself, pasted by mistake."""

ASKED = {
    "title": "Title of the text",
    "author": "Its author",
    "outlet": "Where it was published",
    "paragraphs": "How many body paragraphs it has, without title, byline and headings",
}
"""What is asked, in this order, when no option gives it."""

GENRE = "genre"
GENRE_MEANS = "What it is: column (without this option), speech, essay, open letter …"
"""An option that is not asked for."""


class BadAnswer(Exception):
    """An answer that no kit can be made of. The message says why, and what to do."""


class Answers(msgspec.Struct, frozen=True):
    """What a new kit says of its article."""

    title: str
    author: str
    outlet: str
    paragraphs: int
    genre: str = ""


def answers_of(given: Mapping[str, str | None], ask: Callable[[str], str] = input) -> Answers:
    """The answers given, and those that ``ask`` gets to the other questions; a bad one is asked again.

    Raises BadAnswer for a bad answer among those given, and when nobody is there to be asked.
    """
    sound: dict[str, str | int] = {}
    for name in ASKED:
        answer = given.get(name)
        try:
            sound[name] = _asked(name, ask) if answer is None else _sound(name, answer)
        except BadAnswer as error:
            raise BadAnswer(f"{error}: correct --{name}") from None
        except EOFError:
            raise BadAnswer(f"there is no terminal to ask at: pass --{name}") from None
    if genre := given.get(GENRE):
        said = " ".join(genre.split())
        if not re.fullmatch(NAME_OF_GENRE, said):
            raise BadAnswer(
                f"{genre!r} is no word for a kind of text, such as speech or open letter: correct --{GENRE}"
            )
        sound[GENRE] = said
    return msgspec.convert(sound, Answers)


def _asked(name: str, ask: Callable[[str], str]) -> str | int:
    question = f"{ASKED[name]}: "
    while True:
        try:
            return _sound(name, ask(question))
        except BadAnswer as error:
            question = f"{error}. {ASKED[name]}: "


def _sound(name: str, answer: str) -> str | int:
    said = " ".join("".join(letter for letter in _spaced(answer) if _is_text(letter)).split())
    if not said:
        raise BadAnswer(f"the {name} is empty" if name != "paragraphs" else "no number of paragraphs")
    if len(said) > LONGEST:
        raise BadAnswer(f"the {name} has {len(said)} letters, which is more than {LONGEST}")
    if name != "paragraphs":
        return said
    if not (said.isdecimal() and len(said) <= len(str(MOST_PARAGRAPHS)) and 1 <= int(said) <= MOST_PARAGRAPHS):
        raise BadAnswer(f"{said!r} is not a number of paragraphs from 1 to {MOST_PARAGRAPHS}")
    return int(said)


def _spaced(answer: str) -> str:
    """Line breaks and tabs as blanks: an answer is one line in every file it goes into."""
    return " ".join(answer.split())


def _is_text(letter: str) -> bool:
    """Not a control character, half a character, or an order to change the direction of what follows."""
    orders = unicodedata.bidirectional(letter) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
    return not orders and unicodedata.category(letter) not in ("Cc", "Cs") and letter not in "\ufeff\ufffe\uffff"
