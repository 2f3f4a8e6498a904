"""What `make bench` keeps of a measurement."""

from __future__ import annotations

from tests.benchmarks.measure import Comparison, history_line
from tests.test_repository import ROOT


def test_a_measurement_becomes_a_row_of_the_history() -> None:
    measured = Comparison("first quiz", "a peer", [100.0, 180.04, 900.0], [90.0, 30.0, 60.0], "at most 3")
    row = measured.row()
    assert row == {
        "what": "first quiz", "ours_ms": 180.0, "peer": "a peer", "peer_ms": 60.0, "ratio": 3.0, "rounds": 3,
    }  # fmt: skip
    line = history_line([row], "2026-11-29", 0.44)
    assert line == "| 2026-11-29 | first quiz | 180.0 ms | a peer | 60.0 ms | 3.0 | 0.4 |"


def test_the_history_has_a_cell_for_each_part_of_such_a_line() -> None:
    text = (ROOT / "tests" / "benchmarks" / "README.md").read_text(encoding="utf-8")
    table = text[text.index("## History") :].split("\n\n")[2].splitlines()
    row = Comparison("x", "y", [1.0], [2.0], "").row()
    cells = history_line([row], "2026-11-29", 0).count("|")
    assert len(table) >= 5
    assert {line.count("|") for line in table} == {cells}
