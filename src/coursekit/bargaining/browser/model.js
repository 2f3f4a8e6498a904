/* The bargaining model, rule by rule as in model.py, which says what it means and where it comes
   from. tests/bargaining/cases.json holds both to the same answers.

   A stake is {worth: [points of each side], kept: [share of each side]};
   an outcome is {shares: [[each side], …], points: [each side], deal}. */

import { HAIR } from "../../screen/browser/tools.js";
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

export const NO_DEAL = "No deal",
  ONE_BY_ONE = "Issue by issue",
  AT_ONCE = "Both at once",
  ALL_AT_ONCE = "All at once",
  DEAL = "Deal",
  SWAP = "Whole swap";

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
    @param {number} number */
export const tenths = (number) => String(Math.floor(number * 10 + 0.5 + 1e-6) / 10 + 0);
/** @param {number} gain */
export const signed = (gain) => (tenths(gain) === "0" ? "0" : `+${tenths(gain)}`.replace("+-", "−"));
/** @param {string} text */
export const upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
/** @param {string[]} parts */
export const listed = (parts) => [parts.slice(0, -1).join(", "), parts[parts.length - 1]].filter(Boolean).join(" and ");
/** @param {string[]} names */
const bothOrAll = (names) => (names.length === 2 ? "both" : "all");
/** @param {number} sides */
export const nobody = (sides) => (sides === 2 ? "left with neither" : "left with nobody");

/** What linking the issues brings, and whom the swap would harm, in words: `sentence` of story.py.
    @param {Stake[]} stakes
    @param {string[]} names */
export function sentence(stakes, names) {
  const ends = outcomes(stakes);
  const [joint, swap] = [ends[linked(stakes.length)], ends[SWAP]];
  const before = ends[ONE_BY_ONE] ?? ends[NO_DEAL];
  const got = names.map((name, side) => `${name} ${tenths(joint.points[side])} points`);
  const more = gains(joint.points, before.points).map(tenths);
  const subject = { 1: "A deal", 2: "Linking both issues" }[stakes.length] ?? "Linking the issues";
  const said = [];
  if (!joint.deal) said.push(`No deal: no possible deal is better for ${bothOrAll(names)} sides than having none.`);
  else if (more.every((gain) => gain === "0"))
    said.push(`${subject} gains nothing: ${got.join(", ")}, as issue by issue.`);
  else
    said.push(
      `${subject} gives ${listed(got)}: ${listed(more)} more than ${ends[ONE_BY_ONE] ? "issue by issue" : "no deal"}.`,
    );
  gains(swap?.points ?? [], swap ? ends[NO_DEAL].points : []).forEach((gain, side) => {
    if (gain < 0 && tenths(-gain) !== "0")
      said.push(`The whole swap would leave ${names[side]} ${tenths(-gain)} points worse off than no deal.`);
  });
  return upper(said.join(" "));
}
