/* Screens take the place of the words that a page has without scripts. */

import { h } from "../../screen/browser/tools.js";
import { modelOf } from "./model.js";
import { addressOf, all, left, root, targetOf } from "./place.js";

/** @param {HTMLElement} place */
function draw(place) {
  const { screen = "", lesson = "" } = place.dataset;
  const content = place.querySelector("script");
  if (!left.coursekit || !content) return;
  const el = h("div", { class: "live" });
  try {
    const plan = "plan" in place.dataset ? { lessons: left.coursekitPlan } : {};
    const model = modelOf(screen, { ...JSON.parse(content.textContent ?? ""), ...plan }, lesson, addressOf);
    const view = left.coursekit.widget(screen)();
    view.initialize({ model });
    view.render({ model, el });
  } catch (error) {
    console.error(error);
    return; // what stands here in words stays
  }
  content.remove();
  place.querySelector(".static")?.replaceWith(el);
}

/** The one that a reader is led to first, then one after the other, so that the page can be used meanwhile.
    @param {Document | HTMLElement} within */
export async function drawAll(within) {
  const target = targetOf();
  const due = all(".screen:has(> script)", within);
  due.sort((a, b) => Number(b === target) - Number(a === target));
  for (const place of due) {
    draw(place);
    if (place === target) target.scrollIntoView();
    await new Promise((go) => setTimeout(go));
  }
  if (due.length && target && within.contains(target)) target.scrollIntoView();
  root.dataset.ready = "yes";
}
