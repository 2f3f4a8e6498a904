/* What sides bargain over and what they get, as numbers: as in points.py. */

import { HAIR } from "../../screen/browser/tools.js";

/** @param {Stake[]} stakes
    @param {Points[]} shares
    @returns {Points} */
export const value = (stakes, shares) =>
  stakes[0].worth.map((_, side) => stakes.reduce((sum, stake, i) => sum + stake.worth[side] * shares[i][side], 0));
/** @param {Points} points
    @param {Points} over
    @returns {Points} */
export const gains = (points, over) => points.map((had, side) => had - over[side]);
/** @param {Points} gained */
export const product = (gained) => gained.reduce((all, gain) => all * Math.max(gain, 0), 1);
/** @param {number} left
    @param {number} right */
export const alike = (left, right) => Math.abs(left - right) <= HAIR * Math.max(left, right);
/** @param {Points} one
    @param {Points} other */
export const close = (one, other) =>
  Math.max(...gains(one, other).map(Math.abs)) <= HAIR * Math.max(1, ...one.map(Math.abs));
