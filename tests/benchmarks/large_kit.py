"""How long ``coursekit check`` and a build with nothing to run take on a made-up course far larger than any
that was written: 60 lessons, 3,000 statements, 600 questions, 300 claims looked up, 120 terms."""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from coursekit.authoring.building.asked_letters import asked_in
from coursekit.authoring.building.editor_schemas import schemas
from coursekit.authoring.building.generated_pages import pages
from coursekit.authoring.building.notebook import notebook_of
from coursekit.authoring.building.shown_letters import shown_in
from coursekit.authoring.lesson_files.cells import read_lesson
from coursekit.authoring.lesson_files.lesson_pairs import lessons_of
from coursekit.kit import read_kit
from tests.authoring.conftest import HEADER

LESSONS, STATEMENTS, PARAGRAPHS, VOICES, CLAIMS, TERMS, SOURCES = 60, 3000, 100, 40, 300, 120, 100
ACTIVITIES = 4
ADJECTIVES = [
    "narrow",
    "broad",
    "early",
    "late",
    "quiet",
    "loud",
    "plain",
    "odd",
    "firm",
    "loose",
    "bright",
    "dull",
    "brief",
    "long",
    "steep",
    "flat",
]
NOUNS = [
    "harbour",
    "bridge",
    "ferry",
    "council",
    "mayor",
    "clerk",
    "ticket",
    "timetable",
    "budget",
    "report",
    "storm",
    "pier",
    "captain",
    "crowd",
    "rumour",
    "map",
]
VERBS = [
    "delays",
    "carries",
    "closes",
    "opens",
    "counts",
    "doubts",
    "praises",
    "blames",
    "repairs",
    "forgets",
    "promises",
    "measures",
    "shows",
    "hides",
]


