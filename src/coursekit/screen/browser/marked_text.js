/* A text whose words can be marked, each mark under a label, with a list of the marks beside it: for the questions that
   ask for it, and for any other screen.

     const field = markedText(element, { paragraphs, labels, marks, onChange })

   paragraphs  texts, or texts in pieces (text_words.js). Words are numbered from 1 through all of them
   labels      [{id, text, about}]; with only one there is nothing to choose
   marks       [{first, last, label}]: the numbers of their first and last word, and the id of their label. No two have a
               word in common, and none goes beyond a paragraph
   onChange    called with the marks, in the order of the text, when the student has changed them
   describe    what stands below a mark in the list: a function from the mark to an element, whose id says what its
               controls are described by
   title       of the text; language: of the text, as a page names it

   field.marks()        the marks
   field.write(marks)   shows others
   field.lock(locked)   nothing can be changed while it is locked; all can still be read
   field.judge(looks)   a Map from names of marks ("3-7") to "right", "partly" or "wrong"
   field.quoted(first, last)   the words                                                                              */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { MarkList } from "./mark_list.js";
import { markName } from "./mark_names.js";
import { MarkedWords } from "./marked_words.js";
import { listen } from "./marking_by_hand.js";
import { pieces } from "./text_words.js";
import { freshId, h, told } from "./tools.js";

/** @typedef {{first: number, last: number, label: string}} TextMark */
/** @typedef {{id: string, text: string, about?: string}} TextLabel */
/** @typedef {{paragraphs: (string | string[])[], labels: TextLabel[], marks?: TextMark[], title?: string,
      language?: string, onChange?: (marks: TextMark[]) => void, describe?: (mark: TextMark) => HTMLElement}} MarkedTextOptions */

const HOW = [
  gettext(
    "Choose the first word of what you want to mark, then the last one. For one word, choose it twice. With a mouse " +
      "you can also draw over the words.",
  ),
  gettext(
    "With the keyboard: arrows go from word to word, Enter sets the first word and then the last one; or hold Shift " +
      "while you move, then press Enter. Escape gives up, Delete takes a mark away.",
  ),
];
const LABEL_KEYS = gettext("The number of a label sets it.");

/** @param {HTMLElement} container
    @param {MarkedTextOptions} options */
export function markedText(container, options) {
  const field = new MarkedText(options);
  container.append(field.node);
  return field;
}

export class MarkedText {
  /** @param {MarkedTextOptions} options */
  constructor(options) {
    this.options = options;
    this.labels = options.labels;
    this.id = freshId();
    /** @type {TextMark[]} */
    this.made = [];
    /** @type {Map<string, string>} */
    this.looks = new Map();
    /** @type {number | null} */
    this.anchor = null; // the first word, while the last one is still to be chosen
    this.isLocked = false;
    this.label = this.labels[0].id; // of the next mark
    const texts = options.paragraphs.map((text) => (typeof text === "string" ? pieces(text) : text));
    const how = h("p", { id: `${this.id}-how` }, HOW.join(" "), this.labels.length > 1 && ` ${LABEL_KEYS}`);
    this.words = new MarkedWords(
      texts,
      options.title ? gettext("{title}, word by word", { title: options.title }) : gettext("The text, word by word"),
      options.language,
      how.id,
    );
    this.list = new MarkList(this);
    this.usual = h("span", {}, gettext("Choose the first word, then the last one."));
    this.said = h("span", { "aria-live": "polite" });
    this.chosen = this.chooser();
    this.node = h(
      "div",
      { class: "ck-marking" },
      this.chosen,
      options.title && h("p", { class: "ck-title" }, told("span", options.title)),
      this.words.node,
      h("p", { class: "ck-hint" }, this.usual, this.said),
      h("details", { class: "ck-how" }, h("summary", {}, gettext("How to mark")), how),
      this.list.node,
    );
    // What its own controls say is told by onChange, once it is done.
    for (const event of ["input", "change"]) this.node.addEventListener(event, (news) => news.stopPropagation());
    listen(this);
    this.write(options.marks ?? []);
  }
  /** What the next mark will be. */
  chooser() {
    if (this.labels.length < 2) return h("p", { class: "ck-as" }, ...labelWords(this.labels[0]));
    /** @param {TextLabel} label
        @param {number} i */
    const radio = (label, i) => {
      const choose = () => this.setLabel(label.id);
      const input = h("input", { type: "radio", name: this.id, value: label.id, checked: !i, change: choose });
      const sample = h("span", { class: `ck-sample ck-marked ck-as-${i + 1}`, "aria-hidden": "true" }, i + 1);
      return h("label", {}, input, sample, h("span", {}, ...labelWords(label)));
    };
    return h("fieldset", { class: "ck-as" }, h("legend", {}, gettext("Mark words as")), this.labels.map(radio));
  }
  /** @param {string} id */
  setLabel(id) {
    this.label = id;
    /** @type {NodeListOf<HTMLInputElement>} */
    const radios = this.chosen.querySelectorAll("input");
    for (const radio of radios) radio.checked = radio.value === id;
  }

