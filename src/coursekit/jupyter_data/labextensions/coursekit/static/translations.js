// Made by `make translations` of language/*.po: edit those.

export const WORDS = {
 "de": {
  "Chart: {title}": "Diagramm: {title}",
  "Column": "Text",
  "Not yet": "Noch nicht",
  "Run the first cells of this lesson, down to its first question. Then this button opens the column.": "Führe die ersten Zellen dieser Lektion aus, bis zu ihrer ersten Frage. Danach öffnet dieser Knopf den Text.",
  "Your own copy of the column, beside the lesson": "Deine eigene Kopie des Textes, neben der Lektion",
  "it can be scrolled": "es lässt sich verschieben"
 }
};
