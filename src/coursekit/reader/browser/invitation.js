/* What a lesson shows of the reader: whether a copy is kept, and a button that opens it. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { copiesAt } from "../../screen/browser/copies.js";
import { isCopyKept, openReader } from "../../screen/browser/desk.js";
import { h, keepKeys } from "../../screen/browser/tools.js";
import { inGenre } from "./genre.js";
import { COPY_CHANGED } from "./shelf.js";

const NONE = gettext("You have no copy here yet.");
const ONE = gettext("Your copy is kept in this browser.");
const INCLUDED = gettext("The whole text comes with the course.");

/** @param {HTMLElement} element
    @param {{kit: string, title: string, paragraphs: number, included: boolean, genre?: string}} content
    @param {Options} [options]
    @returns {View} */
export function mount(element, { kit, title, paragraphs, included, genre = "" }, { binder } = {}) {
  const said = h("p", { role: "status" });
  const button = h("button", {
    type: "button",
    class: "ck-primary",
    click: () => openReader({ from: button, binder }),
  });
  const root = h(
    "div",
    {
      class: "ck-screen ck-reader-invitation",
      role: "group",
      "aria-label": included ? gettext("The text") : inGenre(gettext("Your own copy of the column"), genre),
    },
    h("p", { dir: "auto" }, ngettext("“{title}”, {n} paragraph", "“{title}”, {n} paragraphs", paragraphs, { title })),
    said,
    h("div", { class: "ck-buttons" }, button),
  );
  const show = () => {
    const kept = included || isCopyKept(`${copiesAt(binder)}${kit}`);
    const words = included ? INCLUDED : kept ? ONE : NONE;
    if (said.textContent !== words) said.textContent = words;
    const open = inGenre(gettext("Open the column beside the lesson"), genre);
    button.textContent = kept ? open : gettext("Bring your own copy");
  };
  keepKeys(root);
  show();
  const events = [COPY_CHANGED, "storage"];
  for (const event of events) globalThis.addEventListener(event, show);
  element.append(root);
  return {
    follow() {},
    stop() {
      for (const event of events) globalThis.removeEventListener(event, show);
    },
  };
}
