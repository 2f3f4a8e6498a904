"""A kept kit is the kit that would be read; and nothing about keeping it can hurt."""

from __future__ import annotations

import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from coursekit.kit import DATA, Kit, cache, read_kit
from coursekit.kit.cache import KEPT, kit_of
from coursekit.kit.faults import KitError
from tests.conftest import TRAM

COURSE = Path(__file__).parents[2]


@pytest.fixture(params=[COURSE, TRAM], ids=["course", "tram"])
def data(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The data of a course, in a folder of its own."""
    return Path(shutil.copytree(request.param / DATA, tmp_path / DATA))


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Each folder that is read because nothing was kept."""
    read: list[Path] = []

    def counted(folder: Path) -> Kit:
        read.append(folder)
        return read_kit(folder)

    monkeypatch.setattr(cache, "read_kit", counted)
    return read


def kept(data: Path) -> list[Path]:
    return sorted((data.parent / KEPT).iterdir())


def test_what_is_kept_is_what_was_read(data: Path, reads: list[Path]) -> None:
    assert kit_of(data) == kit_of(data) == read_kit(data)
    assert reads == [data]


def test_changed_data_is_read_again_and_the_old_kit_removed(data: Path, reads: list[Path]) -> None:
    before = kit_of(data)
    (old,) = kept(data)
    card = data / "article.yaml"
    card.write_text(card.read_text(encoding="utf-8").replace(before.article.author, "Ann Other"), encoding="utf-8")
    assert kit_of(data).article.author == "Ann Other"
    (new,) = kept(data)
    assert (new != old, len(reads)) == (True, 2)


def test_a_changed_library_reads_again(
    data: Path, reads: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "LIBRARY", tmp_path / "library")
    (tmp_path / "library/kit").mkdir(parents=True)
    for rules in ("# rules", "# other rules"):
        (tmp_path / "library/kit/records.py").write_text(rules, encoding="utf-8")
        kit_of(data)
    kit_of(data)
    assert len(reads) == 2


@pytest.mark.parametrize("broken", [b"", b"{}", b"\x80" * 99], ids=["empty", "short", "rubbish"])
def test_a_broken_file_is_read_past_and_made_good(data: Path, reads: list[Path], broken: bytes) -> None:
    kit = kit_of(data)
    (file,) = kept(data)
    file.write_bytes(broken)
    assert kit_of(data) == kit
    assert kit_of(data) == kit
    assert len(reads) == 2


def test_one_changed_byte_is_noticed(data: Path, reads: list[Path]) -> None:
    kit = kit_of(data)
    (file,) = kept(data)
    content = bytearray(file.read_bytes())
    content[content.index(kit.article.author.encode())] ^= 1
    file.write_bytes(content)
    assert kit_of(data) == kit
    assert len(reads) == 2


def test_where_nothing_can_be_kept_the_kit_is_read(data: Path, reads: list[Path]) -> None:
    (data.parent / KEPT).write_text("in the way", encoding="utf-8")
    assert kit_of(data) == kit_of(data)
    assert len(reads) == 2


def test_faults_are_found_each_time_and_nothing_is_kept(data: Path) -> None:
    (data / "voices.yaml").write_text("- {id: nobody}\n", encoding="utf-8")
    for _ in range(2):
        with pytest.raises(KitError, match=r"data/voices\.yaml:1"):
            kit_of(data)
    assert not (data.parent / KEPT).exists()


def test_a_file_that_is_not_read_is_still_a_fault(data: Path) -> None:
    kit_of(data)
    (data / "voices.yml").write_text("", encoding="utf-8")
    with pytest.raises(KitError, match="a file of this name is not read"):
        kit_of(data)


def test_a_folder_of_quizzes_that_is_a_link_is_looked_into(data: Path, reads: list[Path], tmp_path: Path) -> None:
    (data / "quizzes").rename(tmp_path / "elsewhere")
    (data / "quizzes").symlink_to(tmp_path / "elsewhere")
    before = kit_of(data)
    first = min((tmp_path / "elsewhere").iterdir())
    first.write_text(first.read_text(encoding="utf-8") + "# changed\n", encoding="utf-8")
    assert kit_of(data) == before
    assert len(reads) == 2, "what is read anew when it has changed is what is kept when it has not"


def test_many_at_once_leave_one_kit(data: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        kits = list(pool.map(kit_of, [data] * 16))
    assert all(kit == kits[0] for kit in kits)
    kit_of(data)
    assert [file.suffix for file in kept(data)] == [".msgpack"]


def test_a_kept_kit_needs_no_reader(data: Path) -> None:
    """The time to the first quiz is why kits are kept at all."""
    kit_of(data)
    program = (
        "import sys; from coursekit import load; load(sys.argv[1])\n"
        "print(*({'yaml', 'csv', 'coursekit.kit.reading', 'coursekit.kit.consistency'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", program, str(data.parent)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "\n"
