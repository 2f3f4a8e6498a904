/* Small tools that every screen uses. Every text reaches the page as a text node or an attribute's value:
   data is never read as HTML. */

import { gettext, inPlaces, inQuotes, language, ngettext, number } from "../../language/browser/messages.js";
import { OPENING } from "./quotation_marks.js";

// Sums such as 5.1 + 12.1 miss 17.2 by a hair in binary: a student must not pay for that.
export const HAIR = 1e-9;

/** @template {Element} T
    @param {T} node
    @param {Attributes} attributes
    @param {Child[]} children */
function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name, /** @type {EventListener} */ (value));
    else if (value !== false && value != null) node.setAttribute(name, value === true ? "" : String(value));
  }
  node.append(.../** @type {Node[]} */ (/** @type {unknown[]} */ (children).flat(Infinity).filter(Boolean)));
  return node;
}
/** A piece of the page: `h("p", { class: "ck-said" }, "Right.")`. An attribute that is a function listens to that event.
    @template {keyof HTMLElementTagNameMap} K
    @param {K} tag
    @param {Attributes} [attributes]
    @param {...Child} children */
export const h = (tag, attributes = {}, ...children) => filled(document.createElement(tag), attributes, children);
/** The same for a piece of a picture.
    @template {keyof SVGElementTagNameMap} K
    @param {K} tag
    @param {Attributes} [attributes]
    @param {...Child} children */
export const svgNode = (tag, attributes = {}, ...children) =>
  filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);

/** A sentence as pieces of a page, with nodes in its places.
    @param {string} text
    @param {Record<string, Node | string>} nodes */
export const inNodes = (text, nodes) =>
  text.split(/\{(\w+)\}/).map((part, i) => (i % 2 && Object.hasOwn(nodes, part) ? nodes[part] : part));

/* For the ids of one view: several views may share a page. */
export const freshId = () => `ck${Math.random().toString(36).slice(2, 10)}`;

/** A place for what may be wider than the room there is: the keyboard reaches it and scrolls it, and a screen
    reader says by its name what it is. A group: landmarks would have to differ in name on a page that shows a table twice.
    @param {string} name
    @param {...Child} children */
export const scrollable = (name, ...children) =>
  h("div", { class: "ck-scroll", tabindex: 0, role: "group", "aria-label": name }, children);

/** Calls `draw` when `node` is as wide as it was not when it last was called: a picture is drawn for the room there is.
    @param {Element} node
    @param {() => void} draw */
export function whenWidth(node, draw) {
  let known = node.clientWidth;
  if (!("ResizeObserver" in window)) return;
  new ResizeObserver(() => {
    if (!node.clientWidth || node.clientWidth === known) return;
    known = node.clientWidth;
    draw();
  }).observe(node);
}

/** Text from data: its own direction, and quotation marks when it is somebody's words.
    @template {keyof HTMLElementTagNameMap} K
    @param {K} tag
    @param {string} text
    @param {boolean} [quote] */
export const told = (tag, text, quote = false) =>
  h(
    tag,
    { dir: "auto", class: quote && "ck-quote" },
    unbroken(quote && !OPENING.includes(text.charAt(0) || " ") ? inQuotes(text) : text),
  );
/** A browser may break a line behind any hyphen: an arrow (->, -x) stays in one piece.
    @param {string} text */
export const unbroken = (text) =>
  text.split(/(-[>x](?!\w))/).map((part, i) => (i % 2 ? h("span", { style: "white-space: nowrap" }, part) : part));

/** @param {Json} x
    @returns {boolean} */
export const plain = (x) => x !== null && typeof x === "object" && Object.getPrototypeOf(x) === Object.prototype;
/** What an object has itself under that name, and not by being an object.
    @template T
    @param {Record<string, T>} object
    @param {string} key
    @returns {T | undefined} */
export const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
/** What has to be there: where it is not, an Error that says so.
    @template T
    @param {T | null | undefined} x
    @returns {T} */
export function must(x) {
  if (x === null || x === undefined) throw new Error("something that has to be there is not");
  return x;
}
/** @param {number} a
    @param {number} b
    @param {number} tolerance */
export const near = (a, b, tolerance) => Math.abs(a - b) <= tolerance + HAIR;
/** @param {Json} x
    @returns {number} */
export const count = (x) => (Number.isInteger(x) && x >= 0 ? x : 0);
/** @template T
    @param {T} x
    @returns {T} */
export const copy = (x) => JSON.parse(JSON.stringify(x));

/** "a, b and c", as the language of the screens has it.
    @param {(string | number)[]} words */
export const listed = (words) =>
  words.length < 2
    ? words.join("")
    : inPlaces(language.pair, { first: words.slice(0, -1).join(", "), last: words[words.length - 1] });

/** @param {number} n
    @param {string} one */
export const several = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;

/** @param {number[]} back */
export const see = (back) =>
  back.length
    ? ` ${ngettext("See paragraph {numbers}.", "See paragraphs {numbers}.", back.length, { numbers: listed(back) })}`
    : "";

/** Whether a unit begins with the sign of a currency.
    @param {string} unit */
export const isMoney = (unit) => /^\p{Sc}/u.test(unit);
/** @param {string} unit */
export const unitParts = (unit) => (isMoney(unit) ? [unit[0], unit.slice(1).trim()] : ["", unit]);

/** `amount(7.2, "€ million")` is "€7.2 million", and `amount(12000, "passengers")` "12,000 passengers". Without a unit
    a number may be a year, and stays in one piece.
    @param {number} value
    @param {string} unit */
export function amount(value, unit) {
  const grouped = number(value, 6);
  const digits = unit ? grouped : grouped.replaceAll(language.group, "");
  const [before, after] = unitParts(unit);
  return `${before}${digits} ${after}`.trim();
}

/** What `part` gives. Where it fails, the console is told why and it is `otherwise`: one part of a screen
    never takes the others along.
    @template T, U
    @param {() => T} part
    @param {U} otherwise
    @returns {T | U} */
export function attempted(part, otherwise) {
  try {
    return part();
  } catch (error) {
    console.error(error);
    return otherwise;
  }
}

export const NO_PICTURE = gettext("The picture cannot be shown here. What it would show stands below in words.");

/** JupyterLab's one-letter shortcuts would delete the cell under a student's fingers.
    @param {HTMLElement} root */
export function keepKeys(root) {
  root.addEventListener("keydown", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== "Escape") event.stopPropagation();
  });
}
