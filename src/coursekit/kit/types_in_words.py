"""Record types seen by the reader of data files: what a field wants, in words an author knows."""

from __future__ import annotations

import datetime
import types
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Meta, Struct
from msgspec.structs import FieldInfo, fields

from coursekit.kit.records import GENRE

_WORDS: dict[Any, str] = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
    datetime.date: "a date such as 2018-12-31",
}

_OF_PATTERN = {GENRE: "a word such as speech, letter or essay"}


@cache
def fields_of(record: type) -> tuple[FieldInfo, ...]:
    """The fields of a record type. To work them out takes a millisecond, too long for each of many faults."""
    return fields(record)


def _bare(kind: Any) -> tuple[Any, list[Meta]]:
    metas: list[Meta] = []
    while get_origin(kind) is Annotated:
        kind, *found = get_args(kind)
        metas += [meta for meta in found if isinstance(meta, Meta)]
    return kind, metas


def _alternatives(kind: Any) -> list[Any]:
    bare, _ = _bare(kind)
    if get_origin(bare) in (Union, types.UnionType):
        return [part for part in get_args(bare) if part is not type(None)]
    return [bare]


def is_record(kind: Any) -> bool:
    """Whether ``kind`` is a record type."""
    return isinstance(kind, type) and issubclass(kind, Struct)


def is_list(kind: Any) -> bool:
    """Whether ``kind`` is a list of something."""
    return any(get_origin(_bare(part)[0]) is list for part in _alternatives(kind))


def members(kind: Any) -> Any | None:
    """The type of what a list or a dictionary holds; None for anything else."""
    for part in _alternatives(kind):
        bare, _ = _bare(part)
        if get_origin(bare) in (list, dict):
            return get_args(bare)[-1]
    return None


def by_kind(kind: Any, value: Any) -> type | None:
    """The record type that ``value`` is meant to be: the only one, or the one its tag names."""
    records = [part for part in _alternatives(kind) if is_record(part)]
    if len(records) == 1:
        return records[0]  # type: ignore[no-any-return]  # is_record has checked it
    for record in records:
        config = record.__struct_config__
        if isinstance(value, dict) and value.get(config.tag_field) == config.tag:
            return record  # type: ignore[no-any-return]
    return None


def tags(kind: Any) -> tuple[str, list[str]]:
    """The field that tells which of several record types a value is, and what it may say; ("", []) where
    there are not several."""
    records = [part for part in _alternatives(kind) if is_record(part)]
    if len(records) < 2:
        return "", []
    return records[0].__struct_config__.tag_field, [record.__struct_config__.tag for record in records]


def wanted(kind: Any) -> str:
    """What a value of ``kind`` looks like, for a message that ends in "expected …"."""
    field, known = tags(kind)
    if field:
        return f"a field '{field}' that is one of {', '.join(known)}"
    return " or ".join(_wanted_one(part, _bare(kind)[1]) for part in _alternatives(kind))


def _wanted_one(kind: Any, outer: list[Meta]) -> str:
    bare, inner = _bare(kind)
    metas = outer + inner
    if pattern := next((meta.pattern for meta in metas if meta.pattern), None):
        return _OF_PATTERN.get(pattern, "an id of letters, digits, '.', '_' and '-', beginning with a letter or digit")
    if get_origin(bare) is Literal:
        return f"one of {', '.join(map(str, get_args(bare)))}"
    least = next((meta.min_length for meta in metas if meta.min_length is not None), 0)
    if get_origin(bare) is list:
        return _wanted_list(least, next((meta.max_length for meta in metas if meta.max_length is not None), None))
    if get_origin(bare) is dict or is_record(bare):
        return "a group of named fields"
    words = _WORDS.get(bare, "another value")
    bound = next((meta.ge for meta in metas if meta.ge is not None), None)
    if bound is not None and bound >= 0:  # a bound far below only keeps infinity out
        return f"{words} of at least {bound:g}"
    return "some text" if least else words


def _wanted_list(least: int, most: int | None) -> str:
    if most is not None:
        return f"a list of {least} to {most}" if least < most else f"a list of exactly {most}"
    return f"a list of at least {least}" if least > 1 else "a list that is not empty" if least else "a list"
