/* Words in the text of a paragraph, from and up to a letter: so that they can be marked where they stand. */

import { lettersOf, placesIn } from "./letters.js";

/** @param {string} text
    @param {string[]} wanted
    @returns {[number, number][]} */
export function rangesIn(text, wanted) {
  const letters = lettersOf([text]);
  /** @type {[number, number][]} of each letter, where what it stands for begins and ends */
  const places = [];
  let at = 0;
  for (const shown of text) {
    for (const _ of lettersOf([shown]).text) places.push([at, at + shown.length]);
    at += shown.length;
  }
  return wanted
    .map((words) => placesIn(lettersOf([words]).text, letters)[0])
    .filter(Boolean)
    .map(([begin, end]) => [places[begin][0], places[end - 1][1]]);
}

/** The text cut wherever a range begins or ends, each part with the ranges that it is in.
    @param {string} text
    @param {[number, number][]} ranges */
export function partsOf(text, ranges) {
  const cuts = [...new Set([0, text.length, ...ranges.flat()])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => ({
    text: text.slice(cuts[i], end),
    within: ranges
      .map(([from, to], place) => (from <= cuts[i] && end <= to ? place : -1))
      .filter((place) => place >= 0),
  }));
}
