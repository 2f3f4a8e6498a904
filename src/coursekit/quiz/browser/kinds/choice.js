/* Choosing among options: single, predict, multiple. */

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

/* What quiz/shuffling.py calls an option or a row: nobody's own words, nor a number. */
const OPTION_ID = /^o[0-9a-f]{7}$/;
const asTyped = (item, answer) => (OPTION_ID.test(answer) ? "" : answer);

const among = (ids, things) => [...new Set(ids)].filter((id) => things.some((thing) => thing.id === id));
const known = (ids, things) =>
  new Set(ids).size === ids.length && ids.every((id) => things.some((thing) => thing.id === id));
const rightChoices = (item) => item.choices.filter((choice) => choice.correct);

const single = {
  shape: "text",
  blank: "Choose an answer first.",
  draw: (item, ui) => drawChoices(item, ui, "radio"),
  grade(item, answer) {
    const choice = item.choices.find((choice) => choice.id === answer);
    const right = choice?.correct ?? false;
    return choice && { outcome: right ? "right" : "wrong", points: right ? 1 : 0, said: [choice.reply] };
  },
  usable: (item, answer) => among([answer], item.choices)[0] ?? "",
  solution: (item) => rightChoices(item)[0]?.id ?? "",
  answer: (item) => listed(rightChoices(item).map((choice) => choice.text)),
  everyReply: (item) => item.choices.map((choice) => [choice.id, !!choice.correct, choice.reply]),
  options: true,
};

const predict = {
  ...single,
  check: "Predict",
  blank: "Make your prediction first.",
  solution: null,
  everyReply: (item) => item.choices.map((choice) => [choice.id, null, choice.reply]),
  grade(item, answer) {
    const graded = single.grade(item, answer);
    return graded && { ...graded, outcome: "noted", points: 0 };
  },
};

const multiple = {
  ...single,
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
  usable: (item, answer) => among(answer, item.choices),
  solution: (item) => rightChoices(item).map((choice) => choice.id),
};
