/* Where a page is: its kit and its form; what is remembered besides answers; which of its elements is meant. */

export const root = document.documentElement;

/** The course in one file: its pages are parts of one. */
export const isOneFile = root.dataset.form === "one-file";

export const kit = root.dataset.kit ?? "";

/** What other scripts of the page have left for this one.
    @type {{coursekit?: Runtime, coursekitPlan?: LessonAsked[], coursekitAsked?: LessonAsked[], coursekitWords?: string[][],
     coursekitVega?: Json, coursekitCharts?: Record<string, Json>}} */
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

/** Whether all of an element is there, also while the page is still being read.
    @param {Element} node */
export const isParsed = (node) => document.readyState !== "loading" || node.nextSibling !== null;

/** @param {() => void} start */
export function whenParsed(start) {
  if (document.readyState !== "loading") start();
  else document.addEventListener("DOMContentLoaded", start, { once: true });
}

/** Wait for the style sheet: what is drawn asks how wide it is. */
export function whenStyled() {
  /** @type {HTMLLinkElement | null} */
  const link = document.querySelector("link[rel=stylesheet]");
  return new Promise((/** @type {(value?: unknown) => void} */ go) => {
    if (!link || link.sheet) return go();
    link.addEventListener("load", go);
    link.addEventListener("error", go);
  });
}

/** @type {Record<string, Promise<boolean>>} */
const scripts = {};

/** Load one of the course's scripts, once; false where that cannot be done. In one file all are there; one that few
    readers want stands there as text, and runs when it is asked for.
    @param {string} name
    @returns {Promise<boolean>} */
export function loaded(name) {
  scripts[name] ??= new Promise((go) => {
    const script = document.createElement("script");
    if (isOneFile) {
      const text = document.querySelector(`script[data-name="${name}"]`);
      if (text) {
        script.text = text.textContent ?? "";
        document.head.append(script);
        script.remove(); // it has run; a saved copy need not have it twice
      }
      return go(true);
    }
    script.src = name;
    script.addEventListener("load", () => go(true));
    script.addEventListener("error", () => {
      delete scripts[name]; // another try may succeed
      go(false);
    });
    document.head.append(script);
  });
  return scripts[name];
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
