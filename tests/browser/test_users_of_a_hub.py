"""Several people, one browser: a hub has one address for all of them, with a path for each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from playwright.sync_api import Locator, Page, expect

from coursekit.course import quiz_of
from coursekit.kit import Kit, read_kit
from coursekit.progress.my_work import here_of
from coursekit.storage.work import read_work
from tests.browser.parts import QUIZ, WORK, Parts
from tests.browser.static_page import open_page

PLACE = "tram-line/questions"

PAGE_OF = """(config) => {
  if ("classic" in config) { document.body.dataset.baseUrl = config.classic; return; }
  const script = document.head.appendChild(document.createElement("script"));
  Object.assign(script, { id: "jupyter-config-data", type: "application/json", textContent: JSON.stringify(config) });
}"""

MOUNT = """([content, options]) => {
  window.told = [];
  window.view = mount(document.getElementById("quiz"), content, { onChange: (state) => told.push(state), ...options });
}"""

ANN = {"baseUrl": "/user/ann/", "hubUser": "ann", "hubPrefix": "/hub/", "hubServerName": ""}
ANN_ELSEWHERE = {"baseUrl": "/user/ann/gpu/", "hubUser": "ann", "hubPrefix": "/hub/", "hubServerName": "gpu"}
BOB = {"baseUrl": "/user/bob/", "hubUser": "bob", "hubPrefix": "/hub/", "hubServerName": ""}
OWN = {"baseUrl": "/"}
MONDAY, TUESDAY = ({"baseUrl": f"/user/owner-course-{day}/"} for day in ("4x7a9qk2", "b8w1zz0p"))


@pytest.fixture(scope="module")
def kit() -> Kit:
    return read_kit(Path(__file__).parents[1] / "kits/tram/data")


def show(page: Page, config: Any, content: Any, parts: Parts, **options: Any) -> Locator:
    """The screen on a page that a server with this configuration sends."""
    open_page(page, parts=parts)
    page.evaluate(PAGE_OF, config)
    page.evaluate(MOUNT, [msgspec.to_builtins(content), options])
    return page.locator(".ck-screen")


def mayor(page: Page, kit: Kit, config: Any, **options: Any) -> Locator:
    """An option of a question on such a page."""
    return show(page, config, quiz_of(kit, "decides-vote"), QUIZ, **options).get_by_label("The mayor")


def panel(page: Page, kit: Kit, config: Any) -> Locator:
    return show(page, config, here_of(kit, "01"), WORK)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (ANN, BOB),
        (ANN, OWN),
        ({"classic": "/user/ann/"}, {"classic": "/user/bob/"}),
        ({"baseUrl": "/a/user/ann/"}, {"baseUrl": "/b/user/ann/"}),
        ({"baseUrl": "/notebook/class/ann/"}, {"baseUrl": "/notebook/class/bob/"}),
        ({"baseUrl": "/user/ann/user/bob/", "hubUser": "ann"}, {"baseUrl": "/user/cyd/user/bob/", "hubUser": "cyd"}),
        (
            {"baseUrl": "/user/x/user/ann/", "hubUser": "ann", "hubPrefix": "/user/x/hub/"},
            {"baseUrl": "/user/x/user/bob/", "hubUser": "bob", "hubPrefix": "/user/x/hub/"},
        ),
        ({"baseUrl": "http://[ann/"}, {"baseUrl": "http://[bob/"}),
        ({"baseUrl": 17}, {"baseUrl": 18}),
        ({"baseUrl": "/user/a@b/"}, {"baseUrl": "/user/a/"}),
    ],
)
def test_nobody_sees_what_another_user_of_the_server_answered(tab: Page, kit: Kit, one: Any, other: Any) -> None:
    mayor(tab, kit, one).check()
    expect(mayor(tab, kit, other)).not_to_be_checked()
    assert tab.evaluate("told") == [], "a kernel is told of somebody else's answer"
    expect(mayor(tab, kit, one)).to_be_checked()


def test_the_same_user_finds_it_on_all_of_the_own_servers(tab: Page, kit: Kit) -> None:
    mayor(tab, kit, ANN).check()
    expect(mayor(tab, kit, ANN_ELSEWHERE)).to_be_checked()
    expect(mayor(tab, kit, {"classic": "/user/ann/"})).to_be_checked()


def test_on_binder_the_address_changes_and_the_student_stays(tab: Page, kit: Kit) -> None:
    mayor(tab, kit, MONDAY, binder=True).check()
    expect(mayor(tab, kit, TUESDAY, binder=True)).to_be_checked()


def test_a_binder_with_users_is_a_hub(tab: Page, kit: Kit) -> None:
    mayor(tab, kit, ANN, binder=True).check()
    expect(mayor(tab, kit, BOB, binder=True)).not_to_be_checked()


def test_a_hub_user_who_is_called_like_a_session_of_binder_is_none(tab: Page, kit: Kit) -> None:
    mayor(tab, kit, MONDAY).check()
    expect(mayor(tab, kit, TUESDAY)).not_to_be_checked()


def test_everything_of_one_is_forgotten_and_nothing_of_another(tab: Page, kit: Kit) -> None:
    mayor(tab, kit, ANN).check()
    mayor(tab, kit, BOB).check()
    root = panel(tab, kit, BOB)
    root.get_by_text("Sharing this computer?").press("Enter")
    root.get_by_role("button", name="Forget all answers kept here").press("Enter")
    root.get_by_role("button", name="Yes, forget all of it here").press("Enter")
    expect(mayor(tab, kit, BOB)).not_to_be_checked()
    expect(mayor(tab, kit, ANN)).to_be_checked()


# ---- what an earlier version kept without telling them apart ----


def keep_as_before(page: Page, kit: Kit) -> None:
    mayor(page, kit, OWN).check()
    assert page.evaluate("Object.keys(localStorage)") == [f"coursekit:{PLACE}"]


def test_it_is_found_as_before_where_nobody_else_can_have_kept_it(tab: Page, kit: Kit) -> None:
    keep_as_before(tab, kit)
    expect(mayor(tab, kit, OWN)).to_be_checked()
    expect(mayor(tab, kit, MONDAY, binder=True)).to_be_checked()
    expect(panel(tab, kit, OWN)).not_to_contain_text("earlier version")


def test_on_a_hub_it_is_shown_to_nobody_until_somebody_says_whose_it_is(tab: Page, kit: Kit) -> None:
    keep_as_before(tab, kit)
    expect(mayor(tab, kit, ANN)).not_to_be_checked()
    root = panel(tab, kit, ANN)
    expect(root).to_contain_text("This browser has 1 more answer to this course, kept by an earlier version")
    with tab.expect_download() as download:
        root.get_by_role("button", name="Save my work to a file").press("Enter")
    assert read_work(Path(download.value.path()).read_bytes(), "tram-line").places == {}
    root.get_by_role("button", name="They are mine").press("Enter")
    expect(root.get_by_role("status")).to_have_text("Added: 1 answer.")
    expect(root.get_by_role("button", name="They are mine")).to_be_hidden()
    tab.wait_for_function("told.length > 0")  # and Python hears of it
    expect(mayor(tab, kit, ANN)).to_be_checked()
    expect(mayor(tab, kit, BOB)).not_to_be_checked()
    expect(panel(tab, kit, BOB)).not_to_contain_text("earlier version")


def test_who_has_it_already_is_not_asked(tab: Page, kit: Kit) -> None:
    keep_as_before(tab, kit)
    state = json.loads(tab.evaluate("(key) => localStorage.getItem(key)", f"coursekit:{PLACE}"))
    root = show(tab, ANN, here_of(kit, "01"), WORK, answers={"places": {"questions": state}})
    expect(root).to_contain_text("1 answer so far.")
    expect(root.get_by_role("button", name="They are mine")).to_be_hidden()


def test_what_cannot_be_kept_under_the_new_name_stays_under_the_old_one(tab: Page, kit: Kit) -> None:
    keep_as_before(tab, kit)
    root = panel(tab, kit, ANN)
    tab.evaluate("() => { Storage.prototype.setItem = () => {}; }")
    root.get_by_role("button", name="They are mine").press("Enter")
    expect(root).to_contain_text("What you did here last is not kept")
    expect(panel(tab, kit, ANN).get_by_role("button", name="They are mine")).to_be_visible()


def test_servers_of_one_user_share_one_place_however_they_are_called(tab: Page, kit: Kit) -> None:
    mayor(tab, kit, {"baseUrl": "/user/ann/", "hubUser": "ann"}).check()
    expect(mayor(tab, kit, {"baseUrl": "/user/ann/user/gpu/", "hubUser": "ann"})).to_be_checked()
