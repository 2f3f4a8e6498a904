/* What is said where a student works when the browser does not keep it, with a way to save it. */

import { gettext } from "../../language/browser/messages.js";
import { covers } from "./entries.js";
import { h } from "./tools.js";

export const SAVE = gettext("Save my work to a file");
export const HOSTED = gettext(
  "A hosted session, as on Binder, ends after some ten idle minutes, and what it kept is gone: save a file before you " +
    "leave.",
);
export const UNKEPT = {
  "": "",
  nowhere: gettext(
    "What you did here last is not kept: this browser has no space left for it, or does not allow it. It is gone when " +
      "you close or reload this page. Save your work to a file first.",
  ),
  elsewhere: `${gettext(
    "What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for " +
      "it, or does not allow it.",
  )} ${HOSTED}`,
};
/* For screens that only count what was done on others. */
export const FORGETS = gettext(
  "This browser does not keep what you do in the course: it has no space left for it, or does not allow it. Save your " +
    "work to a file before you close or reload this page.",
);

/** @param {string} file */
export const saved = (file) =>
  gettext("Saved as {file}, where your browser keeps downloads. It is what you load to go on, and what you hand in.", {
    file,
  });

/** `pairs`: entries, each with the history of what Python has safe of it.
    @param {Pairs} pairs */
export const areSafe = (pairs) => pairs.every(([entry, by]) => by && covers({ by }, entry));
/** Where are entries that the browser has not stored? "" when there are none.
    @param {Pairs} unkept
    @returns {"" | "elsewhere" | "nowhere"} */
export const whereIs = (unkept) => (!unkept.length ? "" : areSafe(unkept) ? "elsewhere" : "nowhere");

/* `node` is for the eyes and may be moved to where the student is; `spoken` is read out whenever its words
   change, and stays. */
export class Notice {
  /** @param {() => string} save */
  constructor(save) {
    this.due = "";
    this.words = h("p");
    this.saved = h("p");
    const button = h(
      "button",
      { type: "button", click: () => this.say(this.words.textContent ?? "", saved(save())) },
      SAVE,
    );
    this.node = h(
      "div",
      { class: "ck-notice", hidden: true },
      this.words,
      h("div", { class: "ck-buttons" }, button),
      this.saved,
    );
    this.spoken = h("div", { class: "ck-spoken", "aria-live": "polite" });
  }
  /** @param {string} words */
  show(words) {
    this.due = words;
    if (words === this.words.textContent) return;
    if (words || !this.node.contains(document.activeElement)) this.say(words);
    // Nothing goes away under a student who is on it, nor what it has just said.
    else this.node.addEventListener("focusout", () => setTimeout(() => this.show(this.due)), { once: true });
  }
  /** @param {string} words
      @param {string} [more] */
  say(words, more = "") {
    this.node.hidden = !words;
    this.words.textContent = words;
    this.saved.textContent = more;
    this.spoken.textContent = more || words;
  }
}
