/* The boundaries of paragraphs, moved by hand: each piece of the copy with the paragraph that it belongs to. */

import { gettext } from "../../language/browser/messages.js";
import { freshId, h } from "../../screen/browser/tools.js";
import { inGenre } from "./genre.js";

const NOT_PART = gettext("not part of the article");

/** @param {KeptCopy} copy
    @param {number} last
    @param {(numbers: number[]) => void} change
    @param {string} genre */
export function correcting({ pieces, numbers: given }, last, change, genre) {
  const numbers = [...given];
  /** @param {number} place
      @param {number} number */
  const set = (place, number) => {
    numbers[place] = number;
    rows[place].show();
  };
  /** A paragraph begins at this piece: what follows in the same paragraph goes along.
      @param {number} place */
  const begin = (place) => {
    const before = numbers[place];
    const number = Math.min(last, 1 + Math.max(0, ...numbers.slice(0, place)));
    for (let next = place; next < numbers.length && numbers[next] === before; next += 1) set(next, number);
    change([...numbers]);
  };
  const rows = pieces.map((piece, place) => {
    const id = freshId();
    const text = h("p", { id, dir: "auto" }, piece.text);
    const select = h(
      "select",
      {
        "aria-label": gettext("Belongs to"),
        "aria-describedby": id,
        change: () => {
          set(place, Number(select.value));
          change([...numbers]);
        },
      },
      h("option", { value: 0 }, inGenre(NOT_PART, genre)),
      Array.from({ length: last }, (_, i) =>
        h("option", { value: i + 1 }, gettext("paragraph {number}", { number: i + 1 })),
      ),
    );
    const starts = h(
      "button",
      { type: "button", "aria-describedby": id, click: () => begin(place) },
      gettext("A paragraph begins here"),
    );
    const node = h("li", {}, text, h("div", { class: "ck-buttons" }, select, starts));
    const show = () => {
      select.value = String(numbers[place]);
      node.classList.toggle("ck-outside", !numbers[place]);
    };
    return { node, show };
  });
  for (const { show } of rows) show();
  return h(
    "ol",
    { class: "ck-pieces", role: "list" },
    rows.map(({ node }) => node),
  );
}
