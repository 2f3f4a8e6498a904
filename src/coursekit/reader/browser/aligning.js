/* The course's paragraphs found in a copied text: ../aligning.py says how, and whose idea it is. */

import { lettersOf, placesIn } from "./letters.js";
import { AFTER_BLANK, SAME_LINE } from "./pieces.js";

const MISSING = 6;
const MOST_OFF = 12;
const NOT_FOUND = 6;
const A_WORD = 0.25;
const LINE = 0.3;
const BLANK_LINE = 1.5;
const JOINED = 1.5;
const TORN = 4;
const BETWEEN = 0.7;

/** The paragraph of each piece, or 0; and for each paragraph, which of its quoted words stand in it.
    @param {CopiedPiece[]} pieces
    @param {Expected[]} expected
    @param {string} [title]
    @returns {Alignment} */
export function align(pieces, expected, title = "") {
  const named = lettersOf([title]).text;
  const body = pieces.filter(({ aside, text }) => !aside && !(named && lettersOf([text]).text === named));
  const letters = lettersOf(body.map(({ text }) => text));
  const hits = expected.map(({ quoted }) => hitsOf(quoted, letters));
  const cheapest = cheapestOf(body, expected, hits);
  const isTitled = named !== "" && lettersOf(pieces.map(({ text }) => text)).text.includes(named);
  const sure = sureOf(body, cheapest, expected, hits, isTitled);
  const told = cheapest.map((number) => (sure.has(number) ? number : 0));
  const numbers = new Map(body.map((piece, i) => [piece, told[i]]));
  return {
    numbers: pieces.map((piece) => numbers.get(piece) ?? 0),
    found: hits.map((row, i) => foundIn(i + 1, row, told)),
  };
}

/** Which quoted words stand in the pieces of a paragraph: for a copy whose pieces a student has moved.
    @param {CopiedPiece[]} pieces
    @param {number[]} numbers
    @param {Expected[]} expected */
export function foundAs(pieces, numbers, expected) {
  const letters = lettersOf(pieces.map(({ text }) => text));
  return expected.map(({ quoted }, i) => foundIn(i + 1, hitsOf(quoted, letters), numbers));
}

/** @param {CopiedPiece[]} pieces
    @param {number[]} numbers
    @param {Expected[]} expected
    @param {Hit[][]} hits
    @param {boolean} isTitled */
function sureOf(pieces, numbers, expected, hits, isTitled) {
  const words = [0, ...expected.map(() => 0)];
  const apart = new Set([0]);
  for (const [i, piece] of pieces.entries()) {
    words[numbers[i]] += piece.words;
    if (i && numbers[i] === numbers[i - 1] && piece.gap === AFTER_BLANK) apart.add(numbers[i]);
  }
  if (!expected.some(({ quoted }) => quoted.length)) return new Set(numbers);
  /** @type {Set<number>} */
  const sure = new Set();
  /** @type {number[]} */
  const alike = [];
  for (const [i, row] of expected.entries()) {
    const found = foundIn(i + 1, hits[i], numbers);
    /** @param {Hit[]} known */
    const worth = (known) => known.reduce((sum, one) => sum + one.worth, 0);
    const there = worth(hits[i].filter((_, place) => found[place]));
    const byWords = there > 0 && 3 * there >= worth(hits[i]) && 4 * words[i + 1] >= row.words;
    const off = words[i + 1] ? Math.abs(words[i + 1] - row.words) : Infinity;
    if (byWords) sure.add(i + 1);
    else if (!hits[i].length && !apart.has(i + 1) && off <= 1) alike.push(i + 1);
  }
  if (sure.size || isTitled) for (const number of alike) sure.add(number);
  const order = numbers.filter((number, place) => place === 0 || numbers[place - 1] !== number);
  for (const way of [order, [...order].reverse()]) {
    let last = 0;
    for (const [i, other] of way.slice(1).entries()) {
      last = way[i] || last;
      const row = expected[other - 1];
      const near = row?.quoted.length ? way[i] : last;
      if (!other || !sure.has(near) || Math.abs(near - other) !== 1) continue;
      if (Math.abs(words[other] - row.words) <= 2 + Math.floor(row.words / 7)) sure.add(other);
    }
  }
  return sure;
}

/** @param {string[]} quoted
    @param {Letters} letters
    @returns {Hit[]} */
function hitsOf(quoted, letters) {
  /** @param {number} letter */
  const pieceOf = (letter) => letters.starts.findLastIndex((start) => start <= letter);
  return quoted.map((words) => {
    const wanted = lettersOf([words]).text;
    const places = placesIn(wanted, letters).map(([begin, end]) => [pieceOf(begin), pieceOf(end - 1) + 1]);
    return { worth: Math.min(8, 0.25 * wanted.length), places };
  });
}

