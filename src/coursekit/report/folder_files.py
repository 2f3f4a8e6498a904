"""The files of a folder, and those of them that are no hand-ins by their names: what is to be said of each."""

from __future__ import annotations

import errno
import os
import shlex
from pathlib import Path
from typing import Literal

from msgspec import Struct

from coursekit.errors import CourseError
from coursekit.files import beginning_of
from coursekit.formatting import visible
from coursekit.language import gettext_noop, pgettext
from coursekit.later_sentence import LaterSentence, in_words
from coursekit.storage.other_files import what_it_is
from coursekit.storage.work import FORMAT, NotOpened

ENDING = ".json"
_OTHER_ARCHIVES = (".7z", ".rar", ".tar", ".gz", ".tgz", ".xz")
"""What `coursekit collect` does not read."""

Reason = Literal[
    "unreadable", "not opened", "foreign", "newer", "tampered", "duplicate", "earlier", "passed over", "no hand-in"
]


NO_HAND_IN: Reason = "no hand-in"
"""Said of a file that nobody would take for one."""


class SetAside(Struct, frozen=True):
    """A file (or a folder, which then ends in "/") that does not count: the reason in a word, and in a sentence."""

    file: str
    reason: Reason
    why: str

    @property
    def reason_told(self) -> str:
        """The reason in the language in use."""
        return _reasons()[self.reason]

    @property
    def told(self) -> str:
        """What is the matter, in the language in use."""
        return in_words(self.why)

    @property
    def place(self) -> tuple[bool, str]:
        """What to sort by. What may hold sound work comes first: there something is to be done."""
        return self.reason != NotOpened.reason, self.file


def _reasons() -> dict[Reason, str]:
    return {
        "unreadable": pgettext("why a file does not count", "unreadable"),
        "not opened": pgettext("why a file does not count", "not opened"),
        "foreign": pgettext("why a file does not count", "foreign"),
        "newer": pgettext("why a file does not count", "newer"),
        "tampered": pgettext("why a file does not count", "tampered"),
        "duplicate": pgettext("why a file does not count", "duplicate"),
        "earlier": pgettext("why a file does not count", "earlier"),
        "passed over": pgettext("why a file does not count", "passed over"),
        "no hand-in": pgettext("why a file does not count", "no hand-in"),
    }


def shown(path: Path) -> str:
    """A path that can be printed in one line, whatever letters it was given."""
    return visible(os.fsencode(path.as_posix()).decode("utf-8", errors="replace"))


def collecting(archive: Path) -> str:
    """What to type to have the hand-ins of an archive, which then lie in a folder of its name beside it.

    >>> collecting(Path("class 2/downloads.zip"))
    "coursekit collect 'class 2/downloads.zip' -o 'class 2/downloads'"
    """
    return f"coursekit collect {_typed(archive)} -o {_typed(archive.with_suffix(''))}"


def no_folder(path: Path) -> CourseError:
    """Why hand-ins cannot be read from there, where no folder is, and what to type instead."""
    if path.suffix.lower() == ".zip" and path.is_file():
        folder = _typed(path.with_suffix(""))
        return CourseError(
            f"{shown(path)} is an archive: take the hand-ins out by `{collecting(path)}`, then name {folder} instead"
        )
    if path.exists():
        return CourseError(f"{shown(path)} is a file: name the folder that it is in, {_typed(path.parent)}")
    return CourseError(f"there is no folder {shown(path)}")


def _typed(path: Path) -> str:
    return shlex.quote(shown(path))


def files_in(folder: Path) -> tuple[list[Path], list[SetAside]]:
    """Every file, and every folder that has the name of a hand-in; and which folders were not looked into.

    Links to folders are not followed: they may lead in a circle. Raises CourseError where ``folder`` itself
    cannot be read.
    """
    found: list[Path] = []
    aside: list[SetAside] = []
    closed: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=closed.append):
        if not os.access(root, os.X_OK):  # the names can be read, but nothing that has them
            closed.append(PermissionError(errno.EACCES, os.strerror(errno.EACCES), root))
            folders.clear()
            continue
        hidden = [name for name in folders if name.startswith(".")]
        aside += [SetAside(_folder(Path(root, name), folder), "passed over", _HIDDEN) for name in hidden]
        folders[:] = [name for name in folders if name not in hidden]
        found += [Path(root, name) for name in files]
        found += [
            Path(root, name) for name in folders if name.lower().endswith(ENDING) and not Path(root, name).is_symlink()
        ]
        links = [path for name in folders if (path := Path(root, name)).is_symlink()]
        aside += [SetAside(_folder(path, folder), "passed over", _LINK) for path in links]
    for error in closed:
        path = Path(error.filename)
        if path == folder:
            raise CourseError(f"the folder {shown(folder)} cannot be opened: {error.strerror}")
        why = LaterSentence(_CLOSED, reason=str(error.strerror))
        aside.append(SetAside(_folder(path, folder), "not opened", why))
    return sorted(found), aside


_CLOSED = gettext_noop("this folder cannot be opened: {reason}. What is in it is not counted")
_HIDDEN = LaterSentence(gettext_noop("its name begins with a dot, so it is some program's own"))
_LINK = LaterSentence(gettext_noop("it is a link: put here what it leads to"))


def _folder(path: Path, folder: Path) -> str:
    return f"{shown(path.relative_to(folder))}/"


def passed_over(path: Path, file: str) -> SetAside:
    """Something else, or perhaps meant as a hand-in: whoever wrote it must not wonder where it went."""
    suffix = path.suffix.lower()
    if suffix == ENDING and path.name.startswith("."):
        return SetAside(file, "passed over", _HIDDEN)
    if path.is_symlink():  # it may lead to anything on this computer, which would then be in the report
        return SetAside(file, "passed over", _LINK)
    if suffix == ".zip":
        told = gettext_noop("it is an archive: take the hand-ins out by `{command}`")
        return SetAside(file, "passed over", LaterSentence(told, command=collecting(path)))
    if suffix in _OTHER_ARCHIVES:
        told = gettext_noop("it is an archive of a kind that is not read here: unpack it")
        return SetAside(file, "passed over", LaterSentence(told))
    if FORMAT.encode() in beginning_of(path, 80):
        told = gettext_noop("it looks like saved work, but its name does not end in {ending}")
        return SetAside(file, "passed over", LaterSentence(told, ending=ENDING))
    return SetAside(file, NO_HAND_IN, LaterSentence(gettext_noop("it is {what}"), what=what_it_is(path)))
