/* The course's paragraphs are found in the copies of the cases, as in Python. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { align } from "../../src/coursekit/reader/browser/aligning.js";
import { piecesOf } from "../../src/coursekit/reader/browser/pieces.js";
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
