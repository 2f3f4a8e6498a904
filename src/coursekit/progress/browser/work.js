/* How far a student is, and the work itself as a file: saved, loaded, handed in. All of it happens
   here, without a kernel if need be; Python is told when it is free, and says when it has it safe. */

import { Course, placesIn } from "../../screen/browser/course.js";
import { broughtBack, isBlank, lacks, otherAnswers, STATE_VERSION, stateOf } from "../../screen/browser/entries.js";
import { isText, readFile, soundItems } from "../../screen/browser/file.js";
import { areSafe, FORGETS, HOSTED, SAVE, saved, UNKEPT, whereIs } from "../../screen/browser/notice.js";
import { freshId, h, keepKeys, listed, own, plain, several } from "../../screen/browser/tools.js";
import { drawBar, progressOf, wholeOf } from "./count.js";
import { questionLink } from "./links.js";

const MOST_OPEN = 6; // so many open questions are named: a longer list nobody would read
const SOON_MS = 1500;
const NOT_RUN = "This question is not on the page yet. Run all cells of this lesson, then follow the link again.";
const NO_KERNEL =
  "Not handed in: the computer that runs the notebooks does not answer. Save your work to a file, or run this cell again.";
const NO_ANSWER =
  "No receipt yet: the computer that runs the notebooks is busy, or has stopped. As long as no receipt stands here, " +
  "nothing is handed in.";
const OFFLINE = "They are kept in this browser.";
const HANDING_MS = 20_000; // a kernel that runs a cell answers later than that, or never
const SAFE = "They are kept in this browser and on the computer that runs the notebooks.";

class WorkView {
  /** @param {Here} content
      @param {Options} given */
  constructor(content, { answers, stored, trouble, onChange = () => {}, ...options }) {
    this.content = content;
    this.onChange = onChange;
    this.notebook = options.notebook;
    this.sendIn = content.hands_in ? options.handIn : undefined;
    this.course = new Course(content.kit, options);
    this.id = freshId();
    this.shownOpen = "";
    this.lesson = content.lessons.find(({ id }) => id === content.here);
    this.build();
    this.course.take(placesIn(answers));
    this.hear(stored, trouble);
    const stop = this.course.whenKept(
      () => this.changed(),
      () => this.show(),
    );
    this.stop = () => {
      clearTimeout(this.later);
      clearTimeout(this.waiting);
      stop();
    };
    this.tell();
  }

