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

/* Text from data: its own direction, and quotation marks when it is somebody's words. */
const told = (tag, text, quote = false) =>
  h(tag, { dir: "auto", class: quote && "ck-quote" }, quote && !/^[“"]/.test(text) ? `“${text}”` : text);

const plain = (x) => x !== null && typeof x === "object" && Object.getPrototypeOf(x) === Object.prototype;
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
const near = (a, b, tolerance) => Math.abs(a - b) <= tolerance + HAIR;
const count = (x) => (Number.isInteger(x) && x >= 0 ? x : 0);
const copy = (x) => JSON.parse(JSON.stringify(x));

const listed = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

const several = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;

const see = (back) => (back.length ? ` See paragraph${back.length > 1 ? "s" : ""} ${listed(back)}.` : "");

const unitParts = (unit) => (unit.startsWith("$") ? ["$", unit.slice(1).trim()] : ["", unit]);

/* `amount(7.2, "$ billion")` is "$7.2 billion". */
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

/* The face a screen shows to a notebook. `name` is the model's field that holds what to show;
   `mount(element, content, {answers, stored, trouble, onChange, notebook})` draws it and returns
   {follow(state), stop()}, and {hear(stored, trouble)} when it shows what Python has safe. */
const onNotebook = (name, mount) => ({
  render({ model, el }) {
    const onChange = (state) => {
      model.set("answers", state);
      model.save_changes();
    };
    const notebook = model.widget_manager;
    const said = (...names) => Object.fromEntries(names.map((name) => [name, model.get(name)]));
    const view = mount(el, model.get(name), { ...said("answers", "stored", "trouble"), onChange, notebook });
    const follow = () => view.follow(model.get("answers"));
    const hear = () => view.hear?.(model.get("stored"), model.get("trouble"));
    model.on("change:answers", follow);
    model.on("change:stored", hear);
    model.on("change:trouble", hear);
    return () => {
      model.off("change:answers", follow);
      model.off("change:stored", hear);
      model.off("change:trouble", hear);
      view.stop();
    };
  },
});
