/* Kinds of question: how each is drawn and marked.

   `grade` follows grading.py rule by rule; tests/quiz/grading_cases.json holds both to it.

   shape     what an answer is: "text", "list" or "map"
   draw      controls: {body, read(), write(answer), after?}; `ui` is the Question
   grade     {outcome, points, notes: [[id, right, reply]], said: [reply or text]}, or nothing when
             the answer names what the item has not got
   solution  the answer that `write` shows on reveal; `answer` the same in words, `everyReply` the
             notes and `explained` the reply that go with it
   blank     what to say to an empty answer
   options   true when every option has a reply of its own                                      */

function drawChoices(item, ui, type) {
  const inputs = item.choices.map((choice) =>
    h("input", { type, name: ui.id, value: choice.id, "aria-describedby": ui.noteId(choice.id) }));
  const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    body: h("div", { class: "ck-options" }, item.choices.map((choice, i) =>
      h("div", { class: "ck-option" }, h("label", {}, inputs[i], told("span", choice.text)), ui.note(choice.id)))),
    read: type === "radio" ? () => chosen()[0] ?? "" : chosen,
    write: (answer) => inputs.forEach((input) => (input.checked = [answer].flat().includes(input.value))),
  };
}

const known = (ids, things) =>
  new Set(ids).size === ids.length && ids.every((id) => things.some((thing) => thing.id === id));
const rightChoices = (item) => item.choices.filter((choice) => choice.correct);

const one = {
  shape: "text",
  blank: "Choose an answer first.",
  draw: (item, ui) => drawChoices(item, ui, "radio"),
  grade(item, answer) {
    const choice = item.choices.find((choice) => choice.id === answer);
    const right = choice?.correct ?? false;
    return choice && { outcome: right ? "right" : "wrong", points: right ? 1 : 0, said: [choice.reply] };
  },
  solution: (item) => rightChoices(item)[0]?.id ?? "",
  answer: (item) => listed(rightChoices(item).map((choice) => choice.text)),
  everyReply: (item) => item.choices.map((choice) => [choice.id, !!choice.correct, choice.reply]),
  options: true,
};

