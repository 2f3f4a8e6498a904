/* The search through the whole course. Its words are loaded when somebody looks for something. */

import { gettext } from "../../language/browser/messages.js";
import { h } from "../../screen/browser/tools.js";
import { excerpt, found, foundInWords, titleOf } from "./finding.js";
import { isOneFile, left, loaded } from "./place.js";

const MOST = 40;
const PAUSE = 150;

/** @param {import("./finding.js").Found} one
    @param {string} words */
function entry(one, words) {
  const parts = excerpt(one, words).map((part, i) => (i % 2 ? h("mark", {}, part) : part));
  return h("li", {}, h("a", { href: one.address }, titleOf(one)), h("p", {}, parts));
}

export function setUpSearch() {
  const form = document.querySelector("form.find-form");
  const field = form?.querySelector("input");
  const said = document.querySelector("p.found");
  const list = document.querySelector("ol.found-list");
  if (!form || !field || !said || !list) return;
  const show = () => {
    const words = field.value.trim();
    const results = found(words, left.coursekitWords ?? []);
    list.replaceChildren(...results.slice(0, MOST).map((one) => entry(one, words)));
    said.textContent = foundInWords(words, results.length, MOST);
  };
  const fail = () => {
    said.textContent = gettext("The search could not be loaded.");
  };
  const look = () => loaded("words.js").then((isThere) => (isThere ? show() : fail()));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let due;
  field.addEventListener("input", () => {
    clearTimeout(due);
    due = setTimeout(look, PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    look();
  });
  if (!isOneFile) field.focus();
}
