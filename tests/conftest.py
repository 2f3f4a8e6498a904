"""The second kit, on another subject: most of the library is tested with it, so that nothing in
the library can come to depend on the course's own article."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from coursekit.kit import Kit, read_kit

TRAM = Path(__file__).parent / "kits" / "tram"


@pytest.fixture(scope="session")
def tram() -> Kit:
    """The second kit, loaded."""
    return read_kit(TRAM / "data")


@pytest.fixture
def tram_copy(tmp_path: Path) -> Path:
    """A copy of the second kit's folder, to break things in."""
    return Path(shutil.copytree(TRAM, tmp_path / "tram"))
