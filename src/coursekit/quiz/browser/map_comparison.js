/* A map that a student has written, compared with the key. argument/compare.py follows the same rules;
   tests/argument/map_cases.json holds both to the same words. */

import { gettext, ngettext } from "../../language/browser/messages.js";
import { listed } from "../../screen/browser/tools.js";
import { arrowWords, readMap } from "./map_text.js";

/** @param {string[]} few
    @param {string[]} many */
const within = (few, many) => few.every((name) => many.includes(name));
/** @param {string[]} some
    @param {string[]} others */
const alike = (some, others) => within(some, others) && within(others, some);
/** @param {string[]} few
    @param {string[]} many */
const proper = (few, many) => within(few, many) && !within(many, few);
/** @param {Arrow} a
    @param {Arrow} b */
const sameArrow = (a, b) => a.kind === b.kind && a.to === b.to && alike(a.premises, b.premises);

/** @param {string} text
    @param {string[]} known
    @param {KeyArrow[]} key */
export function compareMap(text, known, key) {
  const { arrows, slips } = readMap(text, known);
  const remarks = slips.map(({ line, text }) => ({ line, said: atLine(line, `${text}.`.replace("?.", "?")) }));
  /** @type {Drawing[]} */
  const first = [];
  for (const arrow of arrows) {
    const before = first.find((one) => sameArrow(one, arrow));
    const same = { line: arrow.line, before: before?.line };
    if (before) remarks.push({ line: arrow.line, said: gettext("Line {line} says the same as line {before}.", same) });
    else first.push(arrow);
  }
  const found = key.filter((arrow) => first.some((one) => sameArrow(one, arrow)));
  const others = first.filter((arrow) => !key.some((one) => sameArrow(one, arrow)));
  const left = key.filter((arrow) => !found.includes(arrow));
  const circle = circleIn(first);
  const [explained, settled] = [new Set(), new Set()];
  let wrong = slips.length;
  for (const arrow of others) {
    const { remark, about, reading } = remarkOn(arrow, others, key, left, circle);
    const free = reading && about.every(({ ours }) => ours); // another drawing of a link that is ours costs nothing
    for (const one of about) {
      explained.add(one);
      if (free) settled.add(one);
    }
    if (!free) wrong += 1;
    const text = free ? `${remark} ${OURS}` : remark;
    if (!remarks.some(({ said }) => said.endsWith(`: ${text}`)))
      remarks.push({ line: arrow.line, said: atLine(arrow.line, text) });
  }
  const said = remarks.sort((a, b) => a.line - b.line).map((remark) => remark.said);
  if (circle.length)
    said.push(
      gettext("This is circular: {circle}. A claim cannot be its own reason.", { circle: circle.join(" -> ") }),
    );
  if (!slips.length)
    // a line that could not be read may hold what would be missed
    said.push(...left.filter((arrow) => !explained.has(arrow)).map(missing));
  const agreed = found.length + settled.size;
  const outcome = agreed === key.length && !wrong ? "right" : agreed ? "partly" : "wrong";
  return { outcome, points: agreed / (key.length + wrong), remarks: said };
}

const OURS = gettext("The text does not draw this link itself, so your own drawing may stand.");

/** @param {number} line
    @param {string} text */
const atLine = (line, text) => gettext("Line {line}: {text}", { line, text });

/** What to say about an arrow that is not in the key, which arrows of the key that is about, and whether it is a
    matter of how the text is read and not of how arrows are drawn.
    @param {Drawing} arrow
    @param {Drawing[]} others
    @param {KeyArrow[]} key
    @param {KeyArrow[]} left
    @param {string[]} circle
    @returns {Remark} */
function remarkOn(arrow, others, key, left, circle) {
  const given = arrow.premises;
  const here = left.filter((other) => other.to === arrow.to);
  const turned = here.find((other) => alike(other.premises, given));
  if (turned) {
    const remark = turnedOver(turned, arrow.to);
    return { remark, about: [turned], reading: true };
  }
  const reversed = left.find((other) => given.includes(other.to) && other.premises.includes(arrow.to));
  if (reversed) {
    const remark = gettext(
      "the arrow is reversed. It leads from a reason to the claim it supports or attacks: from {premises} to {claim}.",
      { premises: listed(reversed.premises), claim: reversed.to },
    );
    return { remark, about: [reversed] };
  }
  /** @param {Arrow} other
      @param {string[]} names */
  const shares = (other, names) => other.premises.some((name) => names.includes(name));
  const like = here.filter((other) => other.kind === arrow.kind && shares(other, given));
  const wider = like.find((other) => proper(given, other.premises));
  if (wider) return { remark: tooFew(arrow, wider, others), about: [wider], reading: true };
  const whole = like.filter(({ premises }) => within(premises, given));
  const rest = given.filter((name) => !whole.some(({ premises }) => premises.includes(name)));
  const close = like.filter((other) => whole.includes(other) || shares(other, rest));
  const beyond = rest.filter((name) => !close.some(({ premises }) => premises.includes(name)));
  if (close.length) return { remark: mixedUp(close, beyond), about: close, reading: !beyond.length };
  const round = circle.includes(arrow.to) && given.some((premise) => circle.includes(premise));
  return {
    remark: round ? gettext("{arrow} is part of a circle.", { arrow: arrowWords(arrow) }) : elsewhere(arrow, key),
    about: [],
  };
}

