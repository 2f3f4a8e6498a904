"""Data is text: whatever somebody writes into a kit, it is shown and never run."""

from __future__ import annotations

import csv
import re
import shutil
from pathlib import Path
from typing import Any

import nbformat
import yaml
from playwright.sync_api import Page, expect

from coursekit.charts import NAMES
from tests.browser.lab import Lab
from tests.browser.notebook import open_notebook, outputs, run_all

HOSTILE = """<img/src="nowhere"/onerror="window.attacked=1"><script>window.attacked=2</script>&lt;b&gt;\
![x](http://elsewhere.example/x.png)$x$and$$y$$\\(z\\)\\[a\\]\\begin{equation}b\\end{equation}"""
"""Without a space, so that a kit that counts words still fits together."""

PROSE = {
    *("stem", "text", "feedback", "otherwise", "model", "points", "reached", "short", "over", "clash"),
    *("title", "author", "outlet", "name", "side", "paraphrase", "why", "note", "publisher"),
    *("question", "assumptions", "term", "example", "how", "prompt"),
}
"""Fields with words for a reader, in everything that is YAML."""

OF_PASSAGES = PROSE - {"text"}
"""The same in passages, where a text is words of the paragraphs and has to be found there."""

COLUMNS = {"label", "when", "lender", "borrower", "outcome", "note", "inferred_from", "claim", "finding"}
"""The same in tables of facts."""

CELLS = [
    "from IPython.display import display\nfrom coursekit import load\ncourse = load()\ncourse",
    "asked = [entry for file in course.kit.quiz_files.values() for entry in (*file.questions, *file.rounds)]\n"
    "one_of_each_kind = {(type(entry), getattr(entry, 'ask', '')): entry.id for entry in asked}.values()\n"
    "display(*(course.quiz(name) for name in one_of_each_kind))",
    "from coursekit.tables import of_kit\ndisplay(*(course.table(name) for name in of_kit.TABLES))",
    *(f"course.chart({name!r})" for name in NAMES),
    "course.add_up(*list(course.kit.amounts)[:3])",
    "display(course.rank(), course.sensitivity())",
    "display(course.switches(), course.bargain(), course.overview(), course.my_confusions())",
]


def test_a_hostile_string_is_shown_and_never_run(page: Page, lab: Lab) -> None:
    open_notebook(page, hostile_notebook(lab))
    run_all(page)
    ours = outputs(page)

    choices = ours.locator(".ck-quiz form").filter(has=page.get_by_role("radio"))
    expect(choices.first.locator("legend")).to_contain_text(HOSTILE)
    expect(choices.first.locator("label").first).to_contain_text(HOSTILE)
    choices.first.get_by_role("radio").first.check()
    choices.first.locator("button[type=submit]").click()
    expect(choices.first.get_by_role("status")).to_contain_text(HOSTILE)
    # A ranking shows short labels only, and what is longer than a box is refused in one.
    for table in ours.get_by_role("table").filter(has_not_text=re.compile("[Rr]anking")).all():
        expect(table).to_contain_text(HOSTILE)

    chart = ours.locator("[role=graphics-document]").filter(has=page.locator("[aria-roledescription='bar']")).first
    expect(chart.locator("svg")).to_contain_text(HOSTILE[:20])
    chart.locator("[aria-roledescription='bar']").first.hover()
    expect(page.locator("#vg-tooltip-element")).to_contain_text(HOSTILE)

    # The server's answer to a control comes after its answer to whatever was planted before it.
    page.evaluate(
        """() => { document.body.insertAdjacentHTML('beforeend', '<img src="nowhere" onerror="window.control = 1">') }"""
    )
    page.wait_for_function("() => window.control")
    assert page.evaluate("() => window.attacked") is None
    # In what is printed as plain text, JupyterLab itself links addresses.
    expect(
        ours.locator("img[onerror], script, img[src*=elsewhere], :not(pre) > a[href*=elsewhere], mjx-container")
    ).to_have_count(0)


def hostile_notebook(lab: Lab) -> str:
    """A copy of the kit with the hostile string at the end of every text, and a notebook that
    shows all of it; its path."""
    folder = lab.folder / "hostile"
    shutil.copytree(lab.folder / "data", folder / "data", dirs_exist_ok=True)  # also at a second try
    for path in folder.glob("data/**/*.yaml"):
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CBaseLoader)
        fields = OF_PASSAGES if path.parent.name == "passages" else PROSE
        path.write_text(yaml.dump(_with_hostile(content, fields), allow_unicode=True), encoding="utf-8")
    for path in folder.glob("data/*.csv"):
        _rewrite(path)
    cells = [nbformat.v4.new_code_cell(cell) for cell in CELLS]
    kernel = {"name": "python3", "display_name": "Python 3"}
    nbformat.write(nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": kernel}), folder / "hostile.ipynb")
    return "hostile/hostile.ipynb"


def _with_hostile(content: Any, fields: set[str], field: str = "") -> Any:
    if isinstance(content, dict):
        plain = ("misconceptions", "needs")  # ids, under names that are those of fields elsewhere
        return {name: value if name in plain else _with_hostile(value, fields, name) for name, value in content.items()}
    if isinstance(content, list):
        return [_with_hostile(value, fields, field) for value in content]
    return content.rstrip() + HOSTILE if field in fields and content else content


def _rewrite(path: Path) -> None:
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    with path.open("w", newline="", encoding="utf-8") as file:
        table = csv.DictWriter(file, rows[0].keys())
        table.writeheader()
        for row in rows:
            table.writerow({name: cell + HOSTILE if name in COLUMNS and cell else cell for name, cell in row.items()})
