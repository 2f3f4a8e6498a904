"""The pages in bad luck and bad hands: scripts that do not come, storage that refuses, saved copies, odd folders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from coursekit.kit import read_kit
from coursekit.site.build_site import one_file_of
from tests.browser.chromium import offline
from tests.browser.site import VERDICT, answered, follow, lessons_in, opened, ready, served, written
from tests.site.courses import TRAM

LESSON = "01_who_decides.html"
ODD = "Kurs für #1 & 100% «zwei»"
ANSWER_KEPT = "() => document.querySelector('.ck-quiz form input[type=radio]').checked"
IS_WIDE = "document.documentElement.scrollWidth > innerWidth"


GO_FAST = """async (page) => {
  const { widget } = coursekit;
  let drawn = 0;
  coursekit.widget = (name) => {
    drawn += 1;
    return widget(name);
  };
  location.hash = page;
  await new Promise((go) => addEventListener("hashchange", go, { once: true }));
  for (let times = 0; times < 3; times += 1) dispatchEvent(new HashChangeEvent("hashchange"));
  const told = document.documentElement.dataset.ready ?? null;
  while (document.documentElement.dataset.ready !== "yes") await new Promise((go) => setTimeout(go, 20));
  return [told, drawn];
}"""
"""Goes to a page of the one file, and again while it is being drawn. Tells whether the file was ready then, and how many
screens were drawn in all."""


def refuse(route: Route) -> None:
    """What a network that fails half way does to a file."""
    route.abort()


def replies(page: Page) -> Locator:
    """Answer the first question that is in view, and wait for the reply. Returns the reply's place."""
    return answered(page, page.locator("form.ck-single:visible").first)


def test_a_script_that_is_refused_takes_only_its_own_screens_along(tab: Page, files: dict[str, bytes]) -> None:
    with served(files) as address:
        first = lessons_in(files)[0]
        opened(tab, f"{address}{first}")
        parts = tab.evaluate(
            "() => [...new Set([...document.scripts].map(({ src }) => src.split('/').at(-1)).filter(Boolean))]"
        )
        assert {"screens.js", "progress.js", "mark.js", "plan.js"} <= {*parts}
        for refused in sorted({*parts} - {"screens.js"}):
            tab.route(f"**/{refused}", refuse)
            opened(tab, f"{address}{first}")
            assert tab.locator(".ck-quiz form").count() > 3, refused
            replies(tab)
            tab.unroute(f"**/{refused}")
        tab.route("**/screens.js", refuse)
        tab.goto(f"{address}{first}")
        expect(tab.locator(".asked .stem").first).to_be_visible()
        expect(tab.locator(".static.words").first).to_be_attached()


def test_a_saved_copy_of_the_one_file_still_works(file_tab: Page, root: Path, tmp_path: Path) -> None:
    """A browser saves what it shows: drawn screens, and bars that are open."""
    tab = file_tab
    (tmp_path / "course.html").write_bytes(one_file_of(root))
    address = (tmp_path / "course.html").as_uri()
    opened(tab, f"{address}#{LESSON.removesuffix('.html')}")
    replies(tab)
    saved = tmp_path / "saved.html"
    saved.write_text(tab.content(), encoding="utf-8")
    tab.evaluate("localStorage.clear()")
    opened(tab, f"{saved.as_uri()}#{LESSON.removesuffix('.html')}")
    assert tab.locator(".bars").count() == 1
    form = tab.locator("form.ck-single:visible").first
    assert tab.locator(".page:visible .live").count() == tab.locator(".page:visible [data-screen]").count()
    expect(form.get_by_role("status")).to_be_empty()
    replies(tab)


@pytest.mark.parametrize("form", ["folder", "one file"])
def test_a_folder_may_be_called_anything(
    file_tab: Page, root: Path, files: dict[str, bytes], tmp_path: Path, form: str
) -> None:
    tab = file_tab
    home = tmp_path / ODD
    home.mkdir()
    if form == "folder":
        written(files, home)
        opened(tab, (home / "index.html").as_uri())
    else:
        (home / "Mein Kurs #2.html").write_bytes(one_file_of(root))
        opened(tab, (home / "Mein Kurs #2.html").as_uri())
    follow(tab, tab.locator(".ways .primary:visible"))
    expect(tab.locator("h1:visible")).to_contain_text("All aboard")
    follow(tab, tab.locator(".onward .after:visible"))
    expect(tab.locator("h1:visible")).to_contain_text("Who decides?")
    reply = replies(tab)
    tab.reload()
    ready(tab)
    expect(reply).to_contain_text(VERDICT)


