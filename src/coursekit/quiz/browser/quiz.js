/* One quiz: native controls, replies at once, answers kept.

   `mount` draws a quiz in any element of any page; the default export lets anywidget call it in
   Jupyter. Nothing here waits for Python: items arrive complete, so a busy or dead kernel does not
   stop a student. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { isBlank } from "../../screen/browser/entries.js";
import { FROM_NEWER, Kept } from "../../screen/browser/keeping.js";
import { attempted, freshId, h, keepKeys, must } from "../../screen/browser/tools.js";
import { drawText } from "./beside.js";
import { calibrationFound } from "./calibration.js";
import { confusionFound } from "./confusion.js";
import { complete } from "./item.js";
import { blank, earlierAnswers, fitted, fittedRound, putAside, ROUND } from "./keeping.js";
import { KINDS } from "./kinds.js";
import { Place } from "./question.js";

const NOT_COUNTED = { sentence: gettext("This cannot be counted here. Your answers are kept."), detail: [] };

/* What a quiz is called among others on the page: its title, or else what it asks. */
const LONGEST_NAME = 80;
/** @param {string} text */
const shortly = (text) =>
  text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).replace(/[\s,;:.]+\S*$/, "")} …`;
/** @param {Quiz} given */
function nameOfQuiz({ title, items }) {
  const [{ stem }] = items;
  return (
    title ||
    (items.length > 1
      ? ngettext("{n} question, first: {stem}", "{n} questions, first: {stem}", items.length, { stem: shortly(stem) })
      : gettext("Question: {stem}", { stem: shortly(stem) }))
  );
}

/** "3 of 6 right, 5 answered"; nothing for a single question. What is not marked is answered all the same.
    @param {Item[]} items
    @param {EntryOf} entry */
function score(items, entry) {
  const marked = items.filter((item) => KINDS[item.kind]?.solution).map(entry);
  const right = marked.filter(({ outcome, revealed }) => outcome === "right" && !revealed).length;
  const answered = items.map(entry).filter(({ tries }) => tries).length;
  const shown = marked.filter(({ revealed }) => revealed).length;
  if (marked.length < 2) return "";
  const told = { right, marked: marked.length, answered, all: items.length };
  const words =
    marked.length === items.length
      ? gettext("{right} of {all} right, {answered} answered", told)
      : gettext("{right} of the {marked} marked questions right, {answered} of {all} answered", told);
  return shown ? gettext("{score}, {shown} shown", { score: words, shown }) : words;
}

const CLEAR = gettext("Clear my answers");
const SHORT = 3; // questions, below which nobody looks for the score a second time

/* What a finished quiz tells a student: a sentence that is read out, and what it rests on. */
class Finding {
  /** @param {Find} find */
  constructor(find) {
    this.find = find;
    this.sentence = h("div", { class: "ck-finding", role: "status" });
    this.detail = h("div");
    this.nodes = [this.sentence, this.detail];
  }
  /** @param {Item[]} asked
      @param {EntryOf} entry */
  show(asked, entry) {
    const { sentence, detail } = attempted(() => this.find(asked, entry), NOT_COUNTED) ?? { sentence: "", detail: [] };
    if (sentence !== this.sentence.textContent) this.sentence.textContent = sentence; // what is written is read out
    this.detail.replaceChildren(...detail);
  }
}

class QuizView {
  /** @param {Quiz} quiz
      @param {Options} options */
  constructor(quiz, options) {
    this.quiz = quiz;
    this.id = freshId();
    this.items = new Map(quiz.items.map((item) => [item.id, complete(item)]));
    /** @param {string} name
        @param {Entry} entry */
    const fit = (name, entry) =>
      name === ROUND ? fittedRound(entry, quiz.rounds.length) : fitted(this.item(name), entry);
    const names = [...this.items.keys(), ...(quiz.rounds.length > 1 ? [ROUND] : [])];
    this.kept = new Kept(quiz.key, names, options, fit, () => this.follow());
    /** @type {EntryOf} */
    this.entry = (item) => this.kept.entry(item.id) ?? blank(item);
    this.build();
    this.draw();
  }

  build() {
    const { quiz } = this;
    const manyRounds = quiz.rounds.length > 1;
    /** @param {string} text
        @param {() => void} click */
    const button = (text, click) => h("button", { type: "button", click }, text);
    /** @type {HTMLElementTagNameMap["p"]} */
    this.roundLine = h("p", { class: "ck-round", tabindex: -1, hidden: !manyRounds });
    /** @type {HTMLElementTagNameMap["p"]} */
    this.scoreLine = h("p", { class: "ck-score" });
    /** @type {HTMLElementTagNameMap["p"]} */
    this.scoreBelow = h("p", { class: "ck-score", "aria-hidden": "true" }); // the same, for eyes at the end
    const title = quiz.title && h("p", { class: "ck-title", dir: "auto" }, quiz.title);
    /** @type {HTMLElementTagNameMap["div"]} */
    this.head = h("div", { class: "ck-head" }, title, this.roundLine, this.scoreLine);
    /** @type {HTMLElementTagNameMap["div"]} */
    this.list = h("div");
    const rated = [...this.items.values()].some((item) => item.confidence.length);
    /** @type {Finding[]} */
    this.findings = [];
    if (quiz.confusion) this.findings.push(new Finding(confusionFound));
    if (rated) this.findings.push(new Finding(calibrationFound));
    /** @type {HTMLButtonElement} */
    this.clearButton = button(CLEAR, () => this.clear());
    const roundButton = manyRounds && button(gettext("New round"), () => this.newRound());
    /** @type {HTMLElementTagNameMap["div"]} */
    this.root = h(
      "div",
      { class: "ck-screen ck-quiz", role: "group", "aria-label": nameOfQuiz(quiz), "data-place": quiz.key },
      this.head,
      this.kept.fromNewer && h("p", { class: "ck-notice" }, FROM_NEWER),
      this.list,
      this.kept.notice.spoken,
      this.findings.flatMap(({ nodes }) => nodes),
      h("div", { class: "ck-foot" }, roundButton, this.clearButton, this.scoreBelow),
    );
    keepKeys(this.root);
  }

  /** @param {string} name */
  item(name) {
    return must(this.items.get(name));
  }
  round() {
    return Number(this.kept.entry(ROUND)?.answer ?? 0);
  }
  asked() {
    return this.quiz.rounds[this.round()].map((name) => this.item(name));
  }
  draw() {
    const numbered = this.asked().length > 1;
    /** @param {Item} item
        @param {Partial<Asked>} patch */
    const change = (item, patch) => this.change(item, patch);
    /** @type {number} */
    this.drawn = this.round();
    /** @type {Place[]} */
    this.places = this.asked().map(
      (item, i) => new Place(item, i + 1, { id: this.id, numbered, entry: this.entry, change }),
    );
    const nodes = this.places.flatMap(({ node }, i) => [this.textBefore(i), node].filter((there) => there !== null));
    this.list.replaceChildren(...nodes, this.kept.notice.node);
    this.roundLine.textContent = gettext("Round {number} of {all}", {
      number: this.drawn + 1,
      all: this.quiz.rounds.length,
    });
    this.sumUp();
  }
  /** The passage of question `i`, unless it stands there already.
      @param {number} i */
  textBefore(i) {
    const asked = this.asked();
    const { beside } = asked[i];
    return beside && beside.id !== asked[i - 1]?.beside?.id ? drawText(beside) : null;
  }
  sumUp() {
    const asked = this.asked();
    this.scoreLine.textContent = score(asked, this.entry);
    this.scoreBelow.textContent = asked.length > SHORT ? this.scoreLine.textContent : "";
    this.head.hidden = !this.quiz.title && this.quiz.rounds.length < 2 && !this.scoreLine.textContent;
    this.clearButton.textContent = this.cleared ? gettext("Bring my answers back") : CLEAR;
    this.clearButton.hidden = !this.cleared && !this.begun().length;
    for (const finding of this.findings) finding.show(asked, this.entry);
  }

  /* The items of which something is kept. */
  begun() {
    return [...this.items.values()].filter(
      (item) => !isBlank(this.entry(item)) || earlierAnswers(item, this.entry(item)).length,
    );
  }
  /** @param {Item} item
      @param {Partial<Asked>} patch */
  change(item, patch) {
    /** @type {Record<string, Asked> | null} */
    this.cleared = null;
    this.kept.put({ [item.id]: { ...this.entry(item), ...patch, of: item.edition } });
    this.places[this.asked().indexOf(item)].node.after(this.kept.notice.node); // what it says, it says here
    this.sumUp();
  }
  newRound() {
    this.cleared = null;
    const next = (this.round() + 1) % this.quiz.rounds.length;
    const anew = this.quiz.rounds[next].map((name) => this.item(name)).filter((item) => this.kept.entry(item.id));
    this.kept.put({ [ROUND]: { answer: String(next) }, ...this.emptied(anew, putAside) });
    this.draw();
    this.roundLine.focus();
  }
  /** @param {Item[]} items
      @param {(item: Item, entry: Asked) => Version[]} [others] */
  emptied(items, others = () => []) {
    return Object.fromEntries(
      items.map((item) => [item.id, { ...blank(item), others: others(item, this.entry(item)) }]),
    );
  }
  /* What was cleared stays as an empty entry: other copies must learn that it went. */
  clear() {
    const back = this.cleared;
    const begun = this.begun();
    this.cleared = back ? null : Object.fromEntries(begun.map((item) => [item.id, this.entry(item)]));
    this.kept.put(back ?? this.emptied(begun));
    this.draw();
  }
  /* Entries have changed elsewhere. */
  follow() {
    this.cleared = null; // what was cleared here must not come back over answers given since
    if (this.round() === this.drawn) for (const place of this.places) place.show();
    else this.draw();
    this.sumUp();
  }
}

/** Draw `quiz` in `element`.
     answers   a state to begin with, unless the browser has a newer one
     onChange  called with a copy of the state after each change
     storage   where answers are kept: localStorage, another Storage, or null for nowhere
     stored    which changes Python has safe
     Returns {follow(state), hear(stored), stop()}: show a state that comes from outside, say what is kept, and
     stop listening.
    @param {HTMLElement} element
    @param {Quiz} quiz
    @param {Options} [options]
    @returns {View} */
export function mount(element, quiz, options = {}) {
  const view = new QuizView(quiz, options);
  element.append(view.root);
  return view.kept.face;
}
