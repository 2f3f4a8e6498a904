/* As much of an anywidget's model as a screen uses. There is no kernel: what it would be sent goes nowhere. */

import { gettext } from "../../language/browser/messages.js";

const KEEPS = gettext(
  "They are kept in this browser only. It throws them away when you clear its data; Safari also does so after " +
    "seven days without a visit, unless the course is on your home screen. Save a file before you leave.",
);
const COUNTS = gettext("This counts the answers kept in this browser.");

/** The page of a lesson by the path of its notebook.
    @param {string} path */
export const lessonAt = (path) => (path.split("/").pop() ?? "").replace(/\.ipynb$/, "");

/** @param {string} name
    @param {Json} content
    @param {string} lesson
    @param {(lesson: string) => string} addressOf
    @param {() => Promise<LessonAsked[] | null>} [lessons] everything that is asked, for who wants it; null: cannot be had
    @returns {Model} */
export function modelOf(name, content, lesson, addressOf, lessons) {
  /** @type {Record<string, Json>} */
  const state = { [name]: content, answers: {}, stored: {}, trouble: "", binder: false };
  /** @param {HTMLAnchorElement} link
      @param {string} path */
  const handleLink = (link, path) => {
    link.href = addressOf(lessonAt(path));
  };
  return {
    get: (field) => state[field],
    set(field, value) {
      state[field] = value;
    },
    on() {},
    off() {},
    send() {},
    widget_manager: {
      keeps: KEEPS,
      counts: COUNTS,
      lessons,
      context: { path: `lessons/${lesson}.ipynb` },
      rendermime: { linkHandler: { handleLink } },
    },
  };
}