class _Words:
    """Sentences that make no sense, none like another."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def some(self, count: int) -> str:
        """That many groups of four words."""
        parts = (
            f"{self.chance.choice(ADJECTIVES)} {self.chance.choice(NOUNS)} {self.chance.choice(VERBS)} "
            f"{self.chance.choice(ADJECTIVES)} {self.chance.choice(NOUNS)}"
            for _ in range(count)
        )
        return " and ".join(parts)

    def sentence(self, count: int = 2) -> str:
        """A sentence of that many such groups."""
        return f"The {self.some(count)}."

    def paragraph(self, sentences: int = 6) -> str:
        """Several sentences, a line each."""
        return "\n".join(self.sentence(3) for _ in range(sentences))


def write_large(root: Path) -> None:
    """Write the course to the folder ``root``, with notebooks as a build leaves them, but without outputs."""
    words = _Words(1)
    for folder in ("data/quizzes", "data/schemas", "lessons"):
        (root / folder).mkdir(parents=True)
    spoken = [words.some(2) for _ in range(STATEMENTS)]
    for name, rows in _tables(words, spoken).items():
        _write(root / "data" / f"{name}.yaml", rows)
    (root / "data/claims_checked.csv").write_text("\n".join(_claims(words)) + "\n", encoding="utf-8")
    for number in range(LESSONS):
        _write(root / f"data/quizzes/{number:02}.yaml", _quiz(words, f"{number:02}"))
        path = root / f"lessons/{number:02}_lesson.py"
        path.write_text(HEADER + "\n" + "\n".join(_cells(words, number, spoken)), encoding="utf-8")
    for shown, text in schemas().items():
        (root / shown).write_text(text, encoding="utf-8")
    kit = read_kit(root / "data")
    for name, text in pages(kit).items():
        (root / "lessons" / name).write_text(text, encoding="utf-8")
    for lesson in lessons_of(root):
        cells = read_lesson(lesson.source)
        notebook = notebook_of(cells, {"asked": asked_in(kit, lesson), "shown": shown_in(kit, cells)})
        run = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
        for count, cell in enumerate(run, start=1):
            cell["execution_count"] = count
        lesson.notebook.write_text(json.dumps(notebook, indent=1) + "\n", encoding="utf-8")


def _write(path: Path, content: Any) -> None:
    # As people write YAML, not in JSON's brackets: a reader's time depends on that.
    import yaml

    path.write_text(yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100), encoding="utf-8")


def _tables(words: _Words, spoken: list[str]) -> dict[str, Any]:
    sides = ("town", "harbour", "none")
    voices = [{"id": "author", "name": "Ada Brook", "role": "columnist", "side": "none", "kind": "author"}]
    voices += [
        {"id": f"v{n}", "name": f"Voice {chr(65 + n % 26)}{n}", "role": "clerk", "side": sides[n % 3], "kind": "person"}
        for n in range(VOICES)
    ]
    paragraphs = [
        {"number": n + 1, "role": "voice", "paraphrase": words.sentence(), "words": 900} for n in range(PARAGRAPHS)
    ]
    return {
        "article": {
            "id": "large", "title": "Far too many ferries", "author": "Ada Brook", "outlet": "The Quay",
            "date": "2 May 2024", "date_basis": "printed", "paragraphs": paragraphs,
        },
        "voices": voices,
        "statements": [
            {
                "id": f"s{n}", "voice": f"v{n % VOICES}", "paragraph": n % PARAGRAPHS + 1, "mode": "quoted", "text": text,
                "paraphrase": words.sentence(), "strength": "states", "words": len(text.split()), "why": words.sentence(4),
            }
            for n, text in enumerate(spoken)
        ],
        "sources": [
            {
                "id": f"src{n}", "publisher": f"The {words.some(1)}", "title": words.some(1), "date": "3 May 2024",
                "address": f"https://harbour.example/{n}", "seen": "read in full",
            }
            for n in range(SOURCES)
        ],
        "glossary": [
            {"id": f"term-{n}", "term": f"term {n}", "text": words.sentence(), "lesson": f"{n % LESSONS:02}"}
            for n in range(TERMS)
        ],
        "lessons": [
            {"id": f"{n:02}", "file": f"{n:02}_lesson", "title": f"Lesson {n}?", "minutes": MINUTES, "about": words.some(1)}
            for n in range(LESSONS)
        ],
    }  # fmt: skip


MINUTES = 40
REPLY = (
    "Read it once more, slowly: who says so, to whom, and how would they know? Then compare it with what comes next."
)


def _claims(words: _Words) -> Iterator[str]:
    yield ("id,paragraphs,claim,kind,verdict,finding,evidence,confidence,as_of,review_by,statements,sources,note")
    for n in range(CLAIMS):
        claim, finding = words.sentence(), f"Late on {n % 90 + 1}% of days in 2023"
        yield f"C{n},{n % PARAGRAPHS + 1},{claim},event,supported,{finding},verified,high,2024-05-03,,s{n},src{n % SOURCES},"


def _quiz(words: _Words, number: str) -> dict[str, Any]:
    def options(right: bool) -> list[dict[str, Any]]:
        made = [{"text": words.some(1), "feedback": REPLY} for _ in range(4)]
        return [made[0] | {"correct": True}, *made[1:]] if right else made

    def asked(name: str, kind: str, **further: Any) -> dict[str, Any]:
        question = {
            "id": f"{number}-{name}",
            "kind": kind,
            "objective": f"{number}.1",
            "stem": words.sentence(),
            "back": [1],
        }
        return question | further

    questions = [asked("predict", "predict", options=options(right=False))]
    questions += [asked(f"q{n}", "single", options=options(right=True)) for n in range(2 * ACTIVITIES)]
    questions[-1]["objective"] = f"{number}.2"
    questions.append(asked("exit", "number", answer=2, feedback="Two.", otherwise="Count again."))
    first = int(number) % (PARAGRAPHS - 3) + 1
    paragraphs = [first, first + 1, first + 2]
    who = {
        "id": f"{number}-who",
        "objective": f"{number}.1",
        "ask": "who_said_it",
        "title": "Who said it?",
        "paragraphs": paragraphs,
    }
    return {"lesson": number, "questions": questions, "rounds": [who]}


def _cells(words: _Words, number: int, spoken: list[str]) -> Iterator[str]:
    lesson = f"{number:02}"
    terms = " and ".join(f"[term {n}](glossary.md#term-{n})" for n in range(number, TERMS, LESSONS))
    following = (
        f"[{number + 1:02} · Lesson {number + 1}?]({number + 1:02}_lesson.ipynb)"
        if number + 1 < LESSONS
        else "The end."
    )
    yield _prose(
        f"# {lesson} · Lesson {number}?\n\n**Why it matters.** {words.sentence()}\n\n**You will be able to**\n\n"
        f"- **{lesson}.1** Tell who speaks.\n- **{lesson}.2** Tell how often.\n\n**Time:** {MINUTES} minutes\n\n"
        f"**Read first:** paragraphs 1–9\n\n## Before you start\n\nWords to know: {terms}."
    )
    yield f'# %%\nfrom coursekit import load\n\ncourse = load()\ncourse.quiz("{lesson}-predict")\n'
    for n in range(ACTIVITIES):
        row = number * ACTIVITIES + n
        quote = f"“{spoken[row]}” (paragraph {row % PARAGRAPHS + 1})"
        fact = f"It was late on {row % CLAIMS % 90 + 1}% of days ([C{row % CLAIMS}](facts.md#c{row % CLAIMS}))."
        yield _prose(
            f"## Activity {n + 1} · Listen\n\n{words.paragraph()}\n\nSomebody says: {quote}.\n\n{fact}\n\n{words.paragraph()}"
        )
        yield f'# %%\ncourse.table("voices", "v{row % VOICES}", "v{(row + 1) % VOICES}")\n'
        yield f'# %%\ncourse.quiz("{lesson}-q{2 * n}", "{lesson}-q{2 * n + 1}")\n'
    yield f'# %%\ncourse.quiz("{lesson}-who")\n\n# %%\ncourse.quiz("{lesson}-predict")\n'
    yield _prose("## Exit ticket")
    yield f'# %%\ncourse.quiz("{lesson}-exit")\n'
    yield _prose(
        f"## Takeaways\n\n- **{lesson}.1** {words.sentence()}\n- **{lesson}.2** Twice.\n\n## Next\n\n{following}"
    )
    yield f'# %%\ncourse.my_work("{lesson}")\n'


def _prose(text: str) -> str:
    return f'# %% [markdown]\n"""\n{text}\n"""\n'


def report_of_large(rounds: int) -> str:
    """Write the course, and time both commands on it."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "large"
        write_large(root)
        lines = [f"{'on a course of 60 lessons':<32} {'clock':>8} {'processor':>10}"]
        lines.append(_line("coursekit check", [_timed(root, "check", "--quiet") for _ in range(rounds)]))
        _timed(root, *_BUILD_ONE)
        lines.append(_line("build of one lesson, nothing due", [_timed(root, *_BUILD_ONE) for _ in range(rounds)]))
        lines.append(_line("build of one lesson, edited", [_edited(root) for _ in range(rounds)]))
    return "\n".join(lines)


_BUILD_ONE = ("build", "07")


def _edited(root: Path) -> tuple[float, float]:
    with (root / "lessons/07_lesson.py").open("a", encoding="utf-8") as lesson:
        lesson.write("# one more line\n")
    return _timed(root, *_BUILD_ONE)


def _line(what: str, times: list[tuple[float, float]]) -> str:
    clock, processor = (median(column) for column in zip(*times, strict=True))
    return f"{what:<32} {clock:>6.1f} s {processor:>8.1f} s"


def _timed(root: Path, *arguments: str) -> tuple[float, float]:
    """Seconds by the clock, and of the processor, that a command took."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "coursekit", *arguments, "--kit", str(root)], capture_output=True, text=True, check=False
    )
    clock, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode == 0, (done.stdout + done.stderr)[:2000]
    return clock, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
