"""Whatever is kept of a question, the question can be seen and answered, and nothing kept is lost."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from msgspec import structs
from playwright.sync_api import Locator, Page, expect

from coursekit.argument.map_text import Arrow
from coursekit.quiz.items import Choice, Quiz, Reply
from coursekit.quiz.kinds.essay import EssaySection
from coursekit.quiz.shuffling import short_id
from tests.browser.example_quiz import every_kind, quiz_of, single
from tests.browser.static_page import open_page, open_quiz, question
from tests.quiz.an_item import an_item
from tests.quiz.any_answer import ANSWERS

FORECAST = an_item("open", "forecast", "o1", "Will it be open?", unit="%", settled="31 December. By the council's minutes.",
                replies={"weigh": Reply("How often before?")})  # fmt: skip
DRAWN = an_item("drawn", "map", "o1", "Draw it.", choices=[Choice("toll", "There is a toll"), Choice("trade", "Trade grows")],
             arrows=[Arrow("supports", ["toll"], "trade")], replies={"right": Reply("The toll pays for it.")})  # fmt: skip
ITEMS = [
    *(structs.replace(item, confidence=[0, 60, 100]) if item.kind in ("single", "match") else item for item in every_kind()),
    FORECAST,
    DRAWN,
]  # fmt: skip


OUTCOMES = ("", "right", "partly", "wrong", "noted", "shown")

AROUND: list[dict[str, Any]] = [
    {},
    {"tries": 1, "first": "same"},
    {"tries": 2, "first": "b", "revealed": True, "sure": 60, "of": "other"},
    {"tries": "2", "first": {"toString": 1}, "revealed": "yes", "sure": "60", "of": 7, "others": []},
    {"tries": -1, "first": ["n"], "revealed": None, "sure": {"x": 1}, "of": "__proto__"},
    {"others": [{"answer": {"toString": 1}, "dot": ["a", 1], "outcome": 5}, {"answer": "b", "dot": ["a", 2], "outcome": "shown"}]},
]  # fmt: skip
"""What else an entry may say."""

DRIVE = """([quiz, texts]) => {
  const faults = [];
  let at = "";
  const fault = (said) => faults.push(`${at}: ${said}`);
  const noted = (event) => fault(event.message);
  const error = console.error;
  console.error = (...said) => fault(`console: ${said.map((one) => one?.stack ?? one).join(" ")}`);
  addEventListener("error", noted);
  const memory = () => {
    const kept = new Map();
    return { get length() { return kept.size; }, key: (i) => [...kept.keys()][i],
      getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => kept.set(name, text), removeItem: (name) => kept.delete(name) };
  };
  const place = document.getElementById("quiz");
  place.style.display = "none"; // it need not be laid out a thousand times
  const press = (form, name) => {
    const button = [...form.querySelectorAll("button")].find((one) => one.textContent === name && !one.closest("[hidden]"));
    button?.click();
    return Boolean(button);
  };
  const typed = (node, value) => {
    node.value = value;
    node.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const boxes = (form) => { if (!form.querySelector(".ck-options :checked")) form.querySelector(".ck-options input").click(); };
  const select = (form) => typed(form.querySelector("select"), form.querySelector("select option:last-child").value);
  const write = (text) => (form) => typed(form.querySelector("textarea, input[inputmode]"), text);
  const give = { predict: boxes, single: boxes, multiple: boxes, tally: boxes, match: select, grid: select, number: write("17"),
    forecast: write("35"), text: write("Own words."), essay: write("Own words."), map: write("toll -> trade"),
    order: (form) => form.querySelector(".ck-moves button:last-child").click() };
  const status = (form) => form.querySelector("[role=status].ck-status").textContent;

  for (const [name, text] of Object.entries(texts)) {
    place.replaceChildren();
    let state = {};
    const entry = (id) => state.items?.[id] ?? JSON.parse(text).items[id];
    at = name;
    try {
      const { follow, stop } = mount(place, quiz, { answers: JSON.parse(text), storage: memory(), onChange: (now) => { state = now; } });
      const forms = [...place.querySelectorAll("form.ck-question")];
      if (forms.length !== quiz.items.length) fault(`${forms.length} questions are drawn`);
      quiz.items.forEach((item, i) => {
        at = `${name} in ${item.kind}`;
        const form = forms[i];
        if (!form || !form.textContent.includes(item.stem)) return fault("it is not drawn");
        if (form.querySelector("fieldset :is(input, select, textarea):disabled")) press(form, "Try again");
        const before = entry(item.id);
        form.querySelectorAll(".ck-rating:not([hidden]):not(:disabled) input")[1]?.click();
        give[item.kind](form);
        form.dispatchEvent(new Event("submit", { cancelable: true }));
        const after = entry(item.id);
        if (!(after.tries >= 1 && after.outcome)) fault(`it cannot be answered: ${JSON.stringify(after).slice(0, 200)}`);
        if (!status(form)) fault("nothing is said of an answer");
        const held = [after, ...after.others ?? []].map(({ answer }) => JSON.stringify(answer));
        for (const { answer } of [before, ...before.others ?? []])
          if (!fitting(item.kind, answer) && !held.includes(JSON.stringify(answer))) fault(`${JSON.stringify(answer).slice(0, 80)} is lost`);
        if (press(form, "Show answer") && !(status(form).startsWith("The answer:") && entry(item.id).outcome === "shown")) fault("it is not shown");
        if (press(form, "Try again") && entry(item.id).outcome) fault("it cannot be tried again");
      });
      follow(JSON.parse(text));
      stop();
    } catch (thrown) { fault(thrown.stack); }
  }
  removeEventListener("error", noted);
  console.error = error;
  return faults;

  /* Is this an answer that a new one to the same question would rightly replace, or none at all? */
  function fitting(kind, answer) {
    if (answer === null || answer === "" || (typeof answer === "object" && !Object.keys(answer).length)) return true;
    const list = ["multiple", "tally", "order"].includes(kind);
    const map = ["match", "grid", "essay"].includes(kind);
    if (Array.isArray(answer)) return list && sound[kind].includes(JSON.stringify(answer));
    if (typeof answer === "object") return map && sound[kind].includes(JSON.stringify(answer));
    if (typeof answer !== "string" || list || map) return false;
    return kind === "single" || kind === "predict" ? sound[kind].includes(answer) : true;
  }
}""".replace(
    "  const faults = [];",
    """  const sound = { single: ["a", "b", "c"], predict: ["y", "n"], multiple: ['["n","s"]'], tally: ['["L1","L2"]'],
    order: ['["plan","vote","build"]'], match: ['{"r1":"mayor","r2":"writer"}', '{"r1":"mayor"}'], grid: ['{"toll/trade":"consistent"}'],
    essay: ['{"claim":" "}'] };
  const faults = [];""",
)
"""Draws the quiz with each of the states, and in each answers, shows and retries every question; tells what failed."""


def state(entries: dict[str, Any]) -> dict[str, Any]:
    return {"version": 2, "items": entries}


def kept(answer: Any, outcome: str, **fields: Any) -> dict[str, Any]:
    if fields.get("first") == "same":
        fields["first"] = answer
    return {"answer": answer, "outcome": outcome, "dot": ["w", 3], "by": {"w": 3, "a": 2}, **fields}


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_kind_draws_and_can_be_answered_whatever_is_kept_of_it(tab: Page, outcome: str) -> None:
    open_page(tab)
    quiz = msgspec.to_builtins(quiz_of(ITEMS))
    texts = {
        f"{json.dumps(answer)[:60]} / {number}": json.dumps(
            state({item.id: kept(answer, outcome, **around) for item in ITEMS})
        )
        for place, answer in enumerate(ANSWERS)
        for number, around in enumerate(AROUND)
        if (place + number + OUTCOMES.index(outcome)) % 4 == 0  # all pairs, and each beside each
    }
    faults = tab.evaluate(DRIVE, [quiz, texts])
    assert faults == [], f"{len(faults)} in all"


@pytest.mark.parametrize("outcome", [5, None, True, "toString", {"x": 1}, [[]]])
def test_an_outcome_that_is_none_takes_nothing_along(tab: Page, outcome: Any) -> None:
    open_page(tab)
    texts = {
        json.dumps(answer): json.dumps(state({item.id: kept(answer, outcome) for item in ITEMS}))
        for answer in ("b", ["n", "s"], {"r1": "mayor"}, "17.2")
    }
    assert tab.evaluate(DRIVE, [msgspec.to_builtins(quiz_of(ITEMS)), texts]) == []


@pytest.mark.parametrize("number", ["9" * 400, {"toString": 1}, [["1"]], None, "1.5", "-1", "1e3", " "])
def test_a_number_of_a_round_that_is_none_begins_with_the_first(tab: Page, number: Any) -> None:
    quiz = quiz_of([single("s1"), single("s2")], rounds=[["s1"], ["s2"]])
    root = open_quiz(tab, quiz, answers=state({"#round": {"answer": number, "dot": ["w", 1], "by": {"w": 1}}}))
    expect(root.get_by_text("Round 1 of 2")).to_be_visible()


# ---- a question becomes one of another kind, and back ----


def press(place: Locator, name: str) -> None:
    place.get_by_role("button", name=name, exact=True).click()


def as_kind(kind: str, **parts: Any) -> Quiz:
    """The question ``capital`` as another kind, beside a neighbour; its options are named as those of a kit."""
    choices = [structs.replace(choice, id=short_id(choice.text)) for choice in single().choices]
    return quiz_of([single(edition=kind, kind=kind, **{"choices": choices, **parts}), single("neighbour")])


EARLIER = "Your earlier answer no longer fits this question, which has changed. It is kept. Please answer again."
WORDS: dict[str, Any] = {"choices": [], "replies": {"model": Reply("The mayor did.")}, "points": ["names her"]}


def test_a_question_whose_answer_was_shown_can_become_a_prediction_and_come_back(tab: Page) -> None:
    root = open_quiz(tab, as_kind("single"))
    press(root.locator("form").first, "Show answer")
    root = open_quiz(tab, as_kind("predict"))
    expect(root.locator("form")).to_have_count(2)
    guess = question(root, "predict")
    guess.get_by_label("The harbour master").check()
    press(guess, "Predict")
    expect(guess.get_by_role("status")).to_contain_text("She only passes the words on.")
    root = open_quiz(tab, as_kind("single"))
    expect(root.locator("form").first.get_by_role("status")).to_contain_text("The answer: The mayor.")
    expect(root).to_contain_text("0 of 2 right, 0 answered, 1 shown")


def test_what_does_not_fit_is_put_aside_and_is_there_again_when_the_question_is_as_it_was(tab: Page) -> None:
    root = open_quiz(tab, as_kind("single"))
    asked = root.locator("form").first
    for label in ("The harbour master", "The mayor"):
        asked.get_by_label(label).check()
        press(asked, "Check")
    root = open_quiz(tab, as_kind("text", **WORDS))
    words = question(root, "text")
    expect(words.get_by_text(EARLIER)).to_be_visible()
    expect(words.get_by_role("textbox")).to_have_value("")
    words.get_by_role("textbox").fill("The mayor, I think.")
    press(words, "Compare")
    expect(words.get_by_text(EARLIER)).to_be_hidden()
    root = open_quiz(tab, as_kind("single"))
    expect(root.get_by_label("The mayor").first).to_be_checked()
    expect(root).to_contain_text("1 of 2 right, 1 answered")
    entry = tab.evaluate("JSON.parse(localStorage.getItem('coursekit:bridge/01/all')).items.capital")
    held = [entry, *entry["others"]]
    assert {(one["answer"], one["tries"]) for one in held} == {(short_id("The mayor"), 2), ("The mayor, I think.", 1)}
    root = open_quiz(tab, as_kind("text", **WORDS))
    expect(question(root, "text").get_by_role("textbox")).to_have_value("The mayor, I think.")


def test_own_words_can_be_read_where_the_question_has_no_place_for_them_any_more(tab: Page) -> None:
    root = open_quiz(tab, as_kind("text", **WORDS))
    question(root, "text").get_by_role("textbox").fill("The mayor, because of the marks.")
    root = open_quiz(tab, as_kind("essay", **WORDS, sections=[EssaySection("who", "Who?", 1, 9)]))
    asked = question(root, "essay")
    expect(asked.get_by_text(EARLIER)).to_be_visible()
    asked.get_by_text("Your earlier answer", exact=True).click()
    expect(asked.get_by_text("The mayor, because of the marks.")).to_be_visible()


def test_a_part_that_still_fits_is_shown_and_the_whole_is_kept(tab: Page) -> None:
    sections = [EssaySection("claim", "Your claim.", 1, 9), EssaySection("doubt", "A doubt.", 1, 9)]
    root = open_quiz(tab, as_kind("essay", **WORDS, sections=sections))
    for label in ("Your claim.", "A doubt."):
        root.get_by_label(label).fill(f"About {label}")
    root = open_quiz(tab, as_kind("essay", **WORDS, sections=sections[:1]))
    expect(root.get_by_label("Your claim.")).to_have_value("About Your claim.")
    root.get_by_label("Your claim.").fill("Another claim.")
    root = open_quiz(tab, as_kind("essay", **WORDS, sections=sections))
    press(root, "Show the other answer")
    expect(root.get_by_label("A doubt.")).to_have_value("About A doubt.")


def test_what_was_put_aside_goes_when_everything_is_cleared(tab: Page) -> None:
    root = open_quiz(tab, as_kind("single"))
    root.get_by_label("The mayor").first.check()
    root = open_quiz(tab, as_kind("text", **WORDS))
    press(root, "Clear my answers")
    expect(root.get_by_text(EARLIER).first).to_be_hidden()
    entry = tab.evaluate("JSON.parse(localStorage.getItem('coursekit:bridge/01/all')).items.capital")
    assert (entry["answer"], entry["others"]) == ("", [])
    press(root, "Bring my answers back")
    expect(root.get_by_text(EARLIER).first).to_be_visible()
