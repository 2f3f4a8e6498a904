/* A student's voice confusions over every round of the course, from what this browser has kept. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { commonest, confusions, confusionTable, EVERY_VOICE } from "../../quiz/browser/confusion.js";
import { Course } from "../../screen/browser/course.js";
import { FORGETS, Notice } from "../../screen/browser/notice.js";
import { attempted, h, keepKeys, listed, own } from "../../screen/browser/tools.js";

class ConfusionsView {
  /** @param {Heard} heard
      @param {Options} options */
  constructor(heard, options) {
    this.heard = heard;
    this.course = new Course(heard.kit, options);
    this.notice = new Notice(() => this.course.save());
    this.sentence = h("p", { role: "status", class: "ck-confusion" });
    this.table = h("div");
    this.from = h("p", { class: "ck-from" });
    this.root = h(
      "div",
      { class: "ck-screen ck-confusions", role: "group", "aria-label": gettext("Your voice confusions") },
      this.sentence,
      this.table,
      this.from,
      this.notice.node,
    );
    keepKeys(this.root);
    this.count();
    this.stop = this.course.whenKept(() => this.count());
  }

  count() {
    /** @type {Times} */
    const never = () => 0;
    const rounds = this.heard.rounds.map((round) => {
      const entries = this.course.entries(round.place);
      const items = round.items.map((item) => /** @type {Item} */ ({ choices: [], rows: [], ...item }));
      const times = attempted(() => confusions(items, ({ id }) => own(entries, id) ?? {}), never);
      return { ...round, times, heard: everyPair.reduce((sum, pair) => sum + times(...pair), 0) };
    });
    /** @type {Times} */
    const times = (truly, taken) => rounds.reduce((sum, round) => sum + round.times(truly, taken), 0);
    const heard = rounds.reduce((sum, round) => sum + round.heard, 0);
    const known = EVERY_VOICE.reduce((sum, voice) => sum + times(voice, voice), 0);
    const said = !heard
      ? this.toDo()
      : `${gettext("At your first try you named the right kind of voice for {known} of {heard}.", { known, heard })} ${commonest(times)}`;
    if (said !== this.sentence.textContent) this.sentence.textContent = said; // what is written is read out
    this.table.replaceChildren(...(heard ? [confusionTable(times)] : []));
    this.from.hidden = !heard;
    this.notice.show(this.course.forgets ? FORGETS : "");
    const counted = rounds.filter((round) => round.heard);
    const each = counted.map(({ heard: n, title, lesson }) =>
      gettext("{n} in “{title}” (lesson {lesson})", { n, title, lesson }),
    );
    this.from.textContent = gettext("Counted: {rounds}.", { rounds: listed(each) });
  }

  toDo() {
    const lessons = [...new Set(this.heard.rounds.map(({ lesson }) => lesson))];
    const rounds = listed(this.heard.rounds.map(named));
    return ngettext(
      "Nothing to count yet. Answer rounds of lesson {lessons} first, in this browser: {rounds}.",
      "Nothing to count yet. Answer rounds of lessons {lessons} first, in this browser: {rounds}.",
      lessons.length,
      { lessons: listed(lessons), rounds },
    );
  }
}

const everyPair = EVERY_VOICE.flatMap((truly) =>
  EVERY_VOICE.map((taken) => /** @type {[Voice, Voice]} */ ([truly, taken])),
);
/** @param {HeardRound} given */
const named = ({ title, lesson }) => gettext("“{title}” (lesson {lesson})", { title, lesson });

/** Draw the table of `heard` in `element`. storage: where answers are kept (default: localStorage).
     Returns {follow(), stop()}: count again, and stop counting.
    @param {HTMLElement} element
    @param {Heard} heard
    @param {Options} [options]
    @returns {View} */
export function mount(element, heard, options = {}) {
  const view = new ConfusionsView(heard, options);
  element.append(view.root);
  return { follow: () => view.count(), stop: view.stop };
}
