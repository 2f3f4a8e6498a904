// A lesson as it was built has the numbers of the build's run. Its reader has run nothing yet.

const VIEW = "application/vnd.jupyter.widget-view+json";
const UNRUN = "ck-unrun";

export function showAsUnrun(notebook) {
  const cells = notebook.widgets.filter((cell) => cell.model.type === "code");
  if (cells.some((cell) => hasScreen(cell.model))) return; // somebody has, and has saved it
  for (const cell of cells) {
    cell.addClass(UNRUN);
    const ran = (model, change) => {
      if (!/^execution/.test(change.name)) return;
      cell.removeClass(UNRUN);
      model.stateChanged.disconnect(ran);
    };
    cell.model.stateChanged.connect(ran);
  }
}

const hasScreen = (model) => model.sharedModel.outputs.some(({ data }) => data?.[VIEW]);
