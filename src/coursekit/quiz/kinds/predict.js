/* A prediction among options: none is right. */

KINDS.predict = {
  ...choosing,
  check: "Predict",
  blank: "Make your prediction first.",
  everyReply: (item) => item.choices.map((choice) => [choice.id, null, choice.reply]),
  grade(item, answer) {
    const choice = item.choices.find((choice) => choice.id === answer);
    return choice && { outcome: "noted", points: 0, said: [choice.reply] };
  },
};
