"""A real JupyterHub on this machine, with the course as docs/hub.md tells an administrator to install it.

Everybody logs in with one password, and each student's server is a process in a home folder of their own: no users of
the system are needed, and none are protected from each other. That is for tests alone.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import quote
from urllib.request import ProxyHandler, build_opener

from tests.browser.lab import START_SECONDS, STOP_SECONDS
from tests.test_repository import ROOT, files

PROGRAMS = ROOT / ".venv" / "hub" / "bin"
"""Of the environment that `make hub` makes."""

PASSWORD = "only on this machine"
COURSE = "course"
"""What the folder of the course is called, here and in each student's home."""

SHIPPED = ROOT / "deploy" / "jupyter_server_config.d" / "coursekit_hub.json"
"""The settings for students' servers that an administrator copies."""


class NoHub(Exception):
    """There is no JupyterHub to test with."""

    def __init__(self) -> None:
        super().__init__("no JupyterHub here: `make hub` installs one and runs these tests")


@dataclass(frozen=True)
class Hub:
    """A running hub: ``url`` ends in a slash; ``homes`` has a folder for each student."""

    url: str
    homes: Path
    repository: Path
    process: subprocess.Popen[bytes]

    def link(self, lesson: str = "lessons/00_start_here.ipynb") -> str:
        """The one address that students get: it fetches the course and opens a lesson."""
        fetched = f"repo={quote(self.repository.as_uri(), safe='')}&branch=main"
        opened = quote(f"lab/tree/{COURSE}/{lesson}", safe="")
        return f"{self.url}hub/user-redirect/git-pull?{fetched}&urlpath={opened}"

    def course_of(self, student: str) -> Path:
        """The copy of the course in their home."""
        return self.homes / student / COURSE

    def answers_of(self, student: str) -> Path:
        """The folder in which their answers are kept."""
        return self.homes / student / ".local" / "share" / "jupyter" / "coursekit"


def repository_of_course(folder: Path) -> Path:
    """The course as teachers publish it: a bare repository in ``folder``, with one commit in ``main``."""
    for path in files():
        if path.parts[0] not in ("tests", "docs"):
            (folder / "work" / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / path, folder / "work" / path)
    published = folder / "published" / COURSE
    git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(published))
    git(folder / "work", "init", "--quiet", "--initial-branch=main")
    publish(folder / "work", published)
    return published


def publish(work: Path, repository: Path) -> None:
    """Commit what has changed, and push it to where students' links fetch it."""
    git(work, "add", "--all")
    git(work, "commit", "--quiet", "--message", "A correction")
    git(work, "push", "--quiet", str(repository), "main")


def git(folder: Path, *arguments: str) -> None:
    """Run git as a teacher, whatever is configured here."""
    teacher = ("-c", "user.name=Teacher", "-c", "user.email=teacher@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *teacher, *arguments], cwd=folder, check=True, capture_output=True)


def settings(private: Path, port: int, more: Mapping[str, Any], timeouts: Mapping[str, int]) -> str:
    """The text of jupyterhub_config.py."""
    users = private / "users"
    (users / "jupyter_server_config.d").mkdir(parents=True)
    shipped = json.loads(SHIPPED.read_text("utf-8"))
    shipped["MappingKernelManager"] |= timeouts
    (users / "jupyter_server_config.d" / SHIPPED.name).write_text(json.dumps(shipped), encoding="utf-8")
    # So that a test can ask JupyterLab what it does.
    (users / "jupyter_lab_config.json").write_text('{"LabApp": {"expose_app_in_browser": true}}', encoding="utf-8")
    lines = {
        "JupyterHub.bind_url": f"http://127.0.0.1:{port}",
        "JupyterHub.hub_port": free_port(),
        "ConfigurableHTTPProxy.api_url": f"http://127.0.0.1:{free_port()}",
        # It would cut the stream that tells a waiting student how far their server is after 20 seconds.
        "ConfigurableHTTPProxy.command": [str(PROGRAMS / "configurable-http-proxy"), "--proxy-timeout", "300000"],
        "JupyterHub.db_url": f"sqlite:///{private}/hub.sqlite",
        "JupyterHub.cookie_secret_file": f"{private}/cookie_secret",
        "JupyterHub.authenticator_class": "shared-password",
        "SharedPasswordAuthenticator.user_password": PASSWORD,
        "Authenticator.allow_all": True,
        "JupyterHub.spawner_class": "simple",
        "SimpleLocalProcessSpawner.home_dir_template": f"{private}/homes/{{username}}",
        "Spawner.cmd": [str(PROGRAMS / "jupyterhub-singleuser")],
        "Spawner.args": ["--allow-root"],
        "Spawner.environment": {"JUPYTER_CONFIG_PATH": str(users), "JUPYTER_PREFER_ENV_PATH": "1"},
        "Spawner.start_timeout": START_SECONDS,
        "Spawner.http_timeout": START_SECONDS,
    }
    return "".join(f"c.{name} = {value!r}\n" for name, value in (lines | dict(more)).items())


@contextmanager
def running_hub(private: Path, more: Mapping[str, Any] | None = None, **timeouts: int) -> Iterator[Hub]:
    """Start a hub, and stop it with all servers of its students. ``more`` are settings of the hub's; ``timeouts``
    replace those that are shipped.

    Raises NoHub, and RuntimeError with the end of the log where it does not come up.
    """
    if not (PROGRAMS / "jupyterhub").is_file():
        raise NoHub
    (private / "homes").mkdir(parents=True)
    port = free_port()
    (private / "jupyterhub_config.py").write_text(settings(private, port, more or {}, timeouts), encoding="utf-8")
    kept = ("JUPYTER", "IPYTHON", "JPY_", "PYTHON", "COURSEKIT", "XDG_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(kept)}
    environment |= {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}", "no_proxy": "127.0.0.1,localhost"}
    with (private / "hub.log").open("wb") as log:
        process = subprocess.Popen(
            [PROGRAMS / "jupyterhub"], cwd=private, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        try:
            hub = Hub(f"http://127.0.0.1:{port}/", private / "homes", repository_of_course(private), process)
            wait_until_up(hub, private / "hub.log")
            yield hub
        finally:
            process.terminate()  # it stops its students' servers, and the proxy
            try:
                process.wait(2 * STOP_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def wait_until_up(hub: Hub, log: Path) -> None:
    """Wait until the hub answers through its proxy."""
    deadline = time.monotonic() + START_SECONDS
    while hub.process.poll() is None and time.monotonic() < deadline:
        try:
            build_opener(ProxyHandler({})).open(f"{hub.url}hub/health", timeout=5).close()
        except (URLError, OSError):
            time.sleep(0.2)
        else:
            return
    raise RuntimeError("JupyterHub did not start:\n" + log.read_text(errors="replace")[-3000:])


def free_port() -> int:
    """A port on which nothing listens."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
