"""From a file of data to records, or to every fault in it with file and line.

YAML is composed to nodes and every plain scalar stays a string until the record's own type
decides what it is: ``no`` in a text field is the word "no", never a truth value, and every value
keeps its line. The whole file is converted at once; only when that fails is it taken apart field
by field to name each fault, so a sound kit loads fast and a broken one is reported in full.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import yaml

from coursekit.decoding import DEEPEST, NotText, decoded
from coursekit.files import read_bytes, reason
from coursekit.kit.faults import Fault, KitError, Sheet, Step, line_at
from coursekit.kit.types_in_words import by_kind, fields_of, is_list, members, tags, wanted
from coursekit.kit.yaml_in_words import CUT_OFF, IN_QUOTES, cut_off, in_words

MOST_VALUES = 100_000
"""Far more than a file that people write by hand holds, and few enough to be taken apart quickly:
a few lines of YAML can say "ten times that" often enough to fill any memory."""

_DECIMAL_COMMA = re.compile(r"[-+]?\d+,\d+")


class _Composer(yaml.CBaseLoader):
    """A composer that refuses what stands too deep, with a RecursionError. Without an end to it, one written
    in C overruns its stack, which ends Python without a word."""

    depth = 0

    def descend_resolver(self, parent: yaml.Node | None, index: Any) -> None:
        """Called on the way into each node, with the group or list it stands in."""
        self.depth += 1
        if self.depth > DEEPEST:
            raise RecursionError

    def ascend_resolver(self) -> None:
        """Called on the way out of each node."""
        self.depth -= 1


def read_yaml(path: Path, file: str, kind: Any) -> Sheet[Any]:
    """Read ``path`` as ``kind`` (a record type or a list of one). Raises KitError."""
    text = text_of(path, file)
    try:
        root = yaml.compose(text, Loader=_Composer)
        if root is None and text.strip() and is_list(kind):  # comments alone: whoever removed all rows meant it
            root = yaml.compose("[]", Loader=_Composer)
        if root is None:
            raise KitError([Fault(file, 1, "the file is empty", wanted(kind))])
        return _sheet(root, file, kind, cut_off(text))
    except yaml.MarkedYAMLError as error:
        found = in_words(error, text)
        raise KitError([Fault(file, found.line, found.what, found.expected)]) from None
    except yaml.YAMLError as error:
        raise KitError([Fault(file, 1, f"this is not YAML ({error})", "well-formed YAML")]) from None
    except RecursionError:
        what = "groups and lists stand inside each other without end"
        raise KitError([Fault(file, 1, what, "a few levels, and no alias of what it stands in")]) from None


def _sheet(root: yaml.Node, file: str, kind: Any, cut: dict[int, str]) -> Sheet[Any]:
    plain = _Plain(file, cut)
    value = plain.of(root)
    faults = plain.faults
    try:
        content = msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError:
        faults.extend(Fault(file, line_at(root, *where), *what) for where, *what in faults_in(value, kind))
        raise KitError(faults, _readable(root, value, file, kind)) from None
    if faults:
        raise KitError(faults, Sheet(file, content, root))
    return Sheet(file, content, root)


def _readable(root: yaml.Node, value: Any, file: str, kind: Any) -> Sheet[Any] | None:
    """The file without those of its rows that are not well formed; None when more is wrong."""
    unread: list[str] = []
    node, sound = _sound(root, value, kind, unread)
    if isinstance(value, dict) and (record := by_kind(kind, value)):
        types = {field.encode_name: field.type for field in msgspec.structs.fields(record)}
        parts = {key.value: (key, part) for key, part in root.value}
        kept = {name: _sound(parts[name][1], value[name], types[name], unread) for name in value if name in types}
        sound = {name: rows for name, (_, rows) in kept.items()}
        node = yaml.MappingNode(root.tag, [(parts[name][0], part) for name, (part, _) in kept.items()], root.start_mark)
    try:
        return Sheet(file, msgspec.convert(sound, kind, strict=False), node, unread)
    except msgspec.ValidationError:
        return None


def _sound(node: yaml.Node, value: Any, kind: Any, unread: list[str]) -> tuple[yaml.Node, Any]:
    """A list of records without those that are not well formed, whose ids go to ``unread``;
    anything else as it is."""
    row_type = members(kind)
    if not isinstance(value, list) or row_type is None or not is_list(kind):
        return node, value
    nodes, rows = [], []
    for row_node, row in zip(node.value, value, strict=True):
        try:
            msgspec.convert(row, row_type, strict=False)
        except msgspec.ValidationError:
            unread.append(str(row.get("id")) if isinstance(row, dict) else "")
        else:
            nodes.append(row_node)
            rows.append(row)
    return yaml.SequenceNode(node.tag, nodes, node.start_mark), rows


def text_of(path: Path, file: str) -> str:
    """What a file says. Raises KitError for one that cannot be read, or is no text."""
    try:
        return decoded(read_bytes(path))
    except FileNotFoundError:
        raise KitError([Fault(file, 1, "the file is missing", "a file of this name")]) from None
    except OSError as error:
        raise KitError([Fault(file, 1, f"the file cannot be read ({reason(error)})", "a readable file")]) from None
    except NotText as error:
        raise KitError([Fault(file, error.line, error.what, error.expected)]) from None


class _Plain:
    """Makes lists, dictionaries and strings of nodes, and keeps the faults that only nodes show."""

    def __init__(self, file: str, cut: dict[int, str]) -> None:
        self.file, self.faults, self.room = file, list[Fault](), MOST_VALUES
        self.cut = cut

    def of(self, node: yaml.Node) -> Any:
        """The value of ``node``. Raises KitError for more of them than anybody writes."""
        self.room -= 1
        if self.room < 0:
            what = f"more than {MOST_VALUES} values"
            raise KitError([Fault(self.file, 1, what, "fewer, and no aliases of what is full of aliases")])
        if isinstance(node, yaml.ScalarNode):
            if self.cut and not node.style:
                self._look_for_cut(node)
            return node.value
        if isinstance(node, yaml.SequenceNode):
            return [self.of(item) for item in node.value]
        return self._mapping(node)

    def _mapping(self, node: yaml.Node) -> dict[str, Any]:
        mapping: dict[str, Any] = {}
        seen = set[str]()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._fault(key, "a list or a group stands where a field's name belongs", "a name")
                continue
            if key.value in seen:
                self._fault(key, f"{key.value!r} is given twice", "each field once")
            seen.add(key.value)
            in_brackets = isinstance(node, yaml.MappingNode) and node.flow_style
            if in_brackets and value.start_mark.index == key.end_mark.index:  # no colon behind it
                what = f"{key.value[:40]!r} follows a comma in curly brackets, and has no colon"
                self._fault(key, what, "quotation marks around a text that has a comma")
            empty = isinstance(value, yaml.ScalarNode) and value.value == "" and not value.style
            if not empty:  # `field:` with nothing behind it is an absent field
                mapping[key.value] = self.of(value)
        return mapping

    def _look_for_cut(self, node: yaml.ScalarNode) -> None:
        """A text that goes on with a ``#``, which ends it."""
        end = node.end_mark
        if node.value and (found := CUT_OFF.match(self.cut.get(end.line, ""), end.column)):
            what = f"what stands behind the text {node.value[-20:]!r} is lost ({found[1]})"
            expected = f"{IN_QUOTES}, or a blank after the # of a comment"
            self.faults.append(Fault(self.file, end.line + 1, what, expected))

    def _fault(self, node: yaml.Node, what: str, expected: str) -> None:
        self.faults.append(Fault(self.file, node.start_mark.line + 1, what, expected))


