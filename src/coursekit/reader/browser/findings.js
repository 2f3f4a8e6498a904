/* What a student is told of a copy: what of the course's paragraphs is in it, and what is not. */

import { listed, several } from "../../screen/browser/tools.js";
import { inGenre } from "./genre.js";
import { lettersOf, placesIn } from "./letters.js";

const MOST_NAMED = 6;

/** "paragraph 3", "paragraphs 3 and 9"; many are not all named.
    @param {number[]} numbers */
const named = (numbers) =>
  numbers.length > MOST_NAMED
    ? several(numbers.length, "paragraph")
    : `paragraph${numbers.length > 1 ? "s" : ""} ${listed(numbers)}`;

/** @param {ReaderContent} content
    @param {CopiedPiece[]} pieces
    @param {number[]} numbers */
function countsOf(content, pieces, numbers) {
  const words = [0, ...content.paragraphs.map(() => 0)];
  for (const [i, piece] of pieces.entries()) words[numbers[i]] += piece.words;
  return words;
}

/** Nothing of the course's paragraphs is there: why may that be?
    @param {ReaderContent} content
    @param {CopiedPiece[]} pieces */
function whyNothing({ title, names, genre }, pieces) {
  const letters = lettersOf(pieces.map(({ text }) => text));
  const words = pieces.reduce((sum, piece) => sum + piece.words, 0);
  const has = (/** @type {string} */ name) => placesIn(lettersOf([name]).text, letters).length > 0;
  if (!words) return "There is no text in it.";
  if (words < 120 && has(title)) return "It has the headline, but not the text. The page may ask readers to pay first.";
  if (names.filter(has).length >= 2)
    return inGenre(
      "It is about the same people, but none of the words that the course quotes are in it. It may be a translation or another article.",
      genre,
    );
  return inGenre("None of the words that the course quotes are in it. It does not look like this column.", genre);
}

/** @param {ReaderContent} content
    @param {CopiedPiece[]} pieces
    @param {number[]} numbers
    @param {boolean[][]} found
    @returns {string[]} */
export function findingsOf(content, pieces, numbers, found) {
  const words = countsOf(content, pieces, numbers);
  const all = content.paragraphs.map((_, i) => i + 1);
  const missing = all.filter((number) => !words[number]);
  if (missing.length === all.length) return [whyNothing(content, pieces)];
  const there = all.filter((number) => words[number]);
  const last = Math.max(...there);
  const lines = [
    missing.length
      ? `${there.length} of the ${all.length} paragraphs are in your copy.`
      : `All ${all.length} paragraphs are in your copy.`,
  ];
  const isCut = missing.length > 1 && missing.every((number) => number > last);
  if (isCut) lines.push(`Your copy ends after paragraph ${last}. The rest may be only for readers who pay.`);
  else if (missing.length) {
    const names = missing.length > MOST_NAMED ? listed(missing) : named(missing).replace(/^paragraphs? /, "");
    lines.push(
      `Paragraph${missing.length > 1 ? "s" : ""} ${names} of the course ${missing.length > 1 ? "are" : "is"} not in your copy.`,
    );
  }
  const odd = there.filter((number) => isOdd(content.paragraphs[number - 1], words[number], found[number - 1]));
  if (odd.length)
    lines.push(
      `Look at ${named(odd)}: the words or their number differ from the course. ${odd.length > 1 ? "Do they" : "Does it"} begin and end in the right place, or is this another edition?`,
    );
  return lines;
}

/** @param {Expected} expected
    @param {number} words
    @param {boolean[]} found */
function isOdd(expected, words, found) {
  const lost = found.filter((one) => !one).length;
  return Math.abs(words - expected.words) > 3 + expected.words / 8 || lost > found.length / 2;
}
