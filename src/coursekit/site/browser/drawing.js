/* Screens take the place of the words that a page has without scripts. What a reader has before them comes first, also
   while the rest of the page is still on its way; the others follow one by one, whenever the browser has nothing else
   to do. */

import { attempted, h } from "../../screen/browser/tools.js";
import { modelOf } from "./model.js";
import { addressOf, all, isParsed, left, loaded, root, targetOf, whenStyled } from "./place.js";

const PLAN = "plan.js";
const ASKED = "asked.js";
const MOMENT = 30;
const LATEST = 500;

/** The files that a screen still needs besides the script that asks questions.
    @param {HTMLElement} place */
function missing(place) {
  const { plan, part, screen = "", kinds = "" } = place.dataset;
  const isThere = (/** @type {string} */ name) => left.coursekit?.draws?.(name);
  const files = kinds.split(" ").flatMap((kind) => (kind && !isThere(kind) ? [`${kind}.js`] : []));
  if (part && !isThere(screen)) files.push(part);
  if (plan !== undefined && !left.coursekitPlan) files.push(PLAN);
  return files;
}

/** Load them.
    @param {HTMLElement} place */
const fetched = (place) => Promise.all(missing(place).map(loaded));

/* A saved copy of a page has what was drawn, but nothing that works: a place is drawn once by each script, and keeps what it
   is drawn from. */
/** @type {WeakSet<Element>} */
const drawn = new WeakSet();

/** @param {HTMLElement} place */
function draw(place) {
  const { screen = "", lesson = "" } = place.dataset;
  const content = place.querySelector("script");
  if (!left.coursekit || !content || missing(place).length) return; // what stands here in words stays
  if (drawn.has(place)) return; // another call came first, while this one waited for a file
  const given = JSON.parse(content.textContent ?? "");
  if ("plan" in place.dataset) given.lessons = planWith(given.lessons);
  const model = modelOf(screen, given, lesson, addressOf, allAsked);
  const el = h("div", { class: "live" });
  const view = left.coursekit.widget(screen)();
  view.initialize({ model });
  view.render({ model, el });
  drawn.add(place);
  place.querySelector(":scope > :is(.static, .live)")?.replaceWith(el);
}

/** The plan of the course, with the words that the page itself has of its lesson's questions.
    @param {LessonAsked[]} own */
const planWith = (own) => left.coursekitPlan?.map((lesson) => own.find(({ id }) => id === lesson.id) ?? lesson);

/* The words and the editions of all questions, which few visits need. */
const allAsked = () => loaded(ASKED).then(() => left.coursekitAsked ?? null);

/** @param {Document | HTMLElement} within */
const undrawn = (within) =>
  all(".screen:has(> script)", within).filter((place) => isParsed(place) && !drawn.has(place));

/** Which screens are within a window's height of what is seen.
    @param {Set<Element>} near */
const watcher = (near) =>
  new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) near[isIntersecting ? "add" : "delete"](target);
    },
    { rootMargin: "100% 0px" },
  );

/** @param {boolean} isSoon */
const pause = (isSoon) =>
  new Promise((go) => {
    if (isSoon || !("requestIdleCallback" in globalThis)) setTimeout(go);
    else requestIdleCallback(go, { timeout: LATEST });
  });

/* In one file somebody may go on to another page while one is still being drawn. */
let underWay = 0;

/** Draw every screen of a page, and stay where the address leads until the reader goes elsewhere. Until all of them are
    drawn, the document does not say that it is ready.
    @param {Document | HTMLElement} within */
export async function drawAll(within) {
  underWay += 1;
  delete root.dataset.ready;
  await drawnOneByOne(within);
  underWay -= 1;
  if (!underWay) root.dataset.ready = "yes";
}

/** @param {Document | HTMLElement} within */
async function drawnOneByOne(within) {
  await whenStyled();
  const tried = new Set();
  const near = new Set();
  const watch = watcher(near);
  const stay = stayer();
  for (;;) {
    const isWhole = document.readyState !== "loading";
    const due = undrawn(within).filter((place) => !tried.has(place));
    const target = targetOf();
    const isAwaited = location.hash.length > 1 && !target && !isWhole;
    const next = isAwaited ? undefined : chosen(due, target, near);
    if (!next && isWhole) break;
    if (!next) {
      await new Promise((go) => setTimeout(go, MOMENT));
      continue;
    }
    for (const place of due) watch.observe(place);
    tried.add(next);
    await fetched(next);
    attempted(() => draw(next), undefined);
    if (next === target) stay(within);
    for (const place of due) fetched(place);
    await pause(near.has(next) || next === target);
  }
  watch.disconnect();
  if (tried.size) stay(within);
}

/** The one that the address names; else one that is near; those that wait for a file come last.
    @param {HTMLElement[]} due
    @param {HTMLElement | null} target
    @param {Set<Element>} near */
function chosen(due, target, near) {
  const ready = due.filter((place) => !missing(place).length);
  return due.find((place) => place === target) ?? ready.find((place) => near.has(place)) ?? ready[0] ?? due[0];
}

/** A function that shows the place that the address names, unless the reader has gone on. */
function stayer() {
  let isFree = false;
  for (const event of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(
      event,
      () => {
        isFree = true;
      },
      { once: true, passive: true },
    );
  return (/** @type {Node} */ within) => {
    const target = targetOf();
    if (!isFree && target && within.contains(target)) target.scrollIntoView();
  };
}

/* On paper stands what is drawn. */
addEventListener("beforeprint", () => {
  for (const place of undrawn(document)) attempted(() => draw(place), undefined);
});
