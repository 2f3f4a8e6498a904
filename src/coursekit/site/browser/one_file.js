/* The course in one file shows a page at a time: the one in which the address names something, or the first. */

import { drawAll } from "./drawing.js";
import { leadOn } from "./last_lesson.js";
import { closeMenus } from "./menus.js";
import { all, targetOf } from "./place.js";

export function showPage() {
  const target = targetOf();
  const index = document.getElementById("index");
  /** @type {HTMLElement | null} */
  const shown = target?.closest(".page") ?? index;
  if (!shown || !index) return;
  const title = shown.dataset.title ?? "";
  for (const one of all(".page")) one.hidden = one !== shown;
  document.title = shown === index ? title : `${title} · ${index.dataset.title}`;
  closeMenus(shown);
  leadOn(shown.id, title);
  drawAll(shown);
  if (!target || target === shown) {
    scrollTo(0, 0);
    if (target) shown.querySelector("main")?.focus({ preventScroll: true });
  } else target.scrollIntoView();
}
