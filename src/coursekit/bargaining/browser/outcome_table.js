/* The table of where a bargain may end: who gets what, and what that is worth to each side. */

import { gettext } from "../../language/browser/messages.js";
import { h, told } from "../../screen/browser/tools.js";
import { NO_DEAL, nobody, outcomeName, signed, tenths, tenthsOfPercent, upper } from "./model.js";
import { MOST } from "./settings.js";

/** @param {Story} content
    @param {Record<string, Ending>} ends */
export function outcomeTable({ sides, issues, unseated }, ends) {
  const all = Object.values(ends);
  /** @param {string} name
      @param {(end: Ending) => string} cell */
  const row = (name, cell) =>
    h(
      "tr",
      {},
      told("th", name),
      all.map((end) => h("td", { dir: "auto" }, cell(end))), // a sign stays before its number in every script
    );
  const start = ends[NO_DEAL].points;
  const body = [
    ...issues.flatMap((issue, place) =>
      [...sides, nobody(sides.length)].map((who, part) =>
        row(`${issue.name}: ${who}`, (end) => share(end.shares[place], part)),
      ),
    ),
    ...sides.flatMap((name, side) => [
      row(gettext("Points of {side}", { side: name }), (end) => tenths(end.points[side])),
      row(gettext("Gain of {side} over no deal", { side: name }), (end) => signed(end.points[side] - start[side])),
    ]),
    ...unseated.map((name) =>
      row(gettext("{voice}, without a seat", { voice: upper(name) }), () => gettext("no number")),
    ),
  ];
  for (const tr of body) tr.firstElementChild?.setAttribute("scope", "row");
  const head = [gettext("Who gets what"), ...Object.keys(ends).map(outcomeName)].map((name) =>
    h("th", { scope: "col" }, name),
  );
  return h(
    "table",
    {},
    h("caption", {}, gettext("Where the bargain may end")),
    h("thead", {}, h("tr", {}, head)),
    h("tbody", {}, body),
  );
}

/** What a side gets of an issue or, behind the last side, what nobody gets.
    @param {number[]} shares
    @param {number} part */
function share(shares, part) {
  const rest = () => Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0));
  return tenthsOfPercent(MOST * (shares[part] ?? rest()));
}
