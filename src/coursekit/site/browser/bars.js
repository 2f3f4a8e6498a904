/* Bars at the foot of the window, which say something and offer what to do. */

import { h } from "../../screen/browser/tools.js";
import { whenParsed } from "./place.js";

/* There before any of them: a screen reader tells what comes into a region that it knows. */
const place = h("div", { class: "bars", role: "status" });
whenParsed(() => {
  document.querySelector(".bars")?.remove(); // of a saved copy
  document.body.append(place);
});

/** Show a bar with these buttons; a function that takes it away.
    @param {string} text
    @param {...HTMLButtonElement} buttons */
export function showBar(text, ...buttons) {
  const bar = h("div", { class: "reminder" }, h("p", {}, text), h("div", {}, buttons));
  place.append(bar);
  return () => bar.remove();
}

/** @param {string} name
    @param {() => void} click
    @param {string} [look] */
export const barButton = (name, click, look) => h("button", { type: "button", class: look, click }, name);
