"""A class on a real JupyterHub: what does a student take, how long does the first question take, is an answer lost?

`make bench ARGS=hub` needs the hub that `make hub` sets up. Students are made up: each asks for a server, starts a
kernel in lesson 02, runs its cells by websocket as JupyterLab does, and answers at a human pace. Beside them the same
number of students has notebooks of as many cells, each of which prints a number.
"""

from __future__ import annotations

import json
import random
import tempfile
import threading
import time
import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any
from urllib.request import ProxyHandler, Request, build_opener

import psutil
import websocket

from coursekit.storage.store import DiskStore
from tests.benchmarks.kills import PLACE
from tests.hub.hub import COURSE, Hub, git, running_hub

LESSON = "lessons/02_who_said_what.ipynb"
TOKEN = uuid.uuid4().hex
SERVICE = {
    "JupyterHub.services": [{"name": "class", "api_token": TOKEN}],
    "JupyterHub.load_roles": [
        {"name": "class", "services": ["class"], "scopes": ["admin:users", "admin:servers", "access:servers"]}
    ],
}
QUESTION = "02-predict"
"""The first that the lesson asks."""

ANSWERS, PAUSE_S, PATIENCE_S = 6, (2.0, 8.0), 300
MEBIBYTE = 1024 * 1024


@dataclass
class OneOfTheClass(threading.Thread):
    """A student, from the link to the last answer. ``plain`` has no lesson, only cells."""

    hub: Hub
    name_there: str
    cells: Sequence[str]
    plain: bool
    waited: float = 0.0
    sent: int = 0
    safe: int = 0
    trouble: str = ""
    _said: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__(daemon=True)

    __hash__ = threading.Thread.__hash__

    def run(self) -> None:
        """Everything a student does. What goes wrong is kept, for the report."""
        begun = time.monotonic()
        try:
            self._ask("POST", f"hub/api/users/{self.name_there}")
            self._ask("POST", f"hub/api/users/{self.name_there}/server")
            self._wait_for_server()
            kernel = self._kernel()
            address = f"{self.hub.url}user/{self.name_there}/api/kernels/{kernel}/channels".replace("http", "ws", 1)
            line = websocket.create_connection(
                address, header=[f"Authorization: token {TOKEN}"], timeout=PATIENCE_S, http_no_proxy=["127.0.0.1"]
            )
            comm = self._run_all(line, begun)
            if not self.plain:
                self._answer(line, comm)
        except Exception as error:  # noqa: BLE001  # told in the report: a thread has nobody else to tell
            self.trouble = f"{type(error).__name__}: {error}"[:200]

    def _ask(self, method: str, path: str, content: object = None) -> Any:
        headers = {"Authorization": f"token {TOKEN}", "Content-Type": "application/json"}
        data = None if content is None else json.dumps(content).encode()
        request = Request(self.hub.url + path, method=method, headers=headers, data=data)
        with build_opener(ProxyHandler({})).open(request, timeout=PATIENCE_S) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def _wait_for_server(self) -> None:
        end = time.monotonic() + PATIENCE_S
        while not self._ask("GET", f"hub/api/users/{self.name_there}")["server"]:
            if time.monotonic() > end:
                raise TimeoutError("no server")
            time.sleep(0.3)

    def _kernel(self) -> str:
        git(self.hub.homes / self.name_there, "clone", "--quiet", "--depth=1", self.hub.repository.as_uri(), COURSE)
        asked = {"path": f"{COURSE}/{LESSON}", "type": "notebook", "name": "", "kernel": {"name": "python3"}}
        made: str = self._ask("POST", f"user/{self.name_there}/api/sessions", asked)["kernel"]["id"]
        return made

    def _run_all(self, line: Any, begun: float) -> str:
        """Run every cell; the comm of the first question. The clock stops when it comes."""
        last, comm = "", ""
        for cell in self.cells:
            last = self._send(line, "execute_request", {"code": cell, "silent": False, "store_history": True})
        while True:
            message = json.loads(line.recv())
            content = message["content"]
            if message["msg_type"] == "error":
                raise RuntimeError(f"{content['ename']}: {content['evalue']}")
            if message["msg_type"] == "comm_open" and not comm and _is_quiz(content["data"]):
                comm = content["comm_id"]
                self.waited = time.monotonic() - begun
            if message["msg_type"] == "stream":
                self.waited = self.waited or time.monotonic() - begun
            if message["msg_type"] == "execute_reply" and message["parent_header"]["msg_id"] == last:
                return comm

    def _answer(self, line: Any, comm: str) -> None:
        """Answer at a human pace; each answer is waited for until Python says that it is safe."""
        pace = random.Random(self.name_there)
        for number in range(1, ANSWERS + 1):
            time.sleep(pace.uniform(*PAUSE_S))
            by = self.name_there
            entry = {"answer": f"{by} {number}", "dot": [by, number], "by": {by: number}}
            answers = {"version": 2, "items": {QUESTION: entry}}
            data = {"method": "custom", "content": {"answers": answers}}
            self._send(line, "comm_msg", {"comm_id": comm, "data": data})
            self.sent = number
            while self.safe < number:
                message = json.loads(line.recv())
                if message["msg_type"] == "comm_msg" and self._is_safe(message["content"], comm):
                    self.safe = number

    def _is_safe(self, content: dict[str, Any], comm: str) -> bool:
        """Whether Python says there that our answers are on its disk."""
        stored = content["data"].get("content", {}).get("stored") or {}
        there: int = stored.get(QUESTION, {}).get(self.name_there, 0)
        return content["comm_id"] == comm and there >= self.sent

    def _send(self, line: Any, kind: str, content: dict[str, Any]) -> str:
        name = uuid.uuid4().hex
        header = {"msg_id": name, "msg_type": kind, "session": self.name_there, "username": "", "version": "5.3"}
        parts = {"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell"}
        line.send(json.dumps(parts | {"buffers": []}))
        return name

    def lost(self) -> int:
        """How many answers that were called safe are not there."""
        items = DiskStore(self.hub.answers_of(self.name_there)).places(PLACE.split("/")[0]).get("questions", {})
        there: int = items[QUESTION]["by"].get(self.name_there, 0) if QUESTION in items else 0
        return max(0, self.safe - there)


