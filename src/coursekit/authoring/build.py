"""``coursekit build``: from each lesson's ``.py`` to an executed notebook, where anything changed, and
from the data to the pages that are made of it alone.

All or nothing: files are written only when every lesson asked for could be built.
"""

from __future__ import annotations

import hashlib
import json
import sys
from contextlib import suppress
from importlib.metadata import distributions
from pathlib import Path

from tqdm import tqdm

from coursekit.authoring.cells import read_lesson
from coursekit.authoring.execute import Job, LessonFailed, run
from coursekit.authoring.pages import WAY_OUT, edited_pages, pages
from coursekit.authoring.pairs import LESSONS, Lesson, Pair, State, chosen, pair_of, stored_of
from coursekit.kit import DATA, read_kit

STAMPS = Path(".coursekit/built.json")
"""What each notebook was last built from, so that nothing is run again without need. Not
committed: without it everything is built again, to the same bytes."""

LIBRARY = Path(__file__).parents[1]
"""The code that decides what a lesson shows."""


class NotBuilt(Exception):
    """Nothing was written. The message says for each lesson why, and what to do."""


def build(root: Path, names: list[str], *, force: bool = False, at_once: int = 2) -> str:
    """Build the lessons called ``names`` (all when empty) and return a summary.

    ``force`` builds from the ``.py`` as if there were no notebook: edits in it are lost.
    Raises UnknownLesson, Unreadable, KitError, and NotBuilt when edits are in the way or a cell fails.
    """
    pairs = [
        pair_of(lesson, read_lesson(lesson.source), None if force else stored_of(lesson))
        for lesson in chosen(root, names)
    ]
    refused = [_refusal(pair) for pair in pairs if not pair.can_build]
    if refused:
        raise NotBuilt("\n\n".join([*refused, "Nothing was written."]))
    made = pages(read_kit(root / DATA))
    edited = edited_pages(root, made)
    if edited:
        raise NotBuilt("\n".join([*(f"{page}: edited by hand: {WAY_OUT}" for page in edited), "Nothing was written."]))
    changed = {name: text for name, text in made.items() if not _says(root / LESSONS / name, text)}
    shared = _shared_inputs(root)
    stamps = _read_stamps(root)
    inputs = {pair.lesson: _hash(shared, pair.lesson.source.read_bytes()) for pair in pairs}
    due = [pair for pair in pairs if not _is_current(pair, inputs[pair.lesson], stamps)]
    texts = _executed(due, at_once)
    _write(
        {pair.lesson.notebook: text for pair, text in zip(due, texts, strict=True)}
        | {root / LESSONS / name: text for name, text in changed.items()}
    )
    for pair in due:
        stamps[pair.lesson.name] = _stamp(pair.lesson, inputs[pair.lesson])
    _write_stamps(root, stamps)
    lines = [f"built {pair.lesson.shown_notebook}" for pair in due]
    lines += [f"wrote {LESSONS}/{name}" for name in changed]
    current = len(pairs) - len(due)
    return "\n".join([*lines, f"{len(due)} built, {current} already up to date"])


def _refusal(pair: Pair) -> str:
    name = pair.lesson.name
    return (
        f"{pair.lesson.shown_notebook}: {pair.state.value}, and building would lose what it says:\n"
        f"{pair.difference()}\n"
        f"Copy what is to stay into {pair.lesson.shown_source}, "
        f"then run `coursekit build --force {name}` to build the notebook from it."
    )


def _executed(pairs: list[Pair], at_once: int) -> list[str]:
    jobs = [Job(pair.lesson, pair.cells) for pair in pairs]
    left = {job.lesson: sum(cell.is_code for cell in job.cells) for job in jobs}
    seen = sys.stderr.isatty()
    with tqdm(total=sum(left.values()), unit="cell", file=sys.stderr, disable=not (jobs and seen)) as bar:

        def cell_done(lesson: Lesson) -> None:
            left[lesson] -= 1
            bar.set_description(lesson.name, refresh=False)
            bar.update()
            if not (left[lesson] or seen):
                print(f"ran {lesson.shown_source}", file=sys.stderr, flush=True)

        outcomes = run(jobs, at_once, cell_done)
    failed = [str(outcome) for outcome in outcomes if isinstance(outcome, LessonFailed)]
    if failed:
        raise NotBuilt("\n".join([*failed, "Nothing was written."]))
    return [outcome for outcome in outcomes if isinstance(outcome, str)]


def _says(path: Path, text: str) -> bool:
    return path.exists() and path.read_bytes() == text.encode()


def _write(texts: dict[Path, str]) -> None:
    """Write all files, each in one step: whoever reads meanwhile sees the old one or the new."""
    new = {path: path.with_name(f".{path.name}.new") for path in texts}
    try:
        for path, text in texts.items():
            new[path].write_text(text, encoding="utf-8", newline="\n")
        for path in texts:
            new[path].replace(path)
    finally:
        for path in new.values():
            path.unlink(missing_ok=True)


def _is_current(pair: Pair, inputs: str, stamps: dict[str, dict[str, str]]) -> bool:
    if pair.state is not State.IN_STEP:
        return False
    return stamps.get(pair.lesson.name) == _stamp(pair.lesson, inputs)


def _stamp(lesson: Lesson, inputs: str) -> dict[str, str]:
    """What the notebook was built from, and what came out: a notebook that somebody ran and saved
    since has the right cells but no longer the outputs of the build."""
    return {"inputs": inputs, "notebook": _hash(lesson.notebook.read_bytes())}


def _shared_inputs(root: Path) -> bytes:
    """A hash of everything besides its own text that can change what a lesson shows."""
    digest = hashlib.sha256(sys.version.encode())
    for package in sorted(f"{found.name}=={found.version}" for found in distributions()):
        digest.update(package.encode())
    for folder in (root / DATA, LIBRARY):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(f"{path.relative_to(folder).as_posix()}\n".encode())
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.digest()


def _hash(*parts: bytes) -> str:
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


def _read_stamps(root: Path) -> dict[str, dict[str, str]]:
    try:
        stamps = json.loads((root / STAMPS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def _write_stamps(root: Path, stamps: dict[str, dict[str, str]]) -> None:
    with suppress(OSError):  # the notebooks are written: without stamps they are only built again
        (root / STAMPS).parent.mkdir(exist_ok=True)
        _write({root / STAMPS: json.dumps(stamps, indent=1, sort_keys=True) + "\n"})
