/* Makes of the scripts and styles under src/coursekit what a browser gets: screen/runtime.js and runtime.css, which
   draw every screen, loader.js, which waits for them in a notebook, and site/page.js, what the pages of a course do
   besides. `--check` writes nothing and fails when they
   would differ; `--readable` prints the runtime before it is minified. Another library: a folder as argument. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { argv, exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const NAMED = argv.slice(2).find((word) => !word.startsWith("-"));
const READABLE = argv.includes("--readable");
const SOURCE = NAMED ? resolve(NAMED) : fileURLToPath(new URL("../src/coursekit", import.meta.url));

/* Each screen's own styles. Every kind of question may bring one along. */
const STYLES = {
  bargain: ["bargaining/browser/explorer.css"],
  confusions: ["quiz/browser/confusion.css"],
  overview: ["progress/browser/progress.css"],
  practice: ["progress/browser/practice.css"],
  "reader-invitation": ["reader/browser/invitation.css"],
  quiz: ["quiz/browser/quiz.css", "screen/browser/marked_text.css", ...kinds("css"), "quiz/browser/confusion.css"],
  switches: ["argument/browser/switches.css"],
  work: ["progress/browser/progress.css"],
};

const HEAD = "/* Made by `make scripts` of the sources beside it: edit those. */\n";

/** What lies beside the modules of the kinds of question.
    @param {string} ending */
function kinds(ending) {
  const names = readdirSync(join(SOURCE, "quiz/kinds")).filter((name) => name.endsWith(`.${ending}`));
  return names.sort().map((name) => `quiz/kinds/${name}`);
}

/** Minified, since every kernel sends it and every page loads it, in lines that a browser's console can point to.
    @param {string} entry
    @param {import("esbuild").BuildOptions} form */
async function bundled(entry, form) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: SOURCE },
    bundle: true,
    write: false,
    ...(READABLE ? {} : { minify: true, lineLimit: 120 }),
    ...form,
    charset: "utf8",
    legalComments: "none",
    target: "es2022",
    absWorkingDir: SOURCE,
    logLevel: "error",
  });
  return HEAD + (outputFiles?.[0]?.text ?? "");
}

/* The notebooks of several lessons share one page, and a style stays there. So every rule is nested under the class
   of its screens (CSS nesting): `ck-screen` for what all have in common, and `ck-quiz`, say, for what only a quiz has.
   A screen's own rules name both classes, so that they outweigh the common ones. */
function style() {
  const read = (/** @type {string} */ name) => readFileSync(join(SOURCE, name), "utf8");
  const own = Object.entries(STYLES).map(
    ([screen, names]) => `.ck-screen.ck-${screen} {\n${names.map(read).join("")}}\n`,
  );
  return [HEAD, `.ck-screen {\n${read("screen/browser/screen.css")}}\n`, ...own].join("");
}

const everything = [...kinds("js").map((name) => `import "./${name}";`), 'export * from "./screens.js";'].join("\n");
const made = {
  // One script for modules and plain pages alike: it defines `coursekit`.
  "screen/runtime.js": await bundled(everything, { format: "iife", globalName: "coursekit" }),
  "screen/runtime.css": style(),
  "screen/loader.js": await bundled('export { default } from "./screen/browser/loader.js";', { format: "esm" }),
  // Loaded when somebody wants it: Python puts behind it what it is of (reader/reader_script.py).
  "reader/reader.js": await bundled('export { provide } from "./reader/browser/reader.js";', {
    format: "iife",
    globalName: "coursekitReader",
    loader: { ".css": "text" },
  }),
  "site/page.js": await bundled('import "./site/browser/page.js";', { format: "iife" }),
};
const differing = Object.entries(made).filter(([name, text]) => {
  try {
    return readFileSync(join(SOURCE, name), "utf8") !== text;
  } catch {
    return true;
  }
});
if (READABLE) {
  stdout.write(made["screen/runtime.js"]);
} else if (argv.includes("--check")) {
  for (const [name] of differing) console.error(`${name} is not what its sources give. Type: make scripts`);
  exit(differing.length ? 1 : 0);
} else for (const [name, text] of differing) writeFileSync(join(SOURCE, name), text);