/** @param {number} number
    @param {Hit[]} hits
    @param {number[]} numbers */
const foundIn = (number, hits, numbers) =>
  hits.map(({ places }) => places.some(([begin, end]) => numbers.slice(begin, end).every((one) => one === number)));

/** What is won by reaching a piece, by its number. Few pieces have something, of many.
    @param {number} start
    @param {Hit[]} hits
    @returns {Map<number, number>} */
function gainsFrom(start, hits) {
  const gains = new Map();
  for (const { worth, places } of hits) {
    const ends = places.filter(([begin]) => begin >= start).map(([, end]) => end);
    if (!ends.length) continue;
    const end = ends.reduce((least, one) => Math.min(least, one));
    gains.set(end, (gains.get(end) ?? 0) + worth + Math.min(2, worth));
  }
  return gains;
}

/** The number for each piece. A state is how many pieces and paragraphs are done, and whether the last piece belongs
    to a paragraph.
    @param {CopiedPiece[]} pieces
    @param {Expected[]} expected
    @param {Hit[][]} hits */
function cheapestOf(pieces, expected, hits) {
  const [count, last] = [pieces.length, expected.length];
  const size = (count + 1) * (last + 1) * 2;
  const cost = new Float64Array(size).fill(Infinity);
  const came = new Int32Array(size).fill(-1);
  cost[0] = 0;
  /** @param {number} place
      @param {number} done
      @param {number} used */
  const stateOf = (place, done, used) => (place * (last + 1) + done) * 2 + used;
  /** @param {number} from
      @param {number} to
      @param {number} more */
  const reach = (from, to, more) => {
    if (!(cost[from] + more < cost[to] - 1e-9)) return;
    cost[to] = cost[from] + more;
    came[to] = from;
  };
  for (let place = 0; place <= count; place += 1)
    for (let done = 0; done <= last; done += 1)
      for (const used of [0, 1]) {
        const state = stateOf(place, done, used);
        if (cost[state] === Infinity) continue;
        if (done < last) {
          reach(state, stateOf(place, done + 1, used), MISSING);
          for (const [end, price] of pricesOf(pieces, place, used, expected[done], hits[done]))
            reach(state, stateOf(end, done + 1, 1), price);
        }
        if (place < count)
          reach(state, stateOf(place + 1, done, 0), leftOut(pieces[place], used, done > 0 && done < last));
      }
  const ends = [stateOf(count, last, 0), stateOf(count, last, 1)];
  return wayBack(came, cost[ends[1]] < cost[ends[0]] ? ends[1] : ends[0], last);
}

/** @param {CopiedPiece} piece
    @param {number} used
    @param {boolean} between */
const leftOut = (piece, used, between) => (piece.gap === SAME_LINE ? (used ? TORN : 0) : between ? BETWEEN : 0);

/** What each paragraph from the piece `start` costs, by the piece behind its last.
    @param {CopiedPiece[]} pieces
    @param {number} start
    @param {number} used
    @param {Expected} row
    @param {Hit[]} hits */
function pricesOf(pieces, start, used, row, hits) {
  const gains = gainsFrom(start, hits);
  let price = Math.min(
    NOT_FOUND,
    hits.reduce((sum, { worth }) => sum + Math.min(2, worth), 0),
  );
  if (start < pieces.length && pieces[start].gap === SAME_LINE) price += used ? JOINED : TORN;
  let words = 0;
  /** @type {[number, number][]} */
  const made = [];
  for (let place = start; place < pieces.length && words <= 2 * row.words + 20; place += 1) {
    const { gap } = pieces[place];
    if (place > start && gap !== SAME_LINE) price += gap === AFTER_BLANK ? BLANK_LINE : LINE;
    words += pieces[place].words;
    price -= gains.get(place + 1) ?? 0;
    const off = Math.abs(words - row.words);
    made.push([place + 1, price + Math.min(MOST_OFF, off * A_WORD + off ** 2 / Math.max(row.words, 1))]);
  }
  return made;
}

/** @param {Int32Array} came
    @param {number} end
    @param {number} last */
function wayBack(came, end, last) {
  /** @type {number[]} */
  const numbers = [];
  /** @param {number} state */
  const parts = (state) => [Math.floor(state / 2 / (last + 1)), Math.floor(state / 2) % (last + 1)];
  for (let state = end; came[state] >= 0; state = came[state]) {
    const [place, done] = parts(state);
    const [before, doneBefore] = parts(came[state]);
    for (let left = place - before; left > 0; left -= 1) numbers.push(done > doneBefore ? done : 0);
  }
  return numbers.reverse();
}
