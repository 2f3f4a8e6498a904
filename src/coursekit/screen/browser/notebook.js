/* A screen in a notebook: what anywidget calls, and how it talks with Python. */

import { gettext } from "../../language/browser/messages.js";
import { loadReader, offerReader } from "./copies.js";
import { hearPast } from "./hearing.js";
import { sharedOnPage } from "./shared.js";
import { h } from "./tools.js";

const NOTHING_YET = gettext("Run this cell to work with it here.");
const MOST_OFTEN_MS = 200;

/** Calls `send` with the newest value, at once and then so often at most: a kernel that is busy gets what
    somebody typed meanwhile in a few messages, not in one for each letter. `now` does not wait: a page may be left
    right after a letter.
    @param {(value: Json) => void} send */
function seldom(send) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let next;
  let last = -Infinity; // on no clock that somebody sets
  /** @type {{value: Json} | null} */
  let due = null;
  const now = () => {
    clearTimeout(next);
    const sent = due;
    due = null;
    if (sent) send(sent.value);
  };
  /** @param {Json} value */
  const tell = (value) => {
    clearTimeout(next);
    due = { value };
    const sent = () => {
      last = performance.now();
      now();
    };
    const wait = last + MOST_OFTEN_MS - performance.now();
    if (wait <= 0) sent();
    else next = setTimeout(sent, wait);
  };
  return { tell, now };
}

/** Takes messages past anywidget, and asks for what may have been missed.
    @param {Model} model */
async function listen(model) {
  if (await hearPast(model)) model.send({ ask: "news" });
}

/* The notebooks on this page that have screens, as JupyterLab knows them. All screens share them. */
const notebooks = sharedOnPage("coursekit notebooks", () => /** @type {Set<Json>} */ (new Set()));

/* Whoever has saved their work is about to go: a browser would warn them that changes "may not be saved", which
   are those that running a lesson makes. JupyterLab saves them every two minutes anyway. */
export function saveNotebooks() {
  for (const context of notebooks) {
    if (context.isDisposed) notebooks.delete(context);
    else if (context.model?.dirty && context.contentsModel?.writable) context.save().catch(console.error);
  }
}

/** The face a screen shows to a notebook. `name` is the model's field that holds what to show;
    `mount(element, content, {answers, stored, trouble, binder, onChange, notebook})` draws it and returns
    {follow(state), stop()}, and {hear(stored, trouble)} when it shows what Python has safe.

    A model's fields may be stored in the notebook. So they are emptied as soon as they are read, whenever
    a front end fills them, and what is said later, by either side, is said in messages (screen.py tells
    more). `heard` is what was said before this script was there (loader.js).
    @param {string} name
    @param {Mount} mount
    @returns {() => Widget} */
export const onNotebook = (name, mount) => () => {
  const fields = [name, "answers", "stored", "trouble", "binder"];
  /** @type {Set<(news: Json) => void>} */
  const views = new Set();
  /** @type {Record<string, Json>} */
  let known = {};
  /** @type {ReturnType<typeof seldom> | null} */
  let sending = null;
  /** @param {Json} news */
  const hear = ({ copy_reader: script, handed_in: receipt, ...news }) => {
    if (script) loadReader(script).catch(console.error);
    if (receipt) for (const view of views) view({ receipt }); // told once, to those who are there
    known = { ...known, ...news };
    for (const view of views) view(news);
  };
  /** @param {Model} model */
  const takeOut = (model) => {
    const news = fields.map((field) => [field, model.get(field)]).filter(([, value]) => value != null);
    for (const [field] of news) model.set(field, null);
    if (news.length) hear(Object.fromEntries(news));
  };
  return {
    initialize({ model, heard = [] }) {
      for (const news of heard) hear(news);
      takeOut(model);
      for (const field of fields) model.on(`change:${field}`, () => takeOut(model));
      model.on("msg:custom", hear);
      const answering = seldom((answers) => {
        try {
          model.send({ answers });
        } catch {
          /* no kernel: the browser has them */
        }
      });
      sending = answering;
      if (!known[name]) model.send({ ask: "everything" });
      listen(model).catch(console.error);
      const withdraw = offerReader(() => model.send({ ask: "copy_reader" }), known.binder);
      const leaving = ["pagehide", "visibilitychange"]; // a phone may say only that the page is out of sight
      for (const event of leaving) globalThis.addEventListener(event, answering.now, true);
      return () => {
        withdraw();
        for (const event of leaving) globalThis.removeEventListener(event, answering.now, true);
      };
    },
    render({ model, el }) {
      const { context } = model.widget_manager ?? {};
      if (context) notebooks.add(context);
      /** @type {View | null} */
      let view = null;
      /** @param {Json} answers */
      const onChange = (answers) => {
        known.answers = answers;
        sending?.tell(answers);
      };
      const draw = () => {
        el.replaceChildren();
        const { [name]: content, ...said } = known;
        const handIn = (/** @type {string} */ file) => model.send({ ask: "hand_in", file });
        view = mount(el, content, { ...said, onChange, handIn, notebook: model.widget_manager });
      };
      /** @param {Json} news */
      const told = (news) => {
        if (!view) return known[name] && draw();
        if (news.receipt) view.handedIn?.(news.receipt);
        if (news.answers) view.follow(news.answers);
        if ("stored" in news || "trouble" in news) view.hear?.(known.stored, known.trouble);
      };
      if (known[name]) draw();
      else el.append(h("p", {}, NOTHING_YET));
      views.add(told);
      return () => {
        views.delete(told);
        view?.stop();
      };
    },
  };
};
