/* The map as a picture, redrawn from the layout that the chart uses. It repeats the list beside it, so
   a screen reader hears of it as one image. */

import { gettext, pgettext } from "../../language/browser/messages.js";
import { must, svgNode } from "../../screen/browser/tools.js";
import { STATE_WORDS } from "./state.js";

const [LINE, FIRST_LINE, CROSS] = [13, 10.5, 4.5]; // argument/layout.py: DENSE_LINE; from a line's top to its type

/** `said` is the state of the map in words. `toggle(id)` is called when a box is clicked: a short cut for mice; the
    switches do the same.
    @param {MapContent} content
    @param {Judged} now
    @param {string} said
    @param {(id: string) => void} toggle */
export function drawMap(content, now, said, toggle) {
  const { layout, relations, claims } = content;
  const labels = new Map(claims.map(({ id, label }) => [id, label]));
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const margin = 10; // a map does not shrink, since its type would: where it is wider than its box, it scrolls
  const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
  return svgNode(
    "svg",
    {
      viewBox: [-margin, -margin, width, height].join(" "),
      style: `min-width: ${width}px`,
      role: "img",
      "aria-label": gettext("Map of the argument. {said} The list below has every claim.", { said }),
      class: "ck-picture",
    },
    // Not every reader takes an image with parts for one image.
    svgNode(
      "g",
      { "aria-hidden": "true" },
      layout.paths.map((path) => drawPath(path, must(byId.get(path.relation)), now, layout.gap)),
      layout.boxes.map((one) =>
        drawBox(one, must(labels.get(one.claim)), now.state(one.claim), one.claim === content.conclusion, toggle),
      ),
    ),
  );
}

/** @type {Record<string, string>} */
const BADGES = {
  disputed: gettext("disputed"),
  fallen: gettext("falls"),
  off: pgettext("a claim that is switched off", "off"),
};

/** @param {DrawnBox} given
    @param {string} label
    @param {string} state
    @param {boolean} last
    @param {(id: string) => void} toggle */
function drawBox({ claim, x, y, width, height, lines }, label, state, last, toggle) {
  const middle = x + width / 2;
  const top = y + (height - LINE * lines.length) / 2 + FIRST_LINE;
  /** @param {string} text */
  const named = (text) => [svgNode("tspan", { class: "ck-name" }, claim), text.slice(claim.length)]; // the first line
  /** @param {string} text
      @param {number} i */
  const line = (text, i) => svgNode("text", { x: middle, y: top + LINE * i }, i ? text : named(text));
  const word = BADGES[state] ?? "";
  const wide = word.length * 6.5 + 10;
  return svgNode(
    "g",
    { class: `ck-box ck-${state}${last ? " ck-last" : ""}`, click: () => toggle(claim), "data-claim": claim },
    svgNode("title", {}, `${label}: ${STATE_WORDS[state]}`),
    svgNode("rect", { x, y, width, height, rx: 3 }),
    (state === "fallen" || state === "off") &&
      svgNode("path", { class: "ck-strike", d: `M${x},${y + height}L${x + width},${y}` }),
    lines.map(line),
    word &&
      svgNode(
        "g",
        { class: "ck-badge" },
        svgNode("rect", {
          x: x + width - wide - 4,
          y: y - 11,
          width: wide,
          height: 16,
          rx: 8,
        }) /* between the words of its box and of the one above */,
        svgNode("text", { x: x + width - wide / 2 - 4, y: y + 1 }, word),
      ),
  );
}

/** @param {DrawnPath} given
    @param {Relation} relation
    @param {Judged} now
    @param {number} gap */
function drawPath({ stems, bar, head, word }, relation, now, gap) {
  const [x, y] = head;
  /** @param {number[][]} way */
  const line = (way) => svgNode("polyline", { points: way.map((corner) => corner.join(",")).join(" ") });
  const supports = relation.kind === "supports";
  const live = now.applies(relation);
  const cross = [CROSS, -CROSS].map((up) =>
    line([
      [x - 7 - CROSS, y - up],
      [x - 7 + CROSS, y + up],
    ]),
  );
  const arrow = svgNode("path", { class: "ck-head", d: `M${x - 9},${y - 5}L${x},${y}L${x - 9},${y + 5}Z` });
  return svgNode(
    "g",
    {
      class: `ck-path ck-${relation.kind} ck-${relation.basis}${live ? "" : " ck-idle"}`,
      "data-relation": relation.id,
    },
    svgNode("g", { class: "ck-stems" }, stems.map(line), bar.length && line([[bar[0], y], head])),
    bar.length && svgNode("path", { class: "ck-bar", d: `M${bar[0]},${bar[1] - 6}V${bar[2] + 6}` }),
    bar.length && svgNode("text", { x: bar[0] + 10, y: y - 5, class: "ck-plus" }, "+"),
    supports ? arrow : cross,
    word && svgNode("text", { x: x - gap / 2 - 2, y: y - 7, class: "ck-word" }, word),
  );
}
