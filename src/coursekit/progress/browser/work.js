/* How far a student is, and the work itself as a file: saved, loaded, handed in. All of it happens
   here, without a kernel if need be; Python is told when it is free, and says when it has it safe. */

const MOST_OPEN = 6; // so many open questions are named: a longer list nobody would read
const SOON_MS = 1500;
const OFFLINE = "They are kept in this browser.";
const SAFE = "They are kept in this browser and on the computer that runs the notebooks.";
const HOSTED = "A hosted session, as on Binder, ends after some ten idle minutes, and what it kept is gone: "
  + "save a file before you leave.";

class WorkView {
  constructor(content, { answers, stored, trouble, onChange = () => {}, storage }) {
    Object.assign(this, { content, onChange, course: new Course(content.kit, storage), id: freshId() });
    this.lesson = content.lessons.find(({ id }) => id === content.here);
    this.build();
    this.course.take(placesIn(answers));
    this.hear(stored, trouble);
    const stop = whenKept(content.kit, () => this.changed(), () => this.show());
    this.stop = () => {
      clearTimeout(this.later);
      stop();
    };
    this.tell();
  }

  build() {
    const button = (text, click, look) => h("button", { type: "button", class: look, click }, text);
    this.lessonBar = drawBar(`${this.id}-lesson`);
    this.open = h("div", { class: "ck-open" });
    this.courseBar = drawBar(`${this.id}-course`);
    this.name = h("input", { id: `${this.id}-name`, inputmode: "text", autocomplete: "off", maxlength: 200, dir: "auto", change: () => this.about({ name: this.name.value }) });
    this.file = h("input", { type: "file", accept: ".json,application/json", hidden: true, tabindex: -1, change: () => this.load() });
    this.where = h("p", { class: "ck-about" });
    this.trouble = h("p", { class: "ck-notice", dir: "auto" });
    this.status = h("div", { role: "status", class: "ck-said" });
    this.root = h("div", { class: "ck-screen ck-work", role: "group", "aria-label": "Your work" },
      this.lesson && [this.lessonBar.node, this.open], this.courseBar.node, this.where, this.trouble,
      h("div", { class: "ck-name" }, h("label", { for: this.name.id }, "Your name, if somebody is to know whose file it is (may stay empty):"), this.name),
      h("div", { class: "ck-buttons" }, button("Save my work to a file", () => this.save(), "ck-primary"),
        button("Load a saved file", () => this.file.click()), this.file),
      this.status, this.forgetting(button));
    keepKeys(this.root);
  }
  /* A second button asks again: nobody loses a term's work to one wrong click. */
  forgetting(button) {
    const again = h("div", { class: "ck-buttons", hidden: true },
      button("Yes, forget all of it here", () => { again.hidden = true; this.forget(); }),
      button("No, keep it", () => { again.hidden = true; first.focus(); }));
    const first = button("Forget all answers kept here", () => { again.hidden = false; again.lastChild.focus(); });
    return h("details", {}, h("summary", {}, "Somebody else works at this computer next?"),
      h("p", {}, "Save your work to a file first. Then everything kept here can be forgotten, in all lessons."),
      h("div", { class: "ck-buttons" }, first), again);
  }

  /* ---- what is kept ---- */

