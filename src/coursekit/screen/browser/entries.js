/* What is kept of a student's work: its shape, and how two copies of it become one. storage/entries.py
   tells the rule and follows it in Python; tests/storage/merge_cases.json holds both to the same cases. */

import { own, plain } from "./tools.js";

export const STATE_VERSION = 2;
const MOST_OTHERS = 100; // kept beside the answer that is shown
const MOST_DEEP = 16;

/** @param {Json} n */
const isCount = (n) => Number.isSafeInteger(n) && n > 0;
/** @param {Json} raw */
const isVersion = (raw) =>
  plain(raw) &&
  Object.hasOwn(raw, "answer") &&
  Array.isArray(raw.dot) &&
  raw.dot.length === 2 &&
  typeof raw.dot[0] === "string" &&
  isCount(raw.dot[1]);
/** @param {Json} x
    @param {number} [deep]
    @returns {boolean} */
const isShallow = (x, deep = MOST_DEEP) =>
  deep > 0 ? x === null || typeof x !== "object" || Object.values(x).every((part) => isShallow(part, deep - 1)) : false;
/** @param {Json} raw */
const isEntry = (raw) =>
  isVersion(raw) &&
  isShallow(raw) &&
  plain(raw.by) &&
  Object.values(raw.by).every(isCount) &&
  (raw.others === undefined || (Array.isArray(raw.others) && raw.others.every(isVersion)));

/** @param {Json} raw
    @returns {boolean} */
export const isNewer = (raw) => plain(raw) && Number.isInteger(raw.version) && raw.version > STATE_VERSION;

/** Version 1 counted the changes of a whole state, and the newer one won.
    @param {Json} given
    @returns {Json} */
function fromVersion1({ saved, items, round, ...rest }) {
  const last = isCount(saved) ? saved : 1;
  const history = { dot: ["1", last], by: { 1: last } };
  if (!plain(items))
    return Object.fromEntries(
      ["off", "weights", "kept", "wishes"]
        .filter((name) => Object.hasOwn(rest, name))
        .map((name) => [name, { answer: rest[name], ...history }]),
    );
  const entries = Object.entries(items)
    .filter(([, entry]) => plain(entry))
    .map(([name, entry]) => [name, { ...entry, ...history }]);
  if (isCount(round)) entries.push(["#round", { answer: String(round), ...history }]);
  return Object.fromEntries(entries);
}

/* Half a character (a cut emoji, say) is in no file and no store: readers would refuse the whole. */
// Asked first, since everything that is kept passes here with every change, and hardly any text is broken.
/** @param {string} text
    @returns {string} */
export const wellFormedText = (text) => (text.isWellFormed?.() ? text : text.replace(/\p{Surrogate}/gu, "\ufffd"));
/** @param {Json} x
    @returns {Json} */
function wellFormed(x) {
  if (typeof x === "string") return wellFormedText(x);
  if (Array.isArray(x)) return x.map(wellFormed);
  return plain(x)
    ? Object.fromEntries(Object.entries(x).map(([name, part]) => [wellFormedText(name), wellFormed(part)]))
    : x;
}

/** The entries of a state of any version but a newer one; what is no entry is left out.
    @param {Json} raw
    @returns {Entries} */
export function entriesIn(raw) {
  const items = plain(raw) && (raw.version === STATE_VERSION ? raw.items : raw.version === 1 && fromVersion1(raw));
  return plain(items)
    ? Object.fromEntries(
        Object.entries(items)
          .filter(([, entry]) => isEntry(entry))
          .map(([name, entry]) => [wellFormedText(name), shortened(wellFormed(entry))]),
      )
    : {};
}
/** A field on the screen may hold half a character while the other half is being typed: here it does not leave.
    @param {Entries} items */
export const stateOf = (items) =>
  Object.keys(items).length ? { version: STATE_VERSION, items: wellFormed(items) } : {};

/** @param {Json} answer
    @returns {boolean} */
export const isEmpty = (answer) =>
  answer === "" || answer == null || (typeof answer === "object" && !Object.keys(answer).length);
/** @param {Partial<Version>} given */
const triesOf = ({ tries }) => (tries && isCount(tries) ? tries : 0);
/** @param {Partial<Version>} version */
export const isBlank = (version) => isEmpty(version.answer) && !triesOf(version) && version.revealed !== true;

/* ---- two copies ---- */

/** JSON with names in one order, so that the same is the same. (An object puts names that are numbers first.)
    @param {Json} x
    @param {(text: string) => string} [text]
    @returns {string} */
export const json = (x, text = (string) => string) =>
  plain(x)
    ? `{${Object.keys(x)
        .sort()
        .map((name) => `${JSON.stringify(text(name))}:${json(x[name], text)}`)
        .join()}}`
    : Array.isArray(x)
      ? `[${x.map((part) => json(part, text)).join()}]`
      : JSON.stringify(typeof x === "string" ? text(x) : x);

/** Versions with the one to be shown first.
    @param {Version[]} versions */
