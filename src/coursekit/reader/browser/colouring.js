/* The column coloured by whose words these are, or by how they reach the reader: from what the kit knows, and only when
   the student has finished a round that asks just that. A label says what a colour and a line under the words say. */

import { gettext, inPlaces, inQuotes, language } from "../../language/browser/messages.js";
import { Cupboard } from "../../screen/browser/cupboard.js";
import { h } from "../../screen/browser/tools.js";
import { inGenre } from "./genre.js";
import { partsOf, rangesIn } from "./spans.js";

/** @type {Record<string, string[]>} which rounds ask for it */
const ASKED_BY = { voice: ["who_said_it", "match_speakers"], mode: ["mode_of_speech"] };
/** @type {Record<string, string>} */
export const SHOWN_AS = { voice: gettext("Whose words"), mode: gettext("How they reach you") };
const HUES = 6;

/** @param {Partial<Entry>} entry */
const isAnswered = ({ tries = 0, revealed, outcome }) => tries > 0 || revealed === true || outcome === "shown";

/** What may be shown by now, and the titles of the rounds that have to be finished first for the rest.
    @param {ReaderContent} content
    @param {boolean} [binder] */
export function unlocked({ kit, rounds }, binder) {
  const cupboard = new Cupboard({ binder });
  /** @param {{place: string, asks: number}} round */
  const isDone = ({ place, asks }) =>
    Object.values(cupboard.entries(`${kit}/${place}`)).filter(isAnswered).length >= asks;
  return Object.entries(ASKED_BY).map(([by, asks]) => {
    const asking = rounds.filter(({ ask }) => asks.includes(ask));
    return { by, isOpen: asking.some(isDone), titles: asking.map(({ title }) => title) };
  });
}

/** @param {ReturnType<typeof unlocked>} views
    @param {string} shown
    @param {(by: string) => void} show
    @param {string} genre */
export function choosing(views, shown, show, genre) {
  const select = h(
    "select",
    { "aria-label": inGenre(gettext("Show in the column"), genre), change: () => show(select.value) },
    h("option", { value: "" }, gettext("The text alone")),
    views
      .filter(({ isOpen }) => isOpen)
      .map(({ by }) => h("option", { value: by, selected: by === shown }, SHOWN_AS[by])),
  );
  const closed = views.filter(({ isOpen, titles }) => !isOpen && titles.length);
  return [
    views.some(({ isOpen }) => isOpen) && h("div", { class: "ck-buttons" }, select),
    closed.map(({ by, titles }) =>
      h(
        "p",
        { class: "ck-later" },
        gettext("When you have finished {rounds}, “{view}” can be shown here.", {
          rounds: titles.map(inQuotes).reduce((first, last) => inPlaces(language.alternative, { first, last })),
          view: SHOWN_AS[by],
        }),
      ),
    ),
  ];
}

/** @param {ReaderStatement} row
    @param {string} by */
const nameOf = (row, by) => (by === "voice" ? row.voice : row.mode_name);

/** @param {string} text
    @param {ReaderStatement[]} statements those of its paragraph
    @param {string} by
    @param {string[]} names all that there are, in order */
export function coloured(text, statements, by, names) {
  const spans = statements.flatMap((row) =>
    row.words.flatMap((words) => rangesIn(text, [words]).map((range) => ({ range, name: nameOf(row, by) }))),
  );
  return partsOf(
    text,
    spans.map(({ range }) => range),
  ).map((part, i, parts) => {
    const at = part.within.at(-1);
    if (at === undefined) return part.text;
    const { name } = spans[at];
    const goesOn = parts[i + 1]?.within.some((other) => spans[other].name === name);
    const hue = Math.max(0, names.indexOf(name)) % HUES;
    return h("span", { class: `ck-told ck-hue-${hue}` }, part.text, !goesOn && h("small", {}, ` [${name}]`));
  });
}

/** @param {ReaderContent} content
    @param {string} by */
export const namesOf = ({ statements }, by) => [...new Set(statements.map((row) => nameOf(row, by)))];
