/* A bargain to play with: sliders on one side, a picture, a sentence and a table that follow at once.

   Three entries are kept: weights, kept: [[one for each side] for each issue] and wishes: [one for each
   without a seat], all of 0 to 100. Of two issues `weights` is what the first is worth to each side, as the
   second is worth the rest; of more it is [[one for each side] for each issue], in whatever measure. */

import { FROM_NEWER, Kept } from "../../screen/browser/keeping.js";
import {
  attempted,
  copy,
  freshId,
  HAIR,
  h,
  keepKeys,
  NO_PICTURE,
  scrollable,
  told,
  whenWidth,
} from "../../screen/browser/tools.js";
import { linked, listed, NO_DEAL, nobody, outcomes, sentence, signed, tenths, upper } from "./model.js";
import { legend, picture } from "./picture.js";
import { presets } from "./presets.js";

const MOST = 100;

/** @param {Json} x
    @returns {boolean} */
const isNumber = (x) => typeof x === "number" && x >= 0 && x <= MOST;
/** @param {Json} x
    @param {number} length
    @param {(part: Json) => boolean} each
    @returns {boolean} */
const isList = (x, length, each) => Array.isArray(x) && x.length === length && x.every(each);
/** Together the sides cannot keep more than all of it: the others give way to the one that was moved, first who
    keeps most. Returns which did.
    @param {Points} kept
    @param {number} moved */
function giveWay(kept, moved) {
  const others = [...kept.keys()].filter((side) => side !== moved).sort((a, b) => kept[b] - kept[a]);
  return others.filter((side) => {
    const over = kept.reduce((sum, share) => sum + share, 0) - MOST;
    const less = Math.min(kept[side], Math.max(0, over));
    kept[side] -= less;
    return less > 0;
  });
}

class Explorer {
  /** @param {Story} content
      @param {Options} options */
  constructor(content, options) {
    this.content = content;
    this.names = content.sides;
    this.id = freshId();
    /** @type {Numbers} */
    this.start = { weights: content.weights, kept: content.kept, wishes: content.unseated.map(() => 0) };
    this.store = new Kept(
      content.key,
      Object.keys(this.start),
      options,
      (name, entry) => this.fitted(/** @type {keyof Numbers} */ (name), entry),
      () => this.show(""),
    );
    /** @type {(() => void)[]} */
    this.controls = [];
    this.build();
    this.show("");
  }
  /** The numbers as they are now: the student's, where there are any, else the kit's.
      @returns {Numbers} */
  get state() {
    const now = Object.entries(this.start).map(([name, first]) => [name, this.store.entry(name)?.answer ?? first]);
    return Object.fromEntries(now);
  }
  /** An entry from outside, where anything may have been written.
      @param {keyof Numbers} name
      @param {Entry} given */
  fitted(name, { answer, dot, by }) {
    const [sides, issues] = [this.names.length, this.content.issues.length];
    /** @param {Json} x */
    const isRow = (x) => isList(x, sides, isNumber);
    /** @param {Points} given */
    const fits = (given) => given.reduce((sum, share) => sum + share, 0) <= MOST + HAIR;
    /** @type {Record<keyof Numbers, (x: Json) => boolean>} */
    const sound = {
      weights: (x) => (issues === 2 ? isRow(x) : issues > 2 && isList(x, issues, isRow)),
      kept: (x) => isList(x, issues, isRow) && x.every(fits),
      wishes: (x) => isList(x, this.start.wishes.length, isNumber),
    };
    return sound[name](answer) ? { answer: copy(answer), dot, by } : null;
  }
  /** What each issue is worth to each side, in points of which each has 100. */
  worths() {
    const { weights } = this.state;
    if (!weights.length) return [this.names.map(() => MOST)];
    if (!Array.isArray(weights[0])) {
      const first = /** @type {number[]} */ (weights);
      return [first, first.map((weight) => MOST - weight)];
    }
    const each = /** @type {Points[]} */ (weights);
    const all = this.names.map((_, side) => each.reduce((sum, row) => sum + row[side], 0));
    return each.map((row) => row.map((weight, side) => (all[side] ? (MOST * weight) / all[side] : 0)));
  }
  stakes() {
    const { kept } = this.state;
    return this.worths().map((worth, i) => ({ worth, kept: kept[i].map((share) => share / MOST) }));
  }

  /* ---- what is drawn once ---- */

