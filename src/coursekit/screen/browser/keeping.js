/* ---- one screen's part of a place ---- */

import { gettext } from "../../language/browser/messages.js";
import { Course } from "./course.js";
import { tellPage } from "./cupboard.js";
import { changedBy, covers, entriesIn, isNewer, joined, lacks, merged, stateOf } from "./entries.js";
import { Notice, UNKEPT, whereIs } from "./notice.js";
import { copy, freshId, own, plain } from "./tools.js";

export const FROM_NEWER = gettext(
  "The answers kept here were made by a newer version of this course. They are left alone; what you answer now is not " +
    "kept.",
);
const PYTHON_MS = 1500; // so long Python may take to say that it has something safe

/* The entries called `names` at the place `key`, as this screen, the browser and Python have them
   between them: whichever is behind catches up.

   fit(name, entry)  the entry as this screen can use it, or nothing: anything may have been written.
                     What is kept stays as it was until the student changes it
   show()            called when entries have changed elsewhere

   A screen puts `notice` where its student looks: it says what could not be kept. */
export class Kept {
  /** @param {string} key
      @param {string[]} names
      @param {Options} given
      @param {Fit} fit
      @param {() => void} show */
  constructor(key, names, { answers, stored, onChange = () => {}, ...options }, fit, show) {
    const [kit] = key.split("/");
    this.key = key;
    this.names = names;
    this.onChange = onChange;
    this.fit = fit;
    this.show = show;
    this.me = freshId();
    /** @type {Entries} */
    this.items = {};
    /** @type {Record<string, Changes>} */
    this.safe = {};
    /** @type {WeakMap<Entry, Json>} */
    this.fitting = new WeakMap();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.later = undefined;
    this.course = new Course(kit, options);
    this.cupboard = this.course.cupboard;
    this.notice = new Notice(() => this.course.save());
    const there = this.cupboard.read(key);
    this.fromNewer = isNewer(there) || isNewer(answers); // left alone: it would be damaged
    const stop = this.course.whenKept(
      () => this.refresh(),
      () => this.forget(),
    );
    this.stop = () => {
      clearTimeout(this.later);
      stop();
    };
    if (this.fromNewer) return;
    this.take(this.cupboard.fromCells(key));
    this.take(entriesIn(there));
    this.take(entriesIn(answers));
    this.store();
    this.hear(stored);
    if (lacks(entriesIn(answers), this.items)) this.tell();
  }
  /** The entry of that name as this screen can use it, if there is one.
      @param {string} name
      @returns {Json} */
  entry(name) {
    const kept = own(this.items, name);
    if (kept && !this.fitting.has(kept)) this.fitting.set(kept, this.fit(name, kept));
    return kept && this.fitting.get(kept);
  }

  /** Merge these entries into this screen's; true when that changed any.
      @param {Entries} entries */
  take(entries) {
    const behind = this.names
      .filter((name) => Object.hasOwn(entries, name))
      .filter((name) => !own(this.items, name) || !covers(this.items[name], entries[name]));
    this.items = merged(this.items, Object.fromEntries(behind.map((name) => [name, entries[name]])));
    return behind.length > 0;
  }
  /** Change entries: {name: the fields that change}.
      @param {Record<string, Partial<Entry>>} changes */
  put(changes) {
    const there = entriesIn(this.cupboard.read(this.key));
    if (!this.fromNewer && this.take(there)) setTimeout(() => this.show());
    for (const [name, fields] of Object.entries(changes)) {
      const by = joined(own(there, name)?.by ?? {}, own(this.items, name)?.by ?? {}); // also over what does not fit
      this.items[name] = changedBy(this.me, { ...this.entry(name), ...fields }, by);
    }
    if (this.fromNewer) return;
    this.store();
    this.tell();
  }
  store() {
    const there = entriesIn(this.cupboard.read(this.key));
    if (lacks(there, this.items)) {
      this.cupboard.write(this.key, stateOf(merged(there, this.items)));
      tellPage();
    }
    this.notify();
  }
  tell() {
    try {
      this.onChange(copy(stateOf(this.items)));
    } catch {
      /* no kernel: the browser has it */
    }
  }

  /* Say what the browser could not keep. Where Python keeps what it is told, it gets the time to say so. */
  notify() {
    const unkept = this.cupboard.unkept(this.key);
    const mine = this.names.filter((name) => Object.hasOwn(unkept, name));
    const where = whereIs(mine.map((name) => [unkept[name], own(this.safe, name)]));
    const wait =
      where === "nowhere" && this.notice.words.textContent !== UNKEPT.nowhere && Object.keys(this.safe).length;
    if (wait) {
      this.later ??= setTimeout(() => {
        this.safe = {};
        this.notify();
      }, PYTHON_MS);
      return;
    }
    clearTimeout(this.later);
    this.later = undefined;
    this.notice.show(UNKEPT[where]);
  }
  /** Python says which changes it has safe.
      @param {Json} stored */
  hear(stored) {
    this.safe = plain(stored) ? stored : {};
    this.notify();
  }

  /* Something was kept elsewhere in this browser, or there may be room again. */
  refresh() {
    if (this.fromNewer) return;
    if (this.take(entriesIn(this.cupboard.read(this.key)))) {
      this.show();
      this.tell();
    }
    this.notify();
  }
  /** Python knows something.
      @param {Json} raw */
  follow(raw) {
    if (this.fromNewer || isNewer(raw) || !this.take(entriesIn(raw))) return;
    this.store();
    this.show();
  }
  /* Everything was cleared, for somebody else to begin. */
  forget() {
    this.items = {};
    this.show();
    this.tell();
    this.notify();
  }

  /** What `mount` returns: see screens.js.
      @returns {View} */
  get face() {
    return { follow: (state) => this.follow(state), hear: (stored) => this.hear(stored), stop: this.stop };
  }
}
