// Leaving a lesson. Answers are kept by the screens themselves. What else a student changes by running cells,
// the next run gives again: nobody need be asked about that. Whoever has edited a cell is asked as ever.

const open = new Map(); // each lesson's context, and what was written in it when it was last saved

export function leaveInPeace(panel) {
  const { context } = panel;
  const note = () => open.set(context, written(context.model));
  note();
  context.saveState.connect((_, state) => state === "completed" && note());
  panel.disposed.connect(() => open.delete(context));
}

// Listeners are called in the order in which they came: this file is loaded before JupyterLab has begun, so
// this one is before the one that asks if anything is unsaved.
addEventListener("beforeunload", () => {
  for (const [{ model }, saved] of open) {
    if (!model.dirty || written(model) !== saved) continue;
    model.dirty = false;
    setTimeout(() => {
      model.dirty = true; // the page has stayed after all
    });
  }
});

const written = (model) => JSON.stringify([...model.cells].map((cell) => [cell.type, cell.sharedModel.getSource()]));
