/* Kinds of question: how each is drawn and marked. A kind is a script in quiz/kinds/, beside its Python module.

   `grade` follows that module rule by rule; tests/quiz/grading_cases.json holds both to it.

   shape     what an answer is: "text", "list" or "map"
   draw      controls: {body, read(), write(answer), after?, told?(notes, locked)}; `ui` is the Question, and `told`
             is called with what is said of the parts of an answer, and whether it may be changed
   grade     {outcome, points, notes: [[id, right, reply]], said: [reply or text]}, or nothing when
             the answer names what the item lacks
   usable    the part of an answer (of the right shape, from anywhere) that the item can show
   solution  the answer that `write` shows on reveal; `answer` the same in words, `everyReply` the
             notes and `explained` the reply that go with it. Kinds without one are not marked
   inWords   where the solution is only drawn: what it is, in sentences
   chosen    where a row has an answer of its own: that answer in words
   part      where the parts of an answer are no choices or rows: one of them in words
   blank     what to say to an empty answer
   either    when an answer may mean two things: {asks, answers}, what to ask and what to take it for
   holds     true when what was said stays to be read while the answer is corrected
   options   true when every option has a reply of its own                                      */

import { plain } from "../../screen/browser/tools.js";
import { complete } from "./item.js";

/** Each kind puts itself in.
    @type {Record<string, Kind>} */
export const KINDS = {};

/** @type {Record<string, (answer: Json) => boolean>} */
export const SHAPES = {
  text: (answer) => typeof answer === "string",
  list: (answer) => Array.isArray(answer) && answer.every(SHAPES.text),
  map: (answer) => plain(answer) && Object.values(answer).every(SHAPES.text),
};
/** @type {Record<string, Json>} */
const EMPTY = { text: "", list: [], map: {} };
/** @param {Item} item
    @returns {Json} */
export const emptyAnswer = (item) => EMPTY[KINDS[item.kind]?.shape] ?? "";
/** @param {Item} item
    @param {Json} answer */
export const fits = (item, answer) => SHAPES[KINDS[item.kind].shape](answer);

/** Letters that are blanks to either Python or a browser: for both graders all of them are.
    @param {Json} answer
    @returns {Json} */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes them for blanks
const typed = (answer) => (SHAPES.text(answer) ? answer.replace(/[\ufeff\x1c-\x1f\x85]/g, " ") : answer);

/** Mark an answer: {outcome, points, notes, said}; outcome is null when it cannot be marked.
    @param {Item} item
    @param {Json} given
    @returns {Graded} */
export function grade(item, given) {
  const answer = plain(given)
    ? Object.fromEntries(Object.entries(given).map(([name, part]) => [name, typed(part)]))
    : typed(given);
  const marked = fits(item, answer) && KINDS[item.kind].grade(complete(item), answer);
  return /** @type {Graded} */ ({ outcome: null, points: 0, notes: [], said: [], ...marked });
}
