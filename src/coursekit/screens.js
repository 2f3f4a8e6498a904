/* Every screen of the kit by its name: what a notebook and any other page gets. scripts/bundle.js makes
   screen/runtime.js of this file, of all that it imports and of the kinds of question. */

import { mount as switches } from "./argument/browser/switches.js";
import { mount as bargain } from "./bargaining/browser/explorer.js";
import { mount as confusions } from "./progress/browser/confusions.js";
import { mount as overview } from "./progress/browser/overview.js";
import { mount as work } from "./progress/browser/work.js";
import { mount as quiz } from "./quiz/browser/quiz.js";
import { onNotebook } from "./screen/browser/notebook.js";

const SCREENS = { bargain, confusions, overview, quiz, switches, work };

/** Draw the screen `name` in `element`: `content` is what Python sends of it.
    answers   a state to begin with, unless the browser has a newer one
    onChange  called with a copy of the state after each change
    storage   where answers are kept: localStorage, another Storage, or null for nowhere
    stored    which changes Python has safe
    Returns {follow(state), stop()}, and {hear(stored, trouble)} where a screen shows what Python has safe. */
export const mount = (name, element, content, options = {}) => SCREENS[name](element, content, options);

/** The same screen as a widget of anywidget's. */
export const widget = (name) => onNotebook(name, SCREENS[name]);
