"""``coursekit lab``: the course in JupyterLab, with the first lesson open."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from coursekit.files import listed
from coursekit.formatting import visible
from coursekit.storage.store import NoStore, store_of
from coursekit.terminal import bare_output

HERE = Path(__file__).parent
JUPYTER_CONFIGURATION = HERE / "jupyter"
"""A Jupyter configuration folder: what differs from JupyterLab's own settings for everybody.
``binder/postBuild`` copies it to where Binder's JupyterLab looks, with the next one."""

FOR_STUDENTS = HERE / "jupyter_students"
"""The same, of what an author would miss."""

JUPYTER_DATA = HERE / "jupyter_data"
"""A Jupyter data folder, with the course's own part of JupyterLab. Installing the package puts a copy of it
where every Jupyter of that environment looks; from here it is as it is now."""


def start(root: Path, arguments: Sequence[str], *, author: bool = False) -> int:
    """Serve the kit in ``root`` on localhost until stopped; return the exit code.

    ``arguments`` go on to JupyterLab and win over what is set here. An ``author`` also gets what is
    of no use to students: the lessons' sources, and all of JupyterLab. Without a lesson to open
    nothing is started: the message goes to standard error and the code is 1.
    """
    lessons = listed(root / "lessons", "*.ipynb")
    if not lessons:
        print(f"There is no lesson to open: {visible(str(root / 'lessons'))} has no notebook.", file=sys.stderr)
        print("Make them from the lessons' sources with `coursekit build`.", file=sys.stderr)
        return 1
    store = store_of()
    if isinstance(store, NoStore):  # no student has to wait until somebody has set that right
        print(f"{store.reason}. Until that is so, only browsers keep answers.", file=sys.stderr)
    # A server serves the folder it is started in, unless an argument says otherwise.
    os.chdir(root)
    _look_first_in("JUPYTER_CONFIG_PATH", *([] if author else [FOR_STUDENTS]), JUPYTER_CONFIGURATION)
    _look_first_in("JUPYTER_PATH", JUPYTER_DATA)
    # Jupyter would do so by itself if the environment were the student's own. In a computer room it is the
    # administrator's, and a kernel "python3" that somebody has installed elsewhere would be started instead.
    os.environ.setdefault("JUPYTER_PREFER_ENV_PATH", "1")
    _serve([*_own_arguments(lessons[0].relative_to(root), arguments), *arguments])
    return 0


def _look_first_in(variable: str, *folders: Path) -> None:
    """Put ``folders`` before those in which Jupyter looks already."""
    os.environ[variable] = os.pathsep.join(filter(None, [*map(str, folders), os.environ.get(variable, "")]))


def _own_arguments(lesson: Path, arguments: Sequence[str]) -> list[str]:
    """JupyterLab refuses an option that is given twice, so ours steps back for the caller's."""
    own = []
    if not any("default_url" in argument for argument in arguments):
        own.append(f"--LabApp.default_url=/lab/tree/{quote(lesson.as_posix())}")
    # Containers have only root, and JupyterLab will not run as root unasked.
    if hasattr(os, "geteuid") and os.geteuid() == 0 and "--allow-root" not in arguments:
        own.append("--allow-root")
    return own


def _serve(arguments: list[str]) -> None:
    # Imported late: it takes about a second, which no other command should pay.
    from jupyterlab.labapp import LabApp

    with bare_output():
        LabApp.launch_instance(arguments)
