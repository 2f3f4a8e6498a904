"""What a page is called: in a folder, and in a zip that a learning platform takes back.

Platforms find the student by the name of the hand-in as they gave it to the teacher. So hand-ins must lie in the folder
as they were downloaded.

**Moodle** (``mod/assign/feedback/file/importziplib.php``, read in moodle/moodle at commit 0203d8f2): some part of the
path is ``fullname_participant_assignsubmission_file``, with or without a further ``_``; what follows is the name of the
feedback file. Hidden files are passed over.

**Canvas** (``app/models/abstract_assignment.rb``, ``infer_comment_context_from_filename``, read in
instructure/canvas-lms at commit 028f76bb): of the name, split at ``_``, the first two parts that are whole numbers
are the student and the attachment that is answered; an anonymous hand-in begins with ``anon_``, its id and the
attachment's. Canvas gives the file that it attaches the name of the *hand-in*, whatever it is called in the zip.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

PAGE_NAME = "feedback.html"

_MOODLE = re.compile(r"(?P<who>[^_]*)_(?P<number>\d+)_(?P<type>assignsubmission)_(?P<plugin>file|onlinetext)(?:_|$)")
_RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")
_LONGEST = 80


def safe_name(text: str) -> str:
    """``text`` as the name of a file or folder on any system: letters, digits, dots and dashes, and no way out.

    >>> safe_name("../../etc/passwd"), safe_name("CON"), safe_name("Zoë O'Brien")
    ('etc-passwd', '_CON', 'Zoë-O-Brien')
    """
    plain = unicodedata.normalize("NFC", text)
    kept = re.sub(r"[^\w.]+", "-", plain.encode("utf-8", "ignore").decode()).strip("-._")[:_LONGEST].strip("-._")
    return f"_{kept}" if _RESERVED.match(kept) else kept or "student"


def page_names(files: Iterable[str]) -> dict[str, str]:
    """The name of each hand-in's page, no two of them alike even where capitals do not count."""
    taken: dict[str, int] = {}
    names = {}
    for file in files:
        name = safe_name(re.sub(r"(?i)\.json$", "", file))
        number = taken[name.casefold()] = taken.get(name.casefold(), 0) + 1
        while number > 1 and f"{name}-{number}".casefold() in taken:
            number += 1
        if number > 1:
            name = f"{name}-{number}"
            taken[name.casefold()] = 1
        names[file] = f"{name}.html"
    return names


def returned_names(files: Iterable[str]) -> dict[str, str]:
    """``returned_name`` of each hand-in, no two alike: a student may have handed in twice."""
    taken: set[str] = set()
    names = {}
    for file in files:
        first = name = returned_name(file)
        number = 1
        while name and name in taken:
            number += 1
            name = first.replace(PAGE_NAME, f"feedback-{number}.html")
        taken.add(name)
        names[file] = name
    return names


def returned_name(file: str) -> str:
    """The name of the page that answers the hand-in ``file`` in a zip for Moodle or Canvas; "" where the path is that
    of neither's download.

    >>> returned_name("Ada Byron_1234_assignsubmission_file/work.json")
    'Ada-Byron_1234_assignsubmission_file_/feedback.html'
    >>> returned_name("byronada_LATE_12_345_work.json")
    'byronada_12_345_feedback.html'
    """
    *folders, name = file.split("/")
    for part in (*folders, name):
        found = _MOODLE.match(part)
        if found:
            who = safe_name(found["who"]).replace("_", "-")
            between = "" if part == name else "/"
            return f"{who}_{found['number']}_{found['type']}_{found['plugin']}_{between}{PAGE_NAME}"
    parts = [part for part in name.split("_") if part != "LATE"]
    if parts[0] == "anon" and len(parts) > 3 and parts[2].isdecimal():
        return f"anon_{safe_name(parts[1])}_{int(parts[2])}_{PAGE_NAME}"
    numbers = [place for place, part in enumerate(parts) if re.fullmatch(r"[0-9]{1,18}", part)]
    if len(numbers) < 2 or not numbers[0]:
        return ""
    who = safe_name("-".join(parts[: numbers[0]])).replace("_", "-")
    return f"{who}_{parts[numbers[0]]}_{parts[numbers[1]]}_{PAGE_NAME}"
