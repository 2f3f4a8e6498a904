/* What mouse, fingers and keys do to the words of a text that is to be marked. */

import { gettext } from "../../language/browser/messages.js";

/** @typedef {import("./marked_text.js").MarkedText} MarkedText */

/** What mouse, touch and keyboard do.
    @param {MarkedText} field */
export function listen(field) {
  const { words } = field;
  let [from, drawn] = [0, false];
  words.list.addEventListener("pointerdown", (event) => {
    [from, drawn] = [0, false];
    if (event.pointerType !== "mouse" || event.button || field.isLocked || field.anchor !== null) return;
    from = words.pointedAt(event) ?? 0;
  });
  words.list.addEventListener("pointermove", (event) => {
    if (!from || !(event.buttons & 1)) return;
    const place = words.pointedAt(event);
    if (!place || (!drawn && place === from)) return;
    drawn = true;
    field.anchor = from;
    field.move(place);
  });
  const end = () => {
    if (drawn) field.finish();
    from = 0;
  };
  words.list.addEventListener("pointerup", end);
  words.list.addEventListener("pointerleave", end);
  words.list.addEventListener("click", (event) => {
    const place = words.pointedAt(event);
    if (!drawn && place) field.choose(place);
    drawn = false;
  });
  // A screen reader puts the focus on a word without a key or a click.
  words.list.addEventListener("focusin", ({ target }) => {
    const place = target instanceof HTMLElement ? Number(target.dataset.word) : 0;
    if (place && place !== words.at) {
      words.reach(place);
      field.show();
    }
  });
  words.list.addEventListener("keydown", (event) => {
    if (event.altKey || event.metaKey || !pressed(field, event)) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** What a key does; whether it does anything.
    @param {MarkedText} field
    @param {KeyboardEvent} event */
function pressed(field, event) {
  const { key, shiftKey, ctrlKey } = event;
  const { words, isLocked } = field;
  const place = words.towards(key, ctrlKey);
  if (place !== undefined) {
    field.move(place, shiftKey);
    return true;
  }
  if (ctrlKey || isLocked) return false;
  if (key === "Enter" || key === " ") field.choose(words.at);
  else if (key === "Escape" && field.anchor !== null) field.giveUp();
  else if (key === "Delete" || key === "Backspace") removeHere(field);
  else if (/^[1-9]$/.test(key) && field.labels.length > 1) labelHere(field, Number(key) - 1);
  else return false;
  return true;
}

/** @param {MarkedText} field */
function removeHere(field) {
  const mark = field.markAt(field.words.at);
  if (mark) field.remove(mark);
  else field.say(gettext("This word is not marked."));
}

/** @param {MarkedText} field
    @param {number} number */
function labelHere(field, number) {
  const label = field.labels[number];
  if (!label) return;
  const mark = field.markAt(field.words.at);
  field.setLabel(label.id);
  if (field.anchor !== null) field.finish();
  else if (mark) field.relabel(mark, label.id);
  else field.say(gettext("The next mark will be: {label}.", { label: label.text }));
}
