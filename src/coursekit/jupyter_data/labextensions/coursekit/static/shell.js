// Around the lesson: the list of files and the tabs.

import { nameOfFile } from "./names.js";

const PHONE = 600; // pixels at most

export async function plugin(shared) {
  const [{ ILabShell }, { DirListing }] = await Promise.all([
    shared("@jupyterlab/application"),
    shared("@jupyterlab/filebrowser"),
  ]);
  return {
    id: "coursekit:shell",
    description: "Opens a lesson with the room that it needs, and lists lessons by readable names.",
    autoStart: true,
    optional: [ILabShell],
    activate: (app, shell) => {
      nameLessons(DirListing.defaultRenderer);
      if (shell) giveRoom(app, shell); // Notebook 7 has another, without an area to close
    },
  };
}

// Once, when somebody opens a lesson in a workspace that is new: what they open or close later, stays so.
async function giveRoom(app, shell) {
  const asksForNotebook = /\/tree\/.*\.ipynb$/.test(location.pathname);
  const { fresh } = await shell.restored;
  await app.restored; // JupyterLab shows the list only now
  if (!fresh || !asksForNotebook) return;
  shell.collapseLeft();
  // The bar on the right has only what an author looks for, and on a phone a tenth of the width.
  if (innerWidth <= PHONE && shell.isSideTabBarVisible("right")) shell.toggleSideTabBarVisibility("right");
}

// The words stand beside the file's name, which JupyterLab needs as it is for whoever renames the file.
function nameLessons(renderer) {
  const { updateItemNode } = renderer;
  renderer.updateItemNode = function (node, file, ...further) {
    updateItemNode.call(this, node, file, ...further);
    const name = nameOfFile(file.path);
    const shown = this.getNameNode(node);
    if (name) shown.dataset.cklesson = name;
    else delete shown.dataset.cklesson;
  };
}
