/* What a question says of answers that are kept beside the one it shows. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { h, told } from "../../screen/browser/tools.js";
import { SHAPES } from "./kinds.js";

/* Answers to the same question that were given apart from each other, in two browsers, say. */
export class OtherAnswers {
  /** @param {() => void} swap
      @param {() => void} drop */
  constructor(swap, drop) {
    this.words = h("span");
    /** @param {string} text
        @param {() => void} click */
    const button = (text, click) => h("button", { type: "button", click }, text);
    this.node = h(
      "div",
      { class: "ck-others" },
      h("p", { class: "ck-notice" }, this.words),
      h(
        "div",
        { class: "ck-buttons" },
        button(gettext("Show the other answer"), swap),
        button(gettext("Keep only this one"), drop),
      ),
    );
  }
  /** @param {number} count */
  show(count) {
    this.node.hidden = !count;
    this.words.textContent = ngettext(
      "You answered this in more than one place. This is one answer; the other one is kept, too.",
      "You answered this in more than one place. This is one answer; the {n} others are kept, too.",
      count,
    );
  }
}

/* Answers that the question no longer has a place for. A student's own words can still be read. */
export class EarlierAnswers {
  constructor() {
    this.words = h("div");
    this.details = h("details", {}, h("summary", {}, gettext("Your earlier answer")), this.words);
    this.node = h("div", { class: "ck-earlier" }, h("p", { class: "ck-notice" }, EARLIER), this.details);
  }
  /** @param {Version[]} versions */
  show(versions) {
    const words = versions
      .flatMap(({ answer }) => (SHAPES.text(answer) ? [answer] : Object.values(answer ?? {})))
      .filter(isProse);
    this.node.hidden = !versions.length;
    this.details.hidden = !words.length;
    this.words.replaceChildren(...words.map((text) => told("p", text)));
  }
}
const EARLIER = gettext(
  "Your earlier answer no longer fits this question, which has changed. It is kept. Please answer again.",
);
/** @param {Json} part */
const isProse = (part) => SHAPES.text(part) && /\S\s+\S/.test(part); // the name of an option has no blank
