/* Everything that is kept of a course: read, merged with what Python has, given back whole, saved as a file. */

import { Cupboard, PREFIX, tellPage } from "./cupboard.js";
import { changedBy, entriesIn, isNewer, lacks, merged, stateOf } from "./entries.js";
import { fileText } from "./file.js";
import { saveNotebooks } from "./notebook.js";
import { freshId, h, own, plain } from "./tools.js";

/* One kit's places, by their names within the kit. */
export class Course {
  /** @param {string} kit
      @param {Options} options */
  constructor(kit, options) {
    this.kit = kit;
    this.cupboard = new Cupboard(options);
    this.me = freshId();
    // What was kept before users were told apart may be anybody's: it is read only to ask whose it is.
    /** @type {Course | null} */
    this.before = this.cupboard.prefix !== PREFIX ? new Course(kit, { ...options, prefix: PREFIX }) : null;
  }
  /* Does what a student does outlast the page, as far as one can tell? */
  get forgets() {
    return !this.cupboard.isThere || Object.keys(this.unkept()).length > 0;
  }
  /** @param {string} place
      @returns {Entries} */
  entries(place) {
    return this.cupboard.entries(`${this.kit}/${place}`);
  }
  names() {
    return this.cupboard
      .names(`${this.kit}/`)
      .map((name) => name.slice(this.kit.length + 1))
      .filter(isPlace);
  }
  /** Everything, by place. What version 1 kept is found under the names of `lessons`' rounds.
      @param {LessonAsked[]} [lessons]
      @returns {Places} */
  places(lessons = []) {
    const rounds = lessons.flatMap((lesson) => lesson.rounds.map(({ place }) => place));
    const found = [...new Set(["questions", ...rounds, ...this.names()])];
    return this.filled(found, (place) => this.entries(place));
  }
  /* What the browser has not stored, by place. */
  unkept() {
    return this.filled(this.names(), (place) => this.cupboard.unkept(`${this.kit}/${place}`));
  }
  /** Those of the places that have entries.
      @param {string[]} places
      @param {(place: string) => Entries} entries
      @returns {Places} */
  filled(places, entries) {
    const found = places.map((place) => ({ place, items: entries(place) }));
    return Object.fromEntries(
      found.filter(({ items }) => Object.keys(items).length).map(({ place, items }) => [place, items]),
    );
  }
  /** Merge `items` into a place, unless a newer version has written it; true when that changed it.
      @param {string} place
      @param {Entries} items
      @param {Merge} merge
      @returns {boolean} */
  keep(place, items, merge) {
    const name = `${this.kit}/${place}`;
    const stored = this.cupboard.read(name);
    const now = merge(this.entries(place), items);
    if (isNewer(stored) || !lacks(entriesIn(stored), now)) return false;
    this.cupboard.write(name, stateOf(now));
    return true;
  }
  /** @param {Places} places
      @param {Merge} [merge] */
  take(places, merge = merged) {
    const changed = Object.entries(places).filter(([place, items]) => isPlace(place) && this.keep(place, items, merge));
    if (changed.length) tellPage();
  }
  clear() {
    for (const name of this.cupboard.names(`${this.kit}/`)) this.cupboard.remove(name);
    tellPage({ cleared: `${this.cupboard.prefix}${this.kit}/` });
  }
  /** See Cupboard.
      @param {() => void} react
      @param {() => void} [forget] */
  whenKept(react, forget) {
    return this.cupboard.whenKept(this.kit, react, forget);
  }

  /* ---- the work itself ---- */

  /* Whose file it is: {id, name}. */
  about() {
    const { id, name } = this.entries("about");
    return { id: id?.answer, name: name?.answer ?? "" };
  }
  /** @param {Record<string, string>} fields */
  tellAbout(fields) {
    const there = this.entries("about");
    const different = Object.entries(fields).filter(([field, answer]) => (own(there, field)?.answer ?? "") !== answer);
    this.take({
      about: Object.fromEntries(
        different.map(([field, answer]) => [field, changedBy(this.me, { answer }, own(there, field)?.by ?? {})]),
      ),
    });
  }
  /** Save it as a file, under `given` if that is a name; return what the file is called. A screen that does
      not know the lessons says nothing of their editions.
      @param {LessonAsked[]} [lessons]
      @param {string} [given] */
  save(lessons = [], given = this.about().name) {
    const text = this.written(lessons, given);
    const file = `${this.kit}-work-${stamp(new Date())}.json`;
    const link = h("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: file });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    saveNotebooks();
    return file;
  }
  /** The text of the file.
      @param {LessonAsked[]} lessons
      @param {string} given */
  written(lessons, given) {
    const { id = Math.random().toString(36).slice(2, 12) } = this.about();
    this.tellAbout({ id, name: given });
    const editions = Object.fromEntries(lessons.map((lesson) => [lesson.id, lesson.edition]));
    const { about: _, ...places } = this.places(lessons);
    return fileText({ kit: this.kit, id, name: given, lessons: editions }, places);
  }
}

/** @param {string} name */
const isPlace = (name) =>
  ["questions", "practice", "switches", "bargain", "about"].includes(name) || /^rounds\/[^/]+$/.test(name);

/** What Python says of places.
    @param {Json} state
    @returns {Places} */
export const placesIn = (state) =>
  plain(state?.places)
    ? Object.fromEntries(Object.entries(state.places).map(([place, kept]) => [place, entriesIn(kept)]))
    : {};

/** "2026-03-01-1405": files of one day sort by time.
    @param {Date} now */
function stamp(now) {
  /** @param {number} n */
  const two = (n) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
}
