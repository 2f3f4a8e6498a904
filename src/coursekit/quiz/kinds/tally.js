/* Amounts to pick until a target is reached, without counting anything twice. */

import { gettext } from "../../language/browser/messages.js";
import { amount, h, isMoney, must, near, told } from "../../screen/browser/tools.js";
import { among, known } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

KINDS.tally = {
  shape: "list",
  blank: gettext("Tick the sums you want to add up first."),
  draw(item, ui) {
    const boxes = item.rows.map((row) =>
      h("input", { type: "checkbox", value: row.id, "aria-describedby": ui.noteId(row.id) }),
    );
    return {
      body: h(
        "div",
        { class: "ck-options" },
        item.rows.map((row, i) =>
          h(
            "div",
            { class: "ck-option" },
            h(
              "label",
              {},
              boxes[i],
              told("span", row.text),
              h("span", { class: "ck-amount" }, inUnit(item, row.amount)),
            ),
            ui.note(row.id),
          ),
        ),
      ),
      read: () => boxes.filter((box) => box.checked).map((box) => box.value),
      write: (answer) => {
        for (const box of boxes) box.checked = answer.includes(box.value);
      },
    };
  },
  running(item, answer) {
    const { sum, clashes } = added(item, answer);
    return [
      gettext("Your sum: {sum}. The target: {target}.", { sum: inUnit(item, sum), target: inUnit(item, item.answer) }),
      ...clashes,
    ];
  },
  grade(item, answer) {
    const { picked, sum, clashes } = added(item, answer);
    if (!known(answer, item.rows)) return undefined;
    const reached = near(sum, item.answer, item.tolerance);
    const outcome = !reached ? "wrong" : clashes.length ? "partly" : "right";
    const reply = !reached ? (sum < item.answer ? "short" : "over") : clashes.length ? "clash" : "reached";
    const notes = picked.map(about);
    return { outcome, points: { right: 1, partly: 0.5, wrong: 0 }[outcome], notes, said: [item.replies[reply]] };
  },
  usable: (item, answer) => among(answer, item.rows),
  solution: (item) => ways(item)[0] ?? [],
  answer(item) {
    /** @param {string} id */
    const name = (id) => must(item.rows.find((row) => row.id === id)).text;
    const found = ways(item)
      .slice(0, 4)
      .map((ids) => ids.map(name).join(" + "));
    return found.length
      ? found.reduce((before, next) => gettext("{before}; or {next}", { before, next }))
      : gettext("no set of these rows reaches the target without counting {stuff} twice", { stuff: stuff(item) });
  },
  everyReply: (item) => item.rows.map(about),
  explained: (item) => [ways(item).length ? item.replies.reached : item.replies.clash],
};

/** An amount with its unit, or with the word for exactly one.
    @param {Item} item
    @param {number} value */
const inUnit = (item, value) => amount(value, (value === 1 && item.single) || item.unit);

/** What must not be counted twice, as a sentence has it.
    @param {Item} item */
const stuff = (item) => (isMoney(item.unit) ? gettext("money") : item.unit || gettext("amounts"));

/** What became of an amount: a fact about its row, with no paragraph to go back to.
    @param {Row} row
    @returns {Note} */
const about = (row) => [row.id, null, row.reply?.text];

/** @param {Row} whole
    @param {Row} part */
const contains = (whole, part) =>
  gettext("“{whole}” already contains “{part}”.", { whole: whole.text, part: part.text });

/** @param {Row[]} rows */
const total = (rows) => rows.reduce((sum, row) => sum + row.amount, 0);

/** What the picked rows of a tally come to, and which of them count something twice.
    @param {Item} item
    @param {string[]} answer */
function added(item, answer) {
  const picked = item.rows.filter((row) => answer.includes(row.id));
  /** @type {string[]} */
  const clashes = [];
  for (const [i, row] of picked.entries())
    for (const other of picked.slice(i + 1)) {
      if (row.inside === other.id) clashes.push(contains(other, row));
      else if (other.inside === row.id) clashes.push(contains(row, other));
      else if (row.clashes.includes(other.id) || other.clashes.includes(row.id))
        clashes.push(
          gettext("“{one}” and “{other}” may be the same {stuff}.", {
            one: row.text,
            other: other.text,
            stuff: stuff(item),
          }),
        );
    }
  return { picked, sum: total(picked), clashes };
}

/** Every way to reach a tally's target without counting anything twice, fewest rows first.
    @param {Item} item */
function ways(item) {
  const found = [];
  for (let mask = 1; mask < 2 ** item.rows.length; mask += 1) {
    const rows = item.rows.filter((_, i) => mask & (1 << i));
    const ids = rows.map((row) => row.id);
    if (near(total(rows), item.answer, item.tolerance) && !added(item, ids).clashes.length) found.push(ids);
  }
  return found.sort((a, b) => a.length - b.length);
}
