/* A bar that reminds of saving the work to a file. */

import { gettext } from "../../language/browser/messages.js";
import { barButton, showBar } from "./bars.js";
import { all, kit, remember, remembered } from "./place.js";
import { changesIn, looked } from "./saving.js";

const SAVE = gettext("Save my work to a file"); // as the screens call it

/* All changes that this browser keeps of the kit. */
function changes() {
  try {
    const names = Object.keys(localStorage).filter((name) => name.startsWith(`coursekit:${kit}/`));
    return changesIn(names.filter((name) => !name.endsWith("/about")).map((name) => localStorage.getItem(name)));
  } catch {
    return 0; // no storage
  }
}

export function setUpReminder() {
  let close = () => {};
  const saver = () => all(".ck-work .ck-primary")[0];
  const save = () => {
    saver()?.click();
    close();
  };
  const look = () => {
    const now = Date.now();
    const { saved, isDue } = looked(remembered("saved"), changes(), remembered("reminded") ?? 0, now);
    remember("saved", saved);
    if (!isDue) return;
    remember("reminded", now);
    const buttons = saver() ? [barButton(SAVE, save, "primary")] : [];
    const said = gettext("No file holds your newest answers yet. A browser may throw away what it keeps.");
    close();
    close = showBar(
      said,
      ...buttons,
      barButton(gettext("Later"), () => close()),
    );
  };
  addEventListener("coursekit-kept", () => setTimeout(look));
  document.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    if (target.closest?.(".ck-screen button")?.textContent !== SAVE) return;
    setTimeout(() => {
      remember("saved", { sum: changes(), since: null });
      close();
    });
  });
  look();
}
