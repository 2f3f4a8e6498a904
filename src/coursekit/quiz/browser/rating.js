/* "How sure are you?", asked before the first check. A rating belongs to the first try: from then on
   it is locked, and whoever saw the answer first is not asked at all. */

import { gettext, inPercent } from "../../language/browser/messages.js";
import { h, must } from "../../screen/browser/tools.js";
import { KINDS } from "./kinds.js";

export const RATE_FIRST = gettext("Say first how sure you are, then check.");

/** @param {number} level
    @param {number} i */
function levelInWords(level, i) {
  const percent = inPercent(level / 100);
  if (!i) return gettext("{percent} just guessing", { percent });
  return level === 100 ? gettext("{percent} certain", { percent }) : percent;
}

/** @param {Item} item
    @param {string} id */
export function drawRating(item, id) {
  const inputs = item.confidence.map((value) => h("input", { type: "radio", name: `${id}-sure`, value }));
  const asked =
    KINDS[item.kind].shape === "text"
      ? gettext("How sure are you that your answer is right?")
      : gettext("How sure are you that all of your answer is right?"); // one that has parts is rated as a whole
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
