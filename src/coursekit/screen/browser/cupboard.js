/* The browser's storage. It may refuse at any time: a full disk, a private window, a setting that changes
   while the page is open. Some browsers do so without a word, so only what can be read back is kept. The
   rest is remembered by the page as long as it is open, and tried again. */

import { covers, entriesIn, isNewer, merged, stateOf } from "./entries.js";
import { sharedOnPage } from "./shared.js";
import { attempted } from "./tools.js";

/* What a page hears when something was kept. (The browser itself tells only the other pages.) */
const KEPT = "coursekit-kept";
export const PREFIX = "coursekit:"; // before the user's own address, if there is one, and then KIT/PLACE

/* States that only this page has, as texts by key. All screens on it share them, also those of a kernel that has
   another version of this script. */
const pageMemory = sharedOnPage("coursekit", () => /** @type {Map<string, string>} */ (new Map()));

/** @param {string | null | undefined} text
    @returns {Json} */
const parsed = (text) => {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
};

/** Whose server this page comes from, as far as its address tells: a browser has one storage for a whole hub,
    where each user has a path, and for each of them one or more servers below it. "" on a server of one's own.
    On Binder the path is another one each time, and nobody's: there a browser is taken for one person, as on a
    server of one's own. Only the kernel knows that it is on Binder; where a Binder has users, the page names them.
    @param {boolean | undefined} binder
    @returns {string} */
function userPath(binder) {
  const config = parsed(document.getElementById("jupyter-config-data")?.textContent);
  const base = config?.baseUrl ?? document.body?.dataset.baseUrl; // JupyterLab and Notebook 7; the classic notebook
  if (!base || (binder && !config?.hubUser)) return "";
  const address = String(base); // one that is no address tells servers apart all the same
  const path = attempted(() => new URL(address, document.baseURI).pathname, address).replace(/\/$/, "");
  const hub = hubPath(config?.hubPrefix);
  const below = path.startsWith(`${hub}/`) ? path.slice(hub.length) : path;
  const [user] = /^.*?\/user\/[^/]+/.exec(below) ?? [below]; // the first: a server may be called "user"
  return `${path.slice(0, path.length - below.length)}${user}`;
}
/** Where a hub stands, which may be below any path: "/class" of "/class/hub/".
    @param {Json} prefix */
const hubPath = (prefix) => (typeof prefix === "string" ? prefix.replace(/\/hub\/?$/, "") : "");
/** @param {boolean | undefined} binder */
function prefixOf(binder) {
  const user = userPath(binder);
  return user ? `coursekit@${encodeURIComponent(user)}:` : PREFIX;
}

export class Cupboard {
  /** @param {Pick<Options, "storage" | "binder" | "prefix">} [given] */
  constructor({ storage, binder, prefix = prefixOf(binder) } = {}) {
    // Whoever asks for nowhere gets null, which fails where it is used, as a storage that refuses does.
    this.open = () => /** @type {Storage} */ (storage === undefined ? globalThis.localStorage : storage);
    this.prefix = prefix;
  }
  /* Is there a storage at all? */
  get isThere() {
    try {
      return this.open().length >= 0;
    } catch {
      return false;
    }
  }
  /** The names that begin with `start`, without the prefix that all of ours have.
      @param {string} start */
  names(start) {
    /** @type {string[]} */
    let there = [];
    try {
      there = Array.from({ length: this.open().length }, (_, i) => this.open().key(i) ?? "");
    } catch {
      /* the page's own */
    }
    return [...new Set([...there, ...pageMemory.keys()])]
      .filter((key) => key.startsWith(this.prefix + start))
      .map((key) => key.slice(this.prefix.length));
  }