/** @param {Arrow} arrow
    @param {string} claim */
function turnedOver({ kind, premises }, claim) {
  const names = { premises: listed(premises), claim };
  return kind === "supports"
    ? ngettext(
        "{premises} supports {claim}; it does not attack it.",
        "{premises} support {claim}; they do not attack it.",
        premises.length,
        names,
      )
    : ngettext(
        "{premises} attacks {claim}; it does not support it.",
        "{premises} attack {claim}; they do not support it.",
        premises.length,
        names,
      );
}

/** @param {Arrow} arrow
    @param {Arrow} other
    @param {Arrow[]} others */
function tooFew(arrow, other, others) {
  const same = others.filter(
    (one) => one.to === other.to && one.kind === other.kind && proper(one.premises, other.premises),
  );
  if (
    alike(
      same.flatMap((one) => one.premises),
      other.premises,
    )
  )
    return gettext("{premises} are linked, and you give them as independent. Join them with +.", {
      premises: listed(other.premises),
    });
  const rest = other.premises.filter((premise) => !arrow.premises.includes(premise));
  return gettext("a premise is missing. {premises} cannot support {claim} without {rest}: join them with +.", {
    premises: listed(arrow.premises),
    claim: arrow.to,
    rest: listed(rest),
  });
}

/** @param {Arrow[]} close
    @param {string[]} beyond */
function mixedUp(close, beyond) {
  const sets = close.filter(({ premises }) => premises.length > 1).map(({ premises }) => listed(premises));
  const alone = close.filter(({ premises }) => premises.length === 1).map(({ premises }) => premises[0]);
  const strangers = { premises: listed(beyond) };
  if (!sets.length && !beyond.length)
    return gettext("you link {premises}, but each is an independent reason. Give each a line.", {
      premises: listed(alone),
    });
  if (!sets.length)
    return ngettext(
      "{premises} does not belong with the other premises here.",
      "{premises} do not belong with the other premises here.",
      beyond.length,
      strangers,
    );
  const said = sets.map((premises, i) =>
    i ? gettext("so are {premises}", { premises }) : gettext("{premises} are linked", { premises }),
  );
  if (alone.length)
    said.push(
      ngettext("{premises} is an independent reason", "{premises} are independent reasons", alone.length, {
        premises: listed(alone),
      }),
    );
  if (beyond.length)
    said.push(
      ngettext("{premises} does not belong with them", "{premises} do not belong with them", beyond.length, strangers),
    );
  return `${said.join("; ")}.${close.length > 1 ? ` ${gettext("Give each reason a line.")}` : ""}`;
}

/** @param {Arrow} arrow
    @param {Arrow[]} key */
function elsewhere(arrow, key) {
  for (const premise of arrow.premises) {
    const steps = between(premise, arrow.to, key);
    const names = { premise, claim: arrow.to, steps: listed(steps) };
    if (steps.length) return gettext("this jumps over a step between {premise} and {claim}: {steps}.", names);
  }
  return gettext(
    "{arrow} is not in our reading. It may be defensible: what in the text makes one count for or against the other?",
    { arrow: arrowWords(arrow) },
  );
}

/** @param {string} premise
    @param {string} to
    @param {Arrow[]} key */
function between(premise, to, key) {
  const ways = [[premise]];
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way[way.length - 1];
    for (const arrow of key.filter(({ premises }) => premises.includes(last))) {
      if (arrow.to === to) return way.slice(1);
      ways.push([...way, arrow.to]);
    }
  }
  return [];
}

/** @param {Arrow[]} arrows */
function circleIn(arrows) {
  const supports = arrows.filter(({ kind }) => kind === "supports");
  /** @param {string} claim */
  const after = (claim) => supports.filter(({ premises }) => premises.includes(claim)).map(({ to }) => to);
  for (const start of new Set(supports.flatMap(({ premises }) => premises))) {
    const ways = [[start]];
    for (let way = ways.pop(); way; way = ways.pop()) {
      for (const claim of after(way[way.length - 1])) {
        if (claim === start) return [...way, start];
        if (!way.includes(claim)) ways.push([...way, claim]);
      }
    }
  }
  return [];
}

/** @param {Arrow} given */
function missing({ kind, premises }) {
  const names = { premises: listed(premises) };
  return kind === "supports"
    ? ngettext(
        "Missing: {premises}. What does it support?",
        "Missing: {premises}. What do they support together?",
        premises.length,
        names,
      )
    : ngettext(
        "Missing: {premises}. What does it attack?",
        "Missing: {premises}. What do they attack together?",
        premises.length,
        names,
      );
}
