/* Two votes: a question is asked twice, and students explain their first answer to a neighbour between. The first one
   is kept without a word on it. Nobody has to wait: whoever is alone votes again at once. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { isEmpty } from "../../screen/browser/entries.js";
import { emptyAnswer } from "./kinds.js";

/** Whether a check of this question is its first vote.
    @param {Item} item
    @param {Asked} entry */
export const isFirstVote = ({ votes }, { tries, revealed }) => votes > 1 && !tries && !revealed;

/** Whether its first vote was given, and nothing was said of it yet.
    @param {Item} item
    @param {Asked} entry */
export const awaitsSecond = ({ votes }, { second, revealed }) =>
  votes > 1 && second !== null && isEmpty(second) && !revealed;

/** What a check with this answer and outcome keeps.
    @param {Item} item
    @param {Asked} entry
    @param {Json} answer
    @param {string} outcome
    @returns {Partial<Asked>} */
export function checked(item, entry, answer, outcome) {
  const { tries, first } = entry;
  const counted = { answer, tries: tries + 1, first: tries ? first : answer };
  if (isFirstVote(item, entry)) return { ...counted, outcome: "", second: emptyAnswer(item) };
  return { ...counted, outcome, ...(awaitsSecond(item, entry) && { second: answer }) };
}

/** What is said between the two.
    @param {Item} item */
export function talk({ talk_minutes: minutes }) {
  return [
    gettext("Your first vote is kept. Now explain to a neighbour why you chose it, and listen to theirs."),
    minutes ? ngettext("Take about {n} minute.", "Take about {n} minutes.", minutes) : "",
    gettext("Then vote again, for the same answer or another one."),
    gettext("On your own? Give your reason in a sentence, then vote."),
  ]
    .filter(Boolean)
    .join(" ");
}
