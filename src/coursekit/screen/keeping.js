/* What is kept of a student's work: its shape, how two copies of it become one, and where a browser
   keeps it. keeping/entries.py tells the rule and follows it in Python;
   tests/keeping/merge_cases.json holds both to the same cases. */

const STATE_VERSION = 2;

const isCount = (n) => Number.isInteger(n) && n > 0;
const isVersion = (raw) => plain(raw) && Object.hasOwn(raw, "answer")
  && Array.isArray(raw.dot) && raw.dot.length === 2 && typeof raw.dot[0] === "string" && isCount(raw.dot[1]);
const isEntry = (raw) => isVersion(raw) && plain(raw.by) && Object.values(raw.by).every(isCount)
  && (raw.others === undefined || (Array.isArray(raw.others) && raw.others.every(isVersion)));

const isNewer = (raw) => plain(raw) && Number.isInteger(raw.version) && raw.version > STATE_VERSION;

/* Version 1 counted the changes of a whole state, and the newer one won. */
function fromVersion1({ saved, items, round, ...rest }) {
  const last = count(saved) || 1;
  const history = { dot: ["1", last], by: { 1: last } };
  if (!plain(items))
    return Object.fromEntries(["off", "weights", "kept", "wishes"].filter((name) => Object.hasOwn(rest, name))
      .map((name) => [name, { answer: rest[name], ...history }]));
  const entries = Object.entries(items).filter(([, entry]) => plain(entry)).map(([name, entry]) => [name, { ...entry, ...history }]);
  if (count(round)) entries.push(["#round", { answer: String(round), ...history }]);
  return Object.fromEntries(entries);
}

/** The entries of a state of any version but a newer one; what is no entry is left out. */
export function entriesIn(raw) {
  const items = plain(raw) && { 1: fromVersion1, 2: ({ items }) => items }[raw.version]?.(raw);
  return plain(items) ? Object.fromEntries(Object.entries(items).filter(([, entry]) => isEntry(entry))) : {};
}
const stateOf = (items) => (Object.keys(items).length ? { version: STATE_VERSION, items } : {});

const isEmpty = (answer) => answer === "" || answer == null || (typeof answer === "object" && !Object.keys(answer).length);
const isBlank = ({ answer, tries, revealed }) => isEmpty(answer) && !tries && !revealed;

/* ---- two copies ---- */

/* JSON with names in one order, so that the same is the same. */
const ordered = (x) => (plain(x)
  ? Object.fromEntries(Object.keys(x).sort().map((name) => [name, ordered(x[name])]))
  : Array.isArray(x) ? x.map(ordered) : x);
const json = (x) => JSON.stringify(ordered(x));

/* Which of two versions is shown: below 0 when it is `a`. */
function byRank(a, b) {
  const rank = (version) => {
    const said = json(version.answer);
    return [isBlank(version) ? 0 : 1, Number.isInteger(version.tries) ? version.tries : 0, said.length, said, json(version)];
  };
  const [one, other] = [rank(a), rank(b)];
  const i = one.findIndex((part, i) => part !== other[i]);
  return i < 0 ? 0 : one[i] > other[i] ? -1 : 1;
}

const hasSeen = (entry, [who, n]) => (own(entry.by, who) ?? 0) >= n;
const covers = (a, b) => Object.entries(b.by).every((dot) => hasSeen(a, dot));
const joined = (a, b) => {
  const both = { ...a };
  for (const [who, n] of Object.entries(b)) both[who] = Math.max(own(a, who) ?? 0, n);
  return both;
};
const versionsOf = ({ by, others = [], ...shown }) => [shown, ...others];

function mergedEntry(a, b) {
  if (covers(a, b)) return covers(b, a) && byRank(a, b) > 0 ? b : a;
  if (covers(b, a)) return b;
  const [here, there] = [versionsOf(a), versionsOf(b)];
  const holds = (versions, { dot: [who, n] }) => versions.some(({ dot }) => dot[0] === who && dot[1] === n);
  const left = [
    ...here.filter((version) => holds(there, version) || !hasSeen(b, version.dot)),
    ...there.filter((version) => !holds(here, version) && !hasSeen(a, version.dot)),
  ];
  const [shown, ...others] = left.sort(byRank);
  return { ...shown, by: joined(a.by, b.by), ...(others.length && { others }) };
}

