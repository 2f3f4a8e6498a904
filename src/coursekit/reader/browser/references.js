/* Wherever the course names a paragraph, in replies, tables and its text, a button opens it in the student's copy. They
   are made in the page, of what stands there anyway: a notebook is stored without them, and read without scripts. */

import { gettext, language, pgettext } from "../../language/browser/messages.js";
import { quotations } from "../../screen/browser/quotation_marks.js";
import { h } from "../../screen/browser/tools.js";

const FORMS = pgettext("every form in which a number may follow the word, between strokes", "paragraph|paragraphs");
const TO = pgettext("between the first and the last of some numbers", "to");

/** A text as part of a regular expression.
    @param {string} text */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const WORD = FORMS.split("|").sort().reverse().map(literally).join("|");
/* What stands between numbers: "3, 4 and 6 to 9". */
const BETWEEN = [language.pair, language.alternative]
  .map((pair) => pair.replace(/^\{first\}|\{last\}$/g, ""))
  .flatMap((words) => [words, `,${words}`]);
const SEVERAL = [", ", ...BETWEEN, ` ${TO} `, "–"].map(literally).join("|");
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}_])((?:${WORD})\\s+)(\\d{1,4}(?:(?:${SEVERAL})\\d{1,4})*)(?![\\p{L}\\p{N}_])`,
  "giu",
);
const HEADING = new RegExp(`^(?:${WORD})$`, "iu");
const WHERE = "main, .jp-Cell, .jp-RenderedMarkdown, .ck-screen, .ck-room";
const NOT_IN =
  "a, button, label, summary, select, textarea, option, svg, code, pre, script, style, [contenteditable], [aria-live], .ck-reader, .ck-reader-invitation, .cm-editor";
const BUTTON = "ck-paragraph";
const ROUND = "tr, li, p, blockquote, .ck-question";

/** @param {string} text
    @param {string} number
    @param {boolean} alone */
const button = (text, number, alone) =>
  h(
    "button",
    {
      type: "button",
      class: BUTTON,
      "data-paragraph": number,
      "aria-label": alone && gettext("paragraph {number}", { number }),
      title: gettext("Open it in your copy"),
    },
    text,
  );

/** A text with a button for each paragraph that it names; null where it names none.
    @param {string} text
    @param {number} last */
export function linked(text, last) {
  /** @type {(string | HTMLElement)[]} */
  const parts = [];
  let done = 0;
  for (const found of text.matchAll(NAMED)) {
    const [whole, before, numbers] = found;
    const each = numbers.split(/(\d+)/);
    if (!each.every((one) => !/\d/.test(one) || (Number(one) >= 1 && Number(one) <= last))) continue;
    parts.push(text.slice(done, found.index));
    each.forEach((one, i) => {
      if (!/\d/.test(one)) parts.push(one);
      else parts.push(button(i === 1 ? before + one : one, one, i !== 1));
    });
    done = found.index + whole.length;
  }
  return done ? [...parts, text.slice(done)].filter((part) => part !== "") : null;
}

/** @param {Text} node
    @param {number} last */
function link(node, last) {
  const place = node.parentElement;
  if (!place || place.closest(NOT_IN) || !place.closest(WHERE)) return;
  const parts = linked(node.data, last) ?? inColumn(place, node.data.trim(), last);
  if (parts) node.replaceWith(...parts);
}

/** The numbers in a column that is named after paragraphs.
    @param {HTMLElement} cell
    @param {string} text
    @param {number} last */
function inColumn(cell, text, last) {
  if (!(cell instanceof HTMLTableCellElement) || !/^\d{1,4}(?:, \d{1,4})*$/.test(text)) return null;
  const head = cell.closest("table")?.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent ?? "";
  if (!HEADING.test(head.trim())) return null;
  const each = text.split(/(\d+)/).filter(Boolean);
  return each.map((one) => (/\d/.test(one) && Number(one) <= last ? button(one, one, true) : one));
}

/** @param {Node} root
    @param {number} last */
function linkAll(root, last) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const found = [];
  while (texts.nextNode()) {
    const text = /** @type {Text} */ (texts.currentNode);
    if (/\d/.test(text.data)) found.push(text);
  }
  for (const text of found) link(text, last);
}

/** The words in quotation marks around a button: they are marked where they are found.
    @param {Element} node */
export const quotedAround = (node) =>
  quotations(node.closest(ROUND)?.textContent ?? "").filter((words) => words.length > 2);

/** Makes buttons of paragraphs from 1 to `last`, now and in all that comes, until that is ended.
    @param {number} last
    @param {(paragraph: number, button: HTMLElement) => void} open
    @returns {() => void} */
export function linkParagraphs(last, open) {
  /** @param {MouseEvent} event */
  const click = (event) => {
    const node = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest?.(`.${BUTTON}`));
    if (!node) return;
    event.preventDefault();
    event.stopPropagation();
    open(Number(node.dataset.paragraph), node);
  };
  /** @param {KeyboardEvent} event */
  const key = (event) => {
    // A notebook would take the Enter for its own.
    if (/** @type {Element} */ (event.target).closest?.(`.${BUTTON}`) && !/^(?:Tab|Escape)$/.test(event.key))
      event.stopPropagation();
  };
  linkAll(document.body, last);
  const come = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node.isConnected)
          node.nodeType === Node.TEXT_NODE ? link(/** @type {Text} */ (node), last) : linkAll(node, last);
  });
  come.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("click", click, true);
  document.addEventListener("keydown", key, true);
  return () => {
    come.disconnect();
    document.removeEventListener("click", click, true);
    document.removeEventListener("keydown", key, true);
    for (const node of document.querySelectorAll(`.${BUTTON}`)) {
      const place = node.parentNode;
      node.replaceWith(node.textContent ?? "");
      place?.normalize();
    }
  };
}
