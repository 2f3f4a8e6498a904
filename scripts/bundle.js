/* Makes of the scripts and styles under src/coursekit what a browser gets: screen/runtime.js and runtime.css, which
   draw every screen, loader.js, which waits for them in a notebook, and site/page.js, what the pages of a course do
   besides. `--check` writes nothing and fails when they
   would differ; `--readable` prints the runtime before it is minified. Another library: a folder as argument. */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { argv, exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const NAMED = argv.slice(2).find((word) => !word.startsWith("-"));
const READABLE = argv.includes("--readable");
const SOURCE = NAMED ? resolve(NAMED) : fileURLToPath(new URL("../src/coursekit", import.meta.url));

/* The screens' own styles, each with the screens that it is for. Every kind of question may bring one along. */
/** @type {[string[], string[]][]} */
const STYLES = [
  [["bargain"], ["bargaining/browser/explorer.css"]],
  [["overview", "work"], ["progress/browser/progress.css"]],
  [["practice"], ["progress/browser/practice.css"]],
  [["quiz"], ["quiz/browser/quiz.css", "screen/browser/marked_text.css", ...kinds("css")]],
  [["confusions", "quiz"], ["quiz/browser/confusion.css"]],
  [["reader-invitation"], ["reader/browser/invitation.css"]],
  [["switches"], ["argument/browser/switches.css"]],
];

/* The parts of the runtime, each with the module that brings its screens: a room's, or those of few pages by themselves.
   They come behind what all screens share. */
/** @type {Record<string, string>} */
const PARTS = {
  progress: "progress/browser/screens.js",
  practice: "progress/browser/practice_screen.js",
  argument: "argument/browser/screens.js",
  bargaining: "bargaining/browser/screens.js",
  reader: "reader/browser/screens.js",
};

/* Kinds of question that few pages have: a part each, named like the kind (`APART` in screen/runtime.py). */
const APART = ["grid", "map", "mark"];

const HEAD = "/* Made by `make scripts` of the sources beside it: edit those. */\n";

/** What lies beside the modules of the kinds of question.
    @param {string} ending */
function kinds(ending) {
  const names = readdirSync(join(SOURCE, "quiz/kinds")).filter((name) => name.endsWith(`.${ending}`));
  return names.sort().map((name) => `quiz/kinds/${name}`);
}

/** @type {import("esbuild").BuildOptions} */
const FORM = {
  bundle: true,
  write: false,
  ...(READABLE ? {} : { minify: true, lineLimit: 120 }),
  charset: "utf8",
  legalComments: "none",
  target: "es2022",
  absWorkingDir: SOURCE,
  logLevel: "error",
};

/** Minified, since every kernel sends it and every page loads it, in lines that a browser's console can point to.
    @param {string} entry
    @param {import("esbuild").BuildOptions} form */
async function bundled(entry, form) {
  const { outputFiles } = await build({ ...FORM, ...form, stdin: { contents: entry, resolveDir: SOURCE } });
  return outputFiles?.[0]?.text ?? "";
}

/* One script for modules and plain pages alike: it defines `coursekit`. What a page may do without stands behind it,
   room by room; each part begins with a line that names its room (screen/runtime.py). */
async function runtime() {
  const apart = APART.map((name) => `quiz/kinds/${name}.js`);
  const common = kinds("js").filter((name) => !apart.includes(name));
  const ask = [...common.map((name) => `import "./${name}";`), 'export * from "./screens.js";'].join("\n");
  /** @type {Record<string, string>} */
  const entries = { screens: ask };
  for (const kind of APART) entries[kind] = `import "./quiz/kinds/${kind}.js";`;
  for (const [part, module] of Object.entries(PARTS)) entries[part] = `import "./${module}";`;
  const { outputFiles = [] } = await build({
    ...FORM,
    entryPoints: Object.keys(entries).map((name) => ({ in: `entry:${name}`, out: name })),
    outdir: SOURCE,
    format: "esm",
    splitting: true,
    chunkNames: "shared-[hash]",
    plugins: [given(entries)],
  });
  const texts = Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path, ".js"), text]));
  const first = inOrder("screens", texts);
  const named = [...APART, ...Object.keys(PARTS)];
  const lost = Object.keys(texts).filter((name) => !first.includes(name) && !named.includes(name));
  if (lost.length) throw new Error(`two parts of the runtime share what the first has not: ${lost}`);
  const screens = first.map((name) => classic(name, texts[name]));
  const parts = named.map((name) => `/* of ${name} */\n${classic(name, texts[name])}`);
  return [
    HEAD,
    "var coursekit={of:{}};\n",
    ...screens,
    "Object.assign(coursekit,coursekit.of.screens);\n",
    ...parts,
  ].join("");
}

