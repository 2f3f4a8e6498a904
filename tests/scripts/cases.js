/* What the tests of the scripts share: the cases that Python is held to as well, and every kind of question. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";

const TESTS = new URL("..", import.meta.url);
const KINDS = new URL("../../src/coursekit/quiz/kinds/", import.meta.url);

/** The cases in a JSON file of the tests: `casesIn("quiz/number_cases.json")`.
    @param {string} name
    @returns {Json} */
export const casesIn = (name) => JSON.parse(readFileSync(new URL(name, TESTS), "utf8"));

/** Loads every kind of question: each is found by its folder, as in scripts/bundle.js. */
export async function loadKinds() {
  const names = readdirSync(KINDS).filter((name) => name.endsWith(".js"));
  await Promise.all(names.map((name) => import(new URL(name, KINDS).href)));
}

/** Fails unless the numbers differ by no more than a millionth of the expected one (null: unless both are null).
    @param {number | null} found
    @param {number | null} expected
    @param {string} message */
export function assertNear(found, expected, message) {
  if (expected === null || found === null) return assert.equal(found, expected, message);
  const near = Math.abs(found - expected) <= Math.max(1e-6 * Math.abs(expected), 1e-12);
  assert.ok(near, `${message}: ${found}, not ${expected}`);
}
