/* What a page does besides its text: draws the screens, changes the paper, searches, reminds of saving, and tells of a
   new version. Every text reaches the page as text. */
(() => {
"use strict";
const root = document.documentElement;
const { kit, page: pageName } = document.body.dataset;
const isOneFile = root.dataset.form === "one-file";
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const made = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== false) node.setAttribute(name, value);
  node.append(...children);
  return node;
};

/* What these pages keep besides answers: a choice of paper, the last lesson, when somebody was reminded. */
const PLACE = `coursekit-page:${kit}:`;
const remembered = (name) => { try { return JSON.parse(localStorage.getItem(PLACE + name)); } catch { return null; } };
const remember = (name, value) => { try { localStorage.setItem(PLACE + name, JSON.stringify(value)); } catch { /* not kept */ } };

/* ---- screens ---- */

const addressOf = (lesson) => (isOneFile ? `#${lesson}` : `${lesson}.html`);
const KEEPS = "They are kept in this browser only. It throws them away when you clear its data; Safari also does so after "
  + "seven days without a visit, unless the course is on your home screen. Save a file before you leave.";
const COUNTS = "This counts the answers kept in this browser.";

/* As much of an anywidget's model as a screen uses. There is no kernel: what it would be sent goes nowhere. */
function modelOf(name, content, lesson) {
  const state = { [name]: content, answers: {}, stored: {}, trouble: "", binder: false };
  const handleLink = (link, path) => { link.href = addressOf(path.split("/").pop().replace(/\.ipynb$/, "")); };
  return {
    get: (field) => state[field],
    set: (field, value) => { state[field] = value; },
    on() {},
    off() {},
    send() {},
    save_changes() {},
    widget_manager: { keeps: KEEPS, counts: COUNTS, context: { path: `lessons/${lesson}.ipynb` }, rendermime: { linkHandler: { handleLink } } },
  };
}

function draw(place) {
  const { screen, lesson } = place.dataset;
  const widget = globalThis.coursekitScreens?.[screen];
  const content = place.querySelector("script");
  if (!widget || !content) return;
  const el = made("div", { class: "live" });
  try {
    const plan = "plan" in place.dataset ? { lessons: globalThis.coursekitPlan } : {};
    const model = modelOf(screen, { ...JSON.parse(content.textContent), ...plan }, lesson);
    const view = widget();
    view.initialize({ model });
    view.render({ model, el });
  } catch (error) {
    console.error(error);
    return; // what stands here in words stays
  }
  content.remove();
  place.querySelector(".static").replaceWith(el);
}

/* The one that a reader is led to first, then one after the other, so that the page can be used meanwhile. */
async function drawAll(within) {
  const target = targetOf();
  const due = all(".screen:has(> script)", within);
  due.sort((a, b) => (b === target) - (a === target));
  const answers = !due.some((place) => place === target) || target;
  for (const place of due) {
    draw(place);
    if (place === target && answers) target.scrollIntoView();
    await new Promise((go) => setTimeout(go));
  }
  if (due.length && target && within.contains(target)) target.scrollIntoView();
  root.dataset.ready = "yes";
}
const targetOf = () => {
  try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
};

/* ---- one file: a page at a time ---- */

function showPage() {
  const target = targetOf();
  const page = target?.closest(".page") ?? document.getElementById("index");
  for (const one of all(".page")) one.hidden = one !== page;
  document.title = page.id === "index" ? page.dataset.title : `${page.dataset.title} · ${document.getElementById("index").dataset.title}`;
  for (const menu of all("details.menu", page)) menu.open = false;
  opened(page.id, page.dataset.title);
  drawAll(page);
  if (!target || target === page) {
    scrollTo(0, 0);
    if (target) page.querySelector("main").focus({ preventScroll: true });
  } else target.scrollIntoView();
}

/* ---- where somebody was ---- */

function opened(name, title) {
  const place = document.querySelector(".ways .go-on");
  const last = remembered("last");
  if (name !== "index" && /^\d\d_/.test(name)) remember("last", { name, title });
  if (name === "index" && place && last && typeof last.name === "string" && /^\w+$/.test(last.name)) {
    place.href = addressOf(last.name);
    place.textContent = `Go on with ${last.title}`;
    place.hidden = false;
  }
}

/* ---- paper ---- */

const isDark = () => (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
function setUpPaper() {
  const buttons = all("button.theme");
  const name = () => { for (const button of buttons) button.textContent = isDark() ? "Light" : "Dark"; };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("coursekit-page:theme", root.dataset.theme); } catch { /* for this page only */ }
      name();
    });
  }
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
  name();
}

/* ---- search ---- */

const MOST_FOUND = 40;
const AROUND = 90;
const plainly = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'");

