// Where one is after a cell has run.

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

// "Run all cells" goes to the last cell, with the first question far above. In a lesson one stays. There is no
// setting for it, and every button, menu and key ends here.
export function stayInPlace(NotebookActions, isLesson) {
  const { runAll } = NotebookActions;
  NotebookActions.runAll = (notebook, ...further) => {
    if (!isLesson(notebook)) return runAll(notebook, ...further);
    const [place, top] = [notebook.activeCellIndex, notebook.outerNode.scrollTop];
    const done = runAll(notebook, ...further);
    notebook.activeCellIndex = place;
    notebook.scrollTo(top); // ends the scrolling to the last cell, which has only been asked for
    return done;
  };
}

// After Shift+Enter JupyterLab is at the next cell. What was run has a question: Tab leads into it.
export function tabIntoQuestions(panel, NotebookActions) {
  const notebook = panel.content;
  let ran = null;
  const note = (_, { notebook: where, cell }) => {
    if (where === notebook) ran = cell;
  };
  NotebookActions.executionScheduled.connect(note);
  panel.disposed.connect(() => NotebookActions.executionScheduled.disconnect(note));
  notebook.node.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab" || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      const first = isOnCell(notebook, event.target) && isHere(notebook, ran) && firstControl(ran);
      if (!first) return;
      event.preventDefault();
      event.stopPropagation();
      first.focus();
    },
    { capture: true },
  );
}

// Neither in an editor nor in an output.
const isOnCell = (notebook, node) => node === notebook.node || notebook.widgets.some((cell) => cell.node === node);

// The cell that is active, or the one before it.
function isHere(notebook, cell) {
  const place = notebook.widgets.indexOf(cell);
  return place >= 0 && [place, place + 1].includes(notebook.activeCellIndex);
}

const firstControl = (cell) =>
  [...cell.node.querySelectorAll(`.ck-screen :is(${FOCUSABLE})`)].find(
    (control) => !control.disabled && control.checkVisibility(),
  );
