"""From a clone to a course, on Binder and with make.

Binder's steps are done here as repo2docker does them, in an environment of their own, because no
other test would see a dependency that is missing from the list or a file missing from the wheel.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import venv
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from coursekit.authors_tools import PACKAGES
from tests.browser.lab import Lab, running_lab
from tests.test_repository import ROOT, files

MAKE = shutil.which("make")
needs_make = pytest.mark.skipif(MAKE is None, reason="no make here (Windows): the README has the steps without it")


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository as somebody gets it: without whatever git ignores."""
    folder = tmp_path_factory.mktemp("clone")
    for path in files():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, folder / path)
    return folder


@pytest.fixture(scope="module")
def binder(clone: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of programs of an environment made as Binder makes it."""
    prefix = tmp_path_factory.mktemp("binder") / "environment"
    venv.create(prefix, with_pip=True)
    programs = prefix / ("Scripts" if os.name == "nt" else "bin")
    environment = os.environ | {"PATH": f"{programs}{os.pathsep}{os.environ['PATH']}"}
    step = [clone / "binder" / "postBuild"]
    done = subprocess.run(step, check=False, cwd=clone, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    yield programs
    # pytest would keep the last three of these, each of some hundred megabytes.
    shutil.rmtree(prefix)


@pytest.fixture(scope="module")
def server(clone: Path, binder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """The server that Binder starts: plain JupyterLab, without `coursekit lab`."""
    command = [str(binder / "python"), "-m", "jupyterlab", "--allow-root"]
    with running_lab(clone, tmp_path_factory.mktemp("jupyter"), command) as running:
        yield running


def test_binder_takes_a_python_that_the_project_supports() -> None:
    assert (ROOT / "binder" / "runtime.txt").read_text(encoding="utf-8").strip() == "python-3.11"


def test_binder_opens_the_lesson_that_the_badge_names(server: Lab) -> None:
    badge = re.search(r"urlpath=lab/tree/(\S+)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert badge
    lesson = json.loads(server.request("GET", f"api/contents/{badge[1]}"))
    assert lesson["type"] == "notebook"
    assert lesson["content"]["cells"]


def test_binder_has_the_settings_that_students_get(server: Lab) -> None:
    overrides = ROOT / "src" / "coursekit" / "jupyter" / "labconfig" / "default_setting_overrides.json"
    for plugin, wanted in json.loads(overrides.read_text(encoding="utf-8")).items():
        properties = json.loads(server.request("GET", f"lab/api/settings/{plugin}"))["schema"]["properties"]
        assert {name: properties[name]["default"] for name in wanted} == wanted


def test_binder_has_the_courses_own_part_of_jupyterlab_and_lists_each_lesson_once(server: Lab) -> None:
    assert b"coursekit:lessons" in server.request("GET", "lab/extensions/coursekit/static/lessons.js")
    listed = json.loads(server.request("GET", "api/contents/lessons"))["content"]
    assert not [entry["name"] for entry in listed if entry["name"].endswith(".py")]


def test_binder_gives_notebooks_as_they_are_stored(server: Lab) -> None:
    """With jupytext's contents manager a lesson's source would be served as a notebook too."""
    source = min((ROOT / "lessons").glob("*.py")).name
    assert json.loads(server.request("GET", f"api/contents/lessons/{source}"))["type"] == "file"


def test_binder_has_everything_that_the_course_imports(binder: Path, clone: Path) -> None:
    code = (
        "import importlib, pkgutil, coursekit\n"
        "for module in pkgutil.walk_packages(coursekit.__path__, 'coursekit.'):\n"
        "    if not module.name.endswith('__main__'): importlib.import_module(module.name)\n"
        "course = coursekit.load()\n"
        "print(coursekit.__file__, course)"
    )
    done = subprocess.run(
        [binder / "python", "-c", code], check=False, cwd=clone / "lessons", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(str(binder.parent)), "the installed library, not the one in src/"


MEGABYTE = 1_000_000


def test_students_install_little(binder: Path) -> None:
    """What Binder, a hub and a school's network fetch and keep for each copy: no author's tool is in it."""
    files_of_all = [path for path in binder.parent.rglob("*") if path.is_file() and not path.is_symlink()]
    without_pip = [path for path in files_of_all if not path.match("*/site-packages/pip*/**")]
    on_disk = sum(path.stat().st_size for path in without_pip)
    fetched = sum(len(zlib.compress(path.read_bytes())) for path in without_pip if path.suffix != ".pyc")
    assert 30 * MEGABYTE < fetched <= 70 * MEGABYTE
    assert 100 * MEGABYTE < on_disk <= 260 * MEGABYTE


def test_students_get_no_tool_of_the_authors(binder: Path) -> None:
    installed = next(binder.parent.rglob("site-packages"))
    names = {path.name for path in installed.iterdir()}
    assert "jupyterlab" in names
    assert names & set(PACKAGES) == {"babel", "bs4"}, "which JupyterLab and nbconvert bring"


def test_an_author_without_tools_is_told_what_to_type(binder: Path, clone: Path, tmp_path: Path) -> None:
    course = shutil.copytree(clone, tmp_path / "course", ignore=shutil.ignore_patterns("node_modules"))
    for command in (["build", "02"], ["check"], ["export", "docx", "-o", "out"]):
        done = subprocess.run(
            [binder / "coursekit", *command], check=False, cwd=course, capture_output=True, text=True, encoding="utf-8"
        )
        assert done.returncode != 0
        assert "is not installed: " in done.stderr
        typed = done.stderr.split("is not installed: ")[1]
        python, *line = typed.split()
        assert (course / python).exists()
        wanted = ["-m", "pip", "install", "-c", "binder/constraints.txt", *sorted(PACKAGES.values())]
        assert line == wanted
        assert "Traceback" not in done.stderr


def test_the_wheel_holds_every_file_of_the_library(binder: Path) -> None:
    installed = next(binder.parent.rglob("site-packages/coursekit"))
    in_wheel = {path.relative_to(installed) for path in installed.rglob("*") if path.is_file()}
    assert {path.relative_to("src/coursekit") for path in files() if path.parts[0] == "src"} <= in_wheel


# make


def make(folder: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS", "PYTHON"))}
    return subprocess.run(
        [MAKE or "make", *arguments], check=False, cwd=folder, env=clean | settings, capture_output=True, text=True
    )


@pytest.fixture
def set_up(clone: Path, tmp_path: Path) -> Path:
    """A repository where set-up is done, as far as make can tell."""
    for name in ("Makefile", "pyproject.toml", "binder/constraints.txt", "package.json", "package-lock.json"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        shutil.copy(clone / name, tmp_path / name)
        os.utime(tmp_path / name, (1e9, 1e9))
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    for name in ("bin/python", "ready-course", "ready-author", "ready-test", "ready-node"):
        (tmp_path / ".venv" / name).touch()
    return tmp_path


@needs_make
def test_make_lists_what_it_can_do(clone: Path) -> None:
    targets = re.search(
        r"^\.PHONY: \$\(VENV\)/hub (.+)$", (clone / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert targets
    for arguments in ((), ("help",)):
        shown = make(clone, *arguments).stdout
        assert re.findall(r"^make ([\w-]+) +\S", shown, re.MULTILINE) == targets[1].split()


@needs_make
@pytest.mark.parametrize("target", ["lab", "check", "unit"])
def test_a_second_run_sets_nothing_up(set_up: Path, target: str) -> None:
    planned = make(set_up, "--dry-run", target).stdout
    assert len(planned.splitlines()) == 1
    assert "set_up" not in planned


@needs_make
@pytest.mark.parametrize("changed", ["pyproject.toml", "binder/constraints.txt"])
def test_a_change_of_what_is_needed_is_installed(set_up: Path, changed: str) -> None:
    os.utime(set_up / changed, (4e9, 4e9))
    assert "scripts/set_up.py" in make(set_up, "--dry-run", "lab").stdout


@needs_make
def test_make_says_which_python_it_needs(set_up: Path) -> None:
    shutil.rmtree(set_up / ".venv")
    old = set_up / "old-python"
    old.write_text("#!/bin/sh\nexit 1\n")
    old.chmod(0o755)
    for python in (str(old), ""):
        refused = make(set_up, "lab", f"PYTHON={python}")
        assert refused.returncode != 0
        assert "Python 3.11" in refused.stderr
        assert not (set_up / ".venv").exists()


@needs_make
def test_make_finds_a_python_by_itself(set_up: Path) -> None:
    shutil.rmtree(set_up / ".venv")
    planned = make(set_up, "--dry-run", "lab").stdout
    assert re.search(r"^python3?[.0-9]* -m venv \.venv", planned, re.MULTILINE), planned


# make, where somebody has settings of their own

THEIRS = {
    "PIP_USER": "1",
    "PIP_TARGET": "/elsewhere",
    "PIP_PREFIX": "/elsewhere",
    "PIP_ROOT": "/elsewhere",
    "PIP_PYTHON": "/elsewhere/python",
    "PIP_REQUIRE_VIRTUALENV": "1",
    "PIP_REQUIRE_HASHES": "1",
    "PIP_NO_DEPS": "1",
    "PIP_NO_BUILD_ISOLATION": "0",
    "PIP_REQUIREMENT": "/elsewhere/requirements.txt",
    "PYTHONPATH": "/elsewhere",
    "PYTHONHOME": "/elsewhere",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONOPTIMIZE": "2",
    "PYTHONWARNINGS": "error",
    "VIRTUAL_ENV": "/elsewhere",
    "PYTEST_ADDOPTS": "--collect-only",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "MYPYPATH": "/elsewhere",
    "RUFF_CONFIG": "/elsewhere/ruff.toml",
}
THE_WAY_TO_PACKAGES = {
    "PIP_INDEX_URL": "https://mirror.invalid/simple",
    "PIP_EXTRA_INDEX_URL": "https://mirror.invalid/more",
    "PIP_FIND_LINKS": "/wheels",
    "PIP_CERT": "/firm.pem",
    "PIP_PROXY": "http://proxy.invalid:3128",
    "PIP_TRUSTED_HOST": "mirror.invalid",
    "PIP_CONSTRAINT": "/firm.txt",
    "PIP_CONFIG_FILE": "/firm.conf",
    "PIP_CACHE_DIR": "/cache",
    "PIP_NO_INDEX": "1",
    "https_proxy": "http://proxy.invalid:3128",
    "PYTHONUTF8": "1",
}


@pytest.fixture
def tells_its_surroundings(set_up: Path) -> Path:
    """Where set-up is due. In place of programs: scripts that write down the environment they got."""
    for name in ("python", "coursekit", "ruff", "mypy"):
        script_that_tells(set_up / ".venv" / "bin" / name)
    os.utime(set_up / "pyproject.toml", (4e9, 4e9))
    return set_up


def script_that_tells(program: Path) -> None:
    program.write_text('#!/bin/sh\nenv > "told-$(basename "$0")"\n')
    program.chmod(0o755)


def told(folder: Path, program: str) -> dict[str, str]:
    lines = (folder / f"told-{program}").read_text().splitlines()
    return dict(line.split("=", 1) for line in lines if "=" in line)


@needs_make
@pytest.mark.parametrize(("target", "program"), [("lab", "python"), ("lab", "coursekit"), ("unit", "python")])
def test_nobodys_settings_decide_what_is_set_up_or_passes(
    tells_its_surroundings: Path, target: str, program: str
) -> None:
    assert make(tells_its_surroundings, target, **THEIRS, **THE_WAY_TO_PACKAGES).returncode == 0
    environment = told(tells_its_surroundings, program)
    assert {name: environment[name] for name in THEIRS if environment.get(name, "0") != "0"} == {}
    assert environment.items() >= THE_WAY_TO_PACKAGES.items(), "how packages are reached"


@needs_make
def test_nobodys_own_jupyter_decides_what_is_built(tells_its_surroundings: Path) -> None:
    paths = {"JUPYTER_PATH": "/elsewhere", "JUPYTER_CONFIG_PATH": "/elsewhere", "JUPYTER_DATA_DIR": "/elsewhere"}
    assert make(tells_its_surroundings, "build", **paths).returncode == 0
    assert "/elsewhere" not in told(tells_its_surroundings, "coursekit").values()


@needs_make
def test_a_pip_conf_decides_nothing_in_the_environment_of_the_course(clone: Path, tmp_path: Path) -> None:
    folder, home = tmp_path / "a folder für uns", tmp_path / "home"
    folder.mkdir()
    shutil.copy(clone / "Makefile", folder)
    (home / ".pip").mkdir(parents=True)
    elsewhere = "".join(
        f"[{part}]\nuser = true\ntarget = {home}/lib\nprefix = {home}\n" for part in ("global", "install")
    )
    (home / ".pip" / "pip.conf").write_text(elsewhere)
    theirs = {"HOME": str(home), "XDG_CONFIG_HOME": str(home), "PYTHONHOME": "/elsewhere", "PYTHONPATH": "/elsewhere"}
    made = make(folder, ".venv/bin/python", **theirs)
    assert made.returncode == 0, made.stderr
    python = folder / ".venv" / "bin" / "python"
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))}
    for command in (
        ["-m", "pip", "install", "--quiet", "--no-index", tiny_wheel(tmp_path)],
        ["-c", "import tiny; assert tiny.__file__.startswith(__import__('sys').prefix)"],
    ):
        done = subprocess.run(
            [python, *command],
            check=False,
            env=clean | {"HOME": str(home)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr


def tiny_wheel(folder: Path) -> Path:
    """A package of nothing, to be installed without an index."""
    wheel = folder / "tiny-1-py3-none-any.whl"
    about = {
        "METADATA": "Metadata-Version: 2.1\nName: tiny\nVersion: 1\n",
        "WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "RECORD": "tiny.py,,\ntiny-1.dist-info/METADATA,,\ntiny-1.dist-info/WHEEL,,\ntiny-1.dist-info/RECORD,,\n",
    }
    with zipfile.ZipFile(wheel, "w") as package:
        package.writestr("tiny.py", "")
        for name, text in about.items():
            package.writestr(f"tiny-1.dist-info/{name}", text)
    return wheel