  /** @param {string} name */
  stored(name) {
    try {
      return parsed(this.open().getItem(this.prefix + name));
    } catch {
      return null;
    }
  }
  /** What is stored, with what only this page remembers.
      @param {string} name */
  read(name) {
    const stored = this.stored(name);
    const here = entriesIn(parsed(pageMemory.get(this.prefix + name)));
    return isNewer(stored) || !Object.keys(here).length ? stored : stateOf(merged(entriesIn(stored), here));
  }
  /** @param {string} name
      @param {Json} state */
  write(name, state) {
    pageMemory.set(this.prefix + name, JSON.stringify(state));
    this.retry();
  }
  /* Store whatever only this page remembers, where there is room for it by now. */
  retry() {
    for (const key of [...pageMemory.keys()].filter((key) => key.startsWith(this.prefix))) {
      const state = this.read(key.slice(this.prefix.length));
      if (!isNewer(state) && this.holds(key, JSON.stringify(state))) pageMemory.delete(key);
    }
  }
  /** @param {string} key
      @param {string} text */
  holds(key, text) {
    try {
      this.open().setItem(key, text);
      return this.open().getItem(key) === text;
    } catch {
      return false;
    }
  }
  /** The entries under this name that the browser has not stored.
      @param {string} name
      @returns {Entries} */
  unkept(name) {
    const here = pageMemory.get(this.prefix + name);
    const stored = here === undefined ? {} : entriesIn(this.stored(name));
    return Object.fromEntries(
      Object.entries(entriesIn(parsed(here))).filter(
        ([name, entry]) => !Object.hasOwn(stored, name) || !covers(stored[name], entry),
      ),
    );
  }
  /** @param {string} name */
  remove(name) {
    pageMemory.delete(this.prefix + name);
    try {
      this.open().removeItem(this.prefix + name);
    } catch {
      /* it was only in memory */
    }
  }

  /** All that is kept at a place, with what version 1 kept by cell: kit/lesson/question+question.
      @param {string} place
      @returns {Entries} */
  entries(place) {
    return merged(this.fromCells(place), entriesIn(this.read(place)));
  }
  /** @param {string} place
      @returns {Entries} */
  fromCells(place) {
    const [kit, ...rest] = place.split("/");
    const round = rest[0] === "rounds" && rest[1];
    if (!round && rest[0] !== "questions") return {};
    /** @param {string[]} names
        @param {string} id */
    const asked = (names, id) => (round ? names[0] === round : names.includes(id));
    return this.names(`${kit}/`)
      .filter((name) => name.split("/").length === 3 && !name.startsWith(`${kit}/rounds/`))
      .map((name) => {
        const names = name.split("/")[2].split("+");
        return Object.fromEntries(Object.entries(entriesIn(this.read(name))).filter(([id]) => asked(names, id)));
      })
      .reduce(merged, {});
  }

  /** Calls `react` when something was kept: in this page, in another one, or while this one was out of
      sight, when there may be room again, too; and `forget` when everything of `kit` was cleared. Returns a
      function that ends it.
      @param {string} kit
      @param {() => void} react
      @param {() => void} [forget] */
  whenKept(kit, react, forget = react) {
    const ours = `${this.prefix}${kit}/`;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let soon;
    /** @param {Event} event */
    const changed = (event) => {
      const { newValue, key } = /** @type {StorageEvent} */ (event);
      const elsewhere = event.type === "storage" && newValue === null && (key ?? ours);
      const gone = elsewhere ? elsewhere.startsWith(ours) : /** @type {CustomEvent} */ (event).detail?.cleared === ours;
      clearTimeout(soon);
      if (gone) {
        for (const key of pageMemory.keys()) if (key.startsWith(elsewhere || ours)) pageMemory.delete(key);
        forget();
      } else {
        // Somebody who types changes an answer with every letter; what this page writes has tried already.
        soon = setTimeout(() => {
          if (event.type !== KEPT) this.retry();
          react();
        }, 50);
      }
    };
    const events = [KEPT, "storage", "focus", "pageshow"]; // the last: a page that the browser had put aside hears nothing else
    for (const event of events) globalThis.addEventListener(event, changed);
    return () => {
      clearTimeout(soon);
      for (const event of events) globalThis.removeEventListener(event, changed);
    };
  }
}
/** @param {Json} [detail] */
export const tellPage = (detail = {}) => globalThis.dispatchEvent(new CustomEvent(KEPT, { detail }));
