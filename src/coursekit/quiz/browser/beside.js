/* The passage that questions ask about: a part of the page of its own, named by its title, so that a screen reader
   does not read it again with each control. */

import { freshId, h, told } from "../../screen/browser/tools.js";

/** @param {TextBeside} text */
export function drawText({ title, paragraphs }) {
  const id = freshId();
  const head = told("p", title);
  head.id = id;
  head.className = "ck-title";
  return h(
    "section",
    { class: "ck-text", "aria-labelledby": id },
    head,
    paragraphs.map((paragraph) => told("p", paragraph.trim())),
  );
}
