/* The bargain as a picture: points of one side to the right, of the other upwards. Every mark has a
   shape and a name of its own; colour only repeats them. */

import { gettext, pgettext } from "../../language/browser/messages.js";
import { h, svgNode } from "../../screen/browser/tools.js";
import { lanes } from "./lanes.js";
import { ALL_AT_ONCE, AT_ONCE, DEAL, FULL, NO_DEAL, ONE_BY_ONE, outcomeName, outcomes, SWAP } from "./model.js";
import { betterForBoth, frontier } from "./two_sides.js";

const [WIDEST, NARROWEST] = [640, 220]; // pixels: it is drawn as large as it is shown, so that its type is as large as written
const BELOW = 0.73; // how high it is, in widths
const MARGIN = { left: 62, right: 24, top: 18, bottom: 58 };
const LABEL_HEIGHT = 18;
const HALO = 3; // round the letters of a label, as in explorer.css
const LABELLED = 380; // with less room the legend alone names the shapes

/** Where points are drawn in a picture of this width.
    @param {number} room */
function planeOf(room) {
  const width = Math.max(NARROWEST, Math.min(WIDEST, room || WIDEST));
  const height = Math.round(BELOW * width + (WIDEST - width) / 6);
  /** @param {number} x */
  const across = (x) => MARGIN.left + (x / FULL) * (width - MARGIN.left - MARGIN.right);
  /** @param {number} y */
  const down = (y) => height - MARGIN.bottom - (y / FULL) * (height - MARGIN.top - MARGIN.bottom);
  /** @param {Pair[]} points */
  const path = (points) => points.map(([x, y]) => `${across(x)},${down(y)}`).join(" ");
  return { width, height, across, down, path };
}

/* Marks round the middle (0, 0), told apart by their outline. */
/** @type {Record<string, ["rect" | "path" | "circle", Attributes]>} */
const SHAPES = {
  [NO_DEAL]: ["rect", { x: -6, y: -6, width: 12, height: 12 }],
  [ONE_BY_ONE]: ["path", { d: "M0,-8 L7.5,6 L-7.5,6 Z" }],
  [AT_ONCE]: ["circle", { r: 7.5 }],
  [ALL_AT_ONCE]: ["circle", { r: 7.5 }],
  [DEAL]: ["circle", { r: 7.5 }],
  [SWAP]: ["path", { d: "M0,-9 L9,0 L0,9 L-9,0 Z" }],
};

/** @param {number} x1
    @param {number} y1
    @param {number} x2
    @param {number} y2
    @param {string} kind */
const line = (x1, y1, x2, y2, kind) => svgNode("line", { x1, y1, x2, y2, class: kind });

/** A mark as it stands in the picture and in the legend.
    @param {string} name
    @param {number} x
    @param {number} y */
function mark(name, x, y) {
  const [tag, outline] = SHAPES[name];
  const kind = tag === "circle" ? "both-at-once" : name.toLowerCase().replaceAll(" ", "-");
  return svgNode(tag, { ...outline, transform: `translate(${x} ${y})`, class: `ck-mark ck-mark-${kind}` });
}

/** @param {string[]} given1
    @param {Plane} given2 */
function axes([one, other], { height, across, down }) {
  const ticks = [0, 20, 40, 60, 80, 100];
  const [left, bottom] = [across(0), down(0)];
  return svgNode(
    "g",
    { "aria-hidden": "true" },
    ticks.map((at) => [
      line(across(at), bottom, across(at), down(FULL), "ck-grid"),
      line(left, down(at), across(FULL), down(at), "ck-grid"),
      svgNode("text", { x: across(at), y: bottom + 20, "text-anchor": "middle" }, String(at)),
      svgNode("text", { x: left - 9, y: down(at) + 5, "text-anchor": "end" }, String(at)),
    ]),
    line(left, bottom, across(FULL), bottom, "ck-axis"),
    line(left, bottom, left, down(FULL), "ck-axis"),
    svgNode(
      "text",
      { x: across(FULL / 2), y: height - 10, "text-anchor": "middle", class: "ck-axis-title" },
      gettext("Points of {side}", { side: one }),
    ),
    svgNode(
      "text",
      { transform: `translate(15 ${down(FULL / 2)}) rotate(-90)`, "text-anchor": "middle", class: "ck-axis-title" },
      gettext("Points of {side}", { side: other }),
    ),
  );
}

/** @param {Box} a
    @param {Box} b */
const boxesMeet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/* How wide a label is, in the font that draws it. */
const LABEL_FONT = "600 13px"; // as in explorer.css
/** @param {string} text */
function widthOf(text) {
  const canvas = document.createElement("canvas").getContext("2d");
  if (!canvas) return 0;
  canvas.font = `${LABEL_FONT} ${getComputedStyle(document.querySelector(".ck-bargain") ?? document.body).fontFamily}`;
  return canvas.measureText(text).width;
}