  build() {
    const { content } = this;
    /** @param {string} text
        @param {() => void} click */
    const button = (text, click) => h("button", { type: "button", click }, text);
    /** @type {HTMLElementTagNameMap["div"]} */
    this.status = h("div", { class: "ck-said", role: "status" });
    /** @type {HTMLElementTagNameMap["div"]} */
    this.figure = h("div", { class: "ck-figure" });
    /** @type {HTMLElement} */
    this.table = scrollable("Table of outcomes");
    const cases = presets(this.names.length, content.issues.length).map(([name, numbers]) =>
      button(name, () => this.change(numbers, `${name}.`)),
    );
    const back = button("Back to the starting numbers", () => this.change(this.start, "Back to the starting numbers."));
    /** @type {HTMLElementTagNameMap["div"]} */
    this.root = h(
      "div",
      { class: "ck-screen ck-bargain", role: "group", "aria-label": "A bargain to try out" },
      h("div", { class: "ck-intro" }, told("p", content.question), told("p", content.basis)),
      h(
        "div",
        { class: "ck-beside" },
        h(
          "div",
          { class: "ck-moved" },
          this.weightFields(),
          content.issues.map((issue, i) => this.keptFields(issue, i)),
          this.unseatedFields(),
        ),
        h(
          "div",
          { class: "ck-follows" },
          h("div", { class: "ck-presets", role: "group", "aria-label": "Try" }, cases, back),
          this.status,
          this.store.notice.node,
          this.store.notice.spoken,
          this.figure,
          legend(linked(content.issues.length), this.names),
        ),
      ),
      this.table,
      h(
        "details",
        {},
        h("summary", {}, "What the model assumes"),
        h(
          "ul",
          {},
          content.assumptions.map((text) => told("li", text)),
        ),
      ),
    );
    if (this.store.fromNewer) this.root.prepend(h("p", { class: "ck-notice" }, FROM_NEWER));
    keepKeys(this.root);
    whenWidth(this.figure, () => this.draw());
  }
  /** @param {string} title
      @param {string} explained
      @param {HTMLElement[]} rows */
  fields(title, explained, rows) {
    return h(
      "fieldset",
      {},
      told("legend", title),
      explained && told("p", explained),
      h("div", { class: "ck-sliders" }, rows),
    );
  }
  /** A slider with its name and, beside it, its value in words.
      @param {string} name
      @param {() => number} read
      @param {(value: number) => string} spoken
      @param {(value: number) => void} write */
  slider(name, read, spoken, write) {
    const id = `${this.id}-${this.controls.length}`;
    const input = h("input", {
      type: "range",
      id,
      min: 0,
      max: MOST,
      step: 5,
      input: () => write(Number(input.value)),
    });
    const shown = h("span", { class: "ck-value", "aria-hidden": "true" }); // the slider itself says it aloud
    this.controls.push(() => {
      input.value = String(read());
      shown.textContent = spoken(read());
      input.setAttribute("aria-valuetext", shown.textContent);
    });
    return h("div", { class: "ck-slider" }, h("label", { for: id, dir: "auto" }, name), input, shown);
  }
  weightFields() {
    const { length } = this.content.issues;
    if (length === 2) return this.firstWeight();
    return length > 2 && this.content.issues.map((issue, place) => this.weightsOf(issue, place));
  }
  /** What one of several issues is worth. What a side's sliders say counts against each other.
      @param {Issue} issue
      @param {number} place */
  weightsOf(issue, place) {
    /** @param {string} name
        @param {number} side */
    const row = (name, side) =>
      this.slider(
        `To ${name}`,
        () => /** @type {Points[]} */ (this.state.weights)[place][side],
        () => `${tenths(this.worths()[place][side])} points`,
        (weight) => {
          const weights = /** @type {Points[]} */ (copy(this.state.weights));
          weights[place][side] = weight;
          this.change({ weights });
        },
      );
    const explained = `Each side has ${MOST} points of its own, for all issues together, divided as its sliders stand.`;
    return this.fields(`How much does ${issue.name} matter?`, place ? "" : explained, this.names.map(row));
  }
  firstWeight() {
    const [one, other] = this.content.issues.map(({ name }) => name);
    /** @param {number} weight */
    const spoken = (weight) => `${tenths(weight)} (${other} ${tenths(MOST - weight)})`;
    /** @param {string} name
        @param {number} side */
    const row = (name, side) =>
      this.slider(
        `To ${name}`,
        () => /** @type {number[]} */ (this.state.weights)[side],
        spoken,
        (weight) => {
          const weights = [.../** @type {number[]} */ (this.state.weights)];
          weights[side] = weight;
          this.change({ weights });
        },
      );
    return this.fields(
      `How much does ${one} matter?`,
      `Each side has ${MOST} points of its own. What it does not give to ${one} goes to ${other}.`,
      this.names.map(row),
    );
  }
  /** @param {Issue} issue
      @param {number} place */
  keptFields(issue, place) {
    /** @param {string} name
        @param {number} side */
    const row = (name, side) =>
      this.slider(
        `${upper(name)} keeps`,
        () => this.state.kept[place][side],
        (share) => `${tenths(share)}%`,
        (share) => {
          const kept = copy(this.state.kept);
          kept[place][side] = share;
          const gave = giveWay(kept[place], side);
          const said = gave.map((other) => `${upper(this.names[other])} now keeps ${tenths(kept[place][other])}%`);
          this.change({ kept }, gave.length ? `${listed(said)} of ${issue.name}.` : "");
        },
      );
    return this.fields(`${issue.name}: who keeps what without a deal?`, issue.text, this.names.map(row));
  }
  unseatedFields() {
    const { unseated } = this.content;
    if (!unseated.length) return false;
    /** @param {string} name
        @param {number} place */
    const row = (name, place) =>
      this.slider(
        `To ${name}`,
        () => this.state.wishes[place],
        (wish) => `${tenths(wish)} points`,
        (wish) => {
          const wishes = [...this.state.wishes];
          wishes[place] = wish;
          this.change(
            { wishes },
            `${upper(name)}: ${tenths(wish)} points. Nothing moves: the model has no place for this number.`,
          );
        },
      );
    return this.fields(
      "What is a deal worth to those without a seat?",
      "They live with the outcome. Move these, and watch the picture and the table.",
      unseated.map(row),
    );
  }

