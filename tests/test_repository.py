"""What holds for the repository as a whole: its walls, its dependency list, what may not be in it."""

from __future__ import annotations

import ast
import csv
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import requires
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "coursekit"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONSTRAINTS = ROOT / "binder" / "constraints.txt"

LAYERS = (
    "errors",
    "authors_tools",
    "fast_imports",
    "language",
    "formatting",
    "later_sentence",
    "decoding",
    "files",
    "leftovers",
    "writing",
    "text_metrics",
    "folded_text",
    "text_words",
    "quotation_marks",
    "function_words",
    "nearest_passage",
    "templates",
    "kit",
    "tables",
    "storage",
    "screen",
    "reader",
    "argument",
    "bargaining",
    "quiz",
    "progress",
    "charts",
    "course",
    "",
)
"""A module imports from itself and from those before it. "" is ``coursekit`` itself, what lessons see."""

AROUND = ("authoring", "collecting", "export", "report", "feedback", "site", "cli", "lab", "terminal", "__main__")
"""What works on a course from outside: may import any layer, and no layer imports it."""

AUTHORING = (
    "lesson_files",
    "editing",
    "migrating",
    "reordering",
    "building",
    "matching",
    "checking",
    "quotes",
    "drafting",
    "new_kit",
)
"""The rooms of ``authoring``, in the order in which they may import each other."""

TOP_LEVEL = {
    ".ci", ".gitattributes", ".github", ".gitignore", ".npmrc", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "LICENSE-CONTENT", "Makefile", "README.md",
    "biome.json", "binder", "data", "deploy", "docs", "kits", "lessons", "package-lock.json", "package.json", "pyproject.toml", "scripts", "src", "tests", "tsconfig.json",
}  # fmt: skip


@cache
def files() -> list[Path]:
    """Every file that is in the repository, or would be after ``git add``, relative to its root."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    return [Path(name) for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def lines_of(paths: list[Path]) -> Iterator[tuple[str, str]]:
    """Each line of the text files among these, with ``path:number``."""
    for path in paths:
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), start=1):
            yield f"{path}:{number}", line


def places(pattern: str, paths: list[Path]) -> list[str]:
    wanted = re.compile(pattern)
    return [f"{place}: {found[0]}" for place, line in lines_of(paths) if (found := wanted.search(line))]


# What may not be in it


def test_the_top_level_is_what_a_newcomer_expects() -> None:
    assert {path.parts[0] for path in files()} == TOP_LEVEL


def test_no_source_is_ignored() -> None:
    """Whatever is to be kept out of git is called otherwise than a room: what is ignored is missing in every clone."""
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--ignored", "--exclude-standard", "src", "tests", "scripts"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    made = ("__pycache__", ".coursekit", "egg-info", "_cache")
    assert [name for name in listed.stdout.split("\n") if name and not any(part in name for part in made)] == []


def test_nothing_is_fetched_from_elsewhere() -> None:
    """A classroom may have no internet, and an address of a package index does not belong in a course."""
    hosts = (
        "pypi.org",
        "pythonhosted.org",
        "npmjs.org",
        "npmjs.com",
        "jsdelivr.net",
        "unpkg.com",
        "cdnjs.cloudflare.com",
    )
    others = [path for path in files() if path != Path(__file__).relative_to(ROOT)]
    assert places("|".join(map(re.escape, hosts)), others) == []


def test_no_path_of_somebodys_machine_is_left_in_it() -> None:
    machine = r"(?<![\w.~-])/(?:work|farm|root|tmp)/[\w.]"
    assert places(f"{machine}|{re.escape(str(Path.home()))}/", files()) == []


def test_two_lines_side_by_side_name_owner_and_repository() -> None:
    """The links to the pages and to Binder. Whoever forks the course edits these lines and no other."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    link = re.search(
        r"^\[binder\]: https://mybinder\.org/v2/gh/([^/\s]+/[^/\s]+)/HEAD\?urlpath=lab/tree/(\S+)$",
        readme,
        re.MULTILINE,
    )
    assert link, "README.md has no line `[binder]: https://mybinder.org/v2/gh/OWNER/REPOSITORY/HEAD?urlpath=lab/tree/…`"
    repository, opens = link.groups()
    owner, name = repository.split("/")
    assert f"[pages]: https://{owner}.github.io/{name}/\n[binder]: " in readme
    assert len(places(re.escape(f"{owner}.github.io"), files())) == 1
    assert [place.split(":")[0] for place in places(re.escape(repository), files())] == ["README.md"]
    assert opens == min(
        path.as_posix() for path in files() if path.match("lessons/*.ipynb") and path.parts[0] == "lessons"
    )


# What the library may know


