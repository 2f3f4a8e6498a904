/* Practice on passages: one question at a time, of a form that the student chooses or of what is due.

   An entry is that of a question (quiz/browser/keeping.js) with one more field, `log`: for each sitting, when it was
   first checked, and whether that was right. What is due follows from these (spacing.js). */

import { gettext, ngettext, pgettext } from "../../language/browser/messages.js";
import { drawText } from "../../quiz/browser/beside.js";
import { complete } from "../../quiz/browser/item.js";
import { blank, fitted } from "../../quiz/browser/keeping.js";
import { emptyAnswer, grade } from "../../quiz/browser/kinds.js";
import { Place } from "../../quiz/browser/question.js";
import { isEmpty, versionsOf } from "../../screen/browser/entries.js";
import { FROM_NEWER, Kept } from "../../screen/browser/keeping.js";
import { freshId, h, keepKeys, must, plain, told } from "../../screen/browser/tools.js";
import { discernment, gain } from "./practice_figures.js";
import { clock, dueNow, nextIn } from "./spacing.js";

/** The attempts that copies of an entry tell of, each once.
    @param {Item} item
    @param {Entry} entry
    @returns {Attempt[]} */
export function attemptsIn(item, entry) {
  const logs = versionsOf(entry).flatMap(({ log }) => (Array.isArray(log) ? log : []));
  const sound = logs.filter((one) => Array.isArray(one) && one.length === 2 && one.every(Number.isSafeInteger));
  const each = new Map(sound.map(([at, right]) => [`${at} ${right}`, /** @type {Attempt} */ ([at, right === 1])]));
  if (each.size) return [...each.values()].sort(([one], [other]) => one - other);
  // It was answered where nobody notes when, in a lesson: long ago, so far as the rule is concerned.
  const { tries, revealed, first } = fitted(item, entry);
  return tries || revealed ? [[0, Boolean(tries) && grade(item, first).outcome === "right"]] : [];
}

class PracticeView {
  /** @param {Practising} practising
      @param {Options} options */
  constructor(practising, options) {
    this.practising = practising;
    this.now = options.now ?? clock;
    this.id = freshId();
    this.items = new Map(practising.items.map((item) => [item.id, complete(item)]));
    /** @param {string} name
        @param {Entry} entry */
    const fit = (name, entry) => {
      const item = must(this.items.get(name));
      return { ...fitted(item, entry), attempts: attemptsIn(item, entry), log: ownLog(entry) };
    };
    this.kept = new Kept(practising.key, [...this.items.keys()], options, fit, () => this.follow());
    /** @type {EntryOf} */
    this.entry = (item) => this.kept.entry(item.id) ?? blank(item);
    /** @type {string[]} */
    this.queue = [];
    /** @type {Item | null} */
    this.item = null;
    this.counted = false; // the question on the screen has been checked in this sitting
    this.due = h("p", {});
    this.dueButton = h(
      "button",
      { type: "button", click: () => this.begin(this.dueItems()) },
      gettext("Practise what is due"),
    );
    this.rows = this.practising.strands.map((strand) => this.row(strand));
    /* Closed while a question is asked, so that this is in view. */
    this.texts = h(
      "details",
      { open: true },
      h("summary", {}, gettext("The texts, lesson by lesson")),
      h(
        "ul",
        { class: "ck-strands", role: "list" },
        this.rows.map(({ node }) => node),
      ),
    );
    this.place = h("div", {});
    this.watch = h("p", { class: "ck-notice", hidden: true });
    this.nextButton = h("button", { type: "button", hidden: true, click: () => this.next() }, gettext("Next question"));
    this.said = h("p", { role: "status" });
    this.figures = h("div", {});
    /** @type {Place | null} */
    this.question = null;
    this.root = this.build();
    this.sumUp();
  }
  build() {
    const title = told("p", gettext("Practice on texts that you have not seen"));
    title.className = "ck-title";
    const root = h(
      "div",
      {
        class: "ck-screen ck-quiz ck-practice",
        role: "group",
        "aria-label": gettext("Practice"),
        "data-place": this.kept.key,
      },
      title,
      this.kept.fromNewer && h("p", { class: "ck-notice" }, FROM_NEWER),
      h("div", { class: "ck-due" }, this.due, this.dueButton),
      this.texts,
      this.place,
      this.watch,
      this.kept.notice.spoken,
      this.kept.notice.node,
      this.said,
      h("div", { class: "ck-buttons" }, this.nextButton),
      this.figures,
    );
    keepKeys(root);
    return root;
  }
  /** A lesson, with a button for each of its two texts.
      @param {PracticeStrand} strand */
  row({ lesson, skill, forms }) {
    const buttons = Object.entries(forms).map(([form, names]) => {
      const node = h("button", { type: "button", click: () => this.begin(this.open(names)) });
      return { node, form, names };
    });
    const name = gettext("Lesson {lesson}: {skill}", { lesson, skill });
    const words = h("span", { dir: "auto" }, name);
    const node = h(
      "li",
      {},
      words,
      h(
        "div",
        { class: "ck-buttons", role: "group", "aria-label": name },
        buttons.map((button) => button.node),
      ),
    );
    return { node, buttons };
  }

  /** @param {string} name
      @returns {Attempt[]} */
  attempts(name) {
    return this.kept.entry(name)?.attempts ?? [];
  }
  slots() {
    return this.practising.slots.map((names) => Object.fromEntries(names.map((name) => [name, this.attempts(name)])));
  }
  dueItems() {
    return dueNow(this.slots(), this.now());
  }
  /** Those of a form that have not been answered.
      @param {string[]} names */
  open(names) {
    return names.filter((name) => !this.attempts(name).length);
  }

