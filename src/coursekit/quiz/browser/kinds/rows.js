/* Rows to put in order, or to match to choices. */

const isWholeOrder = (item, ids) => known(ids, item.rows) && ids.length === item.rows.length;

const order = {
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
      const ids = isWholeOrder(item, answer) ? answer : [...steps.keys()];
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
    if (!isWholeOrder(item, answer)) return undefined;
    const notes = item.rows.map((row) => [row.id, row.place === answer.indexOf(row.id) + 1, row.reply]);
    return share(item, notes, "steps are in the right place", item.replies);
  },
  usable: (item, answer) => (isWholeOrder(item, answer) ? answer : []),
  solution: (item) => [...item.rows].sort((a, b) => a.place - b.place).map((row) => row.id),
  everyReply: (item) => item.rows.map((row) => [row.id, null, row.reply]),
  answer: () => "the order now shown",
  explained: (item) => [item.replies.right],
};

const READ_WHOLE = 24; // letters at most that a list shows of what is chosen, on a phone

const match = {
  shape: "map",
  blank: "Match at least one row first.",
  draw(item, ui) {
    const option = ({ id, text }) => h("option", { value: id, dir: "auto" }, text);
    const selects = item.rows.map((row, i) =>
      h("select", { id: `${ui.id}-${i}`, "aria-describedby": ui.noteId(row.id) },
        [{ id: "", text: "Choose…" }, ...item.choices].map(option)));
    // A browser cuts what is chosen where its list is too narrow: a phone shows it once more, for the eye only.
    const whole = selects.map(() => h("p", { class: "ck-chosen", "aria-hidden": "true" }));
    const repeat = () => selects.forEach((select, i) => {
      const text = item.choices.find(({ id }) => id === select.value)?.text ?? "";
      whole[i].textContent = text.length > READ_WHOLE ? text : "";
    });
    selects.forEach((select) => select.addEventListener("change", repeat));
    return {
      body: h("div", { class: "ck-rows" }, item.rows.map((row, i) => h("div", { class: "ck-row" },
        h("label", { for: selects[i].id }, told("span", row.text, row.quote)), selects[i], whole[i], ui.note(row.id)))),
      read: () => Object.fromEntries(item.rows.map((row, i) => [row.id, selects[i].value]).filter(([, id]) => id)),
      write: (answer) => {
        item.rows.forEach((row, i) => (selects[i].value = own(answer, row.id) ?? ""));
        repeat();
      },
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
  usable: (item, answer) => Object.fromEntries(item.rows.map((row) => [row.id, own(answer, row.id)])
    .filter(([, id]) => item.choices.some((choice) => choice.id === id))),
  solution: (item) => Object.fromEntries(item.rows.map((row) => [row.id, row.answer])),
  everyReply: (item) => item.rows.map((row) => [row.id, null, own(row.replies, row.answer)]),
  answer: () => "as now matched",
  chosen: (item, answer, key) => item.choices.find(({ id }) => id === answer[key])?.text,
};

/* Rows right out of all rows (order, match). */
function share(item, notes, done, replies) {
  const right = notes.filter(([, good]) => good).length;
  const outcome = right === item.rows.length ? "right" : right ? "partly" : "wrong";
  const said = [`${right} of ${item.rows.length} ${done}.`, outcome === "right" ? replies.right : replies.wrong];
  return { outcome, points: right / item.rows.length, notes, said };
}
