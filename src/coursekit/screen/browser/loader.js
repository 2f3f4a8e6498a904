/* All that a screen itself brings to a notebook: it waits for the runtime, which draws every screen on the page, and
   keeps meanwhile what Python says. screen/runtime.py tells how the runtime comes to the page.

   anywidget wants a screen to start within two seconds. This one is small, and starts before the runtime is there. */

import { gettext } from "../../language/browser/messages.js";
import { hearPast } from "./hearing.js";
import { mayAsk, runtimeOf } from "./runtimes.js";

const PATIENCE_MS = 3000; // then it asks its own kernel, which may be busy
const MOST_OFTEN_MS = 20_000; // one copy is enough for all screens of a page, and a kernel may be slow
const NOTHING_YET = gettext("Run this cell to work with it here.");

/** The fields of a model that hold what is shown and what was answered: a notebook may store a model, so they are
    emptied as soon as they are read (screen.py tells more).
    @param {Model} model
    @returns {string[]} */
const fieldsOf = (model) => [model.get("screen"), "answers", "stored", "trouble", "binder"];

/** @param {Model} model */
function takenOut(model) {
  const news = fieldsOf(model)
    .map((field) => [field, model.get(field)])
    .filter(([, value]) => value != null);
  for (const [field] of news) model.set(field, null);
  return Object.fromEntries(news);
}

/** The runtime as Python sends it when it is asked: where no model of its own brings it, as in a front end that shows
    each output in a page of its own.
    @param {{script: string, style: string}} given */
async function load({ script, style }) {
  const node = document.head.appendChild(document.createElement("style"));
  node.textContent = style;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  await import(address);
  URL.revokeObjectURL(address);
}

/** @returns {Widget} */
export default () => {
  /** @type {Promise<Widget>} */
  let ready;
  let late = false;
  return {
    initialize({ model }) {
      const heard = [takenOut(model)];
      /** @param {Json} news */
      const hear = (news) => (news.runtime ? load(news.runtime).catch(console.error) : heard.push(news));
      model.on("msg:custom", hear);
      const ask = () => {
        late = true;
        patience = setTimeout(ask, PATIENCE_MS);
        if (!mayAsk(model.get("runtime"), MOST_OFTEN_MS)) return;
        hearPast(model)
          .catch(console.error)
          .then(() => model.send({ ask: "runtime" }))
          .catch(() => {}); // no kernel, no answer
      };
      let patience = setTimeout(ask, PATIENCE_MS);
      let end = () => {};
      let ended = false;
      ready = runtimeOf(model.get("runtime")).then((runtime) => {
        clearTimeout(patience);
        model.off("msg:custom", hear);
        const screen = runtime.widget(model.get("screen"))();
        if (!ended) end = screen.initialize({ model, heard });
        return screen;
      });
      return () => {
        ended = true;
        clearTimeout(patience);
        end();
      };
    },
    render({ model, el }) {
      let end = () => {};
      let ended = false;
      const wait = document.createElement("p");
      const patience = setTimeout(() => el.append(wait), late ? 0 : PATIENCE_MS);
      wait.textContent = NOTHING_YET;
      ready.then((screen) => {
        clearTimeout(patience);
        wait.remove();
        if (!ended) end = screen.render({ model, el });
      });
      return () => {
        ended = true;
        clearTimeout(patience);
        end();
      };
    },
  };
};
