/* Any number of right options. */

import { gettext } from "../../language/browser/messages.js";
import { among, choosing, drawChoices, known, rightChoices } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

const ALL = gettext("You found all of it.");
const MORE = gettext("There is more to find.");
const WRONG = gettext("Something you chose is wrong.");

KINDS.multiple = {
  ...choosing,
  shape: "list",
  blank: gettext("Choose at least one answer first."),
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
      said: [whole ? ALL : clean ? MORE : WRONG],
    };
  },
  usable: (item, answer) => among(answer, item.choices),
  solution: (item) => rightChoices(item).map((choice) => choice.id),
};
