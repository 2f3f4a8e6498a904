/* Light or dark paper: the system's, or what a reader chooses. */

import { gettext } from "../../language/browser/messages.js";
import { all, kept, PAPER, root } from "./place.js";

export function setUpPaper() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (system.matches ? "dark" : "light")) === "dark";
  const buttons = all("button.theme");
  const name = () => {
    for (const button of buttons) button.textContent = isDark() ? gettext("Light") : gettext("Dark");
  };
  const change = () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    kept(PAPER, root.dataset.theme);
    name();
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", change);
  }
  system.addEventListener("change", name);
  name();
}