def strings_in(value: object) -> Iterator[str]:
    """Every text in data as YAML or CSV give it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings_in(part)


def names_in_the_data() -> set[str]:
    """The proper names of the course's article: whoever speaks, wrote, gave or received, and its title.

    A capitalised word is a proper name unless the data's sentences also write it small: "Bank".
    """
    data = ROOT / "data"
    tables = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in data.glob("*.yaml")}
    amounts = list(csv.DictReader((data / "amounts.csv").read_text(encoding="utf-8").splitlines()))
    named = [tables["article"]["author"], tables["article"]["outlet"], *(voice["name"] for voice in tables["voices"])]
    named += [amount[side] for amount in amounts for side in ("from", "to")]
    sentences = [text for text in strings_in([tables, amounts]) if " " in text and " | " not in text]
    small = set(re.findall(r"\b[^\W\d_A-Z][^\W\d_]*", " ".join(sentences)))
    words = {word for name in named for word in re.findall(r"\b[A-Z][^\W\d_]+", name)}
    return {tables["article"]["title"]} | {word for word in words if word.lower() not in small}


def test_the_library_names_nothing_of_this_article() -> None:
    names = names_in_the_data()
    assert len(names) > 20
    pattern = r"\b(?:" + "|".join(map(re.escape, sorted(names))) + r")\b"
    # These have one- and two-letter names, of no meaning.
    bundles = {SOURCE / name for name in ("screen/runtime.js", "screen/loader.js", "site/page.js")}
    sources = [path for path in files() if path.parts[0] == "src" and ROOT / path not in bundles]
    assert places(pattern, sources) == []


SUBJECT = r"(?i)(?<![a-z])(?:loans?|balances?|lenders?|borrowers?|usd|dollars?|billions?)(?![a-z])|_bn\b"
"""Words of what this course's amounts are: the library knows amounts of anything, and a kit says what they are."""

MAY_SAY_SO = {
    "authoring/migrating/*": "names what earlier versions called things, and the words that were theirs",
    "kit/loader.py": "names the tables of earlier versions, for one message",
    "quiz/typed_number.py": "how English writes large numbers and names currencies, as students type them",
    "quiz/browser/typed_number.js": "the same in the browser",
    "screen/runtime.js": "made of the same",
    "quiz/browser/quiz.css": "a value of `text-wrap`",
    "screen/runtime.css": "made of the same",
    "site/browser/page.css": "the same value",
    "authoring/drafting/words/*": "how a language writes large numbers and names currencies",
    "authoring/drafting/figures_rule.py": "two examples of what it finds",
    "tables/table.py": "the sign that opens a formula in notebooks",
    "authoring/checking/rules/formula.py": "the same sign",
}


def test_the_library_knows_no_subject_of_amounts() -> None:
    library = SOURCE.relative_to(ROOT)
    sources = [path for path in files() if path.is_relative_to(library)]
    found = {place.split(":")[0] for place in places(SUBJECT, sources)}
    excused = {str(path) for path in sources for may in MAY_SAY_SO if path.relative_to(library).match(may)}
    assert found - excused == set()
    for may, why in MAY_SAY_SO.items():
        assert any(Path(path).relative_to(library).match(may) for path in found), f"no longer needed: {may} ({why})"


def imports_of(path: Path) -> set[str]:
    """The modules of ours that a module imports, whether at once, late, or for types only."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are written in full"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return {name for name in found if name.split(".")[0] == "coursekit"}


def room_of(module: str) -> str:
    """``coursekit.quiz.items.Item`` is in the room ``quiz``; ``coursekit.load`` in ``coursekit`` itself."""
    room = module.split(".")[1] if "." in module else ""
    return room if (SOURCE / room).is_dir() or (SOURCE / f"{room}.py").is_file() else ""


def modules() -> list[tuple[str, Path]]:
    """Every module's room and path."""
    return [
        ("" if path.name == "__init__.py" and path.parent == SOURCE else path.relative_to(SOURCE).parts[0].removesuffix(".py"), path)
        for path in sorted(SOURCE.rglob("*.py"))
    ]  # fmt: skip


def test_every_module_has_its_place() -> None:
    assert {room for room, _ in modules()} == {*LAYERS, *AROUND}


@pytest.mark.parametrize(
    ("room", "path"), [pytest.param(*pair, id=str(pair[1].relative_to(SOURCE))) for pair in modules()]
)
def test_arrows_never_point_back(room: str, path: Path) -> None:
    allowed = {*LAYERS, *AROUND} if room in AROUND else set(LAYERS[: LAYERS.index(room) + 1])
    if room == "charts":
        allowed -= {"quiz", "screen"}
    assert {name for name in imports_of(path) if room_of(name) not in allowed} == set()


NAMED_AFTER = ("kit/questions", "quiz/kinds", "charts", "authoring/checking/rules")
"""Folders in which a module is called as the kind of question, the chart or the rule that it has: the same name may
stand elsewhere for what is drawn, asked or checked."""