def test_one_file_is_ready_once_the_page_that_is_shown_is_drawn(file_tab: Page, root: Path, tmp_path: Path) -> None:
    """However fast somebody goes from page to page, or back to one that is still being drawn."""
    tab = file_tab
    (tmp_path / "course.html").write_bytes(one_file_of(root))
    opened(tab, (tmp_path / "course.html").as_uri())
    page = LESSON.removesuffix(".html")
    told, drawn = tab.evaluate(GO_FAST, page)
    assert told is None
    screens = tab.locator(f'[id="{page}"] [data-screen]').count()
    assert screens > 5
    assert tab.locator(f'[id="{page}"] .live').count() == screens
    assert drawn == screens


@pytest.mark.parametrize("allowed", ["allow-scripts allow-forms", "allow-scripts"])
def test_a_page_in_a_sandboxed_frame_answers(tab: Page, files: dict[str, bytes], allowed: str) -> None:
    """As learning platforms show one: there is no storage, asking for a worker is an error, forms may be forbidden."""
    lesson = lessons_in(files)[0]
    frame = f'<!doctype html><title>A platform</title><iframe sandbox="{allowed}" src="{lesson}" width=600 height=800></iframe>'
    with served({**files, "platform.html": frame.encode()}) as address:
        tab.goto(f"{address}platform.html")
        inner = tab.frame_locator("iframe")
        form = inner.locator("form.ck-single").first
        form.get_by_role("radio").first.check()
        form.get_by_role("button", name="Check", exact=True).click()
        expect(form.get_by_role("status")).not_to_be_empty()
        expect(inner.locator("html[data-ready=yes]")).to_be_attached()
        typed = inner.locator("form.ck-number").first
        typed.get_by_role("textbox").fill("1")
        typed.get_by_role("textbox").press("Enter")
        expect(typed.get_by_role("status")).not_to_be_empty()
        tab.wait_for_timeout(200)  # the worker is asked for last of all


@pytest.mark.parametrize(
    "damage", ["{", "null", "[]", '"a"', "7", '{"name": {}, "title": [], "items": 1, "sum": "x", "since": []}']
)
def test_whatever_is_kept_the_pages_open_and_reply(tab: Page, address: str, damage: str) -> None:
    kit = read_kit(TRAM / "data").article.id
    names = [f"coursekit:{kit}/questions", f"coursekit:{kit}/about", f"coursekit-copy:{kit}", "coursekit-page:theme"]
    names += [f"coursekit-page:{kit}:{name}" for name in ("last", "saved", "reminded")]
    tab.goto(f"{address}search.html")
    tab.evaluate("([names, text]) => names.forEach((name) => localStorage.setItem(name, text))", [names, damage])
    opened(tab, address)
    expect(tab.locator(".ways .go-on")).to_be_hidden()
    opened(tab, f"{address}{LESSON}")
    replies(tab)


def test_a_lesson_that_is_no_more_is_not_led_on_to(tab: Page, address: str) -> None:
    """An earlier version of the pages remembered where somebody was."""
    kit = read_kit(TRAM / "data").article.id
    tab.goto(f"{address}search.html")
    tab.evaluate(
        "([name, text]) => localStorage.setItem(name, text)",
        [f"coursekit-page:{kit}:last", json.dumps({"name": "09_no_more", "title": "09 · No more"})],
    )
    opened(tab, address)
    expect(tab.locator(".ways .go-on")).to_be_hidden()


def test_a_page_that_comes_back_shows_what_another_has_kept(tab: Page, address: str) -> None:
    """Browsers keep a page that one leaves as it was, and show it again on the way back."""
    opened(tab, f"{address}{LESSON}")
    form = tab.locator("form.ck-single").first
    replies(tab)
    kept = tab.evaluate("() => ({ ...localStorage })")
    tab.evaluate("localStorage.clear()")
    tab.reload()
    ready(tab)
    expect(form.get_by_role("status")).to_be_empty()
    tab.evaluate(
        """(kept) => {
          for (const [name, text] of Object.entries(kept)) localStorage.setItem(name, text);
          dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
        }""",
        kept,
    )
    expect(form.get_by_role("status")).not_to_be_empty()


