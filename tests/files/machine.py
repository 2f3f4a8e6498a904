"""States of a machine that tests bring about: a full disk, a user who may not do everything."""

from __future__ import annotations

import ctypes
import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

_OVER_PERMISSIONS = 0b110
"""CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH (linux/capability.h): what lets root pass by the modes of files."""


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file grows beyond ``size`` bytes: as on a full disk, a write fails halfway."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def modes_count() -> Iterator[None]:
    """Modes of files hold for this thread, also where tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    if sys.platform != "linux":
        pytest.skip("modes do not hold for root, and only Linux can change that")
    c = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    before = (ctypes.c_uint32 * 6)()
    assert c.capget(header, before) == 0
    effective, *others = before
    without = (ctypes.c_uint32 * 6)(effective & ~_OVER_PERMISSIONS, *others)
    assert c.capset(header, without) == 0
    try:
        yield
    finally:
        assert c.capset(header, before) == 0
