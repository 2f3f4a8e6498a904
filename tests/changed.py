"""Which unit tests touch what has changed since the last commit: ``make quick`` runs those.

    python -m tests.changed   # prints their paths, one a line

A guess that is right most of the time, for somebody who has just saved a file; ``make test`` guesses nothing.
"""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from tests.conftest import LONGEST

ROOT = Path(__file__).parents[1]

ALWAYS = "tests/test_repository.py"
"""What holds for the repository as a whole takes seconds, and any change may break it."""

OF_THE_COURSE = "tests/test_course"
OF_DOCUMENTS = "tests/test_docs.py"


def main() -> None:
    """Print the tests of what has changed; when nothing has, of what the last commit changed."""
    names = _git("diff", "--name-only", "HEAD") + _git("ls-files", "--others", "--exclude-standard")
    names = names or _git("diff", "--name-only", "HEAD~1")
    tests = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in ROOT.glob("tests/**/test_*.py")}
    print("\n".join(touching(names, tests)))


def touching(changed: Iterable[str], tests: dict[str, str]) -> list[str]:
    """The paths among ``tests`` (each with its text) to run after these files have changed, sorted.

    A test that has changed; of a module, the tests that import it and those in its room that have its name; of
    anything else below ``tests``, all tests beside it; of a lesson or data, the tests of the course; of a document, the
    tests of documents. Those that take longest, and those in a browser, only when they have changed themselves.

    >>> touching(["src/coursekit/quiz/editions.py"], {"tests/a/test_x.py": "from coursekit.quiz import editions"})
    ['tests/a/test_x.py']
    """
    names = set(changed)
    wanted = {test for test in tests if test == ALWAYS or test in names}
    quick = {test: text for test, text in tests.items() if not _takes_long(test)}
    for name in names:
        wanted |= set(_tests_of_file(PurePosixPath(name), quick))
    return sorted(wanted)


def _tests_of_file(changed: PurePosixPath, tests: dict[str, str]) -> Iterator[str]:
    top = changed.parts[0]
    if changed.suffix == ".md":
        yield from (test for test in tests if test == OF_DOCUMENTS)
    elif top in ("lessons", "data"):
        lesson = f"tests/test_lesson_{changed.name[:2]}"
        yield from (test for test in tests if test.startswith((OF_THE_COURSE, lesson)))
    elif top == "tests" and not changed.name.startswith("test_"):
        yield from (test for test in tests if PurePosixPath(test).parent == changed.parent)
    elif top == "src":
        room = changed.relative_to("src/coursekit").parent.as_posix()
        own = f"tests/{room}/test_{changed.stem}.py"
        module = ".".join(changed.with_suffix("").parts[1:]).removesuffix(".__init__")
        yield from (test for test, text in tests.items() if test == own or module in _imports(text))


def _imports(text: str) -> set[str]:
    """The modules that this module imports, and the names from them, dotted."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def _takes_long(test: str) -> bool:
    return not {"browser", "benchmarks", "hub", *LONGEST}.isdisjoint(PurePosixPath(test).parts)


def _git(*arguments: str) -> list[str]:
    listed = subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return listed.stdout.splitlines()


if __name__ == "__main__":
    main()
