/* How many of the questions are answered. */

import { gettext, number } from "../../language/browser/messages.js";
import { h, own } from "../../screen/browser/tools.js";

/** @param {Partial<Entry>} given */
const isAnswered = ({ tries = 0, revealed, outcome }) => tries > 0 || revealed === true || outcome === "shown";

/** A round asks something else each time: it is done when as many are answered as it asks.
    @param {LessonAsked} lesson
    @param {Places} places
    @returns {Counted} */
export function progressOf(lesson, places) {
  const asked = places.questions ?? {};
  const open = lesson.questions.filter(({ id }) => !isAnswered(own(asked, id) ?? {}));
  const dealt = lesson.rounds.map((round) => {
    const answered = Object.values(own(places, round.place) ?? {}).filter(isAnswered).length;
    return { ...round, done: Math.min(round.asks, answered) };
  });
  const all = lesson.questions.length + dealt.reduce((sum, { asks }) => sum + asks, 0);
  const done = lesson.questions.length - open.length + dealt.reduce((sum, round) => sum + round.done, 0);
  return { all, done, open, rounds: dealt.filter((round) => round.done < round.asks) };
}

/** @param {Counted[]} counts */
export function wholeOf(counts) {
  /** @param {"all" | "done"} name */
  const sum = (name) => counts.reduce((total, count) => total + count[name], 0);
  return { all: sum("all"), done: sum("done") };
}

/** @param {{all: number, done: number}} given */
export const howFar = ({ all, done }) =>
  !all
    ? gettext("no questions")
    : done === all
      ? gettext("all {all} answered", { all: number(all) })
      : gettext("{done} of {all} answered", { done: number(done), all: number(all) });

/** A bar with its words, named by them.
    @param {string} id */
export function drawBar(id) {
  const words = h("p", { class: "ck-title", id });
  const bar = h("progress", { "aria-labelledby": id });
  return {
    node: h("div", { class: "ck-whole" }, words, bar),
    /** @param {string} name
        @param {{all: number, done: number}} counted */
    show: (name, counted) => fillBar(bar, words, counted, `${name}: ${howFar(counted)}`),
  };
}
/** @param {HTMLProgressElement} bar
    @param {HTMLElement} words
    @param {{all: number, done: number}} given
    @param {string} text */
export function fillBar(bar, words, { all, done }, text) {
  bar.hidden = !all;
  bar.max = all || 1;
  bar.value = done;
  words.textContent = text;
}
