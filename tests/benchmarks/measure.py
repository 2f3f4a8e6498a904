"""What a benchmark gives: two series of times taken in turns, and the line that reports them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any


@dataclass(frozen=True)
class Comparison:
    """Milliseconds of ours and of a peer that does the same; ``aim`` is what we hope for."""

    what: str
    peer_name: str
    ours: list[float]
    peer: list[float]
    aim: str

    def row(self) -> dict[str, Any]:
        """What there is to keep of it: medians in milliseconds, their ratio, and how many times each was taken."""
        ours, peer = median(self.ours), median(self.peer)
        return {
            "what": self.what,
            "ours_ms": round(ours, 1),
            "peer": self.peer_name,
            "peer_ms": round(peer, 1),
            "ratio": round(ours / peer, 2),
            "rounds": len(self.ours),
        }

    def cells(self) -> list[str]:
        """One line of the report."""
        ours, peer = median(self.ours), median(self.peer)
        counts = f"{len(self.ours)}" if len(self.ours) == len(self.peer) else f"{len(self.ours)}/{len(self.peer)}"
        return [
            self.what,
            _spread(self.ours),
            self.peer_name,
            _spread(self.peer),
            f"{ours / peer:.2f}",
            counts,
            self.aim,
        ]


HEADER = ["what", "coursekit (min–max)", "peer", "peer (min–max)", "ratio", "n", "aim"]


def in_turns(rounds: int, ours: Callable[[], float], peer: Callable[[], float]) -> tuple[list[float], list[float]]:
    """Times of both, ``rounds`` of each, one after the other, so that a slow minute meets both.

    The first of each is thrown away: the page and the disk are warm after it.
    """
    ours(), peer()
    pairs = [(ours(), peer()) for _ in range(rounds)]
    return [mine for mine, _ in pairs], [theirs for _, theirs in pairs]


def report(comparisons: list[Comparison]) -> str:
    """A table of medians, in plain text."""
    lines = [HEADER, *(comparison.cells() for comparison in comparisons)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    shown = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join([shown[0], "-" * len(shown[0]), *shown[1:]])


def history_line(rows: list[dict[str, Any]], day: str, load: float) -> str:
    """A line for each measurement, for the table in README.md, so that a slow creep is seen.

    >>> history_line([{"what": "x", "ours_ms": 2, "peer": "y", "peer_ms": 4, "ratio": 0.5}], "2026-11-29", 0.4)
    '| 2026-11-29 | x | 2 ms | y | 4 ms | 0.5 | 0.4 |'
    """
    return "\n".join(
        f"| {day} | {row['what']} | {row['ours_ms']} ms | {row['peer']} | {row['peer_ms']} ms | {row['ratio']} | {load:.1f} |"
        for row in rows
    )


def _spread(times: list[float]) -> str:
    return f"{median(times):.1f} ms ({min(times):.0f}–{max(times):.0f})"
