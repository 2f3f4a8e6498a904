"""Courses to make pages of: this repository's, and the second kit with lessons that ask everything it has."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from coursekit import charts
from coursekit.errors import CourseError
from coursekit.kit import Kit, read_kit
from coursekit.site.build_site import folder_of

REPOSITORY = Path(__file__).parents[2]
TRAM = REPOSITORY / "tests" / "kits" / "tram"

_HEAD = '''# %% [markdown]
"""
# {title}

**Why it matters.** To see every screen. [The facts](facts.md#{row}) and [the next](01_who_decides.ipynb#Look-back).

## Look back

| one | two | three |
|---|---|---|
| a | b | c |
"""

# %%
from coursekit import load

course = load()
course
'''

README = """# The tram: a teaching kit

[binder]: https://mybinder.org/v2/gh/somebody/tram/HEAD?urlpath=lab/tree/lessons/00_all_aboard.ipynb
"""


def tram_course(folder: Path) -> Path:
    """A course at ``folder``, which is returned: the second kit, and a lesson for each that it lists."""
    shutil.copytree(TRAM / "data", folder / "data")
    (folder / "lessons").mkdir()
    (folder / "README.md").write_text(README, encoding="utf-8")
    kit = read_kit(folder / "data")
    for card in kit.lessons.values():
        cells = [_HEAD.format(title=f"{card.id} · {card.title}", row=next(iter(kit.claims_checked)).lower())]
        cells += [f"course.{call}" for call in _calls(kit, card.id, card.file)]
        (folder / "lessons" / f"{card.file}.py").write_text("\n\n# %%\n".join(cells) + "\n", encoding="utf-8")
    return folder


def _calls(kit: Kit, *lesson: str) -> list[str]:
    """Everything that the lesson asks, and in the first all that a course can show."""
    asked = [f'quiz("{one.id}")' for name, one in kit.asked() if name in lesson]
    if "00" not in lesson:
        return [*asked, f'my_work("{lesson[0]}")']
    drawn = [f'chart("{name}")' for name in charts.NAMES if _is_there(name, kit)]
    screens = ["reader()", "switches()", "bargain()", "my_confusions()", "overview()", f'my_work("{lesson[0]}")']
    return [*asked, *drawn, 'table("claims")', "sensitivity()", *screens]


def _is_there(name: str, kit: Kit) -> bool:
    try:
        charts.draw(name, kit)
    except CourseError:
        return False
    return True


@cache
def course_files() -> dict[str, bytes]:
    """The pages of this repository's course."""
    return folder_of(REPOSITORY)
