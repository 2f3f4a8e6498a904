"""A disk that has no room for the table."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from tests.report.conftest import Classroom


def test_a_report_has_no_new_page_beside_an_old_table(classroom: Classroom, monkeypatch: pytest.MonkeyPatch) -> None:
    classroom.hand_in("1.json", classroom.work("s1", pays__sum=classroom.entry("pays-sum", "3")))
    classroom.report()
    before = classroom.out.read_bytes(), classroom.out.with_suffix(".csv").read_bytes()
    classroom.hand_in("2.json", classroom.work("s2", pays__sum=classroom.entry("pays-sum", "4")))
    usual = os.fsync

    def fsync(descriptor: int) -> None:
        if Path(f"/proc/self/fd/{descriptor}").read_bytes().startswith("\ufeff".encode()):  # a table begins so
            raise OSError(errno.ENOSPC, "No space left on device")
        usual(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(OSError, match="No space left"):
        classroom.report()
    assert (classroom.out.read_bytes(), classroom.out.with_suffix(".csv").read_bytes()) == before
