/* What a student is told of a copy: what of the course's paragraphs is in it, and what is not. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { listed } from "../../screen/browser/tools.js";
import { inGenre } from "./genre.js";
import { lettersOf, placesIn } from "./letters.js";

const MOST_NAMED = 6;

/** That these paragraphs differ; many are not all named.
    @param {number[]} numbers */
const differing = (numbers) =>
  numbers.length > MOST_NAMED
    ? ngettext(
        "Look at {n} paragraph: the words or their number differ from the course.",
        "Look at {n} paragraphs: the words or their number differ from the course.",
        numbers.length,
      )
    : ngettext(
        "Look at paragraph {numbers}: the words or their number differ from the course.",
        "Look at paragraphs {numbers}: the words or their number differ from the course.",
        numbers.length,
        { numbers: listed(numbers) },
      );

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
  if (!words) return gettext("There is no text in it.");
  if (words < 120 && has(title))
    return gettext("It has the headline, but not the text. The page may ask readers to pay first.");
  if (names.filter(has).length >= 2)
    return inGenre(
      gettext(
        "It is about the same people, but none of the words that the course quotes are in it. It may be a translation or another article.",
      ),
      genre,
    );
  return inGenre(
    gettext("None of the words that the course quotes are in it. It does not look like this column."),
    genre,
  );
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
      ? ngettext(
          "{there} of the {n} paragraph is in your copy.",
          "{there} of the {n} paragraphs are in your copy.",
          all.length,
          { there: there.length },
        )
      : ngettext("{n} of {n} paragraph is in your copy.", "All {n} paragraphs are in your copy.", all.length),
  ];
  const isCut = missing.length > 1 && missing.every((number) => number > last);
  if (isCut)
    lines.push(
      gettext("Your copy ends after paragraph {number}. The rest may be only for readers who pay.", { number: last }),
    );
  else if (missing.length)
    lines.push(
      ngettext(
        "Paragraph {numbers} of the course is not in your copy.",
        "Paragraphs {numbers} of the course are not in your copy.",
        missing.length,
        { numbers: listed(missing) },
      ),
    );
  const odd = there.filter((number) => isOdd(content.paragraphs[number - 1], words[number], found[number - 1]));
  if (odd.length)
    lines.push(
      `${differing(odd)} ${ngettext(
        "Does it begin and end in the right place, or is this another edition?",
        "Do they begin and end in the right place, or is this another edition?",
        odd.length,
      )}`,
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
