"""A reader of QTI 2.1 packages that shares nothing with the writer. It opens the zip, follows the manifest,
and can answer an item: it carries out the response processing as the specification tells, as far as the
expressions go that it knows, and refuses any other."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET
from xml.etree.ElementTree import Element

QTI = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
PACKAGE = "{http://www.imsglobal.org/xsd/imscp_v1p1}"

PARTS = ["responseDeclaration", "outcomeDeclaration", "itemBody", "responseProcessing", "modalFeedback"]
"""The order that the schema asks for."""

Value = list[Any] | None


def tag(element: Element) -> str:
    return element.tag.removeprefix(QTI)


def text_of(element: Element) -> str:
    """The words of an element, a line break for each ``br``: the file's own lines mean nothing."""
    parts = [(element.text or "").replace("\n", " ")]
    for child in element:
        parts += ["\n" if tag(child) == "br" else text_of(child), (child.tail or "").replace("\n", " ")]
    return "".join(parts)


@dataclass
class Given:
    """What an item makes of an answer."""

    score: float
    feedback: list[str]


class ReadItem:
    """One assessment item. ``name`` is that of its file."""

    def __init__(self, root: Element, name: str) -> None:
        assert tag(root) == "assessmentItem"
        order = [PARTS.index(tag(child)) for child in root]
        assert order == sorted(order), f"parts in the wrong order: {[tag(child) for child in root]}"
        self.root, self.name, self.identifier = root, name, root.get("identifier", "")
        self.body = self._one("itemBody")
        self.feedback = {
            one.get("identifier", ""): [text_of(p) for p in one] for one in root.iter(f"{QTI}modalFeedback")
        }
        self.declared = {one.get("identifier", ""): one for one in root.iter(f"{QTI}responseDeclaration")}
        self._check()

    def _one(self, name: str) -> Element:
        found = self.root.findall(f"{QTI}{name}")
        assert len(found) == 1, name
        return found[0]

    def _check(self) -> None:
        """Everything that is referred to is there, once."""
        asked = [one.get("responseIdentifier") for one in self.body.iter() if one.get("responseIdentifier")]
        assert sorted(map(str, asked)) == sorted(self.declared)
        offered = [one.get("identifier") for one in self.body.iter() if one.get("identifier")]
        assert len(set(offered)) == len(offered)
        assert len(self.feedback) == len(list(self.root.iter(f"{QTI}modalFeedback")))
        names = [self.identifier, *self.declared, *offered, *self.feedback]
        assert all(re.fullmatch(r"[A-Za-z_][\w.-]{0,31}", str(name)) for name in names), names
        for declared in self.declared.values():
            if declared.get("baseType") == "identifier":
                assert set(self.key(declared.get("identifier", ""))) <= set(offered)

    @property
    def interactions(self) -> list[Element]:
        return [one for one in self.body.iter() if one.get("responseIdentifier")]

    @property
    def most(self) -> float:
        return float(self._default("MAXSCORE")[0])

    def _default(self, name: str) -> list[str]:
        declared = next(one for one in self.root.iter(f"{QTI}outcomeDeclaration") if one.get("identifier") == name)
        return [text_of(value) for value in declared.iter(f"{QTI}value")]

    def key(self, name: str = "RESPONSE") -> list[str]:
        return [text_of(value) for value in self.declared[name].iterfind(f"{QTI}correctResponse/{QTI}value")]

    def offered(self, kind: str) -> dict[str, str]:
        return {one.get("identifier", ""): text_of(one) for one in self.body.iter(f"{QTI}{kind}")}

    def answered(self, response: list[str] | None, name: str = "RESPONSE") -> Given:
        """SCORE and the feedback that is shown."""
        run = _Processing(self, {name: response})
        run.rules(self._one("responseProcessing"))
        return Given(float(run.outcomes["SCORE"][0]), [str(shown) for shown in run.outcomes["FEEDBACK"]])


