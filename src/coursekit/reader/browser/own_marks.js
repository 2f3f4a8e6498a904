/* Mark it yourself, on one's own copy: who speaks, and what hedges or colours. The key is what the kit has of the
   paragraph: its quotations with their voices, its hedges and its other cues, where they are found in the copy. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { compareMarks } from "../../quiz/browser/span_overlap.js";
import { markName } from "../../screen/browser/mark_names.js";
import { markedText } from "../../screen/browser/marked_text.js";
import { pieces } from "../../screen/browser/text_words.js";
import { freshId, h } from "../../screen/browser/tools.js";
import { rangesIn } from "./spans.js";

/** @typedef {{first: number, last: number, label: string}} KeySpan */
/** @typedef {{id: string, name: string, labels: {id: string, text: string}[], spans: (text: string, rows: ReaderStatement[]) => KeySpan[]}} Task */

/** @type {Record<string, string>} */
const SAID = {
  right: gettext("Right."),
  label: gettext("The words are right, the label is not."),
  long: gettext("You marked more than it takes."),
  short: gettext("There is more of it."),
  off: gettext("It begins or ends elsewhere."),
  joined: gettext("These are several. Mark each for itself."),
  split: gettext("This is part of a longer one. Make one mark of it."),
  extra: gettext("The course has nothing here. You may still be right: the course names only what is clear."),
};

/** The numbers of the first and the last word of a range of letters.
    @param {string[]} parts
    @param {[number, number]} range */
function wordsOf(parts, [begin, end]) {
  let [at, first, last] = [0, 0, 0];
  for (const [i, part] of parts.entries()) {
    if (i % 2 && at + part.length > begin && at < end) {
      first ||= (i + 1) / 2;
      last = (i + 1) / 2;
    }
    at += part.length;
  }
  return { first, last };
}

/** The spans of words in a text under one label, none in a place that another has.
    @param {string} text
    @param {[string, string][]} wanted words and their labels */
export function keySpans(text, wanted) {
  const parts = pieces(text);
  /** @type {KeySpan[]} */
  const spans = [];
  for (const [words, label] of wanted)
    for (const range of rangesIn(text, [words])) {
      const { first, last } = wordsOf(parts, range);
      if (first && spans.every((span) => last < span.first || span.last < first)) spans.push({ first, last, label });
    }
  return spans.sort((a, b) => a.first - b.first);
}

/** The numbers of the words of which it does not matter whether a mark has them.
    @param {string} text
    @param {string[]} functionWords */
export function lightIn(text, functionWords) {
  const small = new Set(functionWords);
  const words = pieces(text).filter((_, i) => i % 2);
  return words.flatMap((word, i) => (small.has(word.toLowerCase()) ? [i + 1] : []));
}

/** @param {ReaderContent} content
    @returns {Task[]} */
const tasksOf = ({ statements }) => [
  {
    id: "speaks",
    name: gettext("Who speaks in quotation marks"),
    labels: [...new Set(statements.filter((row) => row.mode === "quoted").map(({ voice }) => voice))].map((voice) => ({
      id: voice,
      text: voice,
    })),
    spans: (text, rows) =>
      keySpans(
        text,
        rows.filter((row) => row.mode === "quoted" && row.text).map((row) => [row.text, row.voice]),
      ),
  },
  {
    id: "sure",
    name: gettext("Hedges and loaded words"),
    labels: [
      { id: "hedge", text: gettext("a hedge: how sure somebody is") },
      { id: "loaded", text: gettext("a loaded word: it judges, colours or boosts") },
    ],
    spans: (text, rows) =>
      keySpans(
        text,
        rows.flatMap((row) => [
          ...row.hedges.map((words) => /** @type {[string, string]} */ ([words, "hedge"])),
          ...row.loaded.map((words) => /** @type {[string, string]} */ ([words, "loaded"])),
        ]),
      ),
  },
];

/** @param {ReaderContent} content
    @param {(number: number) => string} textOf a paragraph of the copy */
