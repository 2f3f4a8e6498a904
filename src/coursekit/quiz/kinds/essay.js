/* Own words in sections, each with its number of words; compared with a model. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { h, own, told } from "../../screen/browser/tools.js";
import { KINDS } from "../browser/kinds.js";
import { checklist } from "./text.js";

/** How many words a text has: coursekit.formatting.count_words follows the same rule, and
    tests/quiz/word_counts.json holds both to it.
    @param {string} text */
export function countWords(text) {
  const apart = text.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu, " $& ");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Python takes them for blanks
  return apart.split(/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** @param {Section} given
    @param {number} count */
const longEnough = ({ least, most }, count) => count >= least && count <= most;

KINDS.essay = {
  shape: "map",
  check: gettext("Compare"),
  blank: gettext("Write at least one part first, then compare."),
  stays: true, // as for other own words: the model stays while the student goes on writing
  draw(item, ui) {
    const areas = item.sections.map((_, i) =>
      h("textarea", { id: `${ui.id}-${i}`, rows: 4, dir: "auto", "aria-describedby": `${ui.id}-${i}-words` }),
    );
    // A count that changes with every word is no live region: it is the description of its box,
    // which a screen reader tells on the way in. What is announced changes a few times an essay.
    const counts = areas.map((area) => h("p", { id: `${area.id}-words`, class: "ck-words" }));
    const total = h("span", { class: "ck-words" });
    const lengths = h("span", { role: "status" });
    const body = h(
      "div",
      { class: "ck-essay", input: () => count() },
      item.sections.map((section, i) =>
        h(
          "div",
          { class: "ck-section" },
          h("label", { for: areas[i].id }, told("span", section.prompt)),
          areas[i],
          counts[i],
        ),
      ),
      h("p", { class: "ck-total" }, total, " ", lengths),
    );
    function count() {
      const words = areas.map((area) => countWords(area.value));
      item.sections.forEach(({ least, most }, i) => {
        counts[i].textContent = ngettext(
          "{n} word; aim for {least}–{most}",
          "{n} words; aim for {least}–{most}",
          words[i],
          {
            least,
            most,
          },
        );
      });
      const sum = words.reduce((sum, some) => sum + some, 0);
      total.textContent = ngettext("{n} word in all.", "{n} words in all.", sum);
      const done = item.sections.filter((section, i) => longEnough(section, words[i])).length;
      const said = gettext("{done} of {all} parts have the length asked for.", { done, all: item.sections.length });
      if (said !== lengths.textContent) lengths.textContent = said; // what is written is read out
    }
    count();
    return {
      body,
      after: checklist(item, gettext("Does your essay do this?")),
      read: () => Object.fromEntries(item.sections.map(({ id }, i) => [id, areas[i].value]).filter(([, text]) => text)),
      write(answer) {
        item.sections.forEach(({ id }, i) => {
          const text = own(answer, id) ?? "";
          if (areas[i].value !== text) areas[i].value = text;
        });
        count();
      },
    };
  },
  usable: (item, answer) =>
    Object.fromEntries(Object.entries(answer).filter(([name]) => item.sections.some(({ id }) => id === name))),
  grade(item, answer) {
    const written = Object.entries(answer);
    if (!written.every(([name]) => item.sections.some(({ id }) => id === name))) return undefined;
    if (!written.some(([, text]) => text.trim())) return undefined;
    const model = item.replies.model;
    const paragraphs = model.text.split(/\n+/).filter(Boolean);
    const said = [
      gettext("One way to put it, part by part:"),
      ...paragraphs.slice(0, -1),
      { ...model, text: paragraphs.at(-1) ?? "" },
    ];
    return { outcome: "noted", points: 0, said };
  },
};
