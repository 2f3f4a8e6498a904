/* The reader of the student's own copy: scripts/bundle.js makes reader/reader.js of it. Nothing of the copy leaves this
   page but to the browser's storage. */

import { gettext, inQuotes, ngettext } from "../../language/browser/messages.js";
import { copiesAt } from "../../screen/browser/copies.js";
import { desk } from "../../screen/browser/desk.js";
import MARKING from "../../screen/browser/marked_text.css";
import { h } from "../../screen/browser/tools.js";
import { align, foundAs } from "./aligning.js";
import { bringing } from "./bringing.js";
import { choosing, coloured, namesOf, unlocked } from "./colouring.js";
import { correcting } from "./correcting.js";
import { findingsOf } from "./findings.js";
import { inGenre } from "./genre.js";
import { ownMarks } from "./own_marks.js";
import { panelOf } from "./panel.js";
import { piecesOf } from "./pieces.js";
import STYLE from "./reader.css";
import { linkParagraphs, quotedAround } from "./references.js";
import { Shelf } from "./shelf.js";
import { partsOf, rangesIn } from "./spans.js";

const NOT_KEPT = gettext(
  "This browser does not keep it: its storage is full or switched off. It is here until you close the page.",
);

class Reader {
  /** @param {ReaderContent} content */
  constructor(content) {
    this.content = content;
    this.last = content.paragraphs.length;
    this.included = content.text.length > 0 ? wholeOf(content.text) : null;
    this.shelf = new Shelf(`${copiesAt(desk.binder)}${content.kit}`);
    /** @type {"" | "correct" | "mark"} what is done besides reading */
    this.doing = "";
    this.by = "";
    /** @type {Wanted} */
    this.wanted = {};
    this.body = h("div", { class: "ck-reader-body" });
    /** @type {ReturnType<typeof panelOf> | null} */
    this.panel = null;
    /** @type {(() => void) | null} */
    this.unlink = null;
    this.shelf.whenChanged(() => this.draw());
    this.link();
  }
  /** @param {Wanted} wanted */
  open(wanted) {
    this.wanted = wanted;
    this.doing = "";
    this.panel ??= panelOf(
      this.body,
      this.included ? inQuotes(this.content.title) : inGenre(gettext("Your copy of the column"), this.content.genre),
      inGenre(gettext("Column"), this.content.genre),
    );
    if (this.included) this.shelf.noteOpened();
    this.draw();
    this.panel.show(wanted.from);
    this.goTo(wanted.paragraph);
  }
  /** @param {number} [paragraph] */
  goTo(paragraph) {
    const node = paragraph
      ? this.body.querySelector(`[data-number="${paragraph}"]`)
      : this.body.querySelector("textarea, .ck-findings, .ck-buttons");
    if (!(node instanceof HTMLElement)) return;
    node.focus({ preventScroll: true });
    (node.querySelector("mark") ?? node).scrollIntoView({ block: "nearest" });
  }
  copy() {
    return this.included ?? this.shelf.read();
  }
  link() {
    const isThere = this.copy() !== null;
    if (isThere && !this.unlink)
      this.unlink = linkParagraphs(this.last, (paragraph, from) =>
        this.open({ paragraph, from, words: quotedAround(from) }),
      );
    if (!isThere && this.unlink) {
      this.unlink();
      this.unlink = null;
    }
  }
  draw() {
    this.link();
    const copy = this.copy();
    const { genre } = this.content;
    this.body.replaceChildren(...(copy ? this.drawn(copy) : [bringing((text) => this.take(text), genre)]));
  }
  /** @param {string} text */
  take(text) {
    const pieces = piecesOf(text);
    const { numbers, found } = align(pieces, this.content.paragraphs, this.content.title);
    if (!numbers.some(Boolean)) {
      const [why] = findingsOf(this.content, pieces, numbers, found);
      const said = this.body.querySelector("[role=status]");
      if (said) said.textContent = `${why} ${gettext("Your text was not kept.")}`;
      return;
    }
    this.shelf.write(pieces, numbers);
    this.draw();
    this.goTo();
  }

  /* ---- a copy ---- */

