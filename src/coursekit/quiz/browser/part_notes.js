/* What is said of the parts of an answer: each beside its part. */

import { h, must } from "../../screen/browser/tools.js";
import { line, VERDICT } from "./reply.js";

export class PartNotes {
  /** @param {Item} item
      @param {Kind} kind
      @param {string} id
      @param {() => Json} answer what is on the screen */
  constructor(item, kind, id, answer) {
    this.item = item;
    this.kind = kind;
    this.id = id;
    this.answer = answer;
    /** @type {Map<string, {node: HTMLElement, part: HTMLElement, words: HTMLElement}>} */
    this.notes = new Map();
  }
  /** @param {string} key */
  idOf(key) {
    const place = [...this.item.choices, ...this.item.rows].findIndex((thing) => thing.id === key);
    return `${this.id}-note-${place < 0 ? key : place}`;
  }
  /** The place of what is said of a part.
      @param {string} key
      @returns {HTMLElement} */
  add(key) {
    const part = h("span", { class: "ck-spoken" });
    const words = h("span", { id: this.idOf(key) }); // describes its control, which has a name already
    const node = h("p", {}, part, words);
    this.notes.set(key, { node, part, words });
    return node;
  }
  /** Show what is said of parts of an answer; return it in the order in which it is read, each with its part.
      A locked control takes no focus, so then the reply itself does, and says what it belongs to.
      @param {Note[]} notes
      @param {string} wrong
      @param {boolean} locked
      @returns {string[]} */
  show(notes, wrong, locked) {
    const replies = new Map(notes.map(([key, right, reply]) => [key, { right, reply }]));
    /** @type {Map<Node, string>} */
    const told = new Map();
    for (const [key, { node, part, words }] of this.notes) {
      const { right, reply } = replies.get(key) ?? {};
      const look = right === null ? "plain" : right === "partly" ? right : right ? "right" : "wrong";
      node.hidden = !reply;
      node.className = `ck-note ck-${look}`;
      words.replaceChildren(
        ...(reply
          ? line(this.item, look === "wrong" ? wrong : look !== "plain" && VERDICT[look], reply).childNodes
          : []),
      );
      part.textContent = reply && locked ? `${this.partInWords(key)}: ` : "";
      if (reply && locked) node.tabIndex = 0;
      else node.removeAttribute("tabindex");
      if (reply) told.set(node, `${this.partInWords(key)}: ${words.textContent}`);
    }
    return [...told]
      .sort(([a], [b]) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(([, said]) => said);
  }
  /** @param {string} key
      @returns {string} */
  partInWords(key) {
    const answer = this.answer();
    if (this.kind.part) return this.kind.part(this.item, key, answer);
    const { text } = must([...this.item.choices, ...this.item.rows].find(({ id }) => id === key));
    const chosen = this.kind.chosen?.(this.item, answer, key);
    return chosen ? `${text}: ${chosen}` : text;
  }
}