/** Entries that are in no file.
    @param {Record<string, string>} entries
    @returns {import("esbuild").Plugin} */
const given = (entries) => ({
  name: "given",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^entry:/ }, ({ path }) => ({ path: path.slice("entry:".length), namespace: "entry" }));
    onLoad({ filter: /./, namespace: "entry" }, ({ path }) => ({ contents: entries[path], resolveDir: SOURCE }));
  },
});

const IMPORT = /import\s*\{([^}]*)\}\s*from\s*"\.\/([\w-]+)\.js";/g;
const EXPORT = /export\s*\{([^}]*)\};?/;

/** The chunks that this one builds on, and then this one.
    @param {string} name
    @param {Record<string, string>} texts
    @returns {string[]} */
function inOrder(name, texts) {
  const before = [...texts[name].matchAll(/(?:from|import)\s*"\.\/([\w-]+)\.js";/g)].map((found) => found[1]);
  return [...new Set([...before.flatMap((one) => inOrder(one, texts)), name])];
}

/** A chunk as a function of its own: what it takes from others and gives to others goes by `coursekit.of`.
    @param {string} name
    @param {string} text */
function classic(name, text) {
  const renamed = (/** @type {string} */ names, /** @type {string} */ way) =>
    names.replace(/([^\s,]+)\s+as\s+([^\s,]+)/g, way);
  const body = text
    .replace(IMPORT, (_, names, from) => `const{${renamed(names, "$1:$2")}}=coursekit.of[${JSON.stringify(from)}];`)
    .replace(/import\s*"[^"]*";/g, "")
    .replace(EXPORT, (_, names) => `coursekit.of[${JSON.stringify(name)}]={${renamed(names, "$2:$1")}};`);
  return `(()=>{${body.trim()}})();\n`;
}

/* The notebooks of several lessons share one page, and a style stays there. So every rule is nested under the class
   of its screens (CSS nesting): `ck-screen` for what all have in common, and `ck-quiz`, say, for what only a quiz has.
   A screen's own rules name both classes, so that they outweigh the common ones. */
function style() {
  const read = (/** @type {string} */ name) => readFileSync(join(SOURCE, name), "utf8");
  const own = STYLES.map(([screens, names]) => {
    const classes = screens.map((name) => `.ck-${name}`).join(", ");
    const within = screens.length > 1 ? `:is(${classes})` : classes;
    return `.ck-screen${within} {\n${names.map(read).join("")}}\n`;
  });
  return [HEAD, `.ck-screen {\n${read("screen/browser/screen.css")}}\n`, ...own].join("");
}

const made = {
  "screen/runtime.js": await runtime(),
  "screen/runtime.css": style(),
  "screen/loader.js":
    HEAD + (await bundled('export { default } from "./screen/browser/loader.js";', { format: "esm" })),
  // Loaded when somebody wants it: Python puts behind it what it is of (reader/reader_script.py).
  "reader/reader.js":
    HEAD +
    (await bundled('export { provide } from "./reader/browser/reader.js";', {
      format: "iife",
      globalName: "coursekitReader",
      loader: { ".css": "text" },
    })),
  "site/page.js": HEAD + (await bundled('import "./site/browser/page.js";', { format: "iife" })),
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
