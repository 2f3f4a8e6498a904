/* What practice has brought so far, in a few honest sentences. */

import { gettext } from "../../language/browser/messages.js";

const FEW = gettext("These are few questions: a difference of one or two may be chance.");

/** The gain from the text before a lesson to the one after it, over first answers to questions that ask the same.
    @param {Practising} practising
    @param {(name: string) => Attempt[]} attempts
    @returns {string[]} */
export function gain({ slots, strands }, attempts) {
  const first = new Set(strands.flatMap(({ forms }) => forms.A));
  const both = slots.filter((names) => names.length === 2 && names.every((name) => attempts(name).length));
  if (!both.length) return [];
  /** @param {boolean} before */
  const right = (before) =>
    both.filter((names) => attempts(names.filter((name) => first.has(name) === before)[0] ?? names[0])[0][1]).length;
  return [
    `${gettext(
      "Before the lessons you had {before} of {all} right at first, after them {after} of {all} that ask the same of " +
        "another text.",
      { before: right(true), after: right(false), all: both.length },
    )} ${FEW}`,
  ];
}

/** How well sound arguments are told from flawed ones: two numbers, since whoever accepts everything, or nothing, does
    well in one of them.
    @param {Practising} practising
    @param {(name: string) => Attempt[]} attempts
    @returns {string[]} */
export function discernment({ judges }, attempts) {
  const judged = Object.keys(judges).filter((name) => attempts(name).length);
  if (!judged.length) return [];
  /** @param {boolean} sound */
  const of = (sound) => {
    const names = judged.filter((name) => judges[name] === sound);
    const right = names.filter((name) => attempts(name)[0][1]).length;
    return gettext("{right} of {all}", { right, all: names.length });
  };
  const said = gettext("Sound arguments accepted for the right reason: {accepted}. Flaws found: {found}.", {
    accepted: of(true),
    found: of(false),
  });
  return [`${said} ${FEW}`];
}
