/* What this browser has kept of a course: read here, and never written. */

/* Everything kept of `kit`, as a map from key to the entries of its items; null when the browser
   refuses to say. Anything may have been written there: what is no entry is passed over. */
function keptOf(kit, storage) {
  const start = `coursekit:${kit}/`;
  try {
    const open = storage === undefined ? globalThis.localStorage : storage;
    const names = Array.from({ length: open.length }, (_, i) => open.key(i)).filter((name) => name.startsWith(start));
    return new Map(names.map((name) => [name.slice("coursekit:".length), entriesIn(open.getItem(name))]));
  } catch {
    return null;
  }
}

function entriesIn(text) {
  try {
    const { items } = JSON.parse(text);
    return plain(items) ? Object.fromEntries(Object.entries(items).filter(([, entry]) => plain(entry))) : {};
  } catch {
    return {};
  }
}

/* Calls `count` whenever answers may have changed: in this page, in another one, or while this one
   was out of sight. Returns a function that ends it. */
function whenKept(count) {
  let soon = 0;
  const changed = () => {
    clearTimeout(soon);
    soon = setTimeout(count, 50); // somebody who types changes an answer with every letter
  };
  const events = [KEPT, "storage", "focus"];
  for (const event of events) globalThis.addEventListener(event, changed);
  return () => {
    clearTimeout(soon);
    for (const event of events) globalThis.removeEventListener(event, changed);
  };
}

const REFUSED = "This browser does not let the course keep answers, so there is nothing to count.";
