/* What is kept of one question, in the browser and in Python alike (see screen/entries.js):

   {answer, first, tries, outcome, revealed, sure, of, second, dot, by, others}
   `first` is the first answer that was checked. `outcome` is "" while an answer is not checked, "shown"
   on reveal; `revealed` stays, so that an answer seen is never scored as found. `sure` is the rating,
   in per cent, that belongs to `first`; null where none was asked for or given. `of` is the edition of
   the question that was answered, "" where that is not known. `second` is the second of two votes, of which `first`
   is the first (voting.js): empty while it is not given, null where there are no two. */

import { isBlank, isEmpty, json, otherAnswers, versionsOf } from "../../screen/browser/entries.js";
import { attempted, count } from "../../screen/browser/tools.js";
import { emptyAnswer, fits, grade, KINDS } from "./kinds.js";

export const ROUND = "#round"; // which round is asked: an entry like any other, and no question's id

/** @param {Item} item
    @returns {Asked} */
export const blank = (item) => ({
  answer: emptyAnswer(item),
  first: null,
  tries: 0,
  outcome: "",
  revealed: false,
  sure: null,
  of: "",
  second: null,
});

/* ---- what is kept, and what the question is now ----

   A question may have changed since, even its kind, and in a file or a store anything may have been
   written. What does not fit is put aside: it stays among the entry's `others`, is not shown, and is
   there again when the question is as it was. */

const MARKS = ["right", "partly", "wrong", "shown"]; // outcomes of kinds that have a solution; "noted" is of the rest

/** @param {Item} item
    @param {Partial<Version>} given */
const isOfSuchKind = (item, { outcome = "" }) =>
  !(MARKS.includes(outcome) || outcome === "noted") || MARKS.includes(outcome) === Boolean(KINDS[item.kind].solution);

/** The part of an answer that this question can show.
    @param {Item} item
    @param {Json} answer */
const usablePart = (item, answer) =>
  !isEmpty(answer) && fits(item, answer) ? KINDS[item.kind].usable(item, answer) : emptyAnswer(item);
/** @param {Item} item
    @param {Json} answer */
const isWhole = (item, answer) => isEmpty(answer) || json(usablePart(item, answer)) === json(answer);

/** @param {Item} item
    @param {Version} version */
const fitsWhole = (item, version) =>
  attempted(() => isOfSuchKind(item, version) && isWhole(item, version.answer), false);
/** @param {Item} item
    @param {Version} version */
const canBeShown = (item, version) =>
  attempted(
    () => isOfSuchKind(item, version) && (isEmpty(version.answer) || !isEmpty(usablePart(item, version.answer))),
    false,
  );

/** Of the other versions: those that this question could show, and those that were put aside.
    @param {Item} item
    @param {Asked} entry */
export const elsewhere = (item, entry) => otherAnswers(entry).filter((version) => fitsWhole(item, version));
/** @param {Item} item
    @param {Asked} entry */
export const earlierAnswers = (item, entry) => putAside(item, entry).filter(({ answer }) => !isEmpty(answer));
/** @param {Item} item
    @param {{others?: Version[]}} given */
export const putAside = (item, { others = [] }) =>
  others.filter((version) => !isBlank(version) && !fitsWhole(item, version));

/** An entry as this item can use it: the first of its versions that can be shown, or else a blank.
    An answer that was seen in one of several copies was seen.
    @param {Item} item
    @param {Entry} entry
    @returns {Asked} */
export function fitted(item, entry) {
  const versions = versionsOf(entry);
  const shown = versions.find((version) => canBeShown(item, version));
  const others = versions.filter((version) => version !== shown || !fitsWhole(item, version));
  return {
    ...(attempted(() => shown && fittedVersion(item, shown), undefined) ?? blank(item)),
    revealed: versions.some(({ revealed, outcome }) => revealed === true || outcome === "shown"),
    by: entry.by,
    ...(others.length && { others }),
  };
}
/** How an answer is marked. One that may be read in two ways was read in one of them by an earlier version, or
    its mark would not be there: that mark stays.
    @param {Item} item
    @param {Json} answer
    @param {string} before */
function markOf(item, answer, before) {
  const either = KINDS[item.kind].either?.(item, answer);
  const readings = either ? either.answers : [];
  return grade(item, answer).outcome || (readings.some((one) => grade(item, one).outcome === before) && before);
}
/** @param {Item} item
    @param {Version} kept
    @returns {Omit<Asked, "revealed">} */
function fittedVersion(item, kept) {
  const [answer, whole] = [usablePart(item, kept.answer), fitsWhole(item, kept)];
  const before = kept.outcome ?? "";
  const checked = before === "noted" || MARKS.includes(before);
  const outcome = before === "shown" ? "shown" : whole && checked && markOf(item, answer, before);
  return {
    answer,
    first: fits(item, kept.first) && isWhole(item, kept.first) ? kept.first : null,
    tries: count(kept.tries),
    outcome: outcome || "",
    sure: item.confidence.find((level) => level === kept.sure) ?? null,
    of: typeof kept.of === "string" ? kept.of : "",
    second: fits(item, kept.second) && isWhole(item, kept.second) ? kept.second : null,
    dot: kept.dot,
  };
}
/** @param {Entry} given
    @param {number} rounds */
export const fittedRound = ({ answer, dot, by }, rounds) =>
  typeof answer === "string" && /^[0-9]{1,9}$/.test(answer)
    ? { answer: String(Number(answer) % rounds), dot, by }
    : null;
