"""What a command ends with, and how it says why."""

from __future__ import annotations

import sys

OK, FAULTS, USAGE, STOPPED = 0, 1, 2, 130
UNREAD = 141
"""As a shell reports a program that was ended because nobody read on (128 and the number of SIGPIPE)."""


def refuse(message: str, code: int) -> int:
    """Say on standard error why not; return ``code``."""
    print(f"coursekit: {message}", file=sys.stderr)
    return code
