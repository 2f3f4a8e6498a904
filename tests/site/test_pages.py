"""The pages of a course as files: what a reader finds in them without a browser's help."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit
from urllib.request import urlopen

import pytest

from coursekit.authoring.lesson_files.page_sources import made_of, sources_of
from coursekit.cli import main
from coursekit.errors import CourseError
from coursekit.kit import read_kit
from coursekit.quiz.catalogue import catalogue
from coursekit.site import pictures
from coursekit.site.build_site import folder_of, one_file_of, write_folder
from coursekit.site.draw_charts import draw_charts
from coursekit.site.pieces import with_ways_back
from coursekit.site.running import NotRun
from coursekit.site.serving import server_of
from tests.site.courses import REPOSITORY, course_files, tram_course


class Read(HTMLParser):
    """What is in a page: its elements with their attributes, its scripts and its text."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.scripts: list[tuple[dict[str, str], str]] = []
        self.words: list[str] = []
        self._script: dict[str, str] | None = None
        self._within: list[str] = []
        self.feed(content.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.elements.append((tag, given))
        if tag == "script":
            self.scripts.append((given, ""))
        self._within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        while self._within and self._within.pop() != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self._within and self._within[-1] == "script":
            self.scripts[-1] = (self.scripts[-1][0], data)
        elif not self._within or self._within[-1] != "style":
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())

    def ids(self) -> list[str]:
        return [given["id"] for _, given in self.elements if "id" in given]


@pytest.fixture(scope="session")
def tram_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tram_course(tmp_path_factory.mktemp("tram"))


@pytest.fixture(scope="session")
def tram_files(tram_folder: Path) -> dict[str, bytes]:
    return folder_of(tram_folder)


@pytest.fixture(scope="session", params=["course", "tram"])
def files(request: pytest.FixtureRequest, tram_files: dict[str, bytes]) -> dict[str, bytes]:
    return tram_files if request.param == "tram" else course_files()


def pages(files: dict[str, bytes]) -> dict[str, Read]:
    return {name: Read(content) for name, content in files.items() if name.endswith(".html")}


# What a course becomes


def test_made_twice_it_is_the_same_byte_for_byte(tram_folder: Path, tram_files: dict[str, bytes]) -> None:
    assert folder_of(tram_folder) == tram_files
    assert one_file_of(tram_folder) == one_file_of(tram_folder)


def test_every_lesson_and_every_page_of_data_is_there(files: dict[str, bytes]) -> None:
    assert {"index.html", "search.html", "facts.html"} <= files.keys()
    first, *_ = lessons = [name for name in files if re.match(r"\d\d_", name)]
    assert len(lessons) >= 4
    assert f'class="primary" href="{first}"' in files["index.html"].decode()


def test_each_question_stands_in_words_with_its_answer_folded(tram_folder: Path, tram_files: dict[str, bytes]) -> None:
    told = " ".join(page.text for page in pages(tram_files).values())
    asked = [item for asked in catalogue(read_kit(tram_folder / "data")) if not asked.title for item in asked.items]
    for item in asked:
        assert " ".join(item.stem.split()) in told, item.id
        for line in item.right_answer():
            assert " ".join(line.split()) in told, item.id
    (single,) = (item for item in asked if item.id == "tram-single")
    content = tram_files["00_all_aboard.html"].decode()
    answer = content.index(f"<strong>{single.right_answer()[0]}</strong>", content.index(single.stem))
    assert content.rindex("<details>", 0, answer) > content.rindex("</details>", 0, answer)


def test_a_lesson_opens_on_binder_only_where_there_is_something_to_try(tram_files: dict[str, bytes]) -> None:
    found = re.findall(r'class="binder" href="([^"]+)"', tram_files["00_all_aboard.html"].decode())
    lesson = "https://mybinder.org/v2/gh/somebody/tram/HEAD?urlpath=lab/tree/lessons/00_all_aboard.ipynb"
    assert found == [lesson] * 2  # two tables


