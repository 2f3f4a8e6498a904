/* The lessons of the course, each with how many of its questions are answered. */

const isAnswered = ({ tries, revealed, outcome }) => tries > 0 || revealed === true || outcome === "shown";

/* A round asks something else each time: it is done when as many are answered as it asks. */
function progressOf(lesson, kept) {
  const inRounds = new Set(lesson.rounds.map(({ key }) => key));
  const loose = [...kept].filter(([key]) => key.startsWith(lesson.shelf) && !inRounds.has(key)).map(([, items]) => items);
  const asked = lesson.questions.filter((id) => loose.some((items) => isAnswered(own(items, id) ?? {}))).length;
  const dealt = lesson.rounds.map(({ key, asks }) =>
    Math.min(asks, Object.values(kept.get(key) ?? {}).filter(isAnswered).length));
  const rounds = lesson.rounds.reduce((sum, { asks }) => sum + asks, 0);
  return { all: lesson.questions.length + rounds, done: dealt.reduce((sum, some) => sum + some, asked) };
}

const howFar = ({ all, done }) =>
  !all ? "no questions" : done === all ? `all ${all} answered` : `${done} of ${all} answered`;

/* What to do next, in a sentence. */
function whatNext(lessons, counts) {
  const open = lessons.filter((_, i) => counts[i].done < counts[i].all);
  if (!open.length) return "All questions of all lessons are answered.";
  const { title } = open[0];
  const begun = counts[lessons.indexOf(open[0])].done > 0;
  const others = open.length > 1 ? ` Still open: ${open.length} of ${lessons.length} lessons.` : "";
  return `${begun ? "Go on" : "Next: begin"} with ${title}${/[.?!]$/.test(title) ? "" : "."}${others}`;
}

/* A link made by a script would make the browser leave JupyterLab: there it is handed to whatever
   opens the links of a Markdown cell, which wants the path from the server's folder. */
function lessonLink({ file, title }, notebook) {
  const name = `${file}.ipynb`;
  const link = h("a", { href: name, dir: "auto" }, title);
  const here = notebook?.context?.path;
  if (typeof here === "string")
    notebook.rendermime?.linkHandler?.handleLink(link, here.slice(0, here.lastIndexOf("/") + 1) + name, "");
  return link;
}

class OverviewView {
  constructor(plan, { storage, notebook }) {
    Object.assign(this, { plan, storage, notebook });
    this.id = freshId();
    this.sum = h("p", { class: "ck-title", id: `${this.id}-sum` });
    this.bar = h("progress", { "aria-labelledby": `${this.id}-sum` });
    this.rows = plan.lessons.map((lesson, i) => this.row(lesson, `${this.id}-${i}`));
    this.next = h("p", { role: "status", class: "ck-next" });
    const again = h("button", { type: "button", click: () => this.count(true) }, "Count again");
    const minutes = plan.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    this.root = h("div", { class: "ck-screen ck-overview", role: "group", "aria-label": "The course and your progress" },
      h("div", { class: "ck-whole" }, this.sum, this.bar), this.next,
      h("ol", { class: "ck-lessons", role: "list" }, this.rows.map(({ node }) => node)),
      h("div", { class: "ck-below" }, again, h("p", {}, `${plan.lessons.length} lessons, ${minutes} minutes in all. `
        + "Counted are the answers that this browser has kept: another browser, or another address, has its own.")));
    keepKeys(this.root);
    this.count();
    this.stop = whenKept(() => this.count());
  }
  row(lesson, id) {
    const link = lessonLink(lesson, this.notebook);
    link.id = id;
    const bar = h("progress", { "aria-labelledby": id });
    const words = h("span", { class: "ck-far" });
    const node = h("li", {}, h("div", {}, link,
      h("p", { class: "ck-about", dir: "auto" }, `${lesson.minutes} minutes · ${lesson.about}`)),
    h("div", { class: "ck-bar" }, bar, words));
    return { node, bar, words };
  }

  count(aloud = false) {
    const { lessons, kit } = this.plan;
    const kept = keptOf(kit, this.storage);
    const counts = lessons.map((lesson) => progressOf(lesson, kept ?? new Map()));
    const whole = { all: 0, done: 0 };
    counts.forEach((count, i) => {
      whole.all += count.all;
      whole.done += count.done;
      fill(this.rows[i].bar, count, kept);
      this.rows[i].words.textContent = kept ? howFar(count) : "";
    });
    fill(this.bar, whole, kept);
    this.sum.textContent = kept ? `The course: ${howFar(whole)}` : "The course";
    const said = kept ? whatNext(lessons, counts) : REFUSED;
    // What is written is read out: without a change only to somebody who asked.
    if (aloud || said !== this.next.textContent) this.next.replaceChildren(said);
  }
}

function fill(bar, { all, done }, kept) {
  bar.hidden = !kept || !all;
  bar.max = all || 1;
  bar.value = done;
}

/** Draw the overview `plan` in `element`.
    storage   where answers are kept (default: localStorage)
    notebook  the widget manager of the notebook it stands in, if any
    Returns {follow(), stop()}: count again, and count no more. */
export function mount(element, plan, options = {}) {
  const view = new OverviewView(plan, options);
  element.append(view.root);
  return { follow: () => view.count(), stop: view.stop };
}

export default onNotebook("overview", mount);
