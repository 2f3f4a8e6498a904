"""One piece of work: kept by the pages as by notebooks, saved to the same file, there without a network."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from coursekit.cli import main
from coursekit.course import Course
from coursekit.kit import read_kit
from coursekit.progress.plan import plan_of
from coursekit.site.build_site import one_file_of
from coursekit.storage.store import MemoryStore
from tests.browser.chromium import offline
from tests.browser.site import answered, follow, opened, ready, served
from tests.quiz.an_item import AnyKind
from tests.site.courses import TRAM

LESSON = "01_who_decides.html"
PLACE = "tram/questions"


def course() -> Course:
    return Course(read_kit(TRAM / "data"), MemoryStore())


def place() -> str:
    return f"{read_kit(TRAM / 'data').article.id}/questions"


def question(page: Page, name: str) -> Locator:
    return page.locator(f'form[data-question="{name}"]').first


def answer(page: Page) -> None:
    answered(page, question(page, "decides-vote"))


def test_what_is_saved_here_is_loaded_by_python_and_counted_in_the_report(
    tab: Page, address: str, root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    opened(tab, f"{address}{LESSON}")
    answer(tab)
    with tab.expect_download() as saving:
        tab.get_by_role("button", name="Save my work to a file").click()
    (tmp_path / "in").mkdir()
    file = tmp_path / "in" / saving.value.suggested_filename
    saving.value.save_as(file)
    here = course()
    assert here.load_work(file).answers == 1
    kept = tab.evaluate("(key) => JSON.parse(localStorage.getItem(key)).items", f"coursekit:{place()}")
    assert here.store.read(place())["decides-vote"]["answer"] == kept["decides-vote"]["answer"]
    assert main(["report", "--kit", str(root), str(tmp_path / "in"), "-o", str(tmp_path / "report.html")]) == 0
    assert "1 hand-in" in capsys.readouterr().out


def test_what_python_saved_is_loaded_here(tab: Page, address: str, tmp_path: Path) -> None:
    there = course()
    (item,) = there.quiz("decides-vote").quiz.items
    wrong = next(choice.id for choice in AnyKind(item).choices if not choice.correct)
    entry = {"answer": wrong, "first": wrong, "tries": 1, "outcome": "wrong", "dot": ["python", 1], "by": {"python": 1}}
    there.store.keep(place(), {"decides-vote": entry})
    there.save_work(tmp_path / "work.json", "Ada")
    opened(tab, f"{address}{LESSON}")
    tab.locator('.ck-work input[type="file"]').set_input_files(tmp_path / "work.json")
    expect(tab.locator(".ck-work .ck-said")).to_contain_text("Loaded: 1 answer")
    expect(question(tab, "decides-vote").get_by_role("status")).not_to_be_empty()
    expect(tab.locator(".ck-work")).to_contain_text("Safari")  # it is told when a browser throws answers away


def old_work(there: Course, name: str, file: Path) -> None:
    """A file with an answer to an earlier edition of that question."""
    entry = {
        "answer": "x",
        "first": "x",
        "tries": 1,
        "outcome": "wrong",
        "of": "older",
        "dot": ["py", 1],
        "by": {"py": 1},
    }
    there.store.keep(place(), {name: entry})
    there.save_work(file, "Ada")


def test_a_question_that_has_changed_is_told_by_its_words_and_looked_up_only_then(
    tab: Page, address: str, tmp_path: Path
) -> None:
    there = course()
    plan = plan_of(there.kit)
    elsewhere = next(
        lesson for lesson in plan.lessons if lesson.file != LESSON.removesuffix(".html") and lesson.questions
    )
    asked = elsewhere.questions[0]
    old_work(there, asked.id, tmp_path / "work.json")
    wanted: list[str] = []
    tab.on("request", lambda request: wanted.append(request.url.rsplit("/", 1)[-1]))
    opened(tab, f"{address}{LESSON}")
    assert "plan.js" in wanted
    assert "asked.js" not in wanted
    tab.locator('.ck-work input[type="file"]').set_input_files(tmp_path / "work.json")
    said = tab.locator(".ck-work .ck-said")
    expect(said).to_contain_text(f"Changed since they were answered: “{asked.title}” (lesson {elsewhere.id}).")
    assert "asked.js" in wanted


def test_a_file_is_loaded_where_the_questions_cannot_be_looked_up(tab: Page, address: str, tmp_path: Path) -> None:
    old_work(course(), "decides-vote", tmp_path / "work.json")
    tab.route("**/asked.js", lambda route: route.abort())
    opened(tab, f"{address}{LESSON}")
    tab.locator('.ck-work input[type="file"]').set_input_files(tmp_path / "work.json")
    said = tab.locator(".ck-work .ck-said")
    expect(said).to_contain_text("Loaded: 1 answer, 1 of them new here.")
    expect(said).to_contain_text("It could not be looked up which questions have changed")


def test_what_is_open_in_a_lesson_is_named_by_its_words(tab: Page, address: str) -> None:
    here = next(lesson for lesson in plan_of(course().kit).lessons if lesson.file == LESSON.removesuffix(".html"))
    opened(tab, f"{address}{LESSON}")
    expect(tab.locator(".ck-open").get_by_role("link").first).to_have_text(here.questions[0].title)


def test_the_one_file_shows_a_page_at_a_time_and_keeps_answers(file_tab: Page, root: Path, tmp_path: Path) -> None:
    tab = file_tab
    (tmp_path / "course.html").write_bytes(one_file_of(root))
    opened(tab, (tmp_path / "course.html").as_uri())
    follow(tab, tab.locator(".page:visible .ways .primary"))
    expect(tab.locator(".page:visible h1")).to_have_text("00 · All aboard")
    follow(tab, tab.locator(".page:visible .onward .after"))
    expect(tab.locator(".page:visible h1")).to_contain_text("Who decides?")
    answer(tab)
    tab.reload()
    expect(tab.locator(".page:visible h1")).to_contain_text("Who decides?")
    expect(question(tab, "decides-vote").get_by_role("status")).not_to_be_empty()


def test_after_the_first_visit_the_course_needs_no_network(browser: Browser, files: dict[str, bytes]) -> None:
    with offline(browser) as profile:
        page = profile.new_page()
        with served(files) as address:
            opened(page, address)
            page.evaluate("navigator.serviceWorker.ready.then(() => true)")
            page.reload()
            ready(page)
        profile.set_offline(True)  # and the server is gone
        for name in (LESSON, "facts.html", "02_who_pays.html"):
            opened(page, f"{address}{name}")
            expect(page.locator("h1").first).to_be_visible()
        opened(page, f"{address}{LESSON}")
        answer(page)


def test_a_new_version_is_told_and_comes_when_it_is_wanted(browser: Browser, files: dict[str, bytes]) -> None:
    now = dict(files)
    with offline(browser) as profile, served(now) as address:
        page = profile.new_page()
        opened(page, f"{address}{LESSON}")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.reload()
        ready(page)
        now[LESSON] = files[LESSON].replace(b"To see every screen", b"To see all of them anew")
        now["worker.js"] = files["worker.js"].replace(b'const VERSION = "', b'const VERSION = "new-')
        page.reload()
        told = page.locator(".reminder", has_text="new version")
        expect(told).to_contain_text("new version")
        expect(page.locator("main")).not_to_contain_text("anew")  # a page is never half old
        told.get_by_role("button", name="Load it now").click()
        expect(page.locator("main")).to_contain_text("anew")


def test_a_reminder_to_save_comes_once_an_hour_and_goes_with_the_file(tab: Page, address: str) -> None:
    kit = read_kit(TRAM / "data").article.id
    opened(tab, f"{address}{LESSON}")
    entry = {"answer": "a", "tries": 1, "outcome": "wrong", "dot": ["x", 5], "by": {"x": 5}}
    state = json.dumps({"version": 2, "items": {"decides-vote": entry}})
    tab.evaluate(
        """([key, state, saved]) => {
          localStorage.setItem(key, state);
          localStorage.setItem(saved, JSON.stringify({ sum: 0, since: Date.now() - 11 * 60000 }));
        }""",
        [f"coursekit:{place()}", state, f"coursekit-page:{kit}:saved"],
    )
    opened(tab, f"{address}{LESSON}")
    reminder = tab.locator(".reminder", has_text="No file holds")
    expect(reminder).to_contain_text("No file holds your newest answers yet")
    opened(tab, f"{address}{LESSON}")
    expect(reminder).to_be_hidden()  # not twice in an hour
    tab.evaluate(
        "(key) => localStorage.setItem(key, JSON.stringify(Date.now() - 61 * 60000))", f"coursekit-page:{kit}:reminded"
    )
    opened(tab, f"{address}{LESSON}")
    with tab.expect_download():
        reminder.get_by_role("button", name="Save my work to a file").click()
    tab.evaluate("(key) => localStorage.removeItem(key)", f"coursekit-page:{kit}:reminded")
    opened(tab, f"{address}{LESSON}")
    expect(reminder).to_be_hidden()


def test_answers_that_cannot_be_kept_are_told_and_the_page_goes_on(browser: Browser, address: str) -> None:
    with offline(browser) as profile:
        profile.add_init_script(
            "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"
        )
        page = profile.new_page()
        opened(page, f"{address}{LESSON}")
        answer(page)
        expect(page.locator(".ck-quiz").get_by_text("is not kept").first).to_be_visible()
