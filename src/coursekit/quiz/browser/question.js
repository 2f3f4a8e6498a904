/* One question on the screen: its controls, its buttons, and one live region that stays. */

import { versionsOf } from "../../screen/browser/entries.js";
import { attempted, h, must, see, told } from "../../screen/browser/tools.js";
import { earlierAnswers, elsewhere, putAside } from "./keeping.js";
import { emptyAnswer, grade, KINDS } from "./kinds.js";
import { EarlierAnswers, OtherAnswers } from "./others.js";
import { drawRating, RATE_FIRST } from "./rating.js";
import { awaitsSecond, checked, isFirstVote, talk } from "./voting.js";

/** @type {Record<string, string>} */
const VERDICT = { right: "Right.", partly: "Partly right.", wrong: "Not yet.", shown: "The answer:" };

/** A paragraph of feedback: a verdict in words, the reply, and where to go back to.
    @param {Item} item
    @param {string | false | undefined} verdict
    @param {Said} said */
function line(item, verdict, said) {
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
const solution = (item, kind) => [`${must(kind.answer)(item).replace(/\.$/, "")}.`, ...(kind.explained?.(item) ?? [])];

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
const PASSING_MS = 10_000;

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

const CHANGED = "This question has changed since you answered it. Look at it again.";
const NOT_SHOWN = "This question cannot be shown here. Its answer is kept.";

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
    /** @type {Map<string, {node: HTMLElement, part: HTMLElement, words: HTMLElement}>} */
    this.notes = new Map();
    this.everything = false; // every option's reply was asked for without giving up
    /** @type {Said[]} */
    this.lines = [];
    this.look = "plain";
    /** @type {string[]} */
    this.notesSaid = [];
    /** @type {string[] | undefined} */
    this.last = undefined;
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
    this.checkButton = h("button", look, this.kind.check ?? "Check");
    this.revealButton = button("Show answer", () => this.reveal());
    this.againButton = button("Try again", () => this.again());
    this.buttons = h("div", { class: "ck-buttons" }, this.checkButton, this.revealButton, this.againButton);
    this.status = h("div", { role: "status", "aria-live": "off" }); // `aloud` says what it shows
    this.aloud = new Aloud();
    this.meant = h("div", { class: "ck-buttons", role: "group", "aria-label": "Which do you mean?", hidden: true });
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
    const below = this.kind.running ? [this.status, this.buttons] : [this.buttons, this.status, this.meant];
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
        this.aloud.node,
        this.other.node,
        this.drawn.after,
      ),
    );
  }

  /** For kinds: the place of a reply, its id, and a word to the student.
      @param {string} key */
  noteId(key) {
    const place = [...this.item.choices, ...this.item.rows].findIndex((thing) => thing.id === key);
    return `${this.id}-note-${place < 0 ? key : place}`;
  }
  /** @param {string} key
      @returns {HTMLElement} */
  note(key) {
    const part = h("span", { class: "ck-spoken" });
    const words = h("span", { id: this.noteId(key) }); // describes its control, which has a name already
    const node = h("p", {}, part, words);
    this.notes.set(key, { node, part, words });
    return node;
  }
  /** @param {string} text */
  notice(text) {
    this.say([text], "plain");
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
    this.last = []; // said again even when it is the same as before
    return this.change(checked(this.item, entry, answer, outcome));
  }
  /** An answer that may mean two things counts as none until the student has said which.
      @param {{asks: string, answers: string[]}} given */
  ask({ asks, answers }) {
    this.last = [];
    this.notice(asks);
    /** @param {string} answer */
    const choose = (answer) => {
      this.drawn.write(answer);
      this.changed();
      this.check();
    };
    this.meant.replaceChildren(
      ...answers.map((answer) =>
        h("button", { type: "button", click: () => this.press(() => choose(answer)) }, `I mean ${Number(answer)}`),
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
    this.last = [];
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
    const notes = this.showNotes(given, all ? "Not this." : VERDICT.wrong, done);
    this.drawn.told?.(given, done);
    const solved = shown ? solution(item, kind) : graded.said;
    const running = kind.running && Object.keys(answer).length && !shown ? kind.running(item, answer) : [];
    const corrected = kind.holds && !outcome && answer.length;
    const between = awaitsSecond(item, entry);
    const found = between ? [talk(item)] : [...solved, ...running].filter((said) => said);
    const lines = corrected ? this.lines : found;
    this.say(lines, corrected ? this.look : outcome || "plain", [...((shown && kind.inWords?.(item)) || []), ...notes]);

    const answerable = kind.solution && !done;
    this.checkButton.hidden = done;
    const vote = isFirstVote(item, entry) ? "Vote" : between && "Vote again";
    this.checkButton.textContent = vote || (kind.check ?? "Check");
    this.revealButton.textContent = answerable ? "Show answer" : "Show every reply";
    this.revealButton.hidden = !(answerable || (kind.options && outcome && !all));
    this.againButton.hidden = !outcome || !kind.solution || Boolean(kind.holds && !done); // it would clear the answer
  }
  /** Show what is said of parts of an answer; return it in the order in which it is read, each with its part.
      A locked control takes no focus, so then the reply itself does, and says what it belongs to.
      @param {Note[]} notes
      @param {string} wrong
      @param {boolean} locked
      @returns {string[]} */
  showNotes(notes, wrong, locked) {
    const replies = new Map(notes.map(([key, right, reply]) => [key, { right, reply }]));
    /** @type {Map<Node, string>} */
    const told = new Map();
    for (const [key, { node, part, words }] of this.notes) {
      const { right, reply } = replies.get(key) ?? {};
      const look = right === null ? "plain" : right === "partly" ? right : right ? "right" : "wrong";
      node.hidden = !reply;
      node.className = `ck-note ck-${look}`;
      words.replaceChildren(
        ...(reply
          ? line(this.item, look === "wrong" ? wrong : look !== "plain" && VERDICT[look], reply).childNodes
          : []),
      );
      part.textContent = reply && locked ? `${this.partInWords(key)}: ` : "";
      if (reply && locked) node.tabIndex = 0;
      else node.removeAttribute("tabindex");
      if (reply) told.set(node, `${this.partInWords(key)}: ${words.textContent}`);
    }
    return [...told]
      .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(([, said]) => said);
  }
  /** @param {string} key
      @returns {string} */
  partInWords(key) {
    const answer = this.drawn.read();
    if (this.kind.part) return this.kind.part(this.item, key, answer);
    const { text } = must([...this.item.choices, ...this.item.rows].find(({ id }) => id === key));
    const chosen = this.kind.chosen?.(this.item, answer, key);
    return chosen ? `${text}: ${chosen}` : text;
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
    if (isNew.includes(true)) this.aloud.say(isOpened ? [] : [...(isNew[0] ? told : []), ...(isNew[1] ? notes : [])]);
  }
}
