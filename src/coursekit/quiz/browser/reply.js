/* What a student is told of an answer: shown beneath a question, and said. */

import { gettext } from "../../language/browser/messages.js";
import { h, must, see, told } from "../../screen/browser/tools.js";

/** @type {Record<string, string>} */
export const VERDICT = {
  right: gettext("Right."),
  partly: gettext("Partly right."),
  wrong: gettext("Not yet."),
  shown: gettext("The answer:"),
};
const PASSING_MS = 10_000;

/** A paragraph of feedback: a verdict in words, the reply, and where to go back to.
    @param {Item} item
    @param {string | false | undefined} verdict
    @param {Said} said */
export function line(item, verdict, said) {
  const reply = typeof said === "string" ? { text: said } : said;
  const back = reply.back?.length ? reply.back : item.back;
  return h(
    "p",
    {},
    verdict && [h("strong", {}, verdict), " "],
    told("span", reply.text),
    typeof said !== "string" && h("span", { class: "ck-back" }, see(back)),
  );
}

/** What is said on reveal. Worked out only then: a tally tries thousands of sets of rows for it.
    @param {Item} item
    @param {Kind} kind
    @returns {Said[]} */
export const solution = (item, kind) => [
  `${must(kind.answer)(item).replace(/\.$/, "")}.`,
  ...(kind.explained?.(item) ?? []),
];

/* What is said to a student who listens: a reply, and what is written beside the parts of an answer. It is one
   text in one place, because of several at once a reader may drop some, and of a text in pieces it may say the first
   twice (Orca does both). It goes away again: whoever reads on finds it where it stands. */
class Aloud {
  constructor() {
    this.node = h("div", { class: "ck-spoken ck-passing", "aria-live": "polite" });
  }
  /** @param {string[]} lines */
  say(lines) {
    clearTimeout(this.later);
    this.node.replaceChildren(...(lines.length ? [lines.join("\n")] : []));
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = setTimeout(() => this.node.replaceChildren(), PASSING_MS);
  }
}

/* The reply to one question: `status` shows it, and `aloud` says it. */
export class ReplyTo {
  /** @param {Item} item */
  constructor(item) {
    this.item = item;
    this.status = h("div", { role: "status", "aria-live": "off" }); // `aloud` says what it shows
    this.voice = new Aloud();
    this.aloud = this.voice.node;
    /** @type {Said[]} */
    this.lines = [];
    this.look = "plain";
    /** @type {string[]} */
    this.notesSaid = [];
    /** @type {string[] | undefined} */
    this.last = undefined;
  }
  /** What comes next is said, even when it is the same as before. */
  sayAnew() {
    this.last = [];
  }
  /** Show `lines` as the reply, and say what is new in them and in the `notes` beside the parts of the answer. What
      a page brings along when it is opened is shown and not said.
      @param {Said[]} lines
      @param {string} look
      @param {string[]} [given] */
  say(lines, look, given) {
    const notes = given ?? this.notesSaid;
    this.notesSaid = notes;
    const now = [JSON.stringify([lines, look]), JSON.stringify(notes)];
    const isNew = now.map((part, i) => part !== this.last?.[i]);
    const isOpened = !this.last;
    this.last = now;
    if (isNew[0]) {
      this.lines = lines;
      this.look = look;
      this.status.className = `ck-status ck-${look}`;
      this.status.replaceChildren(...lines.map((said, i) => line(this.item, !i && VERDICT[look], said)));
    }
    const told = [...this.status.children].map((node) => node.textContent ?? "");
    if (isNew.includes(true)) this.voice.say(isOpened ? [] : [...(isNew[0] ? told : []), ...(isNew[1] ? notes : [])]);
  }
}
