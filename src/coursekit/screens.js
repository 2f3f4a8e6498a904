/* Every screen of the kit by its name: what a notebook and any other page gets. scripts/bundle.js makes
   screen/runtime.js of this file, of all that it imports and of the kinds of question, and adds the other rooms' screens
   (`browser/screens.js` in each). */

import { language } from "./language/browser/messages.js";
import { KINDS } from "./quiz/browser/kinds.js";
import { mount as quiz } from "./quiz/browser/quiz.js";
import { onNotebook } from "./screen/browser/notebook.js";
import { provide as provideRuntime } from "./screen/browser/runtimes.js";

/** @type {Record<string, Mount>} */
const SCREENS = { quiz };

/** Add screens to those that there are.
    @param {Record<string, Mount>} screens
    @returns {void} */
export const add = (screens) => void Object.assign(SCREENS, screens);

/** Whether the script of that screen, or of that kind of question, is there.
    @param {string} name
    @returns {boolean} */
export const draws = (name) => Object.hasOwn(SCREENS, name) || Object.hasOwn(KINDS, name);

/** Draw the screen `name` in `element`: `content` is what Python sends of it.
     answers   a state to begin with, unless the browser has a newer one
     onChange  called with a copy of the state after each change
     storage   where answers are kept: localStorage, another Storage, or null for nowhere
     stored    which changes Python has safe
     Returns {follow(state), stop()}, and {hear(stored, trouble)} where a screen shows what Python has safe.
    @param {string} name
    @param {HTMLElement} element
    @param {Json} content
    @param {Options} [options]
    @returns {View} */
export const mount = (name, element, content, options = {}) => spoken(SCREENS[name])(element, content, options);

/** The same screen as a widget of anywidget's.
    @param {string} name
    @returns {() => Widget} */
export const widget = (name) => onNotebook(name, spoken(SCREENS[name]));

/** A screen that says which language it speaks: the page around it may speak another.
    @param {Mount} draw
    @returns {Mount} */
const spoken = (draw) => (element, content, options) => {
  Object.assign(element, { lang: language.code, dir: language.direction });
  return draw(element, content, options);
};

/** Tell the screens on this page that wait for this runtime, which Python calls `version`, that it is there.
    @param {string} version
    @returns {void} */
export const provide = (version) => provideRuntime(version, { mount, widget });
