"""``coursekit build``: from each lesson's ``.py`` to an executed notebook, where anything changed, and
from the data to the pages that are made of it alone.

All or nothing: files are written only when every lesson asked for could be built.
"""

from __future__ import annotations

import hashlib
import json
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

import msgspec
from tqdm import tqdm

from coursekit.authoring.building.asked_letters import asked_in
from coursekit.authoring.building.course_answers import call_faults
from coursekit.authoring.building.editor_schemas import SCHEMAS, stale_schemas
from coursekit.authoring.building.execute import Job, LessonFailed, NotStarted, run
from coursekit.authoring.building.generated_pages import WAY_OUT, edited_pages, pages
from coursekit.authoring.building.made_files import stored_text
from coursekit.authoring.building.shown_letters import is_plain, shown_in
from coursekit.authoring.building.stills import stills_in
from coursekit.authoring.editing.common_state import COMMON, keep_common
from coursekit.authoring.editing.edit_plan import EditedSide, EditPlan, Refused, plan_of
from coursekit.authoring.editing.safe_writes import KEPT, NotWritten, Write, held, write_all
from coursekit.authoring.lesson_files.lesson_pairs import LESSONS, Lesson, State, chosen
from coursekit.authoring.lesson_files.outline import calls
from coursekit.decoding import conflict_in, even
from coursekit.files import read_bytes
from coursekit.kit import DATA, Kit
from coursekit.kit.cache import kit_of
from coursekit.leftovers import sweep
from coursekit.terminal import bare

STAMPS = Path(".coursekit/built.json")
"""What each notebook was last built from, so that nothing is run again without need. Not
committed: without it everything is built again, to the same bytes."""

LIBRARY = Path(__file__).parents[2]
"""The code that decides what a lesson shows."""


class NotBuilt(Exception):
    """Nothing was written. The message says for each lesson why, and what to do."""


def build(
    root: Path, names: list[str], *, side: EditedSide = EditedSide.LESSON, force: bool = False, at_once: int = 2
) -> str:
    """Build the lessons called ``names`` (all when empty) and return a summary.

    ``side`` says whose edits to build from; a notebook's are first written into the ``.py``.
    ``force`` does so where the other file was edited too, and keeps a copy of that; and it builds
    what is up to date as well, with the pictures of all charts drawn anew.
    Raises UnknownLesson, Unreadable, KitError, and NotBuilt when edits are in the way or a cell fails.

    >>> build(Path("tests/kits/tram"), ["99"])
    Traceback (most recent call last):
        ...
    coursekit.authoring.lesson_files.lesson_pairs.UnknownLesson: there are no lessons: ...
    """
    for folder in (LESSONS, KEPT, f"{DATA}/{SCHEMAS}", COMMON):
        sweep(root / folder)
    plans = _plans(chosen(root, names), side, force)
    kit = kit_of(root / DATA)
    page_writes = _page_writes(root, kit)
    stamps = _read_stamps(root)
    letters = {plan.lesson: _letters(plan, kit) for plan in plans}
    inputs = _inputs(root, plans, letters)
    due = [plan for plan in plans if force or not _is_current(plan, inputs[plan.lesson], stamps)]
    _refuse_unanswered(due, kit)
    jobs = [_job(plan, letters[plan.lesson], draw_anew=force) for plan in due]
    notebooks = [text.encode() for text in _executed(jobs, at_once)]
    kept = _written(root, due, notebooks, page_writes)
    for plan, notebook in zip(due, notebooks, strict=True):
        stamps[plan.lesson.name] = _stamp(inputs[plan.lesson], notebook)
    _write_stamps(root, stamps)
    for plan in plans:
        keep_common(plan.lesson, plan.built_from)
    lines = [f"wrote the notebook's edits into {plan.lesson.shown_source}" for plan in due if plan.source is not None]
    lines += [f"built {plan.lesson.shown_notebook}" for plan in due]
    lines += [f"wrote {write.path.relative_to(root).as_posix()}" for write in page_writes]
    lines += [
        f"kept what was in {path.relative_to(root).as_posix()} as {copy.name} in {KEPT}/" for path, copy in kept.items()
    ]
    return "\n".join([*lines, f"{len(due)} built, {len(plans) - len(due)} already up to date"])


def _plans(lessons: list[Lesson], side: EditedSide, force: bool) -> list[EditPlan]:
    """What to do for each lesson. Raises NotBuilt with every refusal, and Unreadable."""
    plans, refused = [], []
    for lesson in lessons:
        try:
            plans.append(plan_of(lesson, side, force=force))
        except Refused as refusal:
            refused.append(str(refusal))
    if refused:
        raise NotBuilt("\n\n".join([*refused, "Nothing was written."]))
    return plans


def _page_writes(root: Path, kit: Kit) -> list[Write]:
    """The pages and schemas that change. Raises NotBuilt when one was edited by hand."""
    made = pages(kit)
    edited = edited_pages(root, made)
    if edited:
        raise NotBuilt("\n".join([*(f"{page}: edited by hand: {WAY_OUT}" for page in edited), "Nothing was written."]))
    made = {f"{LESSONS}/{name}": text for name, text in made.items()} | stale_schemas(root)
    stored = {shown: stored_text(root / shown) for shown in made}
    return [
        Write(root / shown, text.encode(), held(root / shown), keep=bool(conflict_in(stored[shown] or "")))
        for shown, text in made.items()
        if stored[shown] != text
    ]


