/* Links to lessons and to their questions. */

import { attempted, h } from "../../screen/browser/tools.js";

/** A link made by a script would make the browser leave JupyterLab: there it is handed to whatever
    opens the links of a Markdown cell, which wants the path from the server's folder.
    @param {{file: string, title: string}} given
    @param {Json} notebook */
export function lessonLink({ file, title }, notebook) {
  const name = `${file}.ipynb`;
  const link = h("a", { href: name, dir: "auto" }, title);
  const here = notebook?.context?.path;
  if (typeof here === "string")
    attempted(
      () => notebook.rendermime?.linkHandler?.handleLink(link, here.slice(0, here.lastIndexOf("/") + 1) + name, ""),
      null,
    );
  return link;
}

/** @param {ParentNode} place
    @param {string} selector
    @returns {HTMLElement[]} */
const all = (place, selector) => [...place.querySelectorAll(selector)].map((node) => /** @type {HTMLElement} */ (node));

/** Where a question or a round can be seen on the page that has `near`, if anywhere: in the same notebook, or in
    another one that is in view. (A notebook in a tab behind others is on the page as well.)
    @param {HTMLElement} near
    @param {Target} given */
function askedHere(near, { place, id }) {
  const quizzes = all(document, ".ck-quiz").filter((quiz) => quiz.dataset.place === place);
  const found = id
    ? quizzes.flatMap((quiz) => all(quiz, "form")).filter((form) => form.dataset.question === id)
    : quizzes;
  const notebook = near.closest(".jp-Notebook");
  const seen = found.filter((node) => node.checkVisibility());
  return seen.find((node) => node.closest(".jp-Notebook") === notebook) ?? seen[0];
}

/** To the question, ready to be answered.
    @param {HTMLElement} node */
function goTo(node) {
  all(node, "input:enabled, select:enabled, textarea, button:not([hidden])")[0]?.focus({ preventScroll: true });
  const show = () => node.scrollIntoView({ block: node.offsetHeight < innerHeight ? "center" : "start" });
  show();
  requestAnimationFrame(() => requestAnimationFrame(show)); // cells on the way are drawn now, and may be taller
}

const ARRIVED_MS = 10_000; // so long a lesson may take to open
const LOOK_MS = 200;

/** Goes to a question as soon as its lesson, which is being opened, is in view.
    @param {HTMLElement} near
    @param {Target} asked
    @param {number} [until] */
function goWhenThere(near, asked, until = performance.now() + ARRIVED_MS) {
  const node = askedHere(near, asked);
  if (node) goTo(node);
  else if (performance.now() < until) setTimeout(() => goWhenThere(near, asked, until), LOOK_MS);
}

/** A link to what is asked ({title, place, id}): to where it stands on this page, or else to its lesson.
    `missing` is called where this is the lesson, and it is not on the page.
    @param {Target & {title: string}} given1
    @param {{file: string, isHere: boolean, notebook: Json, missing: () => void}} given2 */
export function questionLink({ title, ...asked }, { file, isHere, notebook, missing }) {
  const link = lessonLink({ file, title }, notebook);
  link.addEventListener("click", (event) => {
    const node = askedHere(link, asked);
    if (!node && !isHere && file) return goWhenThere(link, asked); // and the link opens the lesson
    event.preventDefault();
    event.stopPropagation();
    return node ? goTo(node) : missing();
  });
  return link;
}
