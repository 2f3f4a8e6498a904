/* What is still open in the lesson at hand, each entry with the way to it. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { h } from "../../screen/browser/tools.js";
import { questionLink } from "./links.js";

const MOST = 6; // so many are named: a longer list nobody would read
const NOT_RUN = gettext(
  "This question is not on the page yet. Run all cells of this lesson, then follow the link again.",
);

export class StillOpen {
  /** @param {Here} content
      @param {LessonAsked} lesson
      @param {Json} notebook
      @param {(text: string) => void} say */
  constructor(content, lesson, notebook, say) {
    this.kit = content.kit;
    this.shown = "";
    this.node = h("div", { class: "ck-open" });
    this.there = { file: lesson.file, notebook, missing: () => say(NOT_RUN) };
  }

  /* Is this the notebook of the lesson? Where nobody can tell, it is. */
  isHere() {
    const path = this.there.notebook?.context?.path;
    return typeof path !== "string" || path.endsWith(`${this.there.file}.ipynb`);
  }

  /** @param {Counted} given */
  show({ open, rounds }) {
    const asked = [
      ...open.map(({ id, title = id }) => ({ title, place: `${this.kit}/questions`, id })),
      ...rounds.map(({ place, title, asks, done }) => ({
        title: gettext("{title}: {open} of {all}", { title, open: asks - done, all: asks }),
        place: `${this.kit}/${place}`,
      })),
    ];
    const now = JSON.stringify(asked);
    if (now === this.shown) return; // a link must not go away under the student who is on it
    this.shown = now;
    const more = asked.length - MOST;
    const there = { ...this.there, isHere: this.isHere() };
    const list = h(
      "ul",
      {},
      asked.slice(0, MOST).map((one) => h("li", {}, questionLink(one, there))),
      more > 0 && h("li", {}, ngettext("and {n} more", "and {n} more", more)),
    );
    this.node.replaceChildren(...(asked.length ? [h("p", {}, gettext("Still open:")), list] : []));
  }
}
