/* What a page does besides its text: draws the screens, changes the paper, searches, reminds of saving, and tells of a
   new version. Every text reaches the page as text. scripts/bundle.js makes site/page.js of this file and of all that it
   imports: a classic script, since browsers refuse modules to a page that is opened by a double click. It runs as soon as it is
   there, and so perhaps before the page is. */

import { setUpColumn } from "./column.js";
import { setUpContents } from "./contents.js";
import { drawAll } from "./drawing.js";
import { setUpCharts } from "./exploring.js";
import { leadOn } from "./last_lesson.js";
import { setUpMenus } from "./menus.js";
import { showPage } from "./one_file.js";
import { setUpPaper } from "./paper.js";
import { isOneFile, root, whenParsed } from "./place.js";
import { setUpReminder } from "./reminder.js";
import { setUpSearch } from "./search.js";
import { setUpWorker } from "./versions.js";

whenParsed(() => {
  setUpPaper();
  setUpMenus();
  setUpSearch();
  setUpColumn();
  setUpContents();
  setUpCharts();
});
if (isOneFile) {
  addEventListener("hashchange", showPage);
  showPage();
  setTimeout(setUpReminder);
} else {
  const { page = "", title = "" } = root.dataset;
  whenParsed(() => leadOn(page, title));
  drawAll(document).then(() => {
    setUpReminder(); // its button is that of a screen
    setUpWorker(); // loads the whole course
  });
}
