/* Small tools that every screen begins with: screen.py puts them before a screen's own scripts and
   makes one script of all that imports nothing, for notebooks and plain pages alike. Every text
   reaches the page as a text node or an attribute's value: data is never read as HTML. */

// Sums such as 5.1 + 12.1 miss 17.2 by a hair in binary: a student must not pay for that.
const HAIR = 1e-9;

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter(Boolean));
  return node;
}
const h = (tag, attributes = {}, ...children) => filled(document.createElement(tag), attributes, children);
/* The same for a piece of a picture. */
const svgNode = (tag, attributes = {}, ...children) =>
  filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/* For the ids of one view: several views may share a page. */
const freshId = () => `ck${Math.random().toString(36).slice(2, 10)}`;

/* A place for what may be wider than the room there is: the keyboard reaches it and scrolls it, and a screen
   reader says by its name what it is. A group: landmarks would have to differ in name on a page that shows a table twice. */
const scrollable = (name, ...children) =>
  h("div", { class: "ck-scroll", tabindex: 0, role: "group", "aria-label": name }, children);

/* Calls `draw` when `node` is as wide as it was not when it last was called: a picture is drawn for the room there is. */
function whenWidth(node, draw) {
  let known = node.clientWidth;
  if (!("ResizeObserver" in window)) return;
  new ResizeObserver(() => {
    if (!node.clientWidth || node.clientWidth === known) return;
    known = node.clientWidth;
    draw();
  }).observe(node);
}

/* Text from data: its own direction, and quotation marks when it is somebody's words. */
const told = (tag, text, quote = false) =>
  h(tag, { dir: "auto", class: quote && "ck-quote" }, unbroken(quote && !/^[“"]/.test(text) ? `“${text}”` : text));
/* A browser may break a line behind any hyphen: an arrow (->, -x) stays in one piece. */
const unbroken = (text) => text.split(/(-[>x](?!\w))/).map((part, i) => i % 2 ? h("span", { style: "white-space: nowrap" }, part) : part);

const plain = (x) => x !== null && typeof x === "object" && Object.getPrototypeOf(x) === Object.prototype;
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
const near = (a, b, tolerance) => Math.abs(a - b) <= tolerance + HAIR;
const count = (x) => (Number.isInteger(x) && x >= 0 ? x : 0);
const copy = (x) => JSON.parse(JSON.stringify(x));

const listed = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

const several = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;

const see = (back) => (back.length ? ` See paragraph${back.length > 1 ? "s" : ""} ${listed(back)}.` : "");

/* Whether a unit begins with the sign of a currency. */
const isMoney = (unit) => /^\p{Sc}/u.test(unit);
const unitParts = (unit) => (isMoney(unit) ? [unit[0], unit.slice(1).trim()] : ["", unit]);

/* `amount(7.2, "€ million")` is "€7.2 million". */
function amount(value, unit) {
  const digits = String(Math.round(value * 1e6) / 1e6);
  const [before, after] = unitParts(unit);
  return `${before}${digits} ${after}`.trim();
}

/* What `part` gives. Where it fails, the console is told why and it is `otherwise`: one part of a screen
   never takes the others along. */
function attempted(part, otherwise) {
  try { return part(); } catch (error) {
    console.error(error);
    return otherwise;
  }
}

const NO_PICTURE = "The picture cannot be shown here. What it would show stands below in words.";

/* JupyterLab's one-letter shortcuts would delete the cell under a student's fingers. */
function keepKeys(root) {
  root.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== "Escape") event.stopPropagation();
  });
}

const NOTHING_YET = "Run this cell to work with it here.";
const MOST_OFTEN_MS = 200;

/* Calls `send` with the newest value, at once and then so often at most: a kernel that is busy gets what
   somebody typed meanwhile in a few messages, not in one for each letter. `now` does not wait: a page may be left
   right after a letter. */
