"""``docs/api.md``: what lessons and programs may call, made of the docstrings. ``python -m`` this module, in the
folder of the repository, writes it; a test compares it, and runs every example in it."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from coursekit.course import Course
from coursekit.writing import write

PAGE = Path("docs/api.md")
COMMAND = "python -m coursekit.authoring.building.api_page"

FUNCTIONS = {
    "Read and check a kit": [
        "coursekit.kit.read_kit",
        "coursekit.kit.find_root",
        "coursekit.authoring.checking.check.check",
        "coursekit.authoring.building.build.build",
        "coursekit.authoring.quotes.verify.verify",
    ],
    "Export it": ["coursekit.export.formats.export", "coursekit.export.argdown.argdown"],
    "Read hand-ins and report on a class": [
        "coursekit.storage.work.file_of",
        "coursekit.storage.work.work_of",
        "coursekit.report.build_report.make_report",
    ],
    "Count and rank": [
        "coursekit.tables.brier.brier_score",
        "coursekit.tables.brier.calibration",
        "coursekit.bargaining.model.at_once",
        "coursekit.argument.standing.standing",
    ],
    "Write pages and words": [
        "coursekit.templates.environment",
        "coursekit.formatting.counted",
        "coursekit.formatting.plural",
        "coursekit.formatting.listed",
        "coursekit.writing.write",
    ],
}
"""What is documented beside ``load`` and ``Course``, under which heading."""