class _Processing:
    def __init__(self, item: ReadItem, responses: dict[str, list[str] | None]) -> None:
        self.item = item
        self.responses = {name: responses.get(name) for name in item.declared}
        self.outcomes: dict[str, list[Any]] = {"SCORE": [0.0], "FEEDBACK": []}

    def rules(self, parent: Iterable[Element]) -> None:
        for rule in parent:
            if tag(rule) == "setOutcomeValue":
                self.outcomes[rule.get("identifier", "")] = self.value(rule[0]) or []
            else:
                assert tag(rule) == "responseCondition", tag(rule)
                self._condition(rule)

    def _condition(self, rule: Element) -> None:
        for place, branch in enumerate(rule):
            assert tag(branch) == ("responseElseIf", "responseIf")[place == 0] or tag(branch) == "responseElse"
            if tag(branch) == "responseElse":
                return self.rules(branch)
            if self.value(branch[0]) == [True]:
                return self.rules(branch[1:])
        return None

    def value(self, one: Element) -> Value:
        """The value of an expression: a list, None for NULL."""
        name, parts = one.get("identifier", ""), [self.value(part) for part in one]
        match tag(one):
            case "variable":
                return self.outcomes[name] if name in self.outcomes else self.responses[name]
            case "correct":
                return list(self.item.key(name))
            case "baseValue":
                return [float(text_of(one))] if one.get("baseType") == "float" else [text_of(one)]
            case "mapResponse":
                return [self._mapped(name)]
        return self._operator(one, parts)

    def _operator(self, one: Element, parts: list[Any]) -> Value:
        operators: dict[str, Callable[[], Value]] = {
            "index": lambda: self._at(int(one.get("n", "")), parts[0]),
            "equal": lambda: None if None in parts else [self._near(one, *parts)],
            "gte": lambda: None if None in parts else [float(parts[0][0]) >= parts[1][0]],
            "lte": lambda: None if None in parts else [float(parts[0][0]) <= parts[1][0]],
            "and": lambda: None if None in parts else [all(part == [True] for part in parts)],
            "isNull": lambda: [not parts[0]],
            "not": lambda: [parts[0] != [True]],
            "or": lambda: [[True] in parts],
            "multiple": lambda: [value for part in parts for value in part or []],
            "sum": lambda: [sum(float(value) for part in parts for value in part or [])],
            "member": lambda: None if None in parts else [parts[0][0] in parts[1]],
            "match": lambda: None if None in parts else [self._same(*parts)],
        }
        assert tag(one) in operators, f"unknown expression {tag(one)}"
        return operators[tag(one)]()

    @staticmethod
    def _at(place: int, values: Value) -> Value:
        return [values[place - 1]] if values and len(values) >= place else None

    def _same(self, one: list[Any], other: list[Any]) -> bool:
        several = self.item.declared["RESPONSE"].get("cardinality") == "multiple"
        return sorted(one) == sorted(other) if several else one == other

    def _near(self, one: Element, given: list[Any], wanted: list[Any]) -> bool:
        by = one.get("tolerance", "0 0").split()
        assert one.get("toleranceMode") == ("exact" if one.get("tolerance") is None else "absolute")
        return float(wanted[0]) - float(by[0]) - 1e-9 <= float(given[0]) <= float(wanted[0]) + float(by[-1]) + 1e-9

    def _mapped(self, name: str) -> float:
        mapping = self.item.declared[name].find(f"{QTI}mapping")
        assert mapping is not None
        points = {entry.get("mapKey"): float(entry.get("mappedValue", "")) for entry in mapping}
        total = sum(points.get(value, float(mapping.get("defaultValue", ""))) for value in self.responses[name] or [])
        return max(float(mapping.get("lowerBound", "")), min(float(mapping.get("upperBound", "")), total))


@dataclass
class Package:
    tests: dict[str, list[str]]
    """The names of the items of each test, by its title."""
    objectives: dict[str, str]
    items: dict[str, ReadItem]
    media: dict[str, bytes]


def read_package(content: bytes) -> Package:
    """What a package holds. Raises AssertionError where files and manifest do not fit together."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = ET.fromstring(files.pop("imsmanifest.xml"))
    assert [child.tag for child in manifest] == [
        f"{PACKAGE}{name}" for name in ("metadata", "organizations", "resources")
    ]
    resources = {one.get("identifier", ""): one for one in manifest.iter(f"{PACKAGE}resource")}
    media = {name: files.pop(name) for name in [*files] if name.startswith("media/")}
    assert sorted(one.get("href", "") for one in resources.values()) == sorted(files)
    items: dict[str, ReadItem] = {}
    tests: dict[str, list[str]] = {}
    objectives: dict[str, str] = {}
    by_href: dict[str, str] = {}
    for one in resources.values():
        href = one.get("href", "")
        itself, *brought = [file.get("href", "") for file in one.iter(f"{PACKAGE}file")]
        assert itself == href
        if one.get("type") == "imsqti_item_xmlv2p1":
            item = ReadItem(ET.fromstring(files[href]), href.removeprefix("items/").removesuffix(".xml"))
            assert [f"../{name}" for name in brought] == [img.get("src") for img in item.body.iter(f"{QTI}img")]
            assert set(brought) <= set(media)
            assert item.identifier == one.get("identifier"), "Canvas finds an item by its reference"
            items[item.name] = item
            by_href[f"../{href}"] = item.name
    for one in resources.values():
        if one.get("type") == "imsqti_test_xmlv2p1":
            root = ET.fromstring(files[one.get("href", "")])
            references = list(root.iter(f"{QTI}assessmentItemRef"))
            assert [ref.get("identifier") for ref in references] == [
                needed.get("identifierref") for needed in one.iter(f"{PACKAGE}dependency")
            ]
            assert all(ref.get("identifier") in resources for ref in references)
            names = [by_href[ref.get("href", "")] for ref in references]
            assert [items[name].identifier for name in names] == [ref.get("identifier") for ref in references]
            tests[root.get("title", "")] = names
            objectives |= {name: ref.get("category", "") for name, ref in zip(names, references, strict=True)}
    assert sorted(name for names in tests.values() for name in names) == sorted(items)
    return Package(tests, objectives, items, media)
