/* The lessons of the course, each with how many of its questions are answered. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { Course, placesIn } from "../../screen/browser/course.js";
import { FORGETS, Notice } from "../../screen/browser/notice.js";
import { attempted, freshId, h, keepKeys } from "../../screen/browser/tools.js";
import { drawBar, fillBar, howFar, progressOf, wholeOf } from "./count.js";
import { lessonLink } from "./links.js";

const UNCOUNTED = { all: 0, done: 0, open: [], rounds: [] };

/** What to do next, in a sentence.
    @param {LessonAsked[]} lessons
    @param {Counted[]} counts */
function whatNext(lessons, counts) {
  const open = lessons.filter((_, i) => counts[i].done < counts[i].all);
  if (!open.length) return gettext("All questions of all lessons are answered.");
  const { title } = open[0];
  const begun = counts[lessons.indexOf(open[0])].done > 0;
  const lesson = `${title}${/[.?!]$/.test(title) ? "" : "."}`; // a title may end a sentence itself
  const next = begun ? gettext("Go on with {lesson}", { lesson }) : gettext("Next: begin with {lesson}", { lesson });
  if (open.length < 2) return next;
  return `${next} ${gettext("Still open: {open} of {all} lessons.", { open: open.length, all: lessons.length })}`;
}

/** @param {number} lessons
    @param {number} minutes */
const inAll = (lessons, minutes) =>
  gettext("{lessons}, {minutes} in all.", {
    lessons: ngettext("{n} lesson", "{n} lessons", lessons),
    minutes: ngettext("{n} minute", "{n} minutes", minutes),
  });

class OverviewView {
  /** @param {Plan} plan
      @param {Options} given */
  constructor(plan, { answers, ...options }) {
    this.plan = plan;
    this.notebook = options.notebook;
    this.course = new Course(plan.kit, options);
    this.notice = new Notice(() => this.course.save(plan.lessons));
    const id = freshId();
    this.bar = drawBar(`${id}-sum`);
    this.rows = plan.lessons.map((lesson, i) => this.row(lesson, `${id}-${i}`));
    this.next = h("p", { role: "status", class: "ck-next" });
    const again = h("button", { type: "button", click: () => this.count(true) }, gettext("Count again"));
    const minutes = plan.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    this.root = h(
      "div",
      { class: "ck-screen ck-overview", role: "group", "aria-label": gettext("The course and your progress") },
      this.bar.node,
      this.next,
      h(
        "ol",
        { class: "ck-lessons", role: "list" },
        this.rows.map(({ node }) => node),
      ),
      this.notice.node,
      h(
        "div",
        { class: "ck-below" },
        again,
        h(
          "p",
          {},
          `${inAll(plan.lessons.length, minutes)} ${
            this.notebook?.counts ??
            gettext("This counts the answers kept in this browser and on the computer that runs the notebooks.")
          }`,
        ),
      ),
    );
    keepKeys(this.root);
    this.follow(answers);
    this.stop = this.course.whenKept(() => this.count());
  }
  /** @param {LessonAsked} lesson
      @param {string} id */
  row(lesson, id) {
    const link = lessonLink(lesson, this.notebook);
    link.id = id;
    const bar = h("progress", { "aria-labelledby": id });
    const words = h("span", { class: "ck-far" });
    const about = ngettext("{n} minute · {about}", "{n} minutes · {about}", lesson.minutes, { about: lesson.about });
    const node = h(
      "li",
      {},
      h("div", {}, link, h("p", { class: "ck-about", dir: "auto" }, about)),
      h("div", { class: "ck-bar" }, bar, words),
    );
    return { node, bar, words };
  }
  /** @param {Json} state */
  follow(state) {
    this.course.take(placesIn(state));
    this.count();
  }

  /** @param {boolean} [aloud] */
  count(aloud = false) {
    const { lessons } = this.plan;
    const places = this.course.places(lessons);
    const counts = lessons.map((lesson) => attempted(() => progressOf(lesson, places), UNCOUNTED));
    for (const [i, count] of counts.entries()) {
      const { bar, words } = this.rows[i];
      fillBar(bar, words, count, count === UNCOUNTED ? gettext("cannot be counted here") : howFar(count));
    }
    this.bar.show(gettext("The course"), wholeOf(counts));
    this.notice.show(this.course.forgets ? FORGETS : "");
    const said = whatNext(lessons, counts);
    // What is written is read out: without a change only to somebody who asked.
    if (aloud || said !== this.next.textContent) this.next.replaceChildren(said);
  }
}

/** Draw the overview `plan` in `element`.
     answers   what Python has kept
     storage   where answers are kept (default: localStorage)
     notebook  the widget manager of the notebook it stands in, if any
     Returns {follow(state), stop()}: take in what Python says and count again, and stop counting.
    @param {HTMLElement} element
    @param {Plan} plan
    @param {Options} [options]
    @returns {View} */
export function mount(element, plan, options = {}) {
  const view = new OverviewView(plan, options);
  element.append(view.root);
  return { follow: (state) => view.follow(state), stop: view.stop };
}
