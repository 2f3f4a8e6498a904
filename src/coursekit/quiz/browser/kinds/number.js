/* Typing a number. */

function drawNumber(item, ui, label) {
  const [before, after] = unitParts(item.unit);
  const input = h("input", {
    id: ui.id, inputmode: "decimal", autocomplete: "off", "aria-describedby": `${ui.id}-before ${ui.id}-after`,
  });
  return {
    body: h("p", { class: "ck-number" }, h("label", { for: ui.id }, label),
      h("span", { id: `${ui.id}-before` }, before), input, h("span", { id: `${ui.id}-after`, dir: "auto" }, after)),
    read: () => input.value,
    write: (answer) => { if (input.value !== answer) input.value = answer; },
  };
}

/* The number that was typed, or nothing. */
function numberIn(typed) {
  const digits = typed.replace(/\s/g, "").replace(/^\$/, "").replace(",", ".");
  return /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(digits) ? Number(digits) : undefined;
}

const number = {
  shape: "text",
  blank: "That is not a number yet. Write it with digits, for example 3.5.",
  draw: (item, ui) => drawNumber(item, ui, "Your answer"),
  usable: asTyped,
  grade(item, answer) {
    const given = numberIn(answer);
    if (given === undefined) return undefined;
    if (near(given, item.answer, item.tolerance)) return { outcome: "right", points: 1, said: [item.replies.right] };
    const miss = item.near.find((miss) => near(given, miss.value, 0));
    return { outcome: "wrong", points: 0, said: [miss ? miss.reply : item.replies.wrong] };
  },
  solution: (item) => String(item.answer),
  answer: (item) => amount(item.answer, item.unit),
  explained: (item) => [item.replies.right],
};
