"""A reader of the Argdown that is written here, from argdown.org's syntax and its lexer's rules: titles,
escaped letters, data, relations under a claim, premises and a conclusion."""

from __future__ import annotations

import re
from typing import Any

import yaml

ACTS = re.compile(r"\[|\*|_|#|@|<|\{|===|//|/\*|\.\S+?\.|:\S+?:")
"""What would be a token of its own in the middle of a statement."""


def _text(written: str) -> tuple[str, str]:
    """The text up to the first letter that acts, and the rest of the line."""
    text, place = "", 0
    while place < len(written):
        if written[place] == "\\":
            text, place = text + written[place + 1], place + 2
        elif ACTS.match(written, place):
            break
        else:
            text, place = text + written[place], place + 1
    return text.strip(), written[place:]


def _data(written: str) -> dict[str, Any]:
    if not written.strip():
        return {}
    token = re.match(r"\{((?!\}\s[^,}])(.|\n))*\}(?!\s*(,|\}))", written.strip())  # the lexer's own rule
    assert token, f"not data: {written}"
    assert token[0] == written.strip(), f"the data ends early: {token[0]}"
    found = yaml.safe_load(token[0])
    assert isinstance(found, dict)
    return found


def read_argdown(text: str) -> dict[str, Any]:
    """The argument: its conclusion, claims and relations, as argument.yaml has them."""
    heading, *blocks = [block.split("\n") for block in text.strip().split("\n\n")]
    assert heading[0].startswith("# ")
    claims: dict[str, dict[str, Any]] = {}
    relations: dict[str, dict[str, Any]] = {}
    conclusion, inference = None, dict[str, Any]()
    ids: dict[str, str] = {}
    for block in blocks:  # what follows names claims by their titles
        if block[0].startswith("["):
            name, rest = re.fullmatch(r"\[(.+?)\]: (.*)", block[0]).groups()  # type: ignore[union-attr]
            words, data = _text(rest)
            fields = _data(data)
            assert name not in ids
            ids[name] = fields["id"]
            conclusion = fields["id"] if fields.pop("conclusion", False) else conclusion
            claims[fields["id"]] = {"label": name, "text": words, **fields}
    for block in blocks:
        if block[0].startswith("["):
            claim = ids[re.match(r"\[(.+?)\]", block[0])[1]]  # type: ignore[index]
            for line in block[1:]:
                mark, premise, held = re.fullmatch(r" +(<[+-]) \[(.+?)\] (.*)", line).groups()  # type: ignore[union-attr]
                kind = {"<+": "supports", "<-": "attacks"}[mark]
                ((relation, more),) = _data(held)["reasons"].items()
                relations[relation] = {"id": relation, "kind": kind, "premises": [ids[premise]], "to": claim, **more}
        elif block[0].startswith("<"):
            rest = re.fullmatch(r"<.+?>(.*)", block[0])[1]  # type: ignore[index]
            said, data = rest[2:].split(" #reconstructed ", 1) if rest.startswith(": ") else ("", rest)
            inference = _data(data)
            assert (inference["basis"] == "reconstructed") == bool(said)
        else:
            found = _premises(block)
            named = {"premises": [ids[name] for name in found["premises"]], "to": ids[found["to"]]}
            relations[inference["id"]] = inference | found | named
    return {"conclusion": conclusion, "claims": claims, "relations": relations, "title": _text(heading[0][2:])[0]}


def _premises(block: list[str]) -> dict[str, Any]:
    bar = block.index("----")
    premises = [re.fullmatch(r"\(\d+\) \[(.+?)\]", line)[1] for line in block[:bar]]  # type: ignore[index]
    assert [line.split(")")[0] for line in block if line.startswith("(")] == [
        f"({n}" for n in range(1, len(premises) + 2)
    ]
    last = block[bar + 1 :]
    if len(last) == 1:
        return {"kind": "supports", "premises": premises, "to": re.fullmatch(r"\(\d+\) \[(.+?)\]", last[0])[1]}  # type: ignore[index]
    return {"kind": "attacks", "premises": premises, "to": re.fullmatch(r" +-> \[(.+?)\]", last[1])[1]}  # type: ignore[index]
