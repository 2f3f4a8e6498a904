// What buttons say, in the language of the course: they are there before Python is, so their few sentences come along.

import { WORDS } from "./translations.js";

// Says sentences in that language, which is English where it has none.
export const wordsIn = (language) => (message, values) => {
  const text = (Object.hasOwn(WORDS, language) && WORDS[language][message]) || message;
  return text.replace(/\{(\w+)\}/g, (place, name) => values?.[name] ?? place);
};

// What the course's card says of its text: what it is called, such as speech, and the language of the course; nothing of
// either where it says nothing, or nobody can tell.
export async function cardOf(path, contents) {
  const course = path.split("/").slice(0, -2);
  try {
    const { content } = await contents.get([...course, "data", "article.yaml"].join("/"), {
      type: "file",
      format: "text",
    });
    const field = (name) => new RegExp(`^${name}:\\s*(["']?)([^"'#\\n]*[^"'#\\s])\\1`, "m").exec(content)?.[2] ?? "";
    return { genre: field("genre"), language: field("language") };
  } catch {
    return { genre: "", language: "" }; // a lesson on its own
  }
}
