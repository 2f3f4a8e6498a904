// Screens that come back with a page that is loaded again.

const VIEW = "application/vnd.jupyter.widget-view+json";
const GAVE_UP = "Error displaying widget: model not found";

export async function plugin(shared) {
  const { IRenderMimeRegistry } = await shared("@jupyterlab/rendermime");
  return {
    id: "coursekit:widgets",
    description: "Draws a widget whose model was there just too late.",
    autoStart: true,
    requires: [IRenderMimeRegistry],
    activate: (app, rendermime) => {
      app.started.then(() => lookTwice(rendermime)); // by then ipywidgets has said what draws its widgets
    },
  };
}

// An output waits two seconds for its model and then gives up without another look (get_model in
// @jupyter-widgets/base). If the models were restored in the last moments of these two seconds, it does so for
// good. The renderer has no setting for that, nor a signal.
function lookTwice(rendermime) {
  if (!rendermime.mimeTypes.includes(VIEW)) return; // ipywidgets has no part in this JupyterLab
  const some = rendermime.createRenderer(VIEW);
  const renderer = Object.getPrototypeOf(some);
  some.dispose();
  const { renderModel } = renderer;
  renderer.renderModel = async function (model) {
    await renderModel.call(this, model);
    if (this.isDisposed || this.node.textContent !== GAVE_UP) return;
    this.removeClass("jupyter-widgets");
    await renderModel.call(this, model);
  };
}