/** Both sets of entries as one. */
export function merged(a, b) {
  const both = { ...a };
  for (const [name, entry] of Object.entries(b)) both[name] = Object.hasOwn(a, name) ? mergedEntry(a[name], entry) : entry;
  return both;
}

/** What is here, merged with what a student brings from a file: what is empty here comes back. */
export function broughtBack(here, filed, writer) {
  const items = merged(here, filed);
  for (const [name, entry] of Object.entries(filed)) {
    if (!Object.hasOwn(here, name) || !isBlank(here[name]) || isBlank(entry)) continue;
    const by = joined(here[name].by, entry.by);
    const start = own(by, writer) ?? 0;
    const [shown, ...others] = versionsOf(entry).map((version, i) => ({ ...version, dot: [writer, start + i + 1] }));
    items[name] = { ...shown, by: { ...by, [writer]: start + 1 + others.length }, others };
  }
  return items;
}

/* Answers given elsewhere that differ from the one that is shown, each once. */
const otherAnswers = ({ answer, others = [] }) => others.filter((other, i) => !isBlank(other) && json(other.answer) !== json(answer)
  && others.findIndex((one) => json(one.answer) === json(other.answer)) === i);

/* An entry after one more change, by `who`, to what `by` tells of. */
function changedBy(who, entry, by) {
  const n = (own(by, who) ?? 0) + 1;
  return { ...entry, dot: [who, n], by: { ...by, [who]: n } };
}

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

/* ---- one screen's part of a place ---- */

const FROM_NEWER = "The answers kept here were made by a newer version of this course. They are left alone; "
  + "what you answer now is not kept.";

/* Does `b` know of a change that `a` does not? */
const lacks = (a, b) => Object.entries(b).some(([name, entry]) => !Object.hasOwn(a, name) || !covers(a[name], entry));

/* The entries called `names` at the place `key`, as this screen, the browser and Python have them
   between them: whichever is behind catches up.

   fit(name, entry)  the entry as this screen can use it, or nothing: anything may have been written.
                     What is kept stays as it was until the student changes it
   show()            called when entries have changed elsewhere */
class Kept {
  constructor(key, names, { answers, onChange = () => {}, storage }, fit, show) {
    Object.assign(this, { key, names, onChange, fit, show, cupboard: new Cupboard(storage), me: freshId(), items: {}, fitting: new WeakMap() });
    const stored = this.cupboard.read(key);
    this.fromNewer = isNewer(stored) || isNewer(answers); // left alone: it would be damaged
    this.stop = whenKept(key.split("/")[0], () => this.refresh(), () => this.forget());
    if (this.fromNewer) return;
    this.take(this.cupboard.fromCells(key));
    this.take(entriesIn(stored));
    this.take(entriesIn(answers));
    this.store();
    if (lacks(entriesIn(answers), this.items)) this.tell();
  }
  entry(name) {
    const kept = own(this.items, name);
    if (kept && !this.fitting.has(kept)) this.fitting.set(kept, this.fit(name, kept));
    return kept && this.fitting.get(kept);
  }

  /* Merge these entries into this screen's; true when that changed any. */
  take(entries) {
    const behind = this.names.filter((name) => Object.hasOwn(entries, name)).map((name) => [name, entries[name]])
      .filter(([name, entry]) => !own(this.items, name) || !covers(this.items[name], entry));
    this.items = merged(this.items, Object.fromEntries(behind));
    return behind.length > 0;
  }
  /* Change entries: {name: the fields that change}. */
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
    if (!lacks(there, this.items)) return;
    this.cupboard.write(this.key, stateOf(merged(there, this.items)));
    tellPage();
  }
  tell() {
    try { this.onChange(copy(stateOf(this.items))); } catch { /* no kernel: the browser has it */ }
  }

  /* Something was kept elsewhere in this browser. */
  refresh() {
    if (this.fromNewer || !this.take(entriesIn(this.cupboard.read(this.key)))) return;
    this.show();
    this.tell();
  }
  /* Python knows something. */
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
  }
}
