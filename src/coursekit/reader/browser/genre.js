import { ENGLISH, language } from "../../language/browser/messages.js";

/* What the text is called: a column, or what the kit's card says. `in_genre` of kit/records.py does the same. */

/** A sentence of the screens, with the word for what it is about. Without a genre it stays as it is, and in
    other languages than English: their translations call it a text, since its word would change others around it.
    @param {string} text
    @param {string} genre */
export const inGenre = (text, genre) =>
  genre && language.code === ENGLISH.code
    ? text.replace(/\b(?:(an?|An?) )?(article|column|Article|Column)\b/g, (_, an, noun) => {
        const word = /^[A-Z]/.test(noun) ? genre.slice(0, 1).toUpperCase() + genre.slice(1) : genre;
        return an ? `${an[0]}${/^[aeiou]/i.test(genre) ? "n" : ""} ${word}` : word;
      })
    : text;
