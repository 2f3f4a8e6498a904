// The course's own part of JupyterLab and Notebook 7: a prebuilt extension, written by hand, so that nobody
// needs Node to change it. Where it uses what JupyterLab does not document, it says why.
(() => {
  const here = document.currentScript.src;
  const file = (name) => import(new URL(name, here));
  // Fetched while JupyterLab fetches itself: on a slow line nobody waits for them.
  const parts = Promise.all([file("shell.js"), file("lessons.js"), file("widgets.js")]);
  let packages;

  // A package that JupyterLab shares, in the one version that it has.
  const shared = async (name) => (await Object.values(packages[name])[0].get())();

  window._JUPYTERLAB ??= {};
  window._JUPYTERLAB.coursekit = {
    init: (scope) => {
      packages = scope;
    },
    get: async () => {
      const plugins = await Promise.all((await parts).map((part) => part.plugin(shared)));
      return () => ({ __esModule: true, default: plugins });
    },
  };
})();
