/* Rows to match to choices. */

import { gettext } from "../../language/browser/messages.js";
import { h, own, told } from "../../screen/browser/tools.js";
import { share } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

const READ_WHOLE = 24; // letters at most that a list shows of what is chosen, on a phone

KINDS.match = {
  shape: "map",
  blank: gettext("Match at least one row first."),
  draw(item, ui) {
    /** @param {{id: string, text: string}} given */
    const option = ({ id, text }) => h("option", { value: id, dir: "auto" }, text);
    const selects = item.rows.map((row, i) =>
      h(
        "select",
        { id: `${ui.id}-${i}`, "aria-describedby": ui.noteId(row.id) },
        [{ id: "", text: gettext("Choose…") }, ...item.choices].map(option),
      ),
    );
    // A browser cuts what is chosen where its list is too narrow: a phone shows it once more, for the eye only.
    const whole = selects.map(() => h("p", { class: "ck-chosen", "aria-hidden": "true" }));
    const repeat = () =>
      selects.forEach((select, i) => {
        const text = item.choices.find(({ id }) => id === select.value)?.text ?? "";
        whole[i].textContent = text.length > READ_WHOLE ? text : "";
      });
    for (const select of selects) select.addEventListener("change", repeat);
    return {
      body: h(
        "div",
        { class: "ck-rows" },
        item.rows.map((row, i) =>
          h(
            "div",
            { class: "ck-row" },
            h("label", { for: selects[i].id }, told("span", row.text, row.quote)),
            selects[i],
            whole[i],
            ui.note(row.id),
          ),
        ),
      ),
      read: () => Object.fromEntries(item.rows.map((row, i) => [row.id, selects[i].value]).filter(([, id]) => id)),
      write: (answer) => {
        for (const [i, row] of item.rows.entries()) selects[i].value = own(answer, row.id) ?? "";
        repeat();
      },
    };
  },
  grade(item, answer) {
    /** @type {Note[]} */
    const notes = Object.entries(answer).map(([name, id]) => {
      const row = item.rows.find((row) => row.id === name);
      return [name, row && id === row.answer, row && own(row.replies, id)];
    });
    if (notes.some(([, , reply]) => !reply)) return undefined;
    return share(item, notes, (right, all) => gettext("{right} of {all} rows are right.", { right, all }), {});
  },
  usable: (item, answer) =>
    Object.fromEntries(
      item.rows
        .map((row) => [row.id, own(answer, row.id)])
        .filter(([, id]) => item.choices.some((choice) => choice.id === id)),
    ),
  solution: (item) => Object.fromEntries(item.rows.map((row) => [row.id, row.answer])),
  everyReply: (item) => item.rows.map((row) => [row.id, null, own(row.replies, row.answer)]),
  answer: () => gettext("as now matched"),
  chosen: (item, answer, key) => item.choices.find(({ id }) => id === answer[key])?.text,
};
