/* The bargaining model, rule by rule as in model.py, which says what it means and where it comes
   from. tests/bargaining/cases.json holds both to the same answers.

   A stake is {worth: [points of side 1, of side 2], kept: [share of side 1, of side 2]};
   an outcome is {shares: [[side 1, side 2], …], points: [side 1, side 2], deal}. */

import { HAIR } from "../../screen/browser/tools.js";

export const FULL = 100; // what everything together is worth to each side: POINTS of story.py

/** @param {Stake[]} stakes
    @param {Pair[]} shares
    @returns {Pair} */
const value = (stakes, shares) =>
  [0, 1].map((side) => stakes.reduce((sum, stake, i) => sum + stake.worth[side] * shares[i][side], 0));
/** @param {Pair} points
    @param {Pair} over
    @returns {Pair} */
const gains = (points, over) => [points[0] - over[0], points[1] - over[1]];
/** @param {Pair} gained */
const product = (gained) => Math.max(gained[0], 0) * Math.max(gained[1], 0);
/** @param {Pair} one
    @param {Pair} other
    @param {number} along */
const between = (one, other, along) => one.map((x, i) => x + along * (other[i] - x));

/** @param {Pair} one
    @param {Pair} other */
const close = (one, other) => Math.max(...gains(one, other).map(Math.abs)) <= HAIR * Math.max(1, ...one.map(Math.abs));
/** @param {Pair} one
    @param {Pair} other */
const sameRatio = (one, other) => {
  const [left, right] = [one[0] * other[1], one[1] * other[0]];
  return Math.abs(left - right) <= HAIR * Math.max(left, right);
};

/** @param {Stake[]} stakes
    @returns {Ending} */
function noDeal(stakes) {
  const shares = stakes.map(({ kept }) => kept);
  return { shares, points: value(stakes, shares), deal: false };
}

/** Shares when side 1 gets `first` and side 2 the rest; what nobody wants stays as it is.
    @param {Stake[]} stakes
    @param {number[]} first */
const divided = (stakes, first) =>
  stakes.map(({ worth, kept }, i) => (worth[0] || worth[1] ? [first[i], 1 - first[i]] : kept));

/** @param {Stake[]} stakes */
export function frontier(stakes) {
  const first = stakes.map(({ worth }) => (worth[0] && !worth[1] ? 1 : 0));
  /** @param {number} i */
  const cost = (i) => stakes[i].worth[1] / stakes[i].worth[0];
  const shared = [...stakes.keys()]
    .filter((i) => stakes[i].worth[0] && stakes[i].worth[1])
    .sort((a, b) => cost(a) - cost(b));
  const chain = [first];
  shared.forEach((i, place) => {
    const had = [...chain[chain.length - 1]];
    had[i] = 1;
    const alike = place && sameRatio(stakes[shared[place - 1]].worth, stakes[i].worth);
    if (alike)
      chain[chain.length - 1] = had; // issues of equal ratio move together
    else chain.push(had);
  });
  return chain.map((had) => ({ points: value(stakes, divided(stakes, had)), first: had }));
}

/** The part of the frontier where neither has less than at `start`.
    @param {Pair[]} corners
    @param {Pair} start
    @returns {Pair[]} */
export function betterForBoth(corners, start) {
  /** @type {Pair[]} */
  const found = [];
  corners.forEach((one, place) => {
    const other = corners[place + 1] ?? one;
    const cuts = [0, 1]
      .map((side) => (start[side] - one[side]) / (other[side] - one[side]))
      .filter((cut) => cut > 0 && cut < 1)
      .sort((a, b) => a - b);
    for (const along of [0, ...cuts]) {
      const at = between(one, other, along);
      if (Math.min(...gains(at, start)) >= -HAIR * FULL) found.push(at);
    }
  });
  return found;
}

/** The largest product of gains on the way from `one` to `other`: [product, how far along], or
    nothing when nowhere on the way do both gain.
    @param {Pair} one
    @param {Pair} other
    @param {Pair} start
    @returns {number[] | undefined} */
function bestOn(one, other, start) {
  const [[a, b], [c, d]] = [gains(one, start), gains(other, start)];
  const [rise, fall] = [c - a, d - b];
  const top = rise * fall < 0 ? [Math.min(Math.max(-(a * fall + b * rise) / (2 * rise * fall), 0), 1)] : [];
  const least = HAIR * Math.max(...[...one, ...other, ...start].map(Math.abs));
  return [0, ...top, 1]
    .map((along) => ({ gained: gains(between(one, other, along), start), along }))
    .filter(({ gained }) => Math.min(...gained) > least)
    .map(({ gained, along }) => [product(gained), along])
    .reduce(
      (best, tried) => (best && best[0] >= tried[0] ? best : tried),
      /** @type {number[] | undefined} */ (undefined),
    );
}

