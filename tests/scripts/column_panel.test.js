/* The panel beside a lesson: JupyterLab makes it wider where it has a split panel, and shows it everywhere. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const STATIC = new URL("../../src/coursekit/jupyter_data/labextensions/coursekit/static/reader.js", import.meta.url);
const { addButton, plugin } = await import(STATIC.href); // JupyterLab's own scripts have no types

const { cardOf } = await import(new URL("words.js", STATIC).href);

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
  const place = /** @type {Json} */ (globalThis)[DESK].host({}, { label: "Column", name: "Your copy of the column" });
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

/** A drive on which a course's card says this, and nothing else is.
    @param {string} card */
const drive = (card) => ({
  get: async (/** @type {string} */ path) => {
    if (path !== "kits/one/data/article.yaml") throw new Error("404");
    return { content: card };
  },
});

for (const [card, genre] of [
  ["id: one\ngenre: speech\n", "speech"],
  ["genre: 'open letter' # what it is\n", "open letter"],
  ["id: one\n# genre: speech\ntitle: genre: no\n", ""],
])
  test(`the card ${JSON.stringify(card)} calls the text ${genre || "nothing"}`, async () => {
    assert.equal((await cardOf("kits/one/lessons/00_start.ipynb", drive(card))).genre, genre);
  });

test("the button has the word of the kit's card, and a lesson on its own says column", async () => {
  /** @type {Json[]} */
  const made = [];
  class ToolbarButton {
    /** @param {Json} props */
    constructor(props) {
      made.push(props);
    }
  }
  const toolbar = { insertBefore: () => true };
  for (const path of ["kits/one/lessons/00_start.ipynb", "lost.ipynb"])
    await addButton({ toolbar }, { ToolbarButton }, cardOf(path, drive("genre: speech\n")));
  assert.deepEqual(
    made.map(({ label, tooltip }) => [label, tooltip]),
    [
      ["Speech", "Your own copy of the speech, beside the lesson"],
      ["Column", "Your own copy of the column, beside the lesson"],
    ],
  );
});

test("the button speaks the language of the kit's card, and calls its text a text", async () => {
  /** @type {Json[]} */
  const made = [];
  class ToolbarButton {
    node = { lang: "", querySelector() {} };
    /** @param {Json} props */
    constructor(props) {
      made.push({ ...props, node: this.node });
    }
  }
  /** @type {Json} */
  let told;
  const apputils = {
    ToolbarButton,
    showDialog: (/** @type {Json} */ said) => (told = said),
    Dialog: { okButton() {} },
  };
  const path = "kits/one/lessons/00_start.ipynb";
  const card = cardOf(path, drive("language: de\ngenre: speech\n"));
  await addButton({ toolbar: { insertBefore: () => true } }, apputils, card);
  assert.deepEqual([made[0].label, made[0].tooltip], ["Text", "Deine eigene Kopie des Textes, neben der Lektion"]);
  assert.equal(made[0].node.lang, "de");
  made[0].onClick();
  assert.equal(told.title, "Noch nicht");
  assert.match(told.body, /Danach öffnet dieser Knopf den Text/);
});

test("the panel is called as the reader calls it", async () => {
  await opened(undefined);
  const shell = { add() {}, activateById() {}, collapseRight() {} };
  /** @type {Json} */
  let panel;
  class Named extends Widget {
    constructor() {
      super();
      panel = this;
    }
  }
  (await plugin(async () => ({ ILabShell: {}, Widget: Named }))).activate({}, shell);
  /** @type {Json} */ (globalThis)[DESK].host({}, { label: "Speech", name: "Your copy of the speech" });
  assert.deepEqual([panel.title.label, panel.title.caption], ["Speech", "Your copy of the speech"]);
});

test("the card of the course on a speech gives that word", async () => {
  const card = readFileSync(new URL("../../kits/house_divided/data/article.yaml", import.meta.url), "utf8");
  assert.equal((await cardOf("kits/one/lessons/00_start.ipynb", drive(card))).genre, "speech");
});
