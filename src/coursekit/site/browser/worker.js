/* Has the whole course ready, so that it opens without a network. Before this: VERSION, KIT and FILES.

   A page and its scripts belong together, so all files come from one version. A new one is loaded in the background;
   the page says that it is there, and changes when the reader wants it, or when no page of the course is open. */
/** A service worker, which has other events than a page.
    @type {Json} */
const worker = globalThis;
const CACHE = `coursekit-site:${KIT}:${VERSION}`;

worker.addEventListener("install", (/** @type {Json} */ event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(FILES.map((name) => new Request(name, { cache: "reload" })))),
  );
});

worker.addEventListener("activate", (/** @type {Json} */ event) => {
  const old = (/** @type {string} */ name) => name.startsWith(`coursekit-site:${KIT}:`) && name !== CACHE;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
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
      .then((found) => found ?? fetch(event.request)),
  );
});
