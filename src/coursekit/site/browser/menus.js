/* Menus close as one expects: on Escape, and when something else is pressed. */

import { all } from "./place.js";

/** @param {ParentNode} within */
const menus = (within) => all("details.menu[open]", within).map((menu) => /** @type {HTMLDetailsElement} */ (menu));

/** @param {ParentNode} within */
export function closeMenus(within) {
  for (const menu of menus(within)) menu.open = false;
}

export function setUpMenus() {
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of menus(document)) {
      menu.open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  addEventListener("click", (event) => {
    const target = /** @type {Node} */ (event.target);
    for (const menu of menus(document)) if (!menu.contains(target)) menu.open = false;
  });
}
