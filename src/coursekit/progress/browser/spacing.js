/* When something that was practised comes back: see spacing.py, which has the rule and where it comes from. */

export const DAYS = [1, 3, 10];
const DAY = 86_400;
const AHEAD = 2 ** 53;

/** @param {number} now */
const dayOf = (now) => Math.floor(now / DAY);

/** Seconds of the student's own clock, in local time. */
export const clock = (now = new Date()) => Math.floor(now.getTime() / 1000) - now.getTimezoneOffset() * 60;

/** How a slot stands, from the attempts at each of its questions.
    @param {Record<string, Attempt[]>} attempts
    @param {number} now
    @returns {SlotState} */
export function slotState(attempts, now) {
  const names = Object.keys(attempts);
  if (!names.every((name) => attempts[name].length)) return { stands: "open", due: 0, ask: "" };
  const today = dayOf(now);
  /** What a clock that was ahead has noted comes before all else: it would stay the last for as long as that.
      @param {number} at */
  const place = (at) => (dayOf(at) > today ? at - AHEAD : at);
  const made = names.flatMap((name) => attempts[name].map(([at, right]) => ({ at: place(at), right, name })));
  made.sort((one, other) => one.at - other.at);
  /** @type {number | null} */
  let step = null;
  for (const { right } of made) step = right ? (step === null ? null : step + 1) : 0;
  if (step === null || step > DAYS.length) return { stands: "done", due: 0, ask: "" };
  const last = made[made.length - 1];
  const due = last.at < 0 ? today : dayOf(last.at) + (step ? DAYS[step - 1] : 0);
  const others = names.filter((name) => name !== last.name);
  /** @param {string} name */
  const latest = (name) => Math.max(...attempts[name].map(([at]) => place(at)));
  const [ask] = (others.length ? others : [last.name]).sort((one, other) => latest(one) - latest(other));
  return { stands: "waits", due, ask };
}

/** The questions that are due, those that have been due for longest first.
    @param {Record<string, Attempt[]>[]} slots
    @param {number} now */
export function dueNow(slots, now) {
  const states = slots.map((attempts) => slotState(attempts, now));
  const waiting = states.filter(({ stands, due }) => stands === "waits" && due <= dayOf(now));
  return waiting.sort((one, other) => one.due - other.due).map(({ ask }) => ask);
}

/** In how many days the next one is due; nothing where none waits.
    @param {Record<string, Attempt[]>[]} slots
    @param {number} now */
export function nextIn(slots, now) {
  const waiting = slots.map((attempts) => slotState(attempts, now)).filter(({ stands }) => stands === "waits");
  return waiting.length ? Math.max(0, Math.min(...waiting.map(({ due }) => due)) - dayOf(now)) : null;
}
