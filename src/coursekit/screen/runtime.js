/* Made by `make scripts` of the sources beside it: edit those. */
var coursekit = (() => {
  var __defProp = Object.defineProperty;
  var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
  var __getOwnPropNames = Object.getOwnPropertyNames;
  var __hasOwnProp = Object.prototype.hasOwnProperty;
  var __export = (target, all2) => {
    for (var name in all2)
      __defProp(target, name, { get: all2[name], enumerable: true });
  };
  var __copyProps = (to, from, except, desc) => {
    if (from && typeof from === "object" || typeof from === "function") {
      for (let key of __getOwnPropNames(from))
        if (!__hasOwnProp.call(to, key) && key !== except)
          __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
    }
    return to;
  };
  var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

  // <stdin>
  var stdin_exports = {};
  __export(stdin_exports, {
    mount: () => mount7,
    provide: () => provide2,
    widget: () => widget
  });

  // screen/browser/tools.js
  var HAIR = 1e-9;
  function filled(node, attributes, children) {
    for (const [name, value2] of Object.entries(attributes)) {
      if (typeof value2 === "function") node.addEventListener(
        name,
        /** @type {EventListener} */
        value2
      );
      else if (value2 !== false && value2 != null) node.setAttribute(name, value2 === true ? "" : String(value2));
    }
    node.append(.../** @type {Node[]} */
    /** @type {unknown[]} */
    children.flat(Infinity).filter(Boolean));
    return node;
  }
  var h = (tag, attributes = {}, ...children) => filled(document.createElement(tag), attributes, children);
  var svgNode = (tag, attributes = {}, ...children) => filled(document.createElementNS("http://www.w3.org/2000/svg", tag), attributes, children);
  var freshId = () => `ck${Math.random().toString(36).slice(2, 10)}`;
  var scrollable = (name, ...children) => h("div", { class: "ck-scroll", tabindex: 0, role: "group", "aria-label": name }, children);
  function whenWidth(node, draw) {
    let known2 = node.clientWidth;
    if (!("ResizeObserver" in window)) return;
    new ResizeObserver(() => {
      if (!node.clientWidth || node.clientWidth === known2) return;
      known2 = node.clientWidth;
      draw();
    }).observe(node);
  }
  var told = (tag, text, quote = false) => h(tag, { dir: "auto", class: quote && "ck-quote" }, unbroken(quote && !/^[“"]/.test(text) ? `“${text}”` : text));
  var unbroken = (text) => text.split(/(-[>x](?!\w))/).map((part, i) => i % 2 ? h("span", { style: "white-space: nowrap" }, part) : part);
  var plain = (x) => x !== null && typeof x === "object" && Object.getPrototypeOf(x) === Object.prototype;
  var own = (object, key) => Object.hasOwn(object, key) ? object[key] : void 0;
  function must(x) {
    if (x === null || x === void 0) throw new Error("something that has to be there is not");
    return x;
  }
  var near = (a, b, tolerance) => Math.abs(a - b) <= tolerance + HAIR;
  var count = (x) => Number.isInteger(x) && x >= 0 ? x : 0;
  var copy = (x) => JSON.parse(JSON.stringify(x));
  var listed = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
  var several = (n, one) => `${n} ${one}${n === 1 ? "" : "s"}`;
  var see = (back) => back.length ? ` See paragraph${back.length > 1 ? "s" : ""} ${listed(back)}.` : "";
  var isMoney = (unit) => /^\p{Sc}/u.test(unit);
  var unitParts = (unit) => isMoney(unit) ? [unit[0], unit.slice(1).trim()] : ["", unit];
  function amount(value2, unit) {
    const digits = String(Math.round(value2 * 1e6) / 1e6);
    const [before, after] = unitParts(unit);
    return `${before}${digits} ${after}`.trim();
  }
  function attempted(part, otherwise) {
    try {
      return part();
    } catch (error) {
      console.error(error);
      return otherwise;
    }
  }
  var NO_PICTURE = "The picture cannot be shown here. What it would show stands below in words.";
  function keepKeys(root) {
    root.addEventListener("keydown", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key !== "Escape") event.stopPropagation();
    });
  }

  // quiz/browser/item.js
  var ROW = { answer: "", replies: {}, place: 0, amount: 0, clashes: [], inside: "", taken_for: {}, rated: {} };
  var ITEM = {
    quote: "",
    choices: [],
    rows: [],
    answer: 0,
    tolerance: 0,
    unit: "",
    near: [],
    replies: {},
    points: [],
    scale: [],
    settled: "",
    sections: [],
    arrows: [],
    confidence: [],
    back: [],
    edition: ""
  };
  function complete(item) {
    return { ...ITEM, ...item, rows: (item.rows ?? []).map((row) => ({ ...ROW, ...row })) };
  }

  // quiz/browser/kinds.js
  var KINDS = {};
  var SHAPES = {
    text: (answer) => typeof answer === "string",
    list: (answer) => Array.isArray(answer) && answer.every(SHAPES.text),
    map: (answer) => plain(answer) && Object.values(answer).every(SHAPES.text)
  };
  var EMPTY = { text: "", list: [], map: {} };
  var emptyAnswer = (item) => EMPTY[KINDS[item.kind]?.shape] ?? "";
  var fits = (item, answer) => SHAPES[KINDS[item.kind].shape](answer);
  var typed = (answer) => SHAPES.text(answer) ? answer.replace(/[\ufeff\x1c-\x1f\x85]/g, " ") : answer;
  function grade(item, given) {
    const answer = plain(given) ? Object.fromEntries(Object.entries(given).map(([name, part]) => [name, typed(part)])) : typed(given);
    const marked = fits(item, answer) && KINDS[item.kind].grade(complete(item), answer);
    return (
      /** @type {Graded} */
      { outcome: null, points: 0, notes: [], said: [], ...marked }
    );
  }

  // quiz/browser/choosing.js
  function drawChoices(item, ui, type) {
    const inputs = item.choices.map(
      (choice) => h("input", { type, name: ui.id, value: choice.id, "aria-describedby": ui.noteId(choice.id) })
    );
    const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
    return {
      body: h(
        "div",
        { class: "ck-options" },
        item.choices.map(
          (choice, i) => h("div", { class: "ck-option" }, h("label", {}, inputs[i], told("span", choice.text)), ui.note(choice.id))
        )
      ),
      read: type === "radio" ? () => chosen()[0] ?? "" : chosen,
      write: (answer) => {
        for (const input of inputs) input.checked = [answer].flat().includes(input.value);
      }
    };
  }
  var OPTION_ID = /^o[0-9a-f]{7}$/;
  var asTyped = (_item, answer) => OPTION_ID.test(answer) ? "" : answer;
  var among = (ids, things) => [...new Set(ids)].filter((id) => things.some((thing) => thing.id === id));
  var known = (ids, things) => new Set(ids).size === ids.length && ids.every((id) => things.some((thing) => thing.id === id));
  var rightChoices = (item) => item.choices.filter((choice) => choice.correct);
  var choosing = {
    shape: "text",
    blank: "Choose an answer first.",
    draw: (item, ui) => drawChoices(item, ui, "radio"),
    usable: (item, answer) => among([answer], item.choices)[0] ?? "",
    answer: (item) => listed(rightChoices(item).map((choice) => choice.text)),
    everyReply: (item) => item.choices.map((choice) => [choice.id, !!choice.correct, choice.reply]),
    options: true
  };
  function share(item, notes, done, replies) {
    const right = notes.filter(([, good]) => good).length;
    const outcome = right === item.rows.length ? "right" : right ? "partly" : "wrong";
    const said = [`${right} of ${item.rows.length} ${done}.`, outcome === "right" ? replies.right : replies.wrong];
    return { outcome, points: right / item.rows.length, notes, said };
  }

  // quiz/kinds/text.js
  KINDS.text = {
    shape: "text",
    check: "Compare",
    blank: "Write your answer first, then compare.",
    // Comparing is for improving: the model answer stays while the student goes on writing.
    stays: true,
    draw(item, ui) {
      const area = h("textarea", { rows: 4, "aria-labelledby": `${ui.id}-legend` });
      return {
        body: area,
        after: checklist(item, "Does your answer say this?"),
        read: () => area.value,
        write: (answer) => {
          if (area.value !== answer) area.value = answer;
        }
      };
    },
    usable: asTyped,
    grade: (item, answer) => answer.trim() ? { outcome: "noted", points: 0, said: ["One way to put it:", item.replies.model] } : void 0
  };
  function checklist(item, question) {
    const points = item.points.map((point) => h("label", {}, h("input", { type: "checkbox" }), told("span", point)));
    return h("fieldset", { class: "ck-points" }, h("legend", {}, question), points);
  }

  // quiz/kinds/essay.js
  function countWords(text) {
    const apart = text.replace(/[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/gu, " $& ");
    return apart.split(/[\s\x1c-\x1f\x85\u2012-\u2015]+|--+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  var longEnough = ({ least, most }, count2) => count2 >= least && count2 <= most;
  KINDS.essay = {
    shape: "map",
    check: "Compare",
    blank: "Write at least one part first, then compare.",
    stays: true,
    // as for other own words: the model stays while the student goes on writing
    draw(item, ui) {
      const areas = item.sections.map(
        (_, i) => h("textarea", { id: `${ui.id}-${i}`, rows: 4, dir: "auto", "aria-describedby": `${ui.id}-${i}-words` })
      );
      const counts = areas.map((area) => h("p", { id: `${area.id}-words`, class: "ck-words" }));
      const total2 = h("span", { class: "ck-words" });
      const lengths = h("span", { role: "status" });
      const body = h(
        "div",
        { class: "ck-essay", input: () => count2() },
        item.sections.map(
          (section, i) => h(
            "div",
            { class: "ck-section" },
            h("label", { for: areas[i].id }, told("span", section.prompt)),
            areas[i],
            counts[i]
          )
        ),
        h("p", { class: "ck-total" }, total2, " ", lengths)
      );
      function count2() {
        const words = areas.map((area) => countWords(area.value));
        item.sections.forEach(({ least, most }, i) => {
          counts[i].textContent = `${several(words[i], "word")}; aim for ${least}–${most}`;
        });
        total2.textContent = `${several(
          words.reduce((sum, some) => sum + some, 0),
          "word"
        )} in all.`;
        const done = item.sections.filter((section, i) => longEnough(section, words[i])).length;
        const said = `${done} of ${item.sections.length} parts have the length asked for.`;
        if (said !== lengths.textContent) lengths.textContent = said;
      }
      count2();
      return {
        body,
        after: checklist(item, "Does your essay do this?"),
        read: () => Object.fromEntries(item.sections.map(({ id }, i) => [id, areas[i].value]).filter(([, text]) => text)),
        write(answer) {
          item.sections.forEach(({ id }, i) => {
            const text = own(answer, id) ?? "";
            if (areas[i].value !== text) areas[i].value = text;
          });
          count2();
        }
      };
    },
    usable: (item, answer) => Object.fromEntries(Object.entries(answer).filter(([name]) => item.sections.some(({ id }) => id === name))),
    grade(item, answer) {
      const written = Object.entries(answer);
      if (!written.every(([name]) => item.sections.some(({ id }) => id === name))) return void 0;
      if (!written.some(([, text]) => text.trim())) return void 0;
      const model = item.replies.model;
      const paragraphs = model.text.split(/\n+/).filter(Boolean);
      const said = [
        "One way to put it, part by part:",
        ...paragraphs.slice(0, -1),
        { ...model, text: paragraphs.at(-1) ?? "" }
      ];
      return { outcome: "noted", points: 0, said };
    }
  };

  // quiz/browser/typed_number.js
  var LONGEST = 100;
  var ALIKE = {
    "‐‑‒–—−﹣－": "-",
    "＋": "+",
    "＄﹩": "$",
    "￡": "£",
    "￥": "¥",
    "٪％﹪": "%",
    "’‘ʼ´`＇٬": "'",
    "，،": ",",
    "．": "."
  };
  var signedBy = (sign) => new RegExp(`^([+-]?) ?[${sign || Object.keys(CURRENCIES).join("")}]? ?([+-]?) ?([0-9.,٫' ]+)$`);
  var GROUPED = /^(?:[1-9][0-9]{0,2}([.,' ])[0-9]{3}(?:\1[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})$/;
  var PER_CENT = ["%", "per cent", "percent"];
  var CURRENCIES = {
    $: ["dollars", "dollar", "usd"],
    "€": ["euros", "euro", "eur"],
    "£": ["pounds", "pound", "gbp"],
    "¥": ["yen", "jpy"]
  };
  var currencyOf = (unit) => /^\p{Sc}/u.exec(unit)?.[0] ?? "";
  var SHORT = { thousand: ["k"], million: ["m", "mn", "mln"], billion: ["bn", "bln"], trillion: ["tn", "trn"] };
  var MOST_WORDS = 3;
  var LATER_DIGITS = [73552, 68928, 71376, 71386, 72688, 118e3, 124401, 73184];
  var escaped = (code) => `\\u{${code.toString(16)}}`;
  var ANY_DIGIT = `\\p{Nd}${LATER_DIGITS.map((first) => `${escaped(first)}-${escaped(first + 9)}`).join("")}`;
  var DIGITS = new RegExp(`[${ANY_DIGIT}]`, "gu");
  var AROUND_NUMBER = new RegExp(`^[^${ANY_DIGIT}.,٫]+|[^${ANY_DIGIT}.,٫]+$`, "gu");
  function digit(letter) {
    const code = letter.codePointAt(0) ?? 0;
    const later = LATER_DIGITS.find((start) => code >= start && code < start + 10);
    if (later) return String(code - later);
    let first = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
    return String((code - first) % 10);
  }
  var alike = (letter) => Object.entries(ALIKE).find(([same]) => same.includes(letter))?.[1] ?? letter;
  var plainText = (text) => [...text.replace(/\p{Cf}/gu, "")].map(alike).join("").replace(DIGITS, digit).replace(/[\s\x1c-\x1f\x85]+/g, " ").trim().toLowerCase();
  function endings(unit) {
    if (PER_CENT.includes(unit)) return ["", ...PER_CENT];
    const sign = currencyOf(unit);
    const bare = unit.slice(sign.length).trim();
    const words = bare.split(" ");
    const units = words.length > MOST_WORDS ? [bare] : words.map(ways).reduce(
      (forms2, next) => forms2.flatMap((form) => next.map((word) => [...form, word])),
      [
        /** @type {string[]} */
        []
      ]
    ).map((form) => form.join(" "));
    if (!sign) return ["", ...units];
    const named2 = units.flatMap((form) => [sign, ...CURRENCIES[sign] ?? []].map((name) => `${form} ${name}`.trim()));
    return ["", sign, ...units, ...units.map((form) => `${sign} ${form}`), ...units.map((form) => sign + form), ...named2];
  }
  function ways(word) {
    if (word.endsWith("s")) return [word, word.slice(0, -1), ...word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : []];
    return [
      word,
      `${word}s`,
      ...word.endsWith("y") ? [`${word.slice(0, -1)}ies`] : [],
      ...Object.hasOwn(SHORT, word) ? SHORT[word] : []
    ];
  }
  function forms(body) {
    const digits = (text) => text.replace(/[^0-9]/g, "");
    const found = /[.,' ٫]/.test(body) ? [] : [body];
    if (GROUPED.test(body)) found.push(digits(body));
    const [, whole, mark2, part] = /^(.*)([.,٫])([0-9]*)$/.exec(body) ?? [];
    const grouped = part && !whole.includes(mark2) && GROUPED.test(whole);
    if (mark2 && (/^[0-9]+$/.test(whole + part) || grouped)) found.push(`${digits(whole)}.${part}`);
    return found;
  }
  function readings(typed2, unit = "") {
    if ([...typed2].length > LONGEST) return [];
    const text = plainText(typed2);
    const signed2 = signedBy(currencyOf(plainText(unit)));
    for (const ending of endings(plainText(unit))) {
      const found = text.endsWith(ending) && signed2.exec(text.slice(0, text.length - ending.length).trimEnd());
      if (found && !(found[1] && found[2]))
        return forms(found[3].trimEnd()).map((form) => (found[1] + found[2] === "-" ? -1 : 1) * Number(form));
    }
    return [];
  }
  var percents = (typed2) => readings(typed2, "%").filter((percent) => percent >= 0 && percent <= 100);
  var isTypedPlainly = (typed2) => /^[0-9]*\.?[0-9]*$/.test(typed2.replace(AROUND_NUMBER, ""));
  var plainly = (number) => readings(String(number)).length === 1 ? String(number) : `${number}0`;

  // quiz/kinds/number.js
  function drawNumber(item, ui, label) {
    const [before, after] = unitParts(item.unit);
    const input = h("input", {
      id: ui.id,
      inputmode: "decimal",
      autocomplete: "off",
      "aria-describedby": `${ui.id}-before ${ui.id}-after`
    });
    return {
      body: h(
        "p",
        { class: "ck-number" },
        h("label", { for: ui.id }, label),
        h(
          "span",
          { class: "ck-amount-typed" },
          h("span", { id: `${ui.id}-before` }, before),
          input,
          h("span", { id: `${ui.id}-after`, dir: "auto" }, after)
        )
      ),
      read: () => input.value,
      write: (answer) => {
        if (input.value !== answer) input.value = answer;
      }
    };
  }
  function eitherOr(typed2, whole, part) {
    const [below, above] = [Math.floor(part), Math.ceil(part)];
    const size = below === above ? part : `a number between ${below} and ${above} (${part})`;
    return `“${typed2}” can be read in two ways. Do you mean ${whole}, or ${size}?`;
  }
  KINDS.number = {
    shape: "text",
    blank: "That is not a number yet. Write it with digits and without other words, for example 3.5.",
    draw: (item, ui) => drawNumber(item, ui, "Your answer"),
    usable: asTyped,
    either(item, answer) {
      const found = readings(answer, item.unit);
      const [whole, part] = found;
      return found.length > 1 && { asks: eitherOr(answer.trim(), whole, part), answers: found.map(plainly) };
    },
    grade(item, answer) {
      const [given, ...others] = readings(answer, item.unit);
      if (given === void 0 || others.length) return void 0;
      const understood = !isTypedPlainly(answer) && `Read as ${given}.`;
      const said = (reply) => [reply, understood].filter(Boolean);
      if (near(given, item.answer, item.tolerance))
        return { outcome: "right", points: 1, said: said(item.replies.right) };
      const miss = item.near.find((miss2) => near(given, miss2.value, 0));
      return { outcome: "wrong", points: 0, said: said(miss ? miss.reply : item.replies.wrong) };
    },
    solution: (item) => String(item.answer),
    answer: (item) => amount(item.answer, item.unit),
    explained: (item) => [item.replies.right]
  };

  // quiz/kinds/forecast.js
  KINDS.forecast = {
    shape: "text",
    check: "Note my forecast",
    blank: "Write a number from 0 to 100, for example 35: the chance in per cent that it will happen.",
    draw(item, ui) {
      const drawn = drawNumber(item, ui, "Your forecast");
      const settled = h(
        "p",
        { id: `${ui.id}-settled`, class: "ck-settled" },
        h("strong", {}, "Settled on "),
        told("span", item.settled)
      );
      must(drawn.body.querySelector("input")).setAttribute("aria-describedby", `${ui.id}-settled ${ui.id}-after`);
      return { ...drawn, body: h("div", {}, settled, drawn.body) };
    },
    usable: asTyped,
    grade(item, answer) {
      const [percent] = percents(answer);
      if (percent === void 0) return void 0;
      return { outcome: "noted", points: 0, said: [...scores(percent), item.replies.weigh] };
    }
  };
  function scores(percent) {
    const score2 = (value2) => value2 > 0 && value2 < 5e-3 ? "less than 0.01" : value2.toFixed(2);
    const [happens, not] = [1, 0].map((outcome) => score2((percent / 100 - outcome) ** 2));
    const meant = percent > 0 && percent < 1 ? Math.round(percent * 100) : 0;
    const little = `${percent} % is less than once in a hundred times. If you mean ${meant} %, write ${meant}.`;
    return [
      `Noted: ${percent} %. It scores ${happens} if it happens and ${not} if it does not.`,
      "0 is best and 1 is worst; always saying 50 % scores 0.25.",
      ...meant ? [little] : []
    ];
  }

  // quiz/kinds/grid.js
  var MOST_DIFFERENCES = 3;
  var cellsOf = (item) => item.rows.flatMap((row) => item.choices.map(({ id }) => ({ name: `${row.id}/${id}`, row, choice: id })));
  var kitsOwn = (item) => Object.fromEntries(cellsOf(item).map(({ name, row, choice }) => [name, row.rated[choice]]));
  var usable = (item, answer) => {
    const known2 = Object.entries(kitsOwn(item)).filter(([name]) => item.scale.some(({ id }) => id === own(answer, name)));
    return Object.fromEntries(known2.map(([name]) => [name, answer[name]]));
  };
  var completeRows = (item, answer) => item.rows.filter((row) => item.choices.every(({ id }) => own(answer, `${row.id}/${id}`)));
  function pointsAgainst(item, answer, rows) {
    const worth = Object.fromEntries(item.scale.map(({ id, points }) => [id, points]));
    return item.choices.map(({ id }) => rows.reduce((sum, row) => sum + worth[answer[`${row.id}/${id}`]], 0));
  }
  function ranking(item, answer, rows = completeRows(item, answer)) {
    if (!rows.length) return [];
    const points = pointsAgainst(item, answer, rows);
    return [...new Set(points)].sort((a, b) => a - b).map((level) => ({
      place: 1 + points.filter((other) => other < level).length,
      points: level,
      hypotheses: item.choices.filter((_, i) => points[i] === level).map(({ id }) => id)
    }));
  }
  function differences(item, answer) {
    const steps = Object.fromEntries(item.scale.map(({ id }, i) => [id, i]));
    return cellsOf(item).filter(({ name }) => own(answer, name)).map((cell) => ({ ...cell, apart: Math.abs(steps[answer[cell.name]] - steps[cell.row.rated[cell.choice]]) }));
  }
  function furthest(item, answer) {
    const found = differences(item, answer);
    const most = Math.max(...found.map(({ apart }) => apart));
    return found.filter(({ apart }) => apart && apart === most).slice(0, MOST_DIFFERENCES);
  }
  var rankedInWords = (item, places) => places.map(({ points, hypotheses }) => {
    const names = hypotheses.map((name) => must(item.choices.find(({ id }) => id === name)).text);
    return `${listed(names)} (${points})`;
  }).join("; then ");
  KINDS.grid = {
    shape: "map",
    check: "Compare",
    blank: "Rate at least one cell first, then compare.",
    stays: true,
    // comparing is for thinking again: the kit's ratings stay while the student goes on
    draw(item, ui) {
      const selects = new Map(cellsOf(item).map(({ name, row, choice }) => [name, ratingSelect(item, ui, row, choice)]));
      const totals = item.choices.map(() => h("td", {}, "–"));
      const after = h("div", { class: "ck-compared" });
      const read = () => Object.fromEntries([...selects].map(([name, select]) => [name, select.value]).filter(([, rating]) => rating));
      const write = (kept) => {
        const answer = usable(item, kept);
        for (const [name, select] of selects) select.value = own(answer, name) ?? "";
        const rows = completeRows(item, answer);
        const points = rows.length ? pointsAgainst(item, answer, rows) : [];
        for (const [i, cell] of totals.entries()) cell.textContent = String(points[i] ?? "–");
        const asked2 = ui.quiz.entry(item).outcome && Object.keys(answer).length;
        after.replaceChildren(...asked2 ? compared(item, answer) : []);
      };
      return { body: ratingTable(item, ui, selects, totals), after, read, write };
    },
    running(item, kept) {
      const answer = usable(item, kept);
      const rated = Object.keys(answer).length;
      const rows = completeRows(item, answer);
      const cells = `${rated} of ${several(item.rows.length * item.choices.length, "cell")} rated.`;
      if (!rows.length) return [`${cells} The ranking begins with the first row you complete.`];
      const done = `By your ratings in ${several(rows.length, "complete row")}, with least against it first`;
      return [`${cells} ${done}: ${rankedInWords(item, ranking(item, answer))}.`];
    },
    usable,
    grade(item, answer) {
      const known2 = new Map(cellsOf(item).map((cell) => [cell.name, cell]));
      const steps = item.scale.map(({ id }) => id);
      const rated = Object.entries(answer);
      if (!rated.length || rated.some(([name, rating]) => !known2.has(name) || !steps.includes(rating))) return void 0;
      const notes = furthest(item, answer).map(({ name, row, choice }) => [name, null, own(row.replies, choice)]);
      return { outcome: "noted", points: 0, notes, said: [agreement(item, answer), item.replies.rated] };
    }
  };
  var levelText = (item, rating) => {
    const { sign, text } = must(item.scale.find(({ id }) => id === rating));
    return `${sign} ${text}`;
  };
  function ratingSelect(item, ui, row, choice) {
    const place = `${item.rows.indexOf(row)}`;
    const column = item.choices.findIndex(({ id }) => id === choice);
    return h(
      "select",
      { "aria-labelledby": `${ui.id}-row-${place} ${ui.id}-column-${column}` },
      h("option", { value: "" }, "Not rated"),
      item.scale.map(({ id }) => h("option", { value: id }, levelText(item, id)))
    );
  }
  function ratingTable(item, ui, selects, totals) {
    const head = item.choices.map(
      ({ text }, i) => h("th", { scope: "col", id: `${ui.id}-column-${i}` }, told("span", text))
    );
    const body = item.rows.map(
      (row, i) => h(
        "tr",
        {},
        h("th", { scope: "row", id: `${ui.id}-row-${i}` }, told("span", row.text)),
        item.choices.map(({ id }) => h("td", {}, selects.get(`${row.id}/${id}`)))
      )
    );
    return scrollable(
      "Table of your ratings",
      h(
        "table",
        { class: "ck-ratings" },
        h("caption", {}, "Your ratings"),
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Evidence"), head)),
        h("tbody", {}, body),
        h("tfoot", {}, h("tr", {}, h("th", { scope: "row" }, "Points against, from complete rows"), totals))
      )
    );
  }
  function agreement(item, answer) {
    const apart = differences(item, answer).map((cell) => cell.apart);
    const same = apart.filter((steps) => !steps).length;
    if (same === apart.length) return `You rated ${several(same, "cell")} and the kit rates each of them the same.`;
    const one = apart.filter((steps) => steps === 1).length;
    return `Of the ${several(apart.length, "cell")} you rated, the kit has ${same} the same, ${one} one step away and ${apart.length - same - one} further. Below: where you differ most, and why the kit rates as it does.`;
  }
  function compared(item, answer) {
    const rows = completeRows(item, answer);
    const cells = furthest(item, answer).map(
      ({ name, row, choice }) => h(
        "li",
        {},
        told("span", row.text),
        " ",
        h("strong", {}, must(item.choices.find(({ id }) => id === choice)).text),
        ": you ",
        h("strong", {}, levelText(item, answer[name])),
        ", the kit ",
        h("strong", {}, levelText(item, row.rated[choice])),
        ". ",
        told("span", must(own(row.replies, choice)).text)
      )
    );
    const most = [h("p", {}, h("strong", {}, "Where you and the kit differ most")), h("ul", {}, cells)];
    return [...rows.length ? [sideBySide(item, answer, rows)] : [], ...cells.length ? most : []];
  }
  function sideBySide(item, answer, rows) {
    const [yours, kits] = [answer, kitsOwn(item)].map((ratings) => pointsAgainst(item, ratings, rows));
    const lines = item.choices.map(
      ({ text }, i) => h(
        "tr",
        {},
        h("th", { scope: "row" }, told("span", text)),
        h("td", {}, String(yours[i])),
        h("td", {}, String(kits[i]))
      )
    );
    return scrollable(
      "Your ranking beside the kit's",
      h(
        "table",
        {},
        h("caption", {}, `Points against each explanation, from the ${several(rows.length, "row")} you completed`),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            ["Explanation", "Yours", "The kit’s"].map((name) => h("th", { scope: "col" }, name))
          )
        ),
        h("tbody", {}, lines)
      )
    );
  }

  // quiz/browser/map_text.js
  var MAP_EXAMPLE = ["rain -> wet", "roof -x wet", "rain + wind -> storm"];
  var ATTACKS = String.raw`\s*(?:[-–—−]+(?:[x✕×](?:[-–—−]*>|(?=\s|$))|\||/[-–—−]*>)|⊣|\battacks?\b)\s*`;
  var SUPPORTS = String.raw`\s*(?:[-–—−]+>|=+>|→|⇒|➔|\bsupports?\b)\s*`;
  var BACKWARDS = String.raw`\s*(?:<[-–—−=]+|←|⇐)\s*`;
  var ARROW = new RegExp(`(?<attacks>${ATTACKS})|(?<supports>${SUPPORTS})|(?<back>${BACKWARDS})`, "gu");
  var AND = /\s*(?:\+|&|\band\b)\s*/u;
  var BULLET = /^(?:[-–—*•]\s+|[0-9]+[.)]\s+)/u;
  var AROUND = /^[ \t"'“”‘’`()[\].;:]+|[ \t"'“”‘’`()[\].;:]+$/gu;
  var arrowWords = ({ kind, premises, to }) => `${premises.join(" + ")} ${kind === "supports" ? "->" : "-x"} ${to}`;
  var Slip = class extends Error {
  };
  function readMap(text, known2) {
    const arrows = [];
    const slips = [];
    text.split("\n").forEach((written, i) => {
      const line3 = written.trim().replace(BULLET, "");
      if (!line3 || line3.startsWith("#")) return;
      try {
        arrows.push(...arrowsOf(line3.toLowerCase(), known2, i + 1));
      } catch (slip) {
        if (!(slip instanceof Slip)) throw slip;
        slips.push({ line: i + 1, text: slip.message });
      }
    });
    return { arrows, slips };
  }
  function arrowsOf(line3, known2, number) {
    const found = [...line3.matchAll(ARROW)];
    if (!found.length) throw new Slip(`there is no arrow. Write, for example, ${MAP_EXAMPLE[0]}`);
    const ends = [0, ...found.map((match) => match.index + match[0].length)];
    const starts = [...found.map((match) => match.index), line3.length];
    const groups = ends.map((end, i) => idsOf(line3.slice(end, starts[i]), known2));
    return found.map(({ groups: mark2 = {} }, i) => {
      const [premises, to] = mark2.back ? [groups[i + 1], groups[i]] : [groups[i], groups[i + 1]];
      if (to.length > 1) throw new Slip(`an arrow leads to one claim. Write a line for each of ${to.join(" and ")}`);
      return { kind: mark2.attacks ? "attacks" : "supports", premises, to: to[0], line: number };
    });
  }
  function idsOf(side, known2) {
    const names = side.split(AND).map((name) => name.replace(AROUND, ""));
    if (!names.every(Boolean))
      throw new Slip(`a claim is missing beside the arrow or the +. Write, for example, ${MAP_EXAMPLE[2]}`);
    if (names.some((name) => name.includes(",")))
      throw new Slip(
        `a comma can mean two things. Join linked premises with +, as in ${MAP_EXAMPLE[2]}; give independent reasons a line each`
      );
    for (const name of names) {
      if (known2.includes(name)) continue;
      const near2 = nearestTo(name, known2);
      throw new Slip(`there is no claim “${name}” here. ${near2 ? `Do you mean ${near2}?` : "Use the names in the list"}`);
    }
    return [...new Set(names)];
  }
  function nearestTo(name, known2) {
    const { far, one } = known2.map((one2) => ({ far: edits(name, one2), one: one2 })).reduce((best, other) => other.far < best.far ? other : best);
    return far <= Math.max(1, Math.floor(one.length / 3)) && one;
  }
  function edits(one, other) {
    const [letters, others] = [[...one], [...other]];
    let row = [0, ...others.map((_, j) => j + 1)];
    letters.forEach((letter, i) => {
      const before = row;
      row = [i + 1];
      others.forEach((second, j) => {
        row.push(Math.min(before[j + 1] + 1, row[j] + 1, before[j] + (letter === second ? 0 : 1)));
      });
    });
    return row[others.length];
  }
  var within = (few, many) => few.every((name) => many.includes(name));
  var alike2 = (some, others) => within(some, others) && within(others, some);
  var proper = (few, many) => within(few, many) && !within(many, few);
  var sameArrow = (a, b) => a.kind === b.kind && a.to === b.to && alike2(a.premises, b.premises);
  function compareMap(text, known2, key) {
    const { arrows, slips } = readMap(text, known2);
    const remarks = slips.map(({ line: line3, text: text2 }) => ({ line: line3, said: `Line ${line3}: ${text2}.`.replace("?.", "?") }));
    const first = [];
    for (const arrow of arrows) {
      const before = first.find((one) => sameArrow(one, arrow));
      if (before) remarks.push({ line: arrow.line, said: `Line ${arrow.line} says the same as line ${before.line}.` });
      else first.push(arrow);
    }
    const found = key.filter((arrow) => first.some((one) => sameArrow(one, arrow)));
    const others = first.filter((arrow) => !key.some((one) => sameArrow(one, arrow)));
    const left = key.filter((arrow) => !found.includes(arrow));
    const circle = circleIn(first);
    const [explained, settled] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
    let wrong = slips.length;
    for (const arrow of others) {
      const { remark, about: about2, reading } = remarkOn(arrow, others, key, left, circle);
      const free = reading && about2.every(({ ours }) => ours);
      for (const one of about2) {
        explained.add(one);
        if (free) settled.add(one);
      }
      if (!free) wrong += 1;
      const text2 = free ? `${remark} ${OURS}` : remark;
      if (!remarks.some(({ said: said2 }) => said2.endsWith(`: ${text2}`)))
        remarks.push({ line: arrow.line, said: `Line ${arrow.line}: ${text2}` });
    }
    const said = remarks.sort((a, b) => a.line - b.line).map((remark) => remark.said);
    if (circle.length) said.push(`This is circular: ${circle.join(" -> ")}. A claim cannot be its own reason.`);
    if (!slips.length)
      said.push(...left.filter((arrow) => !explained.has(arrow)).map(missing));
    const agreed = found.length + settled.size;
    const outcome = agreed === key.length && !wrong ? "right" : agreed ? "partly" : "wrong";
    return { outcome, points: agreed / (key.length + wrong), remarks: said };
  }
  var OURS = "The text does not draw this link itself, so your own drawing may stand.";
  function remarkOn(arrow, others, key, left, circle) {
    const given = arrow.premises;
    const here = left.filter((other) => other.to === arrow.to);
    const turned = here.find((other) => alike2(other.premises, given));
    if (turned) {
      const [does, notThat] = turned.kind === "supports" ? ["support", "attack"] : ["attack", "support"];
      const [s, it] = given.length === 1 ? ["s", "it does"] : ["", "they do"];
      const remark = `${listed(turned.premises)} ${does}${s} ${arrow.to}; ${it} not ${notThat} it.`;
      return { remark, about: [turned], reading: true };
    }
    const reversed = left.find((other) => given.includes(other.to) && other.premises.includes(arrow.to));
    if (reversed) {
      const way = `from ${listed(reversed.premises)} to ${reversed.to}`;
      const remark = `the arrow is reversed. It leads from a reason to the claim it supports or attacks: ${way}.`;
      return { remark, about: [reversed] };
    }
    const shares = (other, names) => other.premises.some((name) => names.includes(name));
    const like = here.filter((other) => other.kind === arrow.kind && shares(other, given));
    const wider = like.find((other) => proper(given, other.premises));
    if (wider) return { remark: tooFew(arrow, wider, others), about: [wider], reading: true };
    const whole = like.filter(({ premises }) => within(premises, given));
    const rest = given.filter((name) => !whole.some(({ premises }) => premises.includes(name)));
    const close2 = like.filter((other) => whole.includes(other) || shares(other, rest));
    const beyond = rest.filter((name) => !close2.some(({ premises }) => premises.includes(name)));
    if (close2.length) return { remark: mixedUp(close2, beyond), about: close2, reading: !beyond.length };
    const round = circle.includes(arrow.to) && given.some((premise) => circle.includes(premise));
    return { remark: round ? `${arrowWords(arrow)} is part of a circle.` : elsewhere(arrow, key), about: [] };
  }
  function tooFew(arrow, other, others) {
    const same = others.filter(
      (one) => one.to === other.to && one.kind === other.kind && proper(one.premises, other.premises)
    );
    if (alike2(
      same.flatMap((one) => one.premises),
      other.premises
    ))
      return `${listed(other.premises)} are linked, and you give them as independent. Join them with +.`;
    const rest = other.premises.filter((premise) => !arrow.premises.includes(premise));
    const without = `${listed(arrow.premises)} cannot support ${arrow.to} without ${listed(rest)}`;
    return `a premise is missing. ${without}: join them with +.`;
  }
  function mixedUp(close2, beyond) {
    const sets = close2.filter(({ premises }) => premises.length > 1).map(({ premises }) => listed(premises));
    const alone = close2.filter(({ premises }) => premises.length === 1).map(({ premises }) => premises[0]);
    const notHere = `${listed(beyond)} ${beyond.length === 1 ? "does" : "do"} not belong with`;
    if (!sets.length && !beyond.length)
      return `you link ${listed(alone)}, but each is an independent reason. Give each a line.`;
    if (!sets.length) return `${notHere} the other premises here.`;
    const said = [`${sets[0]} are linked`, ...sets.slice(1).map((one) => `so are ${one}`)];
    if (alone.length)
      said.push(`${listed(alone)} ${alone.length === 1 ? "is an independent reason" : "are independent reasons"}`);
    if (beyond.length) said.push(`${notHere} them`);
    return `${said.join("; ")}.${close2.length > 1 ? " Give each reason a line." : ""}`;
  }
  function elsewhere(arrow, key) {
    for (const premise of arrow.premises) {
      const steps = between(premise, arrow.to, key);
      if (steps.length) return `this jumps over a step between ${premise} and ${arrow.to}: ${listed(steps)}.`;
    }
    return `${arrowWords(arrow)} is not in our reading. It may be defensible: what in the text makes one count for or against the other?`;
  }
  function between(premise, to, key) {
    const ways3 = [[premise]];
    for (let way = ways3.shift(); way; way = ways3.shift()) {
      const last = way[way.length - 1];
      for (const arrow of key.filter(({ premises }) => premises.includes(last))) {
        if (arrow.to === to) return way.slice(1);
        ways3.push([...way, arrow.to]);
      }
    }
    return [];
  }
  function circleIn(arrows) {
    const supports = arrows.filter(({ kind }) => kind === "supports");
    const after = (claim) => supports.filter(({ premises }) => premises.includes(claim)).map(({ to }) => to);
    for (const start of new Set(supports.flatMap(({ premises }) => premises))) {
      const ways3 = [[start]];
      for (let way = ways3.pop(); way; way = ways3.pop()) {
        for (const claim of after(way[way.length - 1])) {
          if (claim === start) return [...way, start];
          if (!way.includes(claim)) ways3.push([...way, claim]);
        }
      }
    }
    return [];
  }
  function missing({ kind, premises }) {
    const does = kind.replace(/s$/, "");
    const ask = premises.length === 1 ? `What does it ${does}?` : `What do they ${does} together?`;
    return `Missing: ${listed(premises)}. ${ask}`;
  }

  // quiz/kinds/map.js
  var MAP_SYNTAX = ["One arrow a line.", "Supports: ->", "Attacks: -x", "Linked premises: +"];
  KINDS.map = {
    shape: "text",
    blank: "Write at least one arrow first.",
    holds: true,
    draw(item, ui) {
      const area = h("textarea", {
        rows: 6,
        wrap: "off",
        spellcheck: "false",
        autocapitalize: "none",
        class: "ck-map-text",
        "aria-labelledby": `${ui.id}-legend`,
        "aria-describedby": `${ui.id}-syntax`
      });
      const claim = ({ id, text }) => [h("dt", {}, h("code", {}, id)), told("dd", text)];
      const example = MAP_EXAMPLE.flatMap((line3) => [h("br"), h("code", {}, unbroken(line3))]);
      const syntax = MAP_SYNTAX.flatMap((part) => [h("span", { style: "white-space: nowrap" }, part), " "]);
      return {
        body: h(
          "div",
          { class: "ck-drawn" },
          h("dl", {}, item.choices.flatMap(claim)),
          h(
            "div",
            {},
            area,
            h(
              "p",
              { id: `${ui.id}-syntax`, class: "ck-map-syntax" },
              syntax,
              h("br"),
              "An example with other claims:",
              example
            )
          )
        ),
        read: () => area.value,
        write: (answer) => {
          if (area.value !== answer) area.value = answer;
        }
      };
    },
    usable: asTyped,
    grade(item, answer) {
      if (!answer.trim()) return void 0;
      const { outcome, points, remarks } = compareMap(
        answer,
        item.choices.map(({ id }) => id),
        item.arrows
      );
      return { outcome, points, said: [...remarks, outcome === "right" && item.replies.right].filter(Boolean) };
    },
    solution: (item) => item.arrows.map(arrowWords).join("\n"),
    answer: () => "the map now shown",
    inWords: (item) => item.arrows.map(
      ({ kind, premises, to }) => `${listed(premises.map((name) => `“${name}”`))} ${{ supports: "support", attacks: "attack" }[kind]}${premises.length > 1 ? "" : "s"} “${to}”.`
    ),
    explained: (item) => [item.replies.right]
  };

  // quiz/kinds/match.js
  var READ_WHOLE = 24;
  KINDS.match = {
    shape: "map",
    blank: "Match at least one row first.",
    draw(item, ui) {
      const option = ({ id, text }) => h("option", { value: id, dir: "auto" }, text);
      const selects = item.rows.map(
        (row, i) => h(
          "select",
          { id: `${ui.id}-${i}`, "aria-describedby": ui.noteId(row.id) },
          [{ id: "", text: "Choose…" }, ...item.choices].map(option)
        )
      );
      const whole = selects.map(() => h("p", { class: "ck-chosen", "aria-hidden": "true" }));
      const repeat = () => selects.forEach((select, i) => {
        const text = item.choices.find(({ id }) => id === select.value)?.text ?? "";
        whole[i].textContent = text.length > READ_WHOLE ? text : "";
      });
      for (const select of selects) select.addEventListener("change", repeat);
      return {
        body: h(
          "div",
          { class: "ck-rows" },
          item.rows.map(
            (row, i) => h(
              "div",
              { class: "ck-row" },
              h("label", { for: selects[i].id }, told("span", row.text, row.quote)),
              selects[i],
              whole[i],
              ui.note(row.id)
            )
          )
        ),
        read: () => Object.fromEntries(item.rows.map((row, i) => [row.id, selects[i].value]).filter(([, id]) => id)),
        write: (answer) => {
          for (const [i, row] of item.rows.entries()) selects[i].value = own(answer, row.id) ?? "";
          repeat();
        }
      };
    },
    grade(item, answer) {
      const notes = Object.entries(answer).map(([name, id]) => {
        const row = item.rows.find((row2) => row2.id === name);
        return [name, row && id === row.answer, row && own(row.replies, id)];
      });
      if (notes.some(([, , reply]) => !reply)) return void 0;
      return share(item, notes, "rows are right", {});
    },
    usable: (item, answer) => Object.fromEntries(
      item.rows.map((row) => [row.id, own(answer, row.id)]).filter(([, id]) => item.choices.some((choice) => choice.id === id))
    ),
    solution: (item) => Object.fromEntries(item.rows.map((row) => [row.id, row.answer])),
    everyReply: (item) => item.rows.map((row) => [row.id, null, own(row.replies, row.answer)]),
    answer: () => "as now matched",
    chosen: (item, answer, key) => item.choices.find(({ id }) => id === answer[key])?.text
  };

  // quiz/kinds/multiple.js
  KINDS.multiple = {
    ...choosing,
    shape: "list",
    blank: "Choose at least one answer first.",
    draw: (item, ui) => drawChoices(item, ui, "checkbox"),
    grade(item, answer) {
      if (!known(answer, item.choices)) return void 0;
      const chosen = item.choices.filter((choice) => answer.includes(choice.id));
      const clean = chosen.length > 0 && chosen.every((choice) => choice.correct);
      const share2 = clean ? chosen.length / rightChoices(item).length : 0;
      const whole = share2 === 1;
      return {
        outcome: whole ? "right" : clean ? "partly" : "wrong",
        points: share2,
        notes: chosen.map((choice) => [choice.id, !!choice.correct, choice.reply]),
        said: [whole ? "You found all of it." : clean ? "There is more to find." : "Something you chose is wrong."]
      };
    },
    usable: (item, answer) => among(answer, item.choices),
    solution: (item) => rightChoices(item).map((choice) => choice.id)
  };

  // quiz/kinds/order.js
  var isWholeOrder = (item, ids) => known(ids, item.rows) && ids.length === item.rows.length;
  KINDS.order = {
    shape: "list",
    draw(item, ui) {
      const list = h("ol", { class: "ck-steps" });
      const steps = new Map(item.rows.map((row) => [row.id, step(row)]));
      function step(row) {
        const move = (by, arrow, name) => h("button", { type: "button", "aria-label": `${name}: ${row.text}`, click: () => shift(row, by) }, arrow);
        return h(
          "li",
          {},
          h(
            "div",
            { class: "ck-step" },
            told("span", row.text, row.quote),
            h("span", { class: "ck-moves" }, move(-1, "↑", "Move up"), move(1, "↓", "Move down"))
          ),
          ui.note(row.id)
        );
      }
      const read = () => [...list.children].map((li) => must([...steps].find(([, node]) => node === li))[0]);
      const write = (answer) => {
        const ids = isWholeOrder(item, answer) ? answer : [...steps.keys()];
        if (ids.join() !== read().join())
          list.replaceChildren(...ids.map((id) => must(steps.get(id))));
      };
      function shift(row, by) {
        const ids = read();
        const from = ids.indexOf(row.id);
        const to = from + by;
        if (to < 0 || to >= ids.length) return ui.notice(`Already ${by < 0 ? "first" : "last"} of ${ids.length}.`);
        const [self, other] = [list.children[from], list.children[to]];
        if (by < 0) self.after(other);
        else self.before(other);
        ui.changed();
        return ui.notice(`Now number ${to + 1} of ${ids.length}.`);
      }
      write([]);
      return { body: list, read, write };
    },
    grade(item, answer) {
      if (!isWholeOrder(item, answer)) return void 0;
      const notes = item.rows.map((row) => [row.id, row.place === answer.indexOf(row.id) + 1, row.reply]);
      return share(item, notes, "steps are in the right place", item.replies);
    },
    usable: (item, answer) => isWholeOrder(item, answer) ? answer : [],
    solution: (item) => [...item.rows].sort((a, b) => a.place - b.place).map((row) => row.id),
    everyReply: (item) => item.rows.map((row) => [row.id, null, row.reply]),
    answer: () => "the order now shown",
    explained: (item) => [item.replies.right]
  };

  // quiz/kinds/predict.js
  KINDS.predict = {
    ...choosing,
    check: "Predict",
    blank: "Make your prediction first.",
    everyReply: (item) => item.choices.map((choice) => [choice.id, null, choice.reply]),
    grade(item, answer) {
      const chosen = item.choices.find(({ id }) => id === answer);
      return chosen && { outcome: "noted", points: 0, said: [chosen.reply] };
    }
  };

  // quiz/kinds/single.js
  KINDS.single = {
    ...choosing,
    grade(item, answer) {
      const choice = item.choices.find(({ id }) => id === answer);
      const right = choice?.correct ?? false;
      return choice && { outcome: right ? "right" : "wrong", points: right ? 1 : 0, said: [choice.reply] };
    },
    solution: (item) => rightChoices(item)[0]?.id ?? ""
  };

  // quiz/kinds/tally.js
  KINDS.tally = {
    shape: "list",
    blank: "Tick the sums you want to add up first.",
    draw(item, ui) {
      const boxes = item.rows.map(
        (row) => h("input", { type: "checkbox", value: row.id, "aria-describedby": ui.noteId(row.id) })
      );
      return {
        body: h(
          "div",
          { class: "ck-options" },
          item.rows.map(
            (row, i) => h(
              "div",
              { class: "ck-option" },
              h(
                "label",
                {},
                boxes[i],
                told("span", row.text),
                h("span", { class: "ck-amount" }, inUnit(item, row.amount))
              ),
              ui.note(row.id)
            )
          )
        ),
        read: () => boxes.filter((box) => box.checked).map((box) => box.value),
        write: (answer) => {
          for (const box of boxes) box.checked = answer.includes(box.value);
        }
      };
    },
    running(item, answer) {
      const { sum, clashes } = added(item, answer);
      return [`Your sum: ${inUnit(item, sum)}. The target: ${inUnit(item, item.answer)}.`, ...clashes];
    },
    grade(item, answer) {
      const { picked, sum, clashes } = added(item, answer);
      if (!known(answer, item.rows)) return void 0;
      const reached = near(sum, item.answer, item.tolerance);
      const outcome = !reached ? "wrong" : clashes.length ? "partly" : "right";
      const reply = !reached ? sum < item.answer ? "short" : "over" : clashes.length ? "clash" : "reached";
      const notes = picked.map(about);
      return { outcome, points: { right: 1, partly: 0.5, wrong: 0 }[outcome], notes, said: [item.replies[reply]] };
    },
    usable: (item, answer) => among(answer, item.rows),
    solution: (item) => ways2(item)[0] ?? [],
    answer(item) {
      const name = (id) => must(item.rows.find((row) => row.id === id)).text;
      const found = ways2(item).slice(0, 4).map((ids) => ids.map(name).join(" + "));
      return found.join("; or ") || `no set of these rows reaches the target without counting ${stuff(item)} twice`;
    },
    everyReply: (item) => item.rows.map(about),
    explained: (item) => [ways2(item).length ? item.replies.reached : item.replies.clash]
  };
  var inUnit = (item, value2) => amount(value2, value2 === 1 && item.single || item.unit);
  var stuff = (item) => isMoney(item.unit) ? "money" : item.unit || "amounts";
  var about = (row) => [row.id, null, row.reply?.text];
  var total = (rows) => rows.reduce((sum, row) => sum + row.amount, 0);
  function added(item, answer) {
    const picked = item.rows.filter((row) => answer.includes(row.id));
    const clashes = [];
    for (const [i, row] of picked.entries())
      for (const other of picked.slice(i + 1)) {
        if (row.inside === other.id) clashes.push(`“${other.text}” already contains “${row.text}”.`);
        else if (other.inside === row.id) clashes.push(`“${row.text}” already contains “${other.text}”.`);
        else if (row.clashes.includes(other.id) || other.clashes.includes(row.id))
          clashes.push(`“${row.text}” and “${other.text}” may be the same ${stuff(item)}.`);
      }
    return { picked, sum: total(picked), clashes };
  }
  function ways2(item) {
    const found = [];
    for (let mask = 1; mask < 2 ** item.rows.length; mask += 1) {
      const rows = item.rows.filter((_, i) => mask & 1 << i);
      const ids = rows.map((row) => row.id);
      if (near(total(rows), item.answer, item.tolerance) && !added(item, ids).clashes.length) found.push(ids);
    }
    return found.sort((a, b) => a.length - b.length);
  }

  // screen/browser/entries.js
  var STATE_VERSION = 2;
  var MOST_OTHERS = 100;
  var MOST_DEEP = 16;
  var isCount = (n) => Number.isSafeInteger(n) && n > 0;
  var isVersion = (raw) => plain(raw) && Object.hasOwn(raw, "answer") && Array.isArray(raw.dot) && raw.dot.length === 2 && typeof raw.dot[0] === "string" && isCount(raw.dot[1]);
  var isShallow = (x, deep = MOST_DEEP) => deep > 0 ? x === null || typeof x !== "object" || Object.values(x).every((part) => isShallow(part, deep - 1)) : false;
  var isEntry = (raw) => isVersion(raw) && isShallow(raw) && plain(raw.by) && Object.values(raw.by).every(isCount) && (raw.others === void 0 || Array.isArray(raw.others) && raw.others.every(isVersion));
  var isNewer = (raw) => plain(raw) && Number.isInteger(raw.version) && raw.version > STATE_VERSION;
  function fromVersion1({ saved: saved2, items, round, ...rest }) {
    const last = isCount(saved2) ? saved2 : 1;
    const history = { dot: ["1", last], by: { 1: last } };
    if (!plain(items))
      return Object.fromEntries(
        ["off", "weights", "kept", "wishes"].filter((name) => Object.hasOwn(rest, name)).map((name) => [name, { answer: rest[name], ...history }])
      );
    const entries = Object.entries(items).filter(([, entry]) => plain(entry)).map(([name, entry]) => [name, { ...entry, ...history }]);
    if (isCount(round)) entries.push(["#round", { answer: String(round), ...history }]);
    return Object.fromEntries(entries);
  }
  var wellFormedText = (text) => text.isWellFormed?.() ? text : text.replace(/\p{Surrogate}/gu, "�");
  function wellFormed(x) {
    if (typeof x === "string") return wellFormedText(x);
    if (Array.isArray(x)) return x.map(wellFormed);
    return plain(x) ? Object.fromEntries(Object.entries(x).map(([name, part]) => [wellFormedText(name), wellFormed(part)])) : x;
  }
  function entriesIn(raw) {
    const items = plain(raw) && (raw.version === STATE_VERSION ? raw.items : raw.version === 1 && fromVersion1(raw));
    return plain(items) ? Object.fromEntries(
      Object.entries(items).filter(([, entry]) => isEntry(entry)).map(([name, entry]) => [wellFormedText(name), shortened(wellFormed(entry))])
    ) : {};
  }
  var stateOf = (items) => Object.keys(items).length ? { version: STATE_VERSION, items: wellFormed(items) } : {};
  var isEmpty = (answer) => answer === "" || answer == null || typeof answer === "object" && !Object.keys(answer).length;
  var triesOf = ({ tries }) => tries && isCount(tries) ? tries : 0;
  var isBlank = (version) => isEmpty(version.answer) && !triesOf(version) && version.revealed !== true;
  var json = (x, text = (string) => string) => plain(x) ? `{${Object.keys(x).sort().map((name) => `${JSON.stringify(text(name))}:${json(x[name], text)}`).join()}}` : Array.isArray(x) ? `[${x.map((part) => json(part, text)).join()}]` : JSON.stringify(typeof x === "string" ? text(x) : x);
  function ranked(versions) {
    const withRank = (version) => {
      const said = json(version.answer);
      return [[isBlank(version) ? 0 : 1, triesOf(version), said.length, said, json(version)], version];
    };
    const compare = ([one], [other]) => {
      const i = one.findIndex((part, i2) => part !== other[i2]);
      return i < 0 ? 0 : one[i] > other[i] ? -1 : 1;
    };
    return versions.map(withRank).sort(compare).map(([, version]) => version);
  }
  var nameOf = ({ dot, answer }) => json([dot, answer]);
  function eachOnce(versions) {
    const different = /* @__PURE__ */ new Map();
    for (const version of ranked(versions)) if (!different.has(nameOf(version))) different.set(nameOf(version), version);
    return [...different.values()];
  }
  var hasSeen = (entry, { dot: [who, n] }) => (own(entry.by, who) ?? 0) >= n;
  var versionsOf = ({ by, others = [], ...shown }) => [
    /** @type {Version} */
    shown,
    ...others
  ];
  var covers = (a, b) => Object.entries(b.by).every((dot) => hasSeen(a, { dot })) && versionsOf(b).every((version) => hasSeen(a, version));
  function joined(...histories) {
    const both = /* @__PURE__ */ new Map();
    for (const [who, n] of histories.flatMap(Object.entries)) both.set(who, Math.max(both.get(who) ?? 0, n));
    return Object.fromEntries(both);
  }
  function staying(versions, entry) {
    const held = new Set(versionsOf(entry).map(({ dot }) => json(dot)));
    return versions.filter((version) => held.has(json(version.dot)) || !hasSeen(entry, version));
  }
  function mergedEntry(a, b) {
    const [ahead, behind] = [covers(a, b), covers(b, a)];
    if (ahead !== behind || json(a) === json(b)) return ahead ? a : b;
    const [here, there] = [versionsOf(a), versionsOf(b)];
    const left = ahead ? [] : [...staying(here, b), ...staying(there, a)];
    const versions = eachOnce(left.length ? left : [...here, ...there]);
    const first = ahead && nameOf(here[0]) === nameOf(there[0]) && nameOf(here[0]);
    const [shown, ...others] = [
      ...versions.filter((version) => nameOf(version) === first),
      ...versions.filter((version) => nameOf(version) !== first)
    ];
    const by = joined(a.by, b.by, ...versions.map(({ dot: [who, n] }) => ({ [who]: n })));
    return shortened({ ...shown, by, ...others.length && { others } });
  }
  var shortened = (entry) => entry.others && entry.others.length > MOST_OTHERS ? { ...entry, others: eachOnce(entry.others).slice(0, MOST_OTHERS) } : entry;
  function merged(a, b) {
    const both = Object.entries(b).map(([name, entry]) => [
      name,
      shortened(Object.hasOwn(a, name) ? mergedEntry(a[name], entry) : entry)
    ]);
    return { ...a, ...Object.fromEntries(both) };
  }
  var lacks = (a, b) => Object.entries(b).some(([name, entry]) => !Object.hasOwn(a, name) || !covers(a[name], entry));
  function broughtBack(here, filed, writer) {
    const back = Object.entries(filed).filter(([name, entry]) => Object.hasOwn(here, name) && isBlank(here[name]) && !isBlank(entry)).map(([name, entry]) => {
      const by = joined(here[name].by, entry.by);
      const start = own(by, writer) ?? 0;
      const [shown, ...others] = versionsOf(entry).map((version, i) => ({ ...version, dot: [writer, start + i + 1] }));
      return [name, { ...shown, by: { ...by, [writer]: start + 1 + others.length }, others }];
    });
    return { ...merged(here, filed), ...Object.fromEntries(back) };
  }
  function otherAnswers({ answer, others = [] }) {
    const said = /* @__PURE__ */ new Set([json(answer)]);
    return others.filter((other) => !isBlank(other) && !said.has(json(other.answer)) && said.add(json(other.answer)));
  }
  function changedBy(who, entry, by) {
    const n = (own(by, who) ?? 0) + 1;
    return { ...entry, dot: [who, n], by: { ...by, [who]: n } };
  }

  // screen/browser/shared.js
  function sharedOnPage(name, make) {
    const page = (
      /** @type {Record<symbol, T>} */
      /** @type {unknown} */
      globalThis
    );
    page[Symbol.for(name)] ??= make();
    return page[Symbol.for(name)];
  }

  // screen/browser/cupboard.js
  var KEPT = "coursekit-kept";
  var PREFIX = "coursekit:";
  var pageMemory = sharedOnPage("coursekit", () => (
    /** @type {Map<string, string>} */
    /* @__PURE__ */ new Map()
  ));
  var parsed = (text) => {
    try {
      return JSON.parse(text ?? "null");
    } catch {
      return null;
    }
  };
  function userPath(binder) {
    const config = parsed(document.getElementById("jupyter-config-data")?.textContent);
    const base = config?.baseUrl ?? document.body?.dataset.baseUrl;
    if (!base || binder && !config?.hubUser) return "";
    const address = String(base);
    const path = attempted(() => new URL(address, document.baseURI).pathname, address).replace(/\/$/, "");
    const hub = hubPath(config?.hubPrefix);
    const below = path.startsWith(`${hub}/`) ? path.slice(hub.length) : path;
    const [user] = /^.*?\/user\/[^/]+/.exec(below) ?? [below];
    return `${path.slice(0, path.length - below.length)}${user}`;
  }
  var hubPath = (prefix) => typeof prefix === "string" ? prefix.replace(/\/hub\/?$/, "") : "";
  function prefixOf(binder) {
    const user = userPath(binder);
    return user ? `coursekit@${encodeURIComponent(user)}:` : PREFIX;
  }
  var Cupboard = class {
    constructor({ storage, binder, prefix = prefixOf(binder) } = {}) {
      this.open = () => (
        /** @type {Storage} */
        storage === void 0 ? globalThis.localStorage : storage
      );
      this.prefix = prefix;
    }
    get isThere() {
      try {
        return this.open().length >= 0;
      } catch {
        return false;
      }
    }
    names(start) {
      let there = [];
      try {
        there = Array.from({ length: this.open().length }, (_, i) => this.open().key(i) ?? "");
      } catch {
      }
      return [.../* @__PURE__ */ new Set([...there, ...pageMemory.keys()])].filter((key) => key.startsWith(this.prefix + start)).map((key) => key.slice(this.prefix.length));
    }
    stored(name) {
      try {
        return parsed(this.open().getItem(this.prefix + name));
      } catch {
        return null;
      }
    }
    read(name) {
      const stored = this.stored(name);
      const here = entriesIn(parsed(pageMemory.get(this.prefix + name)));
      return isNewer(stored) || !Object.keys(here).length ? stored : stateOf(merged(entriesIn(stored), here));
    }
    write(name, state) {
      pageMemory.set(this.prefix + name, JSON.stringify(state));
      this.retry();
    }
    retry() {
      for (const key of [...pageMemory.keys()].filter((key2) => key2.startsWith(this.prefix))) {
        const state = this.read(key.slice(this.prefix.length));
        if (!isNewer(state) && this.holds(key, JSON.stringify(state))) pageMemory.delete(key);
      }
    }
    holds(key, text) {
      try {
        this.open().setItem(key, text);
        return this.open().getItem(key) === text;
      } catch {
        return false;
      }
    }
    unkept(name) {
      const here = pageMemory.get(this.prefix + name);
      const stored = here === void 0 ? {} : entriesIn(this.stored(name));
      return Object.fromEntries(
        Object.entries(entriesIn(parsed(here))).filter(
          ([name2, entry]) => !Object.hasOwn(stored, name2) || !covers(stored[name2], entry)
        )
      );
    }
    remove(name) {
      pageMemory.delete(this.prefix + name);
      try {
        this.open().removeItem(this.prefix + name);
      } catch {
      }
    }
    entries(place) {
      return merged(this.fromCells(place), entriesIn(this.read(place)));
    }
    fromCells(place) {
      const [kit, ...rest] = place.split("/");
      const round = rest[0] === "rounds" && rest[1];
      if (!round && rest[0] !== "questions") return {};
      const asked2 = (names, id) => round ? names[0] === round : names.includes(id);
      return this.names(`${kit}/`).filter((name) => name.split("/").length === 3 && !name.startsWith(`${kit}/rounds/`)).map((name) => {
        const names = name.split("/")[2].split("+");
        return Object.fromEntries(Object.entries(entriesIn(this.read(name))).filter(([id]) => asked2(names, id)));
      }).reduce(merged, {});
    }
    whenKept(kit, react, forget = react) {
      const ours = `${this.prefix}${kit}/`;
      let soon;
      const changed = (event) => {
        const { newValue, key } = (
          /** @type {StorageEvent} */
          event
        );
        const elsewhere3 = event.type === "storage" && newValue === null && (key ?? ours);
        const gone = elsewhere3 ? elsewhere3.startsWith(ours) : (
          /** @type {CustomEvent} */
          event.detail?.cleared === ours
        );
        clearTimeout(soon);
        if (gone) {
          for (const key2 of pageMemory.keys()) if (key2.startsWith(elsewhere3 || ours)) pageMemory.delete(key2);
          forget();
        } else {
          soon = setTimeout(() => {
            if (event.type !== KEPT) this.retry();
            react();
          }, 50);
        }
      };
      const events = [KEPT, "storage", "focus"];
      for (const event of events) globalThis.addEventListener(event, changed);
      return () => {
        clearTimeout(soon);
        for (const event of events) globalThis.removeEventListener(event, changed);
      };
    }
  };
  var tellPage = (detail = {}) => globalThis.dispatchEvent(new CustomEvent(KEPT, { detail }));

  // screen/browser/file.js
  var FILE_FORMAT = "coursekit-work";
  var FILE_VERSION = 1;
  var MOST_BYTES = 5e6;
  var OUTCOMES = ["", "right", "partly", "wrong", "noted", "shown"];
  function checksum(text) {
    let crc = ~0;
    for (const byte of new TextEncoder().encode(text)) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = crc >>> 1 ^ (crc & 1 ? 3988292384 : 0);
    }
    return (~crc >>> 0).toString(16).padStart(8, "0");
  }
  var isText = (x) => typeof x === "string";
  var isPlainNumber = (x) => typeof x === "number" && Number.isFinite(x);
  var isSaid = (x) => isText(x) || plain(x) && Object.values(x).every(isText) || Array.isArray(x) && x.every((part) => isText(part) || isPlainNumber(part) || Array.isArray(part) && part.every(isPlainNumber));
  function soundVersion({ answer, dot, first, tries, outcome, revealed, sure, of }) {
    return {
      answer,
      dot,
      ...isSaid(first) && { first },
      ...count(tries) && { tries },
      ...outcome && OUTCOMES.includes(outcome) && { outcome },
      ...revealed === true && { revealed },
      ...isPlainNumber(sure) && sure >= 0 && sure <= 100 && { sure },
      ...of && isText(of) && { of }
    };
  }
  function soundItems(items) {
    const sound = Object.entries(items).filter(([, entry]) => isSaid(entry.answer) && Object.keys(entry.by).length && !isBlank(entry)).map(([name, { by, others = [], ...shown }]) => {
      const kept = others.filter(({ answer }) => isSaid(answer)).map(soundVersion);
      return [name, { ...soundVersion(shown), by, ...kept.length && { others: kept } }];
    });
    return Object.fromEntries(sound);
  }
  var canonical = (x) => json(x, wellFormedText);
  function compact(json2) {
    let names = 0;
    const text = json2.replace(/("[^"\\]*(?:\\.[^"\\]*)*")([ \t\r\n]*:)?|[ \t\r\n]+/g, (_, string = "", colon = "") => {
      if (colon) names += 1;
      return (string.includes("\\") ? JSON.stringify(JSON.parse(string)) : string) + colon.trim();
    });
    return { text, names };
  }
  function namesIn(read) {
    let names = 0;
    for (const left = [read]; left.length; ) {
      const one = left.pop();
      if (one === null || typeof one !== "object") continue;
      if (!Array.isArray(one)) names += Object.keys(one).length;
      for (const part of Object.values(one)) left.push(part);
    }
    return names;
  }
  function fileText({ kit, id, name, lessons }, places) {
    const sound = Object.entries(places).map(([place, items]) => [place, soundItems(items)]).filter(([, items]) => Object.keys(items).length);
    const content = canonical({ kit, id, ...name && { name }, lessons, places: Object.fromEntries(sound) });
    return `{"format":"${FILE_FORMAT}","version":${FILE_VERSION},"checksum":"${checksum(content)}","content":${content}}
`;
  }
  function readFile(text, kit) {
    if (new TextEncoder().encode(text).length > MOST_BYTES) throw new Error("it is larger than any saved work.");
    if (text.includes("\0")) throw new Error("it is text in UTF-16: some editor has saved it anew.");
    const json2 = text.replace(/^\ufeff/, "");
    let file;
    try {
      file = JSON.parse(json2);
    } catch {
      throw new Error("it is not complete: it may be cut off, or of another kind.");
    }
    if (!plain(file) || file.format !== FILE_FORMAT || !Number.isInteger(file.version) || file.version < 1)
      throw new Error("it is not work saved from a course.");
    if (file.version > FILE_VERSION) throw new Error("it was saved by a newer version of the course.");
    const tidy = compact(json2);
    if (tidy.names !== namesIn(file))
      throw new Error("it gives something twice under one name: nobody can tell which of the two is meant.");
    const work = file.content;
    if (!plain(work) || !isText(work.kit) || !plain(work.places))
      throw new Error("it does not have the form of saved work.");
    if (work.kit !== kit) throw new Error(`it is work on another course (${work.kit.slice(0, 60)}).`);
    return {
      work,
      intact: isChecksumOf(file.checksum, [() => contentIn(json2), () => contentIn(tidy.text), () => canonical(work)])
    };
  }
  var contentIn = (json2) => json2.slice(json2.indexOf('"content":') + '"content":'.length, json2.lastIndexOf("}"));
  function isChecksumOf(given, forms2) {
    try {
      return forms2.some((form) => checksum(form()) === given);
    } catch {
      return false;
    }
  }

  // screen/browser/hearing.js
  async function hearPast(model) {
    const id = model.get("comm_id");
    const widget2 = id && await model.widget_manager?.get_model?.(id);
    const hear = widget2 && Object.getPrototypeOf(widget2.constructor.prototype)._handle_comm_msg;
    if (!hear || !widget2.comm) return false;
    widget2.comm.on_msg((message) => hear.call(widget2, message));
    return true;
  }

  // screen/browser/notebook.js
  var NOTHING_YET = "Run this cell to work with it here.";
  var MOST_OFTEN_MS = 200;
  function seldom(send) {
    let next;
    let last = -Infinity;
    let due = null;
    const now = () => {
      clearTimeout(next);
      const sent = due;
      due = null;
      if (sent) send(sent.value);
    };
    const tell = (value2) => {
      clearTimeout(next);
      due = { value: value2 };
      const sent = () => {
        last = performance.now();
        now();
      };
      const wait = last + MOST_OFTEN_MS - performance.now();
      if (wait <= 0) sent();
      else next = setTimeout(sent, wait);
    };
    return { tell, now };
  }
  async function listen(model) {
    if (await hearPast(model)) model.send({ ask: "news" });
  }
  var notebooks = sharedOnPage("coursekit notebooks", () => (
    /** @type {Set<Json>} */
    /* @__PURE__ */ new Set()
  ));
  function saveNotebooks() {
    for (const context of notebooks) {
      if (context.isDisposed) notebooks.delete(context);
      else if (context.model?.dirty && context.contentsModel?.writable) context.save().catch(console.error);
    }
  }
  var onNotebook = (name, mount8) => () => {
    const fields = [name, "answers", "stored", "trouble", "binder"];
    const views = /* @__PURE__ */ new Set();
    let known2 = {};
    let sending = null;
    const hear = (news) => {
      known2 = { ...known2, ...news };
      for (const view of views) view(news);
    };
    const takeOut = (model) => {
      const news = fields.map((field) => [field, model.get(field)]).filter(([, value2]) => value2 != null);
      for (const [field] of news) model.set(field, null);
      if (news.length) hear(Object.fromEntries(news));
    };
    return {
      initialize({ model, heard = [] }) {
        for (const news of heard) hear(news);
        takeOut(model);
        for (const field of fields) model.on(`change:${field}`, () => takeOut(model));
        model.on("msg:custom", hear);
        const answering = seldom((answers) => {
          try {
            model.send({ answers });
          } catch {
          }
        });
        sending = answering;
        if (!known2[name]) model.send({ ask: "everything" });
        listen(model).catch(console.error);
        const leaving = ["pagehide", "visibilitychange"];
        for (const event of leaving) globalThis.addEventListener(event, answering.now, true);
        return () => {
          for (const event of leaving) globalThis.removeEventListener(event, answering.now, true);
        };
      },
      render({ model, el }) {
        const { context } = model.widget_manager ?? {};
        if (context) notebooks.add(context);
        let view = null;
        const onChange = (answers) => {
          known2.answers = answers;
          sending?.tell(answers);
        };
        const draw = () => {
          el.replaceChildren();
          const { [name]: content, ...said } = known2;
          view = mount8(el, content, { ...said, onChange, notebook: model.widget_manager });
        };
        const told2 = (news) => {
          if (!view) return known2[name] && draw();
          if (news.answers) view.follow(news.answers);
          if ("stored" in news || "trouble" in news) view.hear?.(known2.stored, known2.trouble);
        };
        if (known2[name]) draw();
        else el.append(h("p", {}, NOTHING_YET));
        views.add(told2);
        return () => {
          views.delete(told2);
          view?.stop();
        };
      }
    };
  };

  // screen/browser/course.js
  var Course = class _Course {
    constructor(kit, options) {
      this.kit = kit;
      this.cupboard = new Cupboard(options);
      this.me = freshId();
      this.before = this.cupboard.prefix !== PREFIX ? new _Course(kit, { ...options, prefix: PREFIX }) : null;
    }
    get forgets() {
      return !this.cupboard.isThere || Object.keys(this.unkept()).length > 0;
    }
    entries(place) {
      return this.cupboard.entries(`${this.kit}/${place}`);
    }
    names() {
      return this.cupboard.names(`${this.kit}/`).map((name) => name.slice(this.kit.length + 1)).filter(isPlace);
    }
    places(lessons = []) {
      const rounds = lessons.flatMap((lesson) => lesson.rounds.map(({ place }) => place));
      const found = [.../* @__PURE__ */ new Set(["questions", ...rounds, ...this.names()])];
      return this.filled(found, (place) => this.entries(place));
    }
    unkept() {
      return this.filled(this.names(), (place) => this.cupboard.unkept(`${this.kit}/${place}`));
    }
    filled(places, entries) {
      const found = places.map((place) => ({ place, items: entries(place) }));
      return Object.fromEntries(
        found.filter(({ items }) => Object.keys(items).length).map(({ place, items }) => [place, items])
      );
    }
    keep(place, items, merge) {
      const name = `${this.kit}/${place}`;
      const stored = this.cupboard.read(name);
      const now = merge(this.entries(place), items);
      if (isNewer(stored) || !lacks(entriesIn(stored), now)) return false;
      this.cupboard.write(name, stateOf(now));
      return true;
    }
    take(places, merge = merged) {
      const changed = Object.entries(places).filter(([place, items]) => isPlace(place) && this.keep(place, items, merge));
      if (changed.length) tellPage();
    }
    clear() {
      for (const name of this.cupboard.names(`${this.kit}/`)) this.cupboard.remove(name);
      tellPage({ cleared: `${this.cupboard.prefix}${this.kit}/` });
    }
    whenKept(react, forget) {
      return this.cupboard.whenKept(this.kit, react, forget);
    }
    about() {
      const { id, name } = this.entries("about");
      return { id: id?.answer, name: name?.answer ?? "" };
    }
    tellAbout(fields) {
      const there = this.entries("about");
      const different = Object.entries(fields).filter(([field, answer]) => (own(there, field)?.answer ?? "") !== answer);
      this.take({
        about: Object.fromEntries(
          different.map(([field, answer]) => [field, changedBy(this.me, { answer }, own(there, field)?.by ?? {})])
        )
      });
    }
    save(lessons = [], given = this.about().name) {
      const { id = Math.random().toString(36).slice(2, 12) } = this.about();
      this.tellAbout({ id, name: given });
      const editions = Object.fromEntries(lessons.map((lesson) => [lesson.id, lesson.edition]));
      const { about: _, ...places } = this.places(lessons);
      const text = fileText({ kit: this.kit, id, name: given, lessons: editions }, places);
      const file = `${this.kit}-work-${stamp(/* @__PURE__ */ new Date())}.json`;
      const link = h("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: file });
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 6e4);
      saveNotebooks();
      return file;
    }
  };
  var isPlace = (name) => ["questions", "switches", "bargain", "about"].includes(name) || /^rounds\/[^/]+$/.test(name);
  var placesIn = (state) => plain(state?.places) ? Object.fromEntries(Object.entries(state.places).map(([place, kept]) => [place, entriesIn(kept)])) : {};
  function stamp(now) {
    const two = (n) => String(n).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
  }

  // screen/browser/notice.js
  var SAVE = "Save my work to a file";
  var HOSTED = "A hosted session, as on Binder, ends after some ten idle minutes, and what it kept is gone: save a file before you leave.";
  var UNKEPT = {
    "": "",
    nowhere: "What you did here last is not kept: this browser has no space left for it, or does not allow it. It is gone when you close or reload this page. Save your work to a file first.",
    elsewhere: `What you did here last is kept only on the computer that runs the notebooks: this browser has no space left for it, or does not allow it. ${HOSTED}`
  };
  var FORGETS = "This browser does not keep what you do in the course: it has no space left for it, or does not allow it. Save your work to a file before you close or reload this page.";
  var saved = (file) => `Saved as ${file}, where your browser keeps downloads. It is what you load to go on, and what you hand in.`;
  var areSafe = (pairs) => pairs.every(([entry, by]) => by && covers({ by }, entry));
  var whereIs = (unkept) => !unkept.length ? "" : areSafe(unkept) ? "elsewhere" : "nowhere";
  var Notice = class {
    constructor(save) {
      this.due = "";
      this.words = h("p");
      this.saved = h("p");
      const button = h(
        "button",
        { type: "button", click: () => this.say(this.words.textContent ?? "", saved(save())) },
        SAVE
      );
      this.node = h(
        "div",
        { class: "ck-notice", hidden: true },
        this.words,
        h("div", { class: "ck-buttons" }, button),
        this.saved
      );
      this.spoken = h("div", { class: "ck-spoken", "aria-live": "polite" });
    }
    show(words) {
      this.due = words;
      if (words === this.words.textContent) return;
      if (words || !this.node.contains(document.activeElement)) this.say(words);
      else this.node.addEventListener("focusout", () => setTimeout(() => this.show(this.due)), { once: true });
    }
    say(words, more = "") {
      this.node.hidden = !words;
      this.words.textContent = words;
      this.saved.textContent = more;
      this.spoken.textContent = more || words;
    }
  };

  // screen/browser/keeping.js
  var FROM_NEWER = "The answers kept here were made by a newer version of this course. They are left alone; what you answer now is not kept.";
  var PYTHON_MS = 1500;
  var Kept = class {
    constructor(key, names, { answers, stored, onChange = () => {
    }, ...options }, fit, show) {
      const [kit] = key.split("/");
      this.key = key;
      this.names = names;
      this.onChange = onChange;
      this.fit = fit;
      this.show = show;
      this.me = freshId();
      this.items = {};
      this.safe = {};
      this.fitting = /* @__PURE__ */ new WeakMap();
      this.later = void 0;
      this.course = new Course(kit, options);
      this.cupboard = this.course.cupboard;
      this.notice = new Notice(() => this.course.save());
      const there = this.cupboard.read(key);
      this.fromNewer = isNewer(there) || isNewer(answers);
      const stop = this.course.whenKept(
        () => this.refresh(),
        () => this.forget()
      );
      this.stop = () => {
        clearTimeout(this.later);
        stop();
      };
      if (this.fromNewer) return;
      this.take(this.cupboard.fromCells(key));
      this.take(entriesIn(there));
      this.take(entriesIn(answers));
      this.store();
      this.hear(stored);
      if (lacks(entriesIn(answers), this.items)) this.tell();
    }
    entry(name) {
      const kept = own(this.items, name);
      if (kept && !this.fitting.has(kept)) this.fitting.set(kept, this.fit(name, kept));
      return kept && this.fitting.get(kept);
    }
    take(entries) {
      const behind = this.names.filter((name) => Object.hasOwn(entries, name)).filter((name) => !own(this.items, name) || !covers(this.items[name], entries[name]));
      this.items = merged(this.items, Object.fromEntries(behind.map((name) => [name, entries[name]])));
      return behind.length > 0;
    }
    put(changes) {
      const there = entriesIn(this.cupboard.read(this.key));
      if (!this.fromNewer && this.take(there)) setTimeout(() => this.show());
      for (const [name, fields] of Object.entries(changes)) {
        const by = joined(own(there, name)?.by ?? {}, own(this.items, name)?.by ?? {});
        this.items[name] = changedBy(this.me, { ...this.entry(name), ...fields }, by);
      }
      if (this.fromNewer) return;
      this.store();
      this.tell();
    }
    store() {
      const there = entriesIn(this.cupboard.read(this.key));
      if (lacks(there, this.items)) {
        this.cupboard.write(this.key, stateOf(merged(there, this.items)));
        tellPage();
      }
      this.notify();
    }
    tell() {
      try {
        this.onChange(copy(stateOf(this.items)));
      } catch {
      }
    }
    notify() {
      const unkept = this.cupboard.unkept(this.key);
      const mine = this.names.filter((name) => Object.hasOwn(unkept, name));
      const where = whereIs(mine.map((name) => [unkept[name], own(this.safe, name)]));
      const wait = where === "nowhere" && this.notice.words.textContent !== UNKEPT.nowhere && Object.keys(this.safe).length;
      if (wait) {
        this.later ??= setTimeout(() => {
          this.safe = {};
          this.notify();
        }, PYTHON_MS);
        return;
      }
      clearTimeout(this.later);
      this.later = void 0;
      this.notice.show(UNKEPT[where]);
    }
    hear(stored) {
      this.safe = plain(stored) ? stored : {};
      this.notify();
    }
    refresh() {
      if (this.fromNewer) return;
      if (this.take(entriesIn(this.cupboard.read(this.key)))) {
        this.show();
        this.tell();
      }
      this.notify();
    }
    follow(raw) {
      if (this.fromNewer || isNewer(raw) || !this.take(entriesIn(raw))) return;
      this.store();
      this.show();
    }
    forget() {
      this.items = {};
      this.show();
      this.tell();
      this.notify();
    }
    get face() {
      return { follow: (state) => this.follow(state), hear: (stored) => this.hear(stored), stop: this.stop };
    }
  };

  // argument/browser/state.js
  function fittedOff({ answer, dot, by }, claims) {
    return Array.isArray(answer) ? { answer: claims.map(({ id }) => id).filter((id) => answer.includes(id)), dot, by } : null;
  }
  var STANDARDS = {
    scintilla: "at least one reason for it holds (the weakest: “scintilla of evidence”)",
    validity: "a reason for it holds and no attack on it does (stricter: “dialectical validity”)"
  };
  function fittedStandard({ answer, dot, by }) {
    return typeof answer === "string" && Object.hasOwn(STANDARDS, answer) ? { answer, dot, by } : null;
  }
  function judge({ claims, relations, order }, off, standard) {
    const standing = /* @__PURE__ */ new Set();
    const applies = ({ premises }) => premises.every((id) => standing.has(id));
    const into = (id, kind) => relations.filter((relation) => relation.to === id && relation.kind === kind);
    const meets = (id) => into(id, "supports").some(applies) && (standard !== "validity" || !into(id, "attacks").some(applies));
    for (const id of order)
      if (!off.includes(id) && (!into(id, "supports").length || meets(id))) standing.add(id);
    const state = (id) => {
      if (off.includes(id)) return "off";
      if (!standing.has(id)) return "fallen";
      return into(id, "attacks").some(applies) ? "disputed" : "on";
    };
    const states = new Map(claims.map(({ id }) => [id, state(id)]));
    return {
      state: (id) => must(states.get(id)),
      stands: (id) => ["on", "disputed"].includes(must(states.get(id))),
      reasons: (id, kind) => into(id, kind).filter(applies),
      applies
    };
  }
  var STATE_WORDS = { on: "stands", disputed: "stands, disputed", fallen: "falls", off: "switched off" };
  var reasonsInWords = (word, relations) => listed(relations.map(({ premises }) => `${word} ${premises.join(" with ")}`));
  function sentence(content, off, standard) {
    const now = judge(content, off, standard);
    const { conclusion } = content;
    const fallen = content.claims.map(({ id }) => id).filter((id) => now.state(id) === "fallen");
    const fall = fallen.length === 1 ? "falls" : "fall";
    const before = off.length ? `Switched off: ${listed(off)}.` : "All claims are switched on.";
    const how = standard === "validity" ? "By the stricter standard" : "So";
    const falls = fallen.length ? ` ${how} ${listed(fallen)} ${fall}.` : off.length ? " Nothing else falls." : "";
    return `${before}${falls} ${verdict(now, conclusion, off.length)}`;
  }
  function verdict(now, conclusion, still) {
    if (now.state(conclusion) === "off") return `The conclusion, ${conclusion}, is switched off.`;
    const [carried, against] = [now.reasons(conclusion, "supports"), now.reasons(conclusion, "attacks")];
    if (!now.stands(conclusion))
      return carried.length ? `The conclusion, ${conclusion}, is supported ${reasonsInWords("by", carried)}, but attacked ${reasonsInWords("by", against)}.` : `The conclusion, ${conclusion}, has nothing left to stand on.`;
    const on = carried.length ? ` ${reasonsInWords("on", carried)}` : "";
    const disputed = against.length ? `, disputed ${reasonsInWords("by", against)}` : ", and nothing disputes it";
    return `The conclusion, ${conclusion}, ${still ? "still stands" : "stands"}${on}${disputed}.`;
  }

  // argument/browser/picture.js
  var [LINE, FIRST_LINE, CROSS] = [13, 10.5, 4.5];
  function drawMap(content, now, said, toggle) {
    const { layout, relations, claims } = content;
    const labels2 = new Map(claims.map(({ id, label }) => [id, label]));
    const byId = new Map(relations.map((relation) => [relation.id, relation]));
    const margin = 10;
    const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin];
    return svgNode(
      "svg",
      {
        viewBox: [-margin, -margin, width, height].join(" "),
        style: `min-width: ${width}px`,
        role: "img",
        "aria-label": `Map of the argument. ${said} The list below has every claim.`,
        class: "ck-picture"
      },
      // Not every reader takes an image with parts for one image.
      svgNode(
        "g",
        { "aria-hidden": "true" },
        layout.paths.map((path) => drawPath(path, must(byId.get(path.relation)), now, layout.gap)),
        layout.boxes.map(
          (one) => drawBox(one, must(labels2.get(one.claim)), now.state(one.claim), one.claim === content.conclusion, toggle)
        )
      )
    );
  }
  var BADGES = { disputed: "disputed", fallen: "falls", off: "off" };
  function drawBox({ claim, x, y, width, height, lines }, label, state, last, toggle) {
    const middle = x + width / 2;
    const top = y + (height - LINE * lines.length) / 2 + FIRST_LINE;
    const named2 = (text) => [svgNode("tspan", { class: "ck-name" }, claim), text.slice(claim.length)];
    const line3 = (text, i) => svgNode("text", { x: middle, y: top + LINE * i }, i ? text : named2(text));
    const word = BADGES[state] ?? "";
    const wide = word.length * 6.5 + 10;
    return svgNode(
      "g",
      { class: `ck-box ck-${state}${last ? " ck-last" : ""}`, click: () => toggle(claim), "data-claim": claim },
      svgNode("title", {}, `${label}: ${STATE_WORDS[state]}`),
      svgNode("rect", { x, y, width, height, rx: 3 }),
      (state === "fallen" || state === "off") && svgNode("path", { class: "ck-strike", d: `M${x},${y + height}L${x + width},${y}` }),
      lines.map(line3),
      word && svgNode(
        "g",
        { class: "ck-badge" },
        svgNode("rect", {
          x: x + width - wide - 4,
          y: y - 11,
          width: wide,
          height: 16,
          rx: 8
        }),
        svgNode("text", { x: x + width - wide / 2 - 4, y: y + 1 }, word)
      )
    );
  }
  function drawPath({ stems, bar, head, word }, relation, now, gap) {
    const [x, y] = head;
    const line3 = (way) => svgNode("polyline", { points: way.map((corner) => corner.join(",")).join(" ") });
    const supports = relation.kind === "supports";
    const live = now.applies(relation);
    const cross = [CROSS, -CROSS].map(
      (up) => line3([
        [x - 7 - CROSS, y - up],
        [x - 7 + CROSS, y + up]
      ])
    );
    const arrow = svgNode("path", { class: "ck-head", d: `M${x - 9},${y - 5}L${x},${y}L${x - 9},${y + 5}Z` });
    return svgNode(
      "g",
      {
        class: `ck-path ck-${relation.kind} ck-${relation.basis}${live ? "" : " ck-idle"}`,
        "data-relation": relation.id
      },
      svgNode("g", { class: "ck-stems" }, stems.map(line3), bar.length && line3([[bar[0], y], head])),
      bar.length && svgNode("path", { class: "ck-bar", d: `M${bar[0]},${bar[1] - 6}V${bar[2] + 6}` }),
      bar.length && svgNode("text", { x: bar[0] + 10, y: y - 5, class: "ck-plus" }, "+"),
      supports ? arrow : cross,
      word && svgNode("text", { x: x - gap / 2 - 2, y: y - 7, class: "ck-word" }, word)
    );
  }

  // argument/browser/switches.js
  var SwitchesView = class {
    constructor(content, options) {
      this.content = content;
      this.claims = new Map(content.claims.map((claim) => [claim.id, claim]));
      const fit = (name, entry) => name === "off" ? fittedOff(entry, content.claims) : fittedStandard(entry);
      this.kept = new Kept(content.key, ["off", "standard"], options, fit, () => this.show());
      this.build();
      this.show();
    }
    off() {
      return this.kept.entry("off")?.answer ?? [];
    }
    standard() {
      return this.kept.entry("standard")?.answer ?? "scintilla";
    }
    build() {
      const group = (legend2, claims2) => h(
        "fieldset",
        {},
        h("legend", {}, legend2),
        h(
          "div",
          { class: "ck-switch-list" },
          claims2.map((claim) => this.control(claim))
        )
      );
      this.boxes = /* @__PURE__ */ new Map();
      const { claims } = this.content;
      this.status = h("p", { role: "status", class: "ck-outcome" });
      this.allOn = h("button", { type: "button", click: () => this.set([]) }, "Switch all on");
      this.picture = scrollable("Picture of the map");
      this.list = h("div", { class: "ck-states" });
      this.root = h(
        "div",
        { class: "ck-screen ck-switches", role: "group", "aria-label": "Premise switches" },
        this.chooser(),
        h("div", { class: "ck-result" }, this.status, this.allOn),
        this.kept.notice.node,
        this.kept.notice.spoken,
        h(
          "div",
          { class: "ck-beside" },
          h(
            "div",
            {},
            group(
              "Premises: nothing in the map supports them",
              claims.filter(({ premise }) => premise)
            ),
            group(
              "Claims that rest on others",
              claims.filter(({ premise }) => !premise)
            )
          ),
          this.picture
        ),
        h("details", { open: true }, h("summary", {}, "The map as a list, with the state of each claim"), this.list)
      );
      if (this.kept.fromNewer) this.root.prepend(h("p", { class: "ck-notice" }, FROM_NEWER));
      keepKeys(this.root);
    }
    control({ id, label }) {
      const box = h("input", { type: "checkbox", value: id, change: () => this.toggle(id) });
      this.boxes.set(id, box);
      return h("label", {}, box, h("span", {}, h("b", {}, id), " ", told("span", label)));
    }
    chooser() {
      const name = freshId();
      this.choices = Object.entries(STANDARDS).map(([value2, words]) => {
        const choice = h("input", { type: "radio", name, value: value2, change: () => this.judgeBy(value2) });
        return [choice, h("label", {}, choice, h("span", {}, words))];
      });
      return h(
        "fieldset",
        { class: "ck-standard" },
        h("legend", {}, "Proof standard: a claim that rests on others stands when"),
        this.choices.map(([, label]) => label)
      );
    }
    judgeBy(standard) {
      this.kept.put({ standard: { answer: standard } });
      this.show();
    }
    toggle(id) {
      const off = this.off();
      this.set(off.includes(id) ? off.filter((one) => one !== id) : [...off, id]);
    }
    set(off) {
      const focused = document.activeElement === this.allOn;
      this.kept.put({ off: { answer: this.content.claims.map(({ id }) => id).filter((id) => off.includes(id)) } });
      this.show();
      if (focused && this.allOn.disabled) this.boxes.values().next().value?.focus();
    }
    show() {
      const off = this.off();
      const standard = this.standard();
      const now = judge(this.content, off, standard);
      for (const [choice] of this.choices) choice.checked = choice.value === standard;
      for (const [id, box] of this.boxes) box.checked = !off.includes(id);
      this.allOn.disabled = !off.length;
      const said = sentence(this.content, off, standard);
      if (said !== this.status.textContent) this.status.textContent = said;
      this.picture.replaceChildren(
        attempted(() => drawMap(this.content, now, said, (id) => this.toggle(id)), NO_PICTURE)
      );
      this.list.replaceChildren(this.outline(now));
    }
    outline(now) {
      const seen = /* @__PURE__ */ new Set();
      const { relations, conclusion, claims } = this.content;
      const entry = (id, how = "") => {
        const again = seen.has(id);
        const into = relations.filter(({ to }) => to === id);
        seen.add(id);
        return h(
          "li",
          { "data-claim": id, class: `ck-${now.state(id)}` },
          how,
          h("b", {}, id),
          ": ",
          told("span", `${must(this.claims.get(id)).label}. `),
          h("span", { class: "ck-state" }, `${STATE_WORDS[now.state(id)]}${again && into.length ? " (see above)" : ""}`),
          !again && into.length && h("ul", {}, into.map(reason))
        );
      };
      const reason = (relation) => {
        const how = relation.kind === "supports" ? "Supported" : "Attacked";
        const granted = relation.concession ? ", as a concession," : "";
        const ours = relation.basis === "stated" ? "" : ", as we read it,";
        const { premises } = relation;
        if (premises.length === 1) return entry(premises[0], `${how}${granted}${ours} by `);
        return h(
          "li",
          {},
          `${how}${granted}${ours} by these together:`,
          h(
            "ul",
            {},
            premises.map((id) => entry(id))
          )
        );
      };
      const first = entry(conclusion);
      return h(
        "ul",
        {},
        first,
        claims.filter(({ id }) => !seen.has(id)).map(({ id }) => entry(id))
      );
    }
  };
  function mount(element, content, options = {}) {
    const view = new SwitchesView(content, options);
    element.append(view.root);
    return view.kept.face;
  }

  // bargaining/browser/model.js
  var FULL = 100;
  var value = (stakes, shares) => [0, 1].map((side) => stakes.reduce((sum, stake, i) => sum + stake.worth[side] * shares[i][side], 0));
  var gains = (points, over) => [points[0] - over[0], points[1] - over[1]];
  var product = (gained) => Math.max(gained[0], 0) * Math.max(gained[1], 0);
  var between2 = (one, other, along) => one.map((x, i) => x + along * (other[i] - x));
  var close = (one, other) => Math.max(...gains(one, other).map(Math.abs)) <= HAIR * Math.max(1, ...one.map(Math.abs));
  var sameRatio = (one, other) => {
    const [left, right] = [one[0] * other[1], one[1] * other[0]];
    return Math.abs(left - right) <= HAIR * Math.max(left, right);
  };
  function noDeal(stakes) {
    const shares = stakes.map(({ kept }) => kept);
    return { shares, points: value(stakes, shares), deal: false };
  }
  var divided = (stakes, first) => stakes.map(({ worth, kept }, i) => worth[0] || worth[1] ? [first[i], 1 - first[i]] : kept);
  function frontier(stakes) {
    const first = stakes.map(({ worth }) => worth[0] && !worth[1] ? 1 : 0);
    const cost = (i) => stakes[i].worth[1] / stakes[i].worth[0];
    const shared = [...stakes.keys()].filter((i) => stakes[i].worth[0] && stakes[i].worth[1]).sort((a, b) => cost(a) - cost(b));
    const chain = [first];
    shared.forEach((i, place) => {
      const had = [...chain[chain.length - 1]];
      had[i] = 1;
      const alike3 = place && sameRatio(stakes[shared[place - 1]].worth, stakes[i].worth);
      if (alike3)
        chain[chain.length - 1] = had;
      else chain.push(had);
    });
    return chain.map((had) => ({ points: value(stakes, divided(stakes, had)), first: had }));
  }
  function betterForBoth(corners, start) {
    const found = [];
    corners.forEach((one, place) => {
      const other = corners[place + 1] ?? one;
      const cuts = [0, 1].map((side) => (start[side] - one[side]) / (other[side] - one[side])).filter((cut) => cut > 0 && cut < 1).sort((a, b) => a - b);
      for (const along of [0, ...cuts]) {
        const at = between2(one, other, along);
        if (Math.min(...gains(at, start)) >= -HAIR * FULL) found.push(at);
      }
    });
    return found;
  }
  function bestOn(one, other, start) {
    const [[a, b], [c, d]] = [gains(one, start), gains(other, start)];
    const [rise, fall] = [c - a, d - b];
    const top = rise * fall < 0 ? [Math.min(Math.max(-(a * fall + b * rise) / (2 * rise * fall), 0), 1)] : [];
    const least = HAIR * Math.max(...[...one, ...other, ...start].map(Math.abs));
    return [0, ...top, 1].map((along) => ({ gained: gains(between2(one, other, along), start), along })).filter(({ gained }) => Math.min(...gained) > least).map(({ gained, along }) => [product(gained), along]).reduce(
      (best, tried) => best && best[0] >= tried[0] ? best : tried,
      /** @type {number[] | undefined} */
      void 0
    );
  }
  function oneByOne(stakes) {
    const shares = stakes.map(({ worth, kept }) => {
      const rest = Math.max(0, 1 - kept[0] - kept[1]);
      return worth[0] && worth[1] ? kept.map((share2) => share2 + rest / 2) : kept;
    });
    const points = value(stakes, shares);
    return { shares, points, deal: !close(points, noDeal(stakes).points) };
  }
  function atOnce(stakes) {
    const start = noDeal(stakes);
    const corners = frontier(stakes);
    let found;
    for (const [place, low] of corners.entries()) {
      const high = corners[place + 1] ?? low;
      if (high === low && corners.length > 1) continue;
      const best = bestOn(low.points, high.points, start.points);
      if (best && !(found && found.best >= best[0])) found = { best: best[0], along: best[1], low, high };
    }
    if (!found) return start;
    const shares = divided(stakes, between2(found.low.first, found.high.first, found.along));
    const points = value(stakes, shares);
    const separate = oneByOne(stakes);
    return close(separate.points, points) ? separate : { shares, points, deal: true };
  }
  function wholeSwap(stakes) {
    const total2 = value(
      stakes,
      stakes.map(() => [1, 1])
    );
    const alike3 = stakes.map(({ worth }) => sameRatio(worth, total2));
    if (alike3.every(Boolean)) return void 0;
    const shares = stakes.map(
      ({ worth, kept }, i) => alike3[i] ? kept : worth[0] * total2[1] > worth[1] * total2[0] ? [1, 0] : [0, 1]
    );
    const points = value(stakes, shares);
    const deal = Math.min(...gains(points, noDeal(stakes).points)) > HAIR * Math.max(...total2);
    return { shares, points, deal };
  }
  var NO_DEAL = "No deal";
  var ONE_BY_ONE = "Issue by issue";
  var AT_ONCE = "Both at once";
  var SWAP = "Whole swap";
  function outcomes(stakes) {
    const swap = wholeSwap(stakes);
    return {
      [NO_DEAL]: noDeal(stakes),
      [ONE_BY_ONE]: oneByOne(stakes),
      [AT_ONCE]: atOnce(stakes),
      ...swap && { [SWAP]: swap }
    };
  }
  var tenths = (number) => String(Math.floor(number * 10 + 0.5 + 1e-6) / 10 + 0);
  var signed = (gain) => tenths(gain) === "0" ? "0" : `+${tenths(gain)}`.replace("+-", "−");
  var upper = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
  function sentence2(stakes, names) {
    const ends = outcomes(stakes);
    const [joint, separate, swap] = [ends[AT_ONCE], ends[ONE_BY_ONE], ends[SWAP]];
    const got = names.map((name, side) => `${name} ${tenths(joint.points[side])}`);
    const more = gains(joint.points, separate.points).map(tenths);
    const said = [];
    if (!joint.deal) said.push("No deal: no possible deal is better for both sides than having none.");
    else if (more.every((gain) => gain === "0"))
      said.push(`Linking both issues gains nothing: ${got[0]} points, ${got[1]} points, as issue by issue.`);
    else
      said.push(
        `Linking both issues gives ${got[0]} points and ${got[1]} points: ${more[0]} and ${more[1]} more than issue by issue.`
      );
    gains(swap?.points ?? [0, 0], swap ? ends[NO_DEAL].points : [0, 0]).forEach((gain, side) => {
      if (gain < 0 && tenths(-gain) !== "0")
        said.push(`The whole swap would leave ${names[side]} ${tenths(-gain)} points worse off than no deal.`);
    });
    return upper(said.join(" "));
  }

  // bargaining/browser/picture.js
  var [WIDEST, NARROWEST] = [640, 220];
  var BELOW = 0.73;
  var MARGIN = { left: 62, right: 24, top: 18, bottom: 58 };
  var LABEL_HEIGHT = 18;
  var HALO = 3;
  var LABELLED = 380;
  function planeOf(room) {
    const width = Math.max(NARROWEST, Math.min(WIDEST, room || WIDEST));
    const height = Math.round(BELOW * width + (WIDEST - width) / 6);
    const across = (x) => MARGIN.left + x / FULL * (width - MARGIN.left - MARGIN.right);
    const down = (y) => height - MARGIN.bottom - y / FULL * (height - MARGIN.top - MARGIN.bottom);
    const path = (points) => points.map(([x, y]) => `${across(x)},${down(y)}`).join(" ");
    return { width, height, across, down, path };
  }
  var SHAPES2 = {
    [NO_DEAL]: ["rect", { x: -6, y: -6, width: 12, height: 12 }],
    [ONE_BY_ONE]: ["path", { d: "M0,-8 L7.5,6 L-7.5,6 Z" }],
    [AT_ONCE]: ["circle", { r: 7.5 }],
    [SWAP]: ["path", { d: "M0,-9 L9,0 L0,9 L-9,0 Z" }]
  };
  var line = (x1, y1, x2, y2, kind) => svgNode("line", { x1, y1, x2, y2, class: kind });
  function mark(name, x, y) {
    const [tag, outline] = SHAPES2[name];
    const kind = name.toLowerCase().replaceAll(" ", "-");
    return svgNode(tag, { ...outline, transform: `translate(${x} ${y})`, class: `ck-mark ck-mark-${kind}` });
  }
  function axes([one, other], { height, across, down }) {
    const ticks = [0, 20, 40, 60, 80, 100];
    const [left, bottom] = [across(0), down(0)];
    return svgNode(
      "g",
      { "aria-hidden": "true" },
      ticks.map((at) => [
        line(across(at), bottom, across(at), down(FULL), "ck-grid"),
        line(left, down(at), across(FULL), down(at), "ck-grid"),
        svgNode("text", { x: across(at), y: bottom + 20, "text-anchor": "middle" }, String(at)),
        svgNode("text", { x: left - 9, y: down(at) + 5, "text-anchor": "end" }, String(at))
      ]),
      line(left, bottom, across(FULL), bottom, "ck-axis"),
      line(left, bottom, left, down(FULL), "ck-axis"),
      svgNode(
        "text",
        { x: across(FULL / 2), y: height - 10, "text-anchor": "middle", class: "ck-axis-title" },
        `Points of ${one}`
      ),
      svgNode(
        "text",
        { transform: `translate(15 ${down(FULL / 2)}) rotate(-90)`, "text-anchor": "middle", class: "ck-axis-title" },
        `Points of ${other}`
      )
    );
  }
  var boxesMeet = (a, b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
  var LABEL_FONT = "600 13px";
  function widthOf(text) {
    const canvas = document.createElement("canvas").getContext("2d");
    if (!canvas) return 0;
    canvas.font = `${LABEL_FONT} ${getComputedStyle(document.querySelector(".ck-bargain") ?? document.body).fontFamily}`;
    return canvas.measureText(text).width;
  }
  function labels(groups, { width: end, down }) {
    const taken = groups.map(({ x, y }) => ({ x: x - 12, y: y - 12, width: 24, height: 24 }));
    return groups.map(({ x, y, text }) => {
      const width = widthOf(text) + 2 * HALO;
      const places = [
        [20, -9],
        [-20 - width, -9],
        [-width / 2, -34],
        [-width / 2, 16],
        [10, -34],
        [10, 16],
        [-10 - width, -34],
        [-10 - width, 16],
        [17, 34],
        [17, -54]
      ];
      const boxes = places.map(([dx, dy]) => ({ x: x + dx, y: y + dy, width, height: LABEL_HEIGHT }));
      const inside = (box2) => box2.x > MARGIN.left && box2.x + width < end && box2.y > 0 && box2.y + LABEL_HEIGHT < down(0);
      const box = boxes.find((box2) => inside(box2) && !taken.some((other) => boxesMeet(box2, other))) ?? boxes.find(inside) ?? boxes[0];
      taken.push(box);
      return svgNode("text", { x: box.x + HALO, y: box.y + 14, class: "ck-label" }, text);
    });
  }
  function groupsOf(ends, { across, down }) {
    const groups = [];
    for (const [name, { points }] of Object.entries(ends)) {
      const [x, y] = [across(points[0]), down(points[1])];
      const same = groups.find((group) => Math.hypot(group.x - x, group.y - y) < 4);
      if (same) same.text += ` = ${name}`;
      else groups.push({ x, y, text: name });
    }
    return groups;
  }
  function picture(stakes, names, said, room) {
    const plane = planeOf(room);
    const { width, height, across, down, path } = plane;
    const ends = outcomes(stakes);
    const edge = frontier(stakes).map(({ points }) => points);
    const [dx, dy] = ends[NO_DEAL].points;
    const more = betterForBoth(edge, [dx, dy]);
    const better = more.length > 1 && [[dx, dy], [dx, more[0][1]], ...more, [more[more.length - 1][0], dy]];
    const marks = Object.entries(ends).map(([name, { points }]) => mark(name, across(points[0]), down(points[1])));
    return svgNode(
      "svg",
      { viewBox: `0 0 ${width} ${height}`, width, role: "img", "aria-label": said, class: "ck-picture" },
      svgNode("polygon", {
        points: path([[0, 0], [0, edge[0][1]], ...edge, [edge[edge.length - 1][0], 0]]),
        class: "ck-feasible"
      }),
      axes(names, plane),
      better && svgNode("polygon", { points: path(better), class: "ck-better" }),
      svgNode("polyline", { points: path(edge), class: "ck-frontier" }),
      line(across(dx), down(dy), across(dx), down(FULL), "ck-least"),
      line(across(dx), down(dy), across(FULL), down(dy), "ck-least"),
      marks,
      width >= LABELLED && labels(groupsOf(ends, plane), plane)
    );
  }
  function legend() {
    const sample = (content, name) => h(
      "li",
      {},
      svgNode("svg", { viewBox: "-12 -12 24 24", width: 24, height: 24, "aria-hidden": "true" }, content),
      name
    );
    return h(
      "ul",
      { class: "ck-legend" },
      Object.keys(SHAPES2).map((name) => sample(mark(name, 0, 0), name)),
      sample(line(-11, 0, 11, 0, "ck-frontier"), "Frontier"),
      sample(svgNode("rect", { x: -10, y: -8, width: 20, height: 16, class: "ck-feasible" }), "Possible"),
      sample(
        svgNode("rect", { x: -10, y: -8, width: 20, height: 16, class: "ck-better" }),
        "Better than no deal for both"
      )
    );
  }

  // bargaining/browser/explorer.js
  var MOST = 100;
  var isNumber = (x) => typeof x === "number" && x >= 0 && x <= MOST;
  var isList = (x, length, each) => Array.isArray(x) && x.length === length && x.every(each);
  var isPair = (x) => isList(x, 2, isNumber);
  var PRESETS = [
    ["Same priorities", () => ({ weights: [70, 70] })],
    ["Same first choice, different rates", () => ({ weights: [80, 60] })],
    ["Opposite priorities", () => ({ weights: [80, 20] })],
    [
      "Each holds what it wants",
      () => ({
        weights: [80, 20],
        kept: [
          [100, 0],
          [0, 100]
        ]
      })
    ],
    [
      "Each holds what the other wants",
      () => ({
        weights: [80, 20],
        kept: [
          [0, 100],
          [100, 0]
        ]
      })
    ],
    [
      "One side holds everything",
      () => ({
        kept: [
          [100, 0],
          [100, 0]
        ]
      })
    ]
  ];
  var Explorer = class {
    constructor(content, options) {
      this.content = content;
      this.names = content.sides;
      this.id = freshId();
      this.start = { weights: content.weights, kept: content.kept, wishes: content.unseated.map(() => 0) };
      this.store = new Kept(
        content.key,
        Object.keys(this.start),
        options,
        (name, entry) => this.fitted(
          /** @type {keyof Numbers} */
          name,
          entry
        ),
        () => this.show("")
      );
      this.controls = [];
      this.build();
      this.show("");
    }
    get state() {
      const now = Object.entries(this.start).map(([name, first]) => [name, this.store.entry(name)?.answer ?? first]);
      return Object.fromEntries(now);
    }
    fitted(name, { answer, dot, by }) {
      const fits2 = ([one, other]) => one + other <= MOST;
      const sound = {
        weights: isPair,
        kept: (x) => isList(x, 2, isPair) && x.every(fits2),
        wishes: (x) => isList(x, this.start.wishes.length, isNumber)
      };
      return sound[name](answer) ? { answer: copy(answer), dot, by } : null;
    }
    stakes() {
      const { weights, kept } = this.state;
      const worths = [weights, weights.map((weight) => MOST - weight)];
      return worths.map((worth, i) => ({ worth, kept: kept[i].map((share2) => share2 / MOST) }));
    }
    build() {
      const { content } = this;
      const button = (text, click) => h("button", { type: "button", click }, text);
      this.status = h("div", { class: "ck-said", role: "status" });
      this.figure = h("div", { class: "ck-figure" });
      this.table = scrollable("Table of outcomes");
      const presets = PRESETS.map(([name, change]) => button(name, () => this.change(change(), `${name}.`)));
      const back = button("Back to the starting numbers", () => this.change(this.start, "Back to the starting numbers."));
      this.root = h(
        "div",
        { class: "ck-screen ck-bargain", role: "group", "aria-label": "A bargain to try out" },
        h("div", { class: "ck-intro" }, told("p", content.question), told("p", content.basis)),
        h(
          "div",
          { class: "ck-beside" },
          h(
            "div",
            { class: "ck-moved" },
            this.weightFields(),
            content.issues.map((issue, i) => this.keptFields(issue, i)),
            this.unseatedFields()
          ),
          h(
            "div",
            { class: "ck-follows" },
            h("div", { class: "ck-presets", role: "group", "aria-label": "Try" }, presets, back),
            this.status,
            this.store.notice.node,
            this.store.notice.spoken,
            this.figure,
            legend()
          )
        ),
        this.table,
        h(
          "details",
          {},
          h("summary", {}, "What the model assumes"),
          h(
            "ul",
            {},
            content.assumptions.map((text) => told("li", text))
          )
        )
      );
      if (this.store.fromNewer) this.root.prepend(h("p", { class: "ck-notice" }, FROM_NEWER));
      keepKeys(this.root);
      whenWidth(this.figure, () => this.draw());
    }
    fields(title, explained, rows) {
      return h(
        "fieldset",
        {},
        told("legend", title),
        explained && told("p", explained),
        h("div", { class: "ck-sliders" }, rows)
      );
    }
    slider(name, read, spoken, write) {
      const id = `${this.id}-${this.controls.length}`;
      const input = h("input", {
        type: "range",
        id,
        min: 0,
        max: MOST,
        step: 5,
        input: () => write(Number(input.value))
      });
      const shown = h("span", { class: "ck-value", "aria-hidden": "true" });
      this.controls.push(() => {
        input.value = String(read());
        shown.textContent = spoken(read());
        input.setAttribute("aria-valuetext", shown.textContent);
      });
      return h("div", { class: "ck-slider" }, h("label", { for: id, dir: "auto" }, name), input, shown);
    }
    weightFields() {
      const [one, other] = this.content.issues.map(({ name }) => name);
      const spoken = (weight) => `${tenths(weight)} (${other} ${tenths(MOST - weight)})`;
      const row = (name, side) => this.slider(
        `To ${name}`,
        () => this.state.weights[side],
        spoken,
        (weight) => {
          const weights = [...this.state.weights];
          weights[side] = weight;
          this.change({ weights });
        }
      );
      return this.fields(
        `How much does ${one} matter?`,
        `Each side has ${MOST} points of its own. What it does not give to ${one} goes to ${other}.`,
        this.names.map(row)
      );
    }
    keptFields(issue, place) {
      const row = (name, side) => this.slider(
        `${upper(name)} keeps`,
        () => this.state.kept[place][side],
        (share2) => `${tenths(share2)}%`,
        (share2) => {
          const kept = copy(this.state.kept);
          kept[place][side] = share2;
          const rest = MOST - share2;
          const gives = kept[place][1 - side] > rest;
          if (gives) kept[place][1 - side] = rest;
          const said = `${upper(this.names[1 - side])} now keeps ${tenths(rest)}% of ${issue.name}.`;
          this.change({ kept }, gives ? said : "");
        }
      );
      return this.fields(`${issue.name}: who keeps what without a deal?`, issue.text, this.names.map(row));
    }
    unseatedFields() {
      const { unseated } = this.content;
      if (!unseated.length) return false;
      const row = (name, place) => this.slider(
        `To ${name}`,
        () => this.state.wishes[place],
        (wish) => `${tenths(wish)} points`,
        (wish) => {
          const wishes = [...this.state.wishes];
          wishes[place] = wish;
          this.change(
            { wishes },
            `${upper(name)}: ${tenths(wish)} points. Nothing moves: the model has no place for this number.`
          );
        }
      );
      return this.fields(
        "What is a deal worth to those without a seat?",
        "They live with the outcome. Move these, and watch the picture and the table.",
        unseated.map(row)
      );
    }
    change(patch, first = "") {
      this.store.put(Object.fromEntries(Object.entries(copy(patch)).map(([name, answer]) => [name, { answer }])));
      this.show(first);
    }
    show(first) {
      const stakes = this.stakes();
      const said = sentence2(stakes, this.names);
      for (const control of this.controls) control();
      const now = first ? `${first} ${said}` : said;
      if (now !== this.status.textContent) this.status.textContent = now;
      this.draw();
      this.table.replaceChildren(this.outcomeTable(outcomes(stakes)));
    }
    draw() {
      const stakes = this.stakes();
      const said = `Chart. ${sentence2(stakes, this.names)}`;
      this.figure.replaceChildren(
        attempted(() => picture(stakes, this.names, said, this.figure.clientWidth), NO_PICTURE)
      );
    }
    outcomeTable(ends) {
      const { issues, unseated } = this.content;
      const all2 = Object.values(ends);
      const row = (name, cell) => h(
        "tr",
        {},
        told("th", name),
        all2.map((end) => h("td", {}, cell(end)))
      );
      const start = ends[NO_DEAL].points;
      const share2 = (end, place, part) => {
        const [one, other] = end.shares[place];
        return `${tenths(MOST * [one, other, Math.max(0, 1 - one - other)][part])}%`;
      };
      const body = [
        ...issues.flatMap(
          (issue, place) => [...this.names, "left with neither"].map(
            (who, part) => row(`${issue.name}: ${who}`, (end) => share2(end, place, part))
          )
        ),
        ...this.names.flatMap((name, side) => [
          row(`Points of ${name}`, (end) => tenths(end.points[side])),
          row(`Gain of ${name} over no deal`, (end) => signed(end.points[side] - start[side]))
        ]),
        ...unseated.map((name) => row(`${upper(name)}, without a seat`, () => "no number"))
      ];
      for (const tr of body) tr.firstElementChild?.setAttribute("scope", "row");
      const head = ["Who gets what", ...Object.keys(ends)].map((name) => h("th", { scope: "col" }, name));
      return h(
        "table",
        {},
        h("caption", {}, "Where the bargain may end"),
        h("thead", {}, h("tr", {}, head)),
        h("tbody", {}, body)
      );
    }
  };
  function mount2(element, content, options = {}) {
    const view = new Explorer(content, options);
    element.append(view.root);
    return view.store.face;
  }

  // quiz/browser/confusion.js
  var VOICES = {
    author: "the author's own words",
    quoted: "a quoted person",
    reported: "reported speech",
    inference: "the author's inference"
  };
  var EVERY_VOICE = (
    /** @type {Voice[]} */
    Object.keys(VOICES)
  );
  var MIXED_UP = EVERY_VOICE.flatMap((truly) => EVERY_VOICE.map((taken) => [truly, taken])).filter(
    ([truly, taken]) => truly !== taken
  );
  function confusions(items, entry) {
    const found = [];
    for (const item of items) {
      const { first } = entry(item);
      if (item.truly) found.push([item.truly, item.choices.find((choice) => choice.id === first)?.taken_for]);
      if (plain(first))
        for (const row of (item.rows ?? []).filter(({ id }) => typeof own(first, id) === "string"))
          found.push([row.truly, own(row.taken_for ?? {}, first[row.id])]);
    }
    return (truly, taken) => found.filter((pair) => pair[0] === truly && pair[1] === taken).length;
  }
  function confusionTable(times) {
    const cell = (truly, taken) => {
      const often = times(truly, taken);
      return h("td", { class: truly === taken ? "ck-diagonal" : often && "ck-confused" }, String(often || "–"));
    };
    const head = EVERY_VOICE.map((voice) => h("th", { scope: "col" }, `taken for ${VOICES[voice]}`));
    const rows = EVERY_VOICE.map(
      (truly) => h(
        "tr",
        {},
        h("th", { scope: "row" }, VOICES[truly]),
        EVERY_VOICE.map((taken) => cell(truly, taken))
      )
    );
    return scrollable(
      "Voice confusion table",
      h(
        "table",
        {},
        h("caption", {}, "Whose words you took them for, at your first try"),
        h("thead", {}, h("tr", {}, h("th", { scope: "col" }, "Truly"), head)),
        h("tbody", {}, rows)
      )
    );
  }
  function confusionFound(asked2, entry) {
    if (!asked2.map(entry).every(({ tries, revealed }) => tries || revealed)) return null;
    const times = confusions(asked2, entry);
    return { sentence: commonest(times), detail: [confusionTable(times)] };
  }
  function commonest(times) {
    const counted = MIXED_UP.map(([truly, taken]) => ({ truly, taken, often: times(truly, taken) }));
    const most = counted.reduce((most2, pair) => pair.often > most2.often ? pair : most2);
    if (most.often) {
      const often = most.often === 1 ? "once" : `${most.often} times`;
      return `Your commonest confusion: you took ${VOICES[most.truly]} for ${VOICES[most.taken]}, ${often}.`;
    }
    return EVERY_VOICE.some((voice) => times(voice, voice)) ? "No confusion between kinds of voice: at your first try you named the right kind each time." : "Nothing to compare: every answer was shown.";
  }

  // progress/browser/confusions.js
  var ConfusionsView = class {
    constructor(heard, options) {
      this.heard = heard;
      this.course = new Course(heard.kit, options);
      this.notice = new Notice(() => this.course.save());
      this.sentence = h("p", { role: "status", class: "ck-confusion" });
      this.table = h("div");
      this.from = h("p", { class: "ck-from" });
      this.root = h(
        "div",
        { class: "ck-screen ck-confusions", role: "group", "aria-label": "Your voice confusions" },
        this.sentence,
        this.table,
        this.from,
        this.notice.node
      );
      keepKeys(this.root);
      this.count();
      this.stop = this.course.whenKept(() => this.count());
    }
    count() {
      const never = () => 0;
      const rounds = this.heard.rounds.map((round) => {
        const entries = this.course.entries(round.place);
        const items = round.items.map((item) => (
          /** @type {Item} */
          { choices: [], rows: [], ...item }
        ));
        const times2 = attempted(() => confusions(items, ({ id }) => own(entries, id) ?? {}), never);
        return { ...round, times: times2, heard: everyPair.reduce((sum, pair) => sum + times2(...pair), 0) };
      });
      const times = (truly, taken) => rounds.reduce((sum, round) => sum + round.times(truly, taken), 0);
      const heard = rounds.reduce((sum, round) => sum + round.heard, 0);
      const known2 = EVERY_VOICE.reduce((sum, voice) => sum + times(voice, voice), 0);
      const said = !heard ? this.toDo() : `At your first try you named the right kind of voice for ${known2} of ${heard}. ${commonest(times)}`;
      if (said !== this.sentence.textContent) this.sentence.textContent = said;
      this.table.replaceChildren(...heard ? [confusionTable(times)] : []);
      this.from.hidden = !heard;
      this.notice.show(this.course.forgets ? FORGETS : "");
      const counted = rounds.filter((round) => round.heard);
      this.from.textContent = `Counted: ${listed(counted.map((round) => `${round.heard} in ${named(round)}`))}.`;
    }
    toDo() {
      const lessons = [...new Set(this.heard.rounds.map(({ lesson }) => lesson))];
      const rounds = listed(this.heard.rounds.map(named));
      const which = lessons.length > 1 ? "lessons" : "lesson";
      return `Nothing to count yet. Answer rounds of ${which} ${listed(lessons)} first, in this browser: ${rounds}.`;
    }
  };
  var everyPair = EVERY_VOICE.flatMap(
    (truly) => EVERY_VOICE.map((taken) => (
      /** @type {[Voice, Voice]} */
      [truly, taken]
    ))
  );
  var named = ({ title, lesson }) => `“${title}” (lesson ${lesson})`;
  function mount3(element, heard, options = {}) {
    const view = new ConfusionsView(heard, options);
    element.append(view.root);
    return { follow: () => view.count(), stop: view.stop };
  }

  // progress/browser/count.js
  var isAnswered = ({ tries = 0, revealed, outcome }) => tries > 0 || revealed === true || outcome === "shown";
  function progressOf(lesson, places) {
    const asked2 = places.questions ?? {};
    const open = lesson.questions.filter(({ id }) => !isAnswered(own(asked2, id) ?? {}));
    const dealt = lesson.rounds.map((round) => {
      const answered = Object.values(own(places, round.place) ?? {}).filter(isAnswered).length;
      return { ...round, done: Math.min(round.asks, answered) };
    });
    const all2 = lesson.questions.length + dealt.reduce((sum, { asks }) => sum + asks, 0);
    const done = lesson.questions.length - open.length + dealt.reduce((sum, round) => sum + round.done, 0);
    return { all: all2, done, open, rounds: dealt.filter((round) => round.done < round.asks) };
  }
  function wholeOf(counts) {
    const sum = (name) => counts.reduce((total2, count2) => total2 + count2[name], 0);
    return { all: sum("all"), done: sum("done") };
  }
  var howFar = ({ all: all2, done }) => !all2 ? "no questions" : done === all2 ? `all ${all2} answered` : `${done} of ${all2} answered`;
  function drawBar(id) {
    const words = h("p", { class: "ck-title", id });
    const bar = h("progress", { "aria-labelledby": id });
    return {
      node: h("div", { class: "ck-whole" }, words, bar),
      show: (name, counted) => fillBar(bar, words, counted, `${name}: ${howFar(counted)}`)
    };
  }
  function fillBar(bar, words, { all: all2, done }, text) {
    bar.hidden = !all2;
    bar.max = all2 || 1;
    bar.value = done;
    words.textContent = text;
  }

  // progress/browser/links.js
  function lessonLink({ file, title }, notebook) {
    const name = `${file}.ipynb`;
    const link = h("a", { href: name, dir: "auto" }, title);
    const here = notebook?.context?.path;
    if (typeof here === "string")
      attempted(
        () => notebook.rendermime?.linkHandler?.handleLink(link, here.slice(0, here.lastIndexOf("/") + 1) + name, ""),
        null
      );
    return link;
  }
  var all = (place, selector) => [...place.querySelectorAll(selector)].map((node) => (
    /** @type {HTMLElement} */
    node
  ));
  function askedHere(near2, { place, id }) {
    const quizzes = all(document, ".ck-quiz").filter((quiz) => quiz.dataset.place === place);
    const found = id ? quizzes.flatMap((quiz) => all(quiz, "form")).filter((form) => form.dataset.question === id) : quizzes;
    const notebook = near2.closest(".jp-Notebook");
    const seen = found.filter((node) => node.checkVisibility());
    return seen.find((node) => node.closest(".jp-Notebook") === notebook) ?? seen[0];
  }
  function goTo(node) {
    all(node, "input:enabled, select:enabled, textarea, button:not([hidden])")[0]?.focus({ preventScroll: true });
    const show = () => node.scrollIntoView({ block: node.offsetHeight < innerHeight ? "center" : "start" });
    show();
    requestAnimationFrame(() => requestAnimationFrame(show));
  }
  var ARRIVED_MS = 1e4;
  var LOOK_MS = 200;
  function goWhenThere(near2, asked2, until = performance.now() + ARRIVED_MS) {
    const node = askedHere(near2, asked2);
    if (node) goTo(node);
    else if (performance.now() < until) setTimeout(() => goWhenThere(near2, asked2, until), LOOK_MS);
  }
  function questionLink({ title, ...asked2 }, { file, isHere, notebook, missing: missing2 }) {
    const link = lessonLink({ file, title }, notebook);
    link.addEventListener("click", (event) => {
      const node = askedHere(link, asked2);
      if (!node && !isHere && file) return goWhenThere(link, asked2);
      event.preventDefault();
      event.stopPropagation();
      return node ? goTo(node) : missing2();
    });
    return link;
  }

  // progress/browser/overview.js
  var UNCOUNTED = { all: 0, done: 0, open: [], rounds: [] };
  function whatNext(lessons, counts) {
    const open = lessons.filter((_, i) => counts[i].done < counts[i].all);
    if (!open.length) return "All questions of all lessons are answered.";
    const { title } = open[0];
    const begun = counts[lessons.indexOf(open[0])].done > 0;
    const others = open.length > 1 ? ` Still open: ${open.length} of ${lessons.length} lessons.` : "";
    return `${begun ? "Go on" : "Next: begin"} with ${title}${/[.?!]$/.test(title) ? "" : "."}${others}`;
  }
  var OverviewView = class {
    constructor(plan, { answers, ...options }) {
      this.plan = plan;
      this.notebook = options.notebook;
      this.course = new Course(plan.kit, options);
      this.notice = new Notice(() => this.course.save(plan.lessons));
      const id = freshId();
      this.bar = drawBar(`${id}-sum`);
      this.rows = plan.lessons.map((lesson, i) => this.row(lesson, `${id}-${i}`));
      this.next = h("p", { role: "status", class: "ck-next" });
      const again = h("button", { type: "button", click: () => this.count(true) }, "Count again");
      const minutes = plan.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
      this.root = h(
        "div",
        { class: "ck-screen ck-overview", role: "group", "aria-label": "The course and your progress" },
        this.bar.node,
        this.next,
        h(
          "ol",
          { class: "ck-lessons", role: "list" },
          this.rows.map(({ node }) => node)
        ),
        this.notice.node,
        h(
          "div",
          { class: "ck-below" },
          again,
          h(
            "p",
            {},
            `${plan.lessons.length} lessons, ${minutes} minutes in all. ` + (this.notebook?.counts ?? "This counts the answers kept in this browser and on the computer that runs the notebooks.")
          )
        )
      );
      keepKeys(this.root);
      this.follow(answers);
      this.stop = this.course.whenKept(() => this.count());
    }
    row(lesson, id) {
      const link = lessonLink(lesson, this.notebook);
      link.id = id;
      const bar = h("progress", { "aria-labelledby": id });
      const words = h("span", { class: "ck-far" });
      const node = h(
        "li",
        {},
        h("div", {}, link, h("p", { class: "ck-about", dir: "auto" }, `${lesson.minutes} minutes · ${lesson.about}`)),
        h("div", { class: "ck-bar" }, bar, words)
      );
      return { node, bar, words };
    }
    follow(state) {
      this.course.take(placesIn(state));
      this.count();
    }
    count(aloud = false) {
      const { lessons } = this.plan;
      const places = this.course.places(lessons);
      const counts = lessons.map((lesson) => attempted(() => progressOf(lesson, places), UNCOUNTED));
      for (const [i, count2] of counts.entries()) {
        const { bar, words } = this.rows[i];
        fillBar(bar, words, count2, count2 === UNCOUNTED ? "cannot be counted here" : howFar(count2));
      }
      this.bar.show("The course", wholeOf(counts));
      this.notice.show(this.course.forgets ? FORGETS : "");
      const said = whatNext(lessons, counts);
      if (aloud || said !== this.next.textContent) this.next.replaceChildren(said);
    }
  };
  function mount4(element, plan, options = {}) {
    const view = new OverviewView(plan, options);
    element.append(view.root);
    return { follow: (state) => view.follow(state), stop: view.stop };
  }

  // progress/browser/work.js
  var MOST_OPEN = 6;
  var SOON_MS = 1500;
  var NOT_RUN = "This question is not on the page yet. Run all cells of this lesson, then follow the link again.";
  var OFFLINE = "They are kept in this browser.";
  var SAFE = "They are kept in this browser and on the computer that runs the notebooks.";
  var WorkView = class {
    constructor(content, { answers, stored, trouble, onChange = () => {
    }, ...options }) {
      this.content = content;
      this.onChange = onChange;
      this.notebook = options.notebook;
      this.course = new Course(content.kit, options);
      this.id = freshId();
      this.shownOpen = "";
      this.lesson = content.lessons.find(({ id }) => id === content.here);
      this.build();
      this.course.take(placesIn(answers));
      this.hear(stored, trouble);
      const stop = this.course.whenKept(
        () => this.changed(),
        () => this.show()
      );
      this.stop = () => {
        clearTimeout(this.later);
        stop();
      };
      this.tell();
    }
    build() {
      const button = (text, click, look) => h("button", { type: "button", class: look, click }, text);
      this.lessonBar = drawBar(`${this.id}-lesson`);
      this.open = h("div", { class: "ck-open" });
      this.courseBar = drawBar(`${this.id}-course`);
      this.name = h("input", {
        id: `${this.id}-name`,
        inputmode: "text",
        autocomplete: "off",
        maxlength: 200,
        dir: "auto",
        change: () => this.about({ name: this.name.value })
      });
      this.file = h("input", {
        type: "file",
        accept: ".json,application/json",
        hidden: true,
        tabindex: -1,
        change: () => this.load()
      });
      this.where = h("p", { class: "ck-about" });
      this.trouble = h("p", { class: "ck-notice", dir: "auto" });
      this.status = h("div", { role: "status", class: "ck-said" });
      this.root = h(
        "div",
        { class: "ck-screen ck-work", role: "group", "aria-label": "Your work" },
        this.lesson && [this.lessonBar.node, this.open],
        this.courseBar.node,
        this.where,
        this.trouble,
        h("div", { class: "ck-name" }, h("label", { for: this.name.id }, "Your name (optional):"), this.name),
        h(
          "div",
          { class: "ck-buttons" },
          button(SAVE, () => this.save(), "ck-primary"),
          button("Load a saved file", () => this.file.click()),
          this.file
        ),
        this.status,
        this.earlier(button),
        this.forgetting(button)
      );
      keepKeys(this.root);
    }
    earlier(button) {
      this.earlierWords = h("p");
      this.earlierNode = h(
        "div",
        { class: "ck-notice", hidden: true },
        this.earlierWords,
        h(
          "div",
          { class: "ck-buttons" },
          button("They are mine: add them to my work", () => this.claim())
        )
      );
      return this.earlierNode;
    }
    forgetting(button) {
      const again = h(
        "div",
        { class: "ck-buttons", hidden: true },
        button("Yes, forget all of it here", () => {
          again.hidden = true;
          this.forget();
        }),
        button("No, keep it", () => {
          again.hidden = true;
          first.focus();
        })
      );
      const first = button("Forget all answers kept here", () => {
        again.hidden = false;
        again.lastChild.focus();
      });
      return h(
        "details",
        {},
        h("summary", {}, "Sharing this computer?"),
        h("p", {}, "Save your work to a file first. Then you can delete the answers that are kept here, in all lessons."),
        h("div", { class: "ck-buttons" }, first),
        again
      );
    }
    places() {
      return this.course.places(this.content.lessons);
    }
    about(fields) {
      this.course.tellAbout(fields);
      this.tell();
    }
    unclaimed() {
      const { before } = this.course;
      const here = this.places();
      return before ? Object.fromEntries(
        Object.entries(before.places(this.content.lessons)).map(([place, items]) => [
          place,
          Object.fromEntries(
            Object.entries(items).filter(
              ([name, entry]) => !isBlank(entry) && lacks(own(here, place) ?? {}, { [name]: entry })
            )
          )
        ]).filter(([place, items]) => Object.keys(items).length && (place !== "about" || !here.about))
      ) : {};
    }
    claim() {
      const claimed = this.unclaimed();
      this.course.take(claimed);
      if (!Object.keys(this.course.unkept()).length) this.course.before?.clear();
      this.changed();
      this.root.querySelector("button")?.focus();
      this.say(`Added: ${several(answersIn(claimed), "answer")}.`);
    }
    tell() {
      const places = this.places();
      if (!Object.keys(places).length) return;
      try {
        this.onChange({
          places: Object.fromEntries(Object.entries(places).map(([place, items]) => [place, stateOf(items)]))
        });
      } catch {
      }
    }
    changed() {
      this.show();
      clearTimeout(this.later);
      this.later = setTimeout(() => this.tell(), SOON_MS);
    }
    follow(state) {
      this.course.take(placesIn(state));
      this.show();
    }
    hear(stored, trouble = "") {
      this.stored = plain(stored) ? stored : {};
      this.trouble.textContent = trouble || "";
      this.show();
    }
    show() {
      const places = this.places();
      const counts = this.content.lessons.map((lesson) => progressOf(lesson, places));
      this.courseBar.show("The course", wholeOf(counts));
      if (this.lesson) {
        const here = counts[this.content.lessons.indexOf(this.lesson)];
        this.lessonBar.show("This lesson", here);
        this.showOpen(this.lesson, here);
      }
      const kept = this.withSafe(places);
      const answers = kept.filter(([entry]) => !isBlank(entry)).length;
      const unkept = UNKEPT[whereIs(this.withSafe(this.course.unkept()))] || this.course.forgets && FORGETS;
      this.where.textContent = !answers ? `Nothing is kept yet. ${unkept || ""}` : `${several(answers, "answer")} so far. ${unkept || (this.notebook?.keeps ?? `${areSafe(kept) ? SAFE : OFFLINE} ${HOSTED}`)}`;
      const earlier = answersIn(this.unclaimed());
      this.earlierNode.hidden = !earlier;
      this.earlierWords.textContent = earlier ? `This browser has ${several(earlier, "more answer")} to this course, kept by an earlier version that did not know who was logged in. Are they yours, or somebody else’s who uses this browser?` : "";
      const { name } = this.course.about();
      if (document.activeElement !== this.name) this.name.value = name;
    }
    showOpen(lesson, { open, rounds }) {
      const { kit } = this.content;
      const asked2 = [
        ...open.map(({ id, title }) => ({ title, place: `${kit}/questions`, id })),
        ...rounds.map(({ place, title, asks, done }) => ({
          title: `${title}: ${asks - done} of ${asks}`,
          place: `${kit}/${place}`
        }))
      ];
      const now = JSON.stringify(asked2);
      if (now === this.shownOpen) return;
      this.shownOpen = now;
      const more = asked2.length - MOST_OPEN;
      const there = {
        file: lesson.file,
        isHere: this.isHere(lesson),
        notebook: this.notebook,
        missing: () => this.say(NOT_RUN)
      };
      const list = h(
        "ul",
        {},
        asked2.slice(0, MOST_OPEN).map((one) => h("li", {}, questionLink(one, there))),
        more > 0 && h("li", {}, `and ${more} more`)
      );
      this.open.replaceChildren(...asked2.length ? [h("p", {}, "Still open:"), list] : []);
    }
    isHere(lesson) {
      const path = this.notebook?.context?.path;
      return typeof path !== "string" || path.endsWith(`${lesson.file}.ipynb`);
    }
    withSafe({ about: _, ...places }) {
      const stored = (
        /** @type {Record<string, Record<string, Changes>>} */
        this.stored
      );
      return Object.entries(places).flatMap(
        ([place, items]) => Object.entries(items).map(
          ([name, entry]) => (
            /** @type {Pairs[number]} */
            [entry, own(own(stored, place) ?? {}, name)]
          )
        )
      );
    }
    say(...lines) {
      this.status.replaceChildren(...lines.filter(Boolean).map((text) => h("p", { dir: "auto" }, text)));
    }
    save() {
      const file = this.course.save(this.content.lessons, this.name.value.trim());
      this.tell();
      this.say(saved(file));
    }
    async load() {
      const [file] = this.file.files ?? [];
      this.file.value = "";
      if (!file) return;
      try {
        this.taken(readFile(await file.text(), this.content.kit));
      } catch (error) {
        const { message } = (
          /** @type {Error} */
          error
        );
        this.say(`${file.name} was not loaded: ${message} Nothing here has changed.`);
      }
    }
    taken({ work, intact }) {
      const before = this.places();
      const filed = placesIn({
        places: Object.fromEntries(
          Object.entries(work.places).filter(([place]) => place !== "about").map(([place, items]) => [place, { version: STATE_VERSION, items }])
        )
      });
      const sound = Object.fromEntries(Object.entries(filed).map(([place, items]) => [place, soundItems(items)]));
      this.course.take(sound, (here, there) => broughtBack(here, there, this.course.me));
      this.about({ ...isText(work.id) && { id: work.id }, ...isText(work.name) && work.name && { name: work.name } });
      this.name.value = this.course.about().name;
      this.show();
      const all2 = Object.entries(sound).flatMap(
        ([place, items]) => Object.keys(items).map((name) => own(own(before, place) ?? {}, name))
      );
      const fresh = all2.filter((here) => !here || isBlank(here)).length;
      const apart = Object.entries(this.places()).flatMap(
        ([place, items]) => Object.entries(items).filter(
          ([name, entry]) => otherAnswers(entry).length && !otherAnswers(own(own(before, place) ?? {}, name) ?? entry).length
        )
      ).length;
      this.say(
        `Loaded: ${several(all2.length, "answer")}, ${fresh} of them new here.`,
        !intact && "The file was changed after it was saved; what it says now was loaded.",
        apart && `${several(apart, "question")} had another answer here. Both are kept: where you meet such a question, you can change between them.`,
        changedSince(this.content.lessons, sound)
      );
    }
    forget() {
      this.course.clear();
      try {
        this.onChange({ clear: true });
      } catch {
      }
      this.stored = {};
      this.show();
      this.say("Forgotten. The next person begins with an empty course, or loads a file.");
    }
  };
  var answersIn = ({ about: _, ...places }) => Object.values(places).flatMap(Object.keys).length;
  function changedSince(lessons, places) {
    const differs = (kept, edition) => kept?.of && kept.of !== edition;
    const found = lessons.flatMap((lesson) => [
      ...lesson.questions.filter(({ id, edition }) => differs(own(places.questions ?? {}, id), edition)).map(({ title }) => `“${title}” (lesson ${lesson.id})`),
      ...lesson.rounds.map(({ place, title, editions }) => {
        const old = Object.entries(own(places, place) ?? {}).filter(
          ([id, kept]) => own(editions, id) && differs(kept, editions[id])
        );
        return old.length && `${several(old.length, "question")} of “${title}” (lesson ${lesson.id})`;
      })
    ]).filter(Boolean);
    return found.length && `Changed since they were answered: ${listed(found)}.`;
  }
  function mount5(element, content, options = {}) {
    const view = new WorkView(content, options);
    element.append(view.root);
    return { follow: (state) => view.follow(state), hear: (...said) => view.hear(...said), stop: () => view.stop() };
  }

  // quiz/browser/calibration.js
  var FEWEST_RATED = 2;
  function ratedTries(items, entry) {
    return items.flatMap((item) => {
      const { sure, tries, first } = entry(item);
      const outcome = sure !== null && tries ? attempted(() => grade(item, first).outcome, null) : null;
      return outcome ? [
        /** @type {Rated} */
        [sure, outcome === "right"]
      ] : [];
    });
  }
  var sumUpAll = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
  var inPercent = (share2) => `${Math.round(100 * share2)}%`;
  function calibrated(pairs) {
    const squares = pairs.map(([sure, right]) => (sure / 100 - Number(right)) ** 2);
    const levels = [...new Set(pairs.map(([sure]) => sure))].sort((a, b) => a - b).map((sure) => {
      const there = pairs.filter((pair) => pair[0] === sure);
      return { sure, count: there.length, right: there.filter((pair) => pair[1]).length };
    });
    return { brier: pairs.length ? sumUpAll(squares) / pairs.length : null, levels };
  }
  function howSure(pairs) {
    const promised = sumUpAll(pairs.map(([sure]) => sure)) / 100;
    const right = pairs.filter((pair) => pair[1]).length;
    const gap = promised - right;
    const judged = Math.abs(gap) <= 1 ? "about as sure as you were right" : gap > 0 ? "surer than you were right" : "less sure than you were right";
    return `On average you were ${inPercent(promised / pairs.length)} sure, and right at the first try in ${right} of ${several(pairs.length, "answer")} (${inPercent(right / pairs.length)}): ${judged}.`;
  }
  function calibrationFound(asked2, entry) {
    const rated = asked2.filter((item) => item.confidence.length);
    if (rated.length < FEWEST_RATED || !rated.map(entry).every(({ tries, revealed }) => tries || revealed)) return null;
    const pairs = ratedTries(rated, entry);
    if (!pairs.length) return { sentence: "No calibration chart: there is no rated first try to draw.", detail: [] };
    const { brier, levels } = calibrated(pairs);
    const sentence3 = howSure(pairs);
    return {
      sentence: sentence3,
      detail: [
        inThisQuiz(pairs.length),
        calibrationChart(levels, sentence3),
        calibrationTable(levels),
        aboutBrier(must(brier))
      ]
    };
  }
  var inThisQuiz = (count2) => h(
    "p",
    {},
    `With ${several(count2, "answer")} this is a hint, not a measurement: one answer more or less would move it.`
  );
  var aboutBrier = (brier) => h(
    "p",
    {},
    h("strong", {}, `Your Brier score: ${brier.toFixed(2)}. `),
    "It is the mean of (rating − outcome)², where an answer that was right at the first try counts as 1 and any other as 0. Lower is better: 0 is certain and always right, always saying “50%” gets 0.25, 1 is certain and always wrong. This is the common form with one term for each answer. Brier’s own (Monthly Weather Review, 1950) adds up a term for every possible outcome, and is twice as large when there are two."
  );
  function calibrationTable(levels) {
    const head = ["You said", "Answers", "Right at the first try", "Share right"];
    const rows = levels.map(
      ({ sure, count: count2, right }) => h(
        "tr",
        {},
        h("th", { scope: "row" }, `${sure}%`),
        [String(count2), String(right), inPercent(right / count2)].map((text) => h("td", {}, text))
      )
    );
    return scrollable(
      "Calibration table",
      h(
        "table",
        {},
        h("caption", {}, "How sure you were, and how often you were right"),
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            head.map((name) => h("th", { scope: "col" }, name))
          )
        ),
        h("tbody", {}, rows)
      )
    );
  }
  var CALIBRATION_BOX = { left: 78, top: 16, width: 330, height: 220 };
  var chartX = (share2) => CALIBRATION_BOX.left + CALIBRATION_BOX.width * share2;
  var chartY = (share2) => CALIBRATION_BOX.top + CALIBRATION_BOX.height * (1 - share2);
  function calibrationChart(levels, sentence3) {
    const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
    const line3 = (name, x1, y1, x2, y2) => svgNode("line", { class: name, x1, y1, x2, y2 });
    const words = (name, x, y, text, more = {}) => svgNode("text", { class: name, x, y, "text-anchor": "middle", ...more }, text);
    const middle = chartY(0.5);
    const svg = svgNode(
      "svg",
      { viewBox: "0 0 430 300", role: "img", "aria-label": `Calibration chart. ${sentence3}` },
      ticks.map((share2) => line3("ck-grid", chartX(0), chartY(share2), chartX(1), chartY(share2))),
      ticks.map((share2) => words("ck-tick", chartX(share2), chartY(0) + 27, inPercent(share2))),
      ticks.map(
        (share2) => words("ck-tick", chartX(0) - 16, chartY(share2) + 4, inPercent(share2), { "text-anchor": "end" })
      ),
      line3("ck-even", chartX(0), chartY(0), chartX(1), chartY(1)),
      words("ck-axis", chartX(0.5), chartY(0) + 54, "how sure you were"),
      words("ck-axis", 14, middle, "right at the first try", { transform: `rotate(-90 14 ${middle})` }),
      levels.flatMap(({ sure, count: count2, right }) => [
        svgNode("circle", { class: "ck-level", cx: chartX(sure / 100), cy: chartY(right / count2), r: 12 }),
        words("ck-count-in", chartX(sure / 100), chartY(right / count2) + 4.5, String(count2))
      ])
    );
    return h(
      "figure",
      { class: "ck-calibration" },
      svg,
      h(
        "figcaption",
        {},
        "Each circle is a rating you used; the number in it says for how many answers. On the dashed line you are right as often as you said. Below it you were surer than you were right, above it less sure."
      )
    );
  }

  // quiz/browser/keeping.js
  var ROUND = "#round";
  var blank = (item) => ({
    answer: emptyAnswer(item),
    first: null,
    tries: 0,
    outcome: "",
    revealed: false,
    sure: null,
    of: ""
  });
  var MARKS = ["right", "partly", "wrong", "shown"];
  var isOfSuchKind = (item, { outcome = "" }) => !(MARKS.includes(outcome) || outcome === "noted") || MARKS.includes(outcome) === Boolean(KINDS[item.kind].solution);
  var usablePart = (item, answer) => !isEmpty(answer) && fits(item, answer) ? KINDS[item.kind].usable(item, answer) : emptyAnswer(item);
  var isWhole = (item, answer) => isEmpty(answer) || json(usablePart(item, answer)) === json(answer);
  var fitsWhole = (item, version) => attempted(() => isOfSuchKind(item, version) && isWhole(item, version.answer), false);
  var canBeShown = (item, version) => attempted(
    () => isOfSuchKind(item, version) && (isEmpty(version.answer) || !isEmpty(usablePart(item, version.answer))),
    false
  );
  var elsewhere2 = (item, entry) => otherAnswers(entry).filter((version) => fitsWhole(item, version));
  var earlierAnswers = (item, entry) => putAside(item, entry).filter(({ answer }) => !isEmpty(answer));
  var putAside = (item, { others = [] }) => others.filter((version) => !isBlank(version) && !fitsWhole(item, version));
  function fitted(item, entry) {
    const versions = versionsOf(entry);
    const shown = versions.find((version) => canBeShown(item, version));
    const others = versions.filter((version) => version !== shown || !fitsWhole(item, version));
    return {
      ...attempted(() => shown && fittedVersion(item, shown), void 0) ?? blank(item),
      revealed: versions.some(({ revealed, outcome }) => revealed === true || outcome === "shown"),
      by: entry.by,
      ...others.length && { others }
    };
  }
  function markOf(item, answer, before) {
    const either = KINDS[item.kind].either?.(item, answer);
    const readings2 = either ? either.answers : [];
    return grade(item, answer).outcome || readings2.some((one) => grade(item, one).outcome === before) && before;
  }
  function fittedVersion(item, kept) {
    const [answer, whole] = [usablePart(item, kept.answer), fitsWhole(item, kept)];
    const before = kept.outcome ?? "";
    const checked = before === "noted" || MARKS.includes(before);
    const outcome = before === "shown" ? "shown" : whole && checked && markOf(item, answer, before);
    return {
      answer,
      first: fits(item, kept.first) && isWhole(item, kept.first) ? kept.first : null,
      tries: count(kept.tries),
      outcome: outcome || "",
      sure: item.confidence.find((level) => level === kept.sure) ?? null,
      of: typeof kept.of === "string" ? kept.of : "",
      dot: kept.dot
    };
  }
  var fittedRound = ({ answer, dot, by }, rounds) => typeof answer === "string" && /^[0-9]{1,9}$/.test(answer) ? { answer: String(Number(answer) % rounds), dot, by } : null;

  // quiz/browser/others.js
  var OtherAnswers = class {
    constructor(swap, drop) {
      this.words = h("span");
      const button = (text, click) => h("button", { type: "button", click }, text);
      this.node = h(
        "div",
        { class: "ck-others" },
        h("p", { class: "ck-notice" }, this.words),
        h("div", { class: "ck-buttons" }, button("Show the other answer", swap), button("Keep only this one", drop))
      );
    }
    show(count2) {
      this.node.hidden = !count2;
      this.words.textContent = `You answered this in more than one place. This is one answer; ${count2 === 1 ? "the other one is" : `the ${count2} others are`} kept, too.`;
    }
  };
  var EarlierAnswers = class {
    constructor() {
      this.words = h("div");
      this.details = h("details", {}, h("summary", {}, "Your earlier answer"), this.words);
      this.node = h("div", { class: "ck-earlier" }, h("p", { class: "ck-notice" }, EARLIER), this.details);
    }
    show(versions) {
      const words = versions.flatMap(({ answer }) => SHAPES.text(answer) ? [answer] : Object.values(answer ?? {})).filter(isProse);
      this.node.hidden = !versions.length;
      this.details.hidden = !words.length;
      this.words.replaceChildren(...words.map((text) => told("p", text)));
    }
  };
  var EARLIER = "Your earlier answer no longer fits this question, which has changed. It is kept. Please answer again.";
  var isProse = (part) => SHAPES.text(part) && /\S\s+\S/.test(part);

  // quiz/browser/rating.js
  var RATE_FIRST = "Say first how sure you are, then check.";
  var levelInWords = (level, i) => `${level}%${i ? level === 100 ? " certain" : "" : " just guessing"}`;
  function drawRating(item, id) {
    const inputs = item.confidence.map((value2) => h("input", { type: "radio", name: `${id}-sure`, value: value2 }));
    const whose = KINDS[item.kind].shape === "text" ? "your" : "all of your";
    const asked2 = `How sure are you that ${whose} answer is right?`;
    const labels2 = item.confidence.map((level, i) => h("label", {}, inputs[i], h("span", {}, levelInWords(level, i))));
    const node = h("fieldset", { class: "ck-rating" }, h("legend", {}, asked2), h("div", {}, labels2));
    return {
      node,
      read: () => Number(must(inputs.find((input) => input.checked)).value),
      write(sure, over) {
        node.hidden = over && sure === null;
        node.disabled = over;
        for (const input of inputs) input.checked = Number(input.value) === sure && sure !== null;
      }
    };
  }

  // quiz/browser/question.js
  var VERDICT = { right: "Right.", partly: "Partly right.", wrong: "Not yet.", shown: "The answer:" };
  function line2(item, verdict2, said) {
    const reply = typeof said === "string" ? { text: said } : said;
    const back = reply.back?.length ? reply.back : item.back;
    return h(
      "p",
      {},
      verdict2 && [h("strong", {}, verdict2), " "],
      told("span", reply.text),
      typeof said !== "string" && h("span", { class: "ck-back" }, see(back))
    );
  }
  var solution = (item, kind) => [`${must(kind.answer)(item).replace(/\.$/, "")}.`, ...kind.explained?.(item) ?? []];
  var Aloud = class {
    constructor() {
      this.node = h("div", { class: "ck-spoken ck-passing", "aria-live": "polite" });
    }
    say(lines) {
      clearTimeout(this.later);
      this.node.replaceChildren(...lines.length ? [lines.join("\n")] : []);
      this.later = setTimeout(() => this.node.replaceChildren(), PASSING_MS);
    }
  };
  var PASSING_MS = 1e4;
  function lock(body, locked) {
    const fields = body.querySelectorAll("textarea, input[inputmode]");
    for (const field of fields) field.readOnly = locked;
    const controls = body.querySelectorAll("input:not([inputmode]), select, button");
    for (const control of controls) control.disabled = locked;
  }
  var focusOn = (place, selector) => (
    /** @type {HTMLElement} */
    must(place.querySelector(selector)).focus()
  );
  var CHANGED = "This question has changed since you answered it. Look at it again.";
  var NOT_SHOWN = "This question cannot be shown here. Its answer is kept.";
  var Place = class {
    constructor(item, number, quiz) {
      const guard = (action) => this.guard(action);
      this.make = () => new Question(item, number, { ...quiz, guard });
      this.question = null;
      this.node = h("div");
      this.show();
    }
    show() {
      this.guard(() => {
        this.question ??= this.make();
        this.question.show();
        this.put(this.question.node);
      });
    }
    guard(action) {
      if (attempted(() => action() ?? true, false)) return;
      this.question = null;
      this.put(h("div", { class: "ck-question" }, h("p", { class: "ck-notice" }, NOT_SHOWN)));
    }
    put(node) {
      if (this.node !== node) this.node.replaceWith(node);
      this.node = node;
    }
  };
  var Question = class {
    constructor(item, number, quiz) {
      this.item = item;
      this.quiz = quiz;
      this.kind = KINDS[item.kind];
      this.id = `${quiz.id}-${number}`;
      this.notes = /* @__PURE__ */ new Map();
      this.everything = false;
      this.lines = [];
      this.look = "plain";
      this.notesSaid = [];
      this.last = void 0;
      this.drawn = this.kind.draw(item, this);
      this.drawn.body.addEventListener("input", () => quiz.guard(() => this.changed()));
      const rating = item.confidence.length ? drawRating(item, this.id) : null;
      this.rating = rating;
      rating?.node.addEventListener("input", () => quiz.guard(() => this.change({ sure: rating.read() })));
      const button = (text, action) => h("button", { type: "button", click: () => this.press(action) }, text);
      this.checkButton = h("button", { type: "submit", class: "ck-primary" }, this.kind.check ?? "Check");
      this.revealButton = button("Show answer", () => this.reveal());
      this.againButton = button("Try again", () => this.again());
      this.buttons = h("div", { class: "ck-buttons" }, this.checkButton, this.revealButton, this.againButton);
      this.status = h("div", { role: "status", "aria-live": "off" });
      this.aloud = new Aloud();
      this.meant = h("div", { class: "ck-buttons", role: "group", "aria-label": "Which do you mean?", hidden: true });
      this.changedNote = h("p", { class: "ck-notice" }, CHANGED);
      this.other = new OtherAnswers(
        () => this.press(() => this.swap()),
        () => this.press(() => this.keepThis())
      );
      this.earlier = new EarlierAnswers();
      const legend2 = h(
        "legend",
        { id: `${this.id}-legend` },
        quiz.numbered && h("span", { class: "ck-count" }, `${number}. `),
        told("span", item.stem),
        item.quote && told("span", item.quote, true)
      );
      const below = this.kind.running ? [this.status, this.buttons] : [this.buttons, this.status, this.meant];
      const submit = (event) => {
        event.preventDefault();
        this.press(() => this.check());
      };
      this.node = h(
        "form",
        { class: `ck-question ck-${item.kind}`, "data-question": item.id, submit },
        h(
          "fieldset",
          {},
          legend2,
          this.changedNote,
          this.earlier.node,
          this.drawn.body,
          this.rating?.node,
          below,
          this.aloud.node,
          this.other.node,
          this.drawn.after
        )
      );
    }
    noteId(key) {
      return `${this.id}-note-${[...this.item.choices, ...this.item.rows].findIndex((thing) => thing.id === key)}`;
    }
    note(key) {
      const part = h("span", { class: "ck-spoken" });
      const words = h("span", { id: this.noteId(key) });
      const node = h("p", {}, part, words);
      this.notes.set(key, { node, part, words });
      return node;
    }
    notice(text) {
      this.say([text], "plain");
    }
    change(patch) {
      this.quiz.change(this.item, patch);
      this.show();
    }
    changed() {
      this.everything = false;
      this.change({ answer: this.drawn.read(), ...!this.kind.stays && { outcome: "" } });
    }
    check() {
      const answer = this.drawn.read();
      const { tries, first, revealed, sure } = this.quiz.entry(this.item);
      const { outcome } = grade(this.item, answer);
      const either = !outcome && this.kind.either?.(this.item, answer);
      if (either) return this.ask(either);
      if (!outcome || !Object.keys(answer).length) return this.notice(this.kind.blank ?? "");
      if (this.rating && !tries && !revealed && sure === null) return this.notice(RATE_FIRST);
      this.last = [];
      return this.change({ answer, outcome, tries: tries + 1, first: tries ? first : answer });
    }
    ask({ asks, answers }) {
      this.last = [];
      this.notice(asks);
      const choose = (answer) => {
        this.drawn.write(answer);
        this.changed();
        this.check();
      };
      this.meant.replaceChildren(
        ...answers.map(
          (answer) => h("button", { type: "button", click: () => this.press(() => choose(answer)) }, `I mean ${Number(answer)}`)
        )
      );
      this.meant.hidden = false;
    }
    reveal() {
      const { outcome, tries, sure } = this.quiz.entry(this.item);
      this.everything = outcome === "right" || outcome === "noted";
      if (this.everything) this.show();
      else this.change({ outcome: "shown", revealed: true, sure: tries ? sure : null });
    }
    again() {
      this.everything = false;
      this.change({ answer: emptyAnswer(this.item), outcome: "" });
      focusOn(this.drawn.body, "input, select, textarea, button");
    }
    swap() {
      const entry = this.quiz.entry(this.item);
      const [shown] = versionsOf(entry);
      const [next, ...rest] = elsewhere2(this.item, entry);
      this.last = [];
      this.change({ ...next, others: [...rest, shown, ...putAside(this.item, entry)] });
    }
    keepThis() {
      this.change({ others: putAside(this.item, this.quiz.entry(this.item)) });
    }
    press(action) {
      const before = document.activeElement;
      this.quiz.guard(action);
      const moved = document.activeElement !== before && document.activeElement !== document.body;
      if (!moved && before && this.node.contains(before) && (before.matches(":disabled") || before.closest("[hidden]")))
        focusOn(this.buttons, "button:not([hidden])");
    }
    show() {
      const { item, kind } = this;
      const entry = this.quiz.entry(item);
      this.meant.hidden = true;
      const { answer, outcome, tries, revealed, sure, of } = entry;
      this.earlier.show(outcome ? [] : earlierAnswers(item, entry));
      this.changedNote.hidden = !this.earlier.node.hidden || !of || of === item.edition || !(tries || revealed || Object.keys(answer).length);
      this.other.show(elsewhere2(item, entry).length);
      const shown = outcome === "shown";
      const done = shown || outcome === "right";
      const graded = grade(item, outcome && !shown ? answer : null);
      this.drawn.write(shown ? must(kind.solution)(item) : answer);
      lock(this.drawn.body, done);
      if (this.drawn.after) this.drawn.after.hidden = !outcome;
      this.rating?.write(sure, tries > 0 || revealed);
      const all2 = (shown || this.everything) && kind.everyReply;
      const notes = this.showNotes(all2 ? all2(item) : graded.notes, all2 ? "Not this." : VERDICT.wrong, done);
      const solved = shown ? solution(item, kind) : graded.said;
      const running = kind.running && Object.keys(answer).length && !shown ? kind.running(item, answer) : [];
      const corrected = kind.holds && !outcome && answer.length;
      const lines = corrected ? this.lines : [...solved, ...running].filter((said) => said);
      this.say(lines, corrected ? this.look : outcome || "plain", [...shown && kind.inWords?.(item) || [], ...notes]);
      const answerable = kind.solution && !done;
      this.checkButton.hidden = done;
      this.revealButton.textContent = answerable ? "Show answer" : "Show every reply";
      this.revealButton.hidden = !(answerable || kind.options && outcome && !all2);
      this.againButton.hidden = !outcome || !kind.solution || Boolean(kind.holds && !done);
    }
    showNotes(notes, wrong, locked) {
      const replies = new Map(notes.map(([key, right, reply]) => [key, { right, reply }]));
      const told2 = /* @__PURE__ */ new Map();
      for (const [key, { node, part, words }] of this.notes) {
        const { right, reply } = replies.get(key) ?? {};
        const look = right === null ? "plain" : right ? "right" : "wrong";
        node.hidden = !reply;
        node.className = `ck-note ck-${look}`;
        words.replaceChildren(
          ...reply ? line2(this.item, look === "right" ? VERDICT.right : look === "wrong" && wrong, reply).childNodes : []
        );
        part.textContent = reply && locked ? `${this.partInWords(key)}: ` : "";
        if (reply && locked) node.tabIndex = 0;
        else node.removeAttribute("tabindex");
        if (reply) told2.set(node, `${this.partInWords(key)}: ${words.textContent}`);
      }
      return [...told2].sort(([a], [b]) => a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1).map(([, said]) => said);
    }
    partInWords(key) {
      const { text } = must([...this.item.choices, ...this.item.rows].find(({ id }) => id === key));
      const chosen = this.kind.chosen?.(this.item, this.drawn.read(), key);
      return chosen ? `${text}: ${chosen}` : text;
    }
    say(lines, look, given) {
      const notes = given ?? this.notesSaid;
      this.notesSaid = notes;
      const now = [JSON.stringify([lines, look]), JSON.stringify(notes)];
      const isNew = now.map((part, i) => part !== this.last?.[i]);
      const isOpened = !this.last;
      this.last = now;
      if (isNew[0]) {
        this.lines = lines;
        this.look = look;
        this.status.className = `ck-status ck-${look}`;
        this.status.replaceChildren(...lines.map((said, i) => line2(this.item, !i && VERDICT[look], said)));
      }
      const told2 = [...this.status.children].map((node) => node.textContent ?? "");
      if (isNew.includes(true)) this.aloud.say(isOpened ? [] : [...isNew[0] ? told2 : [], ...isNew[1] ? notes : []]);
    }
  };

  // quiz/browser/quiz.js
  var NOT_COUNTED = { sentence: "This cannot be counted here. Your answers are kept.", detail: [] };
  var LONGEST_NAME = 80;
  var shortly = (text) => text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME).replace(/[\s,;:.]+\S*$/, "")} …`;
  function nameOfQuiz({ title, items }) {
    const [{ stem }] = items;
    return title || (items.length > 1 ? `${items.length} questions, first: ${shortly(stem)}` : `Question: ${shortly(stem)}`);
  }
  function score(items, entry) {
    const marked = items.filter((item) => KINDS[item.kind]?.solution).map(entry);
    const right = marked.filter(({ outcome, revealed }) => outcome === "right" && !revealed).length;
    const answered = items.map(entry).filter(({ tries }) => tries).length;
    const shown = marked.filter(({ revealed }) => revealed).length;
    const all2 = marked.length === items.length;
    const words = `${right} of ${all2 ? "" : "the "}${marked.length} ${all2 ? "" : "marked questions "}right, ${answered}${all2 ? "" : ` of ${items.length}`} answered${shown ? `, ${shown} shown` : ""}`;
    return marked.length > 1 ? words : "";
  }
  var SHORT2 = 3;
  var Finding = class {
    constructor(find) {
      this.find = find;
      this.sentence = h("div", { class: "ck-finding", role: "status" });
      this.detail = h("div");
      this.nodes = [this.sentence, this.detail];
    }
    show(asked2, entry) {
      const { sentence: sentence3, detail } = attempted(() => this.find(asked2, entry), NOT_COUNTED) ?? { sentence: "", detail: [] };
      if (sentence3 !== this.sentence.textContent) this.sentence.textContent = sentence3;
      this.detail.replaceChildren(...detail);
    }
  };
  var QuizView = class {
    constructor(quiz, options) {
      this.quiz = quiz;
      this.id = freshId();
      this.items = new Map(quiz.items.map((item) => [item.id, complete(item)]));
      const fit = (name, entry) => name === ROUND ? fittedRound(entry, quiz.rounds.length) : fitted(this.item(name), entry);
      const names = [...this.items.keys(), ...quiz.rounds.length > 1 ? [ROUND] : []];
      this.kept = new Kept(quiz.key, names, options, fit, () => this.follow());
      this.entry = (item) => this.kept.entry(item.id) ?? blank(item);
      this.build();
      this.draw();
    }
    build() {
      const { quiz } = this;
      const manyRounds = quiz.rounds.length > 1;
      const button = (text, click) => h("button", { type: "button", click }, text);
      this.roundLine = h("p", { class: "ck-round", tabindex: -1, hidden: !manyRounds });
      this.scoreLine = h("p", { class: "ck-score" });
      this.scoreBelow = h("p", { class: "ck-score", "aria-hidden": "true" });
      const title = quiz.title && h("p", { class: "ck-title", dir: "auto" }, quiz.title);
      this.head = h("div", { class: "ck-head" }, title, this.roundLine, this.scoreLine);
      this.list = h("div");
      const rated = [...this.items.values()].some((item) => item.confidence.length);
      this.findings = [];
      if (quiz.confusion) this.findings.push(new Finding(confusionFound));
      if (rated) this.findings.push(new Finding(calibrationFound));
      this.clearButton = button("Clear my answers", () => this.clear());
      const roundButton = manyRounds && button("New round", () => this.newRound());
      this.root = h(
        "div",
        { class: "ck-screen ck-quiz", role: "group", "aria-label": nameOfQuiz(quiz), "data-place": quiz.key },
        this.head,
        this.kept.fromNewer && h("p", { class: "ck-notice" }, FROM_NEWER),
        this.list,
        this.kept.notice.spoken,
        this.findings.flatMap(({ nodes }) => nodes),
        h("div", { class: "ck-foot" }, roundButton, this.clearButton, this.scoreBelow)
      );
      keepKeys(this.root);
    }
    item(name) {
      return must(this.items.get(name));
    }
    round() {
      return Number(this.kept.entry(ROUND)?.answer ?? 0);
    }
    asked() {
      return this.quiz.rounds[this.round()].map((name) => this.item(name));
    }
    draw() {
      const numbered = this.asked().length > 1;
      const change = (item, patch) => this.change(item, patch);
      this.drawn = this.round();
      this.places = this.asked().map(
        (item, i) => new Place(item, i + 1, { id: this.id, numbered, entry: this.entry, change })
      );
      this.list.replaceChildren(...this.places.map(({ node }) => node), this.kept.notice.node);
      this.roundLine.textContent = `Round ${this.drawn + 1} of ${this.quiz.rounds.length}`;
      this.sumUp();
    }
    sumUp() {
      const asked2 = this.asked();
      this.scoreLine.textContent = score(asked2, this.entry);
      this.scoreBelow.textContent = asked2.length > SHORT2 ? this.scoreLine.textContent : "";
      this.head.hidden = !this.quiz.title && this.quiz.rounds.length < 2 && !this.scoreLine.textContent;
      this.clearButton.textContent = this.cleared ? "Bring my answers back" : "Clear my answers";
      this.clearButton.hidden = !this.cleared && !this.begun().length;
      for (const finding of this.findings) finding.show(asked2, this.entry);
    }
    begun() {
      return [...this.items.values()].filter(
        (item) => !isBlank(this.entry(item)) || earlierAnswers(item, this.entry(item)).length
      );
    }
    change(item, patch) {
      this.cleared = null;
      this.kept.put({ [item.id]: { ...this.entry(item), ...patch, of: item.edition } });
      this.places[this.asked().indexOf(item)].node.after(this.kept.notice.node);
      this.sumUp();
    }
    newRound() {
      this.cleared = null;
      const next = (this.round() + 1) % this.quiz.rounds.length;
      const anew = this.quiz.rounds[next].map((name) => this.item(name)).filter((item) => this.kept.entry(item.id));
      this.kept.put({ [ROUND]: { answer: String(next) }, ...this.emptied(anew, putAside) });
      this.draw();
      this.roundLine.focus();
    }
    emptied(items, others = () => []) {
      return Object.fromEntries(
        items.map((item) => [item.id, { ...blank(item), others: others(item, this.entry(item)) }])
      );
    }
    clear() {
      const back = this.cleared;
      const begun = this.begun();
      this.cleared = back ? null : Object.fromEntries(begun.map((item) => [item.id, this.entry(item)]));
      this.kept.put(back ?? this.emptied(begun));
      this.draw();
    }
    follow() {
      this.cleared = null;
      if (this.round() === this.drawn) for (const place of this.places) place.show();
      else this.draw();
      this.sumUp();
    }
  };
  function mount6(element, quiz, options = {}) {
    const view = new QuizView(quiz, options);
    element.append(view.root);
    return view.kept.face;
  }

  // screen/browser/runtimes.js
  var runtimes = sharedOnPage("coursekit runtimes", () => (
    /** @type {Map<string, Runtime>} */
    /* @__PURE__ */ new Map()
  ));
  var asked = sharedOnPage("coursekit runtimes asked for", () => (
    /** @type {Map<string, number>} */
    /* @__PURE__ */ new Map()
  ));
  var COME = "coursekit-runtime";
  function provide(version, runtime) {
    if (!runtimes.has(version)) runtimes.set(version, runtime);
    globalThis.dispatchEvent(new CustomEvent(COME));
  }

  // screens.js
  var SCREENS = { bargain: mount2, confusions: mount3, overview: mount4, quiz: mount6, switches: mount, work: mount5 };
  var mount7 = (name, element, content, options = {}) => SCREENS[name](element, content, options);
  var widget = (name) => onNotebook(name, SCREENS[name]);
  var provide2 = (version) => provide(version, { mount: mount7, widget });
  return __toCommonJS(stdin_exports);
})();