function loadWords() {
  if (globalThis.coursekitWords || isOneFile) return Promise.resolve();
  return new Promise((go, fail) => document.head.append(made("script", { src: "words.js", load: go, error: fail })));
}
/* The pieces that have all words: first those that have them in a heading, then those with most of them. */
function found(words) {
  const wanted = plainly(words).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  return globalThis.coursekitWords.map(([page, heading, address, text]) => {
    const [above, below] = [plainly(`${page} ${heading}`), plainly(text)];
    const is = wanted.every((word) => above.includes(word) || below.includes(word));
    const worth = is ? wanted.reduce((sum, word) => sum + 5 * above.includes(word) + Math.min(3, below.split(word).length - 1), 0) : 0;
    return { page, heading, address, text, worth, at: Math.max(0, below.indexOf(wanted[0])) };
  }).filter(({ worth }) => worth).sort((a, b) => b.worth - a.worth);
}
function excerpt({ text, at }, words) {
  const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, at - AROUND)));
  const part = text.slice(from, at + 2 * AROUND).replace(/\s\S*$/, "");
  const wanted = words.split(/\s+/).filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const parts = wanted.length ? part.split(new RegExp(`(${wanted.join("|")})`, "i")) : [part];
  return [from ? "… " : "", ...parts.map((one, i) => (i % 2 ? made("mark", {}, one) : one)), at + 2 * AROUND < text.length ? " …" : ""];
}
function setUpSearch() {
  const form = document.querySelector("form.find-form");
  if (!form) return;
  const field = form.querySelector("input");
  const said = document.querySelector("p.found");
  const list = document.querySelector("ol.found-list");
  let due = 0;
  const show = () => {
    const words = field.value.trim();
    const results = found(words);
    list.replaceChildren(...results.slice(0, MOST_FOUND).map((one) => made("li", {},
      made("a", { href: one.address }, one.heading && one.heading !== one.page ? `${one.page}: ${one.heading}` : one.page),
      made("p", {}, ...excerpt(one, words)))));
    const places = `${results.length} place${results.length === 1 ? "" : "s"}`;
    said.textContent = !words ? "" : !results.length ? "Nothing found. Try fewer or shorter words."
      : results.length > MOST_FOUND ? `${places}; the first ${MOST_FOUND} are shown.` : `${places}.`;
  };
  const look = () => loadWords().then(show, () => { said.textContent = "The search could not be loaded."; });
  field.addEventListener("input", () => { clearTimeout(due); due = setTimeout(look, 150); });
  form.addEventListener("submit", (event) => { event.preventDefault(); look(); });
  if (!isOneFile) field.focus();
}

/* ---- a reminder to save ---- */

const MINUTE = 60_000;
const OPEN_FOR = 10 * MINUTE; // so old answers are that somebody is reminded of
const NOT_AGAIN = 60 * MINUTE;
const FEWEST = 3;

/* Every change of an answer counts one in its history: the sum tells whether anything was changed since. */
function changes() {
  let sum = 0;
  let names = [];
  try { names = Object.keys(localStorage).filter((name) => name.startsWith(`coursekit:${kit}/`) && !name.endsWith("/about")); } catch { /* none */ }
  for (const name of names) {
    try {
      for (const entry of Object.values(JSON.parse(localStorage.getItem(name)).items)) sum += Object.values(entry.by ?? {}).reduce((a, b) => a + b, 0);
    } catch { /* damaged: the screens say so */ }
  }
  return sum;
}
function setUpReminder() {
  const text = made("p");
  const close = () => { bar.hidden = true; };
  const save = made("button", { type: "button", class: "primary", click: () => { saver()?.click(); close(); } }, "Save my work to a file");
  const bar = made("div", { class: "reminder", role: "status", hidden: "" });
  const saver = () => document.querySelector(".ck-work .ck-primary");
  document.body.append(bar);
  const look = () => {
    const now = Date.now();
    const sum = changes();
    const { sum: held = 0, since = null } = remembered("saved") ?? {};
    if (sum <= held) return remember("saved", { sum, since: null });
    if (since === null) remember("saved", { sum: held, since: now });
    const last = remembered("reminded") ?? 0;
    if (sum - held < FEWEST || since === null || now - since < OPEN_FOR || (now >= last && now - last < NOT_AGAIN)) return;
    remember("reminded", now);
    text.textContent = "No file holds your newest answers yet. A browser may throw away what it keeps.";
    bar.replaceChildren(text, made("div", {}, saver() ? save : "", made("button", { type: "button", click: close }, "Later")));
    bar.hidden = false;
  };
  addEventListener("coursekit-kept", () => setTimeout(look));
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")) return;
    setTimeout(() => { remember("saved", { sum: changes(), since: null }); close(); });
  });
  look();
}

/* ---- a new version ---- */

function setUpWorker() {
  if (isOneFile || !/^https?:$/.test(location.protocol) || !("serviceWorker" in navigator)) return;
  let asked = false;
  navigator.serviceWorker.addEventListener("controllerchange", () => { if (asked) location.reload(); });
  const tell = (worker) => {
    const change = () => { asked = true; worker.postMessage("change"); };
    document.body.append(made("div", { class: "reminder", role: "status" },
      made("p", {}, "There is a new version of this course. Your answers stay."),
      made("div", {}, made("button", { type: "button", class: "primary", click: change }, "Load it now"))));
  };
  navigator.serviceWorker.register("worker.js").then((registration) => {
    const watch = (worker) => {
      const look = () => { if (worker.state === "installed" && navigator.serviceWorker.controller) tell(worker); };
      look();
      worker.addEventListener("statechange", look);
    };
    if (registration.waiting) watch(registration.waiting);
    registration.addEventListener("updatefound", () => watch(registration.installing));
  }).catch((error) => console.error(error));
}

/* ---- begin ---- */

setUpPaper();
setUpSearch();
if (isOneFile) {
  addEventListener("hashchange", showPage);
  showPage();
} else {
  opened(pageName, document.body.dataset.title);
  drawAll(document);
}
setUpReminder();
setUpWorker();
addEventListener("keydown", (event) => {
  if (event.key === "Escape") for (const menu of all("details.menu[open]")) { menu.open = false; menu.querySelector("summary").focus(); }
});
addEventListener("click", (event) => {
  for (const menu of all("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
})();
