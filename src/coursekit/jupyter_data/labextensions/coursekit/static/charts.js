// A chart that has too little room scrolls in its box. The box then has a name and takes the focus, so that the
// keyboard can scroll it; as long as nothing is cut it does neither.

import { wordsIn } from "./words.js";

const CHART = ".jp-RenderedVegaLite";

export function letChartsScroll(panel, card) {
  let gettext = wordsIn("");
  const sizes = new ResizeObserver((entries) => {
    for (const box of new Set(entries.map(({ target }) => target.closest(CHART))))
      if (box) showWhetherItScrolls(box, gettext);
  });
  const look = () => {
    for (const box of panel.node.querySelectorAll(CHART))
      for (const part of [box, ...box.children]) sizes.observe(part);
  };
  card.then(({ language }) => {
    gettext = wordsIn(language);
    for (const box of panel.node.querySelectorAll(CHART)) showWhetherItScrolls(box, gettext);
  });
  panel.disposed.connect(() => sizes.disconnect());
  return look;
}

function showWhetherItScrolls(box, gettext) {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  const looks = {
    role: "group",
    tabindex: "0",
    "aria-label": gettext("Chart: {title}", { title: titleOf(box) || gettext("it can be scrolled") }),
  };
  for (const [name, value] of Object.entries(looks)) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}

// A chart's description, which its drawing carries, begins with its message.
function titleOf(box) {
  const [message] = (box.querySelector(".vega-embed")?.ariaLabel ?? "").split(/(?<=[^\d\s])\. |\n/);
  return message.replace(/\.$/, "");
}
