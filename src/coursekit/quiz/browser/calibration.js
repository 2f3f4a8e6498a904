/* The calibration chart: how sure a student was, against how often that was right at the first try.
   tables/brier.py counts the same in Python; tests/tables/calibration_cases.json holds both to it. */

import { fixed, gettext, inPercent, ngettext } from "../../language/browser/messages.js";
import { attempted, h, must, scrollable, svgNode } from "../../screen/browser/tools.js";
import { grade } from "./kinds.js";

const FEWEST_RATED = 2; // one answer has nothing to be compared with

/** The rated first tries among these items: [[rating in per cent, whether it was right], ...]. A try
    that can no longer be marked, because the question has changed since, says nothing.
    @param {Item[]} items
    @param {EntryOf} entry
    @returns {Rated[]} */
function ratedTries(items, entry) {
  return items.flatMap((item) => {
    const { sure, tries, first } = entry(item);
    const outcome = sure !== null && tries ? attempted(() => grade(item, first).outcome, null) : null;
    return outcome ? [/** @type {Rated} */ ([sure, outcome === "right"])] : [];
  });
}

/** @param {number[]} numbers */
const sumUpAll = (numbers) => numbers.reduce((sum, number) => sum + number, 0);

/** {brier, levels}: the mean of (p - o) squared over `pairs` of [per cent, right or not], null for
     none, and for each rating in use, from low to high, {sure, count, right}.
    @param {Rated[]} pairs */
export function calibrated(pairs) {
  const squares = pairs.map(([sure, right]) => (sure / 100 - Number(right)) ** 2);
  const levels = [...new Set(pairs.map(([sure]) => sure))]
    .sort((a, b) => a - b)
    .map((sure) => {
      const there = pairs.filter((pair) => pair[0] === sure);
      return { sure, count: there.length, right: there.filter((pair) => pair[1]).length };
    });
  return { brier: pairs.length ? sumUpAll(squares) / pairs.length : null, levels };
}

/** The chart's message in one sentence. A share can only move in steps of one answer, so a difference
    of no more than one answer is no difference to speak of.
    @param {Rated[]} pairs */
function howSure(pairs) {
  const promised = sumUpAll(pairs.map(([sure]) => sure)) / 100;
  const right = pairs.filter((pair) => pair[1]).length;
  const gap = promised - right;
  const judged =
    Math.abs(gap) <= 1
      ? gettext("about as sure as you were right")
      : gap > 0
        ? gettext("surer than you were right")
        : gettext("less sure than you were right");
  return ngettext(
    "On average you were {sure} sure, and right at the first try in {right} of {n} answer ({share}): {judged}.",
    "On average you were {sure} sure, and right at the first try in {right} of {n} answers ({share}): {judged}.",
    pairs.length,
    { sure: inPercent(promised / pairs.length), right, share: inPercent(right / pairs.length), judged },
  );
}

/** What there is to say once every rated question is answered or shown; until then, nothing.
    @param {Item[]} asked
    @param {EntryOf} entry
    @returns {Found | null} */
export function calibrationFound(asked, entry) {
  const rated = asked.filter((item) => item.confidence.length);
  if (rated.length < FEWEST_RATED || !rated.map(entry).every(({ tries, revealed }) => tries || revealed)) return null;
  const pairs = ratedTries(rated, entry);
  if (!pairs.length)
    return { sentence: gettext("No calibration chart: there is no rated first try to draw."), detail: [] };
  const { brier, levels } = calibrated(pairs);
  const sentence = howSure(pairs);
  return {
    sentence,
    detail: [
      inThisQuiz(pairs.length),
      calibrationChart(levels, sentence),
      calibrationTable(levels),
      aboutBrier(must(brier)),
    ],
  };
}

/** @param {number} count */
const inThisQuiz = (count) =>
  h(
    "p",
    {},
    ngettext(
      "With {n} answer this is a hint, not a measurement: one answer more or less would move it.",
      "With {n} answers this is a hint, not a measurement: one answer more or less would move it.",
      count,
    ),
  );

/** @param {number} brier */
const aboutBrier = (brier) =>
  h(
    "p",
    {},
    h("strong", {}, gettext("Your Brier score: {score}.", { score: fixed(brier, 2) })),
    " ",
    gettext(
      "It is the mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as " +
        "0. Lower is better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always " +
        "wrong. This is the common form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds " +
        "up a term for every possible outcome, and is twice as large when there are two.",
    ),
  );

/** @param {RatedLevel[]} levels */
function calibrationTable(levels) {
  const head = [gettext("You said"), gettext("Answers"), gettext("Right at the first try"), gettext("Share right")];
  const rows = levels.map(({ sure, count, right }) =>
    h(
      "tr",
      {},
      h("th", { scope: "row" }, inPercent(sure / 100)),
      [String(count), String(right), inPercent(right / count)].map((text) => h("td", {}, text)),
    ),
  );
  return scrollable(
    gettext("Calibration table"),
    h(
      "table",
      {},
      h("caption", {}, gettext("How sure you were, and how often you were right")),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          head.map((name) => h("th", { scope: "col" }, name)),
        ),
      ),
      h("tbody", {}, rows),
    ),
  );
}

const CALIBRATION_BOX = { left: 78, top: 16, width: 330, height: 220 };
/** @param {number} share */
const chartX = (share) => CALIBRATION_BOX.left + CALIBRATION_BOX.width * share;
/** @param {number} share */
const chartY = (share) => CALIBRATION_BOX.top + CALIBRATION_BOX.height * (1 - share);

/** @param {RatedLevel[]} levels
    @param {string} sentence */
function calibrationChart(levels, sentence) {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  /** @param {string} name
      @param {number} x1
      @param {number} y1
      @param {number} x2
      @param {number} y2 */
  const line = (name, x1, y1, x2, y2) => svgNode("line", { class: name, x1, y1, x2, y2 });
  /** @param {string} name
      @param {number} x
      @param {number} y
      @param {string} text
      @param {Attributes} [more] */
  const words = (name, x, y, text, more = {}) =>
    svgNode("text", { class: name, x, y, "text-anchor": "middle", ...more }, text);
  const middle = chartY(0.5);
  const svg = svgNode(
    "svg",
    { viewBox: "0 0 430 300", role: "img", "aria-label": gettext("Calibration chart. {sentence}", { sentence }) },
    ticks.map((share) => line("ck-grid", chartX(0), chartY(share), chartX(1), chartY(share))),
    ticks.map((share) => words("ck-tick", chartX(share), chartY(0) + 27, inPercent(share))),
    ticks.map((share) =>
      words("ck-tick", chartX(0) - 16, chartY(share) + 4, inPercent(share), { "text-anchor": "end" }),
    ),
    line("ck-even", chartX(0), chartY(0), chartX(1), chartY(1)),
    words("ck-axis", chartX(0.5), chartY(0) + 54, gettext("how sure you were")),
    words("ck-axis", 14, middle, gettext("right at the first try"), { transform: `rotate(-90 14 ${middle})` }),
    levels.flatMap(({ sure, count, right }) => [
      svgNode("circle", { class: "ck-level", cx: chartX(sure / 100), cy: chartY(right / count), r: 12 }),
      words("ck-count-in", chartX(sure / 100), chartY(right / count) + 4.5, String(count)),
    ]),
  );
  return h(
    "figure",
    { class: "ck-calibration" },
    svg,
    h(
      "figcaption",
      {},
      gettext(
        "Each circle is a rating you used; the number in it says for how many answers. On the dashed line you are right " +
          "as often as you said. Below it you were surer than you were right, above it less sure.",
      ),
    ),
  );
}
