// The course's own part of JupyterLab and Notebook 7: a prebuilt extension, written by hand, so that nobody
// needs Node to change it. Where it uses what JupyterLab does not document, it says why.
(() => {
  const here = document.currentScript.src;
  const file = (name) => import(new URL(name, here));
  // Fetched while JupyterLab fetches itself: on a slow line nobody waits for them.
  const parts = Promise.all([file("shell.js"), file("lessons.js"), file("widgets.js"), file("reader.js")]);
  let packages;

  // A package that JupyterLab shares, in the one version that it has.
  const shared = async (name) => (await Object.values(packages[name])[0].get())();

  window._JUPYTERLAB ??= {};
  window._JUPYTERLAB.coursekit = {
    init: (scope) => {
      packages = scope;
    },
    get: async () => {
      // A part that needs something that this Jupyter lacks stays away, and nobody is bothered.
      const made = await Promise.allSettled((await parts).map((part) => part.plugin(shared)));
      const plugins = made.filter(({ value }) => value).map(({ value }) => value);
      return () => ({ __esModule: true, default: plugins });
    },
  };
})();