function ranked(versions) {
  /** @param {Version} version
      @returns {Ranked} */
  const withRank = (version) => {
    const said = json(version.answer);
    return [[isBlank(version) ? 0 : 1, triesOf(version), said.length, said, json(version)], version];
  };
  /** @param {Ranked} given1
      @param {Ranked} given2 */
  const compare = ([one], [other]) => {
    const i = one.findIndex((part, i) => part !== other[i]);
    return i < 0 ? 0 : one[i] > other[i] ? -1 : 1;
  };
  return versions
    .map(withRank)
    .sort(compare)
    .map(([, version]) => version);
}
/** Different answers, or answers of different changes.
    @param {Version} given */
const nameOf = ({ dot, answer }) => json([dot, answer]);
/** @param {Version[]} versions
    @returns {Version[]} */
function eachOnce(versions) {
  /** @type {Map<string, Version>} */
  const different = new Map();
  for (const version of ranked(versions)) if (!different.has(nameOf(version))) different.set(nameOf(version), version);
  return [...different.values()];
}

/** @param {{by: Changes}} entry
    @param {{dot: Dot}} given */
const hasSeen = (entry, { dot: [who, n] }) => (own(entry.by, who) ?? 0) >= n;
/** @param {Partial<Entry>} given
    @returns {Version[]} */
export const versionsOf = ({ by, others = [], ...shown }) => [/** @type {Version} */ (shown), ...others];
/** @param {{by: Changes} & Partial<Entry>} a
    @param {Entry} b */
export const covers = (a, b) =>
  Object.entries(b.by).every((dot) => hasSeen(a, { dot })) && versionsOf(b).every((version) => hasSeen(a, version));
/** @param {...Changes} histories
    @returns {Changes} */
export function joined(...histories) {
  const both = new Map();
  for (const [who, n] of histories.flatMap(Object.entries)) both.set(who, Math.max(both.get(who) ?? 0, n));
  return Object.fromEntries(both);
}
/** Those versions that `entry` has not replaced: it holds them, too, or never saw them.
    @param {Version[]} versions
    @param {Entry} entry */
function staying(versions, entry) {
  const held = new Set(versionsOf(entry).map(({ dot }) => json(dot)));
  return versions.filter((version) => held.has(json(version.dot)) || !hasSeen(entry, version));
}

/** @param {Entry} a
    @param {Entry} b
    @returns {Entry} */
function mergedEntry(a, b) {
  const [ahead, behind] = [covers(a, b), covers(b, a)];
  if (ahead !== behind || json(a) === json(b)) return ahead ? a : b;
  const [here, there] = [versionsOf(a), versionsOf(b)];
  const left = ahead ? [] : [...staying(here, b), ...staying(there, a)];
  const versions = eachOnce(left.length ? left : [...here, ...there]);
  const first = ahead && nameOf(here[0]) === nameOf(there[0]) && nameOf(here[0]); // what both show may be a student's choice
  const [shown, ...others] = [
    ...versions.filter((version) => nameOf(version) === first),
    ...versions.filter((version) => nameOf(version) !== first),
  ];
  const by = joined(a.by, b.by, ...versions.map(({ dot: [who, n] }) => ({ [who]: n })));
  return shortened({ ...shown, by, ...(others.length && { others }) });
}
/** @param {Entry} entry
    @returns {Entry} */
const shortened = (entry) =>
  entry.others && entry.others.length > MOST_OTHERS
    ? { ...entry, others: eachOnce(entry.others).slice(0, MOST_OTHERS) }
    : entry;

/** Both sets of entries as one.
    @param {Entries} a
    @param {Entries} b
    @returns {Entries} */
export function merged(a, b) {
  const both = Object.entries(b).map(([name, entry]) => [
    name,
    shortened(Object.hasOwn(a, name) ? mergedEntry(a[name], entry) : entry),
  ]);
  return { ...a, ...Object.fromEntries(both) };
}

/** Does `b` know of a change that `a` does not?
    @param {Entries} a
    @param {Entries} b */
export const lacks = (a, b) =>
  Object.entries(b).some(([name, entry]) => !Object.hasOwn(a, name) || !covers(a[name], entry));

/** What is here, merged with what a student brings from a file: what is empty here comes back.
    @param {Entries} here
    @param {Entries} filed
    @param {string} writer
    @returns {Entries} */
export function broughtBack(here, filed, writer) {
  const back = Object.entries(filed)
    .filter(([name, entry]) => Object.hasOwn(here, name) && isBlank(here[name]) && !isBlank(entry))
    .map(([name, entry]) => {
      const by = joined(here[name].by, entry.by);
      const start = own(by, writer) ?? 0;
      const [shown, ...others] = versionsOf(entry).map((version, i) => ({ ...version, dot: [writer, start + i + 1] }));
      return [name, { ...shown, by: { ...by, [writer]: start + 1 + others.length }, others }];
    });
  return { ...merged(here, filed), ...Object.fromEntries(back) };
}

/** Answers given elsewhere that differ from the one that is shown, each once.
    @param {Partial<Entry>} given
    @returns {Version[]} */
export function otherAnswers({ answer, others = [] }) {
  const said = new Set([json(answer)]);
  return others.filter((other) => !isBlank(other) && !said.has(json(other.answer)) && said.add(json(other.answer)));
}

/** An entry after one more change, by `who`, to what `by` tells of.
    @param {string} who
    @param {Json} entry
    @param {Changes} by
    @returns {Entry} */
export function changedBy(who, entry, by) {
  const n = (own(by, who) ?? 0) + 1;
  return { ...entry, dot: [who, n], by: { ...by, [who]: n } };
}
