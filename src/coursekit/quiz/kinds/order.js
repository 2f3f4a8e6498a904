/* Steps to put in order. */

import { gettext } from "../../language/browser/messages.js";
import { h, must, told } from "../../screen/browser/tools.js";
import { known, share } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

/** @param {Item} item
    @param {string[]} ids */
const isWholeOrder = (item, ids) => known(ids, item.rows) && ids.length === item.rows.length;

KINDS.order = {
  shape: "list",
  draw(item, ui) {
    const list = h("ol", { class: "ck-steps" });
    const steps = new Map(item.rows.map((row) => [row.id, step(row)]));
    /** @param {Row} row */
    function step(row) {
      /** @param {number} by
          @param {string} arrow
          @param {string} name */
      const move = (by, arrow, name) =>
        h("button", { type: "button", "aria-label": name, click: () => shift(row, by) }, arrow);
      return h(
        "li",
        {},
        h(
          "div",
          { class: "ck-step" },
          told("span", row.text, row.quote),
          h(
            "span",
            { class: "ck-moves" },
            move(-1, "↑", gettext("Move up: {step}", { step: row.text })),
            move(1, "↓", gettext("Move down: {step}", { step: row.text })),
          ),
        ),
        ui.note(row.id),
      );
    }
    const read = () => [...list.children].map((li) => must([...steps].find(([, node]) => node === li))[0]);
    /** @param {Json} answer */
    const write = (answer) => {
      const ids = isWholeOrder(item, answer) ? answer : [...steps.keys()];
      if (ids.join() !== read().join())
        list.replaceChildren(...ids.map((/** @type {string} */ id) => must(steps.get(id))));
    };
    /** @param {Row} row
        @param {number} by */
    function shift(row, by) {
      const ids = read();
      const from = ids.indexOf(row.id);
      const to = from + by;
      if (to < 0 || to >= ids.length)
        return ui.notice(
          by < 0
            ? gettext("Already first of {all}.", { all: ids.length })
            : gettext("Already last of {all}.", { all: ids.length }),
        );
      // The neighbour moves, so the pressed button stays in the page and keeps the focus.
      const [self, other] = [list.children[from], list.children[to]];
      if (by < 0) self.after(other);
      else self.before(other);
      ui.changed();
      return ui.notice(gettext("Now number {place} of {all}.", { place: to + 1, all: ids.length }));
    }
    write([]);
    return { body: list, read, write };
  },
  grade(item, answer) {
    if (!isWholeOrder(item, answer)) return undefined;
    /** @type {Note[]} */
    const notes = item.rows.map((row) => [row.id, row.place === answer.indexOf(row.id) + 1, row.reply]);
    return share(
      item,
      notes,
      (right, all) => gettext("{right} of {all} steps are in the right place.", { right, all }),
      item.replies,
    );
  },
  usable: (item, answer) => (isWholeOrder(item, answer) ? answer : []),
  solution: (item) => [...item.rows].sort((a, b) => a.place - b.place).map((row) => row.id),
  everyReply: (item) => item.rows.map((row) => [row.id, null, row.reply]),
  answer: () => gettext("the order now shown"),
  explained: (item) => [item.replies.right],
};
