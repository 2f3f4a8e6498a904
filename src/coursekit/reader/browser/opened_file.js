/* The text of a file that a student opens, or of HTML. Nothing in it is run or loaded: it is parsed as a document that
   no window shows, and only its words are taken. */

import { gettext } from "../../language/browser/messages.js";
import { inGenre } from "./genre.js";

const MOST_BYTES = 3_000_000;
const NO_TEXT = ["%PDF", "PK\u0003\u0004", "{\\rtf"];
const UNREAD =
  "script, style, noscript, template, iframe, object, embed, svg, canvas, select, button, nav, figcaption, aside";
const BLOCKS = new Set(
  (
    "ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR " +
    "LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH TR UL"
  ).split(" "),
);

/** The words of an HTML document, with an empty line between its blocks.
    @param {string} html */
export function textOfHtml(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const node of page.querySelectorAll(UNREAD)) node.remove();
  /** @type {string[]} */
  const parts = [];
  /** @param {Node} node */
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? "").replace(/\s+/g, " "));
    const isBlock = BLOCKS.has(node.nodeName);
    if (isBlock) parts.push("\n\n");
    if (node.nodeName === "BR") parts.push("\n");
    for (const child of node.childNodes) walk(child);
    if (isBlock) parts.push("\n\n");
  };
  if (page.body) walk(page.body);
  return parts
    .join("")
    .replace(/[ \t]*\n[ \t]*/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The text of a file. Throws an Error whose message is for the student.
    @param {File} file
    @param {string} genre */
export async function textOfFile(file, genre) {
  if (file.size > MOST_BYTES)
    throw new Error(inGenre(gettext("This file is too large for a column. Save the text of the column alone."), genre));
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  if (NO_TEXT.some((start) => text.startsWith(start)) || text.includes("\0"))
    throw new Error(gettext("This file is not plain text or HTML. Open it, copy the text, and paste it here."));
  return /^\s*<(?:!doctype|html|head|body|article|div|p)\b/i.test(text) || /\.x?html?$/i.test(file.name)
    ? textOfHtml(text)
    : text;
}
