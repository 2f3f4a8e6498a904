/* Numbers as students type them: with either decimal mark, grouped or not, in any digits, with the unit.
   quiz/typed_number.py follows the same rules and says more; tests/quiz/number_cases.json holds both to
   the same cases. */

const { readings, percents, isTypedPlainly, plainly } = (() => { // names of its own: all scripts share one page
const LONGEST = 100;
const ALIKE = { "‐‑‒–—−﹣－": "-", "＋": "+", "＄﹩": "$", "٪％﹪": "%", "’‘ʼ´`＇٬": "'", "，،": ",", "．": "." };
const SIGNED = /^([+-]?) ?\$? ?([+-]?) ?([0-9.,٫' ]+)$/;
const GROUPED = /^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/;
const PER_CENT = ["%", "per cent", "percent"];

/* Digits of a script stand in a row from 0 to 9, and one row may follow another. */
function digit(letter) {
  const code = letter.codePointAt(0);
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
const alike = (letter) => ALIKE[Object.keys(ALIKE).find((same) => same.includes(letter))] ?? letter;
const plainText = (text) => [...text.replace(/\p{Cf}/gu, "")].map(alike).join("")
  .replace(/\p{Nd}/gu, digit).replace(/[\s\x1c-\x1f\x85]+/g, " ").trim().toLowerCase();

function endings(unit) {
  if (PER_CENT.includes(unit)) return ["", ...PER_CENT];
  return ["", unit, ...(unit.startsWith("$") ? ["$", unit.slice(1).trim()] : [])];
}

function forms(body) {
  const digits = (text) => text.replace(/[^0-9]/g, "");
  const found = /[.,' ٫]/.test(body) ? [] : [body];
  if (GROUPED.test(body)) found.push(digits(body));
  const [, whole, mark, part] = /^(.*)([.,٫])([0-9]*)$/.exec(body) ?? [];
  const grouped = part && !whole.includes(mark) && GROUPED.test(whole);
  if (mark && (/^[0-9]+$/.test(whole + part) || grouped)) found.push(`${digits(whole)}.${part}`);
  return found;
}

/** What a student may mean by `typed`, the answer to a question in `unit`: one number, as a rule; none
    when it is no number; two, the whole one first, where a mark may group or be the decimal mark. */
function readings(typed, unit = "") {
  if ([...typed].length > LONGEST) return [];
  const text = plainText(typed);
  for (const ending of endings(plainText(unit))) {
    const found = text.endsWith(ending) && SIGNED.exec(text.slice(0, text.length - ending.length).trimEnd());
    if (found && !(found[1] && found[2]))
      return forms(found[3].trimEnd()).map((form) => (found[1] + found[2] === "-" ? -1 : 1) * Number(form));
  }
  return [];
}

/* As a number of per cent, from 0 to 100. Never two: to group, a number has to be a thousand or more. */
const percents = (typed) => readings(typed, "%").filter((percent) => percent >= 0 && percent <= 100);

/* Is it written as a program would write it, but for its sign and its unit? */
const isTypedPlainly = (typed) =>
  /^[0-9]*\.?[0-9]*$/.test(typed.replace(/^[^\p{Nd}.,٫]+|[^\p{Nd}.,٫]+$/gu, ""));

/* A number written so that it can be read in one way only. */
const plainly = (number) => (readings(String(number)).length === 1 ? String(number) : `${number}0`);

return { readings, percents, isTypedPlainly, plainly };
})();
export { readings, percents, plainly };
