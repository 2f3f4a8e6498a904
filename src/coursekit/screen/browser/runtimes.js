/* The runtimes that this page has, by version. The notebooks of several lessons share one page, each with a kernel of
   its own, which may have another version of the library. */

const runtimes = (globalThis[Symbol.for("coursekit runtimes")] ??= new Map());
const COME = "coursekit-runtime";

/** Tell every screen on this page that waits for it: this is the runtime `version`. */
export function provide(version, runtime) {
  if (!runtimes.has(version)) runtimes.set(version, runtime);
  globalThis.dispatchEvent(new CustomEvent(COME));
}

/** The runtime of that version, as soon as this page has it. */
export function runtimeOf(version) {
  return new Promise((resolve) => {
    const look = () => {
      if (!runtimes.has(version)) return;
      globalThis.removeEventListener(COME, look);
      resolve(runtimes.get(version));
    };
    globalThis.addEventListener(COME, look);
    look();
  });
}

/** May somebody on this page ask for the runtime of that version now? One copy is enough for all. */
export function mayAsk(version, patience) {
  const name = `asked for ${version}`;
  const now = performance.now();
  if (now - (runtimes.get(name) ?? Number.NEGATIVE_INFINITY) < patience) return false;
  runtimes.set(name, now);
  return true;
}
