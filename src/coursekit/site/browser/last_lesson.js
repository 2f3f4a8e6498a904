/* Where somebody was: the front page leads on from there. */

import { gettext } from "../../language/browser/messages.js";
import { addressOf, remember, remembered } from "./place.js";

const isLesson = (/** @type {Json} */ name) => typeof name === "string" && /^\d\d_\w*$/.test(name);

/** A page is shown: a lesson is remembered, and the front page gets the way back to it.
    @param {string} name
    @param {string} title */
export function leadOn(name, title) {
  if (isLesson(name)) remember("last", { name, title });
  const last = remembered("last");
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector(".ways .go-on");
  if (name !== "index" || !link || !isLesson(last?.name)) return;
  const address = addressOf(last.name);
  if (!document.querySelector(`.lessons a[href$="${address}"]`)) return; // a lesson of an earlier version
  link.href = address;
  link.textContent = gettext("Go on with {lesson}", { lesson: last.title });
  link.hidden = false;
}