  /** @param {string[]} names */
  begin(names) {
    this.queue = names;
    this.next();
  }
  next() {
    const [name, ...rest] = this.queue;
    this.queue = rest;
    const before = this.item?.beside?.id;
    this.item = name ? must(this.items.get(name)) : null;
    this.counted = false;
    this.watch.hidden = true;
    this.nextButton.hidden = true;
    this.texts.open = !this.item;
    if (!this.item) {
      this.place.replaceChildren();
      this.said.textContent = gettext("That was the last one for now.");
      return this.sumUp();
    }
    this.said.textContent = "";
    this.anew(this.item);
    this.show(this.item, before);
    this.sumUp();
  }
  /** What was answered in another sitting is put away: the question is asked again.
      @param {Item} item */
  anew(item) {
    const { answer, outcome } = this.entry(item);
    if (!isEmpty(answer) || outcome) this.put(item, { answer: emptyAnswer(item), outcome: "" });
  }
  /** @param {Item} item
      @param {string} [before] */
  show(item, before) {
    /** @param {Item} _
        @param {Partial<Asked>} patch */
    const change = (_, patch) => this.change(item, patch);
    this.question = new Place(item, 1, { id: this.id, numbered: false, entry: this.entry, change });
    const text = item.beside && drawText(item.beside);
    this.place.replaceChildren(...(text ? [text] : []), this.question.node);
    if (text) text.tabIndex = -1;
    // A new text is where reading begins; another question on the same text is where one goes on.
    if (text && item.beside?.id !== before) return text.focus();
    /** @type {HTMLElement | null} */
    const control = this.question.node.querySelector("input, select, textarea, button");
    return control?.focus();
  }
  /** @param {Item} item
      @param {Partial<Asked>} patch */
  change(item, patch) {
    const checked = patch.outcome && !this.counted;
    if (!checked) return this.put(item, patch);
    this.counted = true;
    const right = patch.outcome === "right";
    this.put(item, { ...patch, log: [...ownLog(this.kept.entry(item.id)), [this.now(), right ? 1 : 0]] });
    this.nextButton.hidden = false;
    this.nextButton.textContent = this.queue.length
      ? gettext("Next question")
      : pgettext("the end of a sitting of practice", "Finish");
    this.tell(item, patch.answer, right);
    return this.sumUp();
  }
  /** What a miss gives away.
      @param {Item} item
      @param {Json} answer
      @param {boolean} right */
  tell(item, answer, right) {
    const [name] = right || answer === undefined ? [""] : givenAway(item, answer);
    const saying = name && this.practising.sayings[name];
    this.watch.hidden = !saying;
    this.watch.textContent = saying ? gettext("Watch out for this: {saying}", { saying }) : "";
    if (saying) this.said.textContent = this.watch.textContent;
  }
  /** @param {Item} item
      @param {Partial<Asked>} patch */
  put(item, patch) {
    /** @type {Json} */
    const entry = { ...this.entry(item), ...patch, of: item.edition };
    delete entry.attempts; // it follows from the log
    this.kept.put({ [item.id]: entry });
  }
  follow() {
    this.question?.show();
    this.sumUp();
  }

  sumUp() {
    const due = this.dueItems().length;
    this.due.textContent = due
      ? ngettext("{n} question is due today.", "{n} questions are due today.", due)
      : comesBack(nextIn(this.slots(), this.now()));
    this.dueButton.hidden = !due;
    for (const { buttons } of this.rows)
      for (const { node, form, names } of buttons) {
        const left = this.open(names).length;
        const values = { form, done: names.length - left, all: names.length };
        node.textContent =
          form === "A"
            ? gettext("Before the lesson (text {form}): {done} of {all} answered", values)
            : gettext("After the lesson (text {form}): {done} of {all} answered", values);
        node.disabled = !left;
      }
    this.figures.replaceChildren(
      ...[
        gain(this.practising, (name) => this.attempts(name)),
        discernment(this.practising, (name) => this.attempts(name)),
      ]
        .flat()
        .map((line) => h("p", {}, line)),
    );
  }
}

/** @param {number | null} days */
function comesBack(days) {
  if (days === null) return gettext("Nothing is due.");
  if (days === 1) return gettext("Nothing is due today. The next question comes back tomorrow.");
  return ngettext(
    "Nothing is due today. The next question comes back in {n} day.",
    "Nothing is due today. The next question comes back in {n} days.",
    days,
  );
}

/** @param {Json} entry
    @returns {Json[]} */
const ownLog = (entry) => (Array.isArray(entry?.log) ? entry.log : []);

/** The misconceptions that a wrong answer gives away, as its replies say.
    @param {Item} item
    @param {Json} answer
    @returns {string[]} */
export function givenAway(item, answer) {
  const { notes, said } = grade(item, answer);
  const replies = [...notes.map(([, , reply]) => reply), ...said].filter((reply) => plain(reply));
  const named = replies.map((reply) => /** @type {Reply} */ (reply).misconception ?? "").filter((name) => name);
  return [...new Set(named.length ? named : [item.misconception])].filter((name) => name !== "");
}

/** Draw `practising` in `element`; see screens.js.
    @param {HTMLElement} element
    @param {Practising} practising
    @param {Options} [options]
    @returns {View} */
export function mount(element, practising, options = {}) {
  const view = new PracticeView(practising, options);
  element.append(view.root);
  return view.kept.face;
}
