/* Two votes: what a check keeps. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { complete } from "../../src/coursekit/quiz/browser/item.js";
import { blank, fitted } from "../../src/coursekit/quiz/browser/keeping.js";
import { awaitsSecond, checked, isFirstVote } from "../../src/coursekit/quiz/browser/voting.js";
import { loadKinds } from "./cases.js";

await loadKinds();

/** @param {Json} [more] */
const question = (more) =>
  complete({
    id: "q",
    kind: "multiple",
    votes: 2,
    choices: [
      { id: "a", text: "A", correct: true, reply: { text: "Yes." } },
      { id: "b", text: "B", reply: { text: "No." } },
    ],
    ...more,
  });
/** @param {Json} entry */
const kept = (entry) => ({ ...entry, dot: ["w", 1], by: { w: 1 } });

test("the second vote is the one that follows the first without a reply", () => {
  const item = question();
  const first = { ...blank(item), ...checked(item, blank(item), ["b"], "wrong") };
  assert.deepEqual([first.first, first.second, first.tries, first.outcome], [["b"], [], 1, ""]);
  assert.ok(awaitsSecond(item, fitted(item, kept(first))), "it waits when it is loaded again, too");
  const second = { ...first, ...checked(item, first, ["a"], "right") };
  assert.deepEqual([second.first, second.second, second.tries, second.outcome], [["b"], ["a"], 2, "right"]);
  const third = { ...second, ...checked(item, second, ["b"], "wrong") };
  assert.deepEqual([third.second, third.tries], [["a"], 3]);
});

test("no second vote follows an answer that was shown, or checked when the question was asked once", () => {
  const item = question();
  const shown = { ...blank(item), revealed: true };
  assert.equal(isFirstVote(item, shown), false);
  assert.equal(checked(item, shown, ["a"], "right").second, undefined);
  const { second: _, ...before } = { ...blank(item), answer: ["b"], first: ["b"], tries: 1 };
  const old = fitted(item, kept(before));
  assert.equal(awaitsSecond(item, old), false);
  assert.equal(checked(item, old, ["a"], "right").second, undefined);
});

test("a question that is no longer voted on twice goes on as any other", () => {
  const item = question();
  const first = { ...blank(item), ...checked(item, blank(item), ["b"], "wrong") };
  const once = question({ votes: 1 });
  assert.deepEqual(checked(once, first, ["a"], "right"), { answer: ["a"], tries: 2, first: ["b"], outcome: "right" });
});

test("a second vote that the question does not offer is put away, and all else stays", () => {
  const item = question();
  const entry = { ...blank(item), answer: ["a"], first: ["b"], tries: 2, outcome: "right", second: ["zzz"] };
  const found = fitted(item, kept(entry));
  assert.deepEqual([found.second, found.first, found.outcome], [null, ["b"], "right"]);
});
