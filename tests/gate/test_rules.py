"""Each rule of ``coursekit check`` is held to its own examples, planted in a kit as ``coursekit new`` makes it."""

from __future__ import annotations

import datetime
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.rule import Example, Rule, needs_of
from coursekit.authoring.checking.rules import every_rule, rules_in_order
from coursekit.authoring.new_kit.kit_answers import Answers
from coursekit.authoring.new_kit.write_kit import make
from tests.gate.faults import CAUGHT_BY_CHECK

MADE, CHECKED = datetime.date(2026, 1, 31), datetime.date(2028, 1, 31)


@pytest.fixture(scope="module")
def new_kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rules") / "kit"
    make(folder, Answers("The old kiosk", "A. Writer", "The Paper", 12), MADE)
    subprocess.run(["git", "init", "--quiet"], cwd=folder, check=True)
    return folder


@contextmanager
def planted(kit: Path, example: Example) -> Iterator[None]:
    """The kit with an example in it."""
    path = kit / example.file
    before = path.read_bytes() if path.exists() else None
    text = before.decode("utf-8") if before is not None else ""
    assert example.old in text, f"{example.old!r} is not in {example.file}"
    assert (before is None) == (not example.old), f"{example.file} is there, and the example does not say what goes"
    path.parent.mkdir(exist_ok=True)
    try:
        path.write_text(text.replace(example.old, example.new, 1) if example.old else example.new, encoding="utf-8")
        yield
    finally:
        if before is None:
            path.unlink()
        else:
            path.write_bytes(before)


def found_by(rule: type[Rule], kit: Path) -> list[Finding]:
    report = check(kit, CHECKED)
    found = report.notices if rule.is_notice else report.faults
    return [finding for finding in found if finding.rule == rule.name()]


@pytest.fixture(scope="module")
def of_itself(new_kit: Path) -> set[Finding]:
    """What is to be said of a new kit before anything is planted: that it is all examples."""
    report = check(new_kit, CHECKED)
    assert {finding.rule for finding in report.notices} == {"unfinished"}
    return {*report.notices, *report.faults}


@pytest.mark.parametrize("rule", every_rule().values(), ids=every_rule())
def test_a_rule_finds_its_example_that_fails(new_kit: Path, of_itself: set[Finding], rule: type[Rule]) -> None:
    with planted(new_kit, rule.fails):
        files = {finding.file for finding in found_by(rule, new_kit) if finding not in of_itself}
    assert files == {rule.fails.found_in or rule.fails.file}


@pytest.mark.parametrize("rule", every_rule().values(), ids=every_rule())
def test_a_rule_passes_its_example_that_passes(new_kit: Path, of_itself: set[Finding], rule: type[Rule]) -> None:
    with planted(new_kit, rule.passes):
        assert [finding for finding in found_by(rule, new_kit) if finding not in of_itself] == []


@pytest.mark.parametrize("rule", every_rule().values(), ids=every_rule())
def test_a_rule_says_what_it_finds_and_why(rule: type[Rule]) -> None:
    promise = rule.explained().split("\n\n")[0]
    assert promise.endswith("."), "the first paragraph is one sentence"
    assert len(promise.split("\n")) == 1
    assert rule.why.endswith((".", ".)"))
    looks = [check for check, empty in zip(rule.checks(), Rule.checks(), strict=True) if check is not empty]
    assert looks, "it looks at the course, at lessons or at notebooks"


def test_the_gate_knows_the_rules_by_their_names() -> None:
    gate = {fault.rule for fault in CAUGHT_BY_CHECK}
    assert gate - {*every_rule()} == set()
    assert {*every_rule()} - gate == {
        "cues",
        "exit",
        "own_charts",
        "published",
        "review",
        "schemas",
        "students_work",
        "unfinished",
    }, "these have tests of their own"


def test_a_rule_runs_behind_those_that_it_needs() -> None:
    order = [rule.name() for rule in rules_in_order()]
    assert sorted(order) == [*every_rule()]
    for rule in rules_in_order():
        for need in (need for look in rule.checks() for need in needs_of(look) if need.after):
            assert order.index(need.after) < order.index(rule.name())
