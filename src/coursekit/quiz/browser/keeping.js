/* What is kept of a student's work, in the browser and in Python alike:

   {version, saved, round, items: {item id: {answer, first, tries, outcome, revealed, sure}}}
   `saved` counts changes: of two states the one with more is the newer. `first` is the first
   answer that was checked. `outcome` is "" while an answer is not checked, "shown" on reveal;
   `revealed` stays, so that an answer seen is never scored as found. `sure` is the rating, in per
   cent, that belongs to `first`; null where none was asked for or given, and in states kept before
   there were ratings. */

const VERSION = 1;
const fresh = () => ({ version: VERSION, saved: 0, round: 0, items: {} });
const newer = (raw) => plain(raw) && raw.version > VERSION;

/* A state from outside, where anything may have been written. */
function clean(raw, quiz) {
  if (!plain(raw) || raw.version !== VERSION || !plain(raw.items)) return fresh();
  const items = {};
  for (const item of quiz.items) {
    const kept = own(raw.items, item.id);
    if (!plain(kept) || !fits(item, kept.answer)) continue;
    const outcome = kept.outcome === "shown" ? "shown" : kept.outcome && grade(item, kept.answer).outcome;
    items[item.id] = {
      answer: kept.answer,
      first: fits(item, kept.first) ? kept.first : null,
      tries: count(kept.tries),
      outcome: outcome || "",
      revealed: kept.revealed === true || outcome === "shown",
      sure: (item.confidence ?? []).includes(kept.sure) ? kept.sure : null,
    };
  }
  return { version: VERSION, saved: count(raw.saved), round: count(raw.round) % quiz.rounds.length, items };
}