def test_what_speaks_of_notebooks_alone_is_folded(tmp_path: Path) -> None:
    folder = tram_course(tmp_path)
    lesson = folder / "lessons" / "00_all_aboard.py"
    told = '\n\n# %% [markdown] tags=["in-notebook"]\n"""\nPress Shift + Enter.\n"""\n'
    lesson.write_text(lesson.read_text(encoding="utf-8") + told, encoding="utf-8")
    content = folder_of(folder)["00_all_aboard.html"].decode()
    assert re.search(r'<details class="in-notebook"><summary>In the notebook</summary>\s*<p>Press Shift', content)
    assert content.count("<strong>On this page</strong>") == 1


def test_a_chart_of_a_lessons_own_is_a_picture_that_scrolls_where_it_has_no_room(tmp_path: Path) -> None:
    folder = tram_course(tmp_path)
    lesson = folder / "lessons" / "00_all_aboard.py"
    chart = (
        "import altair as alt\n\ndays = alt.Data(values=[{'day': 'Monday', 'late': 12}])\n"
        "course.show(alt.Chart(days).mark_bar().encode(x='day:N', y='late:Q'), words='Late on Monday. By 12 minutes.')"
    )
    lesson.write_text(f"{lesson.read_text(encoding='utf-8')}\n\n# %%\n{chart}\n", encoding="utf-8")
    page = Read(folder_of(folder)["00_all_aboard.html"])
    found = [given for tag, given in page.elements if tag == "svg" and given["class"] == "chart own"]
    assert [given["aria-label"] for given in found] == ["Late on Monday."]
    before = [given for tag, given in page.elements if given.get("aria-label") == "Chart"]
    assert [given["tabindex"] for given in before] == ["0"]
    assert "Late on Monday. By 12 minutes." in page.text
    assert "The data of this chart" in page.text


# Links


def test_every_link_leads_to_something(files: dict[str, bytes]) -> None:
    read = pages(files)
    lost = []
    for name, page in read.items():
        for tag, given in page.elements:
            target = given.get("href") or given.get("src") or ""
            parts = urlsplit(target)
            if tag == "use" or target == "#" or parts.scheme in ("http", "https", "data", "mailto"):
                continue
            file, anchor = parts.path or name, unquote(parts.fragment)
            if target and (file not in files or (anchor and anchor not in read[file].ids())):
                lost.append(f"{name}: {target}")
    assert lost == []


def test_no_name_is_given_twice_on_a_page(files: dict[str, bytes]) -> None:
    for name, page in pages(files).items():
        assert [one for one, count in Counter(page.ids()).items() if count > 1] == [], name


def test_an_entry_leads_back_to_the_lesson_that_uses_it(tram_files: dict[str, bytes]) -> None:
    (link,) = re.findall(r'<a href="(facts\.html#[\w-]+)" id="([\w-]+)"', tram_files["00_all_aboard.html"].decode())
    entry = tram_files["facts.html"].decode().partition(f'id="{link[0].partition("#")[2]}"')[2].partition("<h3")[0]
    assert f'Used in: <a href="00_all_aboard.html#{link[1]}">00 · All aboard</a>' in entry


def test_the_lesson_that_used_a_word_first_is_named_once() -> None:
    first = 'First used in <a href="01_one.html">01 · One</a>.'
    entries = f'<h2 id="a">A</h2>\n<p>What it is.</p>\n<p>See b. {first}</p>\n<h2 id="b">B</h2>\n<p>{first}</p>\n'
    back = '<p class="back">Used in: <a href="01_one.html#to-a">01 · One</a></p>'
    elsewhere = '<p class="back">Used in: <a href="02_two.html#to-b">02 · Two</a></p>'
    made = with_ways_back(entries, {"a": back, "b": elsewhere})
    assert f"<p>See b.</p>\n{back}\n" in made
    assert f"<p>{first}</p>\n{elsewhere}\n" in made


def test_charts_of_built_notebooks_are_drawn_before_pages_need_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = []

    def draw(spec: dict[str, Any], sheet: int) -> str:
        drawn.append(sheet)
        return "<svg></svg>"

    monkeypatch.setattr(pictures, "_drawn", draw)
    (tmp_path / "lessons").mkdir()
    for ending in ("py", "ipynb"):
        (lesson,) = (REPOSITORY / "lessons").glob(f"05_*.{ending}")
        (tmp_path / "lessons" / lesson.name).write_bytes(lesson.read_bytes())
    assert draw_charts(tmp_path) == 1
    assert len(drawn) == len(pictures.SHOWN)
    assert draw_charts(tmp_path) == 1
    assert len(drawn) == len(pictures.SHOWN)