/** @param {Stake[]} stakes
    @returns {Ending} */
function oneByOne(stakes) {
  const shares = stakes.map(({ worth, kept }) => {
    const rest = Math.max(0, 1 - kept[0] - kept[1]);
    return worth[0] && worth[1] ? kept.map((share) => share + rest / 2) : kept;
  });
  const points = value(stakes, shares);
  return { shares, points, deal: !close(points, noDeal(stakes).points) };
}

/** @param {Stake[]} stakes
    @returns {Ending} */
function atOnce(stakes) {
  const start = noDeal(stakes);
  const corners = frontier(stakes);
  /** @type {{best: number, along: number, low: {first: number[]}, high: {first: number[]}} | undefined} */
  let found;
  for (const [place, low] of corners.entries()) {
    const high = corners[place + 1] ?? low;
    if (high === low && corners.length > 1) continue;
    const best = bestOn(low.points, high.points, start.points);
    if (best && !(found && found.best >= best[0])) found = { best: best[0], along: best[1], low, high };
  }
  if (!found) return start;
  const shares = divided(stakes, between(found.low.first, found.high.first, found.along));
  const points = value(stakes, shares);
  const separate = oneByOne(stakes);
  return close(separate.points, points) ? separate : { shares, points, deal: true };
}

/** Each issue whole to the side it matters more to; nothing where every issue matters alike.
    @param {Stake[]} stakes
    @returns {Ending | undefined} */
function wholeSwap(stakes) {
  const total = value(
    stakes,
    stakes.map(() => [1, 1]),
  );
  const alike = stakes.map(({ worth }) => sameRatio(worth, total));
  if (alike.every(Boolean)) return undefined;
  const shares = stakes.map(({ worth, kept }, i) =>
    alike[i] ? kept : worth[0] * total[1] > worth[1] * total[0] ? [1, 0] : [0, 1],
  );
  const points = value(stakes, shares);
  const deal = Math.min(...gains(points, noDeal(stakes).points)) > HAIR * Math.max(...total);
  return { shares, points, deal };
}

export const NO_DEAL = "No deal",
  ONE_BY_ONE = "Issue by issue",
  AT_ONCE = "Both at once",
  SWAP = "Whole swap";

/** Every way a bargain may end, by name.
    @param {Stake[]} stakes
    @returns {Record<string, Ending>} */
export function outcomes(stakes) {
  const swap = wholeSwap(stakes);
  return {
    [NO_DEAL]: noDeal(stakes),
    [ONE_BY_ONE]: oneByOne(stakes),
    [AT_ONCE]: atOnce(stakes),
    ...(swap && { [SWAP]: swap }),
  };
}

/** A number to one decimal; the hair keeps a half that arithmetic has shaved from going down.
    @param {number} number */
export const tenths = (number) => String(Math.floor(number * 10 + 0.5 + 1e-6) / 10 + 0);
/** @param {number} gain */
export const signed = (gain) => (tenths(gain) === "0" ? "0" : `+${tenths(gain)}`.replace("+-", "−"));
/** @param {string} text */
export const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** What linking the issues brings, and whom the swap would harm, in words: `sentence` of story.py.
    @param {Stake[]} stakes
    @param {string[]} names */
export function sentence(stakes, names) {
  const ends = outcomes(stakes);
  const [joint, separate, swap] = [ends[AT_ONCE], ends[ONE_BY_ONE], ends[SWAP]];
  const got = names.map((name, side) => `${name} ${tenths(joint.points[side])}`);
  const more = gains(joint.points, separate.points).map(tenths);
  const said = [];
  if (!joint.deal) said.push("No deal: no possible deal is better for both sides than having none.");
  else if (more.every((gain) => gain === "0"))
    said.push(`Linking both issues gains nothing: ${got[0]} points, ${got[1]} points, as issue by issue.`);
  else
    said.push(
      `Linking both issues gives ${got[0]} points and ${got[1]} points: ` +
        `${more[0]} and ${more[1]} more than issue by issue.`,
    );
  gains(swap?.points ?? [0, 0], swap ? ends[NO_DEAL].points : [0, 0]).forEach((gain, side) => {
    if (gain < 0 && tenths(-gain) !== "0")
      said.push(`The whole swap would leave ${names[side]} ${tenths(-gain)} points worse off than no deal.`);
  });
  return upper(said.join(" "));
}
