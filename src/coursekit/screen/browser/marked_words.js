/* The words of a text, each within reach of mouse, touch, keyboard and screen reader, and what is marked among them. */

import { gettext } from "../../language/browser/messages.js";
import { h } from "./tools.js";

/** What one word is in: `label` is the number of the label, from 0; `sign` says how the mark was judged.
    @typedef {{number: number, begins: boolean, ends: boolean, label: number, words: string, sign?: string,
      look?: string}} Within */

/** Words are numbered from 1 through all paragraphs, each of which is given in pieces (text_words.js). Words are options
    of a list, since that is what screen readers let students walk through; the same text stands before it in one
    piece, for those who listen. One word can be reached by Tab, the others from there. */
export class MarkedWords {
  /** @param {string[][]} paragraphs
      @param {string} name
      @param {string | undefined} language
      @param {string} describedBy */
  constructor(paragraphs, name, language, describedBy) {
    /** @type {HTMLElement[]} */
    this.nodes = [];
    /** @type {{node: HTMLElement, before: number}[]} */
    this.gaps = [];
    /** @type {number[]} */
    this.paragraphOf = [];
    this.list = h(
      "div",
      {
        class: "ck-passage",
        role: "listbox",
        "aria-multiselectable": "true",
        "aria-label": name,
        "aria-describedby": describedBy,
        lang: language,
      },
      paragraphs.map((pieces, number) => this.paragraph(pieces, number, paragraphs.length)),
    );
    const whole = paragraphs.map((pieces) => h("p", { dir: "auto" }, pieces.join("")));
    this.node = h("div", {}, h("div", { class: "ck-spoken", lang: language }, whole), this.list);
    this.at = 1;
    this.reach(1);
  }
  /** @param {string[]} pieces
      @param {number} number
      @param {number} count */
  paragraph(pieces, number, count) {
    const name = count > 1 ? `Paragraph ${number + 1}` : false;
    return h(
      "p",
      { dir: "auto", role: "group", "aria-label": name },
      pieces.map((piece, i) => (i % 2 ? this.word(piece, number) : this.gap(piece))),
    );
  }
  /** @param {string} text
      @param {number} paragraph */
  word(text, paragraph) {
    this.paragraphOf.push(paragraph);
    const place = this.nodes.length + 1;
    const node = h("span", { class: "ck-word", role: "option", tabindex: -1, "data-word": place }, text);
    this.nodes.push(node);
    return node;
  }
  /** @param {string} text */
  gap(text) {
    const node = h("span", { "aria-hidden": "true" }, text);
    this.gaps.push({ node, before: this.nodes.length });
    return node;
  }

  get count() {
    return this.nodes.length;
  }
  /** @param {number} place */
  text(place) {
    return this.nodes[place - 1]?.textContent ?? "";
  }
  /** Words `first` to `last`, with what stands between them.
      @param {number} first
      @param {number} last */
  quoted(first, last) {
    const between = new Map(this.gaps.map(({ node, before }) => [before, node.textContent]));
    const parts = [];
    for (let place = first; place <= last; place += 1)
      parts.push(this.text(place), place < last ? between.get(place) : "");
    return parts.join("");
  }
  /** The paragraph's word nearest to `place`: no mark goes beyond a paragraph.
      @param {number} place
      @param {number} anchor */
  within(place, anchor) {
    const paragraph = this.paragraphOf[anchor - 1];
    const first = this.paragraphOf.indexOf(paragraph) + 1;
    const last = this.paragraphOf.lastIndexOf(paragraph) + 1;
    return Math.min(Math.max(place, first), last);
  }

