"""Questions that their looks give away."""

from __future__ import annotations

from collections.abc import Iterator

from coursekit.authoring.checking.findings import Finding
from coursekit.authoring.checking.looks import groups, ranks_or_places, with_absolutes
from coursekit.authoring.checking.rule import EVERY_LESSON, SOUND_DATA, Example, Rule, needs
from coursekit.kit import Kit

BOUND = 0.05
"""Below this, `check` finds fault. Chance alone gets below it once in twenty times, and a course has about a
dozen such counts. But an accident costs its author little: two options exchanged in the file, or a wrong one
made as exact as the right one. A stricter bound would pass three longest right options in five."""


def _two_dozen(longest: int) -> str:
    """Questions of two options for a quiz file. In every one, or every second one (``longest``), the right option is
    the longer; each place has it equally often."""
    lines = []
    for number in range(24):
        right = [
            "text: " + ("the right one, said at more length" if number % longest == 0 else "right"),
            "correct: true",
        ]
        options = [right, ["text: another one, said like that"]]
        lines += [f"- id: 03-more-{number}", "  kind: single", '  objective: "03.1"', "  stem: Which?", "  back: []"]
        lines += ["  options:"]
        for first, *rest in options[:: -1 if number // 2 % 2 else 1]:
            lines += [f"    - {first}", *(f"      {line}" for line in [*rest, "feedback: See."])]
    return "".join(f"  {line}\n" for line in lines)


class Cues(Rule):
    """A question does not give itself away by its looks.

    Lessons are taken together until they have sixteen questions with one right option. For each group and for the
    course, `check` prints how often the right option is the longest, its ranks by length, its places, and how many
    right and wrong options have a word that leaves no exception, each with the probability that chance would be as
    uneven. The aim is more than 0.1; below 0.05 it is a fault. The statistics and the reasons for these numbers are in
    `src/coursekit/authoring/checking/looks.py`. Rounds that are made of statements are held to the same by the robot
    (`tests/quiz`).
    """

    why = (
        "Writers make the right option the longest, because it has to be exact, put it where it does not stand out, "
        "and write “never” and “all” into wrong ones. Students find that out, and then a question measures it. "
        "(Haladyna and others 2002, Applied Measurement in Education 15, list all three among their guidelines for "
        "writing items.)"
    )
    fails = Example(
        "data/quizzes/03_how_does_it_argue.yaml",
        old="  - id: 03-exit-linked\n",
        new=_two_dozen(longest=1) + "  - id: 03-exit-linked\n",
        found_in="data/quizzes/00_start_here.yaml",
        shown="Two dozen questions, in all of which the right option is the longer one.",
    )
    passes = Example(
        "data/quizzes/03_how_does_it_argue.yaml",
        old="  - id: 03-exit-linked\n",
        new=_two_dozen(longest=2) + "  - id: 03-exit-linked\n",
        shown="Two dozen questions, in every second of which the right option is the longer one.",
    )

    @needs(SOUND_DATA, EVERY_LESSON)
    def in_course(self) -> Iterator[Finding]:
        """Groups of lessons whose right options can be told by their looks."""
        return cue_faults(self.course.kit)


def cue_faults(kit: Kit, bound: float = BOUND) -> Iterator[Finding]:
    """Groups of lessons whose right options can be told by their place, their length or a word that leaves no
    exception more often, or less often, than chance would have it."""
    files = {one.id: file for file, quizzes in kit.quiz_files.items() for one in quizzes.questions}
    for group in groups(kit):
        file, total = files[group.questions[0].id], len(group.questions)
        longest = [one for one in group.questions if one.is_longest]
        expected = sum(1 / one.options for one in group.questions)
        if group.length < bound:
            what = (
                f"the right option is the longest in {len(longest)} of {total} questions, by chance in {expected:.0f}"
            )
            ranks, names = ranks_or_places(group, length=True), ", ".join(one.id for one in longest[:6])
            remedy = f"make wrong options as long and as exact as right ones (ranks {ranks}; see {names})"
            yield _finding(file, group.name, what, group.length, remedy)
        if group.place < bound:
            what = f"the right options are shown unevenly often in each place ({ranks_or_places(group, length=False)})"
            yield _finding(
                file, group.name, what, group.place, "exchange options in the file: their order there counts"
            )
        if group.absolutes < bound:
            what = f"words such as “never” or “all” stand in {with_absolutes(group)}"
            yield _finding(
                file, group.name, what, group.absolutes, "say it with exceptions in some, and use them in right ones"
            )


def _finding(file: str, name: str, what: str, chance: float, remedy: str) -> Finding:
    return Finding(file, 1, f"in {name} {what} (p = {chance:.3f})", remedy)
