/* Numbers as students type them: with either decimal mark, grouped or not, in any digits, with the unit.
   quiz/typed_number.py follows the same rules and says more; tests/quiz/number_cases.json holds both to
   the same cases. */

const LONGEST = 100;
const ALIKE = {
  "‐‑‒–—−﹣－": "-",
  "＋": "+",
  "＄﹩": "$",
  "￡": "£",
  "￥": "¥",
  "٪％﹪": "%",
  "’‘ʼ´`＇٬": "'",
  "，،": ",",
  "．": ".",
};
/** @param {string} sign */
const signedBy = (sign) =>
  new RegExp(`^([+-]?) ?[${sign || Object.keys(CURRENCIES).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`);
const GROUPED = /^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/;
const PER_CENT = ["%", "per cent", "percent", "prozent"];
/** How amounts of money are written without their sign.
    @type {Record<string, string[]>} */
const CURRENCIES = {
  $: ["dollars", "dollar", "usd"],
  "€": ["euros", "euro", "eur"],
  "£": ["pounds", "pound", "gbp"],
  "¥": ["yen", "jpy"],
};
/** @param {string} unit */
const currencyOf = (unit) => /^\p{Sc}/u.exec(unit)?.[0] ?? "";
/** @type {Record<string, string[]>} */
const SHORT = {
  thousand: ["k"],
  million: ["m", "mn", "mln"],
  billion: ["bn", "bln"],
  trillion: ["tn", "trn"],
  millionen: ["million", "mio", "mio."],
  milliarden: ["milliarde", "mrd", "mrd."],
  billionen: ["billion", "bio", "bio."],
};
const MOST_WORDS = 3; // in a unit: a longer one is taken only as it stands

/* Rows of digits that Unicode has had since version 15: not every browser and every Python knows them. */
const LATER_DIGITS = [0x11f50, 0x10d40, 0x116d0, 0x116da, 0x11bf0, 0x1ccf0, 0x1e5f1, 0x11de0];
/** @param {number} code */
const escaped = (code) => `\\u{${code.toString(16)}}`;
const ANY_DIGIT = `\\p{Nd}${LATER_DIGITS.map((first) => `${escaped(first)}-${escaped(first + 9)}`).join("")}`;
const DIGITS = new RegExp(`[${ANY_DIGIT}]`, "gu");
const AROUND_NUMBER = new RegExp(`^[^${ANY_DIGIT}.,٫]+|[^${ANY_DIGIT}.,٫]+$`, "gu");

/** Digits of a script stand in a row from 0 to 9, and one row may follow another.
    @param {string} letter */
function digit(letter) {
  const code = letter.codePointAt(0) ?? 0;
  const later = LATER_DIGITS.find((start) => code >= start && code < start + 10);
  if (later) return String(code - later);
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
/** @param {string} letter */
const alike = (letter) => Object.entries(ALIKE).find(([same]) => same.includes(letter))?.[1] ?? letter;
/** @param {string} text */
const plainText = (text) =>
  [...text.replace(/\p{Cf}/gu, "")]
    .map(alike)
    .join("")
    .replace(DIGITS, digit)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes them for blanks
    .replace(/[\s\x1c-\x1f\x85]+/g, " ")
    .trim()
    .toLowerCase();

/** @param {string} unit */
function endings(unit) {
  if (PER_CENT.includes(unit)) return ["", ...PER_CENT];
  const sign = currencyOf(unit);
  const bare = unit.slice(sign.length).trim();
  const words = bare.split(" ");
  const units =
    words.length > MOST_WORDS
      ? [bare]
      : words
          .map(ways)
          .reduce(
            (forms, next) => forms.flatMap((form) => next.map((word) => [...form, word])),
            [/** @type {string[]} */ ([])],
          )
          .map((form) => form.join(" "));
  if (!sign) return ["", ...units];
  const named = units.flatMap((form) => [sign, ...(CURRENCIES[sign] ?? [])].map((name) => `${form} ${name}`.trim()));
  return ["", sign, ...units, ...units.map((form) => `${sign} ${form}`), ...units.map((form) => sign + form), ...named];
}
/** A word of a unit as students write it: "billion" or "bn", "days" or "day".
    @param {string} word */
function ways(word) {
  if (word.endsWith("s")) return [word, word.slice(0, -1), ...(word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : [])];
  return [
    word,
    `${word}s`,
    ...(word.endsWith("y") ? [`${word.slice(0, -1)}ies`] : []),
    ...(Object.hasOwn(SHORT, word) ? SHORT[word] : []),
  ];
}

/** @param {string} body */
function forms(body) {
  /** @param {string} text */
  const digits = (text) => text.replace(/[^0-9]/g, "");
  const found = /[.,' ٫]/.test(body) ? [] : [body];
  if (GROUPED.test(body)) found.push(digits(body));
  const [, whole, mark, part] = /^(.*)([.,٫])([0-9]*)$/.exec(body) ?? [];
  const grouped = part && !whole.includes(mark) && GROUPED.test(whole);
  if (mark && (/^[0-9]+$/.test(whole + part) || grouped)) found.push(`${digits(whole)}.${part}`);
  return found;
}

/** What a student may mean by `typed`, the answer to a question in `unit`: one number, as a rule; none
     when it is no number; two, the whole one first, where a mark may group or be the decimal mark.
    @param {string} typed
    @param {string} [unit]
    @returns {number[]} */
export function readings(typed, unit = "") {
  if ([...typed].length > LONGEST) return [];
  const text = plainText(typed);
  const signed = signedBy(currencyOf(plainText(unit)));
  for (const ending of endings(plainText(unit))) {
    const found = text.endsWith(ending) && signed.exec(text.slice(0, text.length - ending.length).trimEnd());
    if (found && !(found[1] && found[2]))
      return forms(found[3].trimEnd()).map((form) => (found[1] + found[2] === "-" ? -1 : 1) * Number(form));
  }
  return [];
}

/** As a number of per cent, from 0 to 100. Never two: to group, a number has to be a thousand or more.
    @param {string} typed */
export const percents = (typed) => readings(typed, "%").filter((percent) => percent >= 0 && percent <= 100);

/** Is it written as a program would write it, but for its sign and its unit?
    @param {string} typed */
export const isTypedPlainly = (typed) => /^[0-9]*\.?[0-9]*$/.test(typed.replace(AROUND_NUMBER, ""));

/** A number written so that it can be read in one way only.
    @param {number} number */
export const plainly = (number) => (readings(String(number)).length === 1 ? String(number) : `${number}0`);