export function ownMarks(content, textOf) {
  const place = h("div");
  const tasks = tasksOf(content)
    .map((task) => ({
      ...task,
      paragraphs: content.paragraphs.map((_, i) => i + 1).filter((number) => keyOf(task, number).length),
    }))
    .filter(({ paragraphs, labels }) => paragraphs.length && labels.length);
  if (!tasks.length) return h("p", {}, gettext("Nothing of what the course could ask here is in your copy."));
  /** @param {Task} task
      @param {number} number */
  function keyOf(task, number) {
    return task.spans(
      textOf(number),
      content.statements.filter(({ paragraph }) => paragraph === number),
    );
  }
  const what = h(
    "select",
    { "aria-label": gettext("What to mark"), change: () => offer() },
    tasks.map(({ id, name }) => h("option", { value: id }, name)),
  );
  const which = h("select", { "aria-label": gettext("Paragraph"), change: () => ask() });
  const chosen = () => tasks.find(({ id }) => id === what.value) ?? tasks[0];
  const offer = () => {
    which.replaceChildren(
      ...chosen().paragraphs.map((number) => h("option", { value: number }, gettext("Paragraph {number}", { number }))),
    );
    ask();
  };
  const ask = () => {
    const number = Number(which.value);
    place.replaceChildren(asked(chosen(), textOf(number), keyOf(chosen(), number), number, content.function_words));
  };
  offer();
  return h("div", { class: "ck-own-marks" }, h("div", { class: "ck-buttons" }, what, which), place);
}

/** @param {number} right
    @param {number} all
    @param {number} missed */
const howMany = (right, all, missed) =>
  missed
    ? ngettext(
        "{right} of {n} place found, {missed} not yet touched.",
        "{right} of {n} places found, {missed} not yet touched.",
        all,
        { right, missed },
      )
    : ngettext("{right} of {n} place found.", "{right} of {n} places found.", all, { right });

/** @param {Task} task
    @param {string} text
    @param {KeySpan[]} key
    @param {number} number
    @param {string[]} functionWords */
function asked({ labels }, text, key, number, functionWords) {
  const light = lightIn(text, functionWords);
  const labelOf = (/** @type {string} */ id) => labels.find((label) => label.id === id)?.text ?? id;
  /** @type {Map<string, HTMLElement>} */
  const notes = new Map();
  const said = h("div", { role: "status" });
  const root = h("div");
  const field = markedText(root, {
    paragraphs: [text],
    labels,
    title: gettext("Paragraph {number}", { number }),
    describe(mark) {
      const note = h("p", { id: freshId(), class: "ck-reply" });
      notes.set(markName(mark), note);
      return note;
    },
    onChange() {
      said.replaceChildren();
      field.judge(new Map());
    },
  });
  const spread = (/** @type {KeySpan} */ { first, last, label }) => ({ first, last, labels: [label] });
  const check = () => {
    const marks = field.marks();
    const found = compareMarks(marks.map(spread), key.map(spread), [], light);
    const right = found.marks.filter(({ state }) => state === "right").length;
    field.judge(
      new Map(
        found.marks.map(({ state, earned }, i) => [
          markName(marks[i]),
          state === "right" ? "right" : earned ? "partly" : "wrong",
        ]),
      ),
    );
    for (const [i, { state }] of found.marks.entries())
      notes.get(markName(marks[i]))?.replaceChildren(SAID[state] ?? "");
    said.replaceChildren(h("p", {}, howMany(right, key.length, found.missed.length)));
  };
  const show = () => {
    field.write(key);
    said.replaceChildren(
      h("p", {}, gettext("These are what the course has here:")),
      ...key.map(({ first, last, label }) =>
        h("p", {}, gettext("“{words}”: {label}", { words: field.quoted(first, last), label: labelOf(label) })),
      ),
    );
  };
  root.append(
    h(
      "div",
      { class: "ck-buttons" },
      h("button", { type: "button", class: "ck-primary", click: check }, gettext("Check")),
      h("button", { type: "button", click: show }, gettext("Show what the course has")),
    ),
    said,
  );
  return root;
}
