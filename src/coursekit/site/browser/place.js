/* Where a page is: its kit and its form; what is remembered besides answers; which of its elements is meant. */

export const root = document.documentElement;

/** The course in one file: its pages are parts of one. */
export const isOneFile = root.dataset.form === "one-file";

export const kit = document.body.dataset.kit ?? "";

/** What other scripts of the page have left for this one.
    @type {{coursekit?: Runtime, coursekitPlan?: Json, coursekitWords?: string[][]}} */
export const left = /** @type {Json} */ (globalThis);

/** @param {string} selector
    @param {ParentNode} [within] */
export const all = (selector, within = document) =>
  [...within.querySelectorAll(selector)].map((node) => /** @type {HTMLElement} */ (node));

/** @param {string} page */
export const addressOf = (page) => (isOneFile ? `#${page}` : `${page}.html`);

/** The element that the address names. */
export function targetOf() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null; // no name that anything could have
  }
}

/* The paper is chosen for all courses of this address, and theme.js reads it before anything is drawn. */
export const PAPER = "coursekit-page:theme";

const PLACE = `coursekit-page:${kit}:`;

/** What these pages keep besides answers: the last lesson, and when somebody was reminded.
    @param {string} name
    @returns {Json} */
export function remembered(name) {
  try {
    return JSON.parse(localStorage.getItem(PLACE + name) ?? "null");
  } catch {
    return null;
  }
}

/** @param {string} name
    @param {Json} value */
export const remember = (name, value) => kept(PLACE + name, JSON.stringify(value));

/** Keep it where that is possible.
    @param {string} name
    @param {string} text */
export function kept(name, text) {
  try {
    localStorage.setItem(name, text);
  } catch {
    /* for this page only */
  }
}