const KINDS = {
  single: one,

  predict: {
    ...one,
    check: "Predict",
    blank: "Make your prediction first.",
    solution: null,
    everyReply: (item) => item.choices.map((choice) => [choice.id, null, choice.reply]),
    grade(item, answer) {
      const graded = one.grade(item, answer);
      return graded && { ...graded, outcome: "noted", points: 0 };
    },
  },

  multiple: {
    ...one,
    shape: "list",
    blank: "Choose at least one answer first.",
    draw: (item, ui) => drawChoices(item, ui, "checkbox"),
    grade(item, answer) {
      if (!known(answer, item.choices)) return undefined;
      const chosen = item.choices.filter((choice) => answer.includes(choice.id));
      const clean = chosen.length > 0 && chosen.every((choice) => choice.correct);
      const share = clean ? chosen.length / rightChoices(item).length : 0;
      const whole = share === 1;
      return {
        outcome: whole ? "right" : clean ? "partly" : "wrong",
        points: share,
        notes: chosen.map((choice) => [choice.id, !!choice.correct, choice.reply]),
        said: [whole ? "You found all of it." : clean ? "There is more to find." : "Something you chose is wrong."],
      };
    },
    solution: (item) => rightChoices(item).map((choice) => choice.id),
  },

  number: {
    shape: "text",
    blank: "That is not a number yet. Write it with digits, for example 3.5.",
    draw(item, ui) {
      const [before, after] = unitParts(item.unit);
      const input = h("input", {
        id: ui.id, inputmode: "decimal", autocomplete: "off", "aria-describedby": `${ui.id}-before ${ui.id}-after`,
      });
      return {
        body: h("p", { class: "ck-number" }, h("label", { for: ui.id }, "Your answer"),
          h("span", { id: `${ui.id}-before` }, before), input, h("span", { id: `${ui.id}-after`, dir: "auto" }, after)),
        read: () => input.value,
        write: (answer) => { if (input.value !== answer) input.value = answer; },
      };
    },
    grade(item, answer) {
      const digits = answer.replace(/\s/g, "").replace(/^\$/, "").replace(",", ".");
      if (!/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(digits)) return undefined;
      const given = Number(digits);
      if (near(given, item.answer, item.tolerance)) return { outcome: "right", points: 1, said: [item.replies.right] };
      const miss = item.near.find((miss) => near(given, miss.value, 0));
      return { outcome: "wrong", points: 0, said: [miss ? miss.reply : item.replies.wrong] };
    },
    solution: (item) => String(item.answer),
    answer: (item) => amount(item.answer, item.unit),
    explained: (item) => [item.replies.right],
  },

  order: {
    shape: "list",
    draw(item, ui) {
      const list = h("ol", { class: "ck-steps" });
      const steps = new Map(item.rows.map((row) => [row.id, step(row)]));
      function step(row) {
        const move = (by, arrow, name) =>
          h("button", { type: "button", "aria-label": `${name}: ${row.text}`, click: () => shift(row, by) }, arrow);
        return h("li", {}, h("div", { class: "ck-step" }, told("span", row.text, row.quote),
          h("span", { class: "ck-moves" }, move(-1, "↑", "Move up"), move(1, "↓", "Move down"))),
          ui.note(row.id));
      }
      const read = () => [...list.children].map((li) => [...steps].find(([, node]) => node === li)[0]);
      const write = (answer) => {
        const ids = [...answer].sort().join() === [...steps.keys()].sort().join() ? answer : [...steps.keys()];
        if (ids.join() !== read().join()) list.replaceChildren(...ids.map((id) => steps.get(id)));
      };
      function shift(row, by) {
        const ids = read();
        const from = ids.indexOf(row.id);
        const to = from + by;
        if (to < 0 || to >= ids.length) return ui.notice(`Already ${by < 0 ? "first" : "last"} of ${ids.length}.`);
        // The neighbour moves, so the pressed button stays in the page and keeps the focus.
        const [self, other] = [list.children[from], list.children[to]];
        by < 0 ? self.after(other) : self.before(other);
        ui.changed();
        return ui.notice(`Now number ${to + 1} of ${ids.length}.`);
      }
      write([]);
      return { body: list, read, write };
    },
    grade(item, answer) {
      if (!known(answer, item.rows) || answer.length !== item.rows.length) return undefined;
      const notes = item.rows.map((row) => [row.id, row.place === answer.indexOf(row.id) + 1, row.reply]);
      return share(item, notes, "steps are in the right place", item.replies);
    },
    solution: (item) => [...item.rows].sort((a, b) => a.place - b.place).map((row) => row.id),
    everyReply: (item) => item.rows.map((row) => [row.id, null, row.reply]),
    answer: () => "the order now shown",
    explained: (item) => [item.replies.right],
  },

  match: {
    shape: "map",
    blank: "Match at least one row first.",
    draw(item, ui) {
      const option = ({ id, text }) => h("option", { value: id, dir: "auto" }, text);
      const selects = item.rows.map((row, i) =>
        h("select", { id: `${ui.id}-${i}`, "aria-describedby": ui.noteId(row.id) },
          [{ id: "", text: "Choose…" }, ...item.choices].map(option)));
      return {
        body: h("div", { class: "ck-rows" }, item.rows.map((row, i) => h("div", { class: "ck-row" },
          h("label", { for: selects[i].id }, told("span", row.text, row.quote)), selects[i], ui.note(row.id)))),
        read: () => Object.fromEntries(item.rows.map((row, i) => [row.id, selects[i].value]).filter(([, id]) => id)),
        write: (answer) => item.rows.forEach((row, i) => (selects[i].value = own(answer, row.id) ?? "")),
      };
    },
    grade(item, answer) {
      const notes = Object.entries(answer).map(([name, id]) => {
        const row = item.rows.find((row) => row.id === name);
        return [name, row && id === row.answer, row && own(row.replies, id)];
      });
      if (notes.some(([, , reply]) => !reply)) return undefined;
      return share(item, notes, "rows are right", {});
    },
    solution: (item) => Object.fromEntries(item.rows.map((row) => [row.id, row.answer])),
    everyReply: (item) => item.rows.map((row) => [row.id, null, own(row.replies, row.answer)]),
    answer: () => "as now matched",
  },

  text: {
    shape: "text",
    check: "Compare",
    blank: "Write your answer first, then compare.",
    // Comparing is for improving: the model answer stays while the student goes on writing.
    stays: true,
    draw(item, ui) {
      const area = h("textarea", { rows: 4, "aria-labelledby": `${ui.id}-legend` });
      const points = item.points.map((point) => h("label", {}, h("input", { type: "checkbox" }), told("span", point)));
      return {
        body: area,
        after: h("fieldset", { class: "ck-points" }, h("legend", {}, "Does your answer say this?"), points),
        read: () => area.value,
        write: (answer) => { if (area.value !== answer) area.value = answer; },
      };
    },
    grade: (item, answer) =>
      answer.trim() ? { outcome: "noted", points: 0, said: ["One way to put it:", item.replies.model] } : undefined,
  },

  tally: {
    shape: "list",
    blank: "Tick the sums you want to add up first.",
    draw(item, ui) {
      const boxes = item.rows.map((row) =>
        h("input", { type: "checkbox", value: row.id, "aria-describedby": ui.noteId(row.id) }));
      return {
        body: h("div", { class: "ck-options" }, item.rows.map((row, i) => h("div", { class: "ck-option" },
          h("label", {}, boxes[i], told("span", row.text),
            h("span", { class: "ck-amount" }, amount(row.amount, item.unit))),
          ui.note(row.id)))),
        read: () => boxes.filter((box) => box.checked).map((box) => box.value),
        write: (answer) => boxes.forEach((box) => (box.checked = answer.includes(box.value))),
      };
    },
    running(item, answer) {
      const { sum, clashes } = added(item, answer);
      return [`Your sum: ${amount(sum, item.unit)}. The target: ${amount(item.answer, item.unit)}.`, ...clashes];
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
    solution: (item) => ways(item)[0] ?? [],
    answer(item) {
      const name = (id) => item.rows.find((row) => row.id === id).text;
      const found = ways(item).slice(0, 4).map((ids) => ids.map(name).join(" + "));
      return found.join("; or ") || "no set of these rows reaches the target without counting money twice";
    },
    everyReply: (item) => item.rows.map(about),
    explained: (item) => [ways(item).length ? item.replies.reached : item.replies.clash],
  },
};

/* Rows right out of all rows (order, match). */
function share(item, notes, done, replies) {
  const right = notes.filter(([, good]) => good).length;
  const outcome = right === item.rows.length ? "right" : right ? "partly" : "wrong";
  const said = [`${right} of ${item.rows.length} ${done}.`, outcome === "right" ? replies.right : replies.wrong];
  return { outcome, points: right / item.rows.length, notes, said };
}

/* What became of a sum: a fact about its row, with no paragraph to go back to. */
const about = (row) => [row.id, null, row.reply?.text];

const total = (rows) => rows.reduce((sum, row) => sum + row.amount, 0);

/* What the picked rows of a tally come to, and which of them count money twice. */
function added(item, answer) {
  const picked = item.rows.filter((row) => answer.includes(row.id));
  const clashes = [];
  picked.forEach((row, i) => picked.slice(i + 1).forEach((other) => {
    if (row.inside === other.id) clashes.push(`“${other.text}” already contains “${row.text}”.`);
    else if (other.inside === row.id) clashes.push(`“${row.text}” already contains “${other.text}”.`);
    else if (row.clashes.includes(other.id) || other.clashes.includes(row.id))
      clashes.push(`“${row.text}” and “${other.text}” may be the same money.`);
  }));
  return { picked, sum: total(picked), clashes };
}

/* Every way to reach a tally's target without counting money twice, fewest rows first. */
function ways(item) {
  const found = [];
  for (let mask = 1; mask < 2 ** item.rows.length; mask += 1) {
    const rows = item.rows.filter((_, i) => mask & (1 << i));
    const ids = rows.map((row) => row.id);
    if (near(total(rows), item.answer, item.tolerance) && !added(item, ids).clashes.length) found.push(ids);
  }
  return found.sort((a, b) => a.length - b.length);
}

const SHAPES = {
  text: (answer) => typeof answer === "string",
  list: (answer) => Array.isArray(answer) && answer.every(SHAPES.text),
  map: (answer) => plain(answer) && Object.values(answer).every(SHAPES.text),
};
const EMPTY = { text: "", list: [], map: {} };
const fits = (item, answer) => SHAPES[KINDS[item.kind].shape](answer);

/** Mark an answer: {outcome, points, notes, said}; outcome is null when it cannot be marked. */
export function grade(item, answer) {
  const marked = fits(item, answer) && KINDS[item.kind].grade(complete(item), answer);
  return { outcome: null, points: 0, notes: [], said: [], ...marked };
}
