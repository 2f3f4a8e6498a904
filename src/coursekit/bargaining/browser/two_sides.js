/* What two sides can reach by dividing issues, and the division that Nash's rule picks: as in two_sides.py. */

import { HAIR } from "../../screen/browser/tools.js";
import { alike, gains, product, value } from "./points.js";

/** @param {Points} one
    @param {Points} other
    @param {number} along */
const between = (one, other, along) => one.map((x, i) => x + along * (other[i] - x));
/** @param {Points} one
    @param {Points} other */
const sameRatio = (one, other) => alike(one[0] * other[1], one[1] * other[0]);

/** Shares when side 1 gets `first` and side 2 the rest; what nobody wants stays as it is.
    @param {Stake[]} stakes
    @param {number[]} first */
export const divided = (stakes, first) =>
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
    @param {Points[]} corners
    @param {Points} start
    @returns {Points[]} */
export function betterForBoth(corners, start) {
  /** @type {Points[]} */
  const found = [];
  corners.forEach((one, place) => {
    const other = corners[place + 1] ?? one;
    const cuts = [0, 1]
      .map((side) => (start[side] - one[side]) / (other[side] - one[side]))
      .filter((cut) => cut > 0 && cut < 1)
      .sort((a, b) => a - b);
    for (const along of [0, ...cuts]) {
      const at = between(one, other, along);
      if (Math.min(...gains(at, start)) >= -HAIR * 100) found.push(at);
    }
  });
  return found;
}

/** The largest product of gains on the way from `one` to `other`: [product, how far along], or
    nothing when nowhere on the way do both gain.
    @param {Points} one
    @param {Points} other
    @param {Points} start
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

/** What side 1 gets of each issue where the product of gains over `start` is largest; nothing where no
    division is better for both.
    @param {Stake[]} stakes
    @param {Points} start
    @returns {number[] | undefined} */
export function bestFirst(stakes, start) {
  const corners = frontier(stakes);
  /** @type {{best: number, along: number, low: {first: number[]}, high: {first: number[]}} | undefined} */
  let found;
  for (const [place, low] of corners.entries()) {
    const high = corners[place + 1] ?? low;
    if (high === low && corners.length > 1) continue;
    const best = bestOn(low.points, high.points, start);
    if (best && !(found && found.best >= best[0])) found = { best: best[0], along: best[1], low, high };
  }
  return found && between(found.low.first, found.high.first, found.along);
}