def test_two_courses_on_one_server_leave_each_other_their_pages(browser: Browser, files: dict[str, bytes]) -> None:
    """The same course twice, in a folder and in one below it, in two versions."""
    newer = dict(files)
    newer["worker.js"] = files["worker.js"].replace(b'const VERSION = "', b'const VERSION = "new-')
    both = {f"a/{name}": content for name, content in files.items()}
    both |= {f"a/b/{name}": content for name, content in newer.items()}
    with offline(browser) as profile:
        page = profile.new_page()
        with served(both) as address:
            for folder in ("a/", "a/b/", "a/"):
                opened(page, f"{address}{folder}{LESSON}")
                page.evaluate("navigator.serviceWorker.ready.then(({ active }) => active.state)")
                page.reload()
                ready(page)
        profile.set_offline(True)  # and the server is gone
        for folder in ("a/", "a/b/"):
            opened(page, f"{address}{folder}02_who_pays.html")
            expect(page.locator("h1")).to_contain_text("Who pays?")


def test_a_worker_whose_store_is_gone_asks_the_network(browser: Browser, files: dict[str, bytes]) -> None:
    broken = files["worker.js"].replace(
        b'worker.addEventListener("fetch"',
        b'caches.open = () => Promise.reject(new Error());\nworker.addEventListener("fetch"',
        1,
    )
    broken = broken.replace(
        b"event.waitUntil(\n    caches.open(CACHE)", b"event.waitUntil(\n    Promise.resolve({ addAll() {} })", 1
    )
    assert broken.count(b"Promise.re") == 2
    with offline(browser) as profile, served({**files, "worker.js": broken}) as address:
        page = profile.new_page()
        opened(page, f"{address}{LESSON}")
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
        page.reload()
        ready(page)
        assert page.evaluate("navigator.serviceWorker.controller !== null")
        replies(page)


ODD_WORDS = [
    "(",
    "[a-",
    "\\",
    "*",
    "<img src=x onerror=alert(1)>",
    "“",
    "’",
    "é",
    "e\u0301",
    "İ",
    "\u0000",
    "🚋",
    "  ",
    "a" * 5000,
    "%",
    "אב",
]


def test_the_search_takes_anything_for_words(tab: Page, address: str) -> None:
    opened(tab, f"{address}search.html")
    field = tab.get_by_role("searchbox")
    for words in ODD_WORDS:
        field.fill(words)
        field.press("Enter")
        tab.wait_for_timeout(20)
        assert tab.locator(".found-list img").count() == 0
        assert not tab.evaluate(IS_WIDE), words[:20]
    field.fill("tram")
    expect(tab.locator(".found-list li").first).to_be_visible()


@pytest.mark.parametrize("text", ["W" * 3000, "\u202eأهلا وسهلا " * 200, "<b>bold</b>" * 300, "\u0000\ufeff😀" * 100])
def test_whatever_is_written_stays_in_its_field(tab: Page, address: str, text: str) -> None:
    tab.set_viewport_size({"width": 320, "height": 700})
    opened(tab, f"{address}00_all_aboard.html")
    for field in tab.locator(".ck-quiz textarea, .ck-work input:not([type])").all():
        field.fill(text)
    for button in tab.locator("form.ck-text button:visible, form.ck-essay button:visible").all():
        if button.inner_text() in ("Check", "Compare", "Done"):
            button.click()
    assert tab.locator(".ck-quiz textarea").count() > 0
    assert not tab.evaluate(IS_WIDE)
    tab.reload()
    ready(tab)
    assert not tab.evaluate(IS_WIDE)


def test_every_page_can_be_printed(tab: Page, address: str, files: dict[str, bytes]) -> None:
    for name in sorted(name for name in files if name.endswith(".html")):
        opened(tab, f"{address}{name}")
        pdf = tab.pdf(format="A4")
        assert pdf.startswith(b"%PDF"), name
        tab.set_viewport_size({"width": 703, "height": 1000})  # A4 between Chromium's margins
        tab.emulate_media(media="print")
        assert not tab.evaluate(IS_WIDE), f"{name} is cut on paper"
        tab.emulate_media(media="null")
