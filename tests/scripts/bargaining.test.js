/* The bargaining model gives the answers of the cases, as in Python. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes, sentence } from "../../src/coursekit/bargaining/browser/model.js";
import { assertNear, casesIn } from "./cases.js";

const SIDES = ["the north", "the south"];

for (const { name, stakes: given, ends, sentence: said } of casesIn("bargaining/cases.json"))
  test(`ends a bargain: ${name}`, () => {
    const stakes = given.map((/** @type {Pair[]} */ [worth, kept]) => ({ worth, kept }));
    const found = outcomes(stakes);
    assert.equal(sentence(stakes, SIDES), said);
    assert.deepEqual(Object.keys(found), Object.keys(ends));
    for (const [way, expected] of Object.entries(ends)) {
      assert.equal(found[way].deal, expected.deal);
      assert.equal(found[way].shares.length, expected.shares.length);
      const numbers = [...expected.points, ...expected.shares.flat()];
      const given = [...found[way].points, ...found[way].shares.flat()];
      assert.equal(given.length, numbers.length);
      for (const [i, number] of numbers.entries()) assertNear(given[i], number, `${name}, ${way}`);
    }
  });