def _written(root: Path, due: list[EditPlan], texts: list[bytes], page_writes: list[Write]) -> dict[Path, Path]:
    """Write everything; a ``.py`` before its notebook, so that a build cut off between the two leaves
    two files that say the same. Raises NotBuilt."""
    sources = [
        Write(plan.lesson.source, plan.source, plan.seen_source, plan.keeps_source)
        for plan in due
        if plan.source is not None
    ]
    notebooks = [
        Write(plan.lesson.notebook, text, plan.seen_notebook, plan.keeps_notebook)
        for plan, text in zip(due, texts, strict=True)
    ]
    try:
        return write_all(root, [*sources, *notebooks, *page_writes])
    except NotWritten as error:
        raise NotBuilt(str(error)) from None


def _letters(plan: EditPlan, kit: Kit) -> dict[str, dict[str, str]]:
    """What the notebook notes of what its lesson asks, and of what it shows."""
    return {"asked": asked_in(kit, plan.lesson), "shown": shown_in(kit, plan.cells)}


def _refuse_unanswered(due: list[EditPlan], kit: Kit) -> None:
    """Find what can be found without running anything. Raises NotBuilt with every call that has no answer."""
    faults = [
        f"{plan.lesson.shown_source}:{line}: {what}: {remedy}"
        for plan in due
        if plan.source is None  # the lines of a notebook's edits are in no file yet
        for line, what, remedy in call_faults([call for cell in plan.cells for call in calls(cell)], kit)
    ]
    if faults:
        raise NotBuilt("\n".join([*faults, "Nothing was written."]))


def _job(plan: EditPlan, letters: dict[str, dict[str, str]], *, draw_anew: bool) -> Job:
    return Job(
        plan.lesson,
        plan.cells,
        saved=plan.source is None,
        letters=letters,
        stills={} if draw_anew else stills_in(plan.pair.stored),
    )


def _executed(jobs: list[Job], at_once: int) -> list[str]:
    left = {job.lesson: sum(cell.is_code for cell in job.cells) for job in jobs}
    seen = sys.stderr.isatty()
    with tqdm(total=sum(left.values()), unit="cell", file=bare(sys.stderr), disable=not (jobs and seen)) as bar:

        def cell_done(lesson: Lesson) -> None:
            left[lesson] -= 1
            bar.set_description(lesson.name, refresh=False)
            bar.update()
            if not (left[lesson] or seen):
                print(f"ran {lesson.shown_source}", file=sys.stderr, flush=True)

        outcomes = run(jobs, at_once, cell_done)
    failed = dict.fromkeys(str(outcome) for outcome in outcomes if isinstance(outcome, LessonFailed | NotStarted))
    if failed:
        raise NotBuilt("\n".join([*failed, "Nothing was written."]))
    return [outcome for outcome in outcomes if isinstance(outcome, str)]


def _is_current(plan: EditPlan, inputs: str, stamps: dict[str, dict[str, str]]) -> bool:
    if plan.pair.state is not State.IN_STEP or plan.seen_notebook is None:
        return False
    return stamps.get(plan.lesson.name) == _stamp(inputs, plan.seen_notebook)


def _stamp(inputs: str, notebook: bytes) -> dict[str, str]:
    """What the notebook was built from, and what came out: a notebook that somebody ran and saved
    since has the right cells but no longer the outputs of the build."""
    return {"inputs": inputs, "notebook": _hash(notebook)}


def _inputs(root: Path, plans: list[EditPlan], letters: dict[Lesson, dict[str, dict[str, str]]]) -> dict[Lesson, str]:
    """A hash of all that can change what each lesson shows: its text, the library, and what its calls give. Of a
    lesson that does more than call the course, it is all data."""
    library = hashlib.sha256(sys.version.encode() + _packages() + _content_of(LIBRARY)).digest()
    data = _content_of(root / DATA)
    return {
        plan.lesson: _hash(
            library, plan.built_from, msgspec.json.encode(letters[plan.lesson]), b"" if is_plain(plan.cells) else data
        )
        for plan in plans
    }


def _content_of(folder: Path) -> bytes:
    """A hash of every file in the folder, with its name."""
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        # Schemas are made of the library, and for editors alone.
        if path.is_file() and path.parent.name not in ("__pycache__", SCHEMAS):
            digest.update(f"{path.relative_to(folder).as_posix()}\n".encode())
            digest.update(hashlib.sha256(even(read_bytes(path))).digest())
    return digest.digest()


@cache
def _packages() -> bytes:
    """What is installed; it does not change under a Python that runs."""
    # The names of these folders tell, without reading the hundreds of files of metadata in them.
    return "\n".join(sorted(path.name for place in sys.path for path in Path(place).glob("*-info"))).encode()


def _hash(*parts: bytes) -> str:
    return hashlib.sha256(b"".join(hashlib.sha256(even(part)).digest() for part in parts)).hexdigest()


def _read_stamps(root: Path) -> dict[str, dict[str, str]]:
    with suppress(OSError, ValueError, RecursionError):  # anything may have been written there
        return msgspec.json.decode(read_bytes(root / STAMPS), type=dict[str, dict[str, str]])
    return {}


def _write_stamps(root: Path, stamps: dict[str, dict[str, str]]) -> None:
    with suppress(OSError, NotWritten):  # the notebooks are written: without stamps they are only built again
        (root / STAMPS).parent.mkdir(exist_ok=True)
        text = json.dumps(stamps, indent=1, sort_keys=True) + "\n"
        write_all(root, [Write(root / STAMPS, text.encode(), held(root / STAMPS))])
