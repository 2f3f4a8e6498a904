/* A bargain of three sides or four as a picture: what each has in each outcome, on a lane of its own. Three points of
   three sides would need three dimensions, which nobody reads off a picture. */

import { svgNode } from "../../screen/browser/tools.js";
import { FULL, tenths, upper } from "./model.js";

const [LEFT, RIGHT, LANE, HEADING, BETWEEN, FOOT] = [12, 56, 26, 26, 10, 24];

/** `mark` draws the sign of an outcome.
    @param {Record<string, Ending>} ends
    @param {string[]} names
    @param {string} said
    @param {number} width
    @param {(name: string, x: number, y: number) => SVGElement} mark */
export function lanes(ends, names, said, width, mark) {
  const all = Object.entries(ends);
  const high = HEADING + all.length * LANE + BETWEEN;
  const height = names.length * high + FOOT;
  /** @param {number} points */
  const across = (points) => LEFT + (points / FULL) * (width - LEFT - RIGHT);
  /** @param {string} who
      @param {number} side */
  const block = (who, side) => {
    const top = side * high + HEADING;
    return [
      svgNode("text", { x: 0, y: top - 8, class: "ck-label" }, upper(who)),
      [0, 50, 100].map((at) =>
        svgNode("line", { x1: across(at), x2: across(at), y1: top, y2: top + all.length * LANE, class: "ck-grid" }),
      ),
      all.map(([name, { points }], place) => {
        const [x, y] = [across(points[side]), top + (place + 0.5) * LANE];
        return [
          svgNode("line", { x1: across(0), x2: x, y1: y, y2: y, class: "ck-lane" }),
          mark(name, x, y),
          svgNode("text", { x: x + 14, y: y + 5 }, tenths(points[side])),
        ];
      }),
    ];
  };
  return svgNode(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, role: "img", "aria-label": said, class: "ck-picture" },
    names.map(block),
    [0, 50, 100].map((at) =>
      svgNode("text", { x: across(at), y: height - FOOT + 10, "text-anchor": "middle" }, String(at)),
    ),
  );
}
