"""Kernels killed while a student answers: is anything lost that the browser was told is safe?

Real kernels, as JupyterLab starts them, two at a time on one store. Each shows a quiz, gets answer
after answer as fast as it takes them, and is killed (SIGKILL) at a random moment, perhaps before the
first answer, perhaps in the middle of a write. Then the store is opened and read.
"""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.manager import KernelManager

from coursekit.storage.store import CHOICE, DiskStore

REPOSITORY = Path(__file__).parents[2]
PLACE, QUESTION = "let-the-bargaining-begin/questions", "00-warm-up"
SHOW = f"from coursekit import load\nquiz = load({str(REPOSITORY)!r}).quiz({QUESTION!r})\nquiz"
LONGEST_LIFE_S = 0.4
AT_ONCE = 2


class Student(threading.Thread):
    """Answers in one kernel after another and checks after each kill. Its answers are told from those
    of the others by its name in ``by``."""

    def __init__(self, number: int, folder: Path, left: Iterator[int], lock: threading.Lock) -> None:
        super().__init__(daemon=True)
        self.writer, self.folder, self.left, self.lock = f"student{number}", folder, left, lock
        self.random = random.Random(number)
        self.sent = self.safe = self.kills = self.acknowledged = self.while_answering = 0
        self.faults: list[str] = []

    def run(self) -> None:
        """Until there is no kernel left to kill."""
        while True:
            with self.lock:
                if next(self.left, None) is None:
                    return
            self.one_kernel()
            self.look()

    def one_kernel(self) -> None:
        """Start a kernel, answer, kill it."""
        manager = KernelManager(kernel_name="python3")
        quiet = ["--log-level=ERROR"]  # a kernel warns that it talks to us over TCP
        manager.start_kernel(
            extra_arguments=quiet, env={**os.environ, CHOICE: str(self.folder)}, cwd=str(REPOSITORY / "lessons")
        )
        client = manager.blocking_client()
        client.start_channels()
        try:
            client.wait_for_ready(timeout=60)
            self.answer(client, manager)
        finally:
            manager.signal_kernel(9)
            self.kills += 1
            client.stop_channels()
            manager.shutdown_kernel(now=True)
            manager.cleanup_resources()

    def answer(self, client: BlockingKernelClient, manager: KernelManager) -> None:
        """Send answers until the time to kill; remember what came back as safe."""
        client.execute(SHOW)
        comm = ""
        while not comm:
            message = client.get_iopub_msg(timeout=60)
            if message["msg_type"] == "comm_open":
                comm = message["content"]["comm_id"]
        end = time.monotonic() + self.random.uniform(0, LONGEST_LIFE_S)
        while time.monotonic() < end:
            self.send(client, comm)
            self.hear(client, 0)
            if self.random.random() < 0.3:  # at times wait for an answer, at times send ahead of it
                self.hear(client, 0.02)
        self.while_answering += self.sent > self.safe
        manager.signal_kernel(9)
        self.hear(client, 0.2)  # what the kernel had said before it died counts, too

    def send(self, client: BlockingKernelClient, comm: str) -> None:
        """One more change of the same question."""
        self.sent += 1
        text = f"{self.writer} {self.sent}"
        entry = {"answer": text, "dot": [self.writer, self.sent], "by": {self.writer: self.sent}}
        answers = {"version": 2, "items": {QUESTION: entry}}
        data = {"method": "custom", "content": {"answers": answers}}
        client.shell_channel.send(client.session.msg("comm_msg", {"comm_id": comm, "data": data}))

    def hear(self, client: BlockingKernelClient, patience: float) -> None:
        """Every acknowledgement that has come."""
        while True:
            try:
                message = client.get_iopub_msg(timeout=patience)
            except Exception:  # noqa: BLE001  # an empty queue, or a channel that has just been cut
                return
            if message["msg_type"] != "comm_msg":
                continue
            said: dict[str, Any] = message["content"]["data"].get("content", {})
            if "stored" in said:
                self.acknowledged += 1
                self.safe = max(self.safe, said["stored"].get(QUESTION, {}).get(self.writer, 0))

    def look(self) -> None:
        """Open the store and compare."""
        try:
            kept = DiskStore(self.folder).read(PLACE)
        except Exception as error:  # noqa: BLE001  # whatever it is, the store did not open
            self.faults.append(f"the store did not open: {error!r}")
            return
        there = kept[QUESTION]["by"].get(self.writer, 0) if QUESTION in kept else 0
        if there < self.safe:
            self.faults.append(f"{self.writer}: change {self.safe} was safe, {there} is there")


def kills(count: int) -> dict[str, Any]:
    """Kill ``count`` kernels and tell what became of the answers."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        left, lock = iter(range(count)), threading.Lock()
        students = [Student(number, folder, left, lock) for number in range(AT_ONCE)]
        start = time.monotonic()
        for student in students:
            student.start()
        for student in students:
            student.join()
        with closing(sqlite3.connect(folder / "answers.sqlite")) as database:
            sound = database.execute("PRAGMA integrity_check").fetchone()[0]
        return {
            "kernels killed": sum(student.kills for student in students),
            "answers sent": sum(student.sent for student in students),
            "acknowledgements": sum(student.acknowledged for student in students),
            "killed with answers on the way": sum(student.while_answering for student in students),
            "acknowledged but lost, or store not opened": [fault for student in students for fault in student.faults],
            "integrity": sound,
            "moved aside": sorted(path.name for path in folder.glob("*.unreadable-*")),
            "seconds": round(time.monotonic() - start),
        }


def report_of_kills(count: int) -> str:
    """What ``kills`` tells, a line for each figure."""
    return "\n".join(f"{what}: {figure}" for what, figure in kills(count).items())
