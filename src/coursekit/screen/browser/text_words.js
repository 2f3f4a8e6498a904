/* A text as words that can be chosen one by one, and as what stands between them: text_words.py has the same rules,
   and tests/text_word_cases.json holds both to the same cases. Letters are looked at one by one, since older browsers
   cannot look behind in a pattern. */

const INSIDE = "\u00ad\u200c\u200d\u2060";
const JOINS = "'’-‐‑.·&_@\u05be\u05f3\u05f4";
const IN_NUMBERS = ",:/٫٬";
const UNSPACED =
  /[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u;

/** @typedef {string | undefined} Letter */

/** @param {Letter} letter */
const isLetter = (letter) => letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter);
/** @param {Letter} letter */
const isNumber = (letter) => letter !== undefined && /\p{N}/u.test(letter);
/** @param {Letter} letter */
const isMoney = (letter) => letter !== undefined && /\p{Sc}/u.test(letter);
/** @param {Letter} letter */
const standsAlone = (letter) => letter !== undefined && UNSPACED.test(letter) && /\p{L}/u.test(letter);
/** @param {string} letters
    @param {Letter} letter */
const among = (letters, letter) => letter !== undefined && letters.includes(letter);

/** The paragraphs of a text: each line that is not blank is one.
    @param {string} text */
export const paragraphsOf = (text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** A text in pieces: what stands before the first word, that word, what stands between it and the next … So every
    second piece is a word, and together they are the text.
    @param {string} text
    @returns {string[]} */
export function pieces(text) {
  const letters = Array.from(text);
  /** @param {number} from
      @param {number} [to] */
  const part = (from, to) => letters.slice(from, to).join("");
  /** @type {string[]} */
  const found = [];
  let begun = 0;
  let place = 0;
  while (place < letters.length) {
    const end = endOfWord(letters, place);
    if (end > place) {
      found.push(part(begun, place), part(place, end));
      begun = end;
    }
    place = Math.max(end, place + 1);
  }
  return [...found, part(begun)];
}

/** Where the word that begins at `start` ends; `start` where none begins.
    @param {string[]} text
    @param {number} start */
function endOfWord(text, start) {
  let place = pastSign(text, start);
  if (!isLetter(text[place])) return start;
  if (standsAlone(text[place])) {
    place += 1;
    while (among(INSIDE, text[place]) || (isLetter(text[place]) && /\p{M}/u.test(text[place]))) place += 1;
    return place;
  }
  while (goesOn(text, place)) place += 1;
  const sign = among("%‰°", text[place]) || (isMoney(text[place]) && !isNumber(text[place + 1]));
  return isNumber(text[place - 1]) && sign ? place + 1 : place;
}

/** Whether the word that has begun goes on at `place`.
    @param {string[]} text
    @param {number} place */
function goesOn(text, place) {
  if (place >= text.length) return false;
  if (among(INSIDE, text[place])) return true;
  if (among(IN_NUMBERS, text[place])) return isNumber(text[place - 1]) && isNumber(text[place + 1]);
  const at = text[place + (among(JOINS, text[place]) ? 1 : 0)];
  return isLetter(at) && !standsAlone(at);
}

/** Behind the sign that opens a word, if one does: $90, −5, -€3, #tram, @mayor.
    @param {string[]} text
    @param {number} start */
function pastSign(text, start) {
  if (isLetter(text[start]) || isLetter(text[start - 1])) return start;
  if (among("#@", text[start])) return start + 1;
  let place = start + (among("+-−±", text[start]) ? 1 : 0);
  place += isMoney(text[place]) ? 1 : 0;
  return isNumber(text[place]) ? place : start;
}
