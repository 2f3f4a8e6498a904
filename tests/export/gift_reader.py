"""A reader of GIFT that shares nothing with the writer: letter by letter, from Moodle's documentation."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

FORMATS = ("html", "plain", "markdown", "moodle")
ALLOWED = {"p", "br", "blockquote", "ul", "li", "strong", "table", "caption", "thead", "tbody", "tr", "th", "td"}


@dataclass
class Answer:
    right: bool
    weight: float
    text: str
    feedback: str


@dataclass
class Question:
    name: str
    category: str
    tags: list[str]
    stem: list[str]
    kind: str = ""
    answers: list[Answer] = field(default_factory=list)
    pairs: list[tuple[str, str]] = field(default_factory=list)
    general: list[str] = field(default_factory=list)


class ShownBlocks(HTMLParser):
    """The text of each block, as a browser would show it. Any tag that is not expected is refused."""

    def __init__(self, text: str, *also: str) -> None:
        super().__init__(convert_charrefs=True)
        self.allowed = {*ALLOWED, *also}
        self.blocks, self.pictures = [""], list[dict[str, str | None]]()
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in self.allowed, f"<{tag}> would be acted on"
        if tag == "img":
            self.pictures.append(dict(attrs))
        assert not attrs or (tag, attrs) == ("th", [("scope", "col")]) or tag == "img"
        if tag == "br":
            self.blocks[-1] += "\n"
        elif tag != "strong":
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        self.blocks[-1] += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment hides {data!r}")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"a declaration hides {data!r}")


def blocks(text: str) -> list[str]:
    return [block for block in ShownBlocks(text).blocks if block.strip()]


# Escaped letters stand in a private area while the text is taken apart.
_SHIFT = 0xF0000


def _hidden(text: str) -> str:
    return re.sub(r"\\([\\:#={}~])", lambda found: chr(_SHIFT + ord(found[1])), text)


def _shown(text: str) -> str:
    return "".join(chr(ord(letter) - _SHIFT) if ord(letter) >= _SHIFT else letter for letter in text)


def _rich(text: str) -> str:
    text = text.strip()
    named = re.match(r"\[(\w+)\]", text)
    if named and named[1] in FORMATS:
        assert named[1] == "html", f"{named[1]} is not the format it was written in"
        text = text[named.end() :]
    assert not set("\\:#={}~") & set(text), "a letter that acts, where a text should be"
    assert "&&" not in text, "Moodle would take it for a letter that it hid itself"
    return _shown(text).strip()


def _words(text: str) -> str:
    found = blocks(_rich(text))
    assert len(found) == 1, found
    return found[0].strip()


def read_gift(text: str) -> list[Question]:
    """The questions of a file. Raises AssertionError for anything that Moodle would not read."""
    category, found = "", list[Question]()
    for block in re.split(r"\n[ \t]*\n", text):
        lines = [line for line in block.split("\n") if line.strip()]
        comments = [line for line in lines if line.startswith("//")]
        rest = _hidden("\n".join(line for line in lines if not line.startswith("//"))).strip()
        if rest.startswith("$CATEGORY:"):
            category = rest.removeprefix("$CATEGORY:").strip()
        elif rest:
            found.append(_question(rest, category, re.findall(r"\[tag:([^]]+)\]", " ".join(comments))))
    return found


def _question(text: str, category: str, tags: list[str]) -> Question:
    whole = re.fullmatch(r"::(.+?)::([^{}]*)\{([^{}]*)\}", text, re.DOTALL)
    assert whole, f"not a question: {text}"
    name, stem, inside = whole.groups()
    assert stem.strip().startswith("[html]"), "everything else has the format of the stem"
    question = Question(_shown(name), category, tags, blocks(_rich(stem)))
    inside, mark, general = inside.rpartition("####") if "####" in inside else (inside, "", "")
    question.general = blocks(_rich(general)) if mark else []
    _answers(question, inside.strip())
    return question


def _answers(question: Question, inside: str) -> None:
    if not inside:
        question.kind = "essay"
    elif inside.startswith("#"):
        question.kind = "numerical"
        _options(question, inside[1:])
    elif "~" in inside:
        question.kind = "one" if "=" in inside else "several"
        _options(question, inside)
    else:
        assert "->" in inside, "a short answer, which nobody asked for"
        question.kind = "match"
        for pair in filter(None, (part.strip() for part in inside.split("="))):
            left, _, right = pair.partition("->")
            question.pairs.append((_words(left) if left.strip() else "", blocks(_shown(right.strip()))[0]))


def _options(question: Question, inside: str) -> None:
    for mark, weight, text in re.findall(r"([=~])(?:%(-?[0-9.]+)%)?([^=~]*)", inside):
        answer, _, feedback = text.partition("#")
        share = float(weight) / 100 if weight else float(mark == "=")
        shown = answer.strip() if question.kind == "numerical" else _words(answer)
        question.answers.append(Answer(mark == "=", share, shown, _words(feedback)))
