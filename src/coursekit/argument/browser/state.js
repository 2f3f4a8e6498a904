/* What is switched off, and what follows: the rules of argument/standing.py, which says where they are from. */

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
  scintilla: "at least one reason for it holds (the weakest: “scintilla of evidence”)",
  validity: "a reason for it holds and no attack on it does (stricter: “dialectical validity”)",
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
export const STATE_WORDS = { on: "stands", disputed: "stands, disputed", fallen: "falls", off: "switched off" };

/** "on swap and on force with language".
    @param {string} word
    @param {Relation[]} relations */
const reasonsInWords = (word, relations) =>
  listed(relations.map(({ premises }) => `${word} ${premises.join(" with ")}`));

/** The state of the map in two or three sentences.
    @param {MapContent} content
    @param {string[]} off
    @param {string} standard */
export function sentence(content, off, standard) {
  const now = judge(content, off, standard);
  const { conclusion } = content;
  const fallen = content.claims.map(({ id }) => id).filter((id) => now.state(id) === "fallen");
  const fall = fallen.length === 1 ? "falls" : "fall";
  const before = off.length ? `Switched off: ${listed(off)}.` : "All claims are switched on.";
  const how = standard === "validity" ? "By the stricter standard" : "So";
  const falls = fallen.length ? ` ${how} ${listed(fallen)} ${fall}.` : off.length ? " Nothing else falls." : "";
  return `${before}${falls} ${verdict(now, conclusion, off.length)}`;
}

/** @param {Judged} now
    @param {string} conclusion
    @param {number} still */
function verdict(now, conclusion, still) {
  if (now.state(conclusion) === "off") return `The conclusion, ${conclusion}, is switched off.`;
  const [carried, against] = [now.reasons(conclusion, "supports"), now.reasons(conclusion, "attacks")];
  if (!now.stands(conclusion))
    return carried.length
      ? `The conclusion, ${conclusion}, is supported ${reasonsInWords("by", carried)}, but attacked ${reasonsInWords("by", against)}.`
      : `The conclusion, ${conclusion}, has nothing left to stand on.`;
  const on = carried.length ? ` ${reasonsInWords("on", carried)}` : "";
  const disputed = against.length ? `, disputed ${reasonsInWords("by", against)}` : ", and nothing disputes it";
  return `The conclusion, ${conclusion}, ${still ? "still stands" : "stands"}${on}${disputed}.`;
}