def faults_in(value: Any, kind: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], str, str]]:
    """Each fault in ``value`` as (path, what is wrong, what was expected)."""
    item = members(kind)
    record = by_kind(kind, value)
    if record is not None and isinstance(value, dict):
        yield from _faults_in_record(value, record, path)
    elif item is not None and isinstance(value, list | dict) and isinstance(value, list) == is_list(kind):
        steps = value.items() if isinstance(value, dict) else enumerate(value)
        inner = [fault for step, part in steps for fault in faults_in(part, item, (*path, step))]
        yield from inner
        if not inner:
            yield from _fault_of_value(value, kind, path)
    else:
        yield from _fault_of_value(value, kind, path)


def _faults_in_record(value: dict[str, Any], record: type, path: tuple[Step, ...]) -> Iterator[Any]:
    config = record.__struct_config__  # type: ignore[attr-defined]  # every record is a msgspec struct
    fields = {field.encode_name: field for field in fields_of(record)}
    name = value.get("id")
    of = f" of {name!r}" if isinstance(name, str) and "id" in fields else ""
    for key in value:
        if key not in fields and key != config.tag_field:
            yield (*path, key), f"unknown field {key!r}{of}", f"one of {', '.join(fields)}"
    for key, field in fields.items():
        if key in value:
            yield from faults_in(value[key], field.type, (*path, key))
        elif field.required:
            yield path, f"field {key!r}{of} is missing", wanted(field.type)


def _fault_of_value(value: Any, kind: Any, path: tuple[Step, ...]) -> Iterator[Any]:
    try:
        msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError:
        field, known = tags(kind)
        if isinstance(value, dict) and field in value:
            yield (*path, field), f"there is no {field} {str(value[field])[:60]!r}", f"one of {', '.join(known)}"
            return
        shown = _shown(value)
        names = [step for step in path if isinstance(step, str)]
        expected = wanted(kind)
        if isinstance(value, str) and "a number" in expected and _DECIMAL_COMMA.fullmatch(value):
            expected += ", with a point as its decimal mark"
        yield path, f"{names[-1]!r} is {shown}" if names else f"this is {shown}", expected


def _shown(value: Any) -> str:
    if isinstance(value, list):
        return f"a list of {len(value)}" if value else "an empty list"
    return "a group" if isinstance(value, dict) else repr(value)[:60]
