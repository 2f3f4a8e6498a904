// A chart that has too little room scrolls in its box. The box then has a name and takes the focus, so that the
// keyboard can scroll it; as long as nothing is cut it does neither.

const CHART = ".jp-RenderedVegaLite";

export function letChartsScroll(panel) {
  const sizes = new ResizeObserver((entries) => {
    for (const box of new Set(entries.map(({ target }) => target.closest(CHART)))) if (box) showWhetherItScrolls(box);
  });
  const look = () => {
    for (const box of panel.node.querySelectorAll(CHART))
      for (const part of [box, ...box.children]) sizes.observe(part);
  };
  panel.disposed.connect(() => sizes.disconnect());
  return look;
}

function showWhetherItScrolls(box) {
  const scrolls = box.scrollWidth > box.clientWidth + 1;
  const looks = { role: "group", tabindex: "0", "aria-label": `Chart: ${titleOf(box)}` };
  for (const [name, value] of Object.entries(looks)) {
    if (scrolls) box.setAttribute(name, value);
    else box.removeAttribute(name);
  }
}

// A chart's description, which its drawing carries, begins with its message.
function titleOf(box) {
  const [message] = (box.querySelector(".vega-embed")?.ariaLabel ?? "").split(/(?<=[^\d\s])\. |\n/);
  return message.replace(/\.$/, "") || "it can be scrolled";
}
