/* The panel beside a lesson: JupyterLab makes it wider where it has a split panel, and shows it everywhere. */

import assert from "node:assert/strict";
import { test } from "node:test";

const STATIC = new URL("../../src/coursekit/jupyter_data/labextensions/coursekit/static/reader.js", import.meta.url);
const { plugin } = await import(STATIC.href); // JupyterLab's own scripts have no types

const DESK = Symbol.for("coursekit reader");

class Widget {
  title = {};
  isAttached = false;
  node = { append() {} };
  addClass() {}
}

/** Opens the panel in a JupyterLab whose right side stands in `parent`.
    @param {Json} parent */
async function opened(parent) {
  /** @type {string[]} */
  const done = [];
  const shell = {
    add: (/** @type {Json} */ panel) => {
      panel.parent = { parent };
      if (parent?.widgets) parent.widgets.push(panel.parent);
      done.push("added");
    },
    activateById: (/** @type {string} */ id) => done.push(id),
    collapseRight: () => done.push("collapsed"),
  };
  globalThis.requestAnimationFrame = (draw) => {
    draw(0);
    return 0;
  };
  const shared = async () => ({ ILabShell: {}, Widget });
  (await plugin(shared)).activate({}, shell);
  const place = /** @type {Json} */ (globalThis)[DESK].host({});
  place.show();
  return done;
}

/** @param {number[]} sizes */
const split = (sizes) => ({
  orientation: "horizontal",
  widgets: [{}, {}],
  node: { clientWidth: 1000 },
  relativeSizes: () => [...sizes],
  setRelativeSizes(/** @type {number[]} */ given) {
    this.given = given.map((size) => Math.round(1000 * size) / 1000);
  },
  /** @type {number[] | undefined} */
  given: undefined,
});

test("it is made wider, at the cost of the lesson beside it", async () => {
  const panel = split([0.1, 0.7, 0.2]);
  assert.deepEqual(await opened(panel), ["added", "coursekit-reader"]);
  assert.deepEqual(panel.given, [0.1, 0.5, 0.4]);
});

test("a side that is wide already stays as it is", async () => {
  const panel = split([0, 0.5, 0.5]);
  await opened(panel);
  assert.equal(panel.given, undefined);
});

for (const [name, parent] of /** @type {[string, Json][]} */ ([
  ["nothing", undefined],
  ["a panel of another sort", { orientation: "vertical" }],
  ["a split panel that can no longer be told its sizes", { ...split([0.1, 0.7, 0.2]), setRelativeSizes: undefined }],
]))
  test(`it opens where it stands in ${name}`, async () => {
    assert.deepEqual(await opened(parent), ["added", "coursekit-reader"]);
  });
