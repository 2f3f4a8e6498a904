"""Links between lessons lead where they say, in the form that JupyterLab follows."""

from __future__ import annotations

from pathlib import Path

import pytest

from coursekit.authoring.checking.check import check
from tests.authoring.conftest import edit

START, LATE = "lessons/00_start_here.py", "lessons/01_who_is_late.py"


def wrong(root: Path) -> list[str]:
    return [str(fault) for fault in check(root).faults if fault.rule == "links"]


def say(root: Path, text: str) -> int:
    """Put ``text`` under the heading of the second activity; its line."""
    edit(root / LATE, "· Count\n", f"· Count\n\n{text}\n")
    return (root / LATE).read_text(encoding="utf-8").splitlines().index("## Activity 2 · Count") + 3


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("00_start_here.py", "the link to 00_start_here.py shows no lesson: link 00_start_here.ipynb, which JupyterLab opens"),
        ("00_start_here.md#Next", "the link to 00_start_here.md shows no lesson: link 00_start_here.ipynb, which JupyterLab opens"),
        ("00_start_here", "the link to 00_start_here leads nowhere: correct it, or write the file"),
        ("00_start_here.ipynb#exit-ticket", "00_start_here.ipynb has no heading 'exit-ticket': use an id that exists, perhaps Exit-ticket"),
        ("#Activity-2", "this lesson has no heading 'Activity-2': use an id that exists, perhaps Activity-2-·-Count"),
        ("09_late.ipynb#Next", "the link to 09_late.ipynb leads nowhere: correct it, or write the file"),
    ],
)  # fmt: skip
def test_a_link_that_leads_to_no_lesson_or_heading_is_found_at_its_line(built: Path, target: str, said: str) -> None:
    line = say(built, f"See\n[this]({target}).") + 1
    (fault,) = wrong(built)
    assert fault.startswith(f"{LATE}:{line}: {said}")


@pytest.mark.parametrize(
    "target",
    [
        "00_start_here.ipynb",
        "00_start_here.ipynb#Exit-ticket",
        "00_start_here.ipynb#Activity-1-%C2%B7-Run-a-cell",
        "#Activity-2-·-Count",
        "#here",
        "https://example.org/00_start_here.py#x",
    ],
)
def test_a_link_to_a_lesson_or_heading_is_sound(built: Path, target: str) -> None:
    say(built, f'<a id="here"></a> See [this]({target}).')
    assert wrong(built) == []


def test_next_leads_to_the_next_lesson(built: Path) -> None:
    edit(built / START, "[01 · Who is late?](01_who_is_late.ipynb)", "[00 · Start here](00_start_here.ipynb)")
    line = (built / START).read_text(encoding="utf-8").splitlines().index("## Next") + 1
    assert wrong(built) == [
        f"{START}:{line}: “Next” does not lead to 01_who_is_late: link [01 · Who is late?](01_who_is_late.ipynb)"
    ]


def test_a_lesson_is_called_by_its_title(built: Path) -> None:
    edit(built / START, "[01 · Who is late?]", "[01 · Who was late?]")
    line = (built / START).read_text(encoding="utf-8").splitlines().index("## Next") + 3
    assert wrong(built) == [
        f"{START}:{line}: 01_who_is_late is not called “01 · Who was late?”: write “01 · Who is late?”"
    ]
