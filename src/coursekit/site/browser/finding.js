/* What the search finds, and in which order. */

import { gettext, ngettext } from "../../language/browser/messages.js";

const AROUND = 90;

/** A piece of the course's text: the page's title, the heading above it, the address, and the words.
    @typedef {string[]} Said */
/** @typedef {{page: string, heading: string, address: string, text: string, worth: number, at: number}} Found */

/** Without marks above letters, capitals and curled apostrophes: as people type.
    @param {string} text */
export const plainly = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'");

/** @param {string} words */
const wordsIn = (words) => words.split(/\s+/).filter(Boolean);

/** The pieces that have all words: first those that have them in a heading, then those with most of them.
    @param {string} words
    @param {Said[]} said
    @returns {Found[]} */
export function found(words, said) {
  const wanted = wordsIn(plainly(words));
  if (!wanted.length) return [];
  return said
    .map(([page, heading, address, text]) => {
      const [above, below] = [plainly(`${page} ${heading}`), plainly(text)];
      const at = Math.max(0, below.indexOf(wanted[0]));
      return { page, heading, address, text, worth: worth(wanted, above, below), at };
    })
    .filter((one) => one.worth)
    .sort((a, b) => b.worth - a.worth);
}

/** @param {string[]} wanted
    @param {string} above
    @param {string} below */
function worth(wanted, above, below) {
  if (!wanted.every((word) => above.includes(word) || below.includes(word))) return 0;
  const each = wanted.map((word) => 5 * Number(above.includes(word)) + Math.min(3, below.split(word).length - 1));
  return each.reduce((sum, one) => sum + one, 0);
}

/** The words around the first of those looked for, in parts: every second one is to be marked.
    @param {{text: string, at: number}} given
    @param {string} words */
export function excerpt({ text, at }, words) {
  const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, at - AROUND)));
  const isCut = at + 2 * AROUND < text.length;
  const part = isCut ? text.slice(from, at + 2 * AROUND).replace(/\s\S*$/, "") : text.slice(from);
  const wanted = wordsIn(words).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const parts = wanted.length ? part.split(new RegExp(`(${wanted.join("|")})`, "i")) : [part];
  parts[0] = (from ? "… " : "") + parts[0];
  if (isCut) parts[parts.length - 1] += " …";
  return parts;
}

/** @param {{page: string, heading: string}} one */
export function titleOf({ page, heading }) {
  if (!heading || heading === page) return page;
  return `${page}${/[.?!]$/.test(page) ? "" : ":"} ${heading}`; // no colon behind a question
}

/** How much was found, in words.
    @param {string} words
    @param {number} count
    @param {number} shown */
export function foundInWords(words, count, shown) {
  if (!wordsIn(words).length) return "";
  if (!count) return gettext("Nothing found. Try fewer or shorter words.");
  return count > shown
    ? ngettext("{n} place; the first {shown} are shown.", "{n} places; the first {shown} are shown.", count, { shown })
    : ngettext("{n} place.", "{n} places.", count);
}
