/* The course's paragraphs are found in the copies of the cases, as in Python. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { align } from "../../src/coursekit/reader/browser/aligning.js";
import { findingsOf } from "../../src/coursekit/reader/browser/findings.js";
import { keySpans, lightIn } from "../../src/coursekit/reader/browser/own_marks.js";
import { piecesOf } from "../../src/coursekit/reader/browser/pieces.js";
import { rangesIn } from "../../src/coursekit/reader/browser/spans.js";
import { casesIn } from "./cases.js";

const { title, expected, cases } = casesIn("reader/aligning_cases.json");

for (const { name, copy, paragraphs } of cases)
  test(`finds the paragraphs of a copy: ${name}`, () => {
    const pieces = piecesOf(copy);
    const { numbers } = align(pieces, expected, title);
    const found = paragraphs.map((/** @type {string} */ _, /** @type {number} */ i) =>
      pieces
        .filter((_, place) => numbers[place] === i + 1)
        .map(({ text }) => text)
        .join(" "),
    );
    assert.deepEqual(found, paragraphs);
  });

const CONTENT = { title, paragraphs: expected, names: ["Ines Calder", "Tom Abara"] };

/** @param {string} copy */
function said(copy) {
  const pieces = piecesOf(copy);
  const { numbers, found } = align(pieces, expected, title);
  return findingsOf(/** @type {Json} */ (CONTENT), pieces, numbers, found).join(" ");
}
/** @param {string} name */
const copyOf = (name) => cases.find((/** @type {Json} */ one) => one.name === name).copy;

for (const [name, words] of [
  ["blank lines between", "All 4 paragraphs are in your copy."],
  ["behind a paywall", "2 of the 4 paragraphs are in your copy. Your copy ends after paragraph 2."],
  ["one paragraph missing", "Paragraph 3 of the course is not in your copy."],
  ["only the headline", "It has the headline, but not the text."],
  ["another text", "It does not look like this column."],
  ["nothing", "There is no text in it."],
])
  test(`says what a copy lacks: ${name}`, () => {
    assert.ok(said(copyOf(name)).includes(words), said(copyOf(name)));
  });

test("takes a text about the same people for a translation or another article", () => {
  const words = "Ines Calder dice que la ciudad quiere un tranvía. Tom Abara no lo quiere. ".repeat(12);
  assert.match(said(words), /may be a translation or another article/);
});

test("finds words where they stand, whatever the marks and accents", () => {
  const text = "He said “no, thank\u00a0you” in the café-bar.";
  assert.deepEqual(
    rangesIn(text, ["no, thank you", "cafe bar", "not there"]).map(([from, to]) => text.slice(from, to)),
    ["no, thank\u00a0you", "café-bar"],
  );
  assert.deepEqual(
    keySpans(text, [
      ["no, thank you", "a"],
      ["thank you", "b"],
      ["in", "b"],
    ]),
    [
      { first: 3, last: 5, label: "a" },
      { first: 6, last: 6, label: "b" },
    ],
  );
});

test("takes the words that Python names for those that a mark may have or lack", () => {
  assert.deepEqual(lightIn("The tram, about which they may be Right", ["the", "about", "which", "be"]), [1, 3, 4, 7]);
});
