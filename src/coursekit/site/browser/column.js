/* The student's own copy of the article: its script is loaded when somebody asks for it, or has one. */

import { desk, isCopyKept, openReader } from "../../screen/browser/desk.js";
import { all, kit, loaded } from "./place.js";

const SCRIPT = "copy.js";

const load = () => void loaded(SCRIPT);

export function setUpColumn() {
  desk.load = load;
  for (const button of all("button.column")) {
    button.hidden = false;
    button.addEventListener("click", () => openReader({ from: button }));
  }
  if (isCopyKept(`coursekit-copy:${kit}`)) load();
}
