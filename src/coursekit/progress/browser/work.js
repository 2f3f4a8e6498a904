/* How far a student is, and the work itself as a file: saved, loaded, handed in. All of it happens
   here, without a kernel if need be; Python is told when it is free, and says when it has it safe. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { Course, placesIn } from "../../screen/browser/course.js";
import { broughtBack, isBlank, stateOf } from "../../screen/browser/entries.js";
import { isText, readFile } from "../../screen/browser/file.js";
import { areSafe, FORGETS, HOSTED, SAVE, saved, UNKEPT, whereIs } from "../../screen/browser/notice.js";
import { freshId, h, keepKeys, own, plain } from "../../screen/browser/tools.js";
import { drawBar, progressOf, wholeOf } from "./count.js";
import { drawForgetting } from "./forgetting.js";
import { HandingIn } from "./handing_in.js";
import { loadedInWords, placesOf } from "./loading.js";
import { StillOpen } from "./still_open.js";
import { answersIn, Unclaimed } from "./unclaimed.js";

const SOON_MS = 1500;
const OFFLINE = gettext("They are kept in this browser.");
const SAFE = gettext("They are kept in this browser and on the computer that runs the notebooks.");

class WorkView {
  /** @param {Here} content
      @param {Options} given */
  constructor(content, { answers, stored, trouble, onChange = () => {}, handIn, ...options }) {
    this.content = content;
    this.onChange = onChange;
    this.notebook = options.notebook;
    this.course = new Course(content.kit, options);
    this.id = freshId();
    this.lesson = content.lessons.find(({ id }) => id === content.here);
    /** @param {...(string | number | false | undefined)} lines */
    const say = (...lines) => this.say(...lines);
    this.open = this.lesson && new StillOpen(content, this.lesson, this.notebook, say);
    this.unclaimed = new Unclaimed(this.course, content.lessons, (claimed) => this.claim(claimed));
    this.handing =
      content.hands_in && handIn ? new HandingIn({ text: () => this.written(), send: handIn, say }) : undefined;
    this.build();
    this.course.take(placesIn(answers));
    this.hear(stored, trouble);
    const stop = this.course.whenKept(
      () => this.changed(),
      () => this.show(),
    );
    this.stop = () => {
      clearTimeout(this.later);
      this.handing?.stop();
      stop();
    };
    this.tell();
  }

  build() {
    /** @type {MakeButton} */
    const button = (text, click, look) => h("button", { type: "button", class: look, click }, text);
    /** @type {Bar} */
    this.lessonBar = drawBar(`${this.id}-lesson`);
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
      { class: "ck-screen ck-work", role: "group", "aria-label": gettext("Your work") },
      this.open && [this.lessonBar.node, this.open.node],
      this.courseBar.node,
      this.where,
      this.trouble,
      h("div", { class: "ck-name" }, h("label", { for: this.name.id }, gettext("Your name (optional):")), this.name),
      h(
        "div",
        { class: "ck-buttons" },
        button(SAVE, () => this.save(), "ck-primary"),
        button(gettext("Load a saved file"), () => this.file.click()),
        this.file,
      ),
      this.status,
      this.handing?.node,
      this.unclaimed.node,
      drawForgetting(() => this.forget()),
    );
    keepKeys(this.root);
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
  /** @param {Places} claimed */
  claim(claimed) {
    this.course.take(claimed);
    if (!Object.keys(this.course.unkept()).length) this.course.before?.clear(); // kept under the new name
    this.changed();
    this.root.querySelector("button")?.focus(); // the one that was pressed is gone
    this.say(ngettext("Added: {n} answer.", "Added: {n} answers.", answersIn(claimed)));
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
    this.say(gettext("Forgotten. The next person begins with an empty course, or loads a file."));
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
    this.courseBar.show(gettext("The course"), wholeOf(counts));
    if (this.lesson) {
      const here = counts[this.content.lessons.indexOf(this.lesson)];
      this.lessonBar.show(gettext("This lesson"), here);
      this.open?.show(here);
    }
    const kept = this.withSafe(places);
    const answers = kept.filter(([entry]) => !isBlank(entry)).length;
    const unkept = UNKEPT[whereIs(this.withSafe(this.course.unkept()))] || (this.course.forgets && FORGETS);
    this.where.textContent = !answers
      ? `${gettext("Nothing is kept yet.")} ${unkept || ""}`
      : `${ngettext("{n} answer so far.", "{n} answers so far.", answers)} ${unkept || (this.notebook?.keeps ?? `${areSafe(kept) ? SAFE : OFFLINE} ${HOSTED}`)}`;
    this.unclaimed.show();
    const { name } = this.course.about();
    if (document.activeElement !== this.name) this.name.value = name;
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

  written() {
    const text = this.course.written(this.content.lessons, this.name.value.trim());
    this.tell(); // whose file it is
    return text;
  }
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
      await this.taken(readFile(await file.text(), this.content.kit));
    } catch (error) {
      const { message } = /** @type {Error} */ (error);
      this.say(
        gettext("{file} was not loaded: {reason} Nothing here has changed.", { file: file.name, reason: message }),
      );
    }
  }
  /** @param {{work: Json, intact: boolean}} given */
  async taken({ work, intact }) {
    const before = this.places();
    const loaded = placesOf(work);
    this.course.take(loaded, (here, there) => broughtBack(here, there, this.course.me));
    this.about({ ...(isText(work.id) && { id: work.id }), ...(isText(work.name) && work.name && { name: work.name }) });
    this.name.value = this.course.about().name;
    this.show();
    const now = this.places();
    // A page gets the words and the editions of other lessons' questions only when somebody wants them.
    const lessons = this.notebook?.lessons ? await this.notebook.lessons() : this.content.lessons;
    this.say(...loadedInWords({ loaded, before, now, isIntact: intact, lessons }));
  }
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
    handedIn: (said) => view.handing?.hear(said),
    stop: () => view.stop(),
  };
}
