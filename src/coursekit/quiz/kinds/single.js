/* One right option among several. */

KINDS.single = {
  ...choosing,
  grade(item, answer) {
    const choice = item.choices.find((choice) => choice.id === answer);
    const right = choice?.correct ?? false;
    return choice && { outcome: right ? "right" : "wrong", points: right ? 1 : 0, said: [choice.reply] };
  },
  solution: (item) => rightChoices(item)[0]?.id ?? "",
};
