/* Marking, ranking, reading and counting: each rule that Python has, too, from the same cases. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { calibrated } from "../../src/coursekit/quiz/browser/calibration.js";
import { complete } from "../../src/coursekit/quiz/browser/item.js";
import { grade } from "../../src/coursekit/quiz/browser/kinds.js";
import { readings } from "../../src/coursekit/quiz/browser/typed_number.js";
import { amount } from "../../src/coursekit/screen/browser/tools.js";
import { assertNear, casesIn, loadKinds } from "./cases.js";

await loadKinds();
const { countWords } = await import("../../src/coursekit/quiz/kinds/essay.js");
const { ranking } = await import("../../src/coursekit/quiz/kinds/grid.js");

for (const { name, item, answer, outcome, points } of casesIn("quiz/grading_cases.json"))
  test(`marks ${name}`, () => {
    const found = grade(item, answer);
    assert.equal(found.outcome, outcome);
    assertNear(found.points, points, name);
  });

const MAPS = casesIn("argument/map_cases.json");
for (const { name, text, key = MAPS.key, outcome, points, remarks } of MAPS.cases)
  test(`compares a map: ${name}`, () => {
    const choices = MAPS.known.map((/** @type {string} */ id) => ({ id, text: id }));
    const item = complete({
      id: "m",
      kind: "map",
      objective: "o",
      stem: "?",
      replies: { right: { text: "Yes." } },
      choices,
      arrows: key,
    });
    const found = grade(item, text);
    assert.equal(found.outcome, outcome);
    assert.deepEqual(
      found.said.filter((remark) => typeof remark === "string"),
      remarks,
    );
    assertNear(found.points, points, name);
  });

for (const { name, typed, unit = "", reads } of casesIn("quiz/number_cases.json"))
  test(`reads ${name}`, () =>
    assert.deepEqual(
      readings(typed, unit).map((number) => number + 0),
      reads,
    )); // + 0: -0 is 0

test("a number too large or too small to be written out is refused and never read as another", () => {
  for (const number of [1e21, 1.5e300, 1e-7, -2.5e-9]) assert.deepEqual(readings(String(number)), []);
});

for (const { name, text, words } of casesIn("quiz/word_counts.json"))
  test(`counts words: ${name}`, () => assert.equal(countWords(text), words));

for (const { name, pairs, brier, levels } of casesIn("tables/calibration_cases.json"))
  test(`scores ratings: ${name}`, () => {
    const found = calibrated(pairs);
    assert.deepEqual(found.levels, levels);
    assertNear(found.brier, brier, name);
  });

const SCALE = casesIn("quiz/grading_cases.json").find((/** @type {Json} */ { item }) => item.kind === "grid").item
  .scale;
for (const [number, one] of casesIn("argument/rivals_cases.json").entries())
  test(`ranks explanations: ${one.name ?? number}`, () => {
    const item = complete({
      rows: Object.keys(one.ratings).map((id) => ({ id })),
      choices: one.hypotheses.map((/** @type {string} */ id) => ({ id })),
      scale: SCALE,
    });
    const rated = Object.entries(one.ratings).flatMap(([row, ratings]) =>
      Object.entries(ratings).map(([id, rating]) => [`${row}/${id}`, rating]),
    );
    const found = ranking(item, Object.fromEntries(rated));
    assert.deepEqual(
      found.map(({ place, points, hypotheses }) => [place, points, hypotheses]),
      one.ranking,
    );
  });

for (const { value, unit, words } of casesIn("quiz/amount_cases.json"))
  test(`writes ${words}`, () => assert.equal(amount(value, unit), words));
