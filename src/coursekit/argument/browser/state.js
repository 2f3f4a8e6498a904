/* What is switched off, and what follows: the rules of argument/standing.py, which says where they are from. */

import { gettext, ngettext, pgettext } from "../../language/browser/messages.js";
import { listed, must } from "../../screen/browser/tools.js";

/** An entry from outside, where anything may have been written: known claims, in their order.
    @param {Entry} given
    @param {Claim[]} claims */
export function fittedOff({ answer, dot, by }, claims) {
  return Array.isArray(answer)
    ? { answer: claims.map(({ id }) => id).filter((id) => answer.includes(id)), dot, by }
    : null;
}

/* What a claim that rests on others must meet in order to stand: the weakest first. */
export const STANDARDS = {
  scintilla: gettext("at least one reason for it holds (the weakest: “scintilla of evidence”)"),
  validity: gettext("a reason for it holds and no attack on it does (stricter: “dialectical validity”)"),
};

/** @param {Entry} given */
export function fittedStandard({ answer, dot, by }) {
  return typeof answer === "string" && Object.hasOwn(STANDARDS, answer) ? { answer, dot, by } : null;
}

/** Each claim's state: "on", "disputed", "fallen" (switched on, but below the standard) or "off".
    @param {MapContent} given
    @param {string[]} off
    @param {string} standard
    @returns {Judged} */
export function judge({ claims, relations, order }, off, standard) {
  const standing = new Set();
  /** @param {Relation} given */
  const applies = ({ premises }) => premises.every((id) => standing.has(id));
  /** @param {string} id
      @param {string} kind */
  const into = (id, kind) => relations.filter((relation) => relation.to === id && relation.kind === kind);
  /** @param {string} id */
  const meets = (id) =>
    into(id, "supports").some(applies) && (standard !== "validity" || !into(id, "attacks").some(applies));
  for (const id of order) // what supports or attacks a claim comes before it
    if (!off.includes(id) && (!into(id, "supports").length || meets(id))) standing.add(id);
  /** @param {string} id */
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
    applies,
  };
}

/** @type {Record<string, string>} */
export const STATE_WORDS = {
  on: gettext("stands"),
  disputed: gettext("stands, disputed"),
  fallen: gettext("falls"),
  off: gettext("switched off"),
};

/** What the premises of a relation do to what it leads to: "Attacked, as a concession,". `how` of map_as_text.py.
    @param {Relation} relation */
export function reasonWords({ kind, concession, basis }) {
  const does = kind === "supports" ? pgettext("by a reason", "Supported") : pgettext("by a reason", "Attacked");
  const said = [concession && gettext("as a concession"), basis !== "stated" && gettext("as we read it")].filter(
    Boolean,
  );
  return said.length ? gettext("{does}, {said},", { does, said: said.join(", ") }) : does;
}

/** "on swap and on force with language", or "by" for those that attack or support.
    @param {"on" | "by"} word
    @param {Relation[]} relations */
const reasonsInWords = (word, relations) =>
  listed(
    relations.map(({ premises }) => {
      const names = premises.reduce((first, next) => gettext("{first} with {next}", { first, next }));
      return word === "on"
        ? pgettext("what a conclusion stands on", "on {names}", { names })
        : pgettext("what supports or attacks it", "by {names}", { names });
    }),
  );

/** The state of the map in two or three sentences.
    @param {MapContent} content
    @param {string[]} off
    @param {string} standard */
export function sentence(content, off, standard) {
  const now = judge(content, off, standard);
  const { conclusion } = content;
  const fallen = content.claims.map(({ id }) => id).filter((id) => now.state(id) === "fallen");
  const claims = { claims: listed(fallen) };
  const strict = standard === "validity";
  const falls = strict
    ? ngettext(
        "By the stricter standard {claims} falls.",
        "By the stricter standard {claims} fall.",
        fallen.length,
        claims,
      )
    : ngettext("So {claims} falls.", "So {claims} fall.", fallen.length, claims);
  return [
    off.length ? gettext("Switched off: {claims}.", { claims: listed(off) }) : gettext("All claims are switched on."),
    fallen.length ? falls : off.length ? gettext("Nothing else falls.") : "",
    verdict(now, conclusion, off.length),
  ]
    .filter(Boolean)
    .join(" ");
}

/** @param {Judged} now
    @param {string} conclusion
    @param {number} still */
function verdict(now, conclusion, still) {
  if (now.state(conclusion) === "off") return gettext("The conclusion, {conclusion}, is switched off.", { conclusion });
  const [carried, against] = [now.reasons(conclusion, "supports"), now.reasons(conclusion, "attacks")];
  const reasons = {
    conclusion,
    support: reasonsInWords("by", carried),
    on: reasonsInWords("on", carried),
    attacks: reasonsInWords("by", against),
  };
  if (!now.stands(conclusion))
    return carried.length
      ? gettext("The conclusion, {conclusion}, is supported {support}, but attacked {attacks}.", reasons)
      : gettext("The conclusion, {conclusion}, has nothing left to stand on.", reasons);
  const stands = !carried.length
    ? still
      ? gettext("The conclusion, {conclusion}, still stands", reasons)
      : gettext("The conclusion, {conclusion}, stands", reasons)
    : still
      ? gettext("The conclusion, {conclusion}, still stands {on}", reasons)
      : gettext("The conclusion, {conclusion}, stands {on}", reasons);
  return against.length
    ? gettext("{stands}, disputed {attacks}.", { stands, ...reasons })
    : gettext("{stands}, and nothing disputes it.", { stands });
}
