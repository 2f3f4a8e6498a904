/* The voice confusion table: whose words a student took for whose, at the first try of a round.
   confusion.py counts the same in Python. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { h, own, plain, scrollable } from "../../screen/browser/tools.js";

/** @type {Record<Voice, string>} */
const VOICES = {
  author: gettext("the author's own words"),
  quoted: gettext("a quoted person"),
  reported: gettext("reported speech"),
  inference: gettext("the author's inference"),
};
export const EVERY_VOICE = /** @type {Voice[]} */ (Object.keys(VOICES));
const MIXED_UP = EVERY_VOICE.flatMap((truly) => EVERY_VOICE.map((taken) => [truly, taken])).filter(
  ([truly, taken]) => truly !== taken,
);

/** A function that says how often words that are truly the one were taken for the other.
    @param {Item[]} items
    @param {(item: Item) => Partial<Entry>} entry
    @returns {Times} */
export function confusions(items, entry) {
  /** @type {(string | undefined)[][]} */
  const found = [];
  for (const item of items) {
    const { first } = entry(item); // as it is kept: anything may have been written
    if (item.truly) found.push([item.truly, item.choices.find((choice) => choice.id === first)?.taken_for]);
    if (plain(first))
      for (const row of (item.rows ?? []).filter(({ id }) => typeof own(first, id) === "string"))
        found.push([row.truly, own(row.taken_for ?? {}, first[row.id])]);
  }
  return (truly, taken) => found.filter((pair) => pair[0] === truly && pair[1] === taken).length;
}

/** @param {Times} times */
export function confusionTable(times) {
  /** @param {Voice} truly
      @param {Voice} taken */
  const cell = (truly, taken) => {
    const often = times(truly, taken);
    return h("td", { class: truly === taken ? "ck-diagonal" : often && "ck-confused" }, String(often || "–"));
  };
  const head = EVERY_VOICE.map((voice) =>
    h("th", { scope: "col" }, gettext("taken for {voice}", { voice: VOICES[voice] })),
  );
  const rows = EVERY_VOICE.map((truly) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, VOICES[truly]),
      EVERY_VOICE.map((taken) => cell(truly, taken)),
    ),
  );
  return scrollable(
    gettext("Voice confusion table"),
    h(
      "table",
      {},
      h("caption", {}, gettext("Whose words you took them for, at your first try")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, gettext("Truly")), head)),
      h("tbody", {}, rows),
    ),
  );
}

/** What there is to say once every question is answered or shown; until then, nothing.
    @param {Item[]} asked
    @param {EntryOf} entry
    @returns {Found | null} */
export function confusionFound(asked, entry) {
  if (!asked.map(entry).every(({ tries, revealed }) => tries || revealed)) return null;
  const times = confusions(asked, entry);
  return { sentence: commonest(times), detail: [confusionTable(times)] };
}

/** The table's message in one sentence.
    @param {Times} times */
export function commonest(times) {
  const counted = MIXED_UP.map(([truly, taken]) => ({ truly, taken, often: times(truly, taken) }));
  const most = counted.reduce((most, pair) => (pair.often > most.often ? pair : most));
  if (most.often)
    return ngettext(
      "Your commonest confusion: you took {truly} for {taken}, once.",
      "Your commonest confusion: you took {truly} for {taken}, {n} times.",
      most.often,
      { truly: VOICES[most.truly], taken: VOICES[most.taken] },
    );
  return EVERY_VOICE.some((voice) => times(voice, voice))
    ? gettext("No confusion between kinds of voice: at your first try you named the right kind each time.")
    : gettext("Nothing to compare: every answer was shown.");
}
