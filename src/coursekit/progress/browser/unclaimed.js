/* Answers that were kept before the users of a server were told apart: only a student knows whose they are. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { isBlank, lacks } from "../../screen/browser/entries.js";
import { h, own } from "../../screen/browser/tools.js";

export class Unclaimed {
  /** @param {import("../../screen/browser/course.js").Course} course
      @param {LessonAsked[]} lessons
      @param {(claimed: Places) => void} claim */
  constructor(course, lessons, claim) {
    this.course = course;
    this.lessons = lessons;
    this.words = h("p");
    const button = h(
      "button",
      { type: "button", click: () => claim(this.places()) },
      gettext("They are mine: add them to my work"),
    );
    this.node = h("div", { class: "ck-notice", hidden: true }, this.words, h("div", { class: "ck-buttons" }, button));
  }

  /** What is not here of what was kept then, by place.
      @returns {Places} */
  places() {
    const { before } = this.course;
    if (!before) return {};
    const here = this.course.places(this.lessons);
    return Object.fromEntries(
      Object.entries(before.places(this.lessons))
        .map(([place, items]) => /** @type {[string, Entries]} */ ([place, missing(items, own(here, place) ?? {})]))
        .filter(([place, items]) => Object.keys(items).length && (place !== "about" || !here.about)),
    );
  }

  show() {
    const count = answersIn(this.places());
    this.node.hidden = !count;
    this.words.textContent = count
      ? ngettext(
          "This browser has {n} more answer to this course, kept by an earlier version that did not know who was " +
            "logged in. Are they yours, or somebody else’s who uses this browser?",
          "This browser has {n} more answers to this course, kept by an earlier version that did not know who was " +
            "logged in. Are they yours, or somebody else’s who uses this browser?",
          count,
        )
      : "";
  }
}

/** @param {Entries} items
    @param {Entries} there */
const missing = (items, there) =>
  Object.fromEntries(
    Object.entries(items).filter(([name, entry]) => !isBlank(entry) && lacks(there, { [name]: entry })),
  );

/** @param {Places} given */
export const answersIn = ({ about: _, ...places }) => Object.values(places).flatMap(Object.keys).length;
