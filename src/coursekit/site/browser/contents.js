/* The list of a lesson's sections tells in which of them one reads. */

import { all } from "./place.js";

/* A section is reached when its heading is in the upper half of the window, or above it. */
const REACHED = "1000000px 0px -50%";

export function setUpContents() {
  if (!("IntersectionObserver" in globalThis)) return;
  const lists = all("nav.sections").map((list) => all("a", list).map((link) => ({ link, heading: headingOf(link) })));
  /** @type {Set<Element | null>} */
  const reached = new Set();
  const show = () => {
    for (const list of lists) {
      const here = list.findLast(({ heading }) => reached.has(heading));
      for (const one of list)
        if (one === here) one.link.setAttribute("aria-current", "location");
        else one.link.removeAttribute("aria-current");
    }
  };
  const watch = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) reached[isIntersecting ? "add" : "delete"](target);
      show();
    },
    { root: document, rootMargin: REACHED }, // without a root a frame of another address has no margins
  );
  for (const { heading } of lists.flat()) if (heading) watch.observe(heading);
}

/** @param {HTMLElement} link */
const headingOf = (link) =>
  document.getElementById(decodeURIComponent(/** @type {HTMLAnchorElement} */ (link).hash.slice(1)));
