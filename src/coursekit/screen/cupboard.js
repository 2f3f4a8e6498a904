/* ---- the browser's storage ---- */

/* What a page hears when something was kept. (The browser itself tells only the other pages.) */
const KEPT = "coursekit-kept";
const PREFIX = "coursekit:";

/* A browser may refuse storage (private windows, full disks). Then the page remembers, as long as it
   is open, and all screens on it share that: in JupyterLab each of them has a script of its own. */
const pageMemory = (globalThis[Symbol.for("coursekit")] ??= new Map());

class Cupboard {
  constructor(storage) {
    this.open = () => (storage === undefined ? globalThis.localStorage : storage);
  }
  /* Does what is kept here outlast the page? */
  get lasts() {
    try { return this.open().length >= 0; } catch { return false; }
  }
  /* The names that begin with `start`, without the prefix that all of ours have. */
  names(start) {
    let there = [];
    try { there = Array.from({ length: this.open().length }, (_, i) => this.open().key(i)); } catch { /* the page's own */ }
    return [...new Set([...there, ...pageMemory.keys()])]
      .filter((name) => name.startsWith(PREFIX + start)).map((name) => name.slice(PREFIX.length));
  }
  read(name) {
    try { return JSON.parse(pageMemory.get(PREFIX + name) ?? this.open().getItem(PREFIX + name)); } catch { return null; }
  }
  write(name, value) {
    const text = JSON.stringify(value);
    try {
      this.open().setItem(PREFIX + name, text);
      pageMemory.delete(PREFIX + name);
    } catch {
      pageMemory.set(PREFIX + name, text);
    }
  }
  remove(name) {
    pageMemory.delete(PREFIX + name);
    try { this.open().removeItem(PREFIX + name); } catch { /* it was only in memory */ }
  }
  /* All that is kept at a place, with what version 1 kept by cell: kit/lesson/question+question. */
  entries(place) {
    return merged(this.fromCells(place), entriesIn(this.read(place)));
  }
  fromCells(place) {
    const [kit, ...rest] = place.split("/");
    const round = rest[0] === "rounds" && rest[1];
    if (!round && rest[0] !== "questions") return {};
    const asked = (names, id) => (round ? names[0] === round : names.includes(id));
    return this.names(`${kit}/`).filter((name) => name.split("/").length === 3 && !name.startsWith(`${kit}/rounds/`))
      .map((name) => {
        const names = name.split("/")[2].split("+");
        return Object.fromEntries(Object.entries(entriesIn(this.read(name))).filter(([id]) => asked(names, id)));
      }).reduce(merged, {});
  }
}

/* Calls `react` when something was kept: in this page, in another one, or while this one was out of
   sight; and `forget` when everything of `kit` was cleared. Returns a function that ends it. */
function whenKept(kit, react, forget = react) {
  let soon = 0;
  const changed = (event) => {
    const gone = event.type === "storage" ? event.newValue === null && (event.key ?? `${PREFIX}${kit}/`).startsWith(`${PREFIX}${kit}/`)
      : event.detail?.cleared === kit;
    clearTimeout(soon);
    if (gone) forget();
    else soon = setTimeout(react, 50); // somebody who types changes an answer with every letter
  };
  const events = [KEPT, "storage", "focus"];
  for (const event of events) globalThis.addEventListener(event, changed);
  return () => {
    clearTimeout(soon);
    for (const event of events) globalThis.removeEventListener(event, changed);
  };
}
const tellPage = (detail = {}) => globalThis.dispatchEvent(new CustomEvent(KEPT, { detail }));