  places() {
    return this.course.places(this.content.lessons);
  }
  aboutNow() {
    const { id, name } = this.course.entries("about");
    return { id: id?.answer, name: name?.answer ?? "" };
  }
  about(fields) {
    const there = this.course.entries("about");
    const different = Object.entries(fields).filter(([field, answer]) => (own(there, field)?.answer ?? "") !== answer);
    const items = Object.fromEntries(different.map(
      ([field, answer]) => [field, changedBy(this.course.me, { answer }, own(there, field)?.by ?? {})]));
    this.course.take({ about: items });
    this.tell();
  }
  tell() {
    const places = this.places();
    if (!Object.keys(places).length) return;
    try { this.onChange({ places: Object.fromEntries(Object.entries(places).map(([place, items]) => [place, stateOf(items)])) }); } catch { /* no kernel */ }
  }
  /* Each screen tells Python of its own answers; what a kernel missed is told by this one, in time. */
  changed() {
    this.show();
    clearTimeout(this.later);
    this.later = setTimeout(() => this.tell(), SOON_MS);
  }
  follow(state) {
    this.course.take(placesIn(state));
    this.show();
  }
  /* Python says which changes it has safe, and what a student should know of that, in a sentence. */
  hear(stored, trouble) {
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
      this.open.replaceChildren(...stillOpen(here));
    }
    const kept = Object.entries(places).filter(([place]) => place !== "about")
      .flatMap(([place, items]) => Object.entries(items).map(([name, entry]) => ({ entry, by: own(own(this.stored, place) ?? {}, name) })));
    const answers = kept.filter(({ entry }) => !isBlank(entry)).length;
    const safe = kept.every(({ entry, by }) => by && covers({ by }, entry));
    this.where.textContent = !answers ? "Nothing is kept yet."
      : `${several(answers, "answer")} so far. ${this.course.forgets ? FORGETS : `${safe ? SAFE : OFFLINE} ${HOSTED}`}`;
    const { name } = this.aboutNow();
    if (document.activeElement !== this.name) this.name.value = name;
  }
  say(...lines) {
    this.status.replaceChildren(...lines.filter(Boolean).map((text) => h("p", { dir: "auto" }, text)));
  }

  /* ---- the file ---- */

  save() {
    const name = this.name.value.trim();
    const { id = Math.random().toString(36).slice(2, 12) } = this.aboutNow();
    this.about({ id, name });
    const lessons = Object.fromEntries(this.content.lessons.map((lesson) => [lesson.id, lesson.edition]));
    const { about: _, ...places } = this.places();
    const text = fileText({ kit: this.content.kit, id, name, lessons }, places);
    const file = `${this.content.kit}-work-${stamp(new Date())}.json`;
    const link = h("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: file });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.say(`Saved as ${file}, where your browser keeps downloads. It is what you load to go on, and what you hand in.`);
  }
  async load() {
    const [file] = this.file.files;
    this.file.value = ""; // the same file may be chosen again
    if (!file) return;
    try {
      this.taken(readFile(await file.text(), this.content.kit));
    } catch (error) {
      this.say(`${file.name} was not loaded: ${error.message} Nothing here has changed.`);
    }
  }
  taken({ work, intact }) {
    const before = this.places();
    const filed = placesIn({ places: Object.fromEntries(Object.entries(work.places)
      .filter(([place]) => place !== "about").map(([place, items]) => [place, { version: STATE_VERSION, items }])) });
    const sound = Object.fromEntries(Object.entries(filed).map(([place, items]) => [place, soundItems(items)]));
    this.course.take(sound, (here, there) => broughtBack(here, there, this.course.me));
    this.about({ ...(isText(work.id) && { id: work.id }), ...(isText(work.name) && work.name && { name: work.name }) });
    this.name.value = this.aboutNow().name;
    this.show();
    const all = Object.entries(sound).flatMap(([place, items]) => Object.keys(items).map((name) => own(own(before, place) ?? {}, name)));
    const fresh = all.filter((here) => !here || isBlank(here)).length;
    const apart = Object.entries(this.places()).flatMap(([place, items]) =>
      Object.entries(items).filter(([name, entry]) => otherAnswers(entry).length && !otherAnswers(own(own(before, place) ?? {}, name) ?? entry).length)).length;
    this.say(`Loaded: ${several(all.length, "answer")}, ${fresh} of them new here.`,
      !intact && "The file was changed after it was saved; what it says now was loaded.",
      apart && `${several(apart, "question")} had another answer here. Both are kept: where you meet such a question, you can change between them.`,
      changedSince(this.content.lessons, sound));
  }
  forget() {
    this.course.clear();
    try { this.onChange({ clear: true }); } catch { /* no kernel, nothing there */ }
    this.stored = {};
    this.show();
    this.say("Forgotten. Whoever is next begins with an empty course, or loads a file.");
  }
}

/* What is still open in a lesson, in words. */
function stillOpen({ open, rounds }) {
  const named = [...open.map(({ title }) => title), ...rounds.map(({ title, asks, done }) => `${title}: ${asks - done} of ${asks}`)];
  if (!named.length) return [];
  const more = named.length - MOST_OPEN;
  return [h("p", {}, "Still open:"), h("ul", {}, named.slice(0, MOST_OPEN).map((title) => told("li", title)),
    more > 0 && h("li", {}, `and ${more} more`))];
}

/* Which questions have changed since they were answered, in a sentence; nothing for none. */
function changedSince(lessons, places) {
  const differs = (kept, edition) => kept?.of && kept.of !== edition;
  const found = lessons.flatMap((lesson) => [
    ...lesson.questions.filter(({ id, edition }) => differs(own(places.questions ?? {}, id), edition))
      .map(({ title }) => `“${title}” (lesson ${lesson.id})`),
    ...lesson.rounds.map(({ place, title, editions }) => {
      const old = Object.entries(own(places, place) ?? {}).filter(([id, kept]) => own(editions, id) && differs(kept, editions[id]));
      return old.length && `${several(old.length, "question")} of “${title}” (lesson ${lesson.id})`;
    }),
  ]).filter(Boolean);
  return found.length && `Changed since they were answered: ${listed(found)}.`;
}

/* "2026-03-01-1405": files of one day sort by time. */
function stamp(now) {
  const two = (n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
}

/** Draw a student's work in `element`; options as in every screen: {answers, onChange, storage}.
    Returns {follow(state), hear(stored, trouble), stop()}: `stored` is the history of what Python has safe. */
export function mount(element, content, options = {}) {
  const view = new WorkView(content, options);
  element.append(view.root);
  return { follow: (state) => view.follow(state), hear: (...said) => view.hear(...said), stop: () => view.stop() };
}

export default onNotebook("work", mount);
