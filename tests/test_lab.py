"""``coursekit lab``: what a student finds, and whose word counts."""

from __future__ import annotations

import json
import os
import re
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_core import paths

from coursekit import lab
from coursekit.cli import main
from coursekit.lab import JUPYTER_DATA
from tests.browser.lab import COURSEKIT_LAB, Lab, running_lab

OVERRIDES = "lab/api/settings/@jupyterlab"


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course of two lessons, one of them edited since its notebook was made."""
    folder = tmp_path_factory.mktemp("kit")
    (folder / "data").mkdir()
    (folder / "data" / "article.yaml").write_text("")
    (folder / "lessons").mkdir()
    for name in ("00_first", "01_second"):
        paired = {"jupytext": {"formats": "ipynb,py:percent"}}
        notebook = nbformat.v4.new_notebook(metadata=paired, cells=[nbformat.v4.new_markdown_cell(f"# {name}")])
        nbformat.write(notebook, folder / "lessons" / f"{name}.ipynb")
        (folder / "lessons" / f"{name}.py").write_text('# %% [markdown]\n"""# Edited"""\n')
    return folder


@pytest.fixture(scope="module")
def running(kit: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    with running_lab(kit, tmp_path_factory.mktemp("jupyter")) as server:
        yield server


def test_it_listens_on_this_computer_only_and_wants_its_token(running: Lab) -> None:
    assert running.url.startswith(("http://localhost:", "http://127.0.0.1:"))
    assert running.token
    with pytest.raises(urllib.error.HTTPError, match="403"):
        urllib.request.urlopen(running.url + "api/contents", timeout=10)


def test_it_opens_the_first_lesson(running: Lab) -> None:
    with urllib.request.urlopen(f"{running.url}?token={running.token}", timeout=10) as page:
        assert page.url.split("?")[0] == running.url + "lab/tree/lessons/00_first.ipynb"
    assert "00_first" in running.request("GET", "api/contents/lessons/00_first.ipynb").decode()


def test_nobody_is_asked_about_news(running: Lab) -> None:
    answer = json.loads(running.request("GET", f"{OVERRIDES}/apputils-extension:notification"))
    properties = answer["schema"]["properties"]
    assert properties["fetchNews"]["default"] == "false"
    assert properties["checkForUpdates"]["default"] is False


def test_one_button_runs_the_whole_lesson(running: Lab) -> None:
    answer = json.loads(running.request("GET", f"{OVERRIDES}/notebook-extension:panel"))
    buttons = answer["schema"]["properties"]["toolbar"]["default"]
    assert [(button["label"], button["command"]) for button in buttons] == [("Run all cells", "notebook:run-all-cells")]


def test_jupytext_does_not_come_between_a_notebook_and_its_file(running: Lab) -> None:
    """Its contents manager would show the edited source in the notebook's place, or refuse."""
    shown = json.loads(running.request("GET", "api/contents/lessons/00_first.ipynb"))
    assert shown["content"]["cells"][0]["source"] == "# 00_first"


def listed_lessons(server: Lab) -> list[str]:
    listed = json.loads(server.request("GET", "api/contents/lessons"))
    return sorted(entry["name"] for entry in listed["content"])


def disabled(server: Lab) -> set[str]:
    page = server.request("GET", "lab").decode()
    (config,) = re.findall(r'<script id="jupyter-config-data" type="application/json">(.*?)</script>', page, re.DOTALL)
    return set(json.loads(config)["disabledExtensions"])


def test_a_student_sees_each_lesson_once_and_an_author_its_source_too(running: Lab, kit: Path, tmp_path: Path) -> None:
    assert listed_lessons(running) == ["00_first.ipynb", "01_second.ipynb"]
    assert "@jupyterlab/debugger-extension" in disabled(running)
    with running_lab(kit, tmp_path, [*COURSEKIT_LAB, "--author"]) as authors:
        assert listed_lessons(authors) == ["00_first.ipynb", "00_first.py", "01_second.ipynb", "01_second.py"]
        assert disabled(authors) == {"jupyterlab-jupytext", "@jupyter-notebook/lab-extension"}


def test_a_page_comes_compressed(running: Lab) -> None:
    request = urllib.request.Request(f"{running.url}lab?token={running.token}", headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request, timeout=10) as page:
        assert page.headers["Content-Encoding"] == "gzip"


def test_the_courses_own_part_of_jupyterlab_is_served_from_the_package(running: Lab) -> None:
    for path in JUPYTER_DATA.rglob("static/*"):
        served = running.request("GET", f"lab/extensions/coursekit/static/{path.name}")
        assert served == path.read_bytes()


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch, kit: Path) -> list[str]:
    """The arguments JupyterLab is started with; it is not started."""
    arguments: list[str] = []
    monkeypatch.setattr(lab, "_serve", arguments.extend)
    monkeypatch.chdir(kit)
    monkeypatch.setenv("JUPYTER_CONFIG_PATH", "somebody's own")
    monkeypatch.setenv("JUPYTER_PATH", "somebody's own")
    monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", "")  # so that it is put back
    monkeypatch.delenv("JUPYTER_PREFER_ENV_PATH")
    return arguments


