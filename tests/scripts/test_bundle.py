"""What browsers get is made of the sources beside it, and of nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path

import coursekit
from tests.scripts.node import bundle

LIBRARY = Path(coursekit.__file__).parent
MADE = ("screen/runtime.js", "screen/runtime.css", "reader/reader.js", "site/page.js")


def copy_in(folder: Path) -> Path:
    return Path(shutil.copytree(LIBRARY, folder / "coursekit", ignore=shutil.ignore_patterns("__pycache__")))


def test_the_script_and_the_style_are_what_their_sources_give() -> None:
    assert bundle(LIBRARY, "--check") == "", "type: make scripts"


def test_made_anew_they_are_the_same_bytes(tmp_path: Path) -> None:
    library = copy_in(tmp_path)
    for name in MADE:
        (library / name).unlink()
    assert bundle(library) == ""
    for name in MADE:
        made = (library / name).read_bytes()
        assert made == (LIBRARY / name).read_bytes()
        assert b"\r" not in made
        assert str(tmp_path) not in made.decode("utf-8")


def test_what_differs_is_named_with_what_to_type(tmp_path: Path) -> None:
    library = copy_in(tmp_path)
    planted = {
        "screen/runtime.js": ("quiz/kinds/single.js", "export const planted = KINDS.single;"),
        "screen/runtime.css": ("quiz/kinds/grid.css", "/* */ .planted {}"),
        "reader/reader.js": ("reader/browser/panel.js", "desk.planted = NARROW;"),
        "site/page.js": ("site/browser/page.js", "setUpMenus();"),
    }
    for name, (source, added) in planted.items():
        with (library / source).open("a", encoding="utf-8") as file:
            file.write(added)
        told = bundle(library, "--check")
        assert f"{name} is not what its sources give. Type: make scripts" in told
