"""Several processes for a large class, none but this one for a small one."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from types import TracebackType
from typing import Self, TypeVar

from tqdm import tqdm

from coursekit.errors import CourseError
from coursekit.language import Language, current, use
from coursekit.terminal import bare

FEW = 1_000
"""So many files are read sooner than processes start."""

_PROCESSES = min(os.cpu_count() or 1, 4)
"""No more: each takes memory, and all read from one disk."""


T = TypeVar("T")
R = TypeVar("R")


class ProcessPool:
    """Whoever does a piece of work on many files: ``with ProcessPool() as pool: pool.each(…)``."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._pool:
            self._pool.shutdown(cancel_futures=True)

    def each(self, work: Callable[[Sequence[T]], R], files: Sequence[T], batch: int, doing: str) -> Iterator[R]:
        """What ``work`` makes of each batch of the files, so many at a time, in their order, with a
        progress bar that says what it is ``doing``.

        The batches are the same for one process and for several, and so is what comes of them. ``work``
        must be known by its name in a module, which other processes import.
        """
        batches = [files[start : start + batch] for start in range(0, len(files), batch)]
        with tqdm(total=len(files), desc=doing, unit=" files", file=bare(sys.stderr), disable=None) as bar:
            alone = len(files) <= FEW or _PROCESSES == 1
            results = map(work, batches) if alone else self._begun().map(work, batches)
            try:
                for done, result in zip(batches, results, strict=True):
                    bar.update(len(done))
                    yield result
            except BrokenProcessPool:
                raise CourseError(
                    "a process that was reading hand-ins was ended from outside, perhaps for want of memory: try again"
                ) from None

    def _begun(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # A forked process may inherit a lock that nobody will open, and Windows cannot fork.
            self._pool = ProcessPoolExecutor(
                _PROCESSES, get_context("spawn"), initializer=_begin_worker, initargs=(current(),)
            )
        return self._pool


def _begin_worker(language: Language) -> None:
    """Speak as the process does that started this one. Ctrl-C is for that process, which ends this one."""
    use(language)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
