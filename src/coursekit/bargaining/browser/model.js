/* The bargaining model, rule by rule as in model.py, which says what it means and where it comes
   from. tests/bargaining/cases.json holds both to the same answers.

   A stake is {worth: [points of each side], kept: [share of each side]};
   an outcome is {shares: [[each side], …], points: [each side], deal}. */

import { gettext, number, percent, pgettext } from "../../language/browser/messages.js";
import { HAIR, listed } from "../../screen/browser/tools.js";
import { bestShares } from "./many_sides.js";
import { alike, close, gains, value } from "./points.js";
import { bestFirst, divided } from "./two_sides.js";

export const FULL = 100; // what everything together is worth to each side: POINTS of story.py

/** @param {Stake[]} stakes
    @returns {Ending} */
function noDeal(stakes) {
  const shares = stakes.map(({ kept }) => kept);
  return { shares, points: value(stakes, shares), deal: false };
}

/** @param {Stake[]} stakes
    @returns {Ending} */
function oneByOne(stakes) {
  const shares = stakes.map(({ worth, kept }) => {
    const rest = Math.max(0, 1 - kept.reduce((sum, share) => sum + share, 0));
    return worth.every(Boolean) ? kept.map((share) => share + rest / kept.length) : kept;
  });
  const points = value(stakes, shares);
  return { shares, points, deal: !close(points, noDeal(stakes).points) };
}

/** @param {Stake[]} stakes
    @param {Points} start */
function bestForTwo(stakes, start) {
  const first = bestFirst(stakes, start);
  return first && divided(stakes, first);
}

/** @param {Stake[]} stakes
    @returns {Ending} */
function atOnce(stakes) {
  const start = noDeal(stakes);
  const shares = start.points.length === 2 ? bestForTwo(stakes, start.points) : bestShares(stakes, start.points);
  if (!shares) return start;
  const points = value(stakes, shares);
  const separate = oneByOne(stakes);
  return close(separate.points, points) ? separate : { shares, points, deal: true };
}

/** Each issue whole to the side it matters most to; nothing where each matters most to several alike.
    @param {Stake[]} stakes
    @returns {Ending | undefined} */
function wholeSwap(stakes) {
  const total = value(
    stakes,
    stakes.map(({ worth }) => worth.map(() => 1)),
  );
  const given = stakes.map(({ worth }) => whole(worth, total));
  if (!given.some(Boolean)) return undefined;
  const shares = given.map((share, i) => share ?? stakes[i].kept);
  const points = value(stakes, shares);
  const deal = Math.min(...gains(points, noDeal(stakes).points)) > HAIR * Math.max(...total);
  return { shares, points, deal };
}

/** @param {Points} worth
    @param {Points} total
    @returns {Points | undefined} */
function whole(worth, total) {
  const parts = worth.map((points, side) => points / (total[side] || 1));
  const best = parts.indexOf(Math.max(...parts));
  const shared = worth.some((points, side) => side !== best && alike(worth[best] * total[side], points * total[best]));
  return shared ? undefined : worth.map((_, side) => (side === best ? 1 : 0));
}

/* These names stand for outcomes in the code, in every language; what a student reads is `outcomeName`. */
export const NO_DEAL = "No deal",
  ONE_BY_ONE = "Issue by issue",
  AT_ONCE = "Both at once",
  ALL_AT_ONCE = "All at once",
  DEAL = "Deal",
  SWAP = "Whole swap";

/** @type {Record<string, string>} */
const NAMES = {
  [NO_DEAL]: pgettext("how a bargain ends", "No deal"),
  [ONE_BY_ONE]: pgettext("how a bargain ends", "Issue by issue"),
  [AT_ONCE]: pgettext("how a bargain ends", "Both at once"),
  [ALL_AT_ONCE]: pgettext("how a bargain ends", "All at once"),
  [DEAL]: pgettext("how a bargain ends", "Deal"),
  [SWAP]: pgettext("how a bargain ends", "Whole swap"),
};
/** What an outcome is called in the language of the kit.
    @param {string} outcome */
export const outcomeName = (outcome) => NAMES[outcome];

/** What the outcome is called in which all of so many issues are on the table together.
    @param {number} issues */
export const linked = (issues) => ({ 1: DEAL, 2: AT_ONCE })[issues] ?? ALL_AT_ONCE;

/** Every way a bargain may end, by name.
    @param {Stake[]} stakes
    @returns {Record<string, Ending>} */
export function outcomes(stakes) {
  const swap = wholeSwap(stakes);
  return {
    [NO_DEAL]: noDeal(stakes),
    ...(stakes.length > 1 && { [ONE_BY_ONE]: oneByOne(stakes) }),
    [linked(stakes.length)]: atOnce(stakes),
    ...(swap && { [SWAP]: swap }),
  };
}

/** A number to one decimal; the hair keeps a half that arithmetic has shaved from going down.
    @param {number} value */
const rounded = (value) => Math.floor(value * 10 + 0.5 + 1e-6) / 10 + 0;
/** @param {number} value */
export const tenths = (value) => number(rounded(value), 1);
/** @param {number} value */
export const tenthsOfPercent = (value) => percent(tenths(value));
/** @param {number} gain */
export const signed = (gain) => (rounded(gain) ? `+${tenths(gain)}`.replace("+-", "−") : tenths(gain));
/** @param {string} text */
export const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** @param {number} sides */
export const nobody = (sides) => (sides === 2 ? gettext("left with neither") : gettext("left with nobody"));

/** @param {number} sides */
const noneBetter = (sides) =>
  sides === 2
    ? gettext("No deal: no possible deal is better for both sides than having none.")
    : gettext("No deal: no possible deal is better for all sides than having none.");

/** @param {number} issues
    @param {string} points */
function gainsNothing(issues, points) {
  if (issues === 1) return gettext("A deal gains nothing: {points}, as issue by issue.", { points });
  if (issues === 2) return gettext("Linking both issues gains nothing: {points}, as issue by issue.", { points });
  return gettext("Linking the issues gains nothing: {points}, as issue by issue.", { points });
}

/** @param {number} issues
    @param {{points: string, more: string}} values */
function gives(issues, values) {
  if (issues === 1) return gettext("A deal gives {points}: {more} more than no deal.", values);
  if (issues === 2) return gettext("Linking both issues gives {points}: {more} more than issue by issue.", values);
  return gettext("Linking the issues gives {points}: {more} more than issue by issue.", values);
}

/** What linking the issues brings, and whom the swap would harm, in words: `sentence` of story.py.
    @param {Stake[]} stakes
    @param {string[]} names */
export function sentence(stakes, names) {
  const ends = outcomes(stakes);
  const [joint, swap] = [ends[linked(stakes.length)], ends[SWAP]];
  const before = ends[ONE_BY_ONE] ?? ends[NO_DEAL];
  const got = names.map((side, place) =>
    gettext("{side} {points} points", { side, points: tenths(joint.points[place]) }),
  );
  const more = gains(joint.points, before.points);
  const said = [];
  if (!joint.deal) said.push(noneBetter(names.length));
  else if (!more.some(rounded)) said.push(gainsNothing(stakes.length, got.join(", ")));
  else said.push(gives(stakes.length, { points: listed(got), more: listed(more.map(tenths)) }));
  gains(swap?.points ?? [], swap ? ends[NO_DEAL].points : []).forEach((gain, place) => {
    if (gain < 0 && rounded(-gain))
      said.push(
        gettext("The whole swap would leave {side} {points} points worse off than no deal.", {
          side: names[place],
          points: tenths(-gain),
        }),
      );
  });
  return said.join(" ");
}