def test_one_file_has_all_pages_and_all_links_stay_in_it(tram_folder: Path) -> None:
    page = Read(one_file_of(tram_folder))
    ids = page.ids()
    assert [one for one, count in Counter(ids).items() if count > 1] == []
    assert {"index", "00_all_aboard", "facts", "search"} <= set(ids)
    local = [given["href"] for _, given in page.elements if given.get("href", "").startswith("#")]
    assert [target for target in local if target != "#" and unquote(target[1:]) not in ids] == []
    fetched = [given for tag, given in page.elements if tag in ("script", "link", "img") and "src" in given]
    assert fetched == []


# What a browser may do


def test_no_page_fetches_anything_from_elsewhere(files: dict[str, bytes]) -> None:
    for name, page in pages(files).items():
        for tag, given in page.elements:
            if tag in ("script", "link", "img", "iframe", "source"):
                for attribute in ("src", "href"):
                    assert given.get(attribute, "") in {"", *files}, name


def policy_of(page: Read) -> dict[str, str]:
    (policy,) = (given["content"] for _, given in page.elements if given.get("http-equiv") == "Content-Security-Policy")
    return dict(part.strip().split(" ", 1) for part in policy.split(";"))


def test_pages_allow_no_script_but_their_own(files: dict[str, bytes]) -> None:
    for name, page in pages(files).items():
        policy = policy_of(page)
        assert policy["script-src"] == "'self'", name
        assert policy["default-src"] == "'none'"
        for given, content in page.scripts:
            assert given.get("type") == "application/json" or (given.get("src") and not content.strip()), name
        assert [given for _, given in page.elements if any(one.startswith("on") for one in given)] == []


def test_the_one_file_allows_its_own_scripts_alone_by_their_hashes(tram_folder: Path) -> None:
    page = Read(one_file_of(tram_folder))
    run = [content for given, content in page.scripts if given.get("type") != "application/json"]
    hashes = [base64.b64encode(hashlib.sha256(content.encode()).digest()).decode() for content in run]
    assert policy_of(page)["script-src"] == " ".join(f"'sha256-{one}'" for one in hashes)


HOSTILE = '<img src=x onerror="window.attacked=1"><script>window.attacked=2</script> & </script><!--'


def test_hostile_text_stays_text(tmp_path: Path) -> None:
    folder = tram_course(tmp_path)
    for file in [*(folder / "data").glob("*.yaml"), *(folder / "data" / "quizzes").glob("*.yaml")]:
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"(?m)^(\s+(?:- )?stem:) .*$", rf"\1 {json.dumps(HOSTILE)}", text), encoding="utf-8")
    lesson = folder / "lessons" / "01_who_decides.py"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace("To see", f"To see {HOSTILE}"), encoding="utf-8")
    made = folder_of(folder) | {"course.html": one_file_of(folder)}
    assert made["00_all_aboard.html"].decode().count("attacked") > 10
    for name, page in pages(made).items():
        assert not [given for tag, given in page.elements if tag == "img" or "onerror" in given], name
        own = [content for given, content in page.scripts if given.get("type") != "application/json"]
        assert len(own) <= 5
        assert not any("attacked=2" in content for content in own if "coursekitWords" not in content), name


def test_a_title_is_read_as_the_readme_shows_it(tmp_path: Path) -> None:
    folder = tram_course(tmp_path)
    readme = "# „Rails &amp; 1 &lt; 2 {letter}“: a teaching kit\n"
    (folder / "README.md").write_text(readme, encoding="utf-8")
    made = folder_of(folder)
    assert "„Rails & 1 < 2 {letter}“" in Read(made["index.html"]).words
    assert ">R</text>" in made["icon.svg"].decode()


# Files


