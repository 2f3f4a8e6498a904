/* The numbers that a student sets on the sliders: which fit a bargain, what follows from them, and what gives way. */

import { HAIR } from "../../screen/browser/tools.js";

export const MOST = 100;

/** @param {Json} x
    @returns {boolean} */
const isNumber = (x) => typeof x === "number" && x >= 0 && x <= MOST;
/** @param {Json} x
    @param {number} length
    @param {(part: Json) => boolean} each
    @returns {boolean} */
const isList = (x, length, each) => Array.isArray(x) && x.length === length && x.every(each);

/** Whether an entry from outside, where anything may have been written, has numbers for this bargain.
    @param {Story} content
    @param {keyof Numbers} name
    @param {Json} answer
    @returns {boolean} */
export function isFitting({ sides, issues, unseated }, name, answer) {
  /** @param {Json} x */
  const isRow = (x) => isList(x, sides.length, isNumber);
  /** @param {Points} given */
  const fits = (given) => given.reduce((sum, share) => sum + share, 0) <= MOST + HAIR;
  if (name === "weights") {
    return issues.length === 2 ? isRow(answer) : issues.length > 2 && isList(answer, issues.length, isRow);
  }
  if (name === "kept") return isList(answer, issues.length, isRow) && answer.every(fits);
  return isList(answer, unseated.length, isNumber);
}

/** What each issue is worth to each side, in points of which each has 100.
    @param {Weights} weights
    @param {number} sides
    @returns {Points[]} */
export function worthsOf(weights, sides) {
  const places = [...Array(sides).keys()];
  if (!weights.length) return [places.map(() => MOST)];
  if (!Array.isArray(weights[0])) {
    const first = /** @type {number[]} */ (weights);
    return [first, first.map((weight) => MOST - weight)];
  }
  const each = /** @type {Points[]} */ (weights);
  const all = places.map((side) => each.reduce((sum, row) => sum + row[side], 0));
  return each.map((row) => row.map((weight, side) => (all[side] ? (MOST * weight) / all[side] : 0)));
}

/** Together the sides cannot keep more than all of it: the others give way to the one that was moved, first who
    keeps most. Returns which did.
    @param {Points} kept
    @param {number} moved */
export function giveWay(kept, moved) {
  const others = [...kept.keys()].filter((side) => side !== moved).sort((a, b) => kept[b] - kept[a]);
  return others.filter((side) => {
    const over = kept.reduce((sum, share) => sum + share, 0) - MOST;
    const less = Math.min(kept[side], Math.max(0, over));
    kept[side] -= less;
    return less > 0;
  });
}