  /** Show what is marked, and what is about to be.
      @param {(place: number) => Within | undefined} markOf
      @param {[number, number] | null} pending
      @param {string[]} labels */
  show(markOf, pending, labels) {
    const isPending = (/** @type {number} */ place) => !!pending && pending[0] <= place && place <= pending[1];
    this.nodes.forEach((node, i) => {
      const within = markOf(i + 1);
      const now = isPending(i + 1);
      node.className = ["ck-word", ...looks(within), now && "ck-now"].filter(Boolean).join(" ");
      node.setAttribute("aria-selected", String(Boolean(within) || now));
      const said = [now && gettext("about to be marked"), within && labels[within.label], within?.sign].filter(Boolean);
      if (said.length) node.setAttribute("aria-label", [node.textContent, ...said].join(", "));
      else node.removeAttribute("aria-label");
      setData(node, "tag", within?.begins && labels.length > 1 ? String(within.label + 1) : "");
      setData(node, "sign", within?.ends ? (SIGNS[within.look ?? ""] ?? "") : "");
    });
    for (const { node, before } of this.gaps) {
      const [here, next] = [markOf(before), markOf(before + 1)];
      const within = here && next && here.number === next.number ? here : undefined;
      const now = isPending(before) && isPending(before + 1);
      node.className = [...looks(within), now && "ck-now"].filter(Boolean).join(" ");
    }
  }
  /** Tab leads to this word from now on.
      @param {number} place */
  reach(place) {
    const [before, now] = [this.nodes[this.at - 1], this.nodes[place - 1]];
    if (!now) return;
    if (before) before.tabIndex = -1;
    now.tabIndex = 0;
    this.at = place;
  }
  /** @param {number} place */
  focus(place) {
    this.reach(place);
    this.nodes[place - 1]?.focus();
  }

  /** Where an arrow leads: left and right as the text runs, up and down by line.
      @param {string} key
      @param {boolean} far
      @returns {number | undefined} */
  towards(key, far) {
    const paragraph = this.paragraphOf[this.at - 1];
    if (key === "Home") return far ? 1 : this.paragraphOf.indexOf(paragraph) + 1;
    if (key === "End") return far ? this.count : this.paragraphOf.lastIndexOf(paragraph) + 1;
    if (key === "ArrowUp" || key === "ArrowDown") return this.byLine(key === "ArrowUp" ? -1 : 1);
    if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
    const leftwards = getComputedStyle(this.nodes[this.at - 1]).direction === "rtl";
    const step = (key === "ArrowRight") !== leftwards ? 1 : -1;
    return Math.min(Math.max(this.at + step, 1), this.count);
  }
  /** @param {number} way */
  byLine(way) {
    const from = this.box(this.at);
    const ahead = this.nodes
      .map((_, i) => ({ place: i + 1, ...this.box(i + 1) }))
      .filter(({ line }) => (line - from.line) * way > LINE_APART);
    const line = Math.min(...ahead.map((word) => Math.abs(word.line - from.line)));
    const there = ahead.filter((word) => Math.abs(word.line - from.line) < line + LINE_APART);
    return (
      there.sort((a, b) => Math.abs(a.middle - from.middle) - Math.abs(b.middle - from.middle))[0]?.place ?? this.at
    );
  }
  /** @param {number} place */
  box(place) {
    const { left, right, top, bottom } = this.nodes[place - 1].getBoundingClientRect();
    return { left, right, line: (top + bottom) / 2, middle: (left + right) / 2 };
  }
  /** The word that somebody points at: it, or the nearest one on its line.
      @param {MouseEvent} event
      @returns {number | undefined} */
  pointedAt(event) {
    const on = event.target instanceof Element ? event.target.closest("[data-word]") : null;
    if (on && this.list.contains(on)) return Number(on.getAttribute("data-word"));
    const near = this.nodes
      .map((_, i) => ({ place: i + 1, ...this.box(i + 1) }))
      .filter(({ line }) => Math.abs(line - event.clientY) <= REACH)
      .map(({ place, left, right }) => ({ place, off: Math.max(left - event.clientX, event.clientX - right, 0) }))
      .sort((a, b) => a.off - b.off)[0];
    return near && near.off <= REACH ? near.place : undefined;
  }
}

const LINE_APART = 6; // pixels between the middles of two words on one line at most
const REACH = 22; // pixels: half of what a finger needs
/** @type {Record<string, string>} */
const SIGNS = { right: "✓", partly: "½", wrong: "✗" };

/** @param {Within | undefined} within */
const looks = (within) =>
  within ? ["ck-marked", `ck-as-${within.label + 1}`, within.look && `ck-${within.look}`] : [];

/** @param {HTMLElement} node
    @param {string} name
    @param {string} value */
function setData(node, name, value) {
  if (value) node.dataset[name] = value;
  else delete node.dataset[name];
}