  build() {
    /** @type {MakeButton} */
    const button = (text, click, look) => h("button", { type: "button", class: look, click }, text);
    /** @type {Bar} */
    this.lessonBar = drawBar(`${this.id}-lesson`);
    /** @type {HTMLElementTagNameMap["div"]} */
    this.open = h("div", { class: "ck-open" });
    /** @type {Bar} */
    this.courseBar = drawBar(`${this.id}-course`);
    /** @type {HTMLElementTagNameMap["input"]} */
    this.name = h("input", {
      id: `${this.id}-name`,
      inputmode: "text",
      autocomplete: "off",
      maxlength: 200,
      dir: "auto",
      change: () => this.about({ name: this.name.value }),
    });
    /** @type {HTMLElementTagNameMap["input"]} */
    this.file = h("input", {
      type: "file",
      accept: ".json,application/json",
      hidden: true,
      tabindex: -1,
      change: () => this.load(),
    });
    /** @type {HTMLElementTagNameMap["p"]} */
    this.where = h("p", { class: "ck-about" });
    /** @type {HTMLElementTagNameMap["p"]} */
    this.trouble = h("p", { class: "ck-notice", dir: "auto" });
    /** @type {HTMLElementTagNameMap["div"]} */
    this.status = h("div", { role: "status", class: "ck-said" });
    /** @type {HTMLElementTagNameMap["div"]} */
    this.root = h(
      "div",
      { class: "ck-screen ck-work", role: "group", "aria-label": "Your work" },
      this.lesson && [this.lessonBar.node, this.open],
      this.courseBar.node,
      this.where,
      this.trouble,
      h("div", { class: "ck-name" }, h("label", { for: this.name.id }, "Your name (optional):"), this.name),
      h(
        "div",
        { class: "ck-buttons" },
        button(SAVE, () => this.save(), "ck-primary"),
        button("Load a saved file", () => this.file.click()),
        this.file,
      ),
      this.status,
      this.sendIn && this.handing(button),
      this.earlier(button),
      this.forgetting(button),
    );
    keepKeys(this.root);
  }
  /** Where somebody has named a folder to hand in to. The receipt stays when something else is said.
      @param {MakeButton} button */
  handing(button) {
    /** @type {HTMLElementTagNameMap["p"]} */
    this.receipt = h("p", { class: "ck-about", dir: "auto" });
    return h(
      "div",
      { class: "ck-buttons" },
      button("Hand in", () => this.handIn()),
      this.receipt,
    );
  }
  handIn() {
    const text = this.course.written(this.content.lessons, this.name.value.trim());
    this.tell(); // whose file it is
    clearTimeout(this.waiting);
    try {
      this.sendIn?.(text);
    } catch {
      this.say(NO_KERNEL);
      return;
    }
    this.say("Handing in …");
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = setTimeout(() => this.say(NO_ANSWER), HANDING_MS);
  }
  /** @param {HandedIn} said */
  handedIn({ receipt, refused }) {
    clearTimeout(this.waiting);
    if (!receipt) {
      this.say(`Not handed in. ${refused ?? ""}`);
      return;
    }
    const { time, answers, checksum } = receipt;
    const told = `Handed in on ${time}: ${several(answers, "answer")}, checksum ${checksum}.`;
    if (this.receipt) this.receipt.textContent = told;
    this.say(told, "You can hand in again. What you handed in before is kept.");
  }
  /** Answers that were kept before the users of a server were told apart: only a student knows whose they are.
      @param {MakeButton} button */
  earlier(button) {
    /** @type {HTMLElementTagNameMap["p"]} */
    this.earlierWords = h("p");
    /** @type {HTMLElement} */
    this.earlierNode = h(
      "div",
      { class: "ck-notice", hidden: true },
      this.earlierWords,
      h(
        "div",
        { class: "ck-buttons" },
        button("They are mine: add them to my work", () => this.claim()),
      ),
    );
    return this.earlierNode;
  }
  /** A second button asks again: nobody loses a term's work to one wrong click.
      @param {MakeButton} button */
  forgetting(button) {
    const again = h(
      "div",
      { class: "ck-buttons", hidden: true },
      button("Yes, forget all of it here", () => {
        again.hidden = true;
        this.forget();
      }),
      button("No, keep it", () => {
        again.hidden = true;
        first.focus();
      }),
    );
    const first = button("Forget all answers kept here", () => {
      again.hidden = false;
      /** @type {HTMLElement} */ (again.lastChild).focus();
    });
    return h(
      "details",
      {},
      h("summary", {}, "Sharing this computer?"),
      h("p", {}, "Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),
      h("div", { class: "ck-buttons" }, first),
      again,
    );
  }

  /* ---- what is kept ---- */

  places() {
    return this.course.places(this.content.lessons);
  }
  /** @param {Record<string, string>} fields */
  about(fields) {
    this.course.tellAbout(fields);
    this.tell();
  }
  /* What was kept before users were told apart and is not here, by place. */
  unclaimed() {
    const { before } = this.course;
    const here = this.places();
    return before
      ? Object.fromEntries(
          Object.entries(before.places(this.content.lessons))
            .map(([place, items]) => [
              place,
              Object.fromEntries(
                Object.entries(items).filter(
                  ([name, entry]) => !isBlank(entry) && lacks(own(here, place) ?? {}, { [name]: entry }),
                ),
              ),
            ])
            .filter(([place, items]) => Object.keys(items).length && (place !== "about" || !here.about)),
        )
      : {};
  }
  claim() {
    const claimed = this.unclaimed();
    this.course.take(claimed);
    if (!Object.keys(this.course.unkept()).length) this.course.before?.clear(); // kept under the new name
    this.changed();
    this.root.querySelector("button")?.focus(); // the one that was pressed is gone
    this.say(`Added: ${several(answersIn(claimed), "answer")}.`);
  }
  tell() {
    const places = this.places();
    if (!Object.keys(places).length) return;
    try {
      this.onChange({
        places: Object.fromEntries(Object.entries(places).map(([place, items]) => [place, stateOf(items)])),
      });
    } catch {
      /* no kernel */
    }
  }
  /* Each screen tells Python of its own answers; what a kernel missed is told by this one, in time. */
  changed() {
    this.show();
    clearTimeout(this.later);
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = setTimeout(() => this.tell(), SOON_MS);
  }
  /** @param {Json} state */
  follow(state) {
    this.course.take(placesIn(state));
    this.show();
  }
  /** Python says which changes it has safe, and what a student should know of that, in a sentence.
      @param {Json} stored
      @param {string} [trouble] */
  hear(stored, trouble = "") {
    /** @type {Json} */
    this.stored = plain(stored) ? stored : {};
    this.trouble.textContent = trouble || "";
    this.show();
  }

  /* ---- what is shown ---- */

  show() {
    const places = this.places();
    const counts = this.content.lessons.map((lesson) => progressOf(lesson, places));
    this.courseBar.show("The course", wholeOf(counts));
    if (this.lesson) {
      const here = counts[this.content.lessons.indexOf(this.lesson)];
      this.lessonBar.show("This lesson", here);
      this.showOpen(this.lesson, here);
    }
    const kept = this.withSafe(places);
    const answers = kept.filter(([entry]) => !isBlank(entry)).length;
    const unkept = UNKEPT[whereIs(this.withSafe(this.course.unkept()))] || (this.course.forgets && FORGETS);
    this.where.textContent = !answers
      ? `Nothing is kept yet. ${unkept || ""}`
      : `${several(answers, "answer")} so far. ${unkept || (this.notebook?.keeps ?? `${areSafe(kept) ? SAFE : OFFLINE} ${HOSTED}`)}`;
    const earlier = answersIn(this.unclaimed());
    this.earlierNode.hidden = !earlier;
    this.earlierWords.textContent = earlier
      ? `This browser has ${several(earlier, "more answer")} to this course, kept by an ` +
        "earlier version that did not know who was logged in. Are they yours, or somebody else’s who uses this browser?"
      : "";
    const { name } = this.course.about();
    if (document.activeElement !== this.name) this.name.value = name;
  }
  /** What is still open in the lesson, each entry with the way to it.
      @param {LessonAsked} lesson
      @param {Counted} given */
  showOpen(lesson, { open, rounds }) {
    const { kit } = this.content;
    const asked = [
      ...open.map(({ id, title }) => ({ title, place: `${kit}/questions`, id })),
      ...rounds.map(({ place, title, asks, done }) => ({
        title: `${title}: ${asks - done} of ${asks}`,
        place: `${kit}/${place}`,
      })),
    ];
    const now = JSON.stringify(asked);
    if (now === this.shownOpen) return; // a link must not go away under the student who is on it
    this.shownOpen = now;
    const more = asked.length - MOST_OPEN;
    const there = {
      file: lesson.file,
      isHere: this.isHere(lesson),
      notebook: this.notebook,
      missing: () => this.say(NOT_RUN),
    };
    const list = h(
      "ul",
      {},
      asked.slice(0, MOST_OPEN).map((one) => h("li", {}, questionLink(one, there))),
      more > 0 && h("li", {}, `and ${more} more`),
    );
    this.open.replaceChildren(...(asked.length ? [h("p", {}, "Still open:"), list] : []));
  }
  /** Is this the notebook of the lesson? Where nobody can tell, it is.
      @param {LessonAsked} lesson */
  isHere(lesson) {
    const path = this.notebook?.context?.path;
    return typeof path !== "string" || path.endsWith(`${lesson.file}.ipynb`);
  }
  /** Each entry of `places` with the history of what Python has safe of it.
      @param {Places} given
      @returns {Pairs} */
  withSafe({ about: _, ...places }) {
    const stored = /** @type {Record<string, Record<string, Changes>>} */ (this.stored);
    return Object.entries(places).flatMap(([place, items]) =>
      Object.entries(items).map(
        ([name, entry]) => /** @type {Pairs[number]} */ ([entry, own(own(stored, place) ?? {}, name)]),
      ),
    );
  }
  /** @param {...(string | number | false | undefined)} lines */
  say(...lines) {
    this.status.replaceChildren(...lines.filter(Boolean).map((text) => h("p", { dir: "auto" }, text)));
  }

  /* ---- the file ---- */

  save() {
    const file = this.course.save(this.content.lessons, this.name.value.trim());
    this.tell(); // whose file it is
    this.say(saved(file));
  }
  async load() {
    const [file] = this.file.files ?? [];
    this.file.value = ""; // the same file may be chosen again
    if (!file) return;
    try {
      this.taken(readFile(await file.text(), this.content.kit));
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      this.say(`${file.name} was not loaded: ${message} Nothing here has changed.`);
    }
  }
  /** @param {{work: Json, intact: boolean}} given */
  taken({ work, intact }) {
    const before = this.places();
    const filed = placesIn({
      places: Object.fromEntries(
        Object.entries(work.places)
          .filter(([place]) => place !== "about")
          .map(([place, items]) => [place, { version: STATE_VERSION, items }]),
      ),
    });
    const sound = Object.fromEntries(Object.entries(filed).map(([place, items]) => [place, soundItems(items)]));
    this.course.take(sound, (here, there) => broughtBack(here, there, this.course.me));
    this.about({ ...(isText(work.id) && { id: work.id }), ...(isText(work.name) && work.name && { name: work.name }) });
    this.name.value = this.course.about().name;
    this.show();
    const all = Object.entries(sound).flatMap(([place, items]) =>
      Object.keys(items).map((name) => own(own(before, place) ?? {}, name)),
    );
    const fresh = all.filter((here) => !here || isBlank(here)).length;
    const apart = Object.entries(this.places()).flatMap(([place, items]) =>
      Object.entries(items).filter(
        ([name, entry]) =>
          otherAnswers(entry).length && !otherAnswers(own(own(before, place) ?? {}, name) ?? entry).length,
      ),
    ).length;
    this.say(
      `Loaded: ${several(all.length, "answer")}, ${fresh} of them new here.`,
      !intact && "The file was changed after it was saved; what it says now was loaded.",
      apart &&
        `${several(apart, "question")} had another answer here. Both are kept: where you meet such a question, you can change between them.`,
      changedSince(this.content.lessons, sound),
    );
  }
  forget() {
    this.course.clear();
    try {
      this.onChange({ clear: true });
    } catch {
      /* no kernel, nothing there */
    }
    this.stored = {};
    this.show();
    this.say("Forgotten. The next person begins with an empty course, or loads a file.");
  }
}

/** @param {Places} given */
const answersIn = ({ about: _, ...places }) => Object.values(places).flatMap(Object.keys).length;

/** Which questions have changed since they were answered, in a sentence; nothing for none.
    @param {LessonAsked[]} lessons
    @param {Places} places */
function changedSince(lessons, places) {
  /** @param {Entry | undefined} kept
      @param {string} edition */
  const differs = (kept, edition) => kept?.of && kept.of !== edition;
  const found = lessons
    .flatMap((lesson) => [
      ...lesson.questions
        .filter(({ id, edition }) => differs(own(places.questions ?? {}, id), edition))
        .map(({ title }) => `“${title}” (lesson ${lesson.id})`),
      ...lesson.rounds.map(({ place, title, editions }) => {
        const old = Object.entries(own(places, place) ?? {}).filter(
          ([id, kept]) => own(editions, id) && differs(kept, editions[id]),
        );
        return old.length && `${several(old.length, "question")} of “${title}” (lesson ${lesson.id})`;
      }),
    ])
    .filter(Boolean);
  return found.length && `Changed since they were answered: ${listed(found)}.`;
}

/** Draw a student's work in `element`; options as in every screen: {answers, onChange, storage}.
     Returns {follow(state), hear(stored, trouble), stop()}: `stored` is the history of what Python has safe.
    @param {HTMLElement} element
    @param {Here} content
    @param {Options} [options]
    @returns {View} */
export function mount(element, content, options = {}) {
  const view = new WorkView(content, options);
  element.append(view.root);
  return {
    follow: (state) => view.follow(state),
    hear: (...said) => view.hear(...said),
    handedIn: (said) => view.handedIn(said),
    stop: () => view.stop(),
  };
}
