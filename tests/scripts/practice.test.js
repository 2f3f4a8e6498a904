/* When what was practised comes back, and what practice has brought: the same cases that Python is held to. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { discernment, gain } from "../../src/coursekit/progress/browser/practice_figures.js";
import { clock, dueNow, nextIn, slotState } from "../../src/coursekit/progress/browser/spacing.js";
import { casesIn } from "./cases.js";

const DAY = 86_400;
/** @param {Record<string, [number, number][]>} slot
    @returns {Record<string, Attempt[]>} */
const attemptsOf = (slot) =>
  Object.fromEntries(
    Object.entries(slot).map(([name, tried]) => [name, tried.map(([day, right]) => [day * DAY, right === 1])]),
  );

for (const { about, slot, day, stands, due = 0, ask = "" } of casesIn("progress/spacing_cases.json"))
  test(`comes back: ${about}`, () => assert.deepEqual(slotState(attemptsOf(slot), day * DAY), { stands, due, ask }));

test("what has been due for longest comes first, and what comes next is known", () => {
  const slots = [attemptsOf({ a: [[2, 0]], b: [[1, 0]] }), attemptsOf({ c: [[1, 0]] })];
  assert.deepEqual(dueNow(slots, 5 * DAY), ["c", "b"]);
  assert.equal(nextIn([attemptsOf({ a: [[0, 0]], b: [[2, 1]] })], 2 * DAY), 1);
  assert.equal(nextIn([attemptsOf({ a: [[0, 1]], b: [[2, 1]] })], 2 * DAY), null);
});

test("a day is a day of the student's own clock", () => {
  const evening = new Date(2031, 2, 3, 23, 59, 30);
  const morning = new Date(2031, 2, 4, 0, 0, 30);
  assert.equal(Math.floor(clock(morning) / DAY) - Math.floor(clock(evening) / DAY), 1);
});

const PRACTISING = /** @type {Practising} */ (
  /** @type {unknown} */ ({
    strands: [{ lesson: "01", skill: "s", forms: { A: ["a1", "a2"], B: ["b1", "b2"] } }],
    slots: [
      ["a1", "b1"],
      ["a2", "b2"],
    ],
    judges: { a2: false, b2: true },
  })
);
/** @param {Record<string, Attempt[]>} given */
const lookUp = (given) => (/** @type {string} */ name) => given[name] ?? [];

test("gain counts first answers to what was asked of both texts", () => {
  const [said] = gain(
    PRACTISING,
    lookUp({
      a1: [[0, false]],
      b1: [
        [9, true],
        [20, false],
      ],
      a2: [[0, true]],
    }),
  );
  assert.match(said, /you had 0 of 1 right at first, after them 1 of 1 .* may be chance/);
  assert.deepEqual(gain(PRACTISING, lookUp({ a1: [[0, false]] })), []);
});

test("discernment is two numbers: sound accepted, flaws found", () => {
  const [said] = discernment(
    PRACTISING,
    lookUp({
      a2: [
        [0, false],
        [4, true],
      ],
      b2: [[9, true]],
    }),
  );
  assert.match(said, /accepted for the right reason: 1 of 1\. Flaws found: 0 of 1\. These are few/);
  assert.deepEqual(discernment(PRACTISING, lookUp({})), []);
});
