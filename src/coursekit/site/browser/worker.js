/* Has the whole course ready, so that it opens without a network. Before this: VERSION, KIT and FILES.

   A page and its scripts belong together, so all files come from one version. A new one is loaded in the background;
   the page says that it is there, and changes when the reader wants it, or when no page of the course is open. */
/** A service worker, which has other events than a page.
    @type {Json} */
const worker = globalThis;
/** @type {string} */
const scope = worker.registration.scope;
const OURS = `coursekit-site:${KIT}:`;
/* A server may have the same course in several folders, each in its own version. */
const CACHE = `${OURS}${VERSION}:${scope}`;

/** Whether it holds another version of these pages. Earlier versions did not name their folder.
    @param {string} name */
async function isOld(name) {
  if (!name.startsWith(OURS) || name === CACHE) return false;
  if (name.includes("://")) return name.endsWith(`:${scope}`);
  const cache = await caches.open(name);
  const held = await cache.keys();
  return held.every(({ url }) => new URL(".", url).href === scope);
}

worker.addEventListener("install", (/** @type {Json} */ event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(FILES.map((name) => new Request(name, { cache: "reload" })))),
  );
});

worker.addEventListener("activate", (/** @type {Json} */ event) => {
  const drop = async (/** @type {string} */ name) => (await isOld(name)) && caches.delete(name);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.map(drop)))
      .catch((error) => console.error(error)) // what is too much takes room, and no more
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener("message", (/** @type {Json} */ event) => {
  if (event.data === "change") worker.skipWaiting();
});

worker.addEventListener("fetch", (/** @type {Json} */ event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  const asked = url.pathname.endsWith("/") ? new URL("index.html", url).href : event.request;
  event.respondWith(
    caches
      .open(CACHE)
      .then((cache) => cache.match(asked, { ignoreSearch: true }))
      .catch(() => undefined) // a store that refuses
      .then((found) => found ?? fetch(event.request)),
  );
});