  marks() {
    return this.made.map((mark) => ({ ...mark }));
  }
  /** @param {number} first
      @param {number} last */
  quoted(first, last) {
    return this.words.quoted(first, last);
  }
  /** @param {TextMark[]} marks */
  write(marks) {
    this.made = [...marks].sort((a, b) => a.first - b.first);
    this.show();
  }
  /** @param {boolean} locked */
  lock(locked) {
    this.isLocked = locked;
    if (locked) this.quiet();
    this.words.list.setAttribute("aria-disabled", String(locked));
    this.node.classList.toggle("ck-locked", locked);
    /** @type {NodeListOf<HTMLInputElement>} */
    const controls = this.node.querySelectorAll("input, select, button");
    for (const control of controls) control.disabled = locked;
    this.show();
  }
  /** @param {Map<string, string>} looks */
  judge(looks) {
    this.looks = looks;
    if (looks.size) this.quiet();
    this.show();
  }
  quiet() {
    this.anchor = null;
    this.say("");
  }
  show() {
    /** @type {import("./marked_words.js").Within[]} */
    const at = [];
    this.made.forEach((mark, number) => {
      const look = this.looks.get(markName(mark));
      const label = this.labels.findIndex(({ id }) => id === mark.label);
      const words = this.quoted(mark.first, mark.last);
      for (let place = mark.first; place <= mark.last; place += 1) {
        const [begins, ends] = [place === mark.first, place === mark.last];
        at[place] = { number, label, words, begins, ends, look, sign: SAID[look ?? ""] };
      }
    });
    const texts = this.labels.map(({ text }) => text);
    this.words.show((place) => at[place], this.pending(), texts);
    this.list.show(this.made);
  }
  /** @returns {[number, number] | null} */
  pending() {
    if (this.anchor === null) return null;
    return this.anchor < this.words.at ? [this.anchor, this.words.at] : [this.words.at, this.anchor];
  }

  /** Move to a word; while the last one is to be chosen, the mark grows as far as that.
      @param {number} place
      @param {boolean} [extend] */
  move(place, extend = false) {
    if (extend && this.anchor === null && !this.isLocked) this.anchor = this.words.at;
    this.words.focus(this.anchor === null ? place : this.words.within(place, this.anchor));
    this.show();
  }
  /** A word is chosen: as the first one, or as the last one.
      @param {number} place */
  choose(place) {
    if (this.isLocked) return this.words.focus(place);
    if (this.anchor === null) {
      this.anchor = place;
      this.move(place);
      this.say(gettext("First word: “{word}”. Now choose the last word.", { word: this.words.text(place) }));
    } else {
      this.move(place);
      this.finish();
    }
  }
  /** What is between the first word and this one becomes a mark. It takes the place of marks that it overlaps. */
  finish() {
    const [first, last] = this.pending() ?? [0, 0];
    if (!first) return;
    this.anchor = null;
    const apart = this.made.filter((mark) => mark.last < first || mark.first > last);
    this.change([...apart, { first, last, label: this.label }]);
    const values = { words: this.quoted(first, last), label: this.textOf(this.label) };
    const what =
      this.labels.length > 1 ? gettext("Marked: “{words}” as {label}.", values) : gettext("Marked: “{words}”.", values);
    this.say(`${what} ${this.count()}`);
  }
  giveUp() {
    this.anchor = null;
    this.show();
    this.say(gettext("Nothing is being marked."));
  }
  /** @param {TextMark} mark */
  remove(mark) {
    this.change(this.made.filter((other) => other !== mark));
    const words = this.quoted(mark.first, mark.last);
    this.say(`${gettext("“{words}” is no longer marked.", { words })} ${this.count()}`);
  }
  count() {
    return ngettext("{n} mark.", "{n} marks.", this.made.length);
  }
  /** @param {TextMark} mark
      @param {string} label */
  relabel(mark, label) {
    this.change(this.made.map((other) => (other === mark ? { ...mark, label } : other)));
    const values = { words: this.quoted(mark.first, mark.last), label: this.textOf(label) };
    this.say(gettext("“{words}” is now marked as {label}.", values));
  }
  /** @param {TextMark[]} marks */
  change(marks) {
    this.looks = new Map();
    this.write(marks);
    this.options.onChange?.(this.marks());
  }
  /** @param {string} id */
  textOf(id) {
    return this.labels.find((label) => label.id === id)?.text ?? "";
  }
  /** @param {number} place */
  markAt(place) {
    return this.made.find(({ first, last }) => first <= place && place <= last);
  }
  /** What has happened, below the text; a screen reader says it.
      @param {string} text */
  say(text) {
    this.said.textContent = text;
    this.usual.hidden = Boolean(text) || this.isLocked;
  }
}

/** @type {Record<string, string>} */
const SAID = { right: gettext("right"), partly: gettext("partly right"), wrong: gettext("not right") };

/** @param {TextLabel} label
    @returns {Child[]} */
const labelWords = ({ text, about }) => [h("strong", {}, text), about && `: ${about}`];
