// The course's own part of JupyterLab and Notebook 7: a prebuilt extension, written by hand, since what a
// bundler adds would be larger. It asks for documented interfaces, and where there is none it says so.
(() => {
  const file = (name) => import(new URL(name, document.currentScript.src));
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
