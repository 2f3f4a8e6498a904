// A lesson that is open.

import { letChartsScroll } from "./charts.js";
import { leaveInPeace } from "./leaving.js";
import { headingOf } from "./names.js";
import { addButton } from "./reader.js";
import { stayInPlace, tabIntoQuestions } from "./running.js";
import { fitTables } from "./tables.js";
import { showAsUnrun } from "./unrun.js";
import { cardOf } from "./words.js";

export async function plugin(shared) {
  const [{ INotebookTracker, NotebookActions }, apputils] = await Promise.all([
    shared("@jupyterlab/notebook"),
    shared("@jupyterlab/apputils"),
  ]);
  return {
    id: "coursekit:lessons",
    description: "Does for lessons, and for no other notebook, what JupyterLab has no setting for.",
    autoStart: true,
    optional: [INotebookTracker],
    activate: (app, tracker) => {
      addStyle();
      if (!tracker) return; // a page without notebooks, such as Notebook 7's list of files
      stayInPlace(NotebookActions, isLesson);
      tracker.widgetAdded.connect((_, panel) =>
        panel.context.ready.then(() => prepare(panel, NotebookActions, apputils, app.serviceManager.contents)),
      );
    },
  };
}

// A build has noted in the notebook what it was made of.
const isLesson = (notebook) => Boolean(notebook.model?.getMetadata("coursekit"));

function prepare(panel, NotebookActions, apputils, contents) {
  if (panel.isDisposed || !isLesson(panel.content)) return;
  panel.addClass("ck-lesson");
  const title = headingOf(panel.content.model);
  // Not the label: JupyterLab takes a new label for a new name, and renames the file.
  if (title) panel.title.dataset = { ...panel.title.dataset, cklesson: title };
  showAsUnrun(panel.content);
  tabIntoQuestions(panel, NotebookActions);
  leaveInPeace(panel);
  const card = cardOf(panel.context.path, contents);
  addButton(panel, apputils, card);
  lookAgain(panel, [letChartsScroll(panel, card), fitTables(panel)]);
}

// Calls each of `looks` now, and once for all that is drawn anew in the lesson between two pictures on the screen.
function lookAgain(panel, looks) {
  let asked = 0;
  const look = () => {
    asked = 0;
    for (const one of looks) one();
  };
  const changes = new MutationObserver(() => {
    if (!asked) asked = requestAnimationFrame(look);
  });
  changes.observe(panel.node, { childList: true, subtree: true });
  panel.disposed.connect(() => changes.disconnect());
  look();
}

function addStyle() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = new URL("lessons.css", import.meta.url);
  document.head.append(link);
}
