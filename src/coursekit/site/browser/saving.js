/* When somebody is reminded to save a file: after answers that no file holds, and never twice in an hour. */

const MINUTE = 60_000;
/** So old answers are, at least, that somebody is reminded of. */
export const OPEN_FOR = 10 * MINUTE;
export const NOT_AGAIN = 60 * MINUTE;
export const FEWEST = 3;

/** How many changes there were when a file was saved, and since when there are newer ones.
    @typedef {{sum: number, since: number | null}} Saved */

/** What is known after a look at the answers, and whether it is time to remind.
    @param {Saved | null} saved
    @param {number} sum how many changes there are
    @param {number} reminded when somebody was reminded last
    @param {number} now
    @returns {{saved: Saved, isDue: boolean}} */
export function looked(saved, sum, reminded, now) {
  const { sum: held = 0, since = null } = saved ?? {};
  if (sum <= held) return { saved: { sum, since: null }, isDue: false };
  if (since === null) return { saved: { sum: held, since: now }, isDue: false };
  const wasJustNow = now >= reminded && now - reminded < NOT_AGAIN;
  return { saved: { sum: held, since }, isDue: sum - held >= FEWEST && now - since >= OPEN_FOR && !wasJustNow };
}

/** Every change of an answer counts one in its history: the sum tells whether anything was changed since.
    @param {(string | null)[]} places what is kept of a kit, place by place */
export const changesIn = (places) => places.reduce((sum, text) => sum + changes(text), 0);

/** @param {string | null} text
    @returns {number} */
function changes(text) {
  try {
    const entries = /** @type {Json[]} */ (Object.values(JSON.parse(text ?? "null").items));
    const counts = entries.flatMap((entry) => /** @type {number[]} */ (Object.values(entry.by ?? {})));
    return counts.reduce((sum, one) => sum + one, 0);
  } catch {
    return 0; // damaged: the screens say so
  }
}
