/* The worker that has the course ready without a network, and the bar that tells of a new version. */

import { gettext } from "../../language/browser/messages.js";
import { barButton, showBar } from "./bars.js";
import { isOneFile } from "./place.js";

export function setUpWorker() {
  const serviceWorker = isOneFile || !/^https?:$/.test(location.protocol) ? undefined : serviceWorkers();
  if (!serviceWorker) return;
  let asked = false;
  serviceWorker.addEventListener("controllerchange", () => {
    if (asked) location.reload();
  });
  /** @param {ServiceWorker} worker */
  const tell = (worker) => {
    const change = () => {
      asked = true;
      worker.postMessage("change");
    };
    const said = gettext("There is a new version of this course. Your answers stay.");
    showBar(said, barButton(gettext("Load it now"), change, "primary"));
  };
  serviceWorker
    .register("worker.js")
    .then((registration) => watchFor(registration, tell))
    .catch((error) => console.error(error));
}

/* A frame that may only run scripts has none, and asking for them is an error there. */
function serviceWorkers() {
  try {
    return navigator.serviceWorker;
  } catch {
    return undefined;
  }
}

/** Tell of each new version that is ready and waits.
    @param {ServiceWorkerRegistration} registration
    @param {(worker: ServiceWorker) => void} tell */
function watchFor(registration, tell) {
  const watched = new Set();
  /** @param {ServiceWorker | null} worker */
  const watch = (worker) => {
    if (!worker || watched.has(worker)) return;
    watched.add(worker);
    const look = () => {
      if (worker.state === "installed" && navigator.serviceWorker.controller) tell(worker);
    };
    look();
    worker.addEventListener("statechange", look);
  };
  registration.addEventListener("updatefound", () => watch(registration.installing));
  watch(registration.waiting);
  watch(registration.installing); // found before anybody listened
  registration.update().catch(() => {}); // without a network there is nothing newer
}
