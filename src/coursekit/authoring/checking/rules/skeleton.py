"""The skeleton every lesson has, so that students know their way about and nothing is forgotten.

# NN · Title as a question?
**Why it matters.** …  **You will be able to** …  **Time:** …  **Read first:** …
## Before you start        a prediction
## Activity 1 · …          each ends in a question
## Exit ticket
## Takeaways               one for each objective
## Next                    and the student's work, to save before leaving
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.read_course import ReadLesson
from coursekit.authoring.checking.rule import Example, Rule
from coursekit.authoring.lesson_files.lesson_pairs import Lesson
from coursekit.authoring.lesson_files.outline import (
    BEFORE,
    EXIT,
    NEXT,
    OBJECTIVE,
    STATED_TIME,
    TAKEAWAYS,
    LessonSection,
    NumberedLine,
    objectives,
)
from coursekit.formatting import plural, whole
from coursekit.kit import DATA, Kit
from coursekit.kit.course_records import FIRST_LESSON
from coursekit.kit.questions import RECORDS

ARTICLE = f"{DATA}/article.yaml"
ACTIVITY = re.compile(r"Activity (\d+) · \S.*")
SENTENCE_END = re.compile(r"""[.!?…]["'”’)]*(?:\s+(?=["'“‘(]?[A-Z0-9$])|$)""")
READING = re.compile(r"paragraphs? (\d+(?:[–-]\d+)?(?:(?:, | and )\d+(?:[–-]\d+)?)*)\b")
FIGURES = ("chart", "table", "add_up", "bargain", "rank", "sensitivity", "my_confusions")


class Skeleton(Rule):
    """Every lesson has the same skeleton.

    Its title is a question with its number. Its head says why it matters, lists two to four objectives, and gives the
    time and what to read first. Then come `## Before you start` with a prediction, activities that each end in a
    question, `## Exit ticket`, `## Takeaways` with one for each objective, and `## Next` with the student's work to
    save. It shows at least one figure or table. Lesson 00 is freer, and so is a page of practice in what to read.
    """

    why = "Students know their way about in each lesson, and nothing is forgotten."
    fails = Example("lessons/01_what_is_the_puzzle.py", old="## Exit ticket", new="## Last questions")
    passes = Example(
        "lessons/01_what_is_the_puzzle.py",
        old="## Activity 2 · What is each paragraph for?",
        new="## Activity 2 · What does each paragraph do?",
    )

    def in_lesson(self, lesson: ReadLesson) -> Iterator[Finding]:
        """Where this lesson departs from it. Without a kit nothing is said about what its questions are."""
        data = self.course.data
        return skeleton_faults(lesson.lesson, lesson.sections, data.kit, data.hurt)


def skeleton_faults(
    lesson: Lesson, sections: list[LessonSection], kit: Kit | None, hurt: Collection[str] = ()
) -> Iterator[Finding]:
    """Each way in which a lesson departs from the skeleton. Without a ``kit`` nothing is said
    about what its questions are. ``hurt`` are the files of which the kit has only a part."""
    head, *rest = sections
    faults = _Faults(lesson)
    _check_title(faults, head)
    _check_promises(faults, head)
    practises = any(part.practises() for part in sections)
    _check_reading(faults, head, kit if ARTICLE not in hurt else None, practises)
    _check_order(faults, head, rest)
    for section in rest:
        _check_section(faults, section, head, kit)
    _check_work(faults, head, rest)
    if (
        lesson.number != FIRST_LESSON
        and not practises
        and not any(call.method in FIGURES for part in sections for call in part.calls)
    ):
        faults.add(head.heading, "no figure or table", "show one with course.chart, course.table or course.add_up")
    yield from faults.found


class _Faults:
    """Collects findings about one lesson."""

    def __init__(self, lesson: Lesson) -> None:
        self.lesson, self.found = lesson, list[Finding]()

    @property
    def is_first(self) -> bool:
        return self.lesson.number == FIRST_LESSON

    def add(self, line: NumberedLine, what: str, remedy: str) -> None:
        self.found.append(Finding(self.lesson.shown_source, line.number, what, remedy))


def _check_title(faults: _Faults, head: LessonSection) -> None:
    title, number = head.heading.text, faults.lesson.number
    if not re.fullmatch(rf"{number} · \S.*", title):
        faults.add(head.heading, "the lesson does not begin with its title", f"begin with `# {number} · Title?`")
    elif not title.endswith("?") and not faults.is_first:
        faults.add(head.heading, "the title is not a question", f"write it as one: `# {number} · …?`")


def _check_promises(faults: _Faults, head: LessonSection) -> None:
    why = _paragraph(head, "**Why it matters.**")
    if why is None:
        faults.add(head.heading, "nothing says why it matters", "add `**Why it matters.** …` below the title")
    elif (count := len(SENTENCE_END.findall(why.text))) > 2:
        faults.add(why, f"“Why it matters” has {count} sentences", "keep it to two")
    if _paragraph(head, "**You will be able to**") is None:
        faults.add(head.heading, "no list of objectives", "add `**You will be able to**` and a list below it")
    names = [match[1] for line in head.lines if (match := OBJECTIVE.match(line.text))]
    least = 1 if faults.is_first else 2
    if not least <= len(names) <= 4:
        remedy = f"list {least} to 4, each as `- **{faults.lesson.number}.1** Tell …`"
        faults.add(head.heading, f"{len(names) or 'no'} {plural(len(names), 'objective')}", remedy)
    for place, (name, line) in enumerate(zip(names, _objective_lines(head), strict=True), start=1):
        if name != f"{faults.lesson.number}.{place}":
            faults.add(line, f"objective {name} comes here", f"number it {faults.lesson.number}.{place}")


def _check_reading(faults: _Faults, head: LessonSection, kit: Kit | None, practises: bool) -> None:
    if not any(STATED_TIME.match(line.text) for line in head.lines):
        faults.add(head.heading, "no time is given", "add `**Time:** 30 minutes`")
    reading = _paragraph(head, "**Read first:**")
    if reading is None:
        faults.add(head.heading, "nothing says what to read first", "add `**Read first:** paragraphs 2–5, 9–18`")
        return
    match = READING.match(reading.text)
    if match is None:
        if not faults.is_first and not practises:
            faults.add(reading, "no paragraphs to read first", "write `**Read first:** paragraphs 2–5, 9–18`")
        return
    last = len(kit.article.paragraphs) if kit else None
    for number in map(whole, re.findall(r"\d+", match[1])):
        if last is not None and not 1 <= number <= last:
            faults.add(reading, f"the article has no paragraph {number}", f"name paragraphs from 1 to {last}")


def _check_order(faults: _Faults, head: LessonSection, sections: list[LessonSection]) -> None:
    """Sections: the expected ones, once each, in order, with activities numbered from 1."""
    activities = [section for section in sections if section.heading.text.startswith("Activity")]
    wanted = [BEFORE, *(f"Activity {place}" for place in range(1, max(1, len(activities)) + 1)), EXIT, TAKEAWAYS, NEXT]
    names = [_name(section) for section in sections]
    for section, name in zip(sections, names, strict=True):
        if name not in wanted:
            remedy = f"use one of: {', '.join(f'`## {known}`' for known in wanted)}; smaller headings are `###`"
            faults.add(section.heading, f"“{section.heading.text}” is no section of a lesson", remedy)
        elif name.startswith("Activity") and not ACTIVITY.fullmatch(section.heading.text):
            faults.add(section.heading, f"{name} has no title", f"write `## {name} · What students do`")
    for name in wanted:
        if name not in names:
            faults.add(head.heading, f"the section “{name}” is missing", f"add `## {name}`")
    known = [(wanted.index(name), section) for name, section in zip(names, sections, strict=True) if name in wanted]
    for (before, _), (place, section) in itertools.pairwise(known):
        if place <= before:
            remedy = f"keep the order {', '.join(wanted)}"
            faults.add(section.heading, f"“{section.heading.text}” comes after “{wanted[before]}”", remedy)


def _check_section(faults: _Faults, section: LessonSection, head: LessonSection, kit: Kit | None) -> None:
    name = _name(section)
    if name == BEFORE:
        _check_prediction(faults, section, kit)
    elif name.startswith("Activity") or name == EXIT:
        if not section.asks():
            faults.add(section.heading, f"“{name}” asks no question", 'end it with a cell `course.quiz("…")`')
    elif name == TAKEAWAYS:
        _check_takeaways(faults, section, head)
    elif name == NEXT and not any(line.text for line in section.lines):
        faults.add(section.heading, "nothing says what is next", "link to the next lesson's .ipynb or name it")


def _check_work(faults: _Faults, head: LessonSection, sections: list[LessonSection]) -> None:
    """Students can save their work at the end of each lesson; in the first one, where it is explained."""
    number = faults.lesson.number
    wanted = f'course.my_work("{number}")'
    last = [section for section in sections if faults.is_first or _name(section) == NEXT]
    work = [call for section in last for call in section.calls if call.method == "my_work"]
    if not work:
        where = last[-1].heading if last else head.heading
        faults.add(where, "students cannot save their work here", f"end “{NEXT}” with a cell `{wanted}`")
    for call in work:
        if call.names not in ((number,), (faults.lesson.name,)):
            faults.add(
                NumberedLine(call.line, ""),
                "this shows the work in another lesson",
                f'write `course.my_work("{number}")`',
            )


def _check_prediction(faults: _Faults, section: LessonSection, kit: Kit | None) -> None:
    asked = [name for call in section.asks() for name in call.names]
    if not asked:
        faults.add(section.heading, f"“{BEFORE}” asks no question", 'add a cell `course.quiz("…")`')
        return
    questions = [question for name in asked if kit and (question := kit.question(name))]
    if len(questions) < len(asked):  # what does not exist, or cannot be read, is reported as that
        return
    if not faults.is_first and not any(question.is_prediction for question in questions):
        kinds = " or ".join(f"`kind: {kind}`" for kind, record in RECORDS.items() if record.is_prediction)
        remedy = f"ask a question with {kinds} before the content"
        faults.add(section.heading, f"“{BEFORE}” asks for no prediction", remedy)


def _check_takeaways(faults: _Faults, section: LessonSection, head: LessonSection) -> None:
    promised, kept = objectives(head), set[str]()
    for line in section.lines:
        match = OBJECTIVE.match(line.text)
        if match and match[1] in promised:
            kept.add(match[1])
        elif line.text.startswith(("- ", "* ")):
            what = f"takeaway for {match[1]}, which is no objective" if match else "takeaway without its objective"
            faults.add(line, what, f"begin it with one of: {', '.join(f'`- **{name}**`' for name in promised)}")
    for name in promised:
        if name not in kept:
            faults.add(section.heading, f"no takeaway for objective {name}", f"add `- **{name}** …`")


def _name(section: LessonSection) -> str:
    """The heading without its title: ``Activity 1`` of ``Activity 1 · Sort the facts``."""
    return section.heading.text.split(" ·")[0]


def _objective_lines(head: LessonSection) -> list[NumberedLine]:
    return [line for line in head.lines if OBJECTIVE.match(line.text)]


def _paragraph(section: LessonSection, start: str) -> NumberedLine | None:
    """What follows ``start`` in its paragraph, as one line; None when no line begins with it."""
    for place, line in enumerate(section.lines):
        if line.text.startswith(start):
            below = itertools.takewhile(_goes_on, section.lines[place + 1 :])
            return NumberedLine(
                line.number, " ".join([line.text[len(start) :].strip(), *(more.text for more in below)])
            )
    return None


def _goes_on(line: NumberedLine) -> bool:
    return bool(line.text) and not line.text.startswith(("**", "- "))
