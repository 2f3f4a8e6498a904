"""Node, in which the scripts' own rules run without a browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from base64 import b64encode
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

import pytest

from coursekit.screen.runtime import language_script

ROOT = Path(__file__).parents[2]

_FRAME = """\
import {{ text }} from "node:stream/consumers";
{imports}
const told = ({function})(...JSON.parse(await text(process.stdin)));
process.stdout.write(JSON.stringify(told ?? null));
"""


@cache
def node() -> str:
    """The program: the system's where it is new enough, else the one in this environment, as in the Makefile.
    Without one: a skip, and a failure where ``CI=true``."""
    for name in (shutil.which("node"), Path(sys.prefix) / "bin" / "node"):
        if name and Path(name).exists() and _version(str(name)) >= 20:
            return str(name)
    return missing("there is no Node of version 20 or later")


def missing(what: str) -> NoReturn:
    """Skip, or fail where ``CI=true``."""
    reason = f"TESTS OF THE SCRIPTS DID NOT RUN: {what}. Type: make scripts"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


def _version(name: str) -> int:
    told = subprocess.run([name, "--version"], capture_output=True, text=True, check=False).stdout
    return int(told.removeprefix("v").split(".")[0] or 0)


def bundle(library: Path, *options: str) -> str:
    """Make the script and the style of a copy of the library, as ``make scripts`` does; what that says. A skip, or
    a failure where ``CI=true``, without what it takes."""
    program = node()
    if not (ROOT / "node_modules").exists():
        missing("the packages of package-lock.json are not installed")
    done = subprocess.run(
        [program, "scripts/bundle.js", str(library), *options], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout + done.stderr


def in_node(function: str, *given: Any, imports: dict[str, str]) -> Any:
    """What a function (JavaScript) returns for ``given``. ``imports`` has the names it uses, by their module in
    ``src/coursekit``. Both ways as JSON: a name like ``__proto__`` stays what it is. The scripts speak the language in
    use here."""
    speaks = f"data:text/javascript;base64,{b64encode(language_script().encode()).decode()}"
    lines = [f'import {{ {names} }} from "./src/coursekit/{module}";' for module, names in imports.items()]
    script = _FRAME.format(imports="\n".join(lines), function=function)
    done = subprocess.run(
        [node(), "--import", speaks, "--input-type=module", "--eval", script],
        input=json.dumps(given), cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


KINDS = {f"quiz/kinds/{path.name}": "" for path in sorted((ROOT / "src/coursekit/quiz/kinds").glob("*.js"))} | {
    "quiz/browser/kinds.js": "grade"
}
"""Imports with which every kind of question can be marked."""
