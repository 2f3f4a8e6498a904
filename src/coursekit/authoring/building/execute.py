"""Running notebooks in the Python that runs this, several at a time."""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

import msgspec

from coursekit.authoring.building.notebook import notebook_of, tidy
from coursekit.authoring.lesson_files.cells import Cell
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.parsed_code import is_too_deep
from coursekit.fast_imports import slim_imports
from coursekit.files import told
from coursekit.formatting import visible
from coursekit.storage.store import CHOICE

if TYPE_CHECKING:
    from jupyter_client.manager import AsyncKernelManager
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    from nbformat import NotebookNode

CELL_TIMEOUT = 120
"""Seconds a cell may take: far more than any lesson needs, so that a stuck one is noticed."""

IN_CELL = re.compile(r"Cell In\[\d+\], line (\d+)")
ELSEWHERE = re.compile(r"^File (\S.*:\d+), in ", re.MULTILINE)
COLOURS = re.compile(r"\x1b\[[0-9;]*m")


class Job(msgspec.Struct, frozen=True):
    """A lesson to run, with its cells; ``saved`` tells whether its ``.py`` already says the same, and
    ``letters`` what the notebook is to note of what it asks and shows (``asked_letters``, ``shown_letters``);
    ``stills`` are the pictures of charts that stay while the charts are the same."""

    lesson: Lesson
    cells: list[Cell]
    saved: bool = True
    letters: dict[str, dict[str, str]] = {}
    stills: dict[str, str] = {}


class LessonFailed(Exception):
    """A cell that could not be run to its end: where (``line`` counts within the cell), and why."""

    def __init__(self, job: Job, place: int, what: str, line: int = 1) -> None:
        source = job.lesson.shown_source
        if job.saved:
            where = f"{source}:{job.cells[place - 1].line + line - 1}: cell {place}"
            again = f"run `coursekit build {job.lesson.number}` again"
        else:
            where, again = f"{source} as it was to be written: cell {place}, line {line},", "run the same again"
        super().__init__(f"{where} {what}: correct it, then {again}")


class NotStarted(Exception):
    """Python did not start for a lesson. The message is the same for each."""

    def __init__(self, why: str) -> None:
        super().__init__(
            f"the lessons cannot be run, because their Python does not start ({visible(why)}): look at what "
            f"`{sys.executable} -m ipykernel_launcher` says"
        )


def run(jobs: list[Job], at_once: int, cell_done: Callable[[Lesson], None]) -> list[str | LessonFailed | NotStarted]:
    """Run every job, ``at_once`` at a time. For each, in order: the finished notebook's text, or
    what stopped it. ``cell_done`` is told of every code cell that was run."""
    return asyncio.run(_run_all(jobs, at_once, cell_done))


async def _run_all(
    jobs: list[Job], at_once: int, cell_done: Callable[[Lesson], None]
) -> list[str | LessonFailed | NotStarted]:
    free = asyncio.Semaphore(at_once)

    async def when_free(job: Job) -> str | LessonFailed | NotStarted:
        async with free:
            try:
                return await _run_one(job, lambda: cell_done(job.lesson))
            except (LessonFailed, NotStarted) as failed:
                return failed

    return await asyncio.gather(*map(when_free, jobs))


async def _run_one(job: Job, cell_done: Callable[[], None]) -> str:
    with slim_imports():
        import nbformat
        from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    for place, cell in enumerate(job.cells, start=1):
        if cell.is_code and is_too_deep(cell.source):  # a kernel would never answer
            raise LessonFailed(job, place, "is nested too deeply for Python")
    notebook = nbformat.from_dict(notebook_of(job.cells, job.letters))
    client = await _started(notebook, job.lesson)
    try:
        # Not client.async_execute(): it takes over Ctrl+C, for one notebook only.
        for index, (cell, written) in enumerate(zip(notebook.cells, job.cells, strict=True)):
            try:
                await client.async_execute_cell(cell, index)
            except CellExecutionError as error:
                line = _line_in_cell(error.traceback)
                raise LessonFailed(job, index + 1, f"stopped with {_named(error)}", line) from None
            except CellTimeoutError:
                what = f"was still running after {CELL_TIMEOUT} seconds"
                raise LessonFailed(job, index + 1, what) from None
            except DeadKernelError:
                raise LessonFailed(job, index + 1, "ended Python itself") from None
            if written.is_code:
                cell_done()
    finally:
        await _stop(client)
    tidy(notebook, job.cells, job.stills)
    return str(nbformat.writes(notebook)).rstrip("\n") + "\n"


async def _started(notebook: NotebookNode, lesson: Lesson) -> NotebookClient:
    """A client with a kernel that runs, in the lesson's folder. Raises NotStarted."""
    from nbclient import NotebookClient

    for last in (False, False, True):
        client = NotebookClient(
            notebook,
            km=_manager(),
            timeout=CELL_TIMEOUT,
            coalesce_streams=True,
            record_timing=False,
            extra_arguments=["--log-level=ERROR"],  # a kernel warns that it talks to us over TCP
        )
        try:
            await client.async_start_new_kernel(cwd=str(lesson.source.parent), env={**os.environ, CHOICE: "memory"})
            await client.async_start_new_kernel_client()
        except OSError as error:  # it was never there
            raise NotStarted(told(error)) from None
        except RuntimeError as error:  # it died, perhaps since another process was quicker to take its port
            await _stop(client)
            if last:
                raise NotStarted(str(error)) from None
        except BaseException:  # somebody stops the build meanwhile
            await _stop(client)
            raise
        else:
            break
    return client


async def _stop(client: NotebookClient) -> None:
    manager = cast("AsyncKernelManager | None", client.km)  # none: it has cleared up by itself
    if client.kc is not None:
        client.kc.stop_channels()
    if manager is not None and manager.has_kernel:
        await manager.shutdown_kernel(now=True)


def _manager() -> AsyncKernelManager:
    """A manager of kernels of the running Python: an installed "python3" may be another one."""
    from ipykernel.kernelspec import RESOURCES, get_kernel_dict
    from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager

    class ThisPython(KernelSpecManager):
        def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
            return KernelSpec(resource_dir=RESOURCES, **get_kernel_dict())

    return AsyncKernelManager(kernel_name="python3", kernel_spec_manager=ThisPython())


def _named(error: CellExecutionError) -> str:
    """The error in one line, and where it arose when that was not in the cell itself."""
    said = COLOURS.sub("", error.evalue).strip()
    places = ELSEWHERE.findall(COLOURS.sub("", error.traceback))
    return error.ename + (f": {said}" if said else "") + (f" (raised at {places[-1]})" if places else "")


def _line_in_cell(traceback: str) -> int:
    """The line of the cell, from 1, on which the error arose or passed through."""
    match = IN_CELL.search(COLOURS.sub("", traceback))
    return int(match[1]) if match else 1
