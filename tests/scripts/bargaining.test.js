/* The bargaining model gives the answers of the cases, as in Python. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomes, sentence } from "../../src/coursekit/bargaining/browser/model.js";
import { assertNear, casesIn } from "./cases.js";

const SIDES = ["the north", "the south"];

for (const { name, stakes: given, ends, sentence: said } of casesIn("bargaining/cases.json"))
  test(`ends a bargain: ${name}`, () => {
    const stakes = given.map(([worth, kept]) => ({ worth, kept }));
    const found = outcomes(stakes);
    assert.equal(sentence(stakes, SIDES), said);
    assert.deepEqual(Object.keys(found), Object.keys(ends));
    for (const [way, { points, shares, deal }] of Object.entries(ends)) {
      assert.equal(found[way].deal, deal);
      points.forEach((one, side) => assertNear(found[way].points[side], one, `${name}, ${way}`));
      assert.equal(found[way].shares.length, shares.length);
      shares.forEach((pair, i) => pair.forEach((one, side) => assertNear(found[way].shares[i][side], one, `${name}, ${way}`)));
    }
  });
