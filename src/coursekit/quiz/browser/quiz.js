/* One quiz: native controls, replies at once, answers kept.

   `mount` draws a quiz in any element of any page; the default export lets anywidget call it in
   Jupyter. Nothing here waits for Python: items arrive complete, so a busy or dead kernel does not
   stop a student. */

const BLANK = { first: null, tries: 0, outcome: "", revealed: false, sure: null };
const FROM_NEWER = "The answers kept here were made by a newer version of this course. They are left alone; "
  + "what you answer now is not kept.";

/* "3 of 6 right, 5 answered"; nothing for a single question. */
function score(items, entry) {
  const entries = items.filter((item) => KINDS[item.kind].solution).map(entry);
  const right = entries.filter(({ outcome, revealed }) => outcome === "right" && !revealed).length;
  const answered = entries.filter(({ tries }) => tries).length;
  const shown = entries.filter(({ revealed }) => revealed).length;
  const words = `${right} of ${entries.length} right, ${answered} answered${shown ? `, ${shown} shown` : ""}`;
  return entries.length > 1 ? words : "";
}

/* What a finished quiz tells a student: a sentence that is read out, and what it rests on. */
class Finding {
  constructor(find) {
    this.find = find;
    this.sentence = h("div", { class: "ck-finding", role: "status" });
    this.detail = h("div");
    this.nodes = [this.sentence, this.detail];
  }
  show(asked, entry) {
    const { sentence, detail } = this.find(asked, entry) ?? { sentence: "", detail: [] };
    if (sentence !== this.sentence.textContent) this.sentence.textContent = sentence; // what is written is read out
    this.detail.replaceChildren(...detail);
  }
}

class QuizView {
  constructor(quiz, { answers, onChange = () => {}, storage }) {
    Object.assign(this, { quiz, onChange, kept: shelf(storage, quiz.key) });
    this.id = freshId();
    this.items = new Map(quiz.items.map((item) => [item.id, complete(item)]));
    this.entry = (item) => own(this.state.items, item.id) ?? { ...BLANK, answer: EMPTY[KINDS[item.kind].shape] };
    const stored = this.kept.read();
    const [here, there] = [clean(stored, quiz), clean(answers, quiz)];
    this.state = there.saved > here.saved ? there : here;
    this.fromNewer = newer(stored) || newer(answers);
    this.build();
    this.draw();
    if (this.state.saved) this.keep(); // whichever side is behind catches up
  }

  build() {
    const { quiz } = this;
    const manyRounds = quiz.rounds.length > 1;
    const button = (text, click) => h("button", { type: "button", click }, text);
    this.roundLine = h("p", { class: "ck-round", tabindex: -1, hidden: !manyRounds });
    this.scoreLine = h("p", { class: "ck-score" });
    this.scoreBelow = h("p", { class: "ck-score", "aria-hidden": "true" }); // the same, for eyes at the end
    const title = quiz.title && h("p", { class: "ck-title", dir: "auto" }, quiz.title);
    this.head = h("div", { class: "ck-head" }, title, this.roundLine, this.scoreLine);
    this.list = h("div");
    const rated = [...this.items.values()].some((item) => item.confidence.length);
    this.findings = [quiz.confusion && new Finding(confusionFound), rated && new Finding(calibrationFound)].filter(Boolean);
    this.clearButton = button("Clear my answers", () => this.clear());
    const roundButton = manyRounds && button("New round", () => this.newRound());
    this.root = h("div", { class: "ck-screen ck-quiz", role: "group", "aria-label": quiz.title || "Quiz" },
      this.head, this.fromNewer && h("p", { class: "ck-notice" }, FROM_NEWER), this.list,
      this.findings.flatMap(({ nodes }) => nodes),
      h("div", { class: "ck-foot" }, roundButton, this.clearButton, this.scoreBelow));
    keepKeys(this.root);
  }

  asked() {
    return this.quiz.rounds[this.state.round].map((name) => this.items.get(name));
  }
  draw() {
    const numbered = this.asked().length > 1;
    const change = (item, patch) => this.change(item, patch);
    this.questions = this.asked().map(
      (item, i) => new Question(item, i + 1, { id: this.id, numbered, entry: this.entry, change }));
    this.list.replaceChildren(...this.questions.map(({ node }) => node));
    this.roundLine.textContent = `Round ${this.state.round + 1} of ${this.quiz.rounds.length}`;
    this.sumUp();
  }
  sumUp() {
    const asked = this.asked();
    this.scoreLine.textContent = this.scoreBelow.textContent = score(asked, this.entry);
    this.head.hidden = !this.quiz.title && this.quiz.rounds.length < 2 && !this.scoreLine.textContent;
    this.clearButton.textContent = this.cleared ? "Bring my answers back" : "Clear my answers";
    this.clearButton.hidden = !this.cleared && !Object.keys(this.state.items).length;
    for (const finding of this.findings) finding.show(asked, this.entry);
  }

  keep() {
    if (this.fromNewer) return;
    this.kept.write(this.state);
    try { this.onChange(copy(this.state)); } catch { /* no kernel: the browser has it */ }
  }
  changed() {
    this.state.saved += 1;
    this.keep();
    this.sumUp();
  }
  change(item, patch) {
    this.cleared = null;
    this.state.items[item.id] = { ...this.entry(item), ...patch };
    this.changed();
  }
  newRound() {
    this.cleared = null;
    this.state.round = (this.state.round + 1) % this.quiz.rounds.length;
    for (const name of this.quiz.rounds[this.state.round]) delete this.state.items[name]; // asked anew
    this.changed();
    this.draw();
    this.roundLine.focus();
  }
  clear() {
    const back = this.cleared;
    this.cleared = back ? null : this.state.items;
    this.state.items = back ?? {};
    this.changed();
    this.draw();
  }
  follow(raw) {
    const next = clean(raw, this.quiz);
    if (this.fromNewer || newer(raw) || JSON.stringify(next) === JSON.stringify(this.state)) return;
    const sameRound = next.round === this.state.round;
    this.cleared = null; // what was cleared here must not come back over answers given since
    this.state = next;
    this.kept.write(next);
    if (sameRound) this.questions.forEach((question) => question.show());
    else this.draw();
    this.sumUp();
  }
}

/** Draw `quiz` in `element`.
    answers   a state to begin with, unless the browser has a newer one
    onChange  called with a copy of the state after each change
    storage   where answers are kept: localStorage, another Storage, or null for nowhere
    Returns {follow(state)}, which shows a state that comes from outside. */
export function mount(element, quiz, options = {}) {
  const view = new QuizView(quiz, options);
  element.append(view.root);
  return { follow: (state) => view.follow(state) };
}

export default onNotebook("quiz", mount);
