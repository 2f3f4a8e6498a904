/* A prediction among options: none is right. */

import { gettext } from "../../language/browser/messages.js";
import { choosing } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

KINDS.predict = {
  ...choosing,
  check: gettext("Predict"),
  blank: gettext("Make your prediction first."),
  everyReply: (item) => item.choices.map((choice) => [choice.id, null, choice.reply]),
  grade(item, answer) {
    const chosen = item.choices.find(({ id }) => id === answer);
    return chosen && { outcome: "noted", points: 0, said: [chosen.reply] };
  },
};
