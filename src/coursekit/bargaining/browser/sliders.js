/* The sliders of a bargain: what each issue is worth to each side, who keeps what without a deal, and what a deal is
   worth to those without a seat. */

import { gettext } from "../../language/browser/messages.js";
import { copy, freshId, h, listed, told } from "../../screen/browser/tools.js";
import { tenths, tenthsOfPercent, upper } from "./model.js";
import { giveWay, MOST } from "./settings.js";

export class Sliders {
  /** @param {Story} content
      @param {Bargain} bargain whose numbers they show and change */
  constructor(content, bargain) {
    this.content = content;
    this.names = content.sides;
    this.bargain = bargain;
    this.id = freshId();
    /** @type {(() => void)[]} */
    this.controls = [];
    this.node = h(
      "div",
      { class: "ck-moved" },
      this.weightFields(),
      content.issues.map((issue, i) => this.keptFields(issue, i)),
      this.unseatedFields(),
    );
  }
  /** Bring them in line with the numbers. */
  show() {
    for (const control of this.controls) control();
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
        gettext("To {side}", { side: name }),
        () => /** @type {Points[]} */ (this.bargain.state.weights)[place][side],
        () => gettext("{points} points", { points: tenths(this.bargain.worths()[place][side]) }),
        (weight) => {
          const weights = /** @type {Points[]} */ (copy(this.bargain.state.weights));
          weights[place][side] = weight;
          this.bargain.change({ weights });
        },
      );
    const explained = gettext(
      "Each side has {all} points of its own, for all issues together, divided as its sliders stand.",
      { all: MOST },
    );
    const title = gettext("How much does {issue} matter?", { issue: issue.name });
    return this.fields(title, place ? "" : explained, this.names.map(row));
  }
  firstWeight() {
    const [one, other] = this.content.issues.map(({ name }) => name);
    /** @param {number} weight */
    const spoken = (weight) =>
      gettext("{points} ({issue} {rest})", { points: tenths(weight), issue: other, rest: tenths(MOST - weight) });
    /** @param {string} name
        @param {number} side */
    const row = (name, side) =>
      this.slider(
        gettext("To {side}", { side: name }),
        () => /** @type {number[]} */ (this.bargain.state.weights)[side],
        spoken,
        (weight) => {
          const weights = [.../** @type {number[]} */ (this.bargain.state.weights)];
          weights[side] = weight;
          this.bargain.change({ weights });
        },
      );
    return this.fields(
      gettext("How much does {issue} matter?", { issue: one }),
      gettext("Each side has {all} points of its own. What it does not give to {issue} goes to {other}.", {
        all: MOST,
        issue: one,
        other,
      }),
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
        gettext("{side} keeps", { side: upper(name) }),
        () => this.bargain.state.kept[place][side],
        tenthsOfPercent,
        (share) => {
          const kept = copy(this.bargain.state.kept);
          kept[place][side] = share;
          const gave = giveWay(kept[place], side);
          const said = gave.map((other) =>
            gettext("{side} now keeps {share}", {
              side: upper(this.names[other]),
              share: tenthsOfPercent(kept[place][other]),
            }),
          );
          const moved = gave.length > 0 && gettext("{shares} of {issue}.", { shares: listed(said), issue: issue.name });
          this.bargain.change({ kept }, moved || "");
        },
      );
    const title = gettext("{issue}: who keeps what without a deal?", { issue: issue.name });
    return this.fields(title, issue.text, this.names.map(row));
  }
  unseatedFields() {
    const { unseated } = this.content;
    if (!unseated.length) return false;
    /** @param {string} name
        @param {number} place */
    const row = (name, place) =>
      this.slider(
        gettext("To {side}", { side: name }),
        () => this.bargain.state.wishes[place],
        (wish) => gettext("{points} points", { points: tenths(wish) }),
        (wish) => {
          const wishes = [...this.bargain.state.wishes];
          wishes[place] = wish;
          this.bargain.change(
            { wishes },
            gettext("{voice}: {points} points. Nothing moves: the model has no place for this number.", {
              voice: upper(name),
              points: tenths(wish),
            }),
          );
        },
      );
    return this.fields(
      gettext("What is a deal worth to those without a seat?"),
      gettext("They live with the outcome. Move these, and watch the picture and the table."),
      unseated.map(row),
    );
  }
}
