/* Nash's rule for three sides and more: two of them at a time divide anew what both have, until nothing moves.
   As in many_sides.py, which says why that is the solution. */

import { HAIR } from "../../screen/browser/tools.js";
import { gains, value } from "./points.js";
import { bestFirst } from "./two_sides.js";

const LESS = [1, 2, 3, 4, 5, 6, 7, 8].map((power) => 10 ** -power);
const STILL = 1e-12;
const ROUNDS = 2000;

/** The shares of each issue where the product of all gains over `start` is largest; nothing where no division
    is better for all.
    @param {Stake[]} stakes
    @param {Points} start
    @returns {Points[] | undefined} */
export function bestShares(stakes, start) {
  const total = value(
    stakes,
    stakes.map(({ worth }) => worth.map(() => 1)),
  );
  if (!total.every(Boolean)) return undefined;
  const shares = stakes.map(handedOut);
  for (const less of LESS) {
    settle(
      stakes,
      shares,
      start.map((point, side) => point - less * total[side]),
      total,
    );
    if (Math.min(...gains(value(stakes, shares), start).map((gain, side) => gain / total[side])) > HAIR) {
      settle(stakes, shares, start, total);
      return shares;
    }
  }
  return undefined;
}

/** What is kept, and of the rest as much for each who wants some, so that nothing wanted lies idle.
    @param {Stake} stake */
function handedOut({ worth, kept }) {
  const eager = worth.filter(Boolean).length;
  const rest = Math.max(0, 1 - kept.reduce((sum, share) => sum + share, 0));
  return kept.map((share, side) => (worth[side] ? share + rest / eager : share));
}

/** Let each two divide anew what both have, again and again, until nothing moves.
    @param {Stake[]} stakes
    @param {Points[]} shares
    @param {Points} start
    @param {Points} total */
function settle(stakes, shares, start, total) {
  let before = value(stakes, shares);
  for (let round = 0; round < ROUNDS; round++) {
    for (const one of start.keys())
      for (let other = one + 1; other < start.length; other++) divideAnew(stakes, shares, start, [one, other]);
    const now = value(stakes, shares);
    if (Math.max(...gains(now, before).map((gain, side) => Math.abs(gain) / total[side])) <= STILL) return;
    before = now;
  }
}

/** @param {Stake[]} stakes
    @param {Points[]} shares
    @param {Points} start
    @param {number[]} pair */
function divideAnew(stakes, shares, start, [one, other]) {
  const both = shares.map((had) => had[one] + had[other]);
  const small = stakes.map(({ worth }, i) => ({ worth: [worth[one] * both[i], worth[other] * both[i]], kept: [0, 0] }));
  const first = bestFirst(small, [start[one], start[other]]);
  if (!first) return;
  for (const [i, { worth }] of small.entries())
    if (worth[0] || worth[1]) [shares[i][one], shares[i][other]] = [both[i] * first[i], both[i] * (1 - first[i])];
}
