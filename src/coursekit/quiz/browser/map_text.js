/* Reading a map of an argument written as text. argument/map_text.py follows the same rules;
   tests/argument/map_cases.json holds both to the same words. */

import { gettext } from "../../language/browser/messages.js";
import { listed } from "../../screen/browser/tools.js";

export const MAP_EXAMPLE = ["rain -> wet", "roof -x wet", "rain + wind -> storm"];

const ATTACKS = String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`;
const SUPPORTS = String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`;
const BACKWARDS = String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`;
const ARROW = new RegExp(`(?<attacks>${ATTACKS})|(?<supports>${SUPPORTS})|(?<back>${BACKWARDS})`, "gu");
const AND = /\s*(?:\+|&|\band\b)\s*/u;
const BULLET = /^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u;
const AROUND = /^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu;

/** @param {Arrow} given */
export const arrowWords = ({ kind, premises, to }) =>
  `${premises.join(" + ")} ${kind === "supports" ? "->" : "-x"} ${to}`;

/* A line that could not be read, and what to say about it. */
class Slip extends Error {}

/** @param {string} text
    @param {string[]} known */
export function readMap(text, known) {
  /** @type {Drawing[]} */
  const arrows = [];
  /** @type {{line: number, text: string}[]} */
  const slips = [];
  text.split("\n").forEach((written, i) => {
    const line = written.trim().replace(BULLET, "");
    if (!line || line.startsWith("#")) return;
    try {
      arrows.push(...arrowsOf(line.toLowerCase(), known, i + 1));
    } catch (slip) {
      if (!(slip instanceof Slip)) throw slip;
      slips.push({ line: i + 1, text: slip.message });
    }
  });
  return { arrows, slips };
}

/** @param {string} line
    @param {string[]} known
    @param {number} number
    @returns {Drawing[]} */
function arrowsOf(line, known, number) {
  const found = [...line.matchAll(ARROW)];
  if (!found.length)
    throw new Slip(gettext("there is no arrow. Write, for example, {example}", { example: MAP_EXAMPLE[0] }));
  const ends = [0, ...found.map((match) => match.index + match[0].length)];
  const starts = [...found.map((match) => match.index), line.length];
  const groups = ends.map((end, i) => idsOf(line.slice(end, starts[i]), known));
  return found.map(({ groups: mark = {} }, i) => {
    const [premises, to] = mark.back ? [groups[i + 1], groups[i]] : [groups[i], groups[i + 1]];
    if (to.length > 1)
      throw new Slip(gettext("an arrow leads to one claim. Write a line for each of {claims}", { claims: listed(to) }));
    return { kind: mark.attacks ? "attacks" : "supports", premises, to: to[0], line: number };
  });
}

/** @param {string} side
    @param {string[]} known */
function idsOf(side, known) {
  const names = side.split(AND).map((name) => name.replace(AROUND, ""));
  if (!names.every(Boolean))
    throw new Slip(
      gettext("a claim is missing beside the arrow or the +. Write, for example, {example}", {
        example: MAP_EXAMPLE[2],
      }),
    );
  if (names.some((name) => name.includes(",")))
    throw new Slip(
      gettext(
        "a comma can mean two things. Join linked premises with +, as in {example}; give independent reasons a line each",
        { example: MAP_EXAMPLE[2] },
      ),
    );
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearestTo(name, known);
    throw new Slip(
      near
        ? gettext("there is no claim “{name}” here. Do you mean {near}?", { name, near })
        : gettext("there is no claim “{name}” here. Use the names in the list", { name }),
    );
  }
  return [...new Set(names)];
}

/** @param {string} name
    @param {string[]} known */
function nearestTo(name, known) {
  const { far, one } = known
    .map((one) => ({ far: edits(name, one), one }))
    .reduce((best, other) => (other.far < best.far ? other : best));
  return far <= Math.max(1, Math.floor(one.length / 3)) && one;
}

/** How many letters to put in, leave out or exchange (Levenshtein).
    @param {string} one
    @param {string} other */
function edits(one, other) {
  const [letters, others] = [[...one], [...other]];
  let row = [0, ...others.map((_, j) => j + 1)];
  letters.forEach((letter, i) => {
    const before = row;
    row = [i + 1];
    others.forEach((second, j) => {
      row.push(Math.min(before[j + 1] + 1, row[j] + 1, before[j] + (letter === second ? 0 : 1)));
    });
  });
  return row[others.length];
}
