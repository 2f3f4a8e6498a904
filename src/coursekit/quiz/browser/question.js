/* One question on the screen: its controls, its buttons, and one live region that stays. */

import { gettext, inOnePiece } from "../../language/browser/messages.js";
import { versionsOf } from "../../screen/browser/entries.js";
import { attempted, h, must, told } from "../../screen/browser/tools.js";
import { earlierAnswers, elsewhere, putAside } from "./keeping.js";
import { emptyAnswer, grade, KINDS } from "./kinds.js";
import { EarlierAnswers, OtherAnswers } from "./others.js";
import { PartNotes } from "./part_notes.js";
import { drawRating, RATE_FIRST } from "./rating.js";
import { ReplyTo, solution, VERDICT } from "./reply.js";
import { awaitsSecond, checked, isFirstVote, talk } from "./voting.js";

/** Own words stay within reach when they are locked; a choice can only be taken out of reach.
    @param {HTMLElement} body
    @param {boolean} locked */
function lock(body, locked) {
  /** @type {NodeListOf<HTMLInputElement>} */
  const fields = body.querySelectorAll("textarea, input[inputmode]");
  for (const field of fields) field.readOnly = locked;
  /** @type {NodeListOf<HTMLInputElement>} */
  const controls = body.querySelectorAll("input:not([inputmode]), select, button");
  for (const control of controls) control.disabled = locked;
}

/** @param {HTMLElement} place
    @param {string} selector */
const focusOn = (place, selector) => /** @type {HTMLElement} */ (must(place.querySelector(selector))).focus();

const CHANGED = gettext("This question has changed since you answered it. Look at it again.");
const NOT_SHOWN = gettext("This question cannot be shown here. Its answer is kept.");
const CHECK = gettext("Check");
const SHOW_ANSWER = gettext("Show answer");

/* The place of a question: where one fails, a sentence, and its neighbours stay. */
export class Place {
  /** @param {Item} item
      @param {number} number
      @param {QuizOf} quiz */
  constructor(item, number, quiz) {
    /** @param {() => unknown} action */
    const guard = (action) => this.guard(action);
    this.make = () => new Question(item, number, { ...quiz, guard });
    /** @type {Question | null} */
    this.question = null;
    /** @type {HTMLElement} */
    this.node = h("div");
    this.show();
  }
  show() {
    this.guard(() => {
      this.question ??= this.make();
      this.question.show();
      this.put(this.question.node);
    });
  }
  /** @param {() => unknown} action */
  guard(action) {
    if (attempted(() => action() ?? true, false)) return;
    this.question = null;
    this.put(h("div", { class: "ck-question" }, h("p", { class: "ck-notice" }, NOT_SHOWN)));
  }
  /** @param {HTMLElement} node */
  put(node) {
    if (this.node !== node) this.node.replaceWith(node);
    this.node = node;
  }
}

class Question {
  /** `quiz`: {id, numbered, entry(item), change(item, patch), guard(action)}, where an entry is what is kept.
      It is drawn by `show`.
      @param {Item} item
      @param {number} number
      @param {GuardedQuiz} quiz */
  constructor(item, number, quiz) {
    this.item = item;
    this.quiz = quiz;
    this.kind = KINDS[item.kind];
    this.id = `${quiz.id}-${number}`;
    this.notes = new PartNotes(item, this.kind, this.id, () => this.drawn.read());
    this.everything = false; // every option's reply was asked for without giving up
    this.reply = new ReplyTo(item);
    this.drawn = this.kind.draw(item, this);
    this.drawn.body.addEventListener("input", () => quiz.guard(() => this.changed()));
    const rating = item.confidence.length ? drawRating(item, this.id) : null;
    this.rating = rating;
    rating?.node.addEventListener("input", () => quiz.guard(() => this.change({ sure: rating.read() })));

    /** @param {string} text
        @param {() => void} action */
    const button = (text, action) => h("button", { type: "button", click: () => this.press(action) }, text);
    // A sandboxed frame, as of a learning platform, may forbid forms to be submitted: a click comes there all the same,
    // and Enter in a field is one on the first submit button.
    /** @param {Event} event */
    const submit = (event) => {
      event.preventDefault();
      this.press(() => this.check());
    };
    const look = { type: "submit", class: "ck-primary", click: submit };
    this.checkButton = h("button", look, this.kind.check ?? CHECK);
    this.revealButton = button(SHOW_ANSWER, () => this.reveal());
    this.againButton = button(gettext("Try again"), () => this.again());
    this.buttons = h("div", { class: "ck-buttons" }, this.checkButton, this.revealButton, this.againButton);
    this.meant = h("div", {
      class: "ck-buttons",
      role: "group",
      "aria-label": gettext("Which do you mean?"),
      hidden: true,
    });
    this.changedNote = h("p", { class: "ck-notice" }, CHANGED);
    this.other = new OtherAnswers(
      () => this.press(() => this.swap()),
      () => this.press(() => this.keepThis()),
    );
    this.earlier = new EarlierAnswers();

    const legend = h(
      "legend",
      { id: `${this.id}-legend` },
      quiz.numbered && h("span", { class: "ck-count" }, `${number}. `),
      told("span", item.stem),
      item.quote && told("span", item.quote, true),
    );
    // A tally's sum belongs under its rows; other questions keep their buttons still.
    const below = this.kind.running ? [this.reply.status, this.buttons] : [this.buttons, this.reply.status, this.meant];
    this.node = h(
      "form",
      { class: `ck-question ck-${item.kind}`, "data-question": item.id, submit },
      h(
        "fieldset",
        {},
        legend,
        this.changedNote,
        this.earlier.node,
        this.drawn.body,
        this.rating?.node,
        below,
        this.reply.aloud,
        this.other.node,
        this.drawn.after,
      ),
    );
  }