def test_a_cell_that_fails_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    folder = tram_course(tmp_path / "tram")
    lesson = folder / "lessons" / "02_who_pays.py"
    lesson.write_text(lesson.read_text(encoding="utf-8") + "\n\n# %%\n1 / 0\n", encoding="utf-8")
    with pytest.raises(NotRun, match=r"lessons/02_who_pays\.py:\d+: this cell fails \(ZeroDivisionError"):
        write_folder(folder, tmp_path / "site")
    assert not (tmp_path / "site").exists()


def test_a_folder_with_something_else_in_it_is_left_alone(tram_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "thesis.html").write_text("mine", encoding="utf-8")
    with pytest.raises(CourseError, match="holds something else"):
        write_folder(tram_folder, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.html"]


def test_pages_that_are_no_longer_made_are_removed(tram_folder: Path, tmp_path: Path) -> None:
    write_folder(tram_folder, tmp_path / "site")
    (tmp_path / "site" / "09_gone.html").write_text("old", encoding="utf-8")
    write_folder(tram_folder, tmp_path / "site")
    assert not (tmp_path / "site" / "09_gone.html").exists()


def test_the_command_writes_a_folder_or_one_file(
    tram_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["site", "--kit", str(tram_folder), "-o", str(tmp_path / "out")]) == 0
    assert "index.html" in capsys.readouterr().out
    assert main(["site", "--kit", str(tram_folder), "--one-file", str(tmp_path / "tram.html")]) == 0
    assert (tmp_path / "tram.html").read_bytes() == one_file_of(tram_folder)


def test_a_kit_changes_the_look_with_a_style_of_its_own(tmp_path: Path) -> None:
    folder = tram_course(tmp_path)
    (folder / "data" / "site.css").write_text(":root { --accent: #a00000; }\n", encoding="utf-8")
    assert folder_of(folder)["course.css"].decode().endswith(":root { --accent: #a00000; }\n")


def test_the_worker_has_every_file_and_another_version_for_other_content(
    tram_files: dict[str, bytes], tmp_path: Path
) -> None:
    def version(files: dict[str, bytes]) -> str:
        return files["worker.js"].decode().split("\n")[0]

    listed = json.loads(tram_files["worker.js"].decode().partition("const FILES = ")[2].partition(";\n")[0])
    assert set(listed) == tram_files.keys() - {"worker.js"}
    folder = tram_course(tmp_path)
    lesson = folder / "lessons" / "03_your_verdict.py"
    lesson.write_text(lesson.read_text(encoding="utf-8").replace("To see", "To look at"), encoding="utf-8")
    assert version(folder_of(folder)) != version(tram_files)


def test_pages_that_are_kept_tell_when_a_lesson_has_changed(tram_files: dict[str, bytes], tmp_path: Path) -> None:
    folder = tram_course(tmp_path / "tram")
    described = folder / "docs" / "course.webmanifest"
    described.parent.mkdir()
    described.write_bytes(tram_files["course.webmanifest"])
    assert made_of(described) == sources_of(folder)
    lesson = folder / "lessons" / "03_your_verdict.py"
    lesson.write_bytes(lesson.read_bytes().replace(b"\n", b"\r\n"))
    assert made_of(described) == sources_of(folder)  # git may end lines otherwise elsewhere
    lesson.write_bytes(lesson.read_bytes().replace(b"To see", b"To look at"))
    assert made_of(described) != sources_of(folder)


def test_the_pages_are_shown_on_this_machine(tram_files: dict[str, bytes]) -> None:
    from threading import Thread

    with server_of(tram_files, 0) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        with urlopen(f"http://127.0.0.1:{server.server_port}/") as answer:
            assert answer.read() == tram_files["index.html"]
            assert answer.headers["Content-Type"] == "text/html"
        server.shutdown()


def test_the_search_knows_the_words_of_every_page(files: dict[str, bytes]) -> None:
    content = files["words.js"].decode().removeprefix("globalThis.coursekitWords = ").removesuffix(";\n")
    found = json.loads(content)
    assert {urlsplit(address).path for _, _, address, _ in found} >= {
        name for name in files if re.match(r"\d\d_|facts", name)
    }
    read = pages(files)
    for _, _, address, _ in found:
        parts = urlsplit(address)
        assert not parts.fragment or unquote(parts.fragment) in read[parts.path].ids(), address