@dataclass(frozen=True)
class OfAClass:
    """What a class took: MiB a student, seconds to the first question or number, answers."""

    students: int
    server: float
    kernel: float
    hub: float
    waited: list[float]
    sent: int
    lost: int
    troubles: list[str]

    def cells(self, what: str) -> str:
        """Its line of the report."""
        ordered = sorted(self.waited) or [float("nan")]
        late = ordered[min(len(ordered) - 1, round(0.95 * (len(ordered) - 1)))]
        lost = f"{self.lost} of {self.sent}" if self.sent else "–"
        failed = f"  {len(self.troubles)} failed: {self.troubles[0]}" if self.troubles else ""
        return (
            f"{what:14} {self.students:8} {self.server:12.0f} {self.kernel:12.0f} {self.hub:8.0f} {median(ordered):10.1f} "
            f"{late:8.1f}  {lost}{failed}"
        )


def class_on_a_hub(students: int, *, plain: bool) -> OfAClass:
    """Start a hub, let a class work on it, and stop it."""
    with tempfile.TemporaryDirectory() as folder, running_hub(Path(folder) / "hub", SERVICE) as hub:
        lesson = json.loads((hub.homes.parent / "work" / LESSON).read_text("utf-8"))
        cells = ["".join(cell["source"]) for cell in lesson["cells"] if cell["cell_type"] == "code"]
        cells = [f"print({number})" for number in range(len(cells))] if plain else cells
        class_ = [OneOfTheClass(hub, f"s{number:03}", cells, plain) for number in range(students)]
        for student in class_:
            student.start()
            time.sleep(0.5)  # a teacher says "open the link", and nobody is quite as fast as another
        for student in class_:
            student.join()
        memory = _memory(hub.process.pid)
        return OfAClass(
            students,
            memory["server"] / students,
            memory["kernel"] / students,
            memory["hub"],
            [student.waited for student in class_ if student.waited],
            sum(student.sent for student in class_),
            0 if plain else sum(student.lost() for student in class_),
            [student.trouble for student in class_ if student.trouble],
        )


def _is_quiz(data: dict[str, Any]) -> bool:
    """Whether that opens a question, and not what all screens of a page share."""
    return bool(data.get("state", {}).get("_anywidget_id") == "coursekit.quiz")


def _memory(hub: int) -> defaultdict[str, float]:
    """MiB of all servers, of all kernels and of the hub with its proxy: shared pages divided among those who share
    them (PSS)."""
    found = defaultdict[str, float](float)
    processes = [psutil.Process(hub), *psutil.Process(hub).children(recursive=True)]
    for process in processes:
        with process.oneshot():
            line = " ".join(process.cmdline())
            what = "kernel" if "ipykernel" in line else "server" if "singleuser" in line else "hub"
            found[what] += process.memory_full_info().pss / MEBIBYTE
    return found


def report_of_hub(sizes: Sequence[int]) -> str:
    """A line for each class, and for each class with plain notebooks."""
    lines = [
        f"{'notebooks':14} {'students':>8} {'MiB a server':>12} {'MiB a kernel':>12} {'MiB hub':>8} {'median s':>10} "
        f"{'95 % s':>8}  lost"
    ]
    for students in sizes:
        lines.append(class_on_a_hub(students, plain=False).cells("lesson 02"))
        lines.append(class_on_a_hub(students, plain=True).cells("plain"))
    return "\n".join(lines)
