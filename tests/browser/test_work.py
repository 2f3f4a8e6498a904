"""A student's work on a plain page: saved to a file, loaded, merged, forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import structs
from playwright.sync_api import BrowserContext, FileChooser, Locator, Page, expect

from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.progress.my_work import here_of
from coursekit.storage.work import read_work
from tests.browser.parts import WORK
from tests.browser.static_page import Theme, add_quiz, kept, open_page, violations
from tests.quiz.an_item import AnyItem

TESTS = Path(__file__).parents[1]
KIT = "tram-line"

MOUNT = """([content, options]) => {
  document.getElementById("quiz").replaceChildren();
  window.told = [];
  window.view = mount(document.getElementById("quiz"), content, { onChange: (state) => told.push(state), ...options });
}"""


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(TESTS / "kits/tram/data")


def show(page: Page, kit: Kit, lesson: str = "01", theme: Theme = "light", fresh: bool = True) -> Locator:
    open_page(page, theme, WORK)
    if fresh:
        page.evaluate("localStorage.clear()")
    page.evaluate(MOUNT, [msgspec.to_builtins(here_of(kit, lesson)), {}])
    return page.locator(".ck-work")


def ask(page: Page, kit: Kit, *names: str) -> Locator:
    """A quiz above, as an earlier cell shows it: with a script of its own."""
    add_quiz(page, quiz_of(kit, *names))
    return page.locator(".ck-quiz").last


def answer(quiz: Locator, label: str) -> None:
    quiz.get_by_label(label).check()
    press(quiz, "Check")


def press(where: Locator, button: str) -> None:
    """By key: a click is lost when what stands above grows between its press and its release, and the
    words about a student's work change a moment after each answer."""
    where.get_by_role("button", name=button).first.press("Enter")


def save(page: Page, root: Locator) -> bytes:
    with page.expect_download() as download:
        press(root, "Save my work to a file")
    return Path(download.value.path()).read_bytes()


def load(root: Locator, content: bytes, name: str = "my-work.json") -> None:
    root.locator("input[type=file]").set_input_files({"name": name, "mimeType": "application/json", "buffer": content})


def said(root: Locator) -> Locator:
    return root.get_by_role("status")


def edited(item: AnyItem) -> AnyItem:
    return structs.replace(item, edition="00000000")


# ---- saving ----


