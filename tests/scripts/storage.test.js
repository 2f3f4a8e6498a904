/* How copies of an answer merge, and which files are whole: from the same cases as in Python. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { broughtBack, entriesIn, merged } from "../../src/coursekit/screen/browser/entries.js";
import { fileText, readFile } from "../../src/coursekit/screen/browser/file.js";
import { casesIn } from "./cases.js";

for (const { name, one, other, merged: both } of casesIn("storage/merge_cases.json"))
  test(`merges ${name}`, () => {
    assert.deepEqual(merged({ q: one }, { q: other }), { q: both });
    assert.deepEqual(merged({ q: other }, { q: one }), { q: both });
  });

for (const name of ["__proto__", "constructor", "toString"])
  test(`does not take ${name} for what every object has`, () => {
    const state = `{"version": 2, "items": {"${name}": {"answer": "a", "dot": ["${name}", 1], "by": {"${name}": 1}}}}`;
    const read = () => entriesIn(JSON.parse(state));
    const { items } = JSON.parse(state);
    assert.equal(JSON.stringify(merged(read(), read())), JSON.stringify(items));
    assert.equal(JSON.stringify(broughtBack({}, read(), "me")), JSON.stringify(items));
    assert.deepEqual(entriesIn({ version: name, items: {} }), {});
  });

const FILES = casesIn("storage/work_cases.json");
const sound = FILES.find((/** @type {Json} */ { name }) => name === "as both write it").text;

/** @param {string} text */
function judged(text) {
  try {
    return readFile(text, "tram-line").intact ? "intact" : "changed";
  } catch {
    return "refused";
  }
}

for (const { name, text, is } of FILES) test(`judges a file: ${name}`, () => assert.equal(judged(text), is));

test("a file is written as Python writes it", () => {
  const { work } = readFile(sound, "tram-line");
  assert.equal(fileText(work, work.places), sound);
});

test("a file of nothing but depth or length ends in words", () => {
  const deep = sound.replace('"kit":', `"a":${"[".repeat(50_000)}${"]".repeat(50_000)},"kit":`);
  const long = sound.replace("tram-line", "\\n".repeat(2_000_000));
  assert.deepEqual([deep, long, " ".repeat(5_000_001) + sound].map(judged), ["changed", "refused", "refused"]);
});
