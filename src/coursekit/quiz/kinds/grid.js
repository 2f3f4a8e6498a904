/* Evidence rated against rival explanations: the student's own grid beside the kit's. Not marked.

   An answer maps "evidence/hypothesis" to a rating. argument/rivals.py ranks by the same rules:
   tests/argument/rivals_cases.json holds both to it. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { h, inNodes, listed, must, own, scrollable, told } from "../../screen/browser/tools.js";
import { KINDS } from "../browser/kinds.js";

const MOST_DIFFERENCES = 3; // of how many cells the kit's reasons are shown at once

/** @param {Item} item */
const cellsOf = (item) =>
  item.rows.flatMap((row) => item.choices.map(({ id }) => ({ name: `${row.id}/${id}`, row, choice: id })));
/** @param {Item} item */
const kitsOwn = (item) => Object.fromEntries(cellsOf(item).map(({ name, row, choice }) => [name, row.rated[choice]]));

/** What is kept may name cells or ratings that this grid does not have, or no longer has.
    @param {Item} item
    @param {Json} answer
    @returns {Ratings} */
const usable = (item, answer) => {
  const known = Object.entries(kitsOwn(item)).filter(([name]) => item.scale.some(({ id }) => id === own(answer, name)));
  return Object.fromEntries(known.map(([name]) => [name, answer[name]]));
};

/** The rows that are rated against every explanation. Only these are ranked: what nothing was held
    against yet would otherwise lead for that reason.
    @param {Item} item
    @param {Ratings} answer */
const completeRows = (item, answer) =>
  item.rows.filter((row) => item.choices.every(({ id }) => own(answer, `${row.id}/${id}`)));

/** @param {Item} item
    @param {Ratings} answer
    @param {Row[]} rows */
function pointsAgainst(item, answer, rows) {
  const worth = Object.fromEntries(item.scale.map(({ id, points }) => [id, points]));
  return item.choices.map(({ id }) => rows.reduce((sum, row) => sum + worth[answer[`${row.id}/${id}`]], 0));
}

/** The explanations of a grid, those with least against them first: [{place, points, hypotheses}].
    @param {Item} item
    @param {Ratings} answer
    @param {Row[]} [rows] */
export function ranking(item, answer, rows = completeRows(item, answer)) {
  if (!rows.length) return [];
  const points = pointsAgainst(item, answer, rows);
  return [...new Set(points)]
    .sort((a, b) => a - b)
    .map((level) => ({
      place: 1 + points.filter((other) => other < level).length,
      points: level,
      hypotheses: item.choices.filter((_, i) => points[i] === level).map(({ id }) => id),
    }));
}

/** The rated cells with how many steps each is from the kit's rating.
    @param {Item} item
    @param {Ratings} answer */
function differences(item, answer) {
  const steps = Object.fromEntries(item.scale.map(({ id }, i) => [id, i]));
  return cellsOf(item)
    .filter(({ name }) => own(answer, name))
    .map((cell) => ({ ...cell, apart: Math.abs(steps[answer[cell.name]] - steps[cell.row.rated[cell.choice]]) }));
}
/** @param {Item} item
    @param {Ratings} answer */
function furthest(item, answer) {
  const found = differences(item, answer);
  const most = Math.max(...found.map(({ apart }) => apart));
  return found.filter(({ apart }) => apart && apart === most).slice(0, MOST_DIFFERENCES);
}

/** @param {Item} item
    @param {{points: number, hypotheses: string[]}[]} places */
const rankedInWords = (item, places) =>
  places
    .map(({ points, hypotheses }) => {
      const names = hypotheses.map((name) => must(item.choices.find(({ id }) => id === name)).text);
      return `${listed(names)} (${points})`;
    })
    .reduce((before, next) => (before ? gettext("{before}; then {next}", { before, next }) : next), "");

KINDS.grid = {
  shape: "map",
  check: gettext("Compare"),
  blank: gettext("Rate at least one cell first, then compare."),
  stays: true, // comparing is for thinking again: the kit's ratings stay while the student goes on
  draw(item, ui) {
    const selects = new Map(cellsOf(item).map(({ name, row, choice }) => [name, ratingSelect(item, ui, row, choice)]));
    const totals = item.choices.map(() => h("td", {}, "–"));
    const after = h("div", { class: "ck-compared" });
    const read = () =>
      Object.fromEntries([...selects].map(([name, select]) => [name, select.value]).filter(([, rating]) => rating));
    /** @param {Json} kept */
    const write = (kept) => {
      const answer = usable(item, kept);
      for (const [name, select] of selects) select.value = own(answer, name) ?? "";
      const rows = completeRows(item, answer);
      const points = rows.length ? pointsAgainst(item, answer, rows) : [];
      for (const [i, cell] of totals.entries()) cell.textContent = String(points[i] ?? "–");
      const asked = ui.quiz.entry(item).outcome && Object.keys(answer).length;
      after.replaceChildren(...(asked ? compared(item, answer) : []));
    };
    return { body: ratingTable(item, ui, selects, totals), after, read, write };
  },
  running(item, kept) {
    const answer = usable(item, kept);
    const rated = Object.keys(answer).length;
    const rows = completeRows(item, answer);
    const all = item.rows.length * item.choices.length;
    const cells = ngettext("{rated} of {n} cell rated.", "{rated} of {n} cells rated.", all, { rated });
    if (!rows.length) return [`${cells} ${gettext("The ranking begins with the first row you complete.")}`];
    const done = ngettext(
      "By your ratings in {n} complete row, with least against it first: {ranking}.",
      "By your ratings in {n} complete rows, with least against it first: {ranking}.",
      rows.length,
      { ranking: rankedInWords(item, ranking(item, answer)) },
    );
    return [`${cells} ${done}`];
  },
  usable,
  grade(item, answer) {
    const known = new Map(cellsOf(item).map((cell) => [cell.name, cell]));
    const steps = item.scale.map(({ id }) => id);
    const rated = Object.entries(answer);
    if (!rated.length || rated.some(([name, rating]) => !known.has(name) || !steps.includes(rating))) return undefined;
    /** @type {Note[]} */
    const notes = furthest(item, answer).map(({ name, row, choice }) => [name, null, own(row.replies, choice)]);
    return { outcome: "noted", points: 0, notes, said: [agreement(item, answer), item.replies.rated] };
  },
};

