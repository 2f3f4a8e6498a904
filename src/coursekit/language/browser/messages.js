/* Sentences of the interface, in the language of the kit: the same as language/messages.py, which tells more. The
   language comes before this script, with the script that asks questions (`language_script` in screen/runtime.py), so
   constants may be translated where they stand. */

/** @typedef {{code: string, direction: string, decimal: string, group: string, months: string[], percent: string, day: string,
     month: string, before: string, pair: string, alternative: string, quotes: string[], plurals: string,
     messages: Record<string, string | string[]>}} Language */

/** @type {Language} */
export const ENGLISH = {
  code: "en",
  direction: "ltr",
  decimal: ".",
  group: ",",
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  percent: "{n}%",
  day: "{day} {month} {year}",
  month: "{month} {year}",
  before: "{year} BC",
  pair: "{first} and {last}",
  alternative: "{first} or {last}",
  quotes: ["“", "”"],
  plurals: `10${"1".repeat(198)}`,
  messages: {},
};

const given = /** @type {Record<symbol, Language>} */ (/** @type {unknown} */ (globalThis));
/** The language of this script, as long as the page is open. */
export const language = given[Symbol.for("coursekit language")] ?? ENGLISH;

/** A text with values in its places, which stand in braces.
    @param {string} text
    @param {Record<string, unknown>} values */
export const inPlaces = (text, values) =>
  text.replace(/\{(\w+)\}/g, (place, name) => (Object.hasOwn(values, name) ? String(values[name]) : place));
/** @param {string} text
    @param {Record<string, unknown>} [values] */
const filled = (text, values) => (values ? inPlaces(text, values) : text);

/** @param {string} key
    @param {number} form */
function translated(key, form) {
  const found = Object.hasOwn(language.messages, key) ? language.messages[key] : "";
  return typeof found === "string" ? found : found[form];
}

/** @param {string} message
    @param {Record<string, unknown>} [values] */
export const gettext = (message, values) => filled(translated(message, 0) || message, values);

/** The message for `n` things; `{n}` in it is the number.
    @param {string} one
    @param {string} several
    @param {number} n
    @param {Record<string, unknown>} [values] */
export function ngettext(one, several, n, values) {
  const form = Number(language.plurals[n < 200 ? n : 100 + (n % 100)]);
  return filled(translated(one, form) || (n === 1 ? one : several), { n: number(n), ...values });
}

/** @param {string} context what nobody sees: it tells two meanings of one message apart
    @param {string} message
    @param {Record<string, unknown>} [values] */
export const pgettext = (context, message, values) =>
  filled(translated(`${context}\x04${message}`, 0) || message, values);

/** Words in the quotation marks of the language.
    @param {string} words */
export const inQuotes = (words) => language.quotes.join(words);

/** A number as it was understood, in one piece.
    @param {number} value */
export const inOnePiece = (value) => String(value).replace(".", language.decimal);

/** A number with exactly so many decimals.
    @param {number} value
    @param {number} decimals
    @returns {string} */
export const fixed = (value, decimals) => value.toFixed(decimals).replace(".", language.decimal);

/** A number of per cent.
    @param {number | string} n */
export const percent = (n) => inPlaces(language.percent, { n });

/** "25%" for a quarter: a share of one in whole per cent.
    @param {number} share */
export const inPercent = (share) => percent(Math.round(100 * share));

/** A number as the language writes it.
    @param {number} value
    @param {number} [decimals] so many at most
    @returns {string} */
export function number(value, decimals = 3) {
  const [whole, rest = ""] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language.group);
  const digits = rest.replace(/0+$/, "");
  return `${value < 0 ? "-" : ""}${grouped}${digits && language.decimal + digits}`;
}
