/* The copy as this browser keeps it, and nobody else: beside the answers of the course, under a name that no file of
   work is made of. All lessons of this address share it. */

/* What a page hears when the copy has changed. (The browser itself tells only the other pages.) */
export const COPY_CHANGED = "coursekit-copy";
const VERSION = 1;

/** @param {Json} read
    @returns {KeptCopy | null} */
function soundCopy(read) {
  const { version, pieces, numbers } = read ?? {};
  if (version !== VERSION || !Array.isArray(pieces) || !Array.isArray(numbers)) return null;
  if (pieces.length !== numbers.length || !numbers.every(Number.isInteger)) return null;
  const isSound = pieces.every((one) => typeof one?.text === "string" && Number.isInteger(one.gap));
  return isSound ? { version, pieces, numbers } : null;
}

export class Shelf {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    /** @type {KeptCopy | null} what the browser does not keep */
    this.here = null;
  }
  /** @returns {KeptCopy | null} */
  read() {
    try {
      return soundCopy(JSON.parse(localStorage.getItem(this.name) ?? "null")) ?? this.here;
    } catch {
      return this.here;
    }
  }
  /** Keep a copy; whether the browser does so beyond this page.
      @param {CopiedPiece[]} pieces
      @param {number[]} numbers */
  write(pieces, numbers) {
    this.here = { version: VERSION, pieces, numbers };
    const text = JSON.stringify(this.here);
    try {
      localStorage.setItem(this.name, text);
    } catch {
      this.forget(); // a copy of before would come back with the next page
    }
    globalThis.dispatchEvent(new CustomEvent(COPY_CHANGED));
    return this.isKept;
  }
  /** That the text which comes with the course has been opened: from then on paragraphs lead to it. */
  noteOpened() {
    try {
      if (!this.isKept) localStorage.setItem(this.name, JSON.stringify("comes with the course"));
    } catch {
      /* paragraphs lead to it until the page is closed */
    }
  }
  get isKept() {
    try {
      return localStorage.getItem(this.name) !== null;
    } catch {
      return false;
    }
  }
  forget() {
    try {
      localStorage.removeItem(this.name);
    } catch {
      /* there is none */
    }
  }
  remove() {
    this.here = null;
    this.forget();
    globalThis.dispatchEvent(new CustomEvent(COPY_CHANGED));
  }
  /** Calls `react` when another page has changed the copy.
      @param {() => void} react */
  whenChanged(react) {
    globalThis.addEventListener("storage", (event) => {
      if (event.key !== this.name && event.key !== null) return;
      this.here = null;
      react();
      globalThis.dispatchEvent(new CustomEvent(COPY_CHANGED));
    });
  }
}
