/** What all scripts on this page share under that name, also those of another version: made by whoever comes first.
    @template T
    @param {string} name
    @param {() => T} make
    @returns {T} */
export function sharedOnPage(name, make) {
  const page = /** @type {Record<symbol, T>} */ (/** @type {unknown} */ (globalThis));
  page[Symbol.for(name)] ??= make();
  return page[Symbol.for(name)];
}
