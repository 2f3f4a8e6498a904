/* What a page does besides its text: draws the screens, changes the paper, searches, reminds of saving, and tells of a
   new version. Every text reaches the page as text. */
(() => {
  const root = document.documentElement;
  const { kit, page: pageName = "" } = document.body.dataset;
  /** What other scripts of the page have left for this one.
    @type {{coursekit?: {widget(name: string): () => Widget}, coursekitPlan?: Json, coursekitWords?: string[][]}} */
  const page = /** @type {Json} */ (globalThis);
  const isOneFile = root.dataset.form === "one-file";
  /** @param {string} selector
    @param {ParentNode} [within] */
  const all = (selector, within = document) =>
    [...within.querySelectorAll(selector)].map((node) => /** @type {HTMLElement} */ (node));
  /** @template {keyof HTMLElementTagNameMap} K
    @param {K} tag
    @param {Attributes} [attributes]
    @param {...(Node | string)} children */
  const made = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (typeof value === "function") node.addEventListener(name, /** @type {EventListener} */ (value));
      else if (value !== false) node.setAttribute(name, String(value));
    node.append(...children);
    return node;
  };

  /* What these pages keep besides answers: a choice of paper, the last lesson, when somebody was reminded. */
  const PLACE = `coursekit-page:${kit}:`;
  /** @param {string} name
    @returns {Json} */
  const remembered = (name) => {
    try {
      return JSON.parse(localStorage.getItem(PLACE + name) ?? "null");
    } catch {
      return null;
    }
  };
  /** @param {string} name
    @param {Json} value */
  const remember = (name, value) => {
    try {
      localStorage.setItem(PLACE + name, JSON.stringify(value));
    } catch {
      /* not kept */
    }
  };

  /* ---- screens ---- */

  /** @param {string} lesson */
  const addressOf = (lesson) => (isOneFile ? `#${lesson}` : `${lesson}.html`);
  const KEEPS =
    "They are kept in this browser only. It throws them away when you clear its data; Safari also does so after " +
    "seven days without a visit, unless the course is on your home screen. Save a file before you leave.";
  const COUNTS = "This counts the answers kept in this browser.";

  /** As much of an anywidget's model as a screen uses. There is no kernel: what it would be sent goes nowhere.
    @param {string} name
    @param {Json} content
    @param {string} lesson */
  function modelOf(name, content, lesson) {
    /** @type {Record<string, Json>} */
    const state = { [name]: content, answers: {}, stored: {}, trouble: "", binder: false };
    /** @param {HTMLAnchorElement} link
      @param {string} path */
    const handleLink = (link, path) => {
      link.href = addressOf((path.split("/").pop() ?? "").replace(/\.ipynb$/, ""));
    };
    return {
      get: (/** @type {string} */ field) => state[field],
      set: (/** @type {string} */ field, /** @type {Json} */ value) => {
        state[field] = value;
      },
      on() {},
      off() {},
      send() {},
      save_changes() {},
      widget_manager: {
        keeps: KEEPS,
        counts: COUNTS,
        context: { path: `lessons/${lesson}.ipynb` },
        rendermime: { linkHandler: { handleLink } },
      },
    };
  }

  /** @param {HTMLElement} place */
  function draw(place) {
    const { screen = "", lesson = "" } = place.dataset;
    const content = place.querySelector("script");
    if (!page.coursekit || !content) return;
    const el = made("div", { class: "live" });
    try {
      const plan = "plan" in place.dataset ? { lessons: page.coursekitPlan } : {};
      const model = modelOf(screen, { ...JSON.parse(content.textContent ?? ""), ...plan }, lesson);
      const view = page.coursekit.widget(screen)();
      view.initialize({ model });
      view.render({ model, el });
    } catch (error) {
      console.error(error);
      return; // what stands here in words stays
    }
    content.remove();
    place.querySelector(".static")?.replaceWith(el);
  }

  /** The one that a reader is led to first, then one after the other, so that the page can be used meanwhile.
    @param {Document | HTMLElement} within */
  async function drawAll(within) {
    const target = targetOf();
    const due = all(".screen:has(> script)", within);
    due.sort((a, b) => Number(b === target) - Number(a === target));
    for (const place of due) {
      draw(place);
      if (place === target) target.scrollIntoView();
      await new Promise((go) => setTimeout(go));
    }
    if (due.length && target && within.contains(target)) target.scrollIntoView();
    root.dataset.ready = "yes";
  }
  const targetOf = () => {
    try {
      return document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {
      return null;
    }
  };

  /* ---- one file: a page at a time ---- */

  function showPage() {
    const target = targetOf();
    const index = document.getElementById("index");
    /** @type {HTMLElement | null} */
    const shown = target?.closest(".page") ?? index;
    if (!shown || !index) return;
    const title = shown.dataset.title ?? "";
    for (const one of all(".page")) one.hidden = one !== shown;
    document.title = shown === index ? title : `${title} · ${index.dataset.title}`;
    closeMenus(shown);
    opened(shown.id, title);
    drawAll(shown);
    if (!target || target === shown) {
      scrollTo(0, 0);
      if (target) shown.querySelector("main")?.focus({ preventScroll: true });
    } else target.scrollIntoView();
  }

  /** @param {ParentNode} within */
  function closeMenus(within) {
    for (const menu of all("details.menu", within)) /** @type {HTMLDetailsElement} */ (menu).open = false;
  }

  /* ---- where somebody was ---- */

  /** @param {string} name
    @param {string} title */
  function opened(name, title) {
    /** @type {HTMLAnchorElement | null} */
    const place = document.querySelector(".ways .go-on");
    const last = remembered("last");
    if (name !== "index" && /^\d\d_/.test(name)) remember("last", { name, title });
    if (name === "index" && place && last && typeof last.name === "string" && /^\w+$/.test(last.name)) {
      place.href = addressOf(last.name);
      place.textContent = `Go on with ${last.title}`;
      place.hidden = false;
    }
  }

  /* ---- paper ---- */

  const isDark = () =>
    (root.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
  function setUpPaper() {
    const buttons = all("button.theme");
    const name = () => {
      for (const button of buttons) button.textContent = isDark() ? "Light" : "Dark";
    };
    for (const button of buttons) {
      button.hidden = false;
      button.addEventListener("click", () => {
        root.dataset.theme = isDark() ? "light" : "dark";
        try {
          localStorage.setItem("coursekit-page:theme", root.dataset.theme);
        } catch {
          /* for this page only */
        }
        name();
      });
    }
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
    name();
  }

  /* ---- search ---- */

  const MOST_FOUND = 40;
  const AROUND = 90;
  /** @param {string} text */
  const plainly = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[’‘]/g, "'");

  function loadWords() {
    if (page.coursekitWords || isOneFile) return Promise.resolve();
    return new Promise((go, fail) => document.head.append(made("script", { src: "words.js", load: go, error: fail })));
  }
  /** The pieces that have all words: first those that have them in a heading, then those with most of them.
    @param {string} words */
  function found(words) {
    const wanted = plainly(words).split(/\s+/).filter(Boolean);
    if (!wanted.length) return [];
    return (page.coursekitWords ?? [])
      .map(([page, heading, address, text]) => {
        const [above, below] = [plainly(`${page} ${heading}`), plainly(text)];
        const is = wanted.every((word) => above.includes(word) || below.includes(word));
        const worth = is
          ? wanted.reduce(
              (sum, word) => sum + 5 * Number(above.includes(word)) + Math.min(3, below.split(word).length - 1),
              0,
            )
          : 0;
        return { page, heading, address, text, worth, at: Math.max(0, below.indexOf(wanted[0])) };
      })
      .filter(({ worth }) => worth)
      .sort((a, b) => b.worth - a.worth);
  }
  /** @param {{text: string, at: number}} given
    @param {string} words */
  function excerpt({ text, at }, words) {
    const from = Math.max(0, text.lastIndexOf(" ", Math.max(0, at - AROUND)));
    const part = text.slice(from, at + 2 * AROUND).replace(/\s\S*$/, "");
    const wanted = words
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const parts = wanted.length ? part.split(new RegExp(`(${wanted.join("|")})`, "i")) : [part];
    return [
      from ? "… " : "",
      ...parts.map((one, i) => (i % 2 ? made("mark", {}, one) : one)),
      at + 2 * AROUND < text.length ? " …" : "",
    ];
  }
  function setUpSearch() {
    const form = document.querySelector("form.find-form");
    if (!form) return;
    const field = form.querySelector("input");
    const said = document.querySelector("p.found");
    const list = document.querySelector("ol.found-list");
    if (!field || !said || !list) return;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let due;
    const show = () => {
      const words = field.value.trim();
      const results = found(words);
      list.replaceChildren(
        ...results
          .slice(0, MOST_FOUND)
          .map((one) =>
            made(
              "li",
              {},
              made(
                "a",
                { href: one.address },
                one.heading && one.heading !== one.page ? `${one.page}: ${one.heading}` : one.page,
              ),
              made("p", {}, ...excerpt(one, words)),
            ),
          ),
      );
      const places = `${results.length} place${results.length === 1 ? "" : "s"}`;
      said.textContent = !words
        ? ""
        : !results.length
          ? "Nothing found. Try fewer or shorter words."
          : results.length > MOST_FOUND
            ? `${places}; the first ${MOST_FOUND} are shown.`
            : `${places}.`;
    };
    const look = () =>
      loadWords().then(show, () => {
        said.textContent = "The search could not be loaded.";
      });
    field.addEventListener("input", () => {
      clearTimeout(due);
      due = setTimeout(look, 150);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      look();
    });
    if (!isOneFile) field.focus();
  }

  /* ---- a reminder to save ---- */

  const MINUTE = 60_000;
  const OPEN_FOR = 10 * MINUTE; // so old answers are that somebody is reminded of
  const NOT_AGAIN = 60 * MINUTE;
  const FEWEST = 3;

  /* Every change of an answer counts one in its history: the sum tells whether anything was changed since. */
  function changes() {
    let sum = 0;
    /** @type {string[]} */
    let names = [];
    try {
      names = Object.keys(localStorage).filter(
        (name) => name.startsWith(`coursekit:${kit}/`) && !name.endsWith("/about"),
      );
    } catch {
      /* none */
    }
    for (const name of names) {
      try {
        for (const entry of Object.values(JSON.parse(localStorage.getItem(name) ?? "null").items))
          sum += Object.values(entry.by ?? {}).reduce((a, b) => a + b, 0);
      } catch {
        /* damaged: the screens say so */
      }
    }
    return sum;
  }
  function setUpReminder() {
    const text = made("p");
    const close = () => {
      bar.hidden = true;
    };
    const save = made(
      "button",
      {
        type: "button",
        class: "primary",
        click: () => {
          saver()?.click();
          close();
        },
      },
      "Save my work to a file",
    );
    const bar = made("div", { class: "reminder", role: "status", hidden: "" });
    const saver = () => all(".ck-work .ck-primary")[0];
    document.body.append(bar);
    const look = () => {
      const now = Date.now();
      const sum = changes();
      const { sum: held = 0, since = null } = remembered("saved") ?? {};
      if (sum <= held) return remember("saved", { sum, since: null });
      if (since === null) remember("saved", { sum: held, since: now });
      const last = remembered("reminded") ?? 0;
      if (sum - held < FEWEST || since === null || now - since < OPEN_FOR || (now >= last && now - last < NOT_AGAIN))
        return;
      remember("reminded", now);
      text.textContent = "No file holds your newest answers yet. A browser may throw away what it keeps.";
      bar.replaceChildren(
        text,
        made("div", {}, saver() ? save : "", made("button", { type: "button", click: close }, "Later")),
      );
      bar.hidden = false;
    };
    addEventListener("coursekit-kept", () => setTimeout(look));
    document.addEventListener("click", (event) => {
      const target = /** @type {Element} */ (event.target);
      if (!target.closest?.(".ck-screen button")?.textContent.startsWith("Save my work")) return;
      setTimeout(() => {
        remember("saved", { sum: changes(), since: null });
        close();
      });
    });
    look();
  }

  /* ---- a new version ---- */

  function setUpWorker() {
    if (isOneFile || !/^https?:$/.test(location.protocol) || !("serviceWorker" in navigator)) return;
    let asked = false;
    navigator.serviceWorker.addEventListener("controllerchange", () => {
      if (asked) location.reload();
    });
    /** @param {ServiceWorker} worker */
    const tell = (worker) => {
      const change = () => {
        asked = true;
        worker.postMessage("change");
      };
      document.body.append(
        made(
          "div",
          { class: "reminder", role: "status" },
          made("p", {}, "There is a new version of this course. Your answers stay."),
          made("div", {}, made("button", { type: "button", class: "primary", click: change }, "Load it now")),
        ),
      );
    };
    navigator.serviceWorker
      .register("worker.js")
      .then((registration) => {
        const watched = new Set();
        /** @param {ServiceWorker | null} worker */
        const watch = (worker) => {
          if (!worker || watched.has(worker)) return;
          watched.add(worker);
          const look = () => {
            if (worker.state === "installed" && navigator.serviceWorker.controller) tell(worker);
          };
          look();
          worker.addEventListener("statechange", look);
        };
        registration.addEventListener("updatefound", () => watch(registration.installing));
        watch(registration.waiting);
        watch(registration.installing); // found before anybody listened
        registration.update().catch(() => {}); // without a network there is nothing newer
      })
      .catch((error) => console.error(error));
  }

  /* ---- begin ---- */

  setUpPaper();
  setUpSearch();
  if (isOneFile) {
    addEventListener("hashchange", showPage);
    showPage();
    setTimeout(setUpReminder);
  } else {
    opened(pageName, document.body.dataset.title ?? "");
    drawAll(document).then(setUpReminder); // its button is that of a screen
  }
  setUpWorker();
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const menu of all("details.menu[open]")) {
      /** @type {HTMLDetailsElement} */ (menu).open = false;
      menu.querySelector("summary")?.focus();
    }
  });
  addEventListener("click", (event) => {
    const target = /** @type {Node} */ (event.target);
    for (const menu of all("details.menu[open]"))
      if (!menu.contains(target)) /** @type {HTMLDetailsElement} */ (menu).open = false;
  });
})();
