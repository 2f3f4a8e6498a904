"""Links are read as a reader can click them, not as they look in the source."""

import pytest

from coursekit.authoring.lesson_files.markdown_links import Link, links, targets


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("[x](a.md)", [Link(1, "a.md", "x")]),
        ('[x](a.md "a title")', [Link(1, "a.md", "x")]),
        ("[x](<a b.md>)", [Link(1, "a b.md", "x")]),
        ("[x](a_(b).md)", [Link(1, "a_(b).md", "x")]),
        ("[*x* and `y`](a.ipynb#1–2)", [Link(1, "a.ipynb#1–2", "x and y")]),
        ("one\ntwo [x\ny](a.md) [z](b.md)", [Link(3, "a.md", "x y"), Link(3, "b.md", "z")]),
        ("[x][r], [r][], [r]\n\n[r]: a.md", [Link(1, "a.md", "x"), Link(1, "a.md", "r"), Link(1, "a.md", "r")]),
        ("[x][r]", [Link(1, "r", "r", is_defined=False)]),
        ("![x](a.png)", [Link(1, "a.png", "x")]),
        ("# [x](a.md)\n\n- one\n- two\n  [y](b.md)", [Link(1, "a.md", "x"), Link(5, "b.md", "y")]),
        ("| a |\n|---|\n| [x](a.md) |\n| [y](b.md) |", [Link(3, "a.md", "x"), Link(4, "b.md", "y")]),
        ("<details>\n<a href='a.md'>x</a>\n</details>", [Link(2, "a.md", "")]),
        ('one\n<img alt="" src="a.png">', [Link(2, "a.png", "")]),
        ("`[x](a.md)`", []),
        ("``[x](a.md)`` [y](b.md)", [Link(1, "b.md", "y")]),
        ("```\n[x](a.md)\n```", []),
        ("    [x](a.md)", []),
        (r"\[x](a.md)", []),
        ("<!-- [x](a.md) -->", []),
        ("[1] and [2] of a list", []),
    ],
)
def test_links_are_those_that_a_reader_can_click(source: str, found: list[Link]) -> None:
    assert list(links(source)) == found


def test_lines_count_from_the_first_of_the_cell() -> None:
    assert [link.line for link in links("one\n[x](a.md)", 10)] == [11]


def test_where_a_sentence_leads() -> None:
    assert targets("See [the plan](plan.md) and [that](facts.md#c01 'a row').") == ["plan.md", "facts.md#c01"]