def twice(named: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The names that stand in several places, each with those."""
    places: defaultdict[str, list[str]] = defaultdict(list)
    for name, place in named:
        places[name].append(place)
    return {name: found for name, found in places.items() if len(found) > 1}


def test_no_two_modules_have_one_name() -> None:
    paths = [path.relative_to(SOURCE) for path in sorted(SOURCE.rglob("*.py"))]
    own = [path for path in paths if path.stem != "__init__" and path.parent.as_posix() not in NAMED_AFTER]
    assert len(own) > 150
    assert twice((path.stem, path.as_posix()) for path in own) == {}


def test_no_two_classes_have_one_name() -> None:
    named = [
        (node.name, path.relative_to(SOURCE).as_posix())
        for path in sorted(SOURCE.rglob("*.py"))
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    ]
    assert twice(named) == {}


def authoring_room_of(name: str) -> str:
    """``coursekit.authoring.checking.check`` is in the room ``checking``; "" for what is in none of them."""
    parts = name.split(".")
    return parts[2] if parts[:2] == ["coursekit", "authoring"] and len(parts) > 2 else ""


def test_every_module_of_authoring_is_in_one_of_its_rooms() -> None:
    folder = SOURCE / "authoring"
    parts = {path.relative_to(folder).parts[0] for path in folder.rglob("*.py")}
    assert parts == {"__init__.py", *AUTHORING}


@pytest.mark.parametrize("room", AUTHORING)
def test_a_room_of_authoring_imports_from_those_before_it(room: str) -> None:
    allowed = {"", *AUTHORING[: AUTHORING.index(room) + 1]}
    imported = {name for path in (SOURCE / "authoring" / room).rglob("*.py") for name in imports_of(path)}
    assert {name for name in imported if authoring_room_of(name) not in allowed} == set()


def module_of(name: str) -> str:
    """The module that an imported name is, or comes from, as a path without its ending."""
    parts = name.split(".")[1:]
    while parts and not (SOURCE / "/".join(parts)).is_dir() and not (SOURCE / f"{'/'.join(parts)}.py").is_file():
        parts.pop()
    whole = "/".join(parts)
    return f"{whole}/__init__" if (SOURCE / whole).is_dir() else whole


def test_grading_knows_no_screen() -> None:
    """What grading and the kinds of question import, and what that imports in turn: the kit's records, what compares
    maps and ranks hypotheses, and words; nothing that shows or keeps anything."""
    kinds = [f"quiz/kinds/{path.stem}" for path in (SOURCE / "quiz" / "kinds").glob("*.py") if path.stem != "__init__"]
    assert len(kinds) > 10
    reached, left = set[str](), ["quiz/grading", *kinds]
    while left:
        module = left.pop()
        if module not in reached:
            reached.add(module)
            left += map(module_of, imports_of(SOURCE / f"{module}.py"))
    below = {*LAYERS[: LAYERS.index("tables") + 1], "argument", "quiz"}
    assert {module.split("/")[0] for module in reached} - below == set()
    assert {module for module in reached if module.startswith("quiz/")} & {"quiz/widget", "quiz/catalogue"} == set()


# The one list of dependencies


def name_of(requirement: str) -> str:
    """A package's name as an index compares it."""
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def pins() -> list[str]:
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def test_every_pin_is_a_name_and_a_version() -> None:
    exact = re.compile(r"[a-z0-9-]+==[0-9][0-9a-z.]*( ; [^#@:/]+)?")
    assert [pin for pin in pins() if not exact.fullmatch(pin)] == []


def test_everything_that_is_asked_for_is_pinned() -> None:
    asked = [*PROJECT["dependencies"], *(name for extra in PROJECT["optional-dependencies"].values() for name in extra)]
    assert {name_of(name) for name in asked} - {name_of(pin) for pin in pins()} == {"coursekit"}, (
        "the course itself is not"
    )


def test_what_is_installed_is_what_is_pinned() -> None:
    """Somebody's environment may be old, or have come about otherwise than with make."""
    report = subprocess.run(
        [sys.executable, "-m", "pip", "freeze", "--exclude-editable", "--exclude", "coursekit"],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    pinned = {(name_of(pin), pin.split("==")[1].split(" ")[0]) for pin in pins()}
    installed = [line for line in report.stdout.splitlines() if "==" in line]
    loose = [line for line in installed if (name_of(line), line.split("==")[1]) not in pinned]
    assert loose == [], "run `make test`, or `make pins` after a change in pyproject.toml"


def test_what_builds_the_package_is_pinned_with_all_that_it_needs() -> None:
    """It is installed apart from the rest, where pip applies no constraints: its newest version could break any clone."""
    needed, left = set[str](), ["hatchling", "editables"]
    while left:
        name = left.pop()
        if name not in needed:
            needed.add(name)
            asked = map(Requirement, requires(name) or ())
            left += [name_of(one.name) for one in asked if not one.marker or one.marker.evaluate({"extra": ""})]
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"]
    wanted = [pin for pin in pins() if name_of(pin) in needed]
    assert listed == wanted, "write the pins into pyproject.toml: build-system.requires"


def test_nothing_is_listed_twice() -> None:
    """Binder installs the project itself, in `postBuild`; what it needs is listed in pyproject.toml alone."""
    assert {path.name for path in (ROOT / "binder").iterdir()} == {"constraints.txt", "postBuild", "runtime.txt"}
