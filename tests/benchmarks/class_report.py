"""How long the report on a class takes and what it needs, and what that costs for each student, next to
nbgrader's grading of one notebook with as many questions."""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import psutil

from coursekit import Kit, load
from coursekit.kit.quiz_records import Round
from coursekit.quiz.kinds import type_for
from tests.benchmarks import nbgrader
from tests.benchmarks.measure import Comparison, in_turns
from tests.report.classes import hand_in, students
from tests.report.malformed import write_malformed

ROOT = Path(__file__).parents[2]
SIZES = (2_500, 5_000, 10_000)
MALFORMED = 10_000
_LOOK_EVERY_S = 0.2
PEER_STUDENTS = 5
"""As many as nbgrader grades at once here; both sides then start their programs once for so many."""


@dataclass(frozen=True)
class Run:
    """What one run of ``coursekit report`` took: seconds by the clock and of the processor, and the most
    megabytes that all its processes had at one moment."""

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
        questions = sum(not isinstance(question, Round) and type_for(question).is_marked for _, question in kit.asked())
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
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        process = psutil.Popen(command, stdout=said, stderr=said)
        memory = _peak(process)
        clock = time.perf_counter() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        said.seek(0)
        text = said.read()
    if process.returncode:
        raise RuntimeError(text)
    told = ", ".join(
        line.partition(":")[0] for line in text.splitlines() if " set aside:" in line or " counted:" in line
    )
    processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(clock, processor, memory / 2**20, told)


def _peak(process: psutil.Popen) -> int:
    """Wait for the end; the most bytes that the process and those it started had together when looked at."""
    most = 0
    while process.poll() is None:
        with suppress(psutil.NoSuchProcess):
            family = [process, *process.children(recursive=True)]
            most = max(most, sum(one.memory_info().rss for one in family))
        time.sleep(_LOOK_EVERY_S)
    return most
