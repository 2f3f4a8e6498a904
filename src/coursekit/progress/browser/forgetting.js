/* For those who share a computer. A second button asks again: nobody loses a term's work to one wrong click. */

import { gettext } from "../../language/browser/messages.js";
import { h } from "../../screen/browser/tools.js";

/** @param {() => void} forget */
export function drawForgetting(forget) {
  /** @param {string} text
      @param {() => void} click */
  const button = (text, click) => h("button", { type: "button", click }, text);
  const first = button(gettext("Forget all answers kept here"), () => {
    again.hidden = false;
    no.focus();
  });
  const yes = button(gettext("Yes, forget all of it here"), () => {
    again.hidden = true;
    forget();
  });
  const no = button(gettext("No, keep it"), () => {
    again.hidden = true;
    first.focus();
  });
  const again = h("div", { class: "ck-buttons", hidden: true }, yes, no);
  return h(
    "details",
    {},
    h("summary", {}, gettext("Sharing this computer?")),
    h(
      "p",
      {},
      gettext("Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),
    ),
    h("div", { class: "ck-buttons" }, first),
    again,
  );
}
