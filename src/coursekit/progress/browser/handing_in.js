/* Handing in, where somebody has named a folder for it. The receipt stays when something else is said. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { h } from "../../screen/browser/tools.js";

const NO_KERNEL = gettext(
  "Not handed in: the computer that runs the notebooks does not answer. Save your work to a file, or run this cell again.",
);
const NO_ANSWER = gettext(
  "No receipt yet: the computer that runs the notebooks is busy, or has stopped. As long as no receipt stands here, " +
    "nothing is handed in.",
);
const LONGEST_MS = 20_000; // a kernel that runs a cell answers later than that, or never

export class HandingIn {
  /** @param {{text: () => string, send: (text: string) => void, say: (...lines: string[]) => void}} given */
  constructor({ text, send, say }) {
    this.text = text;
    this.send = send;
    this.say = say;
    this.receipt = h("p", { class: "ck-about", dir: "auto" });
    const button = h("button", { type: "button", click: () => this.handIn() }, gettext("Hand in"));
    this.node = h("div", { class: "ck-buttons" }, button, this.receipt);
  }

  handIn() {
    const text = this.text();
    this.stop();
    try {
      this.send(text);
    } catch {
      this.say(NO_KERNEL);
      return;
    }
    this.say(gettext("Handing in …"));
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = setTimeout(() => this.say(NO_ANSWER), LONGEST_MS);
  }

  /** What became of it.
      @param {HandedIn} said */
  hear({ receipt, refused }) {
    this.stop();
    if (!receipt) {
      this.say(gettext("Not handed in. {reason}", { reason: refused ?? "" }));
      return;
    }
    const { time, answers, checksum } = receipt;
    const told = ngettext(
      "Handed in on {time}: {n} answer, checksum {checksum}.",
      "Handed in on {time}: {n} answers, checksum {checksum}.",
      answers,
      { time, checksum },
    );
    this.receipt.textContent = told;
    this.say(told, gettext("You can hand in again. What you handed in before is kept."));
  }

  stop() {
    clearTimeout(this.waiting);
  }
}