def test_what_a_file_manager_leaves_behind_is_not_opened(served: list[str], kit: Path) -> None:
    (kit / "lessons" / "._00_first.ipynb").write_bytes(b"\x00\x05\x16\x07")
    lab.start(kit, [])
    assert served[0].endswith("/lessons/00_first.ipynb")


def test_what_is_typed_goes_on_to_jupyterlab(served: list[str]) -> None:
    assert main(["lab", "--no-browser", "--port", "8890"]) == 0
    assert served[-3:] == ["--no-browser", "--port", "8890"]


def test_what_is_typed_wins(served: list[str], kit: Path) -> None:
    lab.start(kit, ["--LabApp.default_url=/lab", "--allow-root"])
    assert served == ["--LabApp.default_url=/lab", "--allow-root"]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="Windows has no root")
@pytest.mark.parametrize(("user", "allowed"), [(0, True), (1000, False)])
def test_root_is_allowed_where_there_is_only_root(
    served: list[str], kit: Path, monkeypatch: pytest.MonkeyPatch, user: int, allowed: bool
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    lab.start(kit, [])
    assert ("--allow-root" in served) == allowed


def test_somebodys_own_jupyter_settings_still_count(served: list[str], kit: Path) -> None:
    lab.start(kit, [])
    for variable in ("JUPYTER_CONFIG_PATH", "JUPYTER_PATH"):
        assert os.environ[variable].split(os.pathsep)[-1] == "somebody's own"


@pytest.mark.parametrize("asked", [None, "0"])
def test_the_kernel_is_the_courses_own_unless_somebody_asks_for_another(
    served: list[str], kit: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: str | None
) -> None:
    """In a computer room the environment belongs to the administrator, and not to who uses it."""
    theirs = tmp_path / "kernels" / "python3"
    theirs.mkdir(parents=True)
    (theirs / "kernel.json").write_text(
        '{"argv": ["/elsewhere/python"], "display_name": "theirs", "language": "python"}'
    )
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path))
    monkeypatch.setattr(paths, "_do_i_own", lambda _: False)
    if asked:
        monkeypatch.setenv("JUPYTER_PREFER_ENV_PATH", asked)
    lab.start(kit, [])
    assert (KernelSpecManager().get_kernel_spec("python3").display_name == "theirs") is (asked == "0")


def test_without_a_lesson_it_says_so(served: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert lab.start(tmp_path, []) == 1
    assert not served
    assert "no notebook" in capsys.readouterr().err


def test_a_folder_for_answers_that_is_none_is_said_where_the_course_is_started_and_stops_nobody(
    served: list[str], kit: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COURSEKIT_STORE", "answers")
    lab.start(kit, [])
    assert served
    (said,) = capsys.readouterr().err.splitlines()
    assert "COURSEKIT_STORE is 'answers': it has to be a whole path" in said
