/* Typing a number. */

import { gettext, number, inOnePiece as plain } from "../../language/browser/messages.js";
import { amount, h, near, unitParts } from "../../screen/browser/tools.js";
import { asTyped } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";
import { isTypedPlainly, plainly, readings } from "../browser/typed_number.js";

/** @param {Item} item
    @param {Ui} ui
    @param {string} label */
export function drawNumber(item, ui, label) {
  const [before, after] = unitParts(item.unit);
  const input = h("input", {
    id: ui.id,
    inputmode: "decimal",
    autocomplete: "off",
    "aria-describedby": `${ui.id}-before ${ui.id}-after`,
  });
  return {
    body: h(
      "p",
      { class: "ck-number" },
      h("label", { for: ui.id }, label),
      h(
        "span",
        { class: "ck-amount-typed" },
        h("span", { id: `${ui.id}-before` }, before),
        input,
        h("span", { id: `${ui.id}-after`, dir: "auto" }, after),
      ),
    ),
    read: () => input.value,
    write: (/** @type {string} */ answer) => {
      if (input.value !== answer) input.value = answer;
    },
  };
}

/** "1.234" is a thousand and more to some readers and one and a bit to others: so the two readings are
    told apart by how large they are.
    @param {string} typed
    @param {number} whole
    @param {number} part */
function eitherOr(typed, whole, part) {
  const [below, above] = [Math.floor(part), Math.ceil(part)];
  const values = { typed, whole, part: plain(part), below, above };
  return below === above
    ? gettext("“{typed}” can be read in two ways. Do you mean {whole}, or {part}?", values)
    : gettext(
        "“{typed}” can be read in two ways. Do you mean {whole}, or a number between {below} and {above} ({part})?",
        values,
      );
}

KINDS.number = {
  shape: "text",
  blank: gettext("That is not a number yet. Write it with digits and without other words, for example {number}.", {
    number: number(3.5),
  }),
  draw: (item, ui) => drawNumber(item, ui, gettext("Your answer")),
  usable: asTyped,
  either(item, answer) {
    const found = readings(answer, item.unit);
    const [whole, part] = found;
    return found.length > 1 && { asks: eitherOr(answer.trim(), whole, part), answers: found.map(plainly) };
  },
  grade(item, answer) {
    const [given, ...others] = readings(answer, item.unit);
    if (given === undefined || others.length) return undefined;
    const understood = !isTypedPlainly(answer) && gettext("Read as {number}.", { number: plain(given) });
    /** @param {Reply} reply */
    const said = (reply) => [reply, understood].filter(Boolean);
    if (near(given, item.answer, item.tolerance))
      return { outcome: "right", points: 1, said: said(item.replies.right) };
    const miss = item.near.find((miss) => near(given, miss.value, 0));
    return { outcome: "wrong", points: 0, said: said(miss ? miss.reply : item.replies.wrong) };
  },
  solution: (item) => String(item.answer),
  answer: (item) => amount(item.answer, item.unit),
  explained: (item) => [item.replies.right],
};
