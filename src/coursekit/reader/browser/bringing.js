/* Before there is a copy: a place to paste it, and a button for a file. */

import { gettext } from "../../language/browser/messages.js";
import { freshId, h } from "../../screen/browser/tools.js";
import { inGenre } from "./genre.js";
import { textOfFile } from "./opened_file.js";
import { piecesOf } from "./pieces.js";

const STAYS = gettext(
  "Paste the text of the column, or open it as a text file or a saved web page. It stays in this browser, on this " +
    "device. It is not sent anywhere, and it is not in your notebook or in your saved work.",
);
const EMPTY = gettext("There is no text yet. Paste it into the field first.");
const MOST_LETTERS = 400_000;
const MOST_PIECES = 6000; // with more, a page would stand still for seconds
const TOO_LONG = gettext("This is too long for a column. Paste the text of the column alone.");

/** @param {string} text */
const isTooLong = (text) => text.length > MOST_LETTERS || piecesOf(text).length > MOST_PIECES;

/** @param {(text: string) => void} take
    @param {string} genre */
export function bringing(take, genre) {
  const id = freshId();
  const field = h("textarea", {
    id,
    rows: 9,
    dir: "auto",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false", // some browsers have a server check it
    "data-gramm": "false",
  });
  const said = h("p", { role: "status" });
  const use = (/** @type {string} */ text) => {
    said.textContent = !text.trim() ? EMPTY : isTooLong(text) ? inGenre(TOO_LONG, genre) : "";
    if (said.textContent) return;
    field.value = "";
    take(text);
  };
  const file = h("input", {
    id: `${id}-file`,
    type: "file",
    accept: ".txt,.text,.md,.html,.htm,.xhtml,text/plain,text/html",
    change: async () => {
      const [chosen] = file.files ?? [];
      if (!chosen) return;
      try {
        use(await textOfFile(chosen, genre));
      } catch (error) {
        said.textContent = error instanceof Error ? error.message : String(error);
      }
      file.value = "";
    },
  });
  return h(
    "div",
    { class: "ck-bringing" },
    h("p", {}, inGenre(STAYS, genre)),
    h("label", { for: id }, inGenre(gettext("The text of the column"), genre)),
    field,
    h(
      "div",
      { class: "ck-buttons" },
      h(
        "button",
        { type: "button", class: "ck-primary", click: () => use(field.value) },
        gettext("Find the paragraphs"),
      ),
    ),
    h("label", { for: file.id }, gettext("Or a file")),
    file,
    said,
  );
}
