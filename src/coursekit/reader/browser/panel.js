/* Where the reader stands: in a place that the front end has for panels, or else in a dialog at the side, which leaves
   the lesson where it is and as it is. On a phone it takes the whole window until it is closed. */

import { gettext, language } from "../../language/browser/messages.js";
import { desk } from "../../screen/browser/desk.js";
import { h, keepKeys } from "../../screen/browser/tools.js";

const NARROW = "(max-width: 700px)";

/** @param {HTMLElement} content
    @param {string} name
    @param {string} label the same in a word, for a tab
    @returns {{show(from?: HTMLElement): void, close(): void}} */
export function panelOf(content, name, label) {
  /** @type {HTMLElement | undefined} */
  let from;
  const close = () => {
    place.hide();
    if (from?.isConnected) from.focus({ preventScroll: true });
    from = undefined;
  };
  const button = h("button", { type: "button", class: "ck-close", click: close }, gettext("Close"));
  const root = h(
    "div",
    { class: "ck-screen ck-reader", role: "region", "aria-label": name, lang: language.code, dir: language.direction },
    h("div", { class: "ck-reader-head" }, h("h2", { dir: "auto" }, name), button),
    content,
  );
  keepKeys(root);
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  });
  const place = desk.host?.(root, { label, name }) ?? dialogOf(root, name);
  return {
    show(asker) {
      from = asker ?? from;
      place.show();
    },
    close,
  };
}

/** @param {HTMLElement} root
    @param {string} name
    @returns {PanelPlace} */
function dialogOf(root, name) {
  const dialog = h("dialog", { class: "ck-reader-dialog", "aria-label": name, lang: language.code }, root);
  document.body.append(dialog);
  const beside = (/** @type {boolean} */ is) => document.documentElement.classList.toggle("ck-reader-beside", is);
  dialog.addEventListener("close", () => beside(false));
  return {
    show() {
      if (dialog.open) return;
      if (matchMedia(NARROW).matches) dialog.showModal();
      else {
        dialog.show();
        beside(true);
      }
    },
    hide: () => dialog.close(),
  };
}
