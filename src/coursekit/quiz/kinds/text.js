/* Own words, compared with a model answer. */

import { gettext } from "../../language/browser/messages.js";
import { h, told } from "../../screen/browser/tools.js";
import { asTyped } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

KINDS.text = {
  shape: "text",
  check: gettext("Compare"),
  blank: gettext("Write your answer first, then compare."),
  // Comparing is for improving: the model answer stays while the student goes on writing.
  stays: true,
  draw(item, ui) {
    const area = h("textarea", { rows: 4, "aria-labelledby": `${ui.id}-legend` });
    return {
      body: area,
      after: checklist(item, gettext("Does your answer say this?")),
      read: () => area.value,
      write: (answer) => {
        if (area.value !== answer) area.value = answer;
      },
    };
  },
  usable: asTyped,
  grade: (item, answer) =>
    answer.trim()
      ? { outcome: "noted", points: 0, said: [gettext("One way to put it:"), item.replies.model] }
      : undefined,
};

/** What to look for in one's own words, to be ticked off.
    @param {Item} item
    @param {string} question */
export function checklist(item, question) {
  const points = item.points.map((point) => h("label", {}, h("input", { type: "checkbox" }), told("span", point)));
  return h("fieldset", { class: "ck-points" }, h("legend", {}, question), points);
}
