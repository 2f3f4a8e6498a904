/* Items as Python sends them. */

const ROW = { answer: "", replies: {}, place: 0, amount: 0, clashes: [], inside: "", taken_for: {}, rated: {} };
const ITEM = {
  quote: "",
  choices: [],
  rows: [],
  answer: 0,
  tolerance: 0,
  unit: "",
  near: [],
  replies: {},
  points: [],
  scale: [],
  settled: "",
  sections: [],
  arrows: [],
  confidence: [],
  votes: 1,
  talk_minutes: 0,
  back: [],
  edition: "",
  misconception: "",
  beside: null,
};

/** Fields at their default are left out on the way here: put them back.
    @param {Json} item
    @returns {Item} */
export function complete(item) {
  return { ...ITEM, ...item, rows: (item.rows ?? []).map((/** @type {Json} */ row) => ({ ...ROW, ...row })) };
}
