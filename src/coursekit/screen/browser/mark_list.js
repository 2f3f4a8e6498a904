/* The marks of a text one below the other, where each can be changed and taken away. */

import { gettext, inQuotes } from "../../language/browser/messages.js";
import { markName } from "./mark_names.js";
import { h } from "./tools.js";

/** @typedef {import("./marked_text.js").TextMark} TextMark */

export class MarkList {
  /** @param {import("./marked_text.js").MarkedText} field */
  constructor(field) {
    this.field = field;
    /** @type {Map<string, {node: HTMLElement, select: HTMLSelectElement | null}>} */
    this.rows = new Map();
    this.none = h("p", { class: "ck-none" }, gettext("Nothing is marked yet."));
    this.items = h("ol", { class: "ck-mark-list", "aria-label": gettext("Your marks") });
    this.node = h("div", {}, this.none, this.items);
  }
  /** @param {TextMark[]} marks */
  show(marks) {
    const rows = new Map(marks.map((mark) => [markName(mark), this.rows.get(markName(mark)) ?? this.row(mark)]));
    const nodes = [...rows.values()].map(({ node }) => node);
    const isSame =
      nodes.length === this.items.children.length && nodes.every((node, i) => node === this.items.children[i]);
    if (!isSame) this.items.replaceChildren(...nodes);
    for (const mark of marks) {
      const select = rows.get(markName(mark))?.select;
      if (select && select.value !== mark.label) select.value = mark.label;
    }
    this.rows = rows;
    this.none.hidden = marks.length > 0;
    this.items.hidden = !marks.length;
  }
  /** @param {TextMark} mark */
  row(mark) {
    const { field } = this;
    const words = inQuotes(field.quoted(mark.first, mark.last));
    const now = () => field.markAt(mark.first) ?? mark;
    const below = field.options.describe?.(mark);
    const saidBelow = below?.id;
    const select =
      field.labels.length < 2
        ? null
        : h(
            "select",
            {
              "aria-label": gettext("Label of {words}", { words }),
              "aria-describedby": saidBelow,
              change: () => field.relabel(now(), select?.value ?? mark.label),
            },
            field.labels.map(({ id, text }) => h("option", { value: id }, text)),
          );
    const remove = h(
      "button",
      {
        type: "button",
        "aria-label": gettext("Remove {words}", { words }),
        "aria-describedby": saidBelow,
        click: () => this.remove(now()),
      },
      gettext("Remove"),
    );
    const controls = h("span", { class: "ck-controls" }, select, remove);
    const line = h("div", { class: "ck-marked-line" }, h("span", { class: "ck-quote", dir: "auto" }, words), controls);
    return { node: h("li", {}, line, below), select };
  }
  /** The focus goes on to the next mark, or back to the word where this one was.
      @param {TextMark} mark */
  remove(mark) {
    const place = this.field.made.indexOf(mark);
    this.field.remove(mark);
    const buttons = this.items.querySelectorAll("button");
    const next = buttons[Math.min(place, buttons.length - 1)];
    if (next) next.focus();
    else this.field.words.focus(mark.first);
  }
}
