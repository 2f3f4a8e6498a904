"""Installs the course, with what it needs, into the Python that runs this: `make` and Binder do it so.

    python scripts/set_up.py [EXTRA ...]    so that a change in src/ holds at once (make)
    python scripts/set_up.py --fixed        a copy, compiled (a hub)
    python scripts/set_up.py --image        the same, and nothing else left behind (Binder)

uv does it where pip can fetch one, in a fifth of pip's time. It does not read pip's settings, in which a school may
name its mirror and certificate: they are translated. Where one has no translation, and where uv fails for any reason,
pip does it, as it does with COURSEKIT_SET_UP=pip. This runs before anything is installed, and imports nothing of ours.
"""

from __future__ import annotations

import argparse
import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

ROOT = Path(__file__).resolve().parents[1]
PINS = ROOT / "binder" / "constraints.txt"

BEGUN = time.monotonic()

MEGABYTES = {"": 70, "author": 110, "test": 200, "bench": 100, "hub": 90, "nodejs": 130, "pins": 90}
"""What is fetched at most where nothing is cached, with each extra; tests/test_install.py weighs what students get."""

MANY = {"constraint": "--constraints", "build-constraint": "--build-constraints", "find-links": "--find-links",
        "extra-index-url": "--extra-index-url", "trusted-host": "--allow-insecure-host"}  # fmt: skip
"""pip's settings with several values, and the option of uv's that takes one of them."""

OF_PIP_ALONE = frozenset((
    "cache-dir", "compile", "config-file", "disable-pip-version-check", "log", "no-color", "no-compile", "no-input",
    "no-python-version-warning", "no-warn-script-location", "prefer-binary", "progress-bar", "quiet", "resume-retries",
    "retries", "root-user-action", "use-deprecated", "use-feature", "verbose",
))  # fmt: skip
"""pip's settings that decide neither where packages come from nor which: the versions are pinned."""

THEIR_UV = ("UV_CACHE_DIR", "UV_NO_CACHE", "UV_LINK_MODE", "UV_CONCURRENT_DOWNLOADS", "UV_CONCURRENT_INSTALLS")
"""Settings of uv's that somebody may have and that do not decide what is installed; no others reach it."""


class NotTranslatedError(Exception):
    """One of pip's settings has no counterpart in uv, or none that is known here."""


def pip_settings(listed: str) -> dict[str, str]:
    r"""What holds for `pip install`, of the lines that `pip config list` prints: names without dashes, and values.

    >>> pip_settings("global.cert='/firm.pem'\n:env:.timeout='9'\nglobal.timeout='60'")
    {'cert': '/firm.pem', 'timeout': '9'}
    """
    found: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in listed.splitlines():
        place, _, rest = line.partition(".")
        name, _, value = rest.partition("=")
        if place in found and (text := ast.literal_eval(value)):  # an empty one says nothing, to pip
            found[place][name] = text
    return found["global"] | found["install"] | found[":env:"]


def for_uv(settings: dict[str, str]) -> tuple[list[str], dict[str, str]]:
    """The same for uv, as options and as variables of its environment. Raises NotTranslatedError.

    >>> for_uv({"index-url": "https://mirror.invalid/simple", "cert": "/firm.pem"})
    (['--default-index', 'https://mirror.invalid/simple'], {'SSL_CERT_FILE': '/firm.pem'})
    """
    options: list[str] = []
    variables: dict[str, str] = {}
    for name, value in settings.items():
        if name in MANY:
            options += [part for one in value.split() for part in (MANY[name], one)]
        elif name in ("no-binary", "only-binary"):
            options += [part for one in re.split(r"[\s,]+", value.strip()) for part in (f"--{name}", one)]
        elif name == "index-url":
            options += ["--default-index", value]
        elif name == "cert":
            variables["SSL_CERT_DIR" if Path(value).is_dir() else "SSL_CERT_FILE"] = value
        elif name == "client-cert":
            variables["SSL_CLIENT_CERT"] = value
        elif name == "proxy":
            address = value if "://" in value else f"http://{value}"
            variables |= dict.fromkeys(("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"), address)
        elif name in ("timeout", "default-timeout"):
            variables["UV_HTTP_TIMEOUT"] = str(max(1, round(float(value))))
        elif name in ("no-index", "no-cache-dir"):
            options += [{"no-index": "--no-index", "no-cache-dir": "--no-cache"}[name]] if _is_on(value) else []
        elif name not in OF_PIP_ALONE and _is_on(value):
            raise NotTranslatedError(name)
    return options, variables


