/* Small tools. widget.py joins the scripts of this folder, this one first, to one that imports
   nothing, for notebooks and plain pages alike. Every text reaches the page as a text node or an
   attribute's value: data is never read as HTML. */

// Sums such as 5.1 + 12.1 miss 17.2 by a hair in binary: a student must not pay for that.
const HAIR = 1e-9;

function h(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, value);
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter(Boolean));
  return node;
}

/* Text from data: its own direction, and quotation marks when it is somebody's words. */
const told = (tag, text, quote = false) =>
  h(tag, { dir: "auto", class: quote && "ck-quote" }, quote && !/^[“"]/.test(text) ? `“${text}”` : text);

const plain = (x) => x !== null && typeof x === "object" && Object.getPrototypeOf(x) === Object.prototype;
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
const near = (a, b, tolerance) => Math.abs(a - b) <= tolerance + HAIR;
const copy = (x) => JSON.parse(JSON.stringify(x));

const listed = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

const see = (back) => (back.length ? ` See paragraph${back.length > 1 ? "s" : ""} ${listed(back)}.` : "");

const unitParts = (unit) => (unit.startsWith("$") ? ["$", unit.slice(1).trim()] : ["", unit]);

/* `amount(7.2, "$ billion")` is "$7.2 billion". */
function amount(value, unit) {
  const digits = String(Math.round(value * 1e6) / 1e6);
  const [before, after] = unitParts(unit);
  return `${before}${digits} ${after}`.trim();
}

const ROW = { answer: "", replies: {}, place: 0, amount: 0, clashes: [], inside: "", taken_for: {} };
const ITEM = {
  quote: "", choices: [], rows: [], answer: 0, tolerance: 0, unit: "", near: [], replies: {}, points: [], back: [],
};

/* Fields at their default are left out on the way here: put them back. */
function complete(item) {
  return { ...ITEM, ...item, rows: (item.rows ?? []).map((row) => ({ ...ROW, ...row })) };
}
