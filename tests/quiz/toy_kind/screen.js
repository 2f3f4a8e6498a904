/* A word to fill in. */

import { h } from "../../screen/browser/tools.js";
import { asTyped } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";

KINDS.gap = {
  shape: "text",
  blank: "Write a word first.",
  draw(_item, ui) {
    const input = h("input", { id: ui.id, "aria-labelledby": `${ui.id}-legend` });
    return {
      body: h("p", {}, input),
      read: () => input.value,
      write: (answer) => {
        if (input.value !== answer) input.value = answer;
      },
    };
  },
  usable: asTyped,
  grade(item, answer) {
    if (!answer.trim()) return undefined;
    const right = answer.trim().toLowerCase() === item.word.toLowerCase();
    return { outcome: right ? "right" : "wrong", points: right ? 1 : 0, said: [item.replies.any] };
  },
  solution: (item) => item.word,
  answer: (item) => item.word,
};