/** Names beside their marks, where they cover neither another name nor another mark.
    @param {Group[]} groups
    @param {Plane} given */
function labels(groups, { width: end, down }) {
  const taken = groups.map(({ x, y }) => ({ x: x - 12, y: y - 12, width: 24, height: 24 }));
  return groups.map(({ x, y, text }) => {
    const width = widthOf(text) + 2 * HALO;
    const places = [
      [20, -9],
      [-20 - width, -9],
      [-width / 2, -34],
      [-width / 2, 16],
      [10, -34],
      [10, 16],
      [-10 - width, -34],
      [-10 - width, 16],
      [17, 34],
      [17, -54],
    ];
    const boxes = places.map(([dx, dy]) => ({ x: x + dx, y: y + dy, width, height: LABEL_HEIGHT }));
    /** @param {Box} box */
    const inside = (box) => box.x > MARGIN.left && box.x + width < end && box.y > 0 && box.y + LABEL_HEIGHT < down(0);
    const box =
      boxes.find((box) => inside(box) && !taken.some((other) => boxesMeet(box, other))) ??
      boxes.find(inside) ??
      boxes[0];
    taken.push(box);
    return svgNode("text", { x: box.x + HALO, y: box.y + 14, class: "ck-label" }, text);
  });
}

/** Outcomes at the same place share a label: "Issue by issue = Both at once".
    @param {Record<string, Ending>} ends
    @param {Plane} given
    @returns {Group[]} */
function groupsOf(ends, { across, down }) {
  /** @type {Group[]} */
  const groups = [];
  for (const [name, { points }] of Object.entries(ends)) {
    const [x, y] = [across(points[0]), down(points[1])];
    const same = groups.find((group) => Math.hypot(group.x - x, group.y - y) < 4);
    if (same) same.text += ` = ${outcomeName(name)}`;
    else groups.push({ x, y, text: outcomeName(name) });
  }
  return groups;
}

/** `names` are the two sides', `said` what a screen reader hears in place of the picture, `room` how wide it may be.
    @param {Stake[]} stakes
    @param {string[]} names
    @param {string} said
    @param {number} room */
export function picture(stakes, names, said, room) {
  if (names.length > 2) return lanes(outcomes(stakes), names, said, Math.min(WIDEST, room || WIDEST), mark);
  const plane = planeOf(room);
  const { width, height, across, down, path } = plane;
  const ends = outcomes(stakes);
  const edge = frontier(stakes).map(({ points }) => points);
  const [dx, dy] = ends[NO_DEAL].points;
  const more = betterForBoth(edge, [dx, dy]);
  const better = more.length > 1 && [[dx, dy], [dx, more[0][1]], ...more, [more[more.length - 1][0], dy]];
  const marks = Object.entries(ends).map(([name, { points }]) => mark(name, across(points[0]), down(points[1])));
  return svgNode(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, role: "img", "aria-label": said, class: "ck-picture" },
    svgNode("polygon", {
      points: path([[0, 0], [0, edge[0][1]], ...edge, [edge[edge.length - 1][0], 0]]),
      class: "ck-feasible",
    }),
    axes(names, plane),
    better && svgNode("polygon", { points: path(better), class: "ck-better" }),
    svgNode("polyline", { points: path(edge), class: "ck-frontier" }),
    line(across(dx), down(dy), across(dx), down(FULL), "ck-least"),
    line(across(dx), down(dy), across(FULL), down(dy), "ck-least"),
    marks,
    width >= LABELLED && labels(groupsOf(ends, plane), plane),
  );
}

/** What the signs mean: the outcomes that there may be of so many issues, and what two sides have besides.
    @param {string} linked
    @param {string[]} names */
export function legend(linked, names) {
  /** @param {Child} content
      @param {string} name */
  const sample = (content, name) =>
    h(
      "li",
      {},
      svgNode("svg", { viewBox: "-12 -12 24 24", width: 24, height: 24, "aria-hidden": "true" }, content),
      name,
    );
  return h(
    "ul",
    { class: "ck-legend" },
    [NO_DEAL, linked !== DEAL && ONE_BY_ONE, linked, linked !== DEAL && SWAP]
      .filter((name) => name !== false)
      .map((name) => sample(mark(name, 0, 0), outcomeName(name))),
    names.length === 2 && planeSigns(sample),
  );
}

/** @param {(content: Child, name: string) => HTMLElement} sample */
const planeSigns = (sample) => [
  sample(line(-11, 0, 11, 0, "ck-frontier"), gettext("Frontier")),
  sample(
    svgNode("rect", { x: -10, y: -8, width: 20, height: 16, class: "ck-feasible" }),
    pgettext("an area of a picture", "Possible"),
  ),
  sample(
    svgNode("rect", { x: -10, y: -8, width: 20, height: 16, class: "ck-better" }),
    gettext("Better than no deal for both"),
  ),
];
