/* What the pages of a course decide by themselves: what the search finds, and when somebody is reminded to save. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt, found, foundInWords, plainly, titleOf } from "../../src/coursekit/site/browser/finding.js";
import { lessonAt, modelOf } from "../../src/coursekit/site/browser/model.js";
import { changesIn, FEWEST, looked, NOT_AGAIN, OPEN_FOR } from "../../src/coursekit/site/browser/saving.js";

const SAID = [
  ["01 · The line", "Who pays", "01.html#pays", "The fare covers a fifth of what a tram costs. Fares rose twice."],
  ["02 · The fare", "A fare for all", "02.html#all", "The city’s café owners asked for a flat one."],
  ["03 · The end", "Look back", "03.html#back", "What did the town promise?"],
];
const addresses = (/** @type {string} */ words) => found(words, SAID).map(({ address }) => address);

test("what has a word in its heading comes before what only has it in its text", () => {
  assert.deepEqual(addresses("fare"), ["02.html#all", "01.html#pays"]);
});

test("only what has all the words is found, wherever each stands", () => {
  assert.deepEqual(addresses("fare fifth"), ["01.html#pays"]);
  assert.deepEqual(addresses("fare promise"), []);
  assert.deepEqual(addresses("   "), []);
});

test("capitals, marks above letters and curled apostrophes do not matter", () => {
  assert.deepEqual(addresses("CITY'S cafe"), ["02.html#all"]);
  assert.equal(plainly("Naïve “Éluard’s”"), "naive “eluard's”");
});

test("what is looked for is no pattern", () => {
  assert.deepEqual(addresses(".*"), []);
  assert.deepEqual(excerpt({ text: "Is it (a) or b?", at: 6 }, "(a)"), ["Is it ", "(a)", " or b?"]);
});

test("an excerpt has the words around what was found, and marks each", () => {
  const text = `${"before ".repeat(40)}the Fare and the fare ${"behind ".repeat(60)}`;
  const parts = excerpt({ text, at: text.indexOf("Fare") }, "fare");
  assert.deepEqual([parts[1], parts[3]], ["Fare", "fare"]);
  assert.ok(parts[0].startsWith("… ") && (parts.at(-1) ?? "").endsWith(" …"));
  assert.ok(parts.join("").length < 320);
});

test("a place is named by its page and its heading, once where they are the same", () => {
  assert.equal(titleOf({ page: "Facts", heading: "Dates" }), "Facts: Dates");
  assert.equal(titleOf({ page: "Who paid?", heading: "Dates" }), "Who paid? Dates");
  assert.equal(titleOf({ page: "Facts", heading: "Facts" }), "Facts");
  assert.equal(titleOf({ page: "Facts", heading: "" }), "Facts");
});

test("how much was found is said in words", () => {
  assert.equal(foundInWords(" ", 0, 40), "");
  assert.equal(foundInWords("x", 0, 40), "Nothing found. Try fewer or shorter words.");
  assert.equal(foundInWords("x", 1, 40), "1 place.");
  assert.equal(foundInWords("x", 41, 40), "41 places; the first 40 are shown.");
});

const NOW = 1_800_000_000_000;
/** Is it time to remind?
    @param {{held?: number, sum?: number, minutesOpen?: number, ago?: number}} given */
function isDue({ held = 0, sum = FEWEST, minutesOpen = OPEN_FOR, ago = NOW }) {
  return looked({ sum: held, since: NOW - minutesOpen }, sum, NOW - ago, NOW).isDue;
}

test("somebody is reminded of a few answers that have been in no file for a while", () => {
  assert.equal(isDue({}), true);
  assert.equal(isDue({ sum: FEWEST - 1 }), false);
  assert.equal(isDue({ held: 5, sum: 5 + FEWEST }), true);
  assert.equal(isDue({ held: 5, sum: 4 + FEWEST }), false);
  assert.equal(isDue({ minutesOpen: OPEN_FOR - 1 }), false);
});

test("nobody is reminded twice in an hour, whatever the clock was set to", () => {
  assert.equal(isDue({ ago: NOT_AGAIN - 1 }), false);
  assert.equal(isDue({ ago: NOT_AGAIN }), true);
  assert.equal(isDue({ ago: -NOT_AGAIN }), true); // the clock was ahead
});

test("the time runs from the first answer that no file holds", () => {
  const first = looked(null, 1, 0, NOW);
  assert.deepEqual(first, { saved: { sum: 0, since: NOW }, isDue: false });
  assert.deepEqual(looked(first.saved, FEWEST, 0, NOW + OPEN_FOR), { saved: { sum: 0, since: NOW }, isDue: true });
  assert.deepEqual(looked({ sum: 3, since: NOW }, 3, 0, NOW), { saved: { sum: 3, since: null }, isDue: false });
});

test("every change of every place counts, and what is damaged counts nothing", () => {
  const place = JSON.stringify({ version: 2, items: { a: { by: { me: 2, other: 3 } }, b: { by: { me: 1 } }, c: {} } });
  assert.equal(changesIn([place, place]), 12);
  assert.equal(changesIn([place, null, "", "{", "[]", '{"items": 7}']), 6);
});

test("a screen's links to notebooks lead to pages", () => {
  const { widget_manager: manager } = modelOf("work", {}, "01_one", (name) => `${name}.html`);
  const link = /** @type {HTMLAnchorElement} */ ({});
  manager.rendermime.linkHandler.handleLink(link, "lessons/02_two.ipynb");
  assert.equal(link.href, "02_two.html");
  assert.equal(lessonAt("03_three.ipynb"), "03_three");
});