  /** @param {KeptCopy} copy */
  drawn(copy) {
    if (this.included) return [this.buttons(this.turning("mark", gettext("Mark it yourself"))), ...this.done(copy)];
    const found = foundAs(copy.pieces, copy.numbers, this.content.paragraphs);
    const lines = findingsOf(this.content, copy.pieces, copy.numbers, found);
    if (!this.shelf.isKept) lines.push(NOT_KEPT);
    this.said = h(
      "div",
      { class: "ck-findings", role: "status", tabindex: -1 },
      lines.map((line) => h("p", {}, line)),
    );
    return [
      this.said,
      this.buttons(
        this.turning("mark", gettext("Mark it yourself")),
        this.turning("correct", gettext("Correct the paragraphs")),
        this.removing(),
      ),
      ...this.done(copy),
    ];
  }
  /** @param {Node[]} buttons */
  buttons(...buttons) {
    return h("div", { class: "ck-buttons", tabindex: -1 }, buttons);
  }
  /** @param {KeptCopy} copy
      @returns {Node[]} */
  done(copy) {
    if (this.doing === "correct")
      return [correcting(copy, this.last, (numbers) => this.correct(copy, numbers), this.content.genre)];
    if (this.doing === "mark") return [ownMarks(this.content, (number) => textOf(copy.pieces, copy.numbers, number))];
    return [...this.views(), this.paragraphs(copy)];
  }
  /** A button that begins something else than reading, and ends it.
      @param {"correct" | "mark"} doing
      @param {string} text */
  turning(doing, text) {
    const turn = () => {
      this.doing = this.doing === doing ? "" : doing;
      this.draw();
      /** @type {HTMLElement | null} */ (this.body.querySelector(`[data-doing="${doing}"]`))?.focus();
    };
    const pressed = String(this.doing === doing);
    return h("button", { type: "button", "data-doing": doing, "aria-pressed": pressed, click: turn }, text);
  }
  /** @returns {Node[]} */
  views() {
    const views = unlocked(this.content, desk.binder);
    if (!views.some(({ by, isOpen }) => isOpen && by === this.by)) this.by = "";
    const show = (/** @type {string} */ by) => {
      this.by = by;
      this.draw();
      /** @type {HTMLElement | null} */ (this.body.querySelector("select"))?.focus();
    };
    return [h("div", {}, choosing(views, this.by, show, this.content.genre))];
  }
  /** @param {KeptCopy} copy
      @param {number[]} numbers */
  correct(copy, numbers) {
    this.shelf.write(copy.pieces, numbers);
    const found = foundAs(copy.pieces, numbers, this.content.paragraphs);
    const lines = findingsOf(this.content, copy.pieces, numbers, found);
    this.said?.replaceChildren(...lines.map((line) => h("p", {}, line)));
  }
  removing() {
    const button = h("button", {
      type: "button",
      click: () => {
        if (button.dataset.sure) {
          this.shelf.remove();
          this.draw();
          return this.goTo();
        }
        button.dataset.sure = "yes";
        button.textContent = gettext("Really remove it from this browser?");
      },
      blur: () => {
        delete button.dataset.sure;
        button.textContent = REMOVE;
      },
    });
    button.textContent = REMOVE;
    return button;
  }
  /** @param {KeptCopy} copy */
  paragraphs({ pieces, numbers }) {
    const others = pieces.filter((_, place) => !numbers[place]);
    return h(
      "div",
      {},
      h(
        "ol",
        { class: "ck-copy" },
        this.content.paragraphs.map((_, i) => this.paragraph(i + 1, textOf(pieces, numbers, i + 1))),
      ),
      others.length > 0 &&
        h(
          "details",
          {},
          h(
            "summary",
            {},
            inGenre(
              ngettext("Not part of the article: {n} piece", "Not part of the article: {n} pieces", others.length),
              this.content.genre,
            ),
          ),
          others.map(({ text }) => h("p", { dir: "auto" }, text)),
        ),
    );
  }
  /** @param {number} number
      @param {string} text */
  paragraph(number, text) {
    const isWanted = this.wanted.paragraph === number;
    return h(
      "li",
      {
        value: number,
        "data-number": number,
        tabindex: -1,
        "aria-label": gettext("Paragraph {number}", { number }),
        class: isWanted && "ck-wanted",
      },
      h("p", { dir: "auto" }, text ? this.words(number, text) : h("em", {}, gettext("not in your copy"))),
    );
  }
  /** The text of a paragraph, with the words that are looked for, or with what the kit knows of them.
      @param {number} number
      @param {string} text
      @returns {Child[]} */
  words(number, text) {
    if (this.by) {
      const said = this.content.statements.filter(({ paragraph }) => paragraph === number);
      return coloured(text, said, this.by, namesOf(this.content, this.by));
    }
    const { paragraph, words = [] } = this.wanted;
    const parts = partsOf(text, paragraph === number ? rangesIn(text, words) : []);
    return parts.map((part) => (part.within.length ? h("mark", {}, part.text) : part.text));
  }
}
const REMOVE = gettext("Remove my copy");

/** What comes with the course, as a copy in which nothing has to be found.
    @param {string[]} text
    @returns {KeptCopy} */
const wholeOf = (text) => ({
  version: 0,
  pieces: text.map((one) => ({ text: one, gap: 1, words: 0, aside: false })),
  numbers: text.map((_, i) => i + 1),
});

/** @param {CopiedPiece[]} pieces
    @param {number[]} numbers
    @param {number} number */
const textOf = (pieces, numbers, number) =>
  pieces
    .filter((_, place) => numbers[place] === number)
    .map(({ text }) => text)
    .join(" ");

/** Tell this page that the reader of a kit is there.
    @param {ReaderContent} content */
export function provide(content) {
  if (desk.readers.has(content.kit)) return;
  const style = document.head.appendChild(document.createElement("style"));
  style.textContent = `${STYLE}\n.ck-screen.ck-reader {\n${MARKING}}\n`;
  const reader = new Reader(content);
  desk.readers.set(content.kit, reader);
  const { wanted } = desk;
  desk.wanted = undefined;
  if (wanted) reader.open(wanted);
}
