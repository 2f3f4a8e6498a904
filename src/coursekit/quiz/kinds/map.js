/* Drawing part of an argument as text, one arrow a line. */

import { gettext, inQuotes, ngettext } from "../../language/browser/messages.js";
import { h, listed, told, unbroken } from "../../screen/browser/tools.js";
import { asTyped } from "../browser/choosing.js";
import { KINDS } from "../browser/kinds.js";
import { compareMap } from "../browser/map_comparison.js";
import { arrowWords, MAP_EXAMPLE } from "../browser/map_text.js";

const MAP_SYNTAX = [
  gettext("One arrow a line."),
  gettext("Supports: ->"),
  gettext("Attacks: -x"),
  gettext("Linked premises: +"),
];

KINDS.map = {
  shape: "text",
  blank: gettext("Write at least one arrow first."),
  holds: true,
  draw(item, ui) {
    const area = h("textarea", {
      rows: 6,
      wrap: "off",
      spellcheck: "false",
      autocapitalize: "none",
      class: "ck-map-text",
      "aria-labelledby": `${ui.id}-legend`,
      "aria-describedby": `${ui.id}-syntax`,
    });
    /** @param {Choice} given */
    const claim = ({ id, text }) => [h("dt", {}, h("code", {}, id)), told("dd", text)];
    const example = MAP_EXAMPLE.flatMap((line) => [h("br"), h("code", {}, unbroken(line))]);
    const syntax = MAP_SYNTAX.flatMap((part) => [h("span", { style: "white-space: nowrap" }, part), " "]);
    return {
      body: h(
        "div",
        { class: "ck-drawn" },
        h("dl", {}, item.choices.flatMap(claim)),
        h(
          "div",
          {},
          area,
          h(
            "p",
            { id: `${ui.id}-syntax`, class: "ck-map-syntax" },
            syntax,
            h("br"),
            gettext("An example with other claims:"),
            example,
          ),
        ),
      ),
      read: () => area.value,
      write: (answer) => {
        if (area.value !== answer) area.value = answer;
      },
    };
  },
  usable: asTyped,
  grade(item, answer) {
    if (!answer.trim()) return undefined;
    const { outcome, points, remarks } = compareMap(
      answer,
      item.choices.map(({ id }) => id),
      item.arrows,
    );
    return { outcome, points, said: [...remarks, outcome === "right" && item.replies.right].filter(Boolean) };
  },
  solution: (item) => item.arrows.map(arrowWords).join("\n"),
  answer: () => gettext("the map now shown"),
  inWords: (item) =>
    item.arrows.map(({ kind, premises, to }) => {
      const names = { premises: listed(premises.map((name) => inQuotes(name))), to };
      return kind === "supports"
        ? ngettext("{premises} supports “{to}”.", "{premises} support “{to}”.", premises.length, names)
        : ngettext("{premises} attacks “{to}”.", "{premises} attack “{to}”.", premises.length, names);
    }),
  explained: (item) => [item.replies.right],
};
