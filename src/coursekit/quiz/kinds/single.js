/* One right option among several. */

import { choosing, rightChoices } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

KINDS.single = {
  ...choosing,
  grade(item, answer) {
    const choice = item.choices.find(({ id }) => id === answer);
    const right = choice?.correct ?? false;
    return choice && { outcome: right ? "right" : "wrong", points: right ? 1 : 0, said: [choice.reply] };
  },
  solution: (item) => rightChoices(item)[0]?.id ?? "",
};
