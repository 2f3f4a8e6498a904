/* Made by `make scripts` of the sources beside it: edit those. */
// screen/browser/hearing.js
async function hearPast(model) {
  const id = model.get("comm_id");
  const widget = id && await model.widget_manager?.get_model?.(id);
  const hear = widget && Object.getPrototypeOf(widget.constructor.prototype)._handle_comm_msg;
  if (!hear || !widget.comm) return false;
  widget.comm.on_msg((message) => hear.call(widget, message));
  return true;
}

// screen/browser/shared.js
function sharedOnPage(name, make) {
  const page = (
    /** @type {Record<symbol, T>} */
    /** @type {unknown} */
    globalThis
  );
  page[Symbol.for(name)] ??= make();
  return page[Symbol.for(name)];
}

// screen/browser/runtimes.js
var runtimes = sharedOnPage("coursekit runtimes", () => (
  /** @type {Map<string, Runtime>} */
  /* @__PURE__ */ new Map()
));
var asked = sharedOnPage("coursekit runtimes asked for", () => (
  /** @type {Map<string, number>} */
  /* @__PURE__ */ new Map()
));
var COME = "coursekit-runtime";
function runtimeOf(version) {
  return new Promise((resolve) => {
    const look = () => {
      const found = runtimes.get(version);
      if (!found) return;
      globalThis.removeEventListener(COME, look);
      resolve(found);
    };
    globalThis.addEventListener(COME, look);
    look();
  });
}
function mayAsk(version, patience) {
  const now = performance.now();
  if (now - (asked.get(version) ?? -Infinity) < patience) return false;
  asked.set(version, now);
  return true;
}

// screen/browser/loader.js
var PATIENCE_MS = 3e3;
var MOST_OFTEN_MS = 2e4;
var NOTHING_YET = "Run this cell to work with it here.";
var fieldsOf = (model) => [model.get("screen"), "answers", "stored", "trouble", "binder"];
function takenOut(model) {
  const news = fieldsOf(model).map((field) => [field, model.get(field)]).filter(([, value]) => value != null);
  for (const [field] of news) model.set(field, null);
  return Object.fromEntries(news);
}
async function load({ script, style }) {
  const node = document.head.appendChild(document.createElement("style"));
  node.textContent = style;
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  await import(address);
  URL.revokeObjectURL(address);
}
var loader_default = () => {
  let ready;
  let late = false;
  return {
    initialize({ model }) {
      const heard = [takenOut(model)];
      const hear = (news) => news.runtime ? load(news.runtime).catch(console.error) : heard.push(news);
      model.on("msg:custom", hear);
      const ask = () => {
        late = true;
        patience = setTimeout(ask, PATIENCE_MS);
        if (!mayAsk(model.get("runtime"), MOST_OFTEN_MS)) return;
        hearPast(model).catch(console.error).then(() => model.send({ ask: "runtime" })).catch(() => {
        });
      };
      let patience = setTimeout(ask, PATIENCE_MS);
      let end = () => {
      };
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
      let end = () => {
      };
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
    }
  };
};
export {
  loader_default as default
};
