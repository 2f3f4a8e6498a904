// The student's own copy of the column beside the lessons: a button in each lesson's toolbar, and a panel on the
// right. The course's scripts (screen/browser/desk.js) do the rest, as soon as a cell of a lesson has brought them.

import { wordsIn } from "./words.js";

const DESK = Symbol.for("coursekit reader");
const WIDTH = 420; // pixels, or
const MOST = 0.4; // of the window

export async function plugin(shared) {
  const [{ ILabShell }, { Widget }] = await Promise.all([shared("@jupyterlab/application"), shared("@lumino/widgets")]);
  return {
    id: "coursekit:reader",
    description: "Shows a student's own copy of the column beside the lessons.",
    autoStart: true,
    optional: [ILabShell],
    activate: (_app, shell) => {
      if (shell) desk().host = (node, named) => panelIn(shell, Widget, node, named); // elsewhere a dialog will do
    },
  };
}

function desk() {
  globalThis[DESK] ??= { readers: new Map(), askers: [] };
  return globalThis[DESK];
}

function panelIn(shell, Widget, node, { label, name }) {
  const panel = new Widget();
  panel.id = "coursekit-reader";
  panel.title.label = label;
  panel.title.caption = name;
  panel.title.closable = true;
  panel.addClass("ck-reader-panel");
  panel.node.append(node);
  let isNew = true;
  return {
    show: () => {
      if (!panel.isAttached) shell.add(panel, "right", { rank: 1000 });
      shell.activateById(panel.id);
      if (isNew) requestAnimationFrame(() => widen(panel));
      isNew = false;
    },
    hide: () => {
      shell.collapseRight();
    },
  };
}

// A column of text needs more room than JupyterLab gives to the right, and there is no command for that. So the split
// panel that it stands in is looked for among what it stands in; where there is none, the width stays as it is. Once:
// whoever moves the border later has it where they want it.
function widen(panel) {
  let side = panel;
  while (side.parent && !isSplit(side.parent)) side = side.parent;
  const split = side.parent;
  const at = split ? [...split.widgets].indexOf(side) : 0;
  if (at < 1) return;
  const sizes = split.relativeSizes();
  const more = Math.min(WIDTH / split.node.clientWidth, MOST) - sizes[at];
  if (!(more > 0)) return;
  sizes[at - 1] -= more;
  sizes[at] += more;
  split.setRelativeSizes(sizes);
}

function isSplit({ orientation, relativeSizes, setRelativeSizes }) {
  return orientation === "horizontal" && [relativeSizes, setRelativeSizes].every((it) => typeof it === "function");
}

// A sentence with that word in the place of "column". Other languages than English call it a text.
const inGenre = (text, { genre, language }) =>
  genre && (!language || language === "en")
    ? text.replace(/\b[Cc]olumn\b/g, (noun) => (noun[0] === "C" ? genre[0].toUpperCase() + genre.slice(1) : genre))
    : text;

export async function addButton(panel, { ToolbarButton, showDialog, Dialog }, asked) {
  const card = await asked;
  if (panel.isDisposed) return;
  const gettext = wordsIn(card.language);
  const button = new ToolbarButton({
    label: inGenre(gettext("Column"), card),
    tooltip: inGenre(gettext("Your own copy of the column, beside the lesson"), card),
    onClick: () => {
      const { open } = desk();
      if (open) return open({ from: button.node.querySelector("button, jp-button") ?? button.node });
      const body = gettext(
        "Run the first cells of this lesson, down to its first question. Then this button opens the column.",
      );
      showDialog({ title: gettext("Not yet"), body: inGenre(body, card), buttons: [Dialog.okButton()] });
    },
  });
  if (card.language) button.node.lang = card.language; // JupyterLab may speak another
  const { toolbar } = panel;
  if (!toolbar.insertBefore("spacer", "ck-column", button)) toolbar.addItem("ck-column", button);
}
