/* Words of a passage to mark, each under a label. */

import { gettext, inQuotes } from "../../language/browser/messages.js";
import { markName } from "../../screen/browser/mark_names.js";
import { markedText } from "../../screen/browser/marked_text.js";
import { must } from "../../screen/browser/tools.js";
import { KINDS } from "../browser/kinds.js";
import { compareMarks } from "../browser/span_overlap.js";

const NAME = /^([0-9a-f]{8})\.([1-9][0-9]{0,3})-([1-9][0-9]{0,3})$/;

/** @typedef {import("../../screen/browser/marked_text.js").TextMark} TextMark */

/** The marks that an answer names, in the order of the text; none where one of them is none of this passage.
    @param {Item} item
    @param {Record<string, string>} answer
    @returns {TextMark[]} */
function marksIn(item, answer) {
  const marks = Object.entries(answer).map(([name, label]) => markOf(item, name, label));
  const found = /** @type {TextMark[]} */ (marks.filter(Boolean)).sort((a, b) => a.first - b.first);
  const apart = found.every((mark, i) => !i || found[i - 1].last < mark.first);
  return apart && found.length === marks.length ? found : [];
}
/** @param {Item} item
    @param {string} name
    @param {string} label
    @returns {TextMark | null} */
function markOf(item, name, label) {
  const found = NAME.exec(name);
  const count = item.pieces.reduce((sum, pieces) => sum + Math.floor(pieces.length / 2), 0);
  if (!found || found[1] !== item.text || !item.labels.some(({ id }) => id === label)) return null;
  const [first, last] = [Number(found[2]), Number(found[3])];
  return first <= last && last <= count ? { first, last, label } : null;
}
/** @param {Item} item
    @param {{first: number, last: number}} mark */
const nameOf = (item, mark) => `${item.text}.${markName(mark)}`;

/** Words `first` to `last` with what stands between them.
    @param {Item} item
    @param {number} first
    @param {number} last */
function quoted(item, first, last) {
  let [found, number] = ["", 0];
  for (const pieces of item.pieces)
    for (const [i, piece] of pieces.entries()) {
      number += i % 2;
      if (first <= number && (i % 2 ? number <= last : number < last)) found += piece;
    }
  return found;
}

/** What is said to a mark.
    @param {Item} item
    @param {import("../browser/span_overlap.js").MarkedAs} given
    @returns {Said} */
function replyTo(item, { state, at, same }) {
  if (state === "right") return item.spans[at ?? 0].found;
  if (state === "tempting") return item.wrong[at ?? 0].reply;
  return item.half[state] + (same || state === "label" || state === "joined" ? "" : ` ${item.half.other}`);
}

KINDS.mark = {
  shape: "map",
  blank: gettext("Mark some words first."),
  draw(item, ui) {
    const body = document.createElement("div");
    /** @param {TextMark[]} marks */
    const answerOf = (marks) => Object.fromEntries(marks.map((mark) => [nameOf(item, mark), mark.label]));
    const field = markedText(body, {
      paragraphs: item.pieces,
      title: item.title,
      labels: item.labels,
      language: item.language,
      onChange: () => ui.changed(),
      describe(mark) {
        const note = ui.note(nameOf(item, mark));
        note.id = `${ui.noteId(nameOf(item, mark))}-whole`;
        return note;
      },
    });
    return {
      body,
      read: () => answerOf(field.marks()),
      write: (answer) => field.write(marksIn(item, answer)),
      told(notes, locked) {
        const looks = new Map(notes.map(([key, right]) => [key.split(".")[1] ?? key, LOOKS(right)]));
        field.judge(looks);
        field.lock(locked);
      },
    };
  },
  grade(item, answer) {
    const marks = marksIn(item, answer);
    if (!marks.length || marks.length !== Object.keys(answer).length) return undefined;
    const found = compareMarks(
      marks.map(({ first, last, label }) => ({ first, last, labels: [label] })),
      item.spans.map(({ first, last, label }) => ({ first, last, labels: [label] })),
      item.wrong,
      item.light,
    );
    const outcome = found.points === 1 ? "right" : found.points ? "partly" : "wrong";
    return {
      outcome,
      points: found.points,
      notes: found.marks.map((mark, i) => [
        nameOf(item, marks[i]),
        mark.state === "right" || (mark.earned ? "partly" : false),
        replyTo(item, mark),
      ]),
      said: [
        counted(item, found),
        ...found.missed.map((place) => item.spans[place].missed),
        outcome === "right" ? item.replies.right : item.replies.otherwise,
      ],
    };
  },
  usable: (item, answer) =>
    Object.fromEntries(Object.entries(answer).filter(([name, label]) => marksIn(item, { [name]: label }).length)),
  solution: (item) => Object.fromEntries(item.spans.map((span) => [nameOf(item, span), span.label])),
  everyReply: (item) => item.spans.map((span) => [nameOf(item, span), null, span.found]),
  answer: () => gettext("as now marked"),
  explained: (item) => [item.replies.right],
  part(item, key, answer) {
    const mark = markOf(item, key, answer[key]);
    const words = mark ? inQuotes(quoted(item, mark.first, mark.last)) : key;
    return mark && item.labels.length > 1
      ? `${words}, ${must(item.labels.find(({ id }) => id === mark.label)).text}`
      : words;
  },
};

/** @param {boolean | string | null | undefined} right */
const LOOKS = (right) => (right === null ? "" : right === "partly" ? "partly" : right ? "right" : "wrong");

/** How much was found.
    @param {Item} item
    @param {ReturnType<typeof compareMarks>} found */
function counted(item, { marks, missed }) {
  const right = marks.filter(({ state }) => state === "right").length;
  const half = marks.filter(({ state, earned }) => state !== "right" && earned).length;
  const left = missed.length;
  return [
    gettext("{found} of {all} found.", { found: right, all: item.spans.length }),
    half ? gettext("{number} half right.", { number: half }) : "",
    left ? gettext("{number} not marked yet.", { number: left }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}
