"""The robot on the pages: every question of both kits gets on its page the outcome and the replies that Python has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Page

from coursekit.kit import read_kit
from coursekit.quiz.catalogue import catalogue
from coursekit.quiz.grading import grade
from coursekit.quiz.items import Item
from coursekit.site.build_site import folder_of
from tests.browser.site import lessons_in, opened, served
from tests.quiz.robot import answers, heard
from tests.quiz.test_robot import told
from tests.site.courses import REPOSITORY, TRAM, course_files, tram_course

NOWHERE = "no-such-page"
"""Of the same origin, and nothing is drawn there."""

SEED = """(places) => {
  localStorage.clear();
  for (const [key, items] of Object.entries(places))
    localStorage.setItem(`coursekit:${key}`, JSON.stringify({ version: 2, items }));
}"""

WORK = """() => {
  const press = (within, name) => [...within.querySelectorAll("button")].find((one) => one.textContent === name && !one.hidden)?.click();
  const said = (form) => [...form.querySelectorAll("[role=status] p, .ck-note, .ck-compared li")]
    .filter((node) => !node.hidden).map((node) => node.textContent);
  const kept = (key, id) => JSON.parse(localStorage.getItem(`coursekit:${key}`))?.items[id] ?? {};
  const seen = [];
  for (const form of document.querySelectorAll("form.ck-question")) {
    const [id, key] = [form.dataset.question, form.closest(".ck-quiz").dataset.place];
    if (kept(key, id).outcome) continue; // asked twice in a lesson
    form.requestSubmit();
    if (kept(key, id).second === "") form.requestSubmit(); // the second of two votes
    const { outcome, tries } = kept(key, id);
    const checked = { id, key, outcome, tries, said: said(form) };
    press(form, "Show answer");
    seen.push({ ...checked, shown: kept(key, id).outcome });
  }
  const rounds = [...document.querySelectorAll(".ck-round")].map((node) => Number(/of (\\d+)$/.exec(node.textContent)?.[1] ?? 1));
  return { seen, rounds: Math.max(1, ...rounds), practises: document.querySelector(".ck-practice") !== null };
}"""
"""Checks every question of the page as it stands, and has its answer shown. Tells whether there is more to practise."""

PRACTISE = """async (places) => {
  const root = document.querySelector(".ck-practice");
  const seen = [];
  const key = root.dataset.place;
  const press = (within, name) => [...within.querySelectorAll("button")].find((one) => one.textContent === name && !one.hidden)?.click();
  const kept = () => JSON.parse(localStorage.getItem(`coursekit:${key}`) ?? '{"version":2,"items":{}}');
  for (;;) {
    const begin = [...root.querySelectorAll(".ck-strands button")].find((one) => !one.disabled);
    if (!begin) return seen;
    begin.click();
    for (let form; (form = root.querySelector("form.ck-question")); ) {
      const id = form.dataset.question;
      const state = kept();
      state.items[id] = places[key][id]; // in another tab
      localStorage.setItem(`coursekit:${key}`, JSON.stringify(state));
      dispatchEvent(new StorageEvent("storage", { key: `coursekit:${key}`, newValue: JSON.stringify(state) }));
      await new Promise((go) => setTimeout(go, 100));
      form.requestSubmit();
      const { outcome, tries } = kept().items[id];
      const said = [...form.querySelectorAll("[role=status] p, .ck-note, .ck-compared li")]
        .filter((node) => !node.hidden).map((node) => node.textContent);
      press(form, "Show answer");
      seen.push({ id, key, outcome, tries, said, shown: kept().items[id].outcome });
      const next = [...root.querySelectorAll("button")].find((one) => ["Next question", "Finish"].includes(one.textContent) && !one.hidden);
      if (!next) return seen; // what could not be checked is not passed over: it is missing
      next.click();
    }
  }
}"""
"""Goes through every text of the practice; the answers come from another tab of the course."""


@pytest.fixture(scope="module", params=["course", "tram"])
def course(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, dict[str, bytes], Path]]:
    if request.param == "course":
        files, root = course_files(), REPOSITORY
    else:
        files, root = folder_of(tram_course(tmp_path_factory.mktemp("tram"))), TRAM
    with served(files) as address:
        yield address, files, root


def seeded(
    items: dict[str, dict[str, Any]], right: bool
) -> tuple[dict[str, dict[str, Any]], dict[tuple[str, str], Any]]:
    """What is kept of a student who has given an answer to everything and checked nothing, and the answers."""
    places: dict[str, dict[str, Any]] = {}
    given = {}
    for key, asked in items.items():
        for name, item in asked.items():
            possible = answers(item)
            first, second = (possible.right, possible.others) if right else (possible.others, possible.right)
            given[key, name] = answer = (first or second)[0]
            sure = item.confidence[0] if item.confidence else None
            entry = {"answer": answer, "sure": sure, "of": item.edition, "dot": ["robot", 1], "by": {"robot": 1}}
            places.setdefault(key, {})[name] = entry
    return places, given


def worked_through(tab: Page, address: str, places: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """What every question of a page says, in each of its rounds."""
    number, rounds, practises = 0, 1, False
    while number < rounds:
        now = {"answer": str(number), "dot": ["robot", 1], "by": {"robot": 1}}
        at = {key: {**asked, "#round": now} if "/rounds/" in key else asked for key, asked in places.items()}
        tab.goto(urljoin(address, NOWHERE))
        tab.evaluate(SEED, at)
        opened(tab, address)
        found = tab.evaluate(WORK)
        rounds, practises, number = found["rounds"], found["practises"], number + 1
        yield from found["seen"]
    if not practises:
        return
    tab.evaluate(SEED, {})
    opened(tab, address)
    yield from tab.evaluate(PRACTISE, places)


@pytest.mark.parametrize("right", [True, False], ids=["right", "wrong"])
def test_every_question_gets_on_its_page_what_python_gives_it(
    tab: Page, course: tuple[str, dict[str, bytes], Path], right: bool
) -> None:
    address, files, root = course
    kit = read_kit(root / "data")
    items: dict[str, dict[str, Any]] = {}
    for asked in catalogue(kit):
        items.setdefault(f"{kit.article.id}/{asked.place}", {}).update({item.id: item for item in asked.items})
    places, given = seeded(items, right)
    every: dict[tuple[str, str], Item] = {(key, name): item for key in items for name, item in items[key].items()}
    faults, met = [], set()
    for name in lessons_in(files):
        page = files[name].decode()  # each answer has the browser read all that is kept: it keeps what is asked there
        here = {key: {one: entry for one, entry in asked.items() if one in page} for key, asked in places.items()}
        for seen in worked_through(tab, f"{address}{name}", here):
            item, answer = every[seen["key"], seen["id"]], given[seen["key"], seen["id"]]
            met.add((seen["key"], seen["id"]))
            faults += [f"{item.id}, answered with {answer!r}: {fault}" for fault in wrong_with(item, answer, seen)]
    assert not faults, "\n".join(faults)
    assert every.keys() - met == set()


def wrong_with(item: Item, answer: Any, seen: dict[str, Any]) -> Iterator[str]:
    graded = grade(item, answer)
    if seen["outcome"] != graded.outcome:
        yield f"it is {seen['outcome']} on the page, {graded.outcome} in Python"
    if missing := heard(item, told(item, answer)) - heard(item, seen["said"]):
        yield f"the page does not say {missing}"
    if graded.outcome not in ("right", "noted") and seen["shown"] != "shown":
        yield f"its answer is not shown, but {seen['shown']}"