def _is_on(value: str) -> bool:
    """Whether a switch is on; so is whatever is no switch."""
    return value.strip().lower() not in ("0", "n", "no", "f", "false", "off")


def surroundings(variables: dict[str, str]) -> dict[str, str]:
    """The environment in which uv runs: ours, with nobody's settings of uv's that decide what is installed.

    Certificates are those of pip: the system's, and where requests is told of others, those.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("UV_") or name in THEIR_UV}
    if "SSL_CERT_FILE" not in kept and (bundle := kept.get("REQUESTS_CA_BUNDLE") or kept.get("CURL_CA_BUNDLE")):
        kept["SSL_CERT_FILE"] = bundle
    return kept | variables


# Running it


def run(command: Sequence[str | Path], environment: dict[str, str] | None = None) -> tuple[int, list[str]]:
    """Run a program, and tell meanwhile how long it has been at it and with what; its exit code, and what it said."""
    said: list[str] = []
    told = time.monotonic()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, text=True, errors="replace", encoding="utf-8",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    ) as process:  # fmt: skip
        listener = Thread(target=_listen, args=(process, said), daemon=True)
        listener.start()
        while process.poll() is None:
            listener.join(0.5)
            if sys.stdout.isatty():
                _show(f"{time.monotonic() - BEGUN:3.0f} s  {_last_of(said)}")
            elif time.monotonic() - told > 20:  # a log that says nothing for minutes looks as if it hung
                told = time.monotonic()
                print(f"{told - BEGUN:5.0f} s: {_last_of(said)[:100]}", flush=True)
        listener.join()
    if sys.stdout.isatty():
        _show("")
    return process.returncode, said


def _listen(process: subprocess.Popen[str], said: list[str]) -> None:
    assert process.stdout
    said.extend(line.rstrip() for line in process.stdout)  # grows line by line, while the other thread looks


def _last_of(said: list[str]) -> str:
    """What it is at: the last line that is no warning."""
    lines = (line for line in reversed(said[-300:]) if line and not line.startswith(("WARNING", "warning", " + ")))
    return "".join(letter for letter in next(lines, "…").strip() if letter.isprintable())


def _show(line: str) -> None:
    """Write one line over the last one."""
    width = shutil.get_terminal_size().columns - 1
    sys.stdout.write(f"\r\x1b[K{line[:width]}")
    sys.stdout.flush()


def _pip(*arguments: str | Path) -> list[str | Path]:
    quiet = ("--disable-pip-version-check", "--no-input", "--no-color")
    return [sys.executable, "-m", "pip", *quiet, *arguments]


@contextmanager
def fetched_uv(folder: Path | None) -> Iterator[Path | None]:
    """The uv of the pinned version, in ``folder``, or in one that is gone afterwards; None where pip gets none."""
    with tempfile.TemporaryDirectory() as passing:
        place = folder or Path(passing)
        program = place / "bin" / ("uv.exe" if os.name == "nt" else "uv")
        pinned = re.search(r"^uv==(\S+)", PINS.read_text(encoding="utf-8"), re.MULTILINE)
        wanted = place / "version"
        version = pinned[1] if pinned else ""
        if not (program.is_file() and wanted.is_file() and wanted.read_text(encoding="utf-8") == version):
            shutil.rmtree(place, ignore_errors=True)
            fetch = _pip("install", "--progress-bar", "off", "--retries", "1", "--only-binary", "uv", "--target", place)
            code, _ = run([*fetch, "--constraint", PINS, "uv"])
            if code == 0:
                wanted.write_text(version, encoding="utf-8")
        yield program if wanted.is_file() and program.is_file() else None


def by_uv(program: Path, what: Sequence[str | Path], how: Sequence[str] = ()) -> str:
    """Install with uv. Returns why it could not, or nothing."""
    listed = subprocess.run(_pip("config", "list"), check=False, capture_output=True, text=True, cwd=ROOT)
    try:
        options, variables = for_uv(pip_settings(listed.stdout))
    except (NotTranslatedError, ValueError, SyntaxError) as unknown:
        return f"of pip's settings it does not know {unknown}"
    command: list[str | Path] = [program, "pip", "install", "--no-config", "--no-python-downloads", "--system-certs"]
    command += [
        "--python",
        sys.executable,
        "--index-strategy",
        "unsafe-best-match",
        "--constraints",
        PINS,
        *options,
        *how,
    ]
    try:
        code, said = run([*command, *what], surroundings(variables))
    except OSError as error:
        return str(error)
    return "" if code == 0 else "\n".join(line for line in said[-12:] if line) or f"it ended with {code}"


def by_pip(what: Sequence[str | Path], how: Sequence[str] = ()) -> int:
    """Install with pip; its exit code. What it said is shown only where it failed."""
    code, said = run(_pip("install", "--progress-bar", "off", "--constraint", PINS, *how, *what))
    if code:
        # An index that is a folder has not all packages, and pip says so for each.
        print("\n".join(line for line in said if "is neither a file nor a directory" not in line)[-4000:])
    return code


def main(arguments: Sequence[str] | None = None) -> int:
    """Install the course; the exit code of what did it."""
    parser = argparse.ArgumentParser(description="Install the course into the Python that runs this.")
    parser.add_argument("extras", nargs="*", metavar="EXTRA", help="what it needs besides, as pyproject.toml names it")
    parser.add_argument("--fixed", action="store_true", help="as a copy")
    parser.add_argument("--image", action="store_true", help="as a copy, and keep no cache")
    parser.add_argument("--uv", type=Path, metavar="FOLDER", help="keep uv there for the next time")
    options = parser.parse_args(arguments)
    fetched = max(MEGABYTES.get(extra, 200) for extra in options.extras or [""])
    print(f"Setting up the course in {Path(sys.prefix).name}, once. From a cache it takes about ten seconds. Otherwise")
    print(f"up to {fetched} MB are fetched: half a minute on a fast line, some minutes on a slow one.", flush=True)
    course = f".[{','.join(options.extras)}]" if options.extras else "."
    fixed = options.fixed or options.image
    what = [course] if fixed else ["--editable", course]
    # uv would take a copy for up to date while pyproject.toml is the same.
    for_uv_alone = ["--compile-bytecode", "--reinstall-package", "coursekit"] if fixed else []
    for_uv_alone += ["--no-cache", "--link-mode", "copy"] if options.image else []
    # Modules are compiled when they are first imported: most never are.
    for_pip_alone = ([] if fixed else ["--no-compile"]) + (["--no-cache-dir"] if options.image else [])
    failed = "COURSEKIT_SET_UP is pip"
    if os.environ.get("COURSEKIT_SET_UP") != "pip":
        with fetched_uv(options.uv and options.uv.absolute()) as program:
            failed = by_uv(program, what, for_uv_alone) if program else "pip cannot fetch it"
    if failed:
        print(f"pip goes on without uv, and takes longer ({failed}).", flush=True)
        if code := by_pip(what, for_pip_alone):
            return code
    print(f"Set up in {time.monotonic() - BEGUN:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
