import { sharedOnPage } from "./shared.js";

/* The runtimes that this page has, by version. The notebooks of several lessons share one page, each with a kernel of
   its own, which may have another version of the library. */

const runtimes = sharedOnPage("coursekit runtimes", () => /** @type {Map<string, Runtime>} */ (new Map()));
const asked = sharedOnPage("coursekit runtimes asked for", () => /** @type {Map<string, number>} */ (new Map()));
const COME = "coursekit-runtime";

/** Tell every screen on this page that waits for it: this is the runtime `version`.
    @param {string} version
    @param {Runtime} runtime */
export function provide(version, runtime) {
  if (!runtimes.has(version)) runtimes.set(version, runtime);
  globalThis.dispatchEvent(new CustomEvent(COME));
}

/** The runtime of that version, as soon as this page has it.
    @param {string} version
    @returns {Promise<Runtime>} */
export function runtimeOf(version) {
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

/** May somebody on this page ask for the runtime of that version now? One copy is enough for all.
    @param {string} version
    @param {number} patience */
export function mayAsk(version, patience) {
  const now = performance.now();
  if (now - (asked.get(version) ?? -Infinity) < patience) return false;
  asked.set(version, now);
  return true;
}
