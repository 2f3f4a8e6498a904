/* What is kept of one question, in the browser and in Python alike (see screen/entries.js):

   {answer, first, tries, outcome, revealed, sure, of, dot, by, others}
   `first` is the first answer that was checked. `outcome` is "" while an answer is not checked, "shown"
   on reveal; `revealed` stays, so that an answer seen is never scored as found. `sure` is the rating,
   in per cent, that belongs to `first`; null where none was asked for or given. `of` is the edition of
   the question that was answered, "" where that is not known. */

const ROUND = "#round"; // which round is asked: an entry like any other, and no question's id

const blank = (item) =>
  ({ answer: EMPTY[KINDS[item.kind].shape], first: null, tries: 0, outcome: "", revealed: false, sure: null, of: "" });

/* An entry from outside, where anything may have been written, as this item can use it; else null.
   An answer that was seen in one of several copies was seen. */
function fitted(item, { by, others = [], ...kept }) {
  const shown = fittedVersion(item, kept);
  const there = others.map((other) => fittedVersion(item, other)).filter(Boolean);
  return shown && { ...shown, revealed: [shown, ...there].some(({ revealed }) => revealed), by, ...(there.length && { others: there }) };
}
function fittedVersion(item, kept) {
  if (!fits(item, kept.answer)) return null;
  const outcome = kept.outcome === "shown" ? "shown" : kept.outcome && grade(item, kept.answer).outcome;
  return {
    answer: kept.answer,
    first: fits(item, kept.first) ? kept.first : null,
    tries: count(kept.tries),
    outcome: outcome || "",
    revealed: kept.revealed === true || outcome === "shown",
    sure: item.confidence.includes(kept.sure) ? kept.sure : null,
    of: typeof kept.of === "string" ? kept.of : "",
    dot: kept.dot,
  };
}
const fittedRound = ({ answer, dot, by }, rounds) =>
  (/^[0-9]+$/.test(answer) ? { answer: String(answer % rounds), dot, by } : null);
