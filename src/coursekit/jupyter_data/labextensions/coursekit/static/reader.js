// The student's own copy of the column beside the lessons: a button in each lesson's toolbar, and a panel on the
// right. The course's scripts (screen/browser/desk.js) do the rest, as soon as a cell of a lesson has brought them.

const DESK = Symbol.for("coursekit reader");
const WIDTH = 420; // pixels, or
const MOST = 0.4; // of the window
const NOT_YET = "Run the first cells of this lesson, down to its first question. Then this button opens the column.";

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

// What the kit's card calls its text, such as speech; nothing where it is a column, or nobody can tell.
export async function genreOf(path, contents) {
  const course = path.split("/").slice(0, -2);
  try {
    const { content } = await contents.get([...course, "data", "article.yaml"].join("/"), {
      type: "file",
      format: "text",
    });
    return /^genre:\s*(["']?)([^"'#\n]*[^"'#\s])\1/m.exec(content)?.[2] ?? "";
  } catch {
    return ""; // a lesson on its own
  }
}

// A sentence with that word in the place of "column".
const inGenre = (text, genre) =>
  genre
    ? text.replace(/\b[Cc]olumn\b/g, (noun) => (noun[0] === "C" ? genre[0].toUpperCase() + genre.slice(1) : genre))
    : text;

export async function addButton(panel, { ToolbarButton, showDialog, Dialog }, contents) {
  const genre = await genreOf(panel.context.path, contents);
  if (panel.isDisposed) return;
  const button = new ToolbarButton({
    label: inGenre("Column", genre),
    tooltip: inGenre("Your own copy of the column, beside the lesson", genre),
    onClick: () => {
      const { open } = desk();
      if (open) open({ from: button.node.querySelector("button, jp-button") ?? button.node });
      else showDialog({ title: "Not yet", body: inGenre(NOT_YET, genre), buttons: [Dialog.okButton()] });
    },
  });
  const { toolbar } = panel;
  if (!toolbar.insertBefore("spacer", "ck-column", button)) toolbar.addItem("ck-column", button);
}