function seldom(send) {
  let next = null, last = -Infinity, due = null;
  const now = () => {
    clearTimeout(next);
    const sent = due;
    due = null;
    if (sent) send(sent.value);
  };
  const tell = (value) => {
    clearTimeout(next);
    due = { value };
    const sent = () => { last = performance.now(); now(); }; // no clock that somebody sets
    const wait = last + MOST_OFTEN_MS - performance.now();
    if (wait <= 0) sent();
    else next = setTimeout(sent, wait);
  };
  return { tell, now };
}

/* anywidget delivers nothing to a screen that took longer than two seconds to start, not even later. Whoever runs
   by now can hear, so it takes its messages itself, past anywidget; and it asks for what it may have missed. */
async function listen(model) {
  const id = model.get("comm_id");
  const widget = id && await model.widget_manager?.get_model?.(id);
  const hear = widget && Object.getPrototypeOf(widget.constructor.prototype)._handle_comm_msg;
  if (!hear || !widget.comm) return;
  widget.comm.on_msg((message) => hear.call(widget, message));
  model.send({ ask: "news" });
}

/* The notebooks on this page that have screens, as JupyterLab knows them. All screens share them. */
const notebooks = (globalThis[Symbol.for("coursekit notebooks")] ??= new Set());

/* Whoever has saved their work is about to go: a browser would warn them that changes "may not be saved", which
   are those that running a lesson makes. JupyterLab saves them every two minutes anyway. */
function saveNotebooks() {
  for (const context of notebooks) {
    if (context.isDisposed) notebooks.delete(context);
    else if (context.model?.dirty && context.contentsModel?.writable) context.save().catch((error) => console.error(error));
  }
}

/* The face a screen shows to a notebook. `name` is the model's field that holds what to show;
   `mount(element, content, {answers, stored, trouble, binder, onChange, notebook})` draws it and returns
   {follow(state), stop()}, and {hear(stored, trouble)} when it shows what Python has safe.

   A model's fields may be stored in the notebook. So they are emptied as soon as they are read, whenever
   a front end fills them, and what is said later, by either side, is said in messages (screen.py tells
   more). */
const onNotebook = (name, mount) => () => {
  const fields = [name, "answers", "stored", "trouble", "binder"];
  const views = new Set();
  let known = {};
  let sending = null;
  const hear = (news) => {
    known = { ...known, ...news };
    for (const view of views) view(news);
  };
  const takeOut = (model) => {
    const news = fields.map((field) => [field, model.get(field)]).filter(([, value]) => value != null);
    for (const [field] of news) model.set(field, null);
    if (news.length) hear(Object.fromEntries(news));
  };
  return {
    initialize({ model }) {
      takeOut(model);
      for (const field of fields) model.on(`change:${field}`, () => takeOut(model));
      model.on("msg:custom", hear);
      sending = seldom((answers) => {
        try { model.send({ answers }); } catch { /* no kernel: the browser has them */ }
      });
      if (!known[name]) model.send({ ask: "everything" });
      listen(model).catch((error) => console.error(error));
      const leaving = ["pagehide", "visibilitychange"]; // a phone may say only that the page is out of sight
      for (const event of leaving) globalThis.addEventListener(event, sending.now, true);
      return () => {
        for (const event of leaving) globalThis.removeEventListener(event, sending.now, true);
      };
    },
    render({ model, el }) {
      const { context } = model.widget_manager ?? {};
      if (context) notebooks.add(context);
      let view = null;
      const onChange = (answers) => {
        known.answers = answers;
        sending?.tell(answers);
      };
      const draw = () => {
        el.replaceChildren();
        const { [name]: content, ...said } = known;
        view = mount(el, content, { ...said, onChange, notebook: model.widget_manager });
      };
      const told = (news) => {
        if (!view) return known[name] && draw();
        if (news.answers) view.follow(news.answers);
        if ("stored" in news || "trouble" in news) view.hear?.(known.stored, known.trouble);
      };
      if (known[name]) draw();
      else el.append(h("p", {}, NOTHING_YET));
      views.add(told);
      return () => {
        views.delete(told);
        view?.stop();
      };
    },
  };
};