  /** For kinds: the place of a reply, its id, and a word to the student.
      @param {string} key */
  noteId(key) {
    return this.notes.idOf(key);
  }
  /** @param {string} key
      @returns {HTMLElement} */
  note(key) {
    return this.notes.add(key);
  }
  /** @param {string} text */
  notice(text) {
    this.reply.say([text], "plain");
  }

  /** @param {Partial<Asked>} patch */
  change(patch) {
    this.quiz.change(this.item, patch);
    this.show();
  }
  changed() {
    this.everything = false;
    this.change({ answer: this.drawn.read(), ...(!this.kind.stays && { outcome: "" }) });
  }
  check() {
    const answer = this.drawn.read();
    const entry = this.quiz.entry(this.item);
    const { tries, revealed, sure } = entry;
    const { outcome } = grade(this.item, answer);
    const either = !outcome && this.kind.either?.(this.item, answer);
    if (either) return this.ask(either);
    if (!outcome || !Object.keys(answer).length) return this.notice(this.kind.blank ?? "");
    if (this.rating && !tries && !revealed && sure === null) return this.notice(RATE_FIRST);
    this.reply.sayAnew();
    return this.change(checked(this.item, entry, answer, outcome));
  }
  /** An answer that may mean two things counts as none until the student has said which.
      @param {{asks: string, answers: string[]}} given */
  ask({ asks, answers }) {
    this.reply.sayAnew();
    this.notice(asks);
    /** @param {string} answer */
    const choose = (answer) => {
      this.drawn.write(answer);
      this.changed();
      this.check();
    };
    this.meant.replaceChildren(
      ...answers.map((answer) =>
        h(
          "button",
          { type: "button", click: () => this.press(() => choose(answer)) },
          gettext("I mean {number}", { number: inOnePiece(Number(answer)) }),
        ),
      ),
    );
    this.meant.hidden = false;
  }
  reveal() {
    const { outcome, tries, sure } = this.quiz.entry(this.item);
    this.everything = outcome === "right" || outcome === "noted";
    if (this.everything) this.show();
    else this.change({ outcome: "shown", revealed: true, sure: tries ? sure : null }); // no first try, no rating
  }
  again() {
    this.everything = false;
    this.change({ answer: emptyAnswer(this.item), outcome: "" });
    focusOn(this.drawn.body, "input, select, textarea, button, [tabindex='0']");
  }

  /* Show another answer that was given elsewhere; this one takes its place. */
  swap() {
    const entry = this.quiz.entry(this.item);
    const [shown] = versionsOf(entry);
    const [next, ...rest] = elsewhere(this.item, entry);
    this.reply.sayAnew();
    this.change({ second: null, ...next, others: [...rest, shown, ...putAside(this.item, entry)] });
  }
  keepThis() {
    this.change({ others: putAside(this.item, this.quiz.entry(this.item)) });
  }

  /** A button that goes away, or a radio that is locked, must not take the focus with it.
      @param {() => void} action */
  press(action) {
    const before = document.activeElement;
    this.quiz.guard(action);
    const moved = document.activeElement !== before && document.activeElement !== document.body;
    if (!moved && before && this.node.contains(before) && (before.matches(":disabled") || before.closest("[hidden]")))
      focusOn(this.buttons, "button:not([hidden])");
  }

  /* Bring the screen in line with what is kept. */
  show() {
    const { item, kind } = this;
    const entry = this.quiz.entry(item);
    this.meant.hidden = true;
    const { answer, outcome, tries, revealed, sure, of } = entry;
    this.earlier.show(outcome ? [] : earlierAnswers(item, entry));
    this.changedNote.hidden =
      !this.earlier.node.hidden || !of || of === item.edition || !(tries || revealed || Object.keys(answer).length);
    this.other.show(elsewhere(item, entry).length);
    const shown = outcome === "shown";
    const done = shown || outcome === "right";
    const graded = grade(item, outcome && !shown ? answer : null);
    this.drawn.write(shown ? must(kind.solution)(item) : answer);
    lock(this.drawn.body, done);
    if (this.drawn.after) this.drawn.after.hidden = !outcome;
    this.rating?.write(sure, tries > 0 || revealed);

    const all = (shown || this.everything) && kind.everyReply;
    const given = all ? all(item) : graded.notes;
    const notes = this.notes.show(given, all ? gettext("Not this.") : VERDICT.wrong, done);
    this.drawn.told?.(given, done);
    const solved = shown ? solution(item, kind) : graded.said;
    const running = kind.running && Object.keys(answer).length && !shown ? kind.running(item, answer) : [];
    const corrected = kind.holds && !outcome && answer.length;
    const between = awaitsSecond(item, entry);
    const found = between ? [talk(item)] : [...solved, ...running].filter((said) => said);
    const lines = corrected ? this.reply.lines : found;
    const parts = [...((shown && kind.inWords?.(item)) || []), ...notes];
    this.reply.say(lines, corrected ? this.reply.look : outcome || "plain", parts);

    const answerable = kind.solution && !done;
    this.checkButton.hidden = done;
    const vote = isFirstVote(item, entry) ? gettext("Vote") : between && gettext("Vote again");
    this.checkButton.textContent = vote || (kind.check ?? CHECK);
    this.revealButton.textContent = answerable ? SHOW_ANSWER : gettext("Show every reply");
    this.revealButton.hidden = !(answerable || (kind.options && outcome && !all));
    this.againButton.hidden = !outcome || !kind.solution || Boolean(kind.holds && !done); // it would clear the answer
  }
}