  /* ---- what follows the numbers ---- */

  /** @param {Partial<Numbers>} patch
      @param {string} [first] */
  change(patch, first = "") {
    this.store.put(Object.fromEntries(Object.entries(copy(patch)).map(([name, answer]) => [name, { answer }])));
    this.show(first);
  }
  /** Bring the screen in line with the state; `first` is said before the sentence.
      @param {string} first */
  show(first) {
    const stakes = this.stakes();
    const said = sentence(stakes, this.names);
    for (const control of this.controls) control();
    const now = first ? `${first} ${said}` : said;
    if (now !== this.status.textContent) this.status.textContent = now; // what is written is read out
    this.draw();
    this.table.replaceChildren(this.outcomeTable(outcomes(stakes)));
  }
  draw() {
    const stakes = this.stakes();
    const said = `Chart. ${sentence(stakes, this.names)}`;
    this.figure.replaceChildren(
      attempted(() => picture(stakes, this.names, said, this.figure.clientWidth), NO_PICTURE),
    );
  }
  /** @param {Record<string, Ending>} ends */
  outcomeTable(ends) {
    const { issues, unseated } = this.content;
    const all = Object.values(ends);
    /** @param {string} name
        @param {(end: Ending) => string} cell */
    const row = (name, cell) =>
      h(
        "tr",
        {},
        told("th", name),
        all.map((end) => h("td", {}, cell(end))),
      );
    const start = ends[NO_DEAL].points;
    /** @param {Ending} end
        @param {number} place
        @param {number} part */
    const share = (end, place, part) => {
      const shares = end.shares[place];
      return `${tenths(MOST * (shares[part] ?? Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0))))}%`;
    };
    const body = [
      ...issues.flatMap((issue, place) =>
        [...this.names, nobody(this.names.length)].map((who, part) =>
          row(`${issue.name}: ${who}`, (end) => share(end, place, part)),
        ),
      ),
      ...this.names.flatMap((name, side) => [
        row(`Points of ${name}`, (end) => tenths(end.points[side])),
        row(`Gain of ${name} over no deal`, (end) => signed(end.points[side] - start[side])),
      ]),
      ...unseated.map((name) => row(`${upper(name)}, without a seat`, () => "no number")),
    ];
    for (const tr of body) tr.firstElementChild?.setAttribute("scope", "row");
    const head = ["Who gets what", ...Object.keys(ends)].map((name) => h("th", { scope: "col" }, name));
    return h(
      "table",
      {},
      h("caption", {}, "Where the bargain may end"),
      h("thead", {}, h("tr", {}, head)),
      h("tbody", {}, body),
    );
  }
}

/** Draw the bargain in `element`: see screens.js for the options.
    @param {HTMLElement} element
    @param {Story} content
    @param {Options} [options]
    @returns {View} */
export function mount(element, content, options = {}) {
  const view = new Explorer(content, options);
  element.append(view.root);
  return view.store.face;
}
