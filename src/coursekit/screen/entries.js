/* What is kept of a student's work: its shape, and how two copies of it become one. keeping/entries.py
   tells the rule and follows it in Python; tests/keeping/merge_cases.json holds both to the same cases. */

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

/* Does `b` know of a change that `a` does not? */
const lacks = (a, b) => Object.entries(b).some(([name, entry]) => !Object.hasOwn(a, name) || !covers(a[name], entry));

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
