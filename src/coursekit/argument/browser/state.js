/* What is switched off, and what follows: the rules of argument/standing.py, which says where they are from. */

/* An entry from outside, where anything may have been written: known claims, in their order. */
function fittedOff({ answer, dot, by }, claims) {
  return Array.isArray(answer) ? { answer: claims.map(({ id }) => id).filter((id) => answer.includes(id)), dot, by } : null;
}

/* Each claim's state: "on", "disputed", "fallen" (switched on, but nothing carries it) or "off". */
function judge({ claims, relations, order }, off) {
  const standing = new Set();
  const applies = ({ premises }) => premises.every((id) => standing.has(id));
  const into = (id, kind) => relations.filter((relation) => relation.to === id && relation.kind === kind);
  for (const id of order) { // what supports a claim comes before it
    const reasons = into(id, "supports");
    if (!off.includes(id) && (!reasons.length || reasons.some(applies))) standing.add(id);
  }
  const state = (id) => {
    if (off.includes(id)) return "off";
    if (!standing.has(id)) return "fallen";
    return into(id, "attacks").some(applies) ? "disputed" : "on";
  };
  const states = new Map(claims.map(({ id }) => [id, state(id)]));
  return {
    state: (id) => states.get(id),
    stands: (id) => ["on", "disputed"].includes(states.get(id)),
    reasons: (id, kind) => into(id, kind).filter(applies),
    applies,
  };
}

const STATE_WORDS = { on: "stands", disputed: "stands, disputed", fallen: "falls", off: "switched off" };

/* "on swap and on force with language". */
const reasonsInWords = (word, relations) =>
  listed(relations.map(({ premises }) => `${word} ${premises.join(" with ")}`));

/* The state of the map in one or two sentences. */
function sentence(content, off) {
  const now = judge(content, off);
  const { conclusion } = content;
  const fallen = content.claims.map(({ id }) => id).filter((id) => now.state(id) === "fallen");
  const falls = fallen.length ? `So ${listed(fallen)} ${fallen.length === 1 ? "falls" : "fall"}` : "Nothing else falls";
  const before = off.length ? `Switched off: ${listed(off)}. ${falls}.` : "All claims are switched on.";
  return `${before} ${verdict(now, conclusion, off.length)}`;
}

function verdict(now, conclusion, still) {
  if (now.state(conclusion) === "off") return `The conclusion, ${conclusion}, is switched off.`;
  if (!now.stands(conclusion)) return `The conclusion, ${conclusion}, has nothing left to stand on.`;
  const [carried, against] = [now.reasons(conclusion, "supports"), now.reasons(conclusion, "attacks")];
  const on = carried.length ? ` ${reasonsInWords("on", carried)}` : "";
  const disputed = against.length ? `, disputed ${reasonsInWords("by", against)}` : ", and nothing disputes it";
  return `The conclusion, ${conclusion}, ${still ? "still stands" : "stands"}${on}${disputed}.`;
}
