/* A bargain to play with: sliders on one side, a picture, a sentence and a table that follow at once.

   Three entries are kept: weights, kept: [[one for each side] for each issue] and wishes: [one for each
   without a seat], all of 0 to 100. Of two issues `weights` is what the first is worth to each side, as the
   second is worth the rest; of more it is [[one for each side] for each issue], in whatever measure. */

import { gettext, pgettext } from "../../language/browser/messages.js";
import { FROM_NEWER, Kept } from "../../screen/browser/keeping.js";
import { attempted, copy, h, keepKeys, NO_PICTURE, scrollable, told, whenWidth } from "../../screen/browser/tools.js";
import { linked, outcomes, sentence } from "./model.js";
import { outcomeTable } from "./outcome_table.js";
import { legend, picture } from "./picture.js";
import { presets } from "./presets.js";
import { isFitting, MOST, worthsOf } from "./settings.js";
import { Sliders } from "./sliders.js";

class Explorer {
  /** @param {Story} content
      @param {Options} options */
  constructor(content, options) {
    this.content = content;
    this.names = content.sides;
    /** @type {Numbers} */
    this.start = { weights: content.weights, kept: content.kept, wishes: content.unseated.map(() => 0) };
    this.store = new Kept(
      content.key,
      Object.keys(this.start),
      options,
      (name, { answer, dot, by }) =>
        isFitting(content, /** @type {keyof Numbers} */ (name), answer) ? { answer: copy(answer), dot, by } : null,
      () => this.show(""),
    );
    this.sliders = new Sliders(content, this);
    this.build();
    this.show("");
  }
  /** The numbers as they are now: the student's, where there are any, else the kit's.
      @returns {Numbers} */
  get state() {
    const now = Object.entries(this.start).map(([name, first]) => [name, this.store.entry(name)?.answer ?? first]);
    return Object.fromEntries(now);
  }
  /** What each issue is worth to each side, in points of which each has 100. */
  worths() {
    return worthsOf(this.state.weights, this.names.length);
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
    this.table = scrollable(gettext("Table of outcomes"));
    const cases = presets(this.names.length, content.issues.length).map(([name, numbers]) =>
      button(name, () => this.change(numbers, `${name}.`)),
    );
    const back = button(gettext("Back to the starting numbers"), () =>
      this.change(this.start, gettext("Back to the starting numbers.")),
    );
    /** @type {HTMLElementTagNameMap["div"]} */
    this.root = h(
      "div",
      { class: "ck-screen ck-bargain", role: "group", "aria-label": gettext("A bargain to try out") },
      h("div", { class: "ck-intro" }, told("p", content.question), told("p", content.basis)),
      h(
        "div",
        { class: "ck-beside" },
        this.sliders.node,
        h(
          "div",
          { class: "ck-follows" },
          h(
            "div",
            { class: "ck-presets", role: "group", "aria-label": pgettext("cases to set up", "Try") },
            cases,
            back,
          ),
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
        h("summary", {}, gettext("What the model assumes")),
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
    this.sliders.show();
    const now = first ? `${first} ${said}` : said;
    if (now !== this.status.textContent) this.status.textContent = now; // what is written is read out
    this.draw();
    this.table.replaceChildren(outcomeTable(this.content, outcomes(stakes)));
  }
  draw() {
    const stakes = this.stakes();
    const said = gettext("Chart. {text}", { text: sentence(stakes, this.names) });
    this.figure.replaceChildren(
      attempted(() => picture(stakes, this.names, said, this.figure.clientWidth), NO_PICTURE),
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
