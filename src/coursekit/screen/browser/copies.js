/* How a notebook's screens bring the reader of the student's own copy to their page (desk.js). */

import { Cupboard } from "./cupboard.js";
import { askForReader, desk, isCopyKept } from "./desk.js";

/** Where copies are kept: beside the answers, and under another name, so that no file of work has them.
    @param {boolean} [binder] */
export const copiesAt = (binder) => new Cupboard({ binder }).prefix.replace(/^coursekit/, "coursekit-copy");

/** A screen says how to ask its kernel. Where a copy is kept, that is done at once: paragraphs then become links.
    @param {() => void} ask
    @param {boolean} [binder]
    @returns {() => void} */
export function offerReader(ask, binder) {
  desk.binder = binder;
  desk.askers.push(ask);
  if (!desk.readers.size && desk.askers.length === 1 && isCopyKept(copiesAt(binder))) askForReader();
  return () => {
    desk.askers = desk.askers.filter((other) => other !== ask);
  };
}

/** Run what a kernel has sent.
    @param {string} script */
export async function loadReader(script) {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  await import(address);
  URL.revokeObjectURL(address);
}
