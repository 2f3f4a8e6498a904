"""The argument of a kit as Argdown (argdown.org, "Argdown Syntax").

A claim is a statement with its label for a title, ``[label]: text``. A reason on its own stands under the claim it
leads to: ``<+`` supports it, ``<-`` attacks it. Premises that count only together are an argument with premises and a
conclusion; so is a link that we reconstruct, since only what has a text of its own can have a tag. Everything else the
kit knows stands in data, as JSON, which is also YAML.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from coursekit.argument import argument_of
from coursekit.export import Export
from coursekit.kit import Kit
from coursekit.kit.argument_records import Argument, Claim, Relation
from coursekit.kit.records import Article
from coursekit.language import gettext

_MARKS = {"supports": "<+", "attacks": "<-"}

_SPECIAL = re.compile(r"[\\@#*_\[\]<>{}=/]|[.:](?=\S)")
"""What Argdown reads as something else than itself within a line."""

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
_NOT_AS_IT_IS = re.compile("[{}\x7f-\x9f\u2028\u2029\ufeff]")
"""Braces inside a text would end the data early; the others no YAML reader takes unescaped."""


RECONSTRUCTED = "reconstructed"
"""The tag of links that the article does not draw itself."""


def argdown(kit: Kit) -> Export:
    """The kit's argument in Argdown. Raises CourseError for a kit without one."""
    argument = argument_of(kit)
    titles = _titles({claim.id: claim.label for claim in argument.claims})
    apart = [one for one in argument.relations if len(one.premises) > 1 or one.basis == RECONSTRUCTED]
    names = _titles({one.id: " + ".join(titles[name] for name in one.premises) for one in apart})
    blocks = [f"# {_text(kit.article.title)}"]
    blocks += [_claim(claim, argument, titles, apart) for claim in argument.claims]
    blocks += [_inference(relation, names[relation.id], titles, kit.article) for relation in apart]
    counts = f"{len(argument.claims)} claims and {len(argument.relations)} relations exported as Argdown"
    return Export("\n\n".join([*blocks, ""]).encode(), counts, list(_losses(argument, apart)))


def _titles(names: dict[str, str]) -> dict[str, str]:
    """What stands between brackets, by id: each once, and without brackets of its own."""
    plain = {name: re.sub(r"[\[\]<>]", "'", " ".join(text.split())) for name, text in names.items()}
    counts = Counter(plain.values())
    return {name: f"{text} ({name})" if counts[text] > 1 else text for name, text in plain.items()}


def _losses(argument: Argument, apart: list[Relation]) -> Iterator[str]:
    alone = [relation.id for relation in argument.relations if relation not in apart]
    if alone:
        yield (
            "Argdown has no data for a reason that stands alone: id, basis, concession and note are in the data of "
            f"its premise, as one of its reasons ({len(alone)} relations)"
        )
    if against := [relation.id for relation in apart if relation.kind == "attacks"]:
        yield (
            "Argdown has no argument that ends in an attack: it leads to a statement that attacks the claim "
            f"({', '.join(against)})"
        )


def _claim(claim: Claim, argument: Argument, titles: dict[str, str], apart: list[Relation]) -> str:
    data = _fields(claim, "label", "text")
    if claim.id == argument.conclusion:
        data["conclusion"] = True
    lines = [f"[{titles[claim.id]}]: {_text(claim.text)} {_data(data)}"]
    for relation in argument.relations:
        if relation.to == claim.id and relation not in apart:
            held = _data({"reasons": {relation.id: _fields(relation, "id", "kind", "premises", "to")}})
            lines.append(f"    {_MARKS[relation.kind]} [{titles[relation.premises[0]]}] {held}")
    return "\n".join(lines)


def _inference(relation: Relation, name: str, titles: dict[str, str], article: Article) -> str:
    premises = [f"({place}) [{titles[one]}]" for place, one in enumerate(relation.premises, start=1)]
    last = len(premises) + 1
    conclusion = [f"({last}) [{titles[relation.to]}]"]
    if relation.kind == "attacks":
        told = gettext("Together they count against it") if len(premises) > 1 else gettext("It counts against it")
        against = gettext("Against: {reason}", reason=name)
        conclusion = [f"({last}) [{against}]: {_text(told)}", f"    -> [{titles[relation.to]}]"]
    undrawn = _text(article.called(gettext("The article does not draw this link itself.")))
    said = f": {undrawn} #{RECONSTRUCTED}" if relation.basis == RECONSTRUCTED else ""
    head = f"<{name}>{said} {_data(_fields(relation, 'kind', 'premises', 'to'))}"
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
