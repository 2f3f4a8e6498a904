"""The argument of a kit as Argdown (argdown.org, "Argdown Syntax").

A claim is a statement with a title, ``[id]: text``. A reason on its own stands under the claim it leads to:
``<+`` supports it, ``<-`` attacks it. Premises that count only together are an argument with premises and
a conclusion. Everything else the kit knows stands in data, as JSON, which is also YAML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from coursekit.argument import argument_of
from coursekit.export import Export
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument, Claim, Relation

_MARKS = {"supports": "<+", "attacks": "<-"}

_SPECIAL = re.compile(r"[\\@#*_\[\]<>{}=/]|[.:](?=\S)")
"""What Argdown reads as something else than itself within a line."""

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_NOT_AS_IT_IS = re.compile("[{}\x7f-\x9f\u2028\u2029\ufeff]")
"""Braces inside a text would end the data early; the others no YAML reader takes unescaped."""


def argdown(kit: Kit) -> Export:
    """The kit's argument in Argdown. Raises CourseError for a kit without one."""
    argument = argument_of(kit)
    linked = [relation for relation in argument.relations if len(relation.premises) > 1]
    blocks = [f"# {_text(kit.article.title)}", *(_claim(claim, argument) for claim in argument.claims)]
    blocks += [_inference(relation) for relation in linked]
    counts = f"{len(argument.claims)} claims and {len(argument.relations)} relations exported as Argdown"
    return Export("\n\n".join([*blocks, ""]).encode(), counts, list(_losses(argument, linked)))


def _losses(argument: Argument, linked: list[Relation]) -> Iterator[str]:
    alone = [relation.id for relation in argument.relations if relation not in linked]
    if alone:
        yield (
            "Argdown has no data for a reason that stands alone: id, basis, concession and note are in the data of "
            f"its premise, as one of its reasons ({len(alone)} relations)"
        )
    if against := [relation.id for relation in linked if relation.kind == "attacks"]:
        yield (
            "Argdown has no linked premises against a claim: they lead to a statement that attacks it "
            f"({', '.join(against)})"
        )


def _claim(claim: Claim, argument: Argument) -> str:
    data = _fields(claim, "id", "text")
    if claim.id == argument.conclusion:
        data["conclusion"] = True
    lines = [f"[{claim.id}]: {_text(claim.text)} {_data(data)}"]
    for relation in argument.relations:
        if relation.to == claim.id and len(relation.premises) == 1:
            held = _data({"reasons": {relation.id: _fields(relation, "id", "kind", "premises", "to")}})
            lines.append(f"    {_MARKS[relation.kind]} [{relation.premises[0]}] {held}")
    return "\n".join(lines)


def _inference(relation: Relation) -> str:
    premises = [f"({place}) [{name}]" for place, name in enumerate(relation.premises, start=1)]
    last = len(premises) + 1
    conclusion = [f"({last}) [{relation.to}]"]
    if relation.kind == "attacks":
        conclusion = [f"({last}) [against {relation.id}]: Together they count against it", f"    -> [{relation.to}]"]
    head = f"<{relation.id}> {_data(_fields(relation, 'id', 'kind', 'premises', 'to'))}"
    return "\n".join([head, "", *premises, "----", *conclusion])


def _fields(record: Claim | Relation, *but: str) -> dict[str, Any]:
    """What a record says, without what is said otherwise and what is empty."""
    return {name: value for name, value in msgspec.to_builtins(record).items() if name not in but and value}


def _text(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))


def _data(fields: dict[str, Any]) -> str:
    """Data on one line."""
    return _STRING.sub(
        lambda text: _NOT_AS_IT_IS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text[0]),
        json.dumps(fields, ensure_ascii=False),
    )
