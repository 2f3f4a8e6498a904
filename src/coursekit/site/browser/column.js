/* The student's own copy of the article: its script is loaded when somebody asks for it, or has one. */

import { desk, isCopyKept, openReader } from "../../screen/browser/desk.js";
import { all, isOneFile, kit } from "./place.js";

const SCRIPT = "copy.js";

function load() {
  if (isOneFile || document.querySelector(`script[src="${SCRIPT}"]`)) return;
  const script = document.createElement("script");
  script.src = SCRIPT;
  script.addEventListener("error", () => script.remove()); // another try may succeed
  document.head.append(script);
}

export function setUpColumn() {
  desk.load = load;
  for (const button of all("button.column")) {
    button.hidden = false;
    button.addEventListener("click", () => openReader({ from: button }));
  }
  if (isCopyKept(`coursekit-copy:${kit}`)) load();
}
