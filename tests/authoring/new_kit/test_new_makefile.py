"""The Makefile of a new kit: whose settings count there, as in the course's own (tests/test_install.py)."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from coursekit.authoring.new_kit.install_source import TOOLS
from coursekit.authoring.new_kit.kit_parts import TEMPLATE
from tests.test_install import THE_WAY_TO_PACKAGES, THEIRS, make, needs_make, script_that_tells, told
from tests.test_repository import ROOT

MAKEFILE = TEMPLATE / "Makefile.tmpl"


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A new kit, as far as make can tell."""
    folder = tmp_path / "a kit für uns"
    (folder / "binder").mkdir(parents=True)
    shutil.copy(MAKEFILE, folder / "Makefile")
    for name in ("requirements.txt", "constraints.txt"):
        (folder / "binder" / name).touch()
    return folder


@needs_make
@pytest.mark.parametrize("target", ["lab", "test"])
def test_nobodys_settings_decide_what_a_kit_is_or_passes(kit: Path, target: str) -> None:
    script_that_tells(kit / "python")
    (kit / "coursekit.mk").write_text("MADE_WITH := ./python\n")
    done = make(kit, target, **THEIRS, **THE_WAY_TO_PACKAGES)
    assert done.returncode == 0, done.stderr
    environment = told(kit, "python")
    assert {name: environment[name] for name in THEIRS if environment.get(name, "0") != "0"} == {}
    assert environment.items() >= THE_WAY_TO_PACKAGES.items()


@needs_make
def test_ipython_finds_the_folder_that_it_is_told(kit: Path) -> None:
    """Where the parent of IPYTHONDIR is missing, every kernel warns that it "is not a writable location"."""
    script_that_tells(kit / "python")
    (kit / "coursekit.mk").write_text("MADE_WITH := ./python\n")
    assert make(kit, "build").returncode == 0
    assert Path(told(kit, "python")["IPYTHONDIR"]).parent.is_dir()


def test_a_kit_keeps_out_what_the_course_keeps_out() -> None:
    course, kit = (path.read_text(encoding="utf-8") for path in (ROOT / "Makefile", MAKEFILE))
    start, end = course.index("# What somebody has configured"), course.index("# The system's own python3")
    assert course[start:end] in kit
    *_, emptied = (
        line.replace("$(VENV)", ".venv") for line in course.splitlines() if "pip.conf" in line and ">" in line
    )
    assert emptied in kit


def test_a_kits_author_gets_every_tool_of_an_author() -> None:
    listed = re.search(r"^AUTHORS := (.+)$", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE)
    assert listed
    assert listed[1].split() == sorted(TOOLS.values())
