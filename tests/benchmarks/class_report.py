"""How long the report on a class takes and what it needs, and what that costs for each student, next to
nbgrader's grading of one notebook with as many questions."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from coursekit import Kit, load
from coursekit.report.questions import MARKED
from tests.benchmarks import nbgrader
from tests.benchmarks.measure import Comparison, in_turns
from tests.report.classes import hand_in, students
from tests.report.malformed import write_malformed

ROOT = Path(__file__).parents[2]
SIZES = (2_500, 5_000, 10_000)
MALFORMED = 10_000
PEER_STUDENTS = 5
"""As many as nbgrader grades at once here; both sides then start their programs once for so many."""


@dataclass(frozen=True)
class Run:
    """What one run of ``coursekit report`` took: seconds by the clock and of the processor, and megabytes."""

    clock: float
    processor: float
    memory: float
    said: str


def class_report(rounds: int) -> Comparison:
    """Prints what classes of growing size need, and what comes of malformed files; returns the comparison
    with nbgrader, in milliseconds a student."""
    kit = load(ROOT).kit
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _sizes(kit, folder / "class")
        _malformed(kit, folder / "malformed")
        hand_in(folder / "few", students(kit, PEER_STUDENTS, everything=False))
        questions = sum(type(question).__struct_config__.tag in MARKED for _, question in kit.asked())
        with nbgrader.course(folder / "nbgrader", questions, PEER_STUDENTS) as peer:
            times = in_turns(rounds, lambda: _report(folder / "few").clock * 1000 / PEER_STUDENTS, peer)
    what = f"a student's share, {PEER_STUDENTS} students, {questions} marked questions"
    return Comparison(what, "nbgrader autograde", *times, "at most 0.1")


def _sizes(kit: Kit, folder: Path) -> None:
    print(f"{'hand-ins':>10} {'entries each':>13} {'clock':>8} {'processor':>10} {'peak memory':>12} {'a student':>10}")
    works, written = students(kit, SIZES[-1], everything=False), 0
    for size in SIZES:
        hand_in(folder, islice(works, size - written))
        written = size
        _tell(size, folder, kit, everything=False)
    whole = folder.with_name("everything")
    hand_in(whole, students(kit, SIZES[-1]))
    _tell(SIZES[-1], whole, kit, everything=True)


def _tell(size: int, folder: Path, kit: Kit, *, everything: bool) -> None:
    work = next(students(kit, 1, everything=everything))
    entries = sum(len(there) for there in work.places.values())
    run = _report(folder)
    share = run.clock * 1000 / size
    print(
        f"{size:>10,} {entries:>13} {run.clock:>7.1f}s {run.processor:>9.1f}s {run.memory:>9.0f} MB {share:>7.2f} ms",
        flush=True,
    )


def _malformed(kit: Kit, folder: Path) -> None:
    write_malformed(folder, kit, MALFORMED)
    run = _report(folder)
    print(f"\n{MALFORMED:,} malformed files in {run.clock:.1f} s, no crash: {run.said}\n", flush=True)


def _report(folder: Path) -> Run:
    """Run the command. Raises RuntimeError when it fails."""
    out = folder.with_name("report.html")
    command = [sys.executable, "-m", "coursekit", "report", str(folder), "--kit", str(ROOT), "-o", str(out)]
    start = time.perf_counter()
    with (folder.with_name("said.txt")).open("w+", encoding="utf-8") as said:
        process = subprocess.Popen(command, stdout=said, stderr=said)
        _, status, used = os.wait4(process.pid, 0)
        clock = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        text = said.read()
    if process.returncode:
        raise RuntimeError(text)
    told = ", ".join(
        line.partition(":")[0] for line in text.splitlines() if " set aside:" in line or " counted:" in line
    )
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return Run(clock, used.ru_utime + used.ru_stime, used.ru_maxrss / scale, told)
