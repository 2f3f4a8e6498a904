"""How long a student waits for the first quiz and the first chart of a fresh kernel."""

from __future__ import annotations

import json
from pathlib import Path

from coursekit import Kit, load
from coursekit.kit.questions.single import SingleChoice
from tests.benchmarks.measure import Comparison, in_turns
from tests.benchmarks.stage import Stage

# The parts of the chart are made from a file in a hundredth of the time that the imports take;
# `to_dict` checks them against the schema, as it does for whoever displays an Altair chart. Altair's `LayerChart`
# takes as long, but repeats the parameters of a layer, so that the chart is no longer one that can be drawn.
PLAIN_CHART = """
import json
import altair as alt
import pandas as pd
from IPython.display import display
spec = json.load(open("plain_chart.json"))
chart = alt.TopLevelLayerSpec.from_dict(spec, validate=False)
drawn = {**chart.to_dict(), "$schema": spec["$schema"]}
display({"application/vnd.vegalite.v5+json": drawn, "text/plain": ""}, raw=True)
"""


def first_quiz(stage: Stage, rounds: int) -> Comparison:
    """Load and validate the kit and ask one question; jupyterquiz asks the same one."""
    question = first_single_choice(load(stage.lab.folder).kit)
    shows = f"[...output.querySelectorAll('form, .Quiz')].some((quiz) => quiz.innerText.includes({json.dumps(question.stem)}))"
    ours = f"from coursekit import load\ncourse = load()\ncourse.quiz({question.id!r})"
    peer = f"from jupyterquiz import display_quiz\ndisplay_quiz({_as_jupyterquiz(question)!r})"
    times = in_turns(rounds, lambda: stage.fresh(ours, shows), lambda: stage.fresh(peer, shows))
    return Comparison("fresh kernel to first quiz", "jupyterquiz", *times, "at most 3, under 500 ms")


def first_chart(stage: Stage, rounds: int) -> Comparison:
    """Load the kit and draw its loans; plain Altair makes and draws the same chart."""
    spec = load(stage.lab.folder).chart("amounts").spec
    Path(stage.lab.folder, "lessons", "plain_chart.json").write_text(json.dumps(spec), encoding="utf-8")
    shows = "output.querySelector('svg [aria-roledescription=\"bar\"]')"
    ours = "from coursekit import load\ncourse = load()\ncourse.chart('amounts')"
    times = in_turns(rounds, lambda: stage.fresh(ours, shows), lambda: stage.fresh(PLAIN_CHART, shows))
    return Comparison("fresh kernel to first chart", "import altair, pandas", *times, "at most 0.7")


def first_single_choice(kit: Kit) -> SingleChoice:
    """The first question with one right answer, in the order of the lessons."""
    questions = (question for file in kit.quiz_files.values() for question in file.questions)
    return next(question for question in questions if isinstance(question, SingleChoice))


def _as_jupyterquiz(question: SingleChoice) -> list[dict[str, object]]:
    answers = [
        {"answer": option.text, "correct": option.correct, "feedback": option.feedback} for option in question.options
    ]
    return [{"question": question.stem, "type": "multiple_choice", "answers": answers}]
