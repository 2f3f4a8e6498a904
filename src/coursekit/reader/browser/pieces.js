/* A copied text as pieces, which the course's paragraphs are put together of: ../copied_pieces.py says how. */

export const SAME_LINE = 0;
export const NEXT_LINE = 1;
export const AFTER_BLANK = 2;
const LONGEST_ASIDE = 14; // words

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;
const PAGE_ENDS = /[\f\v]/g;
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const SOFT_AT_END = /\u00ad[ ]*\n[ ]*/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;
const HYPHEN_AT_END = /([a-z\u00df-\u00f6\u00f8-\u00ff])[-\u2010] *\n *([a-z\u00df-\u00f6\u00f8-\u00ff])/g;
const SENTENCE_END = /[.!?…]['"’”»)\]]* +(?=['"‘“«([]*[A-Z0-9À-ÖØ-Þ])/g;
const CLOSED = /[.!?…:]['"’”»)\]]*\s*$/;
const ASIDE = new RegExp(
  "^[^A-Za-z0-9]*(?:advertisement|anzeige|read more|read also|also read|also on|see also|related|recommended|more from|" +
    "most read|share|sign up|subscribe|subscription|log in|follow us|listen to|watch|photo|photograph|picture|image|" +
    "credit|illustration|getty|copyright|newsletter|continue reading|story continues|\\d* ?comments?)(?![A-Za-z0-9])",
  "i",
);
const CREDIT = /(?:[|/©]| via | by ).*(?:getty|afp|reuters|epa|images|ap photo)(?![A-Za-z0-9])|^©/i;

/** @param {string} text */
export const tidied = (text) =>
  text
    .normalize("NFC")
    .replace(LINE_ENDS, "\n")
    .replace(PAGE_ENDS, "\n")
    .replace(BLANKS, " ")
    .replace(SOFT_AT_END, "")
    .replace(UNSEEN, "")
    .replace(CONTROL, "")
    .replace(HYPHEN_AT_END, "$1$2");

/** @param {string} text */
const wordsIn = (text) => text.split(/\s+/).filter(Boolean);

/** The pieces of a copied text, in order.
    @param {string} text
    @returns {CopiedPiece[]} */
export function piecesOf(text) {
  /** @type {CopiedPiece[]} */
  const found = [];
  let gap = AFTER_BLANK;
  /** @type {boolean} */
  let open = false;
  for (const given of tidied(text).split("\n")) {
    const line = wordsIn(given).join(" ");
    if (!line) {
      gap = AFTER_BLANK;
      continue;
    }
    // A line within a paragraph goes on with the one before it.
    /** @type {boolean} */
    const aside = (gap === AFTER_BLANK || !open) && isAside(line);
    for (const sentence of aside ? [line] : sentencesOf(line)) {
      found.push({ text: sentence, gap, words: wordsIn(sentence).length, aside });
      gap = SAME_LINE;
    }
    gap = NEXT_LINE;
    open = !aside && !CLOSED.test(line);
  }
  return found;
}

/** @param {string} line
    @returns {boolean} */
const isAside = (line) =>
  wordsIn(line).length <= LONGEST_ASIDE && (CREDIT.test(line) || (ASIDE.test(line) && !/[.!?]['"’”]?$/.test(line)));

/** @param {string} line */
function sentencesOf(line) {
  const ends = [0, ...[...line.matchAll(SENTENCE_END)].map((one) => one.index + one[0].length), line.length];
  return ends
    .slice(1)
    .map((end, i) => line.slice(ends[i], end).trim())
    .filter(Boolean);
}
