/* "How sure are you?", asked before the first check. A rating belongs to the first try: from then on
   it is locked, and whoever saw the answer first is not asked at all. */

import { h, must } from "../../screen/browser/tools.js";
import { KINDS } from "./kinds.js";

export const RATE_FIRST = "Say first how sure you are, then check.";

/** @param {number} level
    @param {number} i */
const levelInWords = (level, i) => `${level}%${i ? (level === 100 ? " certain" : "") : " just guessing"}`;

/** @param {Item} item
    @param {string} id */
export function drawRating(item, id) {
  const inputs = item.confidence.map((value) => h("input", { type: "radio", name: `${id}-sure`, value }));
  const whose = KINDS[item.kind].shape === "text" ? "your" : "all of your"; // an answer that has parts is rated as a whole
  const asked = `How sure are you that ${whose} answer is right?`;
  const labels = item.confidence.map((level, i) => h("label", {}, inputs[i], h("span", {}, levelInWords(level, i))));
  const node = h("fieldset", { class: "ck-rating" }, h("legend", {}, asked), h("div", {}, labels));
  return {
    node,
    read: () => Number(must(inputs.find((input) => input.checked)).value),
    /** @param {number | null} sure
        @param {boolean} over */
    write(sure, over) {
      node.hidden = over && sure === null;
      node.disabled = over;
      for (const input of inputs) input.checked = Number(input.value) === sure && sure !== null;
    },
  };
}