/** @param {Item} item
    @param {string} rating */
const levelText = (item, rating) => {
  const { sign, text } = must(item.scale.find(({ id }) => id === rating));
  return `${sign} ${text}`;
};

/** @param {Item} item
    @param {Ui} ui
    @param {Row} row
    @param {string} choice */
function ratingSelect(item, ui, row, choice) {
  const place = `${item.rows.indexOf(row)}`;
  const column = item.choices.findIndex(({ id }) => id === choice);
  return h(
    "select",
    { "aria-labelledby": `${ui.id}-row-${place} ${ui.id}-column-${column}` },
    h("option", { value: "" }, gettext("Not rated")),
    item.scale.map(({ id }) => h("option", { value: id }, levelText(item, id))),
  );
}

/** @param {Item} item
    @param {Ui} ui
    @param {Map<string, HTMLElement>} selects
    @param {HTMLElement[]} totals */
function ratingTable(item, ui, selects, totals) {
  const head = item.choices.map(({ text }, i) =>
    h("th", { scope: "col", id: `${ui.id}-column-${i}` }, told("span", text)),
  );
  const body = item.rows.map((row, i) =>
    h(
      "tr",
      {},
      h("th", { scope: "row", id: `${ui.id}-row-${i}` }, told("span", row.text)),
      item.choices.map(({ id }) => h("td", {}, selects.get(`${row.id}/${id}`))),
    ),
  );
  return scrollable(
    gettext("Table of your ratings"),
    h(
      "table",
      { class: "ck-ratings" },
      h("caption", {}, gettext("Your ratings")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, gettext("Evidence")), head)),
      h("tbody", {}, body),
      h("tfoot", {}, h("tr", {}, h("th", { scope: "row" }, gettext("Points against, from complete rows")), totals)),
    ),
  );
}

/** @param {Item} item
    @param {Ratings} answer */
function agreement(item, answer) {
  const apart = differences(item, answer).map((cell) => cell.apart);
  const same = apart.filter((steps) => !steps).length;
  if (same === apart.length)
    return ngettext(
      "You rated {n} cell and the kit rates each of them the same.",
      "You rated {n} cells and the kit rates each of them the same.",
      same,
    );
  const one = apart.filter((steps) => steps === 1).length;
  return ngettext(
    "Of the {n} cell you rated, the kit has {same} the same, {one} one step away and {further} further. Below: where " +
      "you differ most, and why the kit rates as it does.",
    "Of the {n} cells you rated, the kit has {same} the same, {one} one step away and {further} further. Below: where " +
      "you differ most, and why the kit rates as it does.",
    apart.length,
    { same, one, further: apart.length - same - one },
  );
}

/** Both rankings side by side, on the same rows, and the cells that are furthest apart.
    @param {Item} item
    @param {Ratings} answer */
function compared(item, answer) {
  const rows = completeRows(item, answer);
  const cells = furthest(item, answer).map(({ name, row, choice }) =>
    h(
      "li",
      {},
      told("span", row.text),
      " ",
      h("strong", {}, must(item.choices.find(({ id }) => id === choice)).text),
      ...inNodes(gettext(": you {yours}, the kit {kits}."), {
        yours: h("strong", {}, levelText(item, answer[name])),
        kits: h("strong", {}, levelText(item, row.rated[choice])),
      }),
      " ",
      told("span", must(own(row.replies, choice)).text),
    ),
  );
  const most = [h("p", {}, h("strong", {}, gettext("Where you and the kit differ most"))), h("ul", {}, cells)];
  return [...(rows.length ? [sideBySide(item, answer, rows)] : []), ...(cells.length ? most : [])];
}

/** @param {Item} item
    @param {Ratings} answer
    @param {Row[]} rows */
function sideBySide(item, answer, rows) {
  const [yours, kits] = [answer, kitsOwn(item)].map((ratings) => pointsAgainst(item, ratings, rows));
  const lines = item.choices.map(({ text }, i) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, told("span", text)),
      h("td", {}, String(yours[i])),
      h("td", {}, String(kits[i])),
    ),
  );
  return scrollable(
    gettext("Your ranking beside the kit's"),
    h(
      "table",
      {},
      h(
        "caption",
        {},
        ngettext(
          "Points against each explanation, from the {n} row you completed",
          "Points against each explanation, from the {n} rows you completed",
          rows.length,
        ),
      ),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          [gettext("Explanation"), gettext("Yours"), gettext("The kit’s")].map((name) =>
            h("th", { scope: "col" }, name),
          ),
        ),
      ),
      h("tbody", {}, lines),
    ),
  );
}
