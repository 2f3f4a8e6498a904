/* A chart that answers to its reader. Its picture stands there until somebody wants more: then one script is loaded
   from beside the page, which draws the chart anew, and the picture comes back when the reader is done. */

import { gettext } from "../../language/browser/messages.js";
import { freshId, h } from "../../screen/browser/tools.js";
import { all, left, loaded } from "./place.js";

const SCRIPT = "explore.js";

/* `ast`: Vega works out expressions itself, since the page allows no text to be run as a script. */
const HOW = {
  mode: "vega-lite",
  ast: true,
  actions: false,
  renderer: "svg",
  defaultStyle: false,
  logLevel: 1, // errors alone: what else it says is for programmers
  tooltip: { disableDefaultStyle: true },
};

const LOADING = gettext("The chart is being loaded.");
const FAILED = gettext("The chart could not be loaded, so its picture stays. Try again when there is a network.");
const BACK = gettext("This is the picture again.");
const LIVE = gettext("The chart is live: point at it, click, tap or drag.");
const OR_CHOOSE = gettext("Or use the controls below it.");
const IN_WORDS = gettext("All that it shows also stands below, in words and numbers.");

/** @typedef {{param: string, field: string, label: string, values: (string | number | boolean)[]}} Choice */

export function setUpCharts() {
  for (const figure of all("figure[data-explore]")) offer(figure);
}

/** Put the buttons below a picture.
    @param {HTMLElement} figure */
function offer(figure) {
  asPicture(figure); // a saved copy may have a chart that no longer works
  if (figure.nextElementSibling?.matches(".explore")) figure.nextElementSibling.remove();
  const said = h("p", { role: "status" });
  const controls = h("div", { class: "controls", id: freshId() });
  const named = all("svg[aria-label]", figure)[0]?.getAttribute("aria-label") ?? "";
  const explore = h(
    "button",
    { type: "button", "aria-label": named && gettext("Explore this chart: {chart}", { chart: named }) },
    gettext("Explore this chart"),
  );
  const back = h("button", { type: "button", hidden: true }, gettext("Back to the picture"));
  /** @type {Json} */
  let shown = null;
  let isBusy = false;

  explore.addEventListener("click", async () => {
    if (isBusy) return;
    isBusy = true;
    said.textContent = LOADING;
    try {
      shown = await drawn(figure, controls);
      explore.hidden = true;
      back.hidden = false;
      back.focus();
      said.textContent = [LIVE, controls.hasChildNodes() && OR_CHOOSE, IN_WORDS].filter(Boolean).join(" ");
    } catch (error) {
      console.error(error);
      controls.replaceChildren();
      asPicture(figure);
      said.textContent = FAILED;
    }
    isBusy = false;
  });
  back.addEventListener("click", () => {
    shown?.finalize();
    controls.replaceChildren();
    asPicture(figure);
    back.hidden = true;
    explore.hidden = false;
    explore.focus();
    said.textContent = BACK;
  });
  figure.after(h("div", { class: "explore" }, explore, back, said, controls));
}

/** @param {HTMLElement} figure */
function asPicture(figure) {
  figure.classList.remove("is-live");
  for (const gone of all(".live-chart", figure)) gone.remove();
}

/** The chart in place of its picture, and what it can be asked among the controls.
    @param {HTMLElement} figure
    @param {HTMLElement} controls */
async function drawn(figure, controls) {
  const isThere = await loaded(SCRIPT);
  const chart = left.coursekitCharts?.[figure.dataset.explore ?? ""];
  if (!isThere || !left.coursekitVega || !chart) throw new Error(`${SCRIPT} did not bring this chart`);
  const place = h("div", {});
  const isOwn = figure.querySelector("svg.own");
  const box = h("div", {
    class: `scroll live-chart${isOwn ? "" : " fitting"}`,
    tabindex: 0,
    role: "group",
    "aria-label": gettext("Chart"),
  });
  box.append(place);
  figure.style.minHeight = `${figure.offsetHeight}px`; // the page does not jump while it is drawn
  figure.classList.add("is-live");
  figure.append(box);
  try {
    const how = { ...HOW, bind: `#${controls.id}` }; // where the controls go that a chart brings along
    const shown = await left.coursekitVega(place, structuredClone(chart.spec), how); // changes what it is given
    for (const mute of all("[role=graphics-symbol]:not([aria-label])", place)) mute.setAttribute("aria-hidden", "true");
    controls.prepend(...chart.choices.map((/** @type {Choice} */ choice) => listOf(choice, shown.view)));
    return shown;
  } finally {
    figure.style.minHeight = "";
  }
}

/** A list that chooses what a click on a mark chooses, and follows such clicks.
    @param {Choice} choice
    @param {Json} view */
function listOf({ param, field, label, values }, view) {
  const store = `${param}_store`;
  const options = values.map((value, place) => h("option", { value: place }, String(value)));
  const list = h("select", {}, h("option", { value: "" }, gettext("All")), ...options);
  list.addEventListener("change", () => {
    const one = { unit: "", fields: [{ type: "E", field }], values: [values[Number(list.value)]] };
    view.data(store, list.value === "" ? [] : [one]).runAsync();
  });
  view.addDataListener(store, (/** @type {string} */ _, /** @type {Json[]} */ chosen) => {
    const place = chosen.length === 1 ? values.indexOf(chosen[0].values[0]) : -1;
    list.value = place < 0 ? "" : String(place);
  });
  return h("label", {}, `${label} `, list);
}
