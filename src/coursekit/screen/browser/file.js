/* The file that a student takes away, brings back, and hands in. storage/work.py writes and reads the
   same and has its schema. */

import { gettext } from "../../language/browser/messages.js";
import { isBlank, json, wellFormedText } from "./entries.js";
import { count, plain } from "./tools.js";

const FILE_FORMAT = "coursekit-work";
const FILE_VERSION = 1;
const MOST_BYTES = 5_000_000;
const OUTCOMES = ["", "right", "partly", "wrong", "noted", "shown"];

/** The CRC-32 of a text's UTF-8 bytes, in eight hexadecimal digits.
    @param {string} text */
export function checksum(text) {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, "0");
}

/* ---- what the schema allows ---- */

/** @param {Json} x */
export const isText = (x) => typeof x === "string";
/** @param {Json} x */
const isPlainNumber = (x) => typeof x === "number" && Number.isFinite(x);
/** @param {Json} x
    @returns {boolean} */
const isSaid = (x) =>
  isText(x) ||
  (plain(x) && Object.values(x).every(isText)) ||
  (Array.isArray(x) &&
    x.every((part) => isText(part) || isPlainNumber(part) || (Array.isArray(part) && part.every(isPlainNumber))));

/** @param {Json} x */
const isLog = (x) =>
  Array.isArray(x) &&
  x.length > 0 &&
  x.every((one) => Array.isArray(one) && one.length === 2 && one.every(Number.isSafeInteger));

/** The fields of a version that the schema knows; a field that does not fit it is left out.
    @param {Json} given
    @returns {Version} */
function soundVersion({ answer, dot, first, tries, outcome, revealed, sure, of, log }) {
  return {
    answer,
    dot,
    ...(isSaid(first) && { first }),
    ...(count(tries) && { tries }),
    ...(outcome && OUTCOMES.includes(outcome) && { outcome }),
    ...(revealed === true && { revealed }),
    ...(isPlainNumber(sure) && sure >= 0 && sure <= 100 && { sure }),
    ...(of && isText(of) && { of }),
    ...(isLog(log) && { log }),
  };
}
/** @param {Entries} items
    @returns {Entries} */
export function soundItems(items) {
  const sound = Object.entries(items)
    .filter(([, entry]) => isSaid(entry.answer) && Object.keys(entry.by).length && !isBlank(entry))
    .map(([name, { by, others = [], ...shown }]) => {
      const kept = others.filter(({ answer }) => isSaid(answer)).map(soundVersion);
      return [name, { ...soundVersion(shown), by, ...(kept.length && { others: kept }) }];
    });
  return Object.fromEntries(sound);
}

/* ---- one form for what says the same: storage/canonical.py follows the same rules ---- */

/** RFC 8785. Half a character (a cut emoji, say) is in no text file: readers would refuse the whole.
    @param {Json} x */
const canonical = (x) => json(x, wellFormedText);

/** JSON without blanks and needless escapes, and how many names are in it.
    @param {string} json */
function compact(json) {
  let names = 0;
  const text = json.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g, (_, string = "", colon = "") => {
    if (colon) names += 1;
    return (string.includes("\\") ? JSON.stringify(JSON.parse(string)) : string) + colon.trim();
  });
  return { text, names };
}

/** As many names as there were before one that is there twice was dropped?
    @param {Json} read */
function namesIn(read) {
  let names = 0;
  for (const left = [read]; left.length; ) {
    const one = left.pop();
    if (one === null || typeof one !== "object") continue;
    if (!Array.isArray(one)) names += Object.keys(one).length;
    for (const part of Object.values(one)) left.push(part);
  }
  return names;
}

/* ---- writing and reading ---- */

/** The text of the file: `places` by name, and `about` the work {kit, id, name, lessons}.
    @param {{kit: string, id: string, name?: string, lessons: Record<string, string>}} given
    @param {Places} places */
export function fileText({ kit, id, name, lessons }, places) {
  const sound = Object.entries(places)
    .map(([place, items]) => [place, soundItems(items)])
    .filter(([, items]) => Object.keys(items).length);
  const content = canonical({ kit, id, ...(name && { name }), lessons, places: Object.fromEntries(sound) });
  return `{"format":"${FILE_FORMAT}","version":${FILE_VERSION},"checksum":"${checksum(content)}","content":${content}}\n`;
}

/** What a file says: {work, intact}. Throws an Error whose message is for the student.
    @param {string} text
    @param {string} kit
    @returns {{work: Json, intact: boolean}} */
export function readFile(text, kit) {
  if (new TextEncoder().encode(text).length > MOST_BYTES) throw new Error(gettext("it is larger than any saved work."));
  if (text.includes("\0")) throw new Error(gettext("it is text in UTF-16: some editor has saved it anew."));
  const json = text.replace(/^\ufeff/, "");
  let file;
  try {
    file = JSON.parse(json);
  } catch {
    throw new Error(gettext("it is not complete: it may be cut off, or of another kind."));
  }
  if (!plain(file) || file.format !== FILE_FORMAT || !Number.isInteger(file.version) || file.version < 1)
    throw new Error(gettext("it is not work saved from a course."));
  if (file.version > FILE_VERSION) throw new Error(gettext("it was saved by a newer version of the course."));
  const tidy = compact(json);
  if (tidy.names !== namesIn(file))
    throw new Error(gettext("it gives something twice under one name: nobody can tell which of the two is meant."));
  const work = file.content;
  if (!plain(work) || !isText(work.kit) || !plain(work.places))
    throw new Error(gettext("it does not have the form of saved work."));
  if (work.kit !== kit)
    throw new Error(gettext("it is work on another course ({kit}).", { kit: work.kit.slice(0, 60) }));
  return {
    work,
    intact: isChecksumOf(file.checksum, [() => contentIn(json), () => contentIn(tidy.text), () => canonical(work)]),
  };
}
/** @param {string} json */
const contentIn = (json) => json.slice(json.indexOf('"content":') + '"content":'.length, json.lastIndexOf("}"));

/** Of what the checksum may have been taken: earlier versions took it of the text that they wrote.
    @param {Json} given
    @param {(() => string)[]} forms */
function isChecksumOf(given, forms) {
  try {
    return forms.some((form) => checksum(form()) === given);
  } catch {
    return false;
  } // nested without end
}
