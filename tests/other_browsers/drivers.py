"""Firefox by WebDriver BiDi and WebKitGTK by WebDriver, as much of them as the robot needs: pages, and functions that
run in them. Each is the system's, and neither needs anything from a package index."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import websocket

PATIENCE = 60
MINI_BROWSERS = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser", "/usr/libexec/webkit2gtk-4.*/MiniBrowser"


class NoBrowser(Exception):
    """It is not installed; the message says what is needed."""


class Driver(Protocol):
    """One tab of a browser."""

    about: str

    def goto(self, address: str) -> None:
        """Open a page and wait until it is loaded."""

    def evaluate(self, function: str, given: Any = None) -> Any:
        """What a function returns on the page, or its promise; both ways as JSON."""


class Tab:
    """A tab with what the robot for Chromium asks of one."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver

    def goto(self, address: str) -> None:
        """Open a page."""
        self.driver.goto(address)

    def evaluate(self, function: str, given: Any = None) -> Any:
        """What a function or an expression gives on the page."""
        is_function = re.match(r"\s*(?:async\s*)?(?:\(|\w+\s*=>)", function)
        return self.driver.evaluate(function if is_function else f"() => ({function})", given)

    def wait_for_selector(self, selector: str, state: str = "attached") -> None:
        """Wait until such an element is there."""
        assert state == "attached"
        until = time.monotonic() + PATIENCE
        while not self.evaluate("(selector) => document.querySelector(selector) !== null", selector):
            assert time.monotonic() < until, f"no {selector} within {PATIENCE} s"
            time.sleep(0.05)


def found(name: str, package: str) -> str:
    """Where a program is. Raises NoBrowser."""
    path = shutil.which(name)
    if path is None:
        raise NoBrowser(f"{name} is not installed (Debian, Ubuntu: apt-get install {package})")
    return path


@contextmanager
def running(command: list[str], **more: Any) -> Iterator[subprocess.Popen[str]]:
    """A program that ends with the block."""
    process = subprocess.Popen(command, text=True, **more)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


class Bidi:
    """WebDriver BiDi over a WebSocket."""

    def __init__(self, address: str) -> None:
        self._socket = websocket.create_connection(address, timeout=PATIENCE, suppress_origin=True)
        self._count = 0
        capabilities = self.ask("session.new", capabilities={})["capabilities"]
        self.about = f"{capabilities['browserName']} {capabilities['browserVersion']}"
        self._context = self.ask("browsingContext.getTree")["contexts"][0]["context"]

    def ask(self, method: str, **params: Any) -> Any:
        """The result of a command."""
        self._count += 1
        self._socket.send(json.dumps({"id": self._count, "method": method, "params": params}))
        while (answer := json.loads(self._socket.recv())).get("id") != self._count:
            pass
        assert answer["type"] == "success", answer
        return answer["result"]

    def goto(self, address: str) -> None:
        self.ask("browsingContext.navigate", context=self._context, url=address, wait="complete")

    def evaluate(self, function: str, given: Any = None) -> Any:
        told = self.ask(
            "script.callFunction",
            functionDeclaration=f"async (given) => JSON.stringify((await ({function})(JSON.parse(given))) ?? null)",
            awaitPromise=True,
            target={"context": self._context},
            arguments=[{"type": "string", "value": json.dumps(given)}],
        )
        assert told["type"] == "success", told
        return json.loads(told["result"]["value"])


@contextmanager
def firefox() -> Iterator[Driver]:
    """Firefox without a window, with a fresh profile. Raises NoBrowser."""
    program = found("firefox-esr" if shutil.which("firefox-esr") else "firefox", "firefox-esr")
    with tempfile.TemporaryDirectory() as profile:
        command = [program, "--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"]
        with running(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL) as process:
            assert process.stderr
            for line in process.stderr:
                if listening := re.search(r"WebDriver BiDi listening on (ws://\S+)", line):
                    break
            else:
                raise NoBrowser("Firefox does not say where its WebDriver BiDi listens")
            yield Bidi(f"{listening[1]}/session")


class Classic:
    """WebDriver over HTTP."""

    def __init__(self, address: str, capabilities: dict[str, Any]) -> None:
        self._address = address
        session = self.ask("session", capabilities={"alwaysMatch": capabilities})
        self._session = f"session/{session['sessionId']}"
        told = session["capabilities"]
        self.about = f"{told['browserName']} {told['browserVersion']}"
        self.ask(f"{self._session}/timeouts", script=PATIENCE * 1000, pageLoad=PATIENCE * 1000)

    def ask(self, path: str, **params: Any) -> Any:
        """The value that a command gives."""
        request = Request(f"{self._address}/{path}", json.dumps(params).encode(), {"Content-Type": "application/json"})
        try:
            with urlopen(request, timeout=2 * PATIENCE) as answer:  # this machine's own
                return json.loads(answer.read())["value"]
        except HTTPError as error:
            raise AssertionError(f"{path}: {error.read().decode()}") from None

    def goto(self, address: str) -> None:
        self.ask(f"{self._session}/url", url=address)

    def evaluate(self, function: str, given: Any = None) -> Any:
        script = (
            f"const [given, done] = arguments; Promise.resolve(({function})(JSON.parse(given)))"
            ".then((told) => done(JSON.stringify(told ?? null)), (error) => done(JSON.stringify({ failed: `${error}` })));"
        )
        return json.loads(self.ask(f"{self._session}/execute/async", script=script, args=[json.dumps(given)]))


@contextmanager
def webkit() -> Iterator[Driver]:
    """WebKitGTK's small browser, on a display of its own. Raises NoBrowser."""
    driver, display = found("WebKitWebDriver", "webkit2gtk-driver"), found("Xvfb", "xvfb")
    browsers = sorted(path for pattern in MINI_BROWSERS for path in Path("/").glob(pattern[1:]))
    if not browsers:
        raise NoBrowser("there is no MiniBrowser of WebKitGTK (Debian, Ubuntu: apt-get install webkit2gtk-driver)")
    reading, writing = os.pipe()
    with running([display, "-displayfd", str(writing)], pass_fds=[writing], stderr=subprocess.DEVNULL):
        number = os.read(reading, 20).decode().strip()
        with tempfile.TemporaryDirectory() as home:
            own = {"DISPLAY": f":{number}", "XDG_DATA_HOME": home, "XDG_CACHE_HOME": home, "GDK_BACKEND": "x11"}
            port = _free_port()
            with running([driver, f"--port={port}"], env={**os.environ, **own}, stderr=subprocess.DEVNULL):
                options = {"binary": str(browsers[-1]), "args": ["--automation"]}
                time.sleep(1)
                yield Classic(f"http://127.0.0.1:{port}", {"webkitgtk:browserOptions": options})


def _free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


BROWSERS = {"firefox": firefox, "webkit": webkit}