def test_the_file_holds_what_was_answered_and_no_name_unless_one_is_given(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    quiz = ask(tab, kit, "decides-vote", "decides-order")
    answer(quiz, "The mayor")
    work = read_work(save(tab, root), KIT)
    (entry,) = work.places["questions"].values()
    assert (work.name, entry.first, entry.tries) == ("", entry.answer, 1)
    assert entry.of == quiz_of(kit, "decides-vote").items[0].edition
    assert set(work.lessons) == {"00", "01", "02", "03"}
    root.get_by_label("Your name").fill("Zoë <b>Ngô</b>")
    again = read_work(save(tab, root), KIT)
    assert (again.name, again.id) == ("Zoë <b>Ngô</b>", work.id)
    expect(said(root)).to_contain_text(f"Saved as {KIT}-work-")


def test_half_a_character_does_not_spoil_the_file(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    tab.evaluate(
        """localStorage.setItem('coursekit:tram-line/questions', JSON.stringify({ version: 2,
          items: { 'verdict-essay': { answer: { claim: 'cut \\ud83d' }, dot: ['x', 1], by: { x: 1 } } } }))"""
    )
    assert read_work(save(tab, root), KIT).places["questions"]["verdict-essay"].answer == {"claim": "cut \ufffd"}


def test_what_others_left_in_the_storage_does_not_spoil_the_file(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    entry: dict[str, Any] = {"answer": "a", "dot": ["x", 1], "by": {"x": 1}}
    odd: list[dict[str, Any]] = [
        {"tries": -4},
        {"outcome": "won"},
        {"sure": 400},
        {"first": 7},
        {"of": 9},
        {"others": [{"answer": 5, "dot": ["y", 1]}]},
    ]
    items: dict[str, Any] = {f"q{n}": entry | damage for n, damage in enumerate(odd)}
    items["lost"] = entry | {"answer": {"a": {"b": 1}}}
    items["none"] = entry | {"answer": None}
    tab.evaluate(
        "(items) => localStorage.setItem('coursekit:tram-line/questions', JSON.stringify({ version: 2, items }))", items
    )
    assert set(read_work(save(tab, root), KIT).places["questions"]) == {f"q{n}" for n in range(len(odd))}


# ---- loading ----


def test_a_fresh_browser_gets_everything_back_and_open_questions_show_it(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    root.get_by_label("Your name").fill("Ada")
    first = save(tab, root)
    root = show(tab, kit)
    quiz = ask(tab, kit, "decides-vote")
    expect(quiz.get_by_label("The mayor")).not_to_be_checked()
    load(root, first)
    expect(said(root)).to_have_text("Loaded: 1 answer, 1 of them new here.")
    expect(quiz.get_by_label("The mayor")).to_be_checked()
    expect(root).to_contain_text("This lesson: 1 of 5 answered")
    expect(root.get_by_label("Your name")).to_have_value("Ada")
    assert tab.evaluate("told.at(-1).places.questions.items['decides-vote'].tries") == 1, "Python is not told"
    assert read_work(save(tab, root), KIT).id == read_work(first, KIT).id, "two hand-ins of one student look like two"


def test_answers_given_here_and_in_the_file_are_both_kept_and_one_can_change_between_them(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    filed = save(tab, root)
    root = show(tab, kit)
    quiz = ask(tab, kit, "decides-vote")
    other = quiz.get_by_role("radio").last
    other.check()
    label = other.evaluate("(input) => input.labels[0].textContent")
    assert label != "The mayor"
    load(root, filed)
    expect(said(root)).to_contain_text("1 question had another answer here. Both are kept")
    expect(quiz.get_by_label("The mayor")).to_be_checked()  # it was checked, the other was only chosen
    expect(quiz).to_contain_text("You answered this in more than one place.")
    press(quiz, "Show the other answer")
    expect(other).to_be_checked()
    press(quiz, "Show the other answer")
    expect(quiz.get_by_label("The mayor")).to_be_checked()
    press(quiz, "Keep only this one")
    expect(quiz.get_by_role("button", name="Show the other answer")).to_be_hidden()
    assert kept(tab, f"{KIT}/questions")["decides-vote"]["others"] == []


def test_what_was_cleared_since_comes_back_and_what_was_changed_since_stays(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    quiz = ask(tab, kit, "decides-vote")
    answer(quiz, "The mayor")
    filed = save(tab, root)
    press(quiz, "Clear my answers")
    load(root, filed)
    expect(quiz.get_by_label("The mayor")).to_be_checked()
    press(quiz, "Try again")
    quiz.get_by_role("radio").last.check()
    load(root, filed)
    expect(said(root)).to_have_text("Loaded: 1 answer, 0 of them new here.")
    expect(quiz.get_by_role("radio").last).to_be_checked()


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda file: file[: len(file) // 2], "it is not complete"),
        (lambda file: b"", "it is not complete"),
        (lambda file: file.decode().encode("utf-16-le"), "it is text in UTF-16"),
        (lambda file: b'{"answers": 1}', "it is not work saved from a course"),
        (lambda file: b"[1, 2]", "it is not work saved from a course"),
        (lambda file: file.replace(b"tram-line", b"ferry-line"), "it is work on another course (ferry-line)"),
        (lambda file: file.replace(b'"version":1', b'"version":2'), "it was saved by a newer version"),
        (lambda file: file.replace(b'"places":{', b'"rooms":{'), "it does not have the form of saved work"),
    ],
)
def test_a_file_that_cannot_be_taken_is_refused_in_words_and_changes_nothing(
    tab: Page, kit: Kit, damage: Any, reason: str
) -> None:
    root = show(tab, kit)
    quiz = ask(tab, kit, "decides-vote")
    answer(quiz, "The mayor")
    good = save(tab, root)
    before = tab.evaluate("JSON.stringify(localStorage)")
    load(root, damage(good), "<img src=x onerror=alert(1)>.json")
    expect(said(root)).to_contain_text(f"<img src=x onerror=alert(1)>.json was not loaded: {reason}")
    expect(said(root)).to_contain_text("Nothing here has changed.")
    assert tab.evaluate("JSON.stringify(localStorage)") == before


def test_a_file_that_was_changed_is_loaded_and_said_to_be(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    changed = save(tab, root).replace(b'"tries":1', b'"tries":2')
    load(show(tab, kit), changed)
    expect(said(root)).to_contain_text("The file was changed after it was saved; what it says now was loaded.")


def test_questions_that_have_changed_since_are_named_and_marked_where_they_stand(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    content = here_of(kit, "01")
    quiz = quiz_of(kit, "decides-vote")
    before = structs.replace(quiz, items=[edited(item) for item in quiz.items])
    add_quiz(tab, before)
    answer(tab.locator(".ck-quiz"), "The mayor")
    expect(tab.get_by_text("This question has changed")).to_be_hidden()
    filed = save(tab, root)
    root = show(tab, kit)
    load(root, filed)
    title = next(asked.title for lesson in content.lessons for asked in lesson.questions if asked.id == "decides-vote")
    expect(said(root)).to_contain_text(f"Changed since they were answered: “{title}” (lesson 01).")
    now = ask(tab, kit, "decides-vote")
    expect(now.get_by_text("This question has changed since you answered it.")).to_be_visible()
    press(now, "Try again")
    now.get_by_label("The mayor").check()
    expect(now.get_by_text("This question has changed")).to_be_hidden()


# ---- what a browser has, and what it has not ----


def test_it_says_where_answers_are_safe(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    expect(root).to_contain_text("Nothing is kept yet.")
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    expect(root).to_contain_text("1 answer so far. They are kept in this browser. A hosted session")
    tab.wait_for_function("told.length > 0")
    tab.evaluate("""() => view.hear(Object.fromEntries(Object.entries(told.at(-1).places).map(
      ([place, { items }]) => [place, Object.fromEntries(Object.entries(items).map(([name, { by }]) => [name, by]))])))""")
    expect(root).to_contain_text("in this browser and on the computer that runs the notebooks")
    tab.evaluate("view.hear({}, 'The computer that runs the notebooks cannot keep answers: its disk is full')")
    expect(root).to_contain_text("cannot keep answers: its disk is full")
    expect(root).to_contain_text("They are kept in this browser. A hosted session")
    press(tab.locator(".ck-quiz"), "Clear my answers")
    expect(root).not_to_contain_text("and on the computer that runs")


def test_what_is_open_is_named_until_nothing_is(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    items = root.locator(".ck-open").get_by_role("listitem")
    expect(items).to_have_count(5)
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    expect(items).to_have_count(4)
    expect(root.get_by_role("progressbar", name="This lesson: 1 of 5 answered")).to_have_attribute("max", "5")


def test_what_python_kept_is_taken_up_by_browser_and_questions(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    quiz = ask(tab, kit, "decides-vote")
    vote: Any = quiz_of(kit, "decides-vote").items[0]
    right = next(choice.id for choice in vote.choices if choice.text == "The mayor")
    entry = {"answer": right, "first": right, "tries": 1, "outcome": "wrong", "dot": ["x", 1], "by": {"x": 1}}
    state = {"places": {"questions": {"version": 2, "items": {"decides-vote": entry}}, "../other": {"version": 2}}}
    tab.evaluate("(state) => view.follow(state)", state)
    expect(quiz.get_by_label("The mayor")).to_be_checked()
    expect(root).to_contain_text("This lesson: 1 of 5 answered")
    assert tab.evaluate("Object.keys(localStorage)") == ["coursekit:tram-line/questions"]


def test_everything_can_be_forgotten_but_not_by_one_click(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    quiz = ask(tab, kit, "decides-vote")
    answer(quiz, "The mayor")
    filed = save(tab, root)
    root.get_by_text("Sharing this computer?").press("Enter")
    press(root, "Forget all answers kept here")
    expect(quiz.get_by_label("The mayor")).to_be_checked()
    expect(root.get_by_role("button", name="No, keep it")).to_be_focused()
    press(root, "Yes, forget all of it here")
    expect(quiz.get_by_label("The mayor")).not_to_be_checked()
    expect(root).to_contain_text("Nothing is kept yet.")
    assert tab.evaluate("Object.keys(localStorage)") == []
    assert {"clear": True} in tab.evaluate("told")
    answer(quiz, "The mayor")
    other = read_work(save(tab, root), KIT)
    assert other.id != read_work(filed, KIT).id, "the next student looks like the last one"


def test_a_browser_that_keeps_nothing_says_so_and_still_saves_a_file(context: BrowserContext, kit: Kit) -> None:
    tab = context.new_page()
    tab.add_init_script("""for (const name of ["getItem", "setItem", "key", "removeItem"])
        Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError"); };
        Object.defineProperty(Storage.prototype, "length", { get() { throw new DOMException("no", "SecurityError"); } });""")
    open_page(tab, parts=WORK)
    tab.evaluate(MOUNT, [msgspec.to_builtins(here_of(kit, "01")), {}])
    root = tab.locator(".ck-work")
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    expect(root).to_contain_text("1 answer so far. What you did here last is not kept")
    assert set(read_work(save(tab, root), KIT).places["questions"]) == {"decides-vote"}


def test_a_place_that_a_newer_version_has_written_is_left_as_it_is(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    filed = save(tab, root)
    root = show(tab, kit)
    future = '{"version":9,"items":{"decides-vote":{"say":"new"}}}'
    tab.evaluate("(text) => localStorage.setItem('coursekit:tram-line/questions', text)", future)
    load(root, filed)
    expect(said(root)).to_contain_text("Loaded")
    assert tab.evaluate("localStorage.getItem('coursekit:tram-line/questions')") == future


# ---- looks ----


@pytest.mark.parametrize(("theme", "width"), [("light", 320), ("dark", 1024), ("none", 320)])
def test_axe_finds_nothing_wrong(tab: Page, kit: Kit, theme: Theme, width: int) -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    root = show(tab, kit, "01", theme)
    answer(ask(tab, kit, "decides-vote"), "The mayor")
    save(tab, root)
    root.get_by_text("Sharing this computer?").press("Enter")
    press(root, "Forget all answers kept here")
    assert not violations(tab)
    assert tab.evaluate("document.documentElement.scrollWidth") <= width


def test_it_can_be_worked_with_keys_alone_and_no_letter_reaches_the_notebook(tab: Page, kit: Kit) -> None:
    root = show(tab, kit)
    tab.evaluate("window.heard = []; addEventListener('keydown', ({ key }) => heard.push(key))")

    def opens(_chooser: FileChooser) -> None:
        """Nothing: a key that comes right after Playwright has begun to listen may come too early."""

    tab.on("filechooser", opens)
    root.get_by_label("Your name").focus()
    tab.keyboard.type("dd x")
    tab.keyboard.press("Tab")
    expect(root.get_by_role("button", name="Save my work to a file")).to_be_focused()
    tab.keyboard.press("Tab")
    expect(root.get_by_role("button", name="Load a saved file")).to_be_focused()
    with tab.expect_file_chooser():
        tab.keyboard.press("Enter")
    tab.remove_listener("filechooser", opens)
    tab.keyboard.press("Shift+Tab")
    with tab.expect_download():
        tab.keyboard.press("Enter")
    expect(said(root)).to_contain_text("Saved as")
    assert tab.evaluate("heard") == []


# ---- handing in ----


def show_with_folder(page: Page, kit: Kit) -> Locator:
    """The panel as a kernel with a folder to hand in to shows it; what is handed in is in ``window.sent``."""
    root = show(page, kit)
    content = {**msgspec.to_builtins(here_of(kit, "01")), "hands_in": True}
    page.evaluate(
        """([content]) => { window.sent = []; document.getElementById("quiz").replaceChildren();
        window.view = mount(document.getElementById("quiz"), content, { handIn: (file) => sent.push(file) }); }""",
        [content],
    )
    return root


def test_without_a_folder_there_is_no_button_to_hand_in(tab: Page, kit: Kit) -> None:
    assert show(tab, kit).get_by_role("button", name="Hand in").count() == 0


def test_handing_in_sends_the_file_and_shows_the_receipt(tab: Page, kit: Kit) -> None:
    root = show_with_folder(tab, kit)
    press(root, "Hand in")
    expect(said(root)).to_have_text("Handing in …")
    assert read_work(tab.evaluate("sent[0]").encode(), KIT).kit == KIT
    receipt = {"time": "29 November 2026, 12:30:05 UTC", "answers": 3, "checksum": "0a1b2c3d", "file": "x.json"}
    tab.evaluate("(receipt) => view.handedIn({ receipt })", receipt)
    told = "Handed in on 29 November 2026, 12:30:05 UTC: 3 answers, checksum 0a1b2c3d."
    expect(said(root)).to_contain_text(told)
    expect(said(root)).to_contain_text("You can hand in again. What you handed in before is kept.")
    tab.evaluate("view.handedIn({ refused: 'The disk is full.' })")
    expect(said(root)).to_have_text("Not handed in. The disk is full.")
    expect(root.get_by_text(told)).to_be_visible()
    assert violations(tab) == []


def test_without_an_answer_nobody_believes_to_have_handed_in(tab: Page, kit: Kit) -> None:
    root = show_with_folder(tab, kit)
    tab.evaluate("view.stop()")
    content = {**msgspec.to_builtins(here_of(kit, "01")), "hands_in": True}
    tab.evaluate(
        """([content]) => { document.getElementById("quiz").replaceChildren();
        window.view = mount(document.getElementById("quiz"), content, { handIn: () => { throw new Error("gone"); } }); }""",
        [content],
    )
    press(root, "Hand in")
    expect(said(root)).to_contain_text("Not handed in: the computer that runs the notebooks does not answer.")
