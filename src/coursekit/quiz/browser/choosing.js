/* What kinds have in common that choose among options, or mark in parts. */

import { gettext } from "../../language/browser/messages.js";
import { h, listed, told } from "../../screen/browser/tools.js";

/** @param {Item} item
    @param {Ui} ui
    @param {"radio" | "checkbox"} type
    @returns {Drawn} */
export function drawChoices(item, ui, type) {
  const inputs = item.choices.map((choice) =>
    h("input", { type, name: ui.id, value: choice.id, "aria-describedby": ui.noteId(choice.id) }),
  );
  const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    body: h(
      "div",
      { class: "ck-options" },
      item.choices.map((choice, i) =>
        h("div", { class: "ck-option" }, h("label", {}, inputs[i], told("span", choice.text)), ui.note(choice.id)),
      ),
    ),
    read: type === "radio" ? () => chosen()[0] ?? "" : chosen,
    write: (answer) => {
      for (const input of inputs) input.checked = [answer].flat().includes(input.value);
    },
  };
}

/* What quiz/shuffling.py calls an option or a row: nobody's own words, nor a number. */
const OPTION_ID = /^o[0-9a-f]{7}$/;
/** @param {Item} _item
    @param {string} answer */
export const asTyped = (_item, answer) => (OPTION_ID.test(answer) ? "" : answer);

/** @param {string[]} ids
    @param {{id: string}[]} things */
export const among = (ids, things) => [...new Set(ids)].filter((id) => things.some((thing) => thing.id === id));
/** @param {string[]} ids
    @param {{id: string}[]} things */
export const known = (ids, things) =>
  new Set(ids).size === ids.length && ids.every((id) => things.some((thing) => thing.id === id));
/** @param {Item} item */
export const rightChoices = (item) => item.choices.filter((choice) => choice.correct);

/** One choice among several; a kind adds how it is marked.
    @type {Omit<Kind, "grade">} */
export const choosing = {
  shape: "text",
  blank: gettext("Choose an answer first."),
  draw: (item, ui) => drawChoices(item, ui, "radio"),
  usable: (item, answer) => among([answer], item.choices)[0] ?? "",
  answer: (item) => listed(rightChoices(item).map((choice) => choice.text)),
  everyReply: (item) => item.choices.map((choice) => [choice.id, !!choice.correct, choice.reply]),
  options: true,
};

/** Rows right out of all rows.
    @param {Item} item
    @param {Note[]} notes
    @param {(right: number, all: number) => string} done
    @param {Record<string, Reply>} replies
    @returns {Mark} */
export function share(item, notes, done, replies) {
  const right = notes.filter(([, good]) => good).length;
  const outcome = right === item.rows.length ? "right" : right ? "partly" : "wrong";
  const said = [done(right, item.rows.length), outcome === "right" ? replies.right : replies.wrong];
  return { outcome, points: right / item.rows.length, notes, said };
}
