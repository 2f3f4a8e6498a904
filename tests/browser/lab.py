"""A real JupyterLab for tests and benchmarks: its own settings, its own port, no way out.

The server runs on a copy of a kit in a temporary folder, so a test may edit anything. Nothing
of the machine's own Jupyter set-up is read: what is measured and tested is what a student gets.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, Request, build_opener

DEAD_PROXY = "http://127.0.0.1:9"
"""The discard port: whatever a kernel sends to the network ends here."""

COURSEKIT_LAB = (sys.executable, "-m", "coursekit", "lab")
OPTIONS = (
    "--no-browser",
    "--ServerApp.port=0",
    "--LabApp.expose_app_in_browser=True",
    "--JupyterNotebookApp.expose_app_in_browser=True",
)

REPOSITORY = Path(__file__).parents[2]

START_SECONDS = 180
STOP_SECONDS = 20


@dataclass(frozen=True)
class Lab:
    """A running server: ``url`` ends in a slash, ``folder`` is what it serves."""

    url: str
    token: str
    folder: Path

    def lesson(self, number: str) -> str:
        """The notebook of lesson ``number`` ("02"), relative to ``folder``."""
        (path,) = self.folder.glob(f"lessons/{number}_*.ipynb")
        return path.relative_to(self.folder).as_posix()

    def page_url(self, workspace: str = "tests") -> str:
        """The address of JupyterLab's page, with an empty layout."""
        return f"{self.url}lab/workspaces/{workspace}?reset&token={self.token}"

    @contextmanager
    def file(self, path: str, text: str) -> Iterator[str]:
        """A file in the course as long as the block lasts, whose path is given back. Then what was there is there again:
        all tests of a worker see one course."""
        file = self.folder / path
        before = file.read_bytes() if file.exists() else None
        file.write_text(text, encoding="utf-8")
        try:
            yield path
        finally:
            if before is None:
                file.unlink()
            else:
                file.write_bytes(before)

    def request(self, method: str, path: str) -> bytes:
        """Ask the server's REST interface, for instance ``("GET", "api/kernels")``."""
        headers = {"Authorization": f"token {self.token}"}
        request = Request(self.url + path, method=method, headers=headers)
        with build_opener(ProxyHandler({})).open(request, timeout=10) as answer:
            return bytes(answer.read())

    def kernels(self) -> list[str]:
        """Ids of the kernels that run."""
        return [kernel["id"] for kernel in json.loads(self.request("GET", "api/kernels"))]

    def stop_kernels(self) -> None:
        """End every session and its kernel, so that the next notebook starts on a quiet machine."""
        for session in json.loads(self.request("GET", "api/sessions")):
            self.request("DELETE", f"api/sessions/{session['id']}")


def copy_of_course(folder: Path) -> Path:
    """Copy this repository's lessons and data to ``folder``, which is returned."""
    for part in ("lessons", "data"):
        shutil.copytree(REPOSITORY / part, folder / part)
    return folder


@contextmanager
def running_lab(folder: Path, private: Path, command: Sequence[str] = COURSEKIT_LAB) -> Iterator[Lab]:
    """Start JupyterLab on ``folder`` with ``command`` and stop it, kernels included.

    ``private`` receives settings, runtime files and the server's log. Raises ``RuntimeError``
    with the end of that log when the server does not come up.
    """
    private.mkdir(parents=True, exist_ok=True)
    environment = _isolated_environment(private)
    log_path = private / "server.log"
    with log_path.open("wb") as log:
        process = subprocess.Popen(
            [*command, *OPTIONS], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            yield _wait_until_up(process, folder, Path(environment["JUPYTER_RUNTIME_DIR"]), log_path)
        finally:
            process.terminate()
            try:
                process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _isolated_environment(private: Path) -> dict[str, str]:
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("JUPYTER", "IPYTHON", "JPY_")) and not name.lower().endswith("_proxy")
    }
    _without_notebook_7s_additions(private / "jupyter_config_dir" / "labconfig")
    own = {
        name: str(private / name.lower())
        for name in ("JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR")
    }
    closed = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), DEAD_PROXY)
    return inherited | own | closed | {"NO_PROXY": "127.0.0.1,localhost", "no_proxy": "127.0.0.1,localhost"}


def _without_notebook_7s_additions(labconfig: Path) -> None:
    """It is installed to be tested. A student's JupyterLab does not have its buttons."""
    labconfig.mkdir(parents=True, exist_ok=True)
    disabled = {"disabledExtensions": {"@jupyter-notebook/lab-extension": True}}
    (labconfig / "page_config.json").write_text(json.dumps(disabled), encoding="utf-8")


def _wait_until_up(process: subprocess.Popen[bytes], folder: Path, runtime: Path, log: Path) -> Lab:
    """The server writes its address and token into its runtime folder once it listens."""
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        for path in runtime.glob("jpserver-*.json"):
            try:
                facts = json.loads(path.read_text())
                lab = Lab(facts["url"], facts["token"], folder)
                lab.kernels()
            except (ValueError, URLError):
                continue
            return lab
        time.sleep(0.1)
    raise RuntimeError("JupyterLab did not start:\n" + log.read_text(errors="replace")[-3000:])
