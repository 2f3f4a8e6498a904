/* Where a page finds the reader of the student's own copy. Its script is loaded when somebody wants it, or when a copy
   is kept: a kernel sends it when a screen asks, a page without a kernel has it as a file. */

import { sharedOnPage } from "./shared.js";

/* All scripts of a page share it: the readers that are there, by kit; who can be asked for one, `load` first; what is to
   be opened as soon as one is there; and a place of the front end's for a panel. */
export const desk = sharedOnPage("coursekit reader", () => /** @type {Desk} */ ({ readers: new Map(), askers: [] }));

/** Open the reader, at a paragraph or where it was. `from` is where the student is.
    @param {Wanted} [wanted] */
export function openReader(wanted = {}) {
  const reader = [...desk.readers.values()].at(-1);
  if (reader) return reader.open(wanted);
  desk.wanted = wanted;
  askForReader();
}
desk.open = openReader; // for the front end's own buttons

export function askForReader() {
  const ask = desk.load ?? desk.askers.at(-1);
  ask?.();
}

/** @param {string} start */
export function isCopyKept(start) {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(start));
  } catch {
    return false; // no storage
  }
}
