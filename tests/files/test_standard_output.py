"""``/dev/stdout`` and readers that stop: as with any other command in a pipe.

The machine's own ``/dev/stdout`` is not touched: a fault here would replace it, for whoever runs the tests as
root. Each test has a link of its own to the same place, which nobody can replace.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import TRAM
from tests.export.gift_reader import read_gift

COMMAND = [sys.executable, "-m", "coursekit"]
EXPORT = [*COMMAND, "export", "gift", "--kit", str(TRAM), "-o"]

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="only Linux has these files")


@pytest.fixture
def stdout(tmp_path: Path) -> Path:
    """What ``/dev/stdout`` is."""
    (tmp_path / "dev").mkdir()
    (tmp_path / "dev/stdout").symlink_to("/proc/self/fd/1")
    return tmp_path / "dev/stdout"


def exported(text: str) -> int:
    return len(read_gift(text))


def test_into_a_pipe_goes_what_is_exported_and_nothing_else(stdout: Path) -> None:
    done = subprocess.run([*EXPORT, stdout], capture_output=True, text=True, check=True)
    assert exported(done.stdout) == 33
    assert "exported as" not in done.stdout
    assert done.stderr.startswith("33 questions of 4 lessons exported as GIFT\n")


@pytest.mark.parametrize("mode", ["wb", "ab"])
def test_into_a_file_that_the_shell_has_opened(tmp_path: Path, stdout: Path, mode: str) -> None:
    out = tmp_path / "out"
    out.write_text("// before\n", "utf-8")
    with out.open(mode) as opened:
        subprocess.run([*EXPORT, stdout], stdout=opened, stderr=subprocess.PIPE, check=True)
    text = out.read_text("utf-8")
    assert text.startswith("// before\n$CATEGORY" if mode == "ab" else "$CATEGORY")
    assert exported(text) == 33
    assert sorted(path.name for path in tmp_path.iterdir()) == ["dev", "out"]
    assert stdout.is_symlink()


def test_into_a_pipe_that_the_shell_has_made() -> None:
    """As for ``-o >(gzip)``."""
    read, write = os.pipe()
    done = subprocess.Popen([*EXPORT, f"/proc/self/fd/{write}"], pass_fds=[write], stdout=subprocess.PIPE, text=True)
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as reader:
        assert exported(reader.read()) == 33
    said, _ = done.communicate()
    assert said.startswith("33 questions of 4 lessons exported as GIFT\n")


@pytest.mark.parametrize(
    "arguments",
    [["export", "gift", "-o", "STDOUT"], ["check"], ["check", "--format", "json"]],
    ids=" ".join,
)
def test_a_reader_that_stops_is_no_fault(stdout: Path, arguments: list[str]) -> None:
    named = [str(stdout) if part == "STDOUT" else part for part in arguments]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(
        [*COMMAND, *named, "--kit", str(TRAM)], stdout=write, stderr=subprocess.PIPE, text=True, check=False
    )
    os.close(write)
    assert done.stderr == ""
    assert done.returncode == 141
