/* A probability in per cent. Neither right nor wrong today: it is noted, and told what it will score. */

import { fixed, gettext, number } from "../../language/browser/messages.js";
import { h, must, told } from "../../screen/browser/tools.js";
import { asTyped } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";
import { percents } from "../browser/typed_number.js";
import { drawNumber } from "./number.js";

KINDS.forecast = {
  shape: "text",
  check: gettext("Note my forecast"),
  blank: gettext("Write a number from 0 to 100, for example 35: the chance in per cent that it will happen."),
  draw(item, ui) {
    const drawn = drawNumber(item, ui, gettext("Your forecast"));
    const settled = h(
      "p",
      { id: `${ui.id}-settled`, class: "ck-settled" },
      h("strong", {}, gettext("Settled on"), " "),
      told("span", item.settled),
    );
    must(drawn.body.querySelector("input")).setAttribute("aria-describedby", `${ui.id}-settled ${ui.id}-after`);
    return { ...drawn, body: h("div", {}, settled, drawn.body) };
  },
  usable: asTyped,
  grade(item, answer) {
    const [percent] = percents(answer);
    if (percent === undefined) return undefined;
    return { outcome: "noted", points: 0, said: [...scores(percent), item.replies.weigh] };
  },
};

/** What a forecast would score either way: forecast.py names the rule and its source.
    @param {number} percent */
function scores(percent) {
  /** @param {number} value */
  const score = (value) =>
    value > 0 && value < 0.005 ? gettext("less than {number}", { number: number(0.01) }) : fixed(value, 2);
  const [happens, not] = [1, 0].map((outcome) => score((percent / 100 - outcome) ** 2));
  const meant = percent > 0 && percent < 1 ? Math.round(percent * 100) : 0;
  const little = gettext("{percent} % is less than once in a hundred times. If you mean {meant} %, write {meant}.", {
    percent: number(percent, 12),
    meant,
  });
  return [
    gettext("Noted: {percent} %. It scores {happens} if it happens and {not} if it does not.", {
      percent: number(percent, 12),
      happens,
      not,
    }),
    gettext("0 is best and 1 is worst; always saying 50 % scores {number}.", { number: number(0.25) }),
    ...(meant ? [little] : []),
  ];
}
