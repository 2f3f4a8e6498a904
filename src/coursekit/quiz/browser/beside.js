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
    "div", // a group: two landmarks of a page would have to differ in name, and two quizzes may ask about one text
    { class: "ck-text", role: "group", "aria-labelledby": id },
    head,
    paragraphs.map((paragraph) => told("p", paragraph.trim())),
  );
}
